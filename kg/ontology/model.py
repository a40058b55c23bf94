"""What an ontology is once it has been read: frozen records, and the questions stages ask them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, Literal, TypeAlias, get_args

from kg.namespaces import KG

LiteralKind: TypeAlias = Literal["money", "count", "percent", "text"]
"""What the object of a literal property is."""

LITERAL_KINDS: Final[tuple[LiteralKind, ...]] = get_args(LiteralKind)

Texts: TypeAlias = tuple[tuple[str, str], ...]
"""Sorted (language, text) pairs."""


def label_in(labels: Texts, language: str, name: str) -> str:
    """The label in `language`, else in English, else in any language, else the bare name."""
    by_language = dict(reversed(labels))
    spoken = (by_language[tag] for tag in (language, "en", *by_language) if tag in by_language)
    return next(spoken, name)


@dataclass(frozen=True, slots=True)
class OntologyClass:
    """A kind of thing: local name, IRI, the classes right above it."""

    name: str
    iri: str
    parents: tuple[str, ...] = ()
    labels: Texts = ()

    def label(self, language: str) -> str:
        """What a reader of `language` calls it."""
        return label_in(self.labels, language, self.name)


@dataclass(frozen=True, slots=True)
class Property:
    """A relation between two things, or between a thing and a number or short text.

    `domain` and `range` are class names, any one of which is right; empty means that anything is.
    `literal` is None where the object is a thing; where it is not, `range` is empty and `unit` the
    noun of what is always counted, if there is one; a `signed` figure may be negative; what is
    `announced` is still to come where no past tense or date says that it is done; what `ends`
    something is told also by what is no longer so; as long as it has not come about, what it
    `presupposes` holds.
    `planned_form` leads from what holds to the property that says it is planned, `planned_form_of`
    back. Phrases are in no particular order.
    """

    name: str
    iri: str
    domain: tuple[str, ...] = ()
    range: tuple[str, ...] = ()
    literal: LiteralKind | None = None
    unit: str | None = None
    symmetric: bool = False
    functional: bool = False
    signed: bool = False
    announced: bool = False
    ends: bool = False
    presupposes: str | None = None
    planned_form: str | None = None
    planned_form_of: str | None = None
    labels: Texts = ()
    phrases: Texts = ()

    def label(self, language: str) -> str:
        """What a reader of `language` calls it."""
        return label_in(self.labels, language, self.name)


@dataclass(frozen=True, slots=True)
class Ontology:
    """Classes and properties by local name, sorted; `digest` changes when any of them does."""

    classes: Mapping[str, OntologyClass]
    properties: Mapping[str, Property]
    digest: str
    _lines: dict[str, frozenset[str]] = field(default_factory=dict, compare=False, repr=False)
    """Class → itself and every class above it, as far as it was asked for."""
    _pairs: dict[tuple[str, str], bool] = field(default_factory=dict, compare=False, repr=False)
    """Whether two classes are compatible, as far as it was asked for."""

    @property
    def languages(self) -> frozenset[str]:
        """The languages in which there is a phrase or a label of any property."""
        items = self.properties.values()
        return frozenset(lang for one in items for lang, _ in (*one.phrases, *one.labels))

    def ancestors(self, cls: str) -> tuple[str, ...]:
        """Every class above `cls`, the nearest first; empty for a root or an unknown class."""
        return tuple(self._upwards(cls))

    def is_a(self, cls: str, ancestor: str) -> bool:
        """Whether `cls` is `ancestor` or lies below it."""
        if cls not in self._lines:
            self._lines[cls] = frozenset((cls, *self._upwards(cls)))
        return ancestor in self._lines[cls]

    def compatible(self, a: str, b: str) -> bool:
        """Whether one thing may be both: one class lies above the other, or nothing is known.

        Nothing is known about a class that the ontology does not have, nor about one of the
        project's classes beside a user's class that is not linked to any of them.
        """
        if (a, b) not in self._pairs:
            self._pairs[a, b] = self._compatible(a, b)
        return self._pairs[a, b]

    def _compatible(self, a: str, b: str) -> bool:
        if self.is_a(a, b) or self.is_a(b, a):
            return True
        return not {a, b} <= self.classes.keys() or self._rooted(a) != self._rooted(b)

    def accepts(self, types: tuple[str, ...], type_name: str) -> bool:
        """Whether a domain or range lets a thing of this type in; an empty one lets in all."""
        return not types or any(self.compatible(type_name, one) for one in types)

    def _upwards(self, cls: str) -> Iterator[str]:
        """The classes above, level by level; a circle ends where it closes."""
        level: tuple[str, ...] = (cls,)
        seen: set[str] = set()
        while level:
            known = (self.classes[name] for name in level if name in self.classes)
            above = dict.fromkeys(parent for one in known for parent in one.parents)
            level = tuple(parent for parent in above if parent not in seen)
            seen.update(level)
            yield from level

    def _rooted(self, cls: str) -> bool:
        """Whether `cls` is one of the project's classes or lies below one."""
        return any(self.classes[name].iri.startswith(KG) for name in (cls, *self.ancestors(cls)))
