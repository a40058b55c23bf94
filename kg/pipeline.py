"""The order of the stages, known here and nowhere else.

    articles → parse → refer → extract → Extraction      one article at a time
    all extractions → resolve → merge → the graph        the same graph in whatever order they come

    pipeline = Pipeline(ontology.load())
    assembly = assemble(pipeline.extractions(articles), pipeline.ontology)

What is heavy (the model, the patterns) is loaded when the first article needs it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, cached_property
from pathlib import Path
from typing import Final

from kg import parse, refer
from kg.codec import Extraction, Json, printed
from kg.extract import Extraction as Extracted
from kg.extract import Patterns, compile_patterns, extract
from kg.merge import copies, merge
from kg.namespaces import BASE
from kg.ontology import Ontology
from kg.records import Article, Claim, Document, KnowledgeGraph, digest
from kg.resolve import Decision, Listed, Resolution, resolve

CODE: Final = (
    "records.py", "syntax.py", "homes.py", "languages", "parse", "refer", "extract", "ontology",
)  # fmt: skip
"""What an extraction depends on beside the model and the ontology: a change reads articles anew."""

EXAMPLE: Final = "example: "
"""Begins the name of a note that is an example of what was not let through."""


@dataclass(frozen=True, slots=True)
class Identity:
    """What decides which names are one thing, beside the articles themselves."""

    decisions: tuple[Decision, ...] = ()
    listed: tuple[Listed, ...] = ()
    base: str = BASE


@dataclass(frozen=True, slots=True)
class Assembly:
    """The graph, the account of how names became things, and which articles repeat which."""

    graph: KnowledgeGraph
    resolution: Resolution
    copies: Mapping[str, str]


class Pipeline:
    """The stages that read one article, with one ontology and one model."""

    def __init__(
        self,
        ontology: Ontology,
        *,
        model: Path | None = None,
        cache: Path | None = None,
        threads: int = 0,
    ) -> None:
        """`model` is the parser's folder (None: the shipped one); `cache` a folder for patterns;
        `threads` parse side by side (0: as many as there are processors).
        """
        self.ontology = ontology
        self._model = model
        self._cache = cache
        self._threads = threads

    def single(self) -> Pipeline:
        """The same stages, nothing of them loaded yet, with one thread: for a process more."""
        return Pipeline(self.ontology, model=self._model, cache=self._cache, threads=1)

    @cached_property
    def parser(self) -> parse.Parser:
        """The parser; raises ModelError where its files are not what they should be."""
        return parse.load(self._model, self._threads)

    @cached_property
    def patterns(self) -> Patterns:
        """The ontology's phrases as patterns over trees."""
        kept = self._cache and self._cache / f"patterns-{self.ontology.digest}.json"
        return compile_patterns(self.ontology, self.parser.parse, self.parser.fingerprint, kept)

    @cached_property
    def fingerprint(self) -> str:
        """Changes with the model, the ontology and the code that reads."""
        return digest(parse.fingerprint(self._model), self.ontology.digest, code_digest())

    def documents(self, articles: Iterable[Article]) -> Iterator[Document]:
        """The articles as trees whose mentions know what they refer to."""
        for document in self.parser.parse(articles, joined=True):
            yield refer.refer(document, self.ontology, self.parser.join)

    def readings(self, articles: Iterable[Article]) -> Iterator[tuple[Document, Extracted]]:
        """Each article as trees, and what they claim."""
        for document in self.documents(articles):
            yield document, extract(document, self.patterns, self.ontology, self.parser.join)

    def extractions(self, articles: Iterable[Article]) -> Iterator[Extraction]:
        """All that each article yields, in their order; nothing of an article is kept."""
        for document, found in self.readings(articles):
            counts = {"sentences": len(document.sentences), **found.counts}
            examples = {f"{EXAMPLE}{example}": 1 for example in found.examples}
            yield Extraction(
                article=document.article,
                fingerprint=self.fingerprint,
                referents=document.referents,
                claims=found.claims,
                notes=tuple(sorted((counts | examples).items())),
            )


def assemble(
    extractions: Iterable[Extraction], ontology: Ontology, identity: Identity | None = None
) -> Assembly:
    """Everything that the articles say, as one graph."""
    known = identity or Identity()
    held = list(extractions)
    articles = [one.article for one in held]
    claims = [claim for one in held for claim in one.claims]
    repeats = copies(articles)
    resolution = resolve(
        claims,
        [(one.article.id, thing) for one in held for thing in one.referents],
        {article.id: article.language for article in articles},
        ontology,
        decisions=known.decisions,
        listed=known.listed,
        copies=repeats,
        base=known.base,
    )
    graph = merge(claims, resolution.entities, resolution.iris, articles, ontology, base=known.base)
    return Assembly(replace(graph, merges=resolution.merges), resolution, repeats)


def printed_claims(
    extraction: Extraction, ontology: Ontology, identity: Identity | None = None
) -> Iterator[Json]:
    """The claims of one article as `kg extract` prints them, names merged within the article."""
    graph = assemble([extraction], ontology, identity).graph
    entities = {entity.iri: entity for entity in graph.entities}
    for claim in claims_of(graph):
        yield printed(claim, extraction.article.name, entities)


def claims_of(graph: KnowledgeGraph) -> tuple[Claim, ...]:
    """The graph's claims as a reader of the articles meets them: title first, then by place."""

    def place(claim: Claim) -> tuple[str, bool, int, int, str]:
        where = claim.evidence
        return where.article, where.field == "text", where.span.start, where.span.end, claim.id

    return tuple(sorted((one for part in graph.statements for one in part.claims), key=place))


@cache
def code_digest() -> str:
    """The digest of the code and the word lists that extraction is made of."""
    total = hashlib.sha256()
    for part in CODE:
        top = Path(__file__).parent / part
        files = [top] if top.is_file() else sorted(top.rglob("*"))
        for file in files:
            if file.is_file() and file.suffix in {".py", ".tsv", ".csv", ".json", ".txt"}:
                total.update(file.relative_to(top.parent).as_posix().encode())
                total.update(file.read_bytes())
    return total.hexdigest()[:16]
