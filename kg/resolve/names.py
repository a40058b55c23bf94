"""Names in a form in which those that differ in nothing that matters are equal.

"The Ford Motor Company", "FORD MOTOR CO." and "Ford Motor" are ("ford", "motor"): case, accents,
articles, legal forms, possessives and titles before persons' names do not matter.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from anyascii import anyascii

WORDS: Final = re.compile(r"[a-z0-9]+")
DOTTED: Final = re.compile(r"\b(\w)\.\s?(?=\w\b(?!\w)|\s|$)")
POSSESSIVE: Final = re.compile(r"(?<=\w)['’]s?$")
ELISION: Final = re.compile(r"^(?:[ldLD]|[Dd]ell|[Aa]ll|[Nn]ell|[Dd]all|[Ss]ull|[Uu]n)['’](?=\w)")
DOMAIN: Final = re.compile(r"(?<=\w)\.(?:com|org|net|io|ai|de|it|fr|es|eu|co\.uk)$", re.IGNORECASE)

ARTICLES: Final = frozenset(
    "the il lo la i gli le l un uno una der die das dem den des ein eine les une el los las".split()
)
LEGAL: Final = frozenset(
    "inc incorporated corp corporation co company companies ltd limited llc llp lp plc pjsc"
    " ag gmbh mbh se kg kgaa ohg ug ev eg aktiengesellschaft spa srl sapa scarl snc societa"
    " sa sas sasu sarl sca scop snc nv bv cv ab publ asa as aps oy oyj sl slu sau sab cia ltda"
    " kk pte pty sdn bhd jsc oao ooo pao zrt nyrt doo dd ad tbk".split()
)
LEGAL_PAIRS: Final = {("de", "cv"), ("e", "v"), ("de", "rl"), ("s", "a"), ("a", "s"), ("s", "l")}
JOINTS: Final = frozenset(("and", "und", "et", "y", "e", "de"))
TITLES: Final = frozenset(
    "mr mrs ms miss sir dame lord lady dr prof professor herr frau fraulein signor signora sig dott"
    " dottor dottoressa ing avv onorevole m mme mlle monsieur madame me sr sra srta don dona senor"
    " senora president presidente prasident".split()
)


def words(name: str) -> tuple[str, ...]:
    """The words of a name: ASCII, lower case, dots of abbreviations and possessives gone."""
    bare = POSSESSIVE.sub("", DOMAIN.sub("", ELISION.sub("", name.strip())))
    plain = anyascii(DOTTED.sub(r"\1", bare)).lower().replace("&", " and ").replace("+", " plus ")
    return tuple(WORDS.findall(plain.replace("'", "")))


@lru_cache(maxsize=262144)
def normal(name: str, *, person: bool = False) -> tuple[str, ...]:
    """The words that make a name: never empty where the name has a letter or digit."""
    found = words(name)
    while len(found) > 1 and found[0] in (TITLES if person else ARTICLES):
        found = found[1:]
    return found if person else _without_legal_form(found)


def _without_legal_form(found: tuple[str, ...]) -> tuple[str, ...]:
    while len(found) > 1:
        if len(found) > 2 and found[-2:] in LEGAL_PAIRS:  # noqa: PLR2004 - a pair and a name
            found = found[:-2]
        elif found[-1] in LEGAL or (found[-1] in JOINTS and len(found) > 1):
            found = found[:-1]
        else:
            break
    return found


def acronym(tokens: tuple[str, ...]) -> str:
    """The initials of a name of three words or more, small words left out; "" for a shorter one."""
    initials = [token[0] for token in tokens if token not in JOINTS and token not in ARTICLES]
    return "".join(initials) if len(initials) > 2 else ""  # noqa: PLR2004 - three or more


REWRITES: Final = tuple(
    (re.compile(pattern), spelt)
    for pattern, spelt in (
        (r"ou", "u"), (r"(?<=[^aeiou])oe|oe", "o"), (r"ae", "a"), (r"ue", "u"), (r"ph", "f"),
        (r"th", "t"), (r"kh", "h"), (r"gh", "g"), (r"ck|q", "k"),
        (r"tsch|tch|tsh|sch|sh|ch|cz|zh|dzh|dj|ts|tz|sz|z|c(?=[eiy])", "s"), (r"c", "k"),
        (r"w", "v"), (r"[yj]", "i"), (r"x", "ks"), (r"(.)\1+", r"\1"), (r"(?<=..)[ei]+$", ""),
    )
)  # fmt: skip


@lru_cache(maxsize=262144)
def skeleton(token: str) -> str:
    """A word as it sounds in any of the languages: "zelensky", "selenskyj" and "zelenski" agree."""
    for pattern, spelt in REWRITES:
        token = pattern.sub(spelt, token)
    return token
