"""KnowledgeGraph → explorer.html: everything the articles say, in one file that asks nobody.

Search first, then the neighbourhood of what was chosen, then the sentence that says so. The data
are compressed columns; the quoted paragraphs are packed apart from them and unpacked when somebody
reads one, so that a large graph opens as quickly as a small one.
"""

from __future__ import annotations

from itertools import accumulate
from pathlib import Path
from typing import Final

from kg.export.explorer.columns import encode
from kg.export.explorer.packing import chunks, pack
from kg.export.exporter import Exporter
from kg.export.page import asset, packed, page
from kg.ontology import Ontology
from kg.records import KnowledgeGraph

__all__ = ["EXPORTER", "write"]

FIRST: Final = ("status", "article", "disputedBy")
"""The columns of claims that the first screen and the filters need; the others come later."""


def write(graph: KnowledgeGraph, ontology: Ontology, folder: Path) -> None:
    """Write explorer.html into `folder`, which exists."""
    columns = encode(graph, ontology)
    texts = list(chunks(columns.paragraphs))
    starts = list(accumulate((len(text) for text in texts), initial=0))
    claims = columns.core["claims"]
    first = {name: claims[name] for name in FIRST}
    rest = {name: claims[name] for name in claims if name not in FIRST}
    later = {"claims": rest, "why": columns.core["why"]}
    data = [
        packed("core", pack(columns.core | {"claims": first, "why": {}, "chunks": starts})),
        packed("later", pack(later)),
    ]
    data += [packed(f"texts-{number}", pack(text)) for number, text in enumerate(texts)]
    text = page(
        title="Explore the news",
        body=asset("explorer.body.html"),
        styles=(asset("explorer.css"),),
        scripts=(asset("explorer.js"),),
        data="\n".join(data),
    )
    (folder / "explorer.html").write_text(text, encoding="utf-8", newline="\n")


EXPORTER: Final = Exporter(
    name="explorer",
    description="explorer.html: search, neighbourhoods and the sentences behind them, one file",
    files=("explorer.html",),
    write=write,
)
