"""Where a name begins and ends: without articles, titles and nouns that only describe.

"Die Genfer MSC" is MSC, "the Dutch company" no name at all, "Norlund" with its "Inc." one name.
"""

from __future__ import annotations

from typing import Final

import simplemma

from kg.languages import words_of
from kg.languages.acronyms import COMMON
from kg.languages.calendars import calendar_of
from kg.languages.corporate import corporate
from kg.languages.currencies import CODES
from kg.languages.currencies import family as currency
from kg.languages.demonyms import origin
from kg.languages.given_names import gender
from kg.languages.numerals import numerals_of
from kg.languages.places import lookup
from kg.languages.trades import is_trade
from kg.records import Document, Mention
from kg.refer.native import from_town, native, of_origin, seated
from kg.refer.nouns import noun_at, noun_class
from kg.syntax import INSIDE_NAMES, Tree

LEGAL: Final = frozenset("""inc inc. corp corp. co co. ltd ltd. llc plc ag gmbh se spa
    s.p.a. s.p.a srl s.r.l. sa s.a. s.a sas nv n.v. bv b.v. ab
    asa oyj kg kgaa sl s.l. sau s.a.u. & corporation company
    group holding holdings limited""".split())  # fmt: skip

_SMALL: Final = frozenset("plc gmbh spa srl llc ltd inc".split())
"""Legal forms that are so in small letters too, and nothing else."""
_OPENING: Final = frozenset({"«", "“", "„", '"', "‘", "‹", ":", "—", "–", "-", "*", "•", "…"})
"""Marks behind which a word has its capital from where it stands."""
_MINISTERS: Final = frozenset("""ministro ministra ministre viceministro viceministra assessore
    assessora sottosegretario sottosegretaria consejero consejera secretario secretaria
    secrétaire""".split())  # fmt: skip
"""Who heads an office of a government, in the languages that name it behind a preposition."""
FAMILY: Final = frozenset({"family", "familie", "famiglia", "famille", "familia"})


def surnames(document: Document, trees: tuple[Tree, ...]) -> frozenset[str]:
    """The last words of persons' full names: "Bamberger" may be one, no adjective of Bamberg."""
    return frozenset(
        trees[mention.sentence].tokens[mention.last - 1].form
        for mention in document.mentions
        if mention.type == "PER" and mention.last - mention.first > 1
    )


def tidy(
    mention: Mention, document: Document, trees: tuple[Tree, ...], surnames: frozenset[str]
) -> Mention | None:
    """The mention without what only stands around it; None where no name is left."""
    tree = trees[mention.sentence]
    first, last = mention.first, mention.last
    while first < last and not _begins(tree, first):
        first += 1
    first += native(tree, first, last)
    first += _describing(tree, first, last)
    first += seated(tree, first, last)
    last += _cut(tree, first, last)
    first -= _capital_adjective(tree, first)
    first -= _trade(tree, first, last)
    while last > first and _ends(tree, last - 1):
        last -= 1
    while last - first > 1 and (_called(tree, last - 1) or _particle(tree, last - 1)):
        last -= 1
    if mention.type == "ORG":
        last -= from_town(tree, first, last)
    last -= last - first > 1 and priced(tree, last - 1)
    first += _twice(tree, first, last)
    kind = mention.type
    if _is_minister(tree, first, last):
        first, kind = first + 1, "PER"
    while last < len(tree.tokens) and _legal(tree, last):
        last += 1
    last += _shop(tree, first, last)
    if first >= last or _common(tree, first, last) or _homely(tree, first, last):
        return None
    if of_origin(tree, first, last) and tree.tokens[first].form not in surnames:
        return None
    if (kin := _family(tree, first, last)) is not None:
        first, last, kind = min(first, kin), max(last, kin + 1), "ORG"
    return mention_at(document, tree, mention.sentence, first, last, kind=kind)


def _ends(tree: Tree, index: int) -> bool:
    """Whether the last word is none of the name's; what hangs in the name by a capital is."""
    token = tree.tokens[index]
    inside = token.deprel in INSIDE_NAMES and token.form[:1].isupper()
    small = token.upos in {"PUNCT", "ADP", "DET"} and tree.form(index) not in LEGAL and not inside
    return small or tree.form(index) == "'s"


def _cut(tree: Tree, first: int, last: int) -> int:
    """How many words a name lacks that ends in a preposition: "Pays de | Fougères"."""
    if last - first < 2 or last >= len(tree.tokens):  # noqa: PLR2004 - a noun and its preposition
        return 0
    prepared = tree.tokens[last - 1].upos == "ADP" and tree.tokens[last].upos == "PROPN"
    return int(prepared and tree.tokens[last].form[:1].isupper())


def priced(tree: Tree, index: int) -> bool:
    """Whether it is the currency of the sum that follows: "fined Norvane | NOK 40m"."""
    behind = tree.tokens[index + 1 : index + 2]
    return tree.tokens[index].form in CODES and bool(behind) and behind[0].upos == "NUM"


