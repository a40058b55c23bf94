"""Who speaks in a sentence, or in those around it: by its verbs of saying, wherever they stand."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise, takewhile
from typing import Final

from kg.extract import verbforms
from kg.extract.arguments import Arguments
from kg.extract.attribution import behind, subjects
from kg.extract.described import describing
from kg.extract.frames import Filler, Frames
from kg.extract.lexemes import belongs
from kg.extract.negation import is_negated
from kg.languages import words_of
from kg.languages.clauses import clauses_of
from kg.languages.given_names import gender
from kg.ontology import Ontology
from kg.records import Claim, Document, Referent, Span

_EDGES: Final = frozenset({",", "”", "»", ":"})
"""What may stand before an insertion that tells the speaker."""
_ENDS: Final = frozenset("»”“‹")
"""Signs that may end a quotation."""
_CLOSING: Final = 2
"""Tokens of a sentence among which its question mark stands."""
_VOICES: Final = ("Person", "MediaOrganization")
"""Who is known to speak where a sentence opens with a name: of a firm it is the topic."""
_PAUSES: Final = frozenset({":", ","})
_HEAD: Final = 9
"""Words at a sentence's beginning among which its speaker may stand."""
_IT: Final = "rlo"
"""The end of an Italian infinitive with "it"."""
_MAIN: Final = frozenset({"root", "parataxis"})
"""How a verb hangs that tells a sentence's speaker."""
_IT_SAYS: Final = frozenset({"lo", "l'"})
_BACK: Final = 3
"""Sentences back in which a speaker is looked for."""
_AFTER: Final = 1
_LATELY: Final = 2
"""Sentences back in which whom a noun means was named."""


