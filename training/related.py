"""Sentences with marked things and the relations between them, written for this project.

A line of `relations/<language>.txt` marks its things by number and then tells what it says of them:

    [Norvane]1 is pulling out of [Chile]2. ||| 1 withdrawsFrom 2

Thing 0 is what the article speaks of where the sentence does not name it. Every pair of marked
things that no relation joins teaches that there is none. The lines of whole articles
(training.articles) teach the same, and the ontology's own example phrases are read the same way,
with names and figures in the place of their placeholders.
"""

from __future__ import annotations

import random
import re
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, product
from pathlib import Path

from kg.languages import words_of
from kg.ontology import Ontology
from kg.parse.tokens import tokenize
from training import news_names

HERE = Path(__file__).parent
FOLDERS = (HERE / "relations", HERE / "articles")
LANGUAGES = ("en", "it", "de", "fr", "es")
HIRES = "plansToHire"
"""The one planned form that means something else than the plan of its plain form."""
SYMMETRIC = frozenset({
    "competesWith", "hasAgreementWith", "inTalksWith", "jointVentureWith", "mergesWith",
    "partnersWith",
})  # fmt: skip
IMPLIED = -1
DECOYS = 3
"""Unmarked words of a line that are shown as objects of nothing, at most."""
GAP, GAPS = "\ue000", 0.08
"""What an illegible word is written as (no piece of the vocabulary has it), and how many are."""
_LONG = 4
HELD_BACK = 12
"""One line of so many only measures."""
MARK = re.compile(r"\[([^\[\]]+)\](\d+)")
_PLACEHOLDER = re.compile(
    r"(?P<acme>\bAcme\b)|(?P<anna>\bAnna Rossi\b)|(?P<beta>\bBeta\b)|(?P<gamma>\bGamma\b)"
    r"|(?P<europe>\bEuropa?e?\b)|(?P<number>\d[\d.,]*(?: (?:million|billion)\w*)?(?: ?[%€$])?)"
)


@dataclass(frozen=True, slots=True)
class Related:
    """A sentence, the (first, last) tokens of its things, half-open, and what joins them.

    A relation is (subject's place, object's place, label); place −1 is what is not named. Decoys
    are unmarked words that nothing joins to any subject.
    """

    language: str
    forms: tuple[str, ...]
    spaces: tuple[bool, ...]
    things: tuple[tuple[int, int], ...]
    relations: frozenset[tuple[int, int, str]]
    decoys: tuple[tuple[int, int], ...] = ()


def written(*folders: Path) -> Iterator[Related]:
    """All lines of the folders, FOLDERS where none is given; raises ValueError with file and line
    where one cannot be read.
    """
    for folder, language in product(folders or FOLDERS, LANGUAGES):
        path = folder / f"{language}.txt"
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            if line.strip() and not line.startswith(("#", "==")):
                try:
                    yield parse(line, language)
                except (ValueError, KeyError) as error:
                    msg = f"{path}:{number}: {error} in {line!r}"
                    raise ValueError(msg) from error


def taught(lines: Iterable[Related]) -> tuple[Related, ...]:
    """The lines that teach."""
    return tuple(one for one in lines if not _measures(one))


def held_back(lines: Iterable[Related]) -> tuple[Related, ...]:
    """The lines that only measure."""
    return tuple(one for one in lines if _measures(one))


def _measures(line: Related) -> bool:
    """Whether the line only measures: by its words, so that a new line changes no other's part."""
    return zlib.crc32(" ".join(line.forms).encode()) % HELD_BACK == 0


def parse(line: str, language: str) -> Related:
    """One line, of an article without who is meant; raises ValueError or KeyError where it is
    malformed.
    """
    sentence, relations, *_ = line.split("|||")
    text, spans, last = "", {}, 0
    for match in MARK.finditer(sentence):
        text += sentence[last : match.start()]
        spans[match[2]] = (len(text), len(text) + len(match[1]))
        text += match[1]
        last = match.end()
    text = (text + sentence[last:]).rstrip()
    found = set()
    for one in filter(None, (part.split() for part in relations.split(";"))):
        subject, label, thing = one
        found.add((subject, label, thing))
    return _related(text, language, spans, found)


