"""The names of an article: what the tagger found, tidied, and every further occurrence of it.

A name is not split by the tagger's doubts: what is a name in one sentence is one in every other. A
German compound (Ford-Chef, EU-Kommission) mentions the name before its hyphen.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

import simplemma

from kg.languages import LANGUAGES, words_of
from kg.languages.acronyms import COMMON
from kg.languages.demonyms import origin
from kg.languages.places import lookup
from kg.records import Document, Mention, Span
from kg.refer.bodies import bodies
from kg.refer.native import of_origin
from kg.refer.profiles import TITLES
from kg.refer.tidy import (
    calendrical,
    counted,
    mention_at,
    opening,
    part,
    points_back,
    priced,
    surnames,
    tidy,
    titled,
)  # fmt: skip
from kg.syntax import SUBJECTS, Tree

_UNKNOWN: Final = ""
_SHORT: Final = 3
"""Letters of a word at the start of a sentence that is hardly a name."""
_CREDIT: Final = re.compile(r"\s*[^\n()]{0,40}\((?P<agency>[^()\n]{2,60})\)[^\n()]{0,30}?[-–—]")
"""The agency in the dateline of a report: "LONDON (Reuters) -", "(Radiocor) - Milano, 3 mar -"."""
_SMALL_ADJECTIVES: Final = frozenset({"it", "fr", "es"})
"""Languages that write adjectives of origin small."""
_NAMELIKE: Final = frozenset({"PROPN", "X"})


def names(document: Document, trees: tuple[Tree, ...]) -> list[Mention]:
    """The mentions of names in order, none overlapping; type PER, ORG, LOC, MISC or ""."""
    last_names = surnames(document, trees)
    tidied = (tidy(mention, document, trees, last_names) for mention in document.mentions)
    found = _merged([mention for mention in tidied if mention is not None], document, trees)
    taken = _taken(found)
    for extra in (_proper, _compounds, _begun, _headings):
        for mention in extra(document, trees, found):
            if not any((mention.sentence, i) in taken for i in range(mention.first, mention.last)):
                found.append(mention)
                taken |= _taken([mention])
    found = _whole(document, trees, found)
    found = [_uncounted(mention, document, trees, found) for mention in found]
    found += _repeated(document, trees, found, _taken(found))
    found = _with_bodies(found, bodies(document, trees))
    found = [m for m in found if not _credited(m, document, trees)]
    return sorted(found, key=lambda mention: (mention.sentence, mention.first))


def _merged(found: list[Mention], document: Document, trees: tuple[Tree, ...]) -> list[Mention]:
    """The names, those side by side that are one place together made one: "Vereinigten Staaten"."""
    merged: list[Mention] = []
    for mention in found:
        last, tree = merged[-1] if merged else None, trees[mention.sentence]
        if last and (last.sentence, last.last) == (mention.sentence, mention.first):
            text = tree.span(last.first, mention.last).of(
                document.article.content(tree.sentence.field)
            )
            if lookup(text, tree.sentence.language) is not None:
                merged[-1] = mention_at(
                    document, tree, mention.sentence, last.first, mention.last, kind="LOC"
                )
                continue
        merged.append(mention)
    return merged


def _credited(mention: Mention, document: Document, trees: tuple[Tree, ...]) -> bool:
    """Whether the name is that of the agency in the article's dateline."""
    credit = _CREDIT.match(document.article.text)
    if credit is None or trees[mention.sentence].sentence.field != "text":
        return False
    start, end = credit.span("agency")
    return start <= mention.span.start and mention.span.end <= end


def _with_bodies(found: list[Mention], public: Iterator[Mention]) -> list[Mention]:
    """The names with the public bodies in the place of the towns and adjectives inside these; a
    body that another name reaches into is none.
    """
    for body in public:
        inside = range(body.first, body.last)
        touching = [
            m for m in found
            if m.sentence == body.sentence and m.first < body.last and body.first < m.last
        ]  # fmt: skip
        if all(m.type != "PER" and {m.first, m.last - 1} <= {*inside} for m in touching):
            found = [m for m in found if m not in touching] + [body]
    return found


def _taken(mentions: Iterable[Mention]) -> set[tuple[int, int]]:
    return {(m.sentence, index) for m in mentions for index in range(m.first, m.last)}


