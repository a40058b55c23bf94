"""pyvis, tamed: its network and its bundled library inside a page of our own.

pyvis's own page asks two content delivery networks for Bootstrap whatever it is told, and inserts
headings as markup. This one carries the library inside, lets only the scripts and styles run whose
digests its security policy names, and hands over every text as JSON.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from kg.export.html.story import Json
from kg.export.page import asset, block, page

_VIS: Final = "templates/lib/vis-9.1.2"
_OPTIONS: Final = {
    "interaction": {
        "hover": True, "tooltipDelay": 120, "multiselect": False, "keyboard": False,
        "hideEdgesOnDrag": False, "navigationButtons": False,
    },
    "nodes": {"borderWidth": 1.5, "font": {"size": 14, "face": "system-ui, sans-serif"}},
    "edges": {
        "font": {"size": 12, "face": "system-ui, sans-serif", "align": "middle"},
        "arrowStrikethrough": False,
        "selectionWidth": 1.5,
    },
}  # fmt: skip


def network() -> Any:
    """An empty pyvis network: directed, so that no claim is dropped, and without physics."""
    from pyvis.network import Network  # noqa: PLC0415 -- takes a second to import

    empty = Network(directed=True, cdn_resources="in_line", notebook=False)
    empty.toggle_physics(False)
    return empty


def render(picture: Any, story: Json) -> str:
    """The page with the network and everything that is told about it."""
    (
        nodes,
        edges,
        *_,
    ) = picture.get_network_data()
    drawn = {"nodes": nodes, "edges": edges, "options": _OPTIONS | {"physics": False}}
    return page(
        title="The news as a network",
        body=asset("graph.body.html"),
        styles=(_vis("vis-network.css"), asset("graph.css")),
        scripts=(_vis("vis-network.min.js"), asset("graph.js")),
        data=block("data", story | drawn),
    )


def _vis(name: str) -> str:
    import pyvis  # noqa: PLC0415 -- as above

    folder = Path(pyvis.__file__).parent / _VIS
    return (folder / name).read_text(encoding="utf-8")
