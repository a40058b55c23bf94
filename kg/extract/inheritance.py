"""What a word takes over from those above and beside it: unspoken subjects, shared posts, doers.

The subject of an infinitive is that of the verb above it, of two coordinated nouns both have what
one has, and the deed of "plans an entry" is done by who plans it.
"""

from __future__ import annotations

from functools import cache
from typing import Final, TypeAlias

from kg.extract.filler import Filler
from kg.languages import Language, words_of
from kg.records import ROOT
from kg.syntax import SUBJECTS, Tree

Found: TypeAlias = dict[int, dict[str, list[Filler]]]
"""Token → role → fillers, with an empty list for each role that is asked for."""
_AGENTS: Final = frozenset({"Company", "Organization", "GovernmentBody", "Person"})
_AUXILIARIES: Final = frozenset({"aux", "aux:pass", "cop"})
_TAKING: Final = frozenset({"xcomp", "conj", "advcl", "acl", "ccomp"})
"""Relations of a clause that may have its subject from the one above."""


def inherit(tree: Tree, language: Language, found: Found) -> None:
    """Add to the edges of the single dependencies what follows from several."""
    _title(tree, found)
    _sayer(tree, language, found)
    _subjects(tree, found)
    _share(tree, found)
    _control(tree, language, found)
    _want(tree, language, found)


def _title(tree: Tree, found: Found) -> None:
    """A post and the name right behind it are one subject: "le président d'Acme Luc Petit"."""
    for index, token in enumerate(tree.tokens):
        if token.upos != "PROPN" or token.deprel != "nsubj":
            continue
        for other in tree.kids(token.head, "nsubj"):
            beside = other < index and max(tree.subtree(other)) == index - 1
            if beside and tree.tokens[other].upos == "NOUN":
                for post in (other, *tree.kids(other, "conj")):
                    found[post]["subj"].append(Filler(index))


def _sayer(tree: Tree, language: Language, found: Found) -> None:
    """Who stands between a comma and a verb of saying without a subject says it, whatever the
    tree hangs it on: "…, a spokesman for Acme said".
    """
    for index in range(2, len(tree.tokens)):
        if tree.word(index) not in language.say or tree.subject(index) is not None:
            continue
        for node in (index - 1, *tree.up(index - 1)):
            below = set(tree.subtree(node))
            loose = tree.tokens[node].deprel in {"parataxis", "appos", "dep"}
            noun = tree.tokens[node].upos in {"NOUN", "PROPN"}
            if loose and noun and max(below) == index - 1 and tree.form(min(below) - 1) == ",":
                found[index]["subj"].append(Filler(node))


def _subjects(tree: Tree, found: Found) -> None:
    """Of verbs and predicates without a subject of their own, those above come first."""
    verbal = [
        index
        for index, token in enumerate(tree.tokens)
        if token.deprel not in _AUXILIARIES
        and (tree.is_verb(index) or tree.kid(index, "cop") is not None)
    ]
    for index in sorted(verbal, key=lambda i: sum(1 for _ in tree.up(i))):
        if not found[index].get("subj") and tree.kid(index, *SUBJECTS) is None:
            _subject(index, tree, found)


def _subject(index: int, tree: Tree, found: Found) -> None:
    """The subject of the clause above, or the unspoken one of a finite verb; what is done to it,
    of a passive.
    """
    token, passive = tree.tokens[index], tree.is_passive(index)
    told = passive and bool(found[index].get("obj"))
    role = "obj" if passive else "subj"
    if token.head != ROOT and token.deprel in _TAKING:
        if told:
            return
        if over := _inherited(token.head, token.deprel, index, tree, found):
            found[index][role] += over
            return
    if tree.is_finite(index) and token.feat("Mood") != "Imp" and not told:
        found[index][role].append(Filler(index, "zero"))


def _inherited(head: int, deprel: str, index: int, tree: Tree, found: Found) -> list[Filler]:
    """What the clause `head` leaves to the one below it that hangs on it by `deprel`."""
    roles = found[head]
    if deprel == "acl":
        return list(roles.get("subj") or roles.get("gen") or _bearer(head, tree, found))
    if deprel == "ccomp" and tree.is_finite(index):
        return []
    infinitive = tree.tokens[index].feat("VerbForm") == "Inf"
    if deprel == "xcomp" and roles.get("obj") and infinitive:
        return list(roles["obj"])
    passive = tree.kid(head, "nsubj:pass") is not None
    return list(roles.get("obj" if passive else "subj") or roles.get("subj") or ())


def _bearer(noun: int, tree: Tree, found: Found) -> list[Filler]:
    """Who has the plan that an infinitive hangs on: the verb's subject ("has a plan to")."""
    over = tree.tokens[noun].head
    return list(found[over].get("subj", ())) if over != ROOT else []


def _share(tree: Tree, found: Found) -> None:
    """Of "the founder, chairman and CEO of X, Anna Rossi" each noun has both."""
    for index, token in enumerate(tree.tokens):
        if token.deprel != "conj" or token.head == ROOT:
            continue
        nouns = {token.upos, tree.tokens[token.head].upos}
        predicates = tree.kid(token.head, "cop") is not None
        if nouns != {"NOUN"} or not (predicates or _described(found, index, token.head)):
            continue
        for role in ("subj", "gen", "poss"):
            for mine, other in ((index, token.head), (token.head, index)):
                if not found[mine].get(role):
                    found[mine][role] += [f for f in found[other].get(role, []) if f.index != mine]


def _described(found: Found, *nouns: int) -> bool:
    """Whether one of the nouns is said of something."""
    return any(found[noun].get("subj") for noun in nouns)


def _control(tree: Tree, language: Language, found: Found) -> None:
    """The deed of "plans an entry", "completed the takeover" is the subject's."""
    frees = _freeing(language.code)
    for index, token in enumerate(tree.tokens):
        over = token.head
        if over == ROOT or token.upos != "NOUN" or token.deprel not in {"obj", "obl", "nmod"}:
            continue
        if _is_another(index, tree, language):
            continue
        if tree.is_verb(over) and tree.word(over) in frees:
            found[index]["ctrl"] += found[over].get("subj", [])
        elif tree.is_verb(over) and tree.word(over) not in language.say:
            found[index]["near"] += found[over].get("subj", [])
        elif tree.word(over) in frees:
            for role in ("poss", "gen", "ctrl"):
                found[index]["ctrl"] += found[over].get(role, [])


@cache
def _freeing(code: str) -> frozenset[str]:
    """Verbs whose subject does the deed that they govern."""
    known = words_of(code)
    return known.plan | known.possible | known.support | known.deny | known.fail


def _is_another(index: int, tree: Tree, language: Language) -> bool:
    """Whether the noun means others than the verb's subject: "talks with the makers of"."""
    kind = language.nouns.get(tree.word(index), language.nouns.get(tree.form(index)))
    known = any(tree.form(kid) in language.definite for kid in tree.kids(index, "det"))
    return kind in _AGENTS and (known or tree.tokens[index].feat("Number") == "Plur")


def _want(tree: Tree, language: Language, found: Found) -> None:
    """An auxiliary that plans ("will … werden", "vuole essere …") has the subject of what it
    governs, like "wants to be": patterns may begin with it.
    """
    for index, token in enumerate(tree.tokens):
        if token.deprel == "aux" and tree.word(index) in language.plan:
            found[index]["subj"] += found[token.head].get("subj", [])
            found[index]["comp"].append(Filler(token.head))
