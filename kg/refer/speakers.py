"""Who "we" is: the organisation of the person whose words are quoted, else the article's own topic;
"I" is that person.

The speaker is the subject of the verb of saying in the quote's sentence or in a neighbouring one; a
speaker that is an organisation speaks of itself. Outside quotation marks "we" is the newspaper,
unless the article is an interview, where it is said again and again.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from kg.languages import words_of
from kg.records import Document, Mention
from kg.refer.chain import Chain
from kg.refer.kinds import ORGANIZATIONS
from kg.refer.nouns import noun_class
from kg.refer.slot import SPEAKER, Slot
from kg.syntax import Tree

INTERVIEW: Final = 6
"""So many unquoted first persons make an interview."""
_OPENING: Final = frozenset("„«“‘‚›")
_CLOSING: Final = frozenset("”»’‹")
_LEAD: Final = 3
_ABOUT: Final = frozenset("about on über zu su sur sobre a against gegen contro contre".split())
"""Prepositions of what somebody speaks of, and is not of."""
_SPEAKING: Final = ORGANIZATIONS - {"MediaOrganization"} | {"Person"}
"""Papers tell what others say to them."""
_MARKED: Final = re.compile(r"\**\s*(?::|\.?\s*[–—]\s)")
"""What follows the name of who speaks a line of an interview."""
_NEAR: Final = (0, 1, -1, 2, -2)


class Speakers:
    """The speakers of one document."""

    def __init__(
        self,
        document: Document,
        trees: tuple[Tree, ...],
        chains: Sequence[Chain],
        posts: Mapping[tuple[int, int], float],
    ) -> None:
        """`posts` tells how surely a person speaks for a firm, by the numbers of their chains."""
        self.document, self.trees, self.chains, self.posts = document, trees, chains, posts
        self.heads: dict[tuple[int, int], int] = {}
        for number, chain in enumerate(chains):
            for mention in chain.mentions:
                if mention.kind == "name":
                    for index in range(mention.first, mention.last):
                        self.heads.setdefault((mention.sentence, index), number)

    def choose(self, own: Sequence[Slot]) -> list[tuple[Slot, int]]:
        """The first persons with the chain of the speaker, or of the organisation that is meant."""
        quoted = [slot for slot in own if self._quoted(slot)]
        ours = [slot for slot in own if slot.classes != SPEAKER]
        interview = sum(slot not in quoted for slot in ours) >= INTERVIEW
        guest = self._guest() if interview else None
        spoken = list(own) if interview else quoted
        found = ((slot, self._meant(slot, guest)) for slot in spoken)
        return [(slot, number) for slot, number in found if number is not None]

    def _quoted(self, slot: Slot) -> bool:
        return self._said(slot.sentence, slot.index)

    def _said(self, number: int, index: int) -> bool:
        """Whether a token stands in a quotation."""
        tree = self.trees[number]
        text = self.document.article.content(tree.sentence.field)
        return _inside(text, tree.tokens[index].span.start)

    def _meant(self, slot: Slot, guest: int | None) -> int | None:
        """The organisation that a speaker means by "we", the person that "I" is.

        What an interview does not put into quotation marks its guest says.
        """
        who = self._speaker(slot) if guest is None or self._quoted(slot) else guest
        who = guest if who is None else who
        if slot.classes != SPEAKER:
            return self._organization(who)
        return who if who is not None and self.chains[who].kind in slot.classes else None

    def _organization(self, speaker: int | None) -> int | None:
        """Whom somebody speaks for."""
        if speaker is None:
            return self._topic()
        if self.chains[speaker].kind in ORGANIZATIONS:
            return speaker
        return self._employer(speaker)

    def _guest(self) -> int | None:
        """The person whom an interview introduces: the first one of its headline or else its lead;
        where its lines are marked with names, the first one of those.
        """
        text = [i for i, tree in enumerate(self.trees) if tree.sentence.field == "text"]
        title = [i for i, tree in enumerate(self.trees) if tree.sentence.field == "title"]
        named = sorted(
            (place, n) for place, n in self.heads.items() if self.chains[n].kind == "Person"
        )
        marked = (n for place, n in named if place[1] == 0 and self._marks(*place))
        introduced = (n for part in (title, text[:_LEAD]) for place, n in named if place[0] in part)
        return next(marked, next(introduced, None))

    def _marks(self, number: int, index: int) -> bool:
        """Whether a name that opens a paragraph tells who speaks in it: "Weber: We …"."""
        tree = self.trees[number]
        content = self.document.article.content(tree.sentence.field)
        end = index
        while self.heads.get((number, end)) == self.heads[number, index]:
            end += 1
        before = content[: tree.tokens[index].span.start].rstrip(" *")
        behind = content[tree.tokens[end - 1].span.end :]
        return (not before or before.endswith("\n")) and _MARKED.match(behind) is not None

    def _post(self, number: int, head: int) -> int | None:
        """The noun beside a person's name that says what the person is."""
        tree = self.trees[number]
        around = {head, *tree.children[head]}
        if tree.tokens[head].head >= 0:
            around.add(tree.tokens[head].head)
        nouns = (n for n in sorted(around) if tree.tokens[n].upos == "NOUN")
        language = tree.sentence.language
        return next(
            (n for n in nouns if noun_class(tree.word(n), tree.form(n), language) == "Person"), None
        )

    def _speaker(self, slot: Slot) -> int | None:
        """The chain of who says the quote."""
        field = self.trees[slot.sentence].sentence.field
        for step in _NEAR:
            number = slot.sentence + step
            if 0 <= number < len(self.trees) and self.trees[number].sentence.field == field:
                found = self._sayer(number)
                if found is None and not step:
                    found = self._beside(number)
                if found is not None:
                    return found
        return None

    def _beside(self, number: int) -> int | None:
        """The person outside the quotation in its own sentence: "Weber was blunt: 'We …'"."""
        tree = self.trees[number]
        text = self.document.article.content(tree.sentence.field)
        people = (
            (index, self.heads[number, index])
            for index in range(len(tree.tokens))
            if (number, index) in self.heads
            and self.chains[self.heads[number, index]].kind == "Person"
        )
        return next(
            (who for index, who in people if not _inside(text, tree.tokens[index].span.start)), None
        )

    def _sayer(self, number: int) -> int | None:
        tree = self.trees[number]
        say = words_of(tree.sentence.language).say
        for index in range(len(tree.tokens)):
            subject = tree.subject(index) if tree.word(index) in say else None
            if subject is None:
                continue
            below = sorted(tree.subtree(subject), key=lambda i: (i != subject, i))
            for node in below:
                chain = self.heads.get((number, node))
                if chain is not None and self.chains[chain].kind in _SPEAKING:
                    people = [
                        c for n in below if (c := self.heads.get((number, n))) is not None
                        and self.chains[c].kind == "Person"
                    ]  # fmt: skip
                    return people[0] if people else chain
        return None

    def _employer(self, person: int) -> int | None:
        """The organisation in which the network sees the person's post, or whose name has theirs in
        it; else the one in whose role they appear or of which they are said to be, else the one
        named right before the person, else the topic.
        """
        posted = self._posted(person)
        if posted is not None:
            return posted
        for mention in self.chains[person].mentions:
            post = self._post(mention.sentence, mention.head)
            found = None if post is None else self._owner(mention.sentence, post)
            found = self._attached(mention) if found is None else found
            if found is not None:
                return found
        before = self._before(person)
        return self._topic() if before is None else before

    def _posted(self, person: int) -> int | None:
        """The organisation for which the person most surely speaks."""
        weights = {firm: weight for (one, firm), weight in self.posts.items() if one == person}
        surname = self.chains[person].key.rpartition(" ")[2]
        for firm, chain in enumerate(self.chains):
            if chain.kind in ORGANIZATIONS and surname in chain.key.split():
                weights[firm] = weights.get(firm, 0.0) + 1
        return max(weights, key=lambda firm: (weights[firm], -firm), default=None)

    def _owner(self, number: int, post: int) -> int | None:
        """The organisation below the noun of a post, unless it is what somebody speaks about."""
        tree = self.trees[number]
        for node in sorted(tree.subtree(post)):
            chain = self.heads.get((number, node))
            if chain is None or self.chains[chain].kind not in ORGANIZATIONS:
                continue
            way = (node, *tree.up(node))
            if not any(tree.preposition(one) in _ABOUT for one in way[: way.index(post)]):
                return chain
        return None

    def _attached(self, mention: Mention) -> int | None:
        """The organisation that a person is named with: "Anna Keller of Norvane"."""
        tree = self.trees[mention.sentence]
        genitives = words_of(tree.sentence.language).genitives
        for kid in tree.kids(mention.head, "nmod", "obl"):
            chain = self.heads.get((mention.sentence, kid))
            firm = chain is not None and self.chains[chain].kind in ORGANIZATIONS
            if firm and tree.preposition(kid) in genitives:
                return chain
        return None

    def _before(self, person: int) -> int | None:
        """The organisation named right before the person: "the start-up X. Its chief Y"."""
        for mention in self.chains[person].mentions:
            lead = mention.sentence <= _LEAD
            if not lead and self._post(mention.sentence, mention.head) is None:
                continue
            near = [
                (place, number)
                for place, number in self.heads.items()
                if self.chains[number].kind in _SPEAKING & ORGANIZATIONS
                and not self._said(*place)
                and (mention.sentence - 1, 0) <= place < (mention.sentence, mention.first)
            ]
            if near:
                return max(near)[1]
        return None

    def _topic(self) -> int | None:
        """The organisation that the article names most."""
        firms = [n for n, chain in enumerate(self.chains) if chain.kind in ORGANIZATIONS]
        return max(firms, key=lambda n: (self._weight(self.chains[n]), -n), default=None)

    def _weight(self, chain: Chain) -> int:
        """How much the article is about the thing; what its headline names counts twice."""
        titled = any(self.trees[m.sentence].sentence.field == "title" for m in chain.mentions)
        return len(chain.mentions) * (1 + titled) + 2 * (chain.mentions[0].sentence < _LEAD)


def _inside(text: str, offset: int) -> bool:
    """Whether the offset lies in a quotation that its paragraph has opened."""
    start = text.rfind("\n", 0, offset) + 1
    depth = 0
    for char in text[start:offset]:
        if char in _OPENING and not (char in "“‘" and depth):
            depth = 1
        elif char in _CLOSING or char in "“‘":
            depth = 0
        elif char == '"':
            depth = 1 - depth
    return depth == 1
