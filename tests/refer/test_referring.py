"""Which words refer to something that the article names, and which to coffee and the weather."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kg.parse.parser import Parser
from kg.refer import link, referring
from kg.refer.referring import FEATURES, OUTCOMES
from tests.build import article
from tests.refer.reading import ONTOLOGY

TOLD = [
    ("en", "Norvane, a bank from Lisbon, lost money. The bank will cut 40 jobs.", "bank", True),
    ("en", "Norvane bakes bread. The firm says that a baker earns too little.", "firm", True),
    ("en", "Norvane cut 40 jobs in Leeds. It was cold, and the bus was late.", "It", False),
    ("en", "Norvane cut 40 jobs in Leeds. The coffee was bad.", "coffee", False),
    ("it", "Norvane, una banca di Biella, perde denaro. La banca taglia posti.", "banca", True),
    ("it", "Norvane sforna pane a Biella. L'azienda dice che il medico tarda.", "medico", False),
    ("de", "Norvane, eine Bank aus Leipzig, wächst. Die Bank stellt 40 Leute ein.", "Bank", True),
    ("de", "Norvane backt Brot in Leipzig. Sie hat 300 Mitarbeiter.", "Sie", True),
    ("fr", "Norvane, une banque de Lyon, grandit. La banque emploie 40 gens.", "banque", True),
    ("fr", "Norvane cuit des tartes à Lyon. Elle emploie 300 personnes.", "Elle", True),
    ("es", "Norvane, un banco de Bilbao, crece. El banco contratará a 40.", "banco", True),
    ("es", "Norvane hornea pan en Bilbao. El médico llega tarde.", "médico", False),
]


@pytest.mark.parametrize(("language", "text", "word", "refers"), TOLD)
def test_what_refers_to_something(
    parser: Parser, language: str, text: str, word: str, *, refers: bool
) -> None:
    (document,) = parser.parse([article(text, language=language)])
    linked = link(document, ONTOLOGY, parser.join)
    words, _ = linked.words()
    asked = {linked.trees[one.sentence].tokens[one.index].form: one for one in words}

    kept = referring.referring(words, linked.trees, [])

    assert word in asked
    assert (asked[word] in kept) is refers


def test_what_no_network_has_read_is_kept(parser: Parser) -> None:
    """Sentences without states are those of a document that comes from elsewhere."""
    (document,) = parser.parse([article("Norvane fell. The coffee was bad.", language="en")])
    bare = replace(
        document, sentences=tuple(replace(one, states=None) for one in document.sentences)
    )
    linked = link(bare, ONTOLOGY)
    words, _ = linked.words()

    assert words
    assert referring.referring(words, linked.trees, []) == words


def test_every_feature_has_weights() -> None:
    net = referring.weights()

    assert net.inner.shape[1] == len(FEATURES) + 3 * net.one.shape[2]
    assert net.outer.shape[2] == len(OUTCOMES)
