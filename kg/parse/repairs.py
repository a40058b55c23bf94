"""Trees that Universal Dependencies forbids, or nearly so → what they must have meant.

The network decides each head and each relation by itself. A verb has one subject, so that a name
right behind another one stands beside it ("il fondo americano Halder vende"); a subject with a
preposition belongs to the noun before that ("i norvegesi di Brodvik"); a fixed expression before a
name without a preposition is that preposition ("according to Reuters"); what stands before a clause
that is told is its subject where the verb of saying has one of its own; a particle is a verb's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

_SUBJECTS: Final = frozenset({"nsubj", "nsubj:pass"})
_LOOSE: Final = frozenset({"parataxis", "advcl", "acl", "obl", "nmod", "dep", "discourse"})
_NOMINAL: Final = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
_NOUNS: Final = frozenset({"NOUN", "PROPN"})


def repaired(
    heads: Sequence[int],
    deprels: Sequence[str],
    upos: Sequence[str],
    numbers: Sequence[str] = (),
) -> tuple[list[int], list[str]]:
    """The heads (0-based, -1 for the root) and relations of a sentence, where they were amiss.

    `numbers` are the grammatical numbers of its words, "" where one has none.
    """
    over, rels = list(heads), list(deprels)
    for second in range(1, len(over)):
        _beside(second, over, rels, upos)
    for index in range(len(over)):
        _fixed(index, over, rels, upos)
        _told(index, over, rels)
        _relative(index, over, rels, upos)
        _inverted(index, over, rels, upos)
        _agreeing(index, over, rels, upos, numbers or [""] * len(over))
        _become(index, over, rels, upos)
        _object(index, over, rels, upos)
        _complement(index, over, rels, upos)
        _gerund(index, over, rels, upos)
        _headline(index, over, rels, upos)
        _owner(index, over, rels, upos)
        _described(index, over, rels, upos)
        _particle(index, over, rels, upos)
        _called(index, over, rels, upos)
    return over, rels


def _beside(second: int, heads: list[int], deprels: list[str], upos: Sequence[str]) -> None:
    """A name that is a subject right behind a common noun that is one, too, stands beside it; of
    two objects so does a name with nothing between.
    """
    verb = heads[second]
    if upos[second] != "PROPN":
        return
    if deprels[second] == "obj" and verb < second - 1 and upos[second - 1] == "NOUN":
        if heads[second - 1] == verb and deprels[second - 1] == "obj":
            heads[second], deprels[second] = second - 1, "appos"
        return
    if verb <= second or deprels[second] not in _SUBJECTS:
        return
    first = next((i for i in range(second) if heads[i] == verb and deprels[i] in _SUBJECTS), None)
    if first is None or upos[first] != "NOUN":
        return
    between = range(first + 1, second)
    if all(_below(i, first, heads) and upos[i] in {"ADJ", "PROPN", "NOUN", "ADP"} for i in between):
        heads[second], deprels[second] = first, "appos"


def _become(verb: int, heads: Sequence[int], deprels: list[str], upos: Sequence[str]) -> None:
    """Of two nouns that a verb without a subject is said to become, the one before it does so:
    "Ungarn wird unsere zweite Heimat".
    """
    if upos[verb] not in {"VERB", "AUX"} or deprels.count("xcomp") < 2:  # noqa: PLR2004
        return
    mine = [*_kids(verb, heads)]
    nouns = [i for i in mine if deprels[i] == "xcomp" and upos[i] in _NOUNS]
    told = any(deprels[i] in _SUBJECTS for i in mine)
    if len(nouns) > 1 and nouns[0] < verb and not told:
        deprels[nouns[0]] = "nsubj"


def _object(index: int, heads: Sequence[int], deprels: list[str], upos: Sequence[str]) -> None:
    """A name right behind a verb that has a subject and no object is its object, and no complement;
    so is a figure without a preposition: "Norvane nomme Anna Keller", "setzte 6 Milliarden um".
    """
    verb = heads[index]
    if deprels[index] not in {"xcomp", "obl"} or not 0 <= verb < index or upos[verb] != "VERB":
        return
    name = deprels[index] == "xcomp" and upos[index] == "PROPN" and index == verb + 1
    mine = [*_kids(index, heads)]
    figure = (
        deprels[index] == "obl"
        and upos[index] == "NOUN"
        and not any(deprels[i] in {"case", "mark"} for i in mine)
        and any(upos[i] == "NUM" for top in mine for i in (top, *_kids(top, heads)))
    )
    beside = {deprels[i].partition(":")[0] for i in _kids(verb, heads)}
    if (name or figure) and "nsubj" in beside and not beside & {"obj", "iobj", "expl"}:
        deprels[index] = "obj"


def _gerund(index: int, heads: list[int], deprels: list[str], upos: Sequence[str]) -> None:
    """A verb form right behind a verb says what is done and not what its subject is like: "stopped
    supplying Acme".
    """
    subject = heads[index]
    if deprels[index] != "acl" or upos[index] != "VERB" or not 0 <= subject < index - 1:
        return
    if heads[subject] == index - 1 and deprels[subject] == "nsubj" and upos[index - 1] == "VERB":
        heads[index], deprels[index] = index - 1, "xcomp"


def _complement(verb: int, heads: list[int], deprels: Sequence[str], upos: Sequence[str]) -> None:
    """The object behind an infinitive without one is that infinitive's, not that of the verb above:
    "va fermer son usine".
    """
    over = heads[verb]
    if deprels[verb] != "xcomp" or upos[verb] != "VERB" or not 0 <= over < verb:
        return
    own = any(deprels[i] == "obj" for i in _kids(verb, heads))
    behind = [i for i in _kids(over, heads) if i > verb and deprels[i] == "obj"]
    if behind and not own:
        heads[behind[0]] = verb


def _kids(index: int, heads: Sequence[int]) -> Iterator[int]:
    """The dependents of a word."""
    return (i for i, head in enumerate(heads) if head == index)


def _headline(index: int, heads: list[int], deprels: list[str], upos: Sequence[str]) -> None:
    """Of a name with an infinitive behind "to" the verb is the head: "Norvane to buy Telkar"."""
    name = heads[index]
    if upos[index] != "VERB" or name < 0 or name > index or heads[name] >= 0:
        return
    marked = any(deprels[i] == "mark" and upos[i] == "PART" for i in _kids(index, heads))
    loose = {"xcomp", "parataxis"} if upos[name] == "NOUN" else {"xcomp", "parataxis", "acl"}
    if marked and upos[name] in _NOUNS and deprels[index] in loose:
        heads[index], deprels[index] = -1, "root"
        heads[name], deprels[name] = index, "nsubj"


def _fixed(index: int, heads: list[int], deprels: list[str], upos: Sequence[str]) -> None:
    """A fixed expression that hangs loose before a nominal without a preposition is its own."""
    parts = [i for i, head in enumerate(heads) if head == index and deprels[i] == "fixed"]
    if not parts or deprels[index] not in _LOOSE or upos[index] in _NOUNS:
        return
    known = {heads[i] for i, deprel in enumerate(deprels) if deprel in {"case", "mark"}}
    after = range(max(parts) + 1, len(heads))
    free = (i for i in after if upos[i] in _NOMINAL and i not in known and i != index)
    noun = next(free, None)
    if noun is None or heads[noun] not in {heads[index], index}:
        return
    if heads[noun] == index:
        heads[noun], deprels[noun] = heads[index], "obl"
    heads[index], deprels[index] = noun, "case"


def _told(clause: int, heads: list[int], deprels: list[str]) -> None:
    """The first word of a clause that is told before its verb of saying, whose own subject comes
    behind, is the clause's subject: "Acme ha comprado Beta, dijo Rossi". Of two subjects of the
    clause the one before that verb is the verb's: "'We sold Beta,' a spokesman mailed".
    """
    verb = heads[clause]
    if deprels[clause] != "ccomp" or verb <= clause:
        return
    subjects, own = _subjects(verb, heads, deprels), _subjects(clause, heads, deprels)
    if len(subjects) > 1 and subjects[0] < clause < subjects[-1] and not own:
        heads[subjects[0]] = clause
    if not subjects and len(own) > 1 and clause < own[-1]:
        between = range(own[-1] + 1, verb)
        if all(_below(i, own[-1], heads) for i in between):
            heads[own[-1]] = verb


def _subjects(verb: int, heads: Sequence[int], deprels: Sequence[str]) -> list[int]:
    return [i for i, head in enumerate(heads) if head == verb and deprels[i] in _SUBJECTS]


def _relative(index: int, heads: Sequence[int], deprels: list[str], upos: Sequence[str]) -> None:
    """A clause of a noun whose subject is a pronoun behind it is a relative clause."""
    noun = heads[index]
    if deprels[index] == "acl" and any(
        heads[i] == index and deprels[i] in _SUBJECTS and upos[i] == "PRON"
        for i in range(noun + 1, index)
    ):
        deprels[index] = "acl:relcl"


def _inverted(name: int, heads: list[int], deprels: list[str], upos: Sequence[str]) -> None:
    """A name right behind the verb of a relative clause without a subject is its subject, and does
    not stand beside the noun before: "el organismo que preside Cani Fernández".
    """
    verb = name - 1
    if not name or deprels[name] != "appos" or upos[name] != "PROPN" or upos[verb] != "VERB":
        return
    clause = deprels[verb] == "acl:relcl" and heads[verb] == heads[name]
    told = any(head == verb and deprels[i] in _SUBJECTS | {"obj"} for i, head in enumerate(heads))
    if clause and not told:
        heads[name], deprels[name] = verb, "nsubj"


def _agreeing(
    index: int,
    heads: list[int],
    deprels: Sequence[str],
    upos: Sequence[str],
    numbers: Sequence[str],
) -> None:
    """An adjective behind "el fabricante de automóviles chino" goes with the noun of its number."""
    noun = heads[index]
    if upos[index] != "ADJ" or deprels[index] != "amod" or not 0 <= noun < index:
        return
    over = heads[noun]
    if deprels[noun] != "nmod" or not 0 <= over < noun or upos[over] != "NOUN":
        return
    if numbers[index] and {numbers[noun], numbers[index]} == {"Sing", "Plur"}:
        heads[index] = over if numbers[over] == numbers[index] else noun


def _owner(index: int, heads: list[int], deprels: list[str], upos: Sequence[str]) -> None:
    """A subject with a preposition belongs to the noun before that, and so does a conjunct where
    that noun is one, too: "Nexar e i coreani di Calver".
    """
    over = heads[index]
    if upos[index] not in _NOUNS or deprels[index] not in {*_SUBJECTS, "conj"}:
        return
    cases = [i for i in _cases(index, heads, deprels) if upos[i] == "ADP" and i < index]
    before = min(cases, default=0) - 1
    if before < 0 or upos[before] not in {"NOUN", "PROPN", "ADJ"} or _below(before, index, heads):
        return
    if deprels[index] == "conj" and (deprels[before] != "conj" or heads[before] != over):
        return
    heads[index], deprels[index] = before, "nmod"


def _cases(index: int, heads: Sequence[int], deprels: Sequence[str]) -> Iterator[int]:
    """The prepositions of a word."""
    return (i for i in _kids(index, heads) if deprels[i] == "case")


def _described(index: int, heads: list[int], deprels: Sequence[str], upos: Sequence[str]) -> None:
    """An adjective between a name and its article goes with that name, not with one before: "Zambor
    e la svedese Recifor".
    """
    name = index + 1
    if upos[index] != "ADJ" or deprels[index] != "amod" or not 0 < name < len(heads):
        return
    behind = upos[name] == "PROPN" and heads[index] < index - 1
    article = heads[index - 1] == name and deprels[index - 1] in {"det", "case"}
    if behind and article and not _below(name, index, heads):
        heads[index] = name


def _particle(index: int, heads: list[int], deprels: Sequence[str], upos: Sequence[str]) -> None:
    """A particle completes a verb and no noun: "peilt im Osten Erlöse von 4 Mio. Euro an"."""
    over = heads[index]
    if deprels[index] != "compound:prt" or over < 0 or upos[over] not in _NOUNS:
        return
    while over >= 0 and upos[over] not in {"VERB", "AUX"}:
        over = heads[over]
    if 0 <= over < index:
        heads[index] = over


def _called(name: int, heads: list[int], deprels: Sequence[str], upos: Sequence[str]) -> None:
    """A name right behind a noun is what that is called, and not what a noun before a verb is:
    "wie die Agentur meldet, hat der Zulieferer Norvane …".
    """
    noun, over = name - 1, heads[name]
    if deprels[name] != "appos" or upos[name] != "PROPN" or not 0 <= over < noun:
        return
    apart = any(upos[i] in {"VERB", "AUX"} for i in range(over + 1, noun))
    if upos[noun] == "NOUN" and apart and not _below(noun, over, heads):
        heads[name] = noun


def _below(index: int, top: int, heads: Sequence[int]) -> bool:
    while index >= 0 and index != top:
        index = heads[index]
    return index == top