def _twice(tree: Tree, first: int, last: int) -> int:
    """How many words are said again, where a heading has run into its text: "About Norvane |
    Norvane was founded in 2014".
    """
    half, odd = divmod(last - first, 2)
    forms = [token.form for token in tree.tokens[first:last]]
    said = first > 0 and tree.tokens[first - 1].upos == "ADP"
    return half if said and not odd and forms[:half] == forms[half:] else 0


def _is_minister(tree: Tree, first: int, last: int) -> bool:
    """Whether the first word is the office of who is named behind it: "la ministra dei Trasporti |
    Anna Rossi"; of other chiefs it may begin a firm's name.
    """
    named = last - first > 2 and bool(gender(tree.tokens[first + 1].form))  # noqa: PLR2004
    return named and first > 1 and tree.form(first - 2) in _MINISTERS


def _shop(tree: Tree, first: int, last: int) -> int:
    """1 where an English 's is part of the name, since nothing that it owns comes behind:
    "Sainsbury's said", "Harlow's, the bakery"; of people it is none: "the rest is Anna Moss's".
    """
    tokens = tree.tokens
    if last - first > 1 and gender(tokens[first].form):
        return 0
    if last + 1 >= len(tokens) or tree.sentence.language != "en" or tree.form(last) != "'s":
        return 0
    return int(tokens[last + 1].upos in {"PUNCT", "VERB", "AUX", "PART", "CCONJ", "SCONJ"})


def _family(tree: Tree, first: int, last: int) -> int | None:
    """The noun that makes a surname a family, which owns and sells as one: "la famille Perrin"."""
    if tree.sentence.language == "en":
        return last if last < len(tree.tokens) and tree.form(last) in FAMILY else None
    return first - 1 if first and tree.form(first - 1) in FAMILY else None


def _legal(tree: Tree, index: int) -> bool:
    """Whether a legal form follows; "se" and "ab" are one only with a capital."""
    token, form = tree.tokens[index], tree.form(index)
    large = token.form[:1].isupper() or "." in form or form in _SMALL
    return form in LEGAL and form != "&" and large and not _called(tree, index)


def _called(tree: Tree, index: int) -> bool:
    """Whether it is the common noun behind a name or adjective: "Newbury group"."""
    token = tree.tokens[index]
    return token.upos == "NOUN" and token.form.islower() and bool(noun_at(tree, index))


def _particle(tree: Tree, index: int) -> bool:
    """Whether it belongs to a verb and not to the name before it: "Norvane se", "Leeds ab"."""
    token = tree.tokens[index]
    return token.form.islower() and token.deprel.startswith(("expl", "compound:prt", "aux", "cop"))


def _capital_adjective(tree: Tree, first: int) -> int:
    """1 where the word before belongs to the name: German writes only such adjectives large."""
    if first < 2 or not words_of(tree.sentence.language).separable:  # noqa: PLR2004
        return 0
    token = tree.tokens[first - 1]
    large = token.upos in {"ADJ", "PROPN"} and token.form[:1].isupper() and token.form.endswith("e")
    return int(large and tree.tokens[first - 1].head in range(first, first + 2))


def _trade(tree: Tree, first: int, last: int) -> int:
    """1 where the word before is the trade that the firm is named by: "Conservas | Albear"."""
    if not 0 < first < last:
        return 0
    form = tree.tokens[first - 1].form
    return int(form[:1].isupper() and is_trade(form, tree.sentence.language))


def _describing(tree: Tree, first: int, last: int) -> int:
    """How many words at the front only describe: "Hamburger Investor | Nordhall"."""
    language, skip = tree.sentence.language, 0
    while first + skip + 1 < last:
        token = tree.tokens[first + skip]
        if titled(tree, first + skip):
            skip += 1
            continue
        if token.upos == "PROPN" and not _townsman(tree, first + skip):
            break
        kind = noun_class(token.lemma, token.form, language)
        namelike = token.lemma.lower() in corporate(language).namelike
        described = (
            kind in _ROLES
            and token.upos == "NOUN"
            and not namelike
            and not (token.form[:1].isupper() and not words_of(language).separable)
        )
        if not (described or _townsman(tree, first + skip)):
            break
        skip += 1
    rest = tree.tokens[first + skip] if first + skip < last else None
    plain = rest is not None and rest.upos in {"ADJ", "ADP", "DET", "CCONJ", "PUNCT", "VERB"}
    return 0 if plain else skip


def titled(tree: Tree, index: int) -> bool:
    """Whether a German compound says what somebody is of the name before its hyphen: Ford-Chef."""
    return _last_part(tree, index) == "Person"


def part(tree: Tree, index: int) -> bool:
    """Whether a German compound is something of the name before its hyphen: Ford-Zentrale."""
    return _last_part(tree, index) in _PARTS


def _last_part(tree: Tree, index: int) -> str:
    """The class of what stands behind the hyphen of a German compound; "" where nothing does."""
    left, hyphen, right = tree.tokens[index].form.rpartition("-")
    language = tree.sentence.language
    if not hyphen or not words_of(language).separable or not left[:1].isupper():
        return ""
    bare = simplemma.lemmatize(right, lang=language)
    return noun_class(bare, right, language) if right[:1].isupper() else ""


