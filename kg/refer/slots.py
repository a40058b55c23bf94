"""What refers back in an article, and what it can stand for.

Pronouns, possessives, unspoken subjects, definite descriptions ("the carmaker"), what a firm is
called by where it is from (kg.refer.townsfolk), and "we".
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kg.homes import homes
from kg.languages import words_of
from kg.languages.corporate import corporate
from kg.languages.gender import counterparts
from kg.refer.kinds import ORGANIZATIONS
from kg.refer.nouns import noun_at, trade_at
from kg.refer.slot import AGENTS, ANYTHING, FIRMS, HEADS, SPEAKER, Slot, definite, is_subject
from kg.refer.townsfolk import folk, seat, speaks_from, townsfolk
from kg.syntax import SUBJECTS, Tree

_ZERO: Final = frozenset({"it", "es"})
_NEVER: Final = frozenset({"ADP", "CCONJ", "NUM", "PUNCT", "SCONJ", "SYM"})
"""Parts of speech of what never refers back."""
_PARTIES: Final = AGENTS - {"GovernmentBody", "MediaOrganization"}
"""What one side of a deal can be."""
_REFLEXIVE: Final = frozenset({"ci", "nos"})


def slots(
    trees: tuple[Tree, ...],
    taken: frozenset[tuple[int, int]],
    towns: frozenset[tuple[int, int]] = frozenset(),
) -> Iterator[Slot]:
    """The slots of all sentences in their order; tokens in `taken` already are something, as are
    the names of `towns` unless these act.
    """
    for number, tree in enumerate(trees):
        for index in range(len(tree.tokens)):
            if tree.tokens[index].upos in _NEVER or (number, index) in taken:
                continue
            rules = (seat,) if (number, index) in towns else _RULES
            for rule in rules:
                if slot := rule(number, tree, index):
                    yield slot
                    break


def _own(number: int, tree: Tree, index: int) -> Slot | None:
    """As in "we", "our", "noi", and in languages without a spoken subject "abbiamo deciso"; and in
    the singular "I", "my", "ho deciso".
    """
    token, language = tree.tokens[index], words_of(tree.sentence.language)
    if token.upos in {"PRON", "DET"}:
        form, subject = tree.form(index), token.deprel in SUBJECTS
        if form in language.self_words - _REFLEXIVE:
            return Slot(number, index, "pronoun", FIRMS, subject, own=True)
        if form in language.speaker_words:
            return Slot(number, index, "pronoun", SPEAKER, subject, own=True)
    if language.code in _ZERO and _unspoken(tree, index, "1"):
        classes = FIRMS if _plural(tree, index) else SPEAKER
        return Slot(number, index, "zero", classes, subject=True, own=True)
    return None


def _plural(tree: Tree, index: int) -> bool:
    verbs = (index, *tree.kids(index, "aux", "aux:pass", "cop"))
    return any(
        tree.tokens[i].feat("Person") == "1" and tree.tokens[i].feat("Number") == "Plur"
        for i in verbs
    )


def _pronoun(number: int, tree: Tree, index: int) -> Slot | None:
    token, language = tree.tokens[index], words_of(tree.sentence.language)
    form, last = token.form.lower(), len(tree.tokens) - 1
    owning = token.upos in {"PRON", "DET"} or (index == 0 and token.deprel in _OWNING)
    if owning and form in language.possessives and not _polite(tree, index):
        whose = _OWNED.get(form, "") if language.code == "en" else ""
        classes = _classes(whose, language.code) if whose else ANYTHING
        gender = _GENDERS.get(whose[1:], "") if classes == {"Person"} else _owner(tree, form)
        return Slot(
            number, index, "pronoun", classes, subject=False, possessive=True, gender=gender
        )
    subject = token.deprel in SUBJECTS
    opening = index == 0 and token.upos in {"PROPN", "DET"} and subject
    if (token.upos != "PRON" and not opening) or token.deprel.startswith("expl"):
        return None
    if index and tree.form(index - 1) == "," and tree.form(min(index + 1, last)) == ",":
        return None  # only echoes the name before it: "Latécoère, elle, …"
    mark = language.pronouns.get(form.lstrip("-t").lstrip("-"), language.pronouns.get(form, ""))
    if not mark or mark == "r" or (language.separable and _idle(tree, index, mark)):
        return None
    return Slot(
        number, index, "pronoun", _classes(mark, language.code), subject, plural=mark == "p",
        gender=_GENDERS.get(mark[1:], ""), latest=mark == _DEMONSTRATIVE,
    )  # fmt: skip


def _polite(tree: Tree, index: int) -> bool:
    """Whether a German possessive means the reader: "Ihr" inside a sentence."""
    inside = index > 0 and tree.tokens[index - 1].form not in _OPENING
    large = tree.tokens[index].form.startswith("Ihr")
    return inside and large and words_of(tree.sentence.language).separable


_OPENING: Final = frozenset(': „ “ " « » ‚ – —'.split())
"""Marks behind which a sentence may begin."""


def _owner(tree: Tree, form: str) -> str:
    """The gender that a German possessive gives to a person whose thing it is."""
    if not words_of(tree.sentence.language).separable:
        return ""
    return "Fem" if form.startswith(("ihr", "deren")) else "Masc"


def _clitic(number: int, tree: Tree, index: int) -> Slot | None:
    """A Romance object pronoun before its verb: "Lo ha comprato …", "qui la fabrique"; before a
    verb of saying it is what is said.
    """
    token, language = tree.tokens[index], words_of(tree.sentence.language)
    verb = token.head
    if token.upos != "PRON" or token.deprel != "obj" or not index < verb:
        return None
    behind = tree.form(verb + 1) if verb + 1 < len(tree.tokens) else ""
    said = {tree.word(verb), f"{tree.word(verb)}_{behind}"} & language.say
    if tree.form(index) not in language.object_pronouns or said:
        return None
    if tree.kid(verb, "ccomp", "xcomp", "csubj") is not None:
        return None
    return Slot(number, index, "pronoun", ANYTHING, subject=False, quiet=True)


def _latter(number: int, tree: Tree, index: int) -> Slot | None:
    """As in "the latter", "quest'ultima", "ce dernier": no adjective of a noun behind it."""
    token, language = tree.tokens[index], words_of(tree.sentence.language)
    if token.deprel not in HEADS:
        return None
    pointing = tree.form(index) in language.latter or (
        tree.word(index) in language.last
        and any(tree.tokens[kid].feat("PronType") == "Dem" for kid in tree.kids(index, "det"))
    )
    plural = token.feat("Number") == "Plur" and not language.separable
    if not pointing or plural or tree.kid(index, "nmod") is not None:
        return None
    return Slot(
        number, index, "pronoun", AGENTS, token.deprel in SUBJECTS, gender=token.feat("Gender"),
        latest=True,
    )  # fmt: skip


_OWNING: Final = frozenset({"nmod:poss", "det:poss"})
_OWNED: Final = {"his": "sm", "her": "sf", "its": "sn"}
"""English possessives and the mark of the pronoun that they stand for."""
_DEMONSTRATIVE: Final = "s"
_GENDERS: Final = {"m": "Masc", "f": "Fem", "n": "Neut"}


def _idle(tree: Tree, index: int, mark: str) -> bool:
    """Whether a German pronoun means nobody ("es") or the reader ("Sie" inside a sentence)."""
    return mark == "sn" or (index > 1 and tree.tokens[index].form[:1].isupper())


def _classes(mark: str, language: str) -> frozenset[str]:
    """English keeps he and she for people and it for the rest; elsewhere gender says nothing."""
    if language == "en":
        if mark in {"sm", "sf"}:
            return frozenset({"Person"})
        if mark == "sn":
            return ANYTHING - {"Person"}
    return ANYTHING


def _zero(number: int, tree: Tree, index: int) -> Slot | None:
    """A finite verb of the third person without a subject, unless it shares another verb's, or a
    predicate that says who or what somebody is: "È il primo produttore".
    """
    if tree.sentence.language not in _ZERO or not _unspoken(tree, index, "3"):
        return None
    impersonal = tree.kid(index, "expl", "expl:impers", "expl:pass", "csubj") is not None
    if tree.tokens[index].deprel in {"conj", "acl:relcl", "xcomp"} or impersonal:
        return None
    if tree.tokens[index].upos == "NOUN" and noun_at(tree, index) not in AGENTS:
        return None
    if town := speaks_from(tree, index):
        return Slot(number, index, "zero", FIRMS, subject=True, places=(town,), seat=True)
    classes = SPEAKER if _tells(tree, index) else ANYTHING
    return Slot(number, index, "zero", classes, subject=True)


def _tells(tree: Tree, index: int) -> bool:
    """Whether it only says that somebody says so: "In Polonia, racconta, il gruppo aprirà …". Who
    does is a person, and not what the clause around it is about.
    """
    saying = tree.word(index) in words_of(tree.sentence.language).say
    alone = tree.tokens[index].feat("Number") != "Plur"
    return saying and alone and tree.tokens[index].deprel == "parataxis"


def _unspoken(tree: Tree, index: int, person: str) -> bool:
    """Whether it is a finite verb of that person, or a noun that is one's predicate, without a
    subject.
    """
    predicate = tree.tokens[index].upos == "NOUN" and tree.kid(index, "cop") is not None
    if not (predicate or tree.tokens[index].upos == "VERB") or not tree.is_finite(index):
        return False
    if tree.kid(index, *SUBJECTS) is not None:
        return False
    helping = tree.kids(index, "aux", "aux:pass", "cop")
    return {tree.tokens[i].feat("Person") for i in (index, *helping)} - {""} == {person}


def _description(number: int, tree: Tree, index: int) -> Slot | None:
    """A definite noun phrase that names a class and no particular thing."""
    token, language = tree.tokens[index], words_of(tree.sentence.language)
    if token.upos != "NOUN" or token.deprel in {"compound", "flat", "appos", "nmod:desc"}:
        return None
    kind, party = noun_at(tree, index), _is_party(tree, index)
    if not (kind in ANYTHING or party) or token.lemma.lower() in corporate(language.code).units:
        return None
    if tree.kid(index, "cop") is not None or tree.kid(index, "nmod:poss") is not None:
        return None
    if not definite(tree, index) or (kind == "Person" and _becoming(tree, index)):
        return None
    found = homes(tree, index, index + 1, index)
    homely = {home.index for home in found}
    if any(tree.tokens[i].upos == "PROPN" and i not in homely for i in _bearers(tree, index)):
        return None
    return Slot(
        number, index, "description", _PARTIES if party else _possible(kind),
        is_subject(tree, index), places=tuple(home.place for home in found if home.place.country),
        plural=token.feat("Number") == "Plur", word=token.lemma.lower(),
        kin=_PARTIES if party else _compatible(kind), trade=trade_at(tree, index),
        gender=_womanly(tree, index) if kind == "Person" else "",
    )  # fmt: skip


def _is_party(tree: Tree, index: int) -> bool:
    """Whether the noun is a word for one side of a deal, in either gender."""
    code, said = tree.sentence.language, {tree.word(index), tree.form(index)}
    said |= {other for word in said for other in counterparts(word, code)}
    return bool(said & words_of(code).parties)


def _womanly(tree: Tree, index: int) -> str:
    """Fem where the article of a noun for a person is, or, if that tells none, the noun; a
    masculine one may mean a woman.
    """
    told = [tree.tokens[i].feat("Gender") for i in (*tree.kids(index, "det"), index)]
    return "Fem" if next(filter(None, told), "") == "Fem" else ""


def _becoming(tree: Tree, index: int) -> bool:
    """Whether it is what somebody is made in German: "zur Vorstandschefin ernannt"."""
    first = min(tree.subtree(index))
    return tree.form(first) in {"zum", "zur"} and words_of(tree.sentence.language).separable


def _bearers(tree: Tree, index: int) -> Iterator[int]:
    """What may be the name that a noun goes with: "la catena di supermercati Carrefour"."""
    for kid in tree.kids(index, "nmod", "flat", "appos", "compound"):
        yield kid
        deeper = tree.tokens[kid].deprel == "nmod" and tree.kid(kid, "det") is None
        yield from (
            below
            for below in tree.kids(kid, "nmod", "flat", "appos")
            if deeper and not tree.preposition(below)
        )


_CALLED: Final = {"ResearchOrganization": frozenset({"Company"})}
"""What is called so, too: a bank is an "istituto", a biotech firm a laboratory."""


def _possible(kind: str) -> frozenset[str]:
    """The classes of what a noun for one of the class can mean: a club may be a firm, a platform
    what runs it; an authority is none.
    """
    return _compatible(kind) | (frozenset() if kind == "GovernmentBody" else FIRMS)


def _compatible(kind: str) -> frozenset[str]:
    """The classes of what is called so."""
    if kind == "Company":
        return frozenset({"Company", "Organization", "ResearchOrganization"})
    if kind in ORGANIZATIONS:
        return frozenset({kind, "Organization"} | _CALLED.get(kind, frozenset()))
    return frozenset({kind}) if kind == "Person" else frozenset({kind, "Product", "Thing"})


_RULES: Final = (_own, townsfolk, _pronoun, _clitic, _latter, folk, _description, _zero)
"""What a word that names nothing may be, the surest first."""