class Speakers:
    """Who speaks in each sentence of a document."""

    def __init__(self, document: Document, ontology: Ontology) -> None:
        self.document = document
        self.ontology = ontology
        self.arguments = Arguments(document)
        self._known: dict[int, Referent | None] = {}
        self._going_on: dict[int, Referent | None] = {}
        self._told_of: dict[int, Referent | None] = {}
        self._frames: dict[int, Frames] = {}

    def _frames_of(self, number: int) -> Frames:
        """The sentence as frames, made once."""
        if number not in self._frames:
            self._frames[number] = Frames(self.document.sentences[number])
        return self._frames[number]

    def of(self, number: int) -> Referent | None:
        """The subject of the sentence's last verb of saying, where it is someone."""
        if number not in self._known:
            self._known[number] = next(self._speakers(number), None)
        return self._known[number]

    def opening(self, number: int, claim: Claim) -> Referent | None:
        """Whose words a sentence opens with: "Anna Keller: We are in talks", "Per Reuters …";
        someone who is not what the claim is about.
        """
        thing = self._headed(number) or self._viewing(number)
        if thing is None or thing in {claim.subject, claim.object}:
            return None
        return thing if any(self.ontology.is_a(thing.type, kind) for kind in _VOICES) else None

    def _headed(self, number: int) -> Referent | None:
        """What a few words without a verb name before a colon."""
        tokens = self.document.sentences[number].tokens
        end = next((i for i, token in enumerate(tokens[:_HEAD]) if token.form in _PAUSES), 0)
        if tokens[end].form != ":" or any(one.upos in {"VERB", "AUX"} for one in tokens[:end]):
            return None
        found = (self.arguments.referent(number, Filler(i)) for i in range(end))
        return next(filter(None, found), None)

    def _viewing(self, number: int) -> Referent | None:
        """Whom a preposition that opens the sentence governs; a person only before a comma, since
        much is done for people.
        """
        sentence = self.document.sentences[number]
        first, frames = sentence.tokens[0], self._frames_of(number)
        view = first.form.lower() in clauses_of(sentence.language).viewing
        if not view or first.deprel != "case":
            return None
        fillers = (Filler(first.head), *behind(frames, first.head))
        found = (self.arguments.referent(number, one) for one in fillers)
        thing = next(filter(None, found), None)
        if thing is None or not self.ontology.is_a(thing.type, "Person"):
            return thing
        after = max(frames.tree.subtree(first.head)) + 1
        closed = any(one.form == "," for one in sentence.tokens[first.head : after + 1])
        return thing if closed else None

    def near(self, number: int, quote: Span) -> Referent | None:
        """The speaker of the quotation's sentences, else of those before, else of the next."""
        sentences = self.document.sentences
        inside = [
            place
            for place, one in enumerate(sentences)
            if one.field == "text" and one.span.start < quote.end and quote.start < one.span.end
        ]
        after = range(number + 1, min(number + 1 + _AFTER, len(sentences)))
        early = next(
            (who for place in (number, *reversed(inside)) if (who := self.of(place))), None
        )
        return (
            early
            or next((who for place in inside if (who := self.around(place, quote))), None)
            or self.before(number)
            or next((who for place in after if (who := self.of(place))), None)
        )

    def around(self, number: int, quote: Span) -> Referent | None:
        """Whose verb alone stands around the quotation, whatever it means: "'…', X mailed us"."""
        sentence = self.document.sentences[number]
        frames = self._frames_of(number)
        verbs = [
            i
            for i, token in enumerate(sentence.tokens)
            if token.upos == "VERB" and not quote.start <= token.span.start < quote.end
        ]
        if len(verbs) != 1 or not verbforms.is_finite(frames, verbs[0]):
            return None
        return next(self._subjects(number, frames, verbs[0]), None)

    def before(self, number: int) -> Referent | None:
        """The last speaker of the sentences just before."""
        places = range(number - 1, max(-1, number - 1 - _BACK), -1)
        return next((who for place in places if (who := self.of(place))), None)

    def after(self, number: int) -> Referent | None:
        """The speaker of a next sentence that points back: "That is what X announced"."""
        sentences = self.document.sentences
        if number + 1 == len(sentences) or sentences[number + 1].field != sentences[number].field:
            return None
        following = sentences[number + 1]
        if following.tokens[0].form.lower() in clauses_of(following.language).pointing:
            return self.of(number + 1)
        return self._confirmed(number + 1)

    def announced(self, number: int) -> Referent | None:
        """Who says what follows a colon: "A rivelarlo è X: Acme ha comprato Beta"."""
        colon = any(token.form == ":" for token in self.document.sentences[number].tokens)
        return self._confirmed(number) if colon else None

    def _confirmed(self, number: int) -> Referent | None:
        """Who says "it" in a Romance sentence: "L'ha svelato ieri Rossi", "lo avanzó Duarte", "A
        rivelarlo è stato Torrisi".
        """
        sentence = self.document.sentences[number]
        frames = self._frames_of(number)
        verbs = [
            i
            for i in range(len(sentence.tokens))
            if frames.tree.is_verb(i)
            and _says(frames, i)
            and _says_it(frames, i)
            and not is_negated(frames, i)
        ]
        if not verbs:
            return None
        overt = (
            who
            for i in verbs
            if frames.tree.subject(i) is not None
            for who in self._subjects(number, frames, i)
        )
        heads = (_predicate(frames, i) for i in verbs if frames.tree.form(i).endswith(_IT))
        cleft = (self.arguments.referent(number, Filler(head)) for head in heads if head >= 0)
        people = iter(self._people(number))
        others = (who for who in cleft if who is not None and self._speaks(who))
        return next(overt, None) or next(people, None) or next(others, None)

    def unnamed(self, number: int) -> Referent | None:
        """Who goes on where a verb of saying has no subject: "Añadió que …", ", ha promesso, "."""
        if number not in self._going_on:
            alone = self._says_alone(number)
            self._going_on[number] = (self.before(number) or self.of(number)) if alone else None
        return self._going_on[number]

    def _says_alone(self, number: int) -> bool:
        """Whether a main or inserted verb of saying has no subject."""
        sentence = self.document.sentences[number]
        if words_of(sentence.language).separable or sentence.field == "title":
            return False
        frames = self._frames_of(number)
        return any(
            token.deprel in _MAIN
            and frames.tree.is_verb(i)
            and belongs(frames, i, frames.language.say)
            and frames.tree.subject(i) is None
            and frames.tree.is_finite(i)
            for i, token in enumerate(sentence.tokens)
        )

    def described(self, number: int) -> Referent | None:
        """Who was named just before, where the sentence only describes who says so: "the director
        of Acme adds that", "so der Manager".
        """
        if number not in self._told_of:
            frames = self._frames_of(number)
            verbs = [i for i in range(len(frames.tree.tokens)) if _tells(frames, i)]
            found = (
                self._person_before(number, noun)
                for noun in describing(frames, verbs)
                if self.arguments.referent(number, Filler(noun)) is None
            )
            self._told_of[number] = next(filter(None, found), None)
        return self._told_of[number]

    def _person_before(self, number: int, noun: int) -> Referent | None:
        """Who spoke in one of the sentences just before, or alone is named there, if it may be whom
        the noun means.
        """
        told = self.document.sentences[number].tokens[noun].feat("Gender")
        for place in range(number - 1, max(-1, number - _LATELY - 1), -1):
            if not (people := self._people(place)):
                continue
            speaker = self.of(place)
            who = speaker if speaker in people else people[0] if len(people) == 1 else None
            known = gender(who.name.split()[0]) if who else ""
            return who if not (told and known) or told == known else None
        return None

    def _people(self, number: int) -> list[Referent]:
        """The people whom a sentence names."""
        found = (
            self.document.referents[one.referent]
            for one in self.document.mentions
            if one.sentence == number and one.kind == "name" and one.referent is not None
        )
        return [one for one in dict.fromkeys(found) if self.ontology.is_a(one.type, "Person")]

    def answer(self, number: int) -> Referent | None:
        """Who says yes or no to a question in the next sentence of its paragraph: "X swears so"."""
        asked, text = self.document.sentences[number], self.document.article.text
        following = next(iter(self.document.sentences[number + 1 : number + 2]), None)
        if following is None or following.field != "text" or asked.field != "text":
            return None
        if "\n" in text[asked.span.end : following.span.start]:
            return None
        if not any(token.form == "?" for token in asked.tokens[-_CLOSING:]):
            return None
        frames = self._frames_of(number + 1)
        deny = (i for i in range(len(following.tokens)) if belongs(frames, i, frames.language.deny))
        denying = (who for i in deny for who in self._subjects(number + 1, frames, i))
        return self.of(number + 1) or next(denying, None)

    def behind(self, number: int, at: int) -> Referent | None:
        """Who is said to have said it between commas or at the sentence's end, whatever its tree:
        ", said X on Monday".
        """
        sentence = self.document.sentences[number]
        tokens = sentence.tokens
        marks = [i for i, token in enumerate(tokens) if token.form in _EDGES]
        for start, end in pairwise([*marks, len(tokens)]):
            if tokens[start].span.start > at:
                speaker = self._insertion(number, range(start + 1, end))
                if speaker is not None:
                    return speaker
        return None

    def _insertion(self, number: int, inside: range) -> Referent | None:
        """The speaker of a few words whose only verb is one of saying."""
        sentence = self.document.sentences[number]
        frames, say = self._frames_of(number), words_of(sentence.language).say
        verbs = [
            i
            for i in inside
            if sentence.tokens[i].upos == "VERB" and sentence.tokens[i].deprel != "acl:relcl"
        ]
        if len(verbs) != 1 or not belongs(frames, verbs[0], say):
            return None
        owners = {"nmod:poss", "det:poss"}
        said = [i for i in inside if not _relative(frames, i, verbs[0])]
        plain = [i for i in said if sentence.tokens[i].deprel not in owners]
        posts = any(belongs(frames, i, frames.language.posts) for i in plain)
        rest = range(inside.stop + 1, len(sentence.tokens)) if posts else range(0)
        beside = takewhile(lambda i: sentence.tokens[i].upos != "PUNCT", rest)
        found = [self.arguments.referent(number, Filler(i)) for i in (*plain, *beside, *said)]
        if verbs[0] == inside.start and frames.tree.subject(verbs[0]) is None:
            found.append(self._named_before(number, inside))
        agents = [who for who in found if who is not None and self._speaks(who)]
        people = (who for who in agents if self.ontology.is_a(who.type, "Person"))
        return next(people, agents[0] if agents else None)

    def _named_before(self, number: int, inside: range) -> Referent | None:
        """Whose name ends before the comma: "the lawyer, Paul Keane, wrote"."""
        heads = (
            one.head
            for one in self.document.mentions
            if one.sentence == number and one.kind == "name" and one.last == inside.start - 1
        )
        return next((self.arguments.referent(number, Filler(head)) for head in heads), None)

    def interviewee(self) -> Referent | None:
        """The person whom the article speaks of most: whom an interview is with."""
        counts: dict[int, int] = {}
        for mention in self.document.mentions:
            if mention.referent is not None and mention.kind == "name":
                counts[mention.referent] = counts.get(mention.referent, 0) + 1
        people = [
            (count, -number)
            for number, count in counts.items()
            if self.ontology.is_a(self.document.referents[number].type, "Person")
        ]
        return self.document.referents[-max(people)[1]] if people else None

    def _speakers(self, number: int) -> Iterator[Referent]:
        sentence = self.document.sentences[number]
        frames = self._frames_of(number)
        for index in range(len(sentence.tokens) - 1, -1, -1):
            if _tells(frames, index):
                yield from self._subjects(number, frames, index)

    def _subjects(self, number: int, frames: Frames, index: int) -> Iterator[Referent]:
        """The agents among the subjects of a verb."""
        for filler in subjects(frames, index):
            voices = behind(frames, filler.index) if filler.kind == "token" else ()
            things = (self.arguments.referent(number, one) for one in (filler, *voices))
            thing = next(filter(None, things), None) or self._management(number, frames, filler)
            if thing is not None and self._speaks(thing):
                yield thing

    def _speaks(self, thing: Referent) -> bool:
        return self.ontology.compatible(thing.type, "Agent")

    def _management(self, number: int, frames: Frames, filler: Filler) -> Referent | None:
        """The organisation in question where its board or management speaks."""
        words = clauses_of(frames.language.code).boards
        if filler.kind != "token" or not belongs(frames, filler.index, words):
            return None
        return self.arguments.topics.spoken_of(
            number, filler.index, ("Organization",), self.ontology
        )


