"""Reasons for one thing in the names themselves: whole, in part, by letter, by sound."""

from __future__ import annotations

from typing import Final

from rapidfuzz.distance import Indel, JaroWinkler

from kg.resolve.kinds import Kinship
from kg.resolve.names import acronym, skeleton
from kg.resolve.offices import office
from kg.resolve.pair import COMPANY_WORDS, Pair, Verdict

ENDINGS: Final = frozenset(("", "e", "en", "er", "es", "em", "s", "n"))


def same_name(pair: Pair) -> Verdict:
    """The same name, but for case, accents, articles and legal form."""
    if pair.left.tokens != pair.right.tokens:
        return None
    near = pair.kinds.kinship(pair.left.type, pair.right.type) is Kinship.NEAR
    if pair.persons and len(pair.left.tokens) == 1:
        return 0.6, f"{pair.said()} are the same surname"
    return (0.9 if near else 0.95), f"{pair.said()} are the same name"


def same_words(pair: Pair) -> Verdict:
    """The same words in another order, joined, or divided otherwise."""
    left, right = pair.left.tokens, pair.right.tokens
    if left == right or (sorted(left) != sorted(right) and "".join(left) != "".join(right)):
        return None
    return 0.92, f"{pair.said()} are the same words"


def shared_alias(pair: Pair) -> Verdict:
    """An article gives the one the other's name."""
    for one, other in ((pair.left, pair.right), (pair.right, pair.left)):
        if one.normal in other.aliases:
            alone = pair.owners.get(one.normal, 0) <= 2  # noqa: PLR2004 - these two
            weak = len(one.tokens) == 1 and pair.persons
            return (
                0.9 if alone and not weak else 0.6
            ), f"an article calls {other.name!r} {one.name!r}"
    return None


def initials_of(pair: Pair) -> Verdict:
    """One is made of the other's initials."""
    short, long = pair.shorter_first()
    if len(short.tokens) != 1 or len(short.normal) < 2 or acronym(long.tokens) != short.normal:  # noqa: PLR2004 - an initial is no acronym
        return None
    return 0.6, f"{short.name!r} are the initials of {long.name!r}"


def company_word(pair: Pair) -> Verdict:
    """One is the other with a word for a kind of company."""
    short, long = pair.shorter_first()
    rest = pair.rest()
    if (
        pair.persons
        or not rest
        or not rest <= COMPANY_WORDS
        or not set(short.tokens) - COMPANY_WORDS
    ):
        return None
    return 0.9, f"{long.name!r} is {short.name!r} with a word for a kind of company"


def same_sound(pair: Pair) -> Verdict:
    """One name written after the habits of different languages."""
    left, right = pair.left.tokens, pair.right.tokens
    if left == right or len(left) != len(right):
        return None
    heard = [(skeleton(one), skeleton(two)) for one, two in zip(left, right, strict=True)]
    if any(one != two for one, two in heard) or sum(len(one) for one, _ in heard) < 5:  # noqa: PLR2004 - short sounds agree by chance
        return None
    return (0.9 if len(left) > 1 else 0.7), f"{pair.said()} sound the same"


def inflected(pair: Pair) -> Verdict:
    """The same words in another case or number: "Deutschen Bahn", "Volkswagens"."""
    left, right = pair.left.tokens, pair.right.tokens
    if pair.persons or left == right or len(left) != len(right):
        return None
    endings = [_ending(one, two) for one, two in zip(left, right, strict=True)]
    return (0.9, f"{pair.said()} differ in their endings") if all(endings) else None


def same_office(pair: Pair) -> Verdict:
    """The same body of a state in the words of two languages; perhaps of two states."""
    left, right = office(pair.left.name), office(pair.right.name)
    if not left or left != right or pair.left.tokens == pair.right.tokens:
        return None
    return 0.6, f"{pair.said()} are words for one office"


def same_deed(pair: Pair) -> Verdict:
    """Offices that articles in two languages tell to do the same to the same thing."""
    if not office(pair.left.name) or office(pair.left.name) != office(pair.right.name):
        return None
    left = {(role, pair.node.get(thing, thing)) for role, thing in pair.left.roles}
    right = {(role, pair.node.get(thing, thing)) for role, thing in pair.right.roles}
    shared = sorted(left & right)
    return (0.75, f"{pair.said()} have the same part: {shared[0][0]}") if shared else None


def similar_spelling(pair: Pair) -> Verdict:
    """Nearly the same letters."""
    left, right = "".join(pair.left.tokens), "".join(pair.right.tokens)
    if left == right or min(len(left), len(right)) < 7:  # noqa: PLR2004 - short names differ by a letter
        return None
    likeness = min(
        Indel.normalized_similarity(left, right), JaroWinkler.normalized_similarity(left, right)
    )
    return (0.7, f"{pair.said()} differ by a letter or two") if likeness >= 0.92 else None  # noqa: PLR2004 - one letter in eight


def _ending(one: str, two: str) -> bool:
    """Whether two words differ in no more than an ending of an adjective or genitive."""
    if one == two:
        return True
    stem = 0
    while stem < min(len(one), len(two)) and one[stem] == two[stem]:
        stem += 1
    long_enough = stem >= 4  # noqa: PLR2004 - "Bank" and "Banks", not "BMW" and "BMS"
    return long_enough and {one[stem:], two[stem:]} <= ENDINGS
