"""A synthetic graph of any size whose every text tries to break the format it is written in."""

from __future__ import annotations

from functools import cache
from itertools import islice
from random import Random

from kg.namespaces import BASE, entity_iri
from kg.records import Article, Claim, Entity, KnowledgeGraph, Literal, Referent
from tests.build import article, claim, graph, referent

NASTY = (
    "He said \"no\", 'never', `ever`",
    "back\\slash \\n \\u0041 \\",
    "line\nbreak\r\nand\ttab",
    "<b>bold & bad</b> <![CDATA[ ]]> &amp;",
    "semi;colon, comma; pipe | and ; again",
    "emoji 😀 👩‍👩‍👧 🇮🇹 and 漢字",
    "العربية עברית \u202eright to left\u202c",
    "e\u0301 vs é, \u00a0 no-break, \u200b zero width, \ufeff mark",
    "bell \x07 escape \x1b[31m delete \x7f nel \x85 ls \u2028 ps \u2029",
    "$1 ${x} {y} %s %(z)s #{w} @prefix . } ] ) -- // /* */",
    "'; DROP TABLE claims; MATCH (n) DETACH DELETE n; //",
    "=1+1 @x +y -z",
    " spaces at both ends ",
    "null",
    "very long " * 400,
    "plain",
)
LANGUAGES = ("it", "en", "de", "fr", "es", "und", "zh-Hant")
OBJECTS = ("acquires", "plansToEnter", "inTalksWith", "subsidiaryOf")
NUMBERS = (3, -2, 0, 48_000_000_000, 2.5, -0.01, 1e15, 9_007_199_254_740_993)
UNITS = ("EUR", "percent", "vehicle", None)
TYPES = (
    ("Company", "Organization", "Agent"),
    ("Person", "Agent"),
    ("Country", "Place"),
    ("Technology",),
)
MODES = (
    ("actual", "affirmed"), ("planned", "affirmed"), ("possible", "affirmed"),
    ("actual", "denied"), ("planned", "denied"),
)  # fmt: skip


@cache
def hostile(statements: int, seed: int = 7) -> KnowledgeGraph:
    """A graph of about so many statements, the same for the same arguments."""
    dice = Random(seed)
    entities = tuple(_entity(at) for at in range(max(4, statements // 8)))
    articles = tuple(islice(map(_article, range(10**6)), max(len(NASTY), statements // 20)))
    who = tuple(_referent(entity) for entity in entities)
    claims = tuple(_claim(at, dice, who, articles) for at in range(int(statements * 1.5)))
    whole = graph(entities, tuple({one.id: one for one in claims}.values()), articles)
    return KnowledgeGraph(whole.entities, whole.statements[:statements], whole.articles)


def _entity(at: int) -> Entity:
    name = NASTY[at % len(NASTY)]
    names = tuple(sorted({(LANGUAGES[k % len(LANGUAGES)], f"{name} {at}") for k in range(at % 4)}))
    same = (f'http://other.example/a b/{at}?q=<x>&r="é"',) if at % 5 == 0 else ()
    return Entity(
        entity_iri(BASE, f"thing-{at}"), TYPES[at % len(TYPES)], f"{name} {at}", names, same
    )


def _referent(entity: Entity) -> Referent:
    names = tuple(sorted({name for _, name in entity.names})) or (entity.label,)
    return referent(entity.label, (*entity.types, "Thing")[0], iri=entity.iri, names=names)


def _article(at: int) -> Article:
    sources = (
        f"https://news.example/a b/{at}",
        f"file {at}.txt",
        f"http://[bad/{at}",
        f"https://www.wire.example/{at}",
    )
    return article(
        "\n".join(f"{text} ({at}.{k})" for k, text in enumerate(NASTY)),
        name=f"art {at} \"'<>",
        title=NASTY[at % len(NASTY)],
        language=LANGUAGES[at % len(LANGUAGES)],
        published=(None, "2026-05-01", "2026-05-01T10:00:00+02:00", "2026-05", "last week")[at % 5],
        source=sources[at % len(sources)],
    )


def _claim(
    at: int, dice: Random, who: tuple[Referent, ...], articles: tuple[Article, ...]
) -> Claim:
    where = articles[dice.randrange(len(articles))]
    quote = dice.choice(where.text.split("\n"))
    modality, polarity = MODES[at % len(MODES)]
    prop, target = _object(at, dice, who)
    return claim(
        where, quote, dice.choice(who), prop, target,
        modality=modality, polarity=polarity,  # type: ignore[arg-type]
        by=dice.choice((None, *who[:9])), disputed_by=dice.choice((None, None, None, who[1])),
        when=dice.choice((None, "2027", "2027-03", "2027-03-31", "2027/2030", "2027-02-30")),
        confidence=round(dice.uniform(0.1, 1.0), 3),
    )  # fmt: skip


def _object(at: int, dice: Random, who: tuple[Referent, ...]) -> tuple[str, Referent | Literal]:
    if at % 4 == 0:
        return "revenue", Literal(dice.choice(NUMBERS), dice.choice(UNITS))
    if at % 9 == 0:
        return "aimsToBecome", Literal(dice.choice(NASTY), None, dice.choice(LANGUAGES))
    return dice.choice(OBJECTS), dice.choice(who)