def _predicate(frames: Frames, verb: int) -> int:
    """What a verb hangs on, not on its copula: "A rivelarlo è X"."""
    tokens = frames.tree.tokens
    head = tokens[verb].head
    return tokens[head].head if head >= 0 and tokens[head].deprel == "cop" else head


def _says_it(frames: Frames, verb: int) -> bool:
    """Whether what the verb says is "it": "l'ha detto", in Italian also "dirlo"."""
    tree = frames.tree
    if tree.form(verb).endswith(_IT) and verb and tree.form(verb - 1) == "a":
        return True
    main = tree.tokens[verb].deprel in _MAIN
    return main and any(tree.form(kid) in _IT_SAYS for kid in tree.kids(verb, "obj") if kid < verb)


def _relative(frames: Frames, index: int, verb: int) -> bool:
    """Whether the token stands in a relative clause below the verb."""
    way = [index, *frames.tree.up(index)]
    below = way[: way.index(verb)] if verb in way else way
    return any(frames.tree.tokens[node].deprel == "acl:relcl" for node in below)


def _tells(frames: Frames, index: int) -> bool:
    return frames.tree.is_verb(index) and _says(frames, index)


def _says(frames: Frames, index: int) -> bool:
    """Whether the verb is one of saying: by its own meaning, or right behind a quotation."""
    if belongs(frames, index, frames.language.say):
        return True
    before = [token.form for token in frames.tree.tokens[max(0, index - 2) : index]]
    return bool(before) and (before[-1] in _ENDS or (before[-1] == "," and before[0] in _ENDS))