def _proper(document: Document, trees: tuple[Tree, ...], found: list[Mention]) -> Iterator[Mention]:
    """Proper nouns that the tagger passed over, as far as they stand together."""
    taken = _taken(found)
    lowered = {
        token.form.capitalize() for tree in trees for token in tree.tokens if token.form.islower()
    }
    for index, tree in enumerate(trees):
        start, titles = None, words_of(tree.sentence.language).person_titles
        for place in range(len(tree.tokens) + 1):
            inside = (
                place < len(tree.tokens)
                and tree.tokens[place].upos in _NAMELIKE
                and tree.tokens[place].form[:1].isupper()
                and (index, place) not in taken
                and not calendrical(tree, place)
                and not counted(tree, place)
                and not priced(tree, place)
                and tree.tokens[place].deprel != "advmod"
                and not of_origin(tree, place, place + 1)
                and not titled(tree, place)
                and not part(tree, place)
                and tree.form(place).rstrip(".") not in TITLES
                and tree.form(place).rstrip(".") not in titles
                and tree.form(place) not in words_of(tree.sentence.language).posts
                and tree.form(place) not in COMMON
                and not (opening(tree, place) and not _opens(tree, place, lowered))
            )
            if inside and start is None:
                start = place
            elif not inside and start is not None:
                text = tree.span(start, place).of(document.article.content(tree.sentence.field))
                if len(text) > 1 and not _noun(tree, start, place):
                    yield mention_at(document, tree, index, start, place, kind=_UNKNOWN)
                start = None


def _noun(tree: Tree, first: int, last: int) -> bool:
    """Whether it is one German noun behind its article that the dictionary has and the tagger took
    for a name: "der erste Spatenstich"; kg.parse.tags knows those of the tables.
    """
    language, start = words_of(tree.sentence.language), first - 1
    if last - first > 1 or not language.separable:
        return False
    while start >= 0 and tree.tokens[start].upos == "ADJ" and tree.tokens[start].form.islower():
        start -= 1
    behind = start >= 0 and tree.form(start) in language.definite
    return behind and simplemma.is_known(tree.tokens[first].form, lang=language.code)


def _opens(tree: Tree, index: int, lowered: set[str]) -> bool:
    """Whether a capital at the start of a sentence is a name's, of which the tagger knows nothing:
    no short word and none that the article writes small; alone, none that a dictionary has.
    """
    form, language = tree.tokens[index].form, tree.sentence.language
    if len(form) <= _SHORT or form in lowered or points_back(tree, index):
        return False
    alone = len(tree.tokens) == index + 1 or tree.tokens[index + 1].upos not in _NAMELIKE
    ordinary = language in LANGUAGES and simplemma.is_known(form.lower(), lang=language)
    return not (alone and ordinary)


def _compounds(
    _document: Document, trees: tuple[Tree, ...], found: list[Mention]
) -> Iterator[Mention]:
    """The name before the hyphen of a compound whose last part says what it is."""
    known = {mention.text for mention in found}
    for index, tree in enumerate(trees):
        language = tree.sentence.language
        nouns = words_of(language).nouns
        for place, token in enumerate(tree.tokens):
            left, hyphen, right = token.form.rpartition("-")
            if (
                not hyphen
                or token.upos not in {"NOUN", "PROPN", "ADJ", "X"}
                or not left[:1].isupper()
                or language not in LANGUAGES
            ):
                continue
            telling = right[:1].isupper() and right.lower().endswith(tuple(nouns))
            telling &= not (
                left.lower() in nouns or simplemma.is_known(left.lower(), lang=language)
            )
            if left in known or telling or lookup(left, language) is not None:
                span = Span(token.span.start, token.span.start + len(left))
                yield Mention(index, place, place + 1, place, span, left, _UNKNOWN)


def _headings(
    document: Document, trees: tuple[Tree, ...], _found: list[Mention]
) -> Iterator[Mention]:
    """A word in capitals that is a sentence of its own and in no dictionary, as letters head their
    parts: "⚙️ TELMARIN. La de Bilbao saca …". One that begins the text is a dateline's town; German
    compounds are in no dictionary either.
    """
    lead = next((i for i, tree in enumerate(trees) if tree.sentence.field == "text"), 0)
    for index, tree in enumerate(trees[lead + 1 :], lead + 1):
        language = tree.sentence.language
        words = [i for i, token in enumerate(tree.tokens) if token.form.isalpha()]
        if len(words) != 1 or language not in LANGUAGES or words_of(language).separable:
            continue
        form = tree.tokens[words[0]].form
        large = form.isupper() and len(form) > _SHORT
        known = simplemma.is_known(form.lower(), lang=language) or lookup(form, language)
        if large and form not in COMMON and not known:
            yield mention_at(document, tree, index, words[0], words[0] + 1, kind="ORG")


def _begun(document: Document, trees: tuple[Tree, ...], found: list[Mention]) -> Iterator[Mention]:
    """First words of longer names, alone, that the tagger passed over: "Lagunare" of "Lagunare
    Assicurazioni", "Bodegas" of "Bodegas Morente".
    """
    firsts = {
        trees[m.sentence].tokens[m.first].form
        for m in found
        if m.type == "ORG" and m.last - m.first > 1
    }
    for index, tree in enumerate(trees):
        for place, token in enumerate(tree.tokens):
            if token.form in firsts and token.form[:1].isupper() and _short(tree, place):
                yield mention_at(document, tree, index, place, place + 1, kind="ORG")