_PARTS: Final = frozenset({"Facility", "Event", "Sector", "Market", "Brand"})


_ROLES: Final = frozenset({"Company", "Person", "Organization", "MediaOrganization"})


def _townsman(tree: Tree, index: int) -> bool:
    """Whether it is an adjective that German makes of a town or country: Genfer, Schweizer."""
    token, language = tree.tokens[index], tree.sentence.language
    return (
        words_of(language).separable
        and index > 0
        and token.form.endswith("er")
        and origin(token.form, language) is not None
        and lookup(token.form, language) is None
    )


def _begins(tree: Tree, index: int) -> bool:
    token = tree.tokens[index]
    if token.upos in {"PUNCT", "DET", "ADP"}:
        return (
            token.form[:1].isupper() and token.upos != "PUNCT" and index > 0 and token.upos != "ADP"
        )
    return True


def _common(tree: Tree, first: int, last: int) -> bool:
    """Whether it is no name: no capital and no digit, or a single common noun or adjective."""
    forms = [token.form for token in tree.tokens[first:last]]
    if not any(char.isupper() or char.isdigit() for form in forms for char in form):
        return True
    token = tree.tokens[first]
    if last - first > 1:
        return False
    if any(rule(tree, first) for rule in _NO_NAMES):
        return True
    known = words_of(tree.sentence.language).nouns
    return (
        token.upos in {"ADJ", "PRON", "VERB", "ADV", "NUM", "AUX", "SCONJ", "CCONJ"}
        or (token.upos == "NOUN" and token.form.lower() in known)
        or (token.upos == "NOUN" and token.lemma.lower() in known)
        or (words_of(tree.sentence.language).separable and token.form.lower() in known)
    )


def _acronym(tree: Tree, index: int) -> bool:
    return tree.form(index) in COMMON


def _adverb(tree: Tree, index: int) -> bool:
    """Whether a word that opens a sentence is an adverb by its end: Contestualmente, Finalement."""
    form, language = tree.form(index), tree.sentence.language
    end = _ADVERBS.get(language, "")
    told = index == 0 and bool(end) and form.endswith(end)
    return told and simplemma.is_known(form, lang=language)


_ADVERBS: Final = {"it": "mente", "es": "mente", "fr": "ment", "en": "ly"}


def _compound_part(tree: Tree, index: int) -> bool:
    """Whether a German noun is a compound that ends in a facility or an event: Europazentrale."""
    token, language = tree.tokens[index], tree.sentence.language
    if not words_of(language).separable or token.upos != "NOUN" or "-" in token.form:
        return False
    return noun_class(token.form, token.form, language) in _PARTS


def points_back(tree: Tree, index: int) -> bool:
    """Whether a pronoun opens the sentence, whatever the tagger makes of its capital: "Este, que
    fundó".
    """
    known = words_of(tree.sentence.language).pronouns
    return opening(tree, index) and known.get(tree.form(index), "r") != "r"


def opening(tree: Tree, index: int) -> bool:
    """Whether a sentence begins with the word, or with it behind a dash, a colon or a quote."""
    return index == 0 or tree.tokens[index - 1].form in _OPENING


def counted(tree: Tree, index: int) -> bool:
    """Whether it is a unit of what is counted: "240 Millionen Euro", "4699 Yuan"."""
    if not index:
        return False
    scaled = tree.form(index - 1) in numerals_of(tree.sentence.language).scales
    number = tree.tokens[index - 1].upos == "NUM"
    return scaled or (number and bool(currency(tree.form(index))))


def _misfit(tree: Tree, index: int) -> bool:
    """Whether nobody speaks so of a name: "Personne", "nobody"."""
    return tree.form(index) in words_of(tree.sentence.language).negations


def _homely(tree: Tree, first: int, last: int) -> bool:
    """Whether only a word of origin makes common nouns look like a name: "French food"."""
    rest = range(first + 1, last)
    if not rest or origin(tree.tokens[first].form, tree.sentence.language) is None:
        return False
    return all(
        tree.tokens[i].upos in {"NOUN", "ADJ"} and tree.tokens[i].form.islower() for i in rest
    )


def calendrical(tree: Tree, index: int) -> bool:
    """Weekdays and months are proper nouns in many trees, and no names here."""
    calendar = calendar_of(tree.sentence.language)
    form = tree.form(index).rstrip(".")
    return form in calendar.months or form in calendar.weekdays


def mention_at(
    document: Document, tree: Tree, sentence: int, first: int, last: int, *, kind: str
) -> Mention:
    """The name over the tokens `first` to `last` (half-open), of a tagger's type or a class."""
    span = tree.span(first, last)
    head = next((i for i in range(first, last) if not first <= tree.tokens[i].head < last), first)
    text = span.of(document.article.content(tree.sentence.field))
    return Mention(sentence, first, last, head, span, text, kind)


_NO_NAMES: Final = (
    titled, part, calendrical, counted, _acronym, _adverb, _compound_part, points_back, _misfit,
)  # fmt: skip
"""What a single word with a capital may be instead of a name."""
