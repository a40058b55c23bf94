"""CoNLL-U files → sentences of surface tokens, as the parser sees them at run time.

A multiword token (della, zum, espandersi) becomes one token: it takes the annotation of the part
that is attached outside the token (a verb, auxiliary or noun before all others) and a negation of
any part. English clitics ("it's", "don't", "Ford's") stay apart, since the parts spell the token.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SUBTYPES = frozenset({
    "nsubj:pass", "aux:pass", "obl:agent", "expl:pv", "expl:impers", "expl:pass",
    "acl:relcl", "flat:name", "compound:prt", "nmod:poss",
})  # fmt: skip
"""The relation subtypes that extraction reads; every other subtype is cut to its relation."""

MAIN = ("VERB", "AUX", "NOUN", "PROPN")


@dataclass(frozen=True, slots=True)
class Example:
    """One gold sentence; `heads` are 1-based with 0 for the root, `spaces` tell a space before."""

    treebank: str
    forms: tuple[str, ...]
    spaces: tuple[bool, ...]
    lemmas: tuple[str, ...]
    upos: tuple[str, ...]
    feats: tuple[dict[str, str], ...]
    heads: tuple[int, ...]
    deprels: tuple[str, ...]


@dataclass(slots=True)
class _Word:
    form: str
    lemma: str
    upos: str
    feats: dict[str, str]
    head: int
    deprel: str
    space_after: bool


def read(path: Path) -> Iterator[Example]:
    """The sentences of one file; a sentence without exactly one root is left out."""
    for block in path.read_text("utf-8").split("\n\n"):
        rows = [line.split("\t") for line in block.splitlines() if line and line[0] != "#"]
        if rows and (example := _sentence(path.stem, rows)):
            yield example


def relation(deprel: str) -> str:
    """The relation with its subtype where extraction needs it."""
    return deprel if deprel in SUBTYPES else deprel.partition(":")[0]


def _sentence(treebank: str, rows: list[list[str]]) -> Example | None:
    words = {int(row[0]): _word(row) for row in rows if row[0].isdigit()}
    parts = {index: index for index in words}
    for row in rows:
        if "-" in row[0]:
            _merge(treebank, row, words, parts)
    kept = [index for index in sorted(words) if parts[index] == index]
    place = {index: position for position, index in enumerate(kept, 1)}
    heads = tuple(_head(index, words, parts, place) for index in kept)
    if heads.count(0) != 1:
        return None
    before = [True] + [words[index].space_after for index in kept[:-1]]
    chosen = [words[index] for index in kept]
    return Example(
        treebank,
        tuple(word.form for word in chosen),
        tuple(before),
        tuple(word.lemma for word in chosen),
        tuple(word.upos for word in chosen),
        tuple(word.feats for word in chosen),
        heads,
        tuple(relation(word.deprel) for word in chosen),
    )


def _word(row: list[str]) -> _Word:
    feats = {} if row[5] == "_" else dict(pair.split("=", 1) for pair in row[5].split("|"))
    lemma = row[1] if row[2] == "_" and row[1] != "_" else row[2]
    return _Word(row[1], lemma, row[3], feats, int(row[6]), row[7], "SpaceAfter=No" not in row[9])


def _merge(treebank: str, row: list[str], words: dict[int, _Word], parts: dict[int, int]) -> None:
    """Let one part stand for the multiword token of `row`."""
    first, last = map(int, row[0].split("-"))
    inside = range(first, last + 1)
    if treebank.startswith("en_") and "".join(words[i].form for i in inside) == row[1]:
        for index in inside[:-1]:
            words[index].space_after = False
        words[last].space_after = "SpaceAfter=No" not in row[9]
        return
    outside = [index for index in inside if words[index].head not in inside]
    main = next((index for index in outside if words[index].upos in MAIN), outside[0])
    if any(words[index].feats.get("Polarity") == "Neg" for index in inside):
        words[main].feats["Polarity"] = "Neg"
    words[main].form = row[1]
    words[main].space_after = "SpaceAfter=No" not in row[9]
    for index in inside:
        parts[index] = main


def _head(index: int, words: dict[int, _Word], parts: dict[int, int], place: dict[int, int]) -> int:
    head = words[index].head
    while head and parts[head] == index:
        head = words[head].head
    return place[parts[head]] if head else 0
