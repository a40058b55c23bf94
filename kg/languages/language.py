"""What extraction must know of a language: closed word classes, as tables of lemmas or forms.

One file a language fills one `Language`; no stage asks which language it has. Words are lower-case
lemmas where a field does not say forms. A field that a language has no words for stays empty.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


def words(text: str) -> frozenset[str]:
    """The words of a white-space separated list."""
    return frozenset(text.split())


def phrases(text: str) -> frozenset[str]:
    """The phrases of a list separated by semicolons."""
    return frozenset(part.strip() for part in text.split(";") if part.strip())


def table(text: str) -> dict[str, str]:
    """The pairs of a list "word=value; word=value"; a word may be a phrase."""
    pairs = (part.split("=") for part in text.split(";") if part.strip())
    return {word.strip(): value.strip() for names, value in pairs for word in names.split("/")}


@dataclass(frozen=True, slots=True)
class Language:
    """The words of one language, by what they do."""

    code: str

    # -- tokens and sentences (lower-case forms, without the final dot)
    abbreviations: frozenset[str] = frozenset()
    """Never end a sentence: mr, art, z.b."""
    closing_abbreviations: frozenset[str] = frozenset()
    """May end one: inc, s.p.a, etc."""
    starters: frozenset[str] = frozenset()
    """Function words that often begin a sentence, and after a closing abbreviation prove one."""
    elision: frozenset[str] = frozenset()
    """What stands before an apostrophe as a word of its own: l, dell, qu."""
    prefixes: frozenset[str] = frozenset()
    clitics: bool = False
    inversion: bool = False
    splits_hyphens: bool = False
    ordinal_dot: bool = False
    separable: bool = False
    """Verbs are written with their particle in front: ein + steigen."""
    spaced_thousands: bool = False

    # -- status of a clause
    plan: frozenset[str] = frozenset()
    """Verbs and nouns whose content is planned: plan, intend, ziel, obiettivo."""
    plan_adverbs: frozenset[str] = frozenset()
    future: frozenset[str] = frozenset()
    """Auxiliaries of the future: will, werden (with an infinitive), aller."""
    possible: frozenset[str] = frozenset()
    """Verbs, adjectives and nouns whose content is merely possible: consider, rumour, möglich."""
    possible_modals: frozenset[str] = frozenset()
    possible_adverbs: frozenset[str] = frozenset()
    conditions: frozenset[str] = frozenset()
    """Subordinators of a condition: if, falls, qualora."""
    negations: frozenset[str] = frozenset()
    """Adverbs, determiners and pronouns that deny their clause: not, no, kein, nessuno."""
    deny: frozenset[str] = frozenset()
    """Verbs and nouns whose content is denied by their subject: deny, smentire, dementi."""
    fail: frozenset[str] = frozenset()
    """Verbs whose content does not come about: cancel, abandon, rinunciare."""
    ended: frozenset[str] = frozenset()
    """Adjectives, adverbs and prefixes of what no longer holds: former, ex, damalig."""

    # -- who says so
    say: frozenset[str] = frozenset()
    """Verbs of saying and writing; their subject is the source of what they govern."""
    sources: frozenset[str] = frozenset()
    """Prepositions (first word) that introduce a source: according, secondo, laut."""

    # -- reference
    pronouns: Mapping[str, str] = field(default_factory=dict)
    """Third-person forms → "s" (singular), "p" (plural), with "m"/"f"/"n" where the form tells."""
    object_pronouns: frozenset[str] = frozenset()
    """Object pronouns in the singular, before a verb: lo, la, l'."""
    latter: frozenset[str] = frozenset()
    """Words that by themselves point to what was mentioned last: "the latter", "Letztere"."""
    last: frozenset[str] = frozenset()
    """Lemmas that do so behind a demonstrative: "quest'ultimo", "ce dernier"."""
    possessives: frozenset[str] = frozenset()
    """Lemmas and forms of third-person possessives."""
    indefinite: frozenset[str] = frozenset()
    """Indefinite articles: where nouns are written large, no name stands alone behind one."""
    definite: frozenset[str] = frozenset()
    """Determiner forms that point back: the, this, il, quest', der, le, ce."""
    those: frozenset[str] = frozenset()
    """Pronouns for people that a place behind them tells, beside articles: "quelli di Torino"."""
    states: frozenset[str] = frozenset()
    """What a country is called as one that owns, pays and forbids: "lo Stato italiano"."""
    parties: frozenset[str] = frozenset()
    """Nouns for one side of a deal or a lawsuit, which a person or a firm can be: buyer, Klägerin;
    one gender of each is enough.
    """
    nouns: Mapping[str, str] = field(default_factory=dict)
    """What a thing can be called → its ontology class: company=Company, konzern=Company."""
    trades: Mapping[str, str] = field(default_factory=dict)
    """What a firm or body can be called → its trade: airline=airline, geldhaus=bank."""
    person_titles: frozenset[str] = frozenset()
    two_surnames: bool = False
    """Whether people have two surnames, of which the first may stand alone: Spanish."""
    self_words: frozenset[str] = frozenset()
    """First-person plurals by which a speaker means the speaker's organisation: we, our, noi."""
    speaker_words: frozenset[str] = frozenset()
    """First-person singulars, which mean the speaker: I, my, ich."""
    apposition_verbs: frozenset[str] = frozenset()

    # -- prepositions that mean the same in a pattern
    agents: frozenset[str] = frozenset()
    """Prepositions of a passive's agent: by, da, von, par, por."""
    genitives: frozenset[str] = frozenset()
    """Prepositions of possession: of, di, von, de."""

    posts: frozenset[str] = frozenset()
    """Nouns of named posts: director, minister, analyst, portavoce; German ones end compounds."""

    outsiders: frozenset[str] = frozenset()
    """Posts held elsewhere than at the firm that a text is about: minister, analyst, juez."""

    # -- figures
    gains: frozenset[str] = frozenset()
    """Words beside which it is gained: profit, utile, Gewinn."""
    losses: frozenset[str] = frozenset()
    """Words beside which an amount of money is lost: loss, perdita, rosso, Minus."""

    locative: frozenset[str] = frozenset()
    """Prepositions of being or going somewhere, which a verb takes as the place's noun wants it."""

    # -- support
    support: frozenset[str] = frozenset()
    """Verbs that add nothing to what they govern: begin, continue, manage, help, succeed."""
