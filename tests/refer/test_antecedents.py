"""What is known of the candidates for a reference, and which of them come into question."""

from __future__ import annotations

import pytest

from kg.parse.parser import Parser
from kg.refer import antecedents, link
from kg.refer.antecedents import FEATURES, Told, candidates, features
from kg.refer.slot import Slot
from kg.refer.slots import slots
from kg.syntax import Tree
from kg.weights import Choice
from tests.build import article
from tests.refer.reading import ONTOLOGY

TEXT = (
    "Norvane bought Telkar from Anna Kolbe. Norvane paid 30 million euros.\n\n"
    "Telkar was founded in Lisbon. It employs 40 people."
)


class Asked:
    """Notes what is asked of each reference, and chooses nothing."""

    def __init__(self, parser: Parser, text: str, title: str = "") -> None:
        (document,) = parser.parse([article(text, title=title, language="en")])
        linked = link(document, ONTOLOGY)
        self.names = [min(chain.names) for chain in linked.chains]
        self.told: dict[str, dict[str, dict[str, float]]] = {}
        self._trees = linked.trees
        linked.slots(self._choose)

    def _choose(self, slot: Slot, numbers: object, found: object) -> None:
        word = self._trees[slot.sentence].form(slot.index)
        assert isinstance(numbers, list)
        assert isinstance(found, Choice)
        self.told[word] = {
            self.names[number]: dict(zip(FEATURES, row, strict=True))
            for number, row in zip(numbers, found.features.tolist()[:-1], strict=True)
        }


@pytest.mark.parametrize(
    ("name", "feature", "value"),
    [
        ("Norvane", "title", 1),
        ("Telkar", "title", 0),
        ("Telkar", "near", 1 / 2),
        ("Norvane", "near", 1 / 3),
        ("Telkar", "previous", 1),
        ("Norvane", "previous", 0),
        ("Telkar", "subject before", 1),
        ("Telkar", "paragraph", 1),
        ("Norvane", "paragraph", 0),
        ("Telkar", "latest subject", 1),
        ("Norvane", "recent", 1 / 2),
        ("Norvane", "is pronoun", 1),
        ("Norvane", "is description", 0),
    ],
)
def test_features(parser: Parser, name: str, feature: str, value: float) -> None:
    assert Asked(parser, TEXT, "Norvane grows").told["it"][name][feature] == pytest.approx(value)


def test_it_is_no_person(parser: Parser) -> None:
    assert set(Asked(parser, TEXT, "Norvane grows").told["it"]) == {"Norvane", "Telkar"}


def test_a_pronoun_means_nothing_of_its_own_clause(parser: Parser) -> None:
    assert set(Asked(parser, "Telkar fell. Norvane blamed it.").told["it"]) == {"Telkar"}


def test_a_description_from_elsewhere_is_no_candidate(parser: Parser) -> None:
    text = "Norvane, a bank from Lisbon, sued Telkar, a bank from Oslo. The Norwegian bank fell."

    assert set(Asked(parser, text).told["bank"]) == {"Telkar"}


def test_a_noun_of_another_class_may_mean_a_firm(parser: Parser) -> None:
    told = Asked(parser, "Norvane, a bank, lost money. The club sold its bus.").told["club"]

    assert told["Norvane"]["called otherwise"]
    assert not told["Norvane"]["called so"]


def test_every_feature_has_weights() -> None:
    net = antecedents.weights()

    assert net.inner.shape[1] == len(FEATURES) + 3 * net.one.shape[2]


def test_without_history_there_is_no_candidate(parser: Parser) -> None:
    (document,) = parser.parse([article("It fell.", language="en")])
    linked = link(document, ONTOLOGY)
    (slot,) = slots(linked.trees, frozenset())
    setting = antecedents.Setting(linked.chains, tuple(map(Tree, document.sentences)), [], [])

    assert candidates(slot, [], setting) == []
    assert features(slot, [], [Told(0, 0, 0, subject=True)], setting).shape == (0, len(FEATURES))