def _short(tree: Tree, index: int) -> bool:
    """Whether a word that begins a longer name may stand for it: one that only names write large
    there, or that opens the sentence as its subject. An adjective of origin is one where such are
    written small.
    """
    token, language = tree.tokens[index], tree.sentence.language
    if len(token.form) < _SHORT or language not in LANGUAGES:
        return False
    if of_origin(tree, index, index + 1):
        return language in _SMALL_ADJECTIVES
    if words_of(language).separable:
        return not simplemma.is_known(token.form, lang=language)
    behind = tree.tokens[index + 1] if index + 1 < len(tree.tokens) else None
    alone = behind is None or not behind.form[:1].isupper()
    opens = opening(tree, index)
    return alone and (not opens or (token.deprel in SUBJECTS and not tree.children[index]))


def _whole(document: Document, trees: tuple[Tree, ...], found: list[Mention]) -> list[Mention]:
    """The names, each part of a longer one that stands whole elsewhere grown to it: the tagger cut
    off "Halden" where it took it for an article.
    """
    longer = {
        tuple(token.form for token in trees[m.sentence].tokens[m.first : m.last]): m.type
        for m in found
        if m.last - m.first > 1 and m.type
    }
    grown = []
    for mention in found:
        forms = tuple(token.form for token in trees[mention.sentence].tokens)
        ends = tuple(forms[mention.first : mention.last])
        first = next(
            (
                mention.first - len(name) + len(ends)
                for name in sorted(longer, key=len, reverse=True)
                if len(name) > len(ends)
                and name[-len(ends) :] == ends
                and forms[max(0, mention.last - len(name)) : mention.last] == name
            ),
            mention.first,
        )
        free = not any(
            m.sentence == mention.sentence and first < m.last and m.first < mention.first
            for m in found
            if m is not mention
        )
        grown.append(
            mention_at(document, trees[mention.sentence], mention.sentence, first, mention.last,
                       kind=longer[forms[first : mention.last]])
            if first < mention.first and free
            else mention
        )  # fmt: skip
    return grown


def _uncounted(
    mention: Mention, document: Document, trees: tuple[Tree, ...], found: list[Mention]
) -> Mention:
    """Without the figure behind a name that a longer one ends with: "Norvane 12 million, Albear 9"
    beside "Conservas Albear".
    """
    tree, last = trees[mention.sentence], mention.last - 1
    if last <= mention.first or not tree.tokens[last].form[:1].isdigit():
        return mention
    name = tree.span(mention.first, last).of(document.article.content(tree.sentence.field))
    if not any(other.text.endswith(f" {name}") for other in found):
        return mention
    return mention_at(document, tree, mention.sentence, mention.first, last, kind=mention.type)


def _repeated(
    document: Document,
    trees: tuple[Tree, ...],
    found: list[Mention],
    taken: set[tuple[int, int]],
) -> Iterator[Mention]:
    """Occurrences of the found names that are no mentions yet."""
    wanted: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for mention in found:
        forms = tuple(t.form for t in trees[mention.sentence].tokens[mention.first : mention.last])
        whole = "".join(forms) == mention.text.replace(" ", "").replace("\n", "")
        if whole and mention.type and any(form[:1].isupper() for form in forms):
            wanted.setdefault(forms[0], []).append((forms, mention.type))
    for index, tree in enumerate(trees):
        forms = tuple(token.form for token in tree.tokens)
        for place, form in enumerate(forms):
            for name, kind in sorted(set(wanted.get(form, ())), key=lambda x: (-len(x[0]), x)):
                span = range(place, place + len(name))
                if forms[place : place + len(name)] == name and not any(
                    (index, i) in taken for i in span
                ):
                    taken |= {(index, i) for i in span}
                    yield mention_at(document, tree, index, place, place + len(name), kind=kind)
                    break


def origins(document: Document, trees: tuple[Tree, ...]) -> Iterator[Mention]:
    """Adjectives and nouns of origin (cinese, Chinese, Pariser) as mentions of their places."""
    for index, tree in enumerate(trees):
        for place, token in enumerate(tree.tokens):
            if token.upos not in {"ADJ", "NOUN", "PROPN"} or len(token.form) < 4:  # noqa: PLR2004
                continue
            home = origin(token.form, tree.sentence.language) or origin(
                token.lemma, tree.sentence.language
            )
            if home is not None:
                plain = mention_at(document, tree, index, place, place + 1, kind=home.kind)
                yield replace(plain, kind="description")
