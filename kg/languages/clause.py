"""What small words and endings tell of a clause: plans, hearsay, denials, speakers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Clauses:
    """Lower-case lemmas or forms; a list is empty where the language has no such word."""

    announce: frozenset[str] = frozenset()
    """Say and plan at once: what they govern as a deed is planned, as a clause it is as it says."""
    obligation: frozenset[str] = frozenset()
    """Modals by which news tells what is due: dovere, devoir, deber, sollen."""
    necessity: frozenset[str] = frozenset()
    """Modals of which the past tells what came about: musste, ha dovuto, a dû."""
    ability: frozenset[str] = frozenset()
    """Modals that, denied, deny: cannot, kann nicht, non può."""
    contents: frozenset[str] = frozenset()
    """Prepositions that lead from a plan or a rumour to what it is about."""
    purpose: frozenset[str] = frozenset()
    """Marks of an infinitive that is aimed at: to, um, per, pour, para."""
    first: frozenset[str] = frozenset()
    """Modifiers of a noun whose infinitive has come about: "the first to enter"."""
    light: frozenset[str] = frozenset()
    """Verbs that lend a deed's noun their tense and their negation: reach, hold, take place."""
    brink: Mapping[str, str] = field(default_factory=dict)
    """Verb, or form of one, → preposition that together mean "about to": stare per, stehen vor."""
    due: Mapping[str, str] = field(default_factory=dict)
    """Auxiliary → mark of the infinitive with which it tells what is to come: "is to open"."""
    finding: frozenset[str] = frozenset()
    """Verbs that say only what a clause below them tells: find, show, ausrechnen, stabilire."""
    according: frozenset[str] = frozenset()
    """Phrases before whose view it is: in the words of, a detta di, à en croire."""
    emerging: frozenset[str] = frozenset()
    """Verbs of what a voice has it from: "wie aus dem Bericht hervorgeht", "emerge dai dati"."""
    viewing: frozenset[str] = frozenset()
    """Prepositions that open a sentence with whose view it is: "Per il Kyiv Herald …"; German
    "für" is as often for somebody's good.
    """
    voices: frozenset[str] = frozenset()
    """Nouns through which their owner speaks: spokesman, statement, figures."""
    boards: frozenset[str] = frozenset()
    """Nouns for those who lead an organisation and speak for it: management, Vorstand."""
    own: frozenset[str] = frozenset()
    """Adjectives that make a source the subject itself: "nach eigenen Angaben"."""
    weak_sources: frozenset[str] = frozenset()
    """Prepositions that introduce a source only before a voice: nach Angaben, per Mitteilung."""
    like: frozenset[str] = frozenset()
    """Marks before a saying on the side: as, wie, come, comme, como."""
    thus: frozenset[str] = frozenset()
    """Adverbs between a comma and a speaker: "…, so Meier"."""
    nobody: frozenset[str] = frozenset()
    """Subjects that are no one, so that what they say is hearsay: man, on, si, se."""
    pointing: frozenset[str] = frozenset()
    """Beginnings of a sentence whose speaker tells the one before: "This was announced by X"."""
    stories: frozenset[str] = frozenset()
    """Nouns for what others tell, denied as a whole: rumour, report, voce, Gerücht."""
    news: frozenset[str] = frozenset()
    """Those that leave it as it is: "la notizia che Acme ha comprato Beta"."""
    leaving: frozenset[str] = frozenset()
    """Verbs and nouns that end the post that they govern: resign, dimettersi, Rücktritt."""
    farewells: frozenset[str] = frozenset()
    """Verbs that end one's post by themselves, or joined with an object: resign, nehmen_hut."""
    staying: frozenset[str] = frozenset()
    """Verbs of what goes on as it is: remain, bleiben, restare; their future is no plan."""
    instead: frozenset[str] = frozenset()
    """Phrases before what is not done: instead of, anstatt, invece di."""
    nearly: frozenset[str] = frozenset()
    """Adverbs of what all but came about: almost, beinahe, quasi."""
    perhaps: frozenset[str] = frozenset()
    """Phrases that leave it open: tal vez, dem Vernehmen nach, a quanto pare, sans doute."""
    once: frozenset[str] = frozenset()
    """Words and phrases of what is no longer so: once, früher, un tempo."""
    making: frozenset[str] = frozenset()
    """Verbs and nouns by which a place of work comes about: build, opening."""
    accusing: frozenset[str] = frozenset()
    """Verbs of what somebody is charged with: accuse, vorwerfen."""
    courting: frozenset[str] = frozenset()
    """Verbs and nouns of what has not been won yet: court, interest, candidate, a un passo da."""
    early: frozenset[str] = frozenset()
    """What is said of what has yet to come, alone or by a preposition: premature, früh für."""
    excepting: frozenset[str] = frozenset()
    """Prepositions and adverbs that leave a country out: outside, fuori (da), außerhalb."""
    directing: frozenset[str] = frozenset()
    """Verbs by which one wants another to do something: urge, fordern, chiedere."""
    ceasing: frozenset[str] = frozenset()
    """Verbs that tell an end of what is done somewhere: cease, einstellen."""
    completing: frozenset[str] = frozenset()
    """Verbs by which what was planned comes about: complete, abschließen."""
    approving: frozenset[str] = frozenset()
    """Verbs of letting a deed go ahead: approve, genehmigen, autoriser."""
    talking: frozenset[str] = frozenset()
    """What nobody in particular talks of is hearsay: si parla di, il est question de."""
    minded: frozenset[str] = frozenset()
    """A verb and a noun behind it that tell an aim, joined: have_mind, fassen_auge."""
    pending: frozenset[str] = frozenset()
    """Nouns of what is still open: it stands unter Vorbehalt, is à l'étude, remains a dream."""
    awaiting: frozenset[str] = frozenset()
    """Verbs of a deed that needs something yet: "the sale awaits clearance"."""
    opposing: frozenset[str] = frozenset()
    """Prepositions of being against a deed: "voted against the purchase"."""
    pressing: frozenset[str] = frozenset()
    """Nouns of a state in which one may have to do something: unter Druck stehen, zu …."""
    bids: frozenset[str] = frozenset()
    """Nouns of an offer, which gives the other nothing yet: bid, Angebot, offerta."""
    inverted: frozenset[str] = frozenset()
    """Auxiliaries that make a condition where they open a clause: "Had Acme known it"."""
    reaching: frozenset[str] = frozenset()
    """Verbs of coming up to a goal: what was aimed at is so."""
    means: frozenset[str] = frozenset()
    """What marks a gerund as the means of what is done: "by cutting jobs"."""
    bound: frozenset[str] = frozenset()
    """Prepositions that bind an infinitive or a gerund to a verb: "accused of selling"."""
    clausal: frozenset[str] = frozenset()
    """Words that plan only with a verb below: "conta di aprire", but "conta 500 dipendenti"."""
    foreseeing: frozenset[str] = frozenset()
    """Verbs that expect a figure in the present: "sees revenue of 9 million"."""
    next: frozenset[str] = frozenset()
    """Adjectives of a time to come: next, coming, nächst, prossimo."""
    things: frozenset[str] = frozenset()
    """Nouns of what is there before the sentence, beside those of kg.languages' classes."""
    ties: frozenset[str] = frozenset()
    """Nouns of a body that tell a deed of two as often: alliance, alleanza."""
    until: frozenset[str] = frozenset()
    """Prepositions that end a state: until, bis, fino, jusque, hasta."""
    future: tuple[str, ...] = ()
    """Endings of the future, third persons and "we"."""
    conditional: tuple[str, ...] = ()
    stems: frozenset[str] = frozenset()
    """Irregular stems before those endings; regular ones are the lemma, or the lemma without e."""
    free_future: bool = False
    """The future's endings are telling by themselves: -rà, -rá."""
    free_conditional: bool = False
    conditionals: frozenset[str] = frozenset()
    """Whole forms of the conditional: would, würde, hätte."""
    reported: frozenset[str] = frozenset()
    """Forms of the mood of reported speech: sei, habe, werde."""
    late_future: bool = False
    """After a past verb of saying the compound conditional is a future: "che avrebbe aperto"."""