def _related(
    text: str,
    language: str,
    spans: dict[str, tuple[int, int]],
    relations: set[tuple[str, str, str]],
) -> Related:
    tokens = [(span.start, span.end) for span in tokenize(text, words_of(language))]
    places = {"0": IMPLIED} | {key: place for place, key in enumerate(spans)}
    things = tuple(_inside(tokens, *span) for span in spans.values())
    found = {(places[s], places[o], label) for s, label, o in relations}
    found |= {(o, s, label) for s, o, label in found if label in SYMMETRIC}
    before = [True, *(second[0] > first[1] for first, second in pairwise(tokens))]
    forms = tuple(text[first:last] for first, last in tokens)
    return Related(language, forms, tuple(before), things, frozenset(found))


def with_decoys(line: Related, dice: random.Random) -> Related:
    """The line with some of its unmarked words, drawn anew each time, as things that nothing joins.

    Extraction asks about every noun; marked things alone would teach that each is in a relation.
    """
    marked = {i for first, last in line.things for i in range(first, last)}
    free = [
        i
        for i, form in enumerate(line.forms)
        if i not in marked and len(form) >= _LONG and form.isalpha()
    ]
    drawn = sorted(dice.sample(free, min(len(free), dice.randint(0, DECOYS))))
    begun = [i - (i - 1 in free and dice.random() < 1 / 3) for i in drawn]
    return replace(
        line, decoys=tuple((first, i + 1) for first, i in zip(begun, drawn, strict=True))
    )


def with_gaps(line: Related, dice: random.Random) -> Related:
    """The line with some unmarked words made illegible (word dropout, Iyyer et al. 2015): what the
    sentence says must not hang on one of them.
    """
    marked = {i for first, last in (*line.things, *line.decoys) for i in range(first, last)}
    forms = tuple(
        GAP if i not in marked and form.isalpha() and dice.random() < GAPS else form
        for i, form in enumerate(line.forms)
    )
    return replace(line, forms=forms)


def _inside(tokens: Sequence[tuple[int, int]], start: int, end: int) -> tuple[int, int]:
    """The tokens that a stretch of text touches."""
    inside = [i for i, (first, last) in enumerate(tokens) if first < end and last > start]
    return inside[0], inside[-1] + 1


def phrases(ontology: Ontology, dice: random.Random) -> Iterator[Related]:
    """Every example phrase once, its placeholders exchanged for other names and figures."""
    lists = {
        key: tuple(news_names.lines(HERE / "news" / "names" / f"{key}.txt"))
        for key in ("org", "loc", "misc", "per_first", "per_last")
    }
    for name, item in ontology.properties.items():
        label = name if name == HIRES else item.planned_form_of or name
        for language, phrase in item.phrases:
            if language in LANGUAGES:
                one = _filled(phrase, language, label, item.domain[:1], item.range[:1], lists, dice)
                if one is not None:
                    yield one


def _filled(
    phrase: str,
    language: str,
    label: str,
    domain: tuple[str, ...],
    range_: tuple[str, ...],
    lists: dict[str, tuple[str, ...]],
    dice: random.Random,
) -> Related | None:
    text, spans, last = "", {}, 0
    for match in _PLACEHOLDER.finditer(phrase):
        kind = str(match.lastgroup)
        if kind in spans:
            return None
        text += phrase[last : match.start()]
        name = _drawn(kind, match[0], lists, dice)
        spans[kind] = (len(text), len(text) + len(name))
        text += name
        last = match.end()
    text += phrase[last:]
    subject = "anna" if domain == ("Person",) else "acme"
    thing = {"anna": "acme"}.get(subject, "anna" if range_ == ("Person",) else "")
    thing = thing or next((k for k in ("number", "gamma", "beta", "europe") if k in spans), "")
    if subject not in spans or thing not in spans:
        return None
    return _related(text + ".", language, spans, {(subject, label, thing)})


def _drawn(
    kind: str, written_as: str, lists: dict[str, tuple[str, ...]], dice: random.Random
) -> str:
    if kind == "number":
        return re.sub(r"\d", lambda digit: str((int(digit[0]) * 3 + 4) % 9 + 1), written_as)
    if kind == "anna":
        return f"{dice.choice(lists['per_first'])} {dice.choice(lists['per_last'])}"
    names = lists[{"gamma": "misc", "europe": "loc"}.get(kind, "org")]
    return dice.choice([name for name in names if ":" not in name])
