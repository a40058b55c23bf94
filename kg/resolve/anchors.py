"""Things known beforehand: the user's entities, what every newspaper knows, places."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from kg.languages.demonyms import origin
from kg.languages.places import Place, candidates
from kg.records import Referent
from kg.resolve.governments import government
from kg.resolve.kinds import Kinds, Kinship
from kg.resolve.listed import Listed
from kg.resolve.names import normal
from kg.resolve.records import Anchor

ENGLISH: Final = "en"
ANY: Final = "und"
"""The language of names that are used in all."""

THINGS: Final = ("Product", "Technology", "Sector", "Market", "Brand")
"""Kinds that texts confuse when they speak of electric vehicles or of the energy sector."""

NEW: Final = frozenset(
    "new neu neue neuen neuer neues nuovo nuova nuovi nuove nouveau nouveaux nouvelle nouvelles"
    " nuevo nueva nuevos nuevas own eigene eigenen propri proprie propre propres propio"
    " propios".split()
)
"""Words that make no other kind of thing of what everybody knows."""


class Anchors:
    """Finds the known thing that a referent is."""

    def __init__(self, listed: Iterable[Listed], known: Iterable[Listed], kinds: Kinds) -> None:
        """Take the user's list before what is `known` and before places.

        Where the user lists a thing that is known, or a place, the user's entry gets its names and
        identifiers.
        """
        self.kinds = kinds
        self._anchors: dict[str, Anchor] = {}
        self._by_name: dict[tuple[str, ...], dict[str, set[str]]] = defaultdict(dict)
        self._instead: dict[str, str] = {}
        for entry in sorted(listed):
            self._add(entry, everywhere=True)
        for entry in known:
            twin = next(self._named(entry.label, entry.type, ENGLISH), None)
            if twin is None or not self._fits(twin.type, entry.type):
                self._add(entry)
            else:
                self._enrich(twin.key, entry, everywhere=False)

    def find(self, thing: Referent, language: str) -> Anchor | None:
        """The anchor of a referent, None where nothing known has its name and kind."""
        found = next(self._named(thing.name, thing.type, language), None)
        if found is None and self.kinds.is_organization(thing.type):
            body = government(thing.name, language)
            found = body if body and self._fits(body.type, thing.type) else None
        return found or self._place(thing, language)

    def _add(self, entry: Listed, *, everywhere: bool = False) -> None:
        """Take an entry; `everywhere` lets its names be those of any language."""
        key = f"listed:{entry.iri or entry.label}"
        self._anchors.setdefault(key, Anchor(key, entry.label, entry.type, iri=entry.iri))
        self._enrich(key, entry, everywhere=everywhere)
        if self.kinds.is_place(entry.type):
            fitting = (
                one for one in candidates(entry.label, "en") if self._fits(one.kind, entry.type)
            )
            place = next((one for one in fitting if one.key not in self._instead), None)
            if place:
                self._instead[place.key] = key
                more = Listed(entry.label, entry.type, place.names, place.same_as)
                self._enrich(key, more, everywhere=everywhere)

    def _enrich(self, key: str, entry: Listed, *, everywhere: bool) -> None:
        """Let an anchor also have the names and identifiers of an entry."""
        anchor = self._anchors[key]
        self._anchors[key] = replace(
            anchor,
            names=tuple(sorted({*anchor.names, *entry.names})),
            same_as=tuple(sorted({*anchor.same_as, *entry.same_as})),
        )
        person = self.kinds.is_person(entry.type)
        for language, name in ((ENGLISH, entry.label), *entry.names):
            held = self._by_name[normal(name, person=person)]
            held.setdefault(key, set()).add(ANY if everywhere else language)

    def _named(self, name: str, kind: str, language: str) -> Iterator[Anchor]:
        """The anchors of this name, first those of this kind, then those that texts confuse."""
        words = normal(name, person=self.kinds.is_person(kind))
        plain = tuple(word for word in words if word not in NEW)
        held = self._by_name.get(words) or self._by_name.get(plain) or {}
        found = [self._anchors[key] for key in held if held[key] & {language, ENGLISH, ANY}]
        yield from (one for one in found if self._fits(one.type, kind))
        yield from (one for one in found if self._thing(one.type) and self._thing(kind))

    def _place(self, thing: Referent, language: str) -> Anchor | None:
        if not self.kinds.is_place(thing.type):
            return None
        for name in dict.fromkeys((thing.name, *thing.names)):
            for place in candidates(name, language):
                if self._fits(place.kind, thing.type):
                    return self._at(place)
        home = origin(thing.name, language)
        return self._at(home) if home and self._fits(home.kind, thing.type) else None

    def _at(self, place: Place) -> Anchor:
        if place.key in self._instead:
            return self._anchors[self._instead[place.key]]
        key = f"place:{place.key}"
        return Anchor(key, place.name, place.kind, place.names, place.same_as)

    def _thing(self, kind: str) -> bool:
        return any(self.kinds.ontology.is_a(kind, one) for one in THINGS)

    def _fits(self, known: str, said: str) -> bool:
        return self.kinds.kinship(known, said) is Kinship.SAME
