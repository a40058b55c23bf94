"""Bodies and things that each language calls otherwise, and governments by their country."""

from __future__ import annotations

import pytest

from kg.resolve.known import known_entities
from tests.resolve.desk import mentioned, ontology, resolved

TABLE = [
    ("it", "Commissione europea", "GovernmentBody", "european-commission"),
    ("de", "EU-Kommission", "GovernmentBody", "european-commission"),
    ("fr", "la Commission européenne", "GovernmentBody", "european-commission"),
    ("de", "EZB", "GovernmentBody", "european-central-bank"),
    ("it", "la Bce", "GovernmentBody", "european-central-bank"),
    ("fr", "OTAN", "Organization", "nato"),
    ("es", "FMI", "Organization", "international-monetary-fund"),
    ("it", "auto elettriche", "Product", "electric-vehicles"),
    ("de", "Elektroautos", "Product", "electric-vehicles"),
    ("fr", "véhicules électriques", "Product", "electric-vehicles"),
    ("es", "inteligencia artificial", "Technology", "artificial-intelligence"),
    ("it", "settore automobilistico", "Sector", "automotive-industry"),
    ("fr", "gouvernement français", "GovernmentBody", "government-of-france"),
    ("it", "governo francese", "GovernmentBody", "government-of-france"),
    ("de", "französische Regierung", "GovernmentBody", "government-of-france"),
    ("de", "die französischen Regierung", "GovernmentBody", "government-of-france"),
    ("es", "Gobierno de Francia", "GovernmentBody", "government-of-france"),
    ("en", "the French government", "GovernmentBody", "government-of-france"),
    ("en", "Government of the United States", "GovernmentBody", "government-of-united-states"),
    ("de", "Bundesregierung", "GovernmentBody", "government-of-germany"),
    ("it", "Palazzo Chigi", "GovernmentBody", "government-of-italy"),
    ("it", "parlamento tedesco", "GovernmentBody", "parliament-of-germany"),
    ("de", "neuen Flugzeuge", "Product", "aircraft"),
    ("fr", "nouveaux avions", "Product", "aircraft"),
    ("de", "Elektroautos", "Brand", "electric-vehicles"),
    ("es", "Bruselas", "GovernmentBody", "european-commission"),
    ("es", "Bruselas", "City", "brussels"),
    # must not fire
    ("en", "Motor", "Brand", "motor"),
    ("en", "Caccia", "Product", "caccia"),
    ("en", "Apple", "Company", "apple"),
    ("fr", "gouvernement", "GovernmentBody", "gouvernement"),
    ("fr", "gouvernement Bayrou", "GovernmentBody", "gouvernement-bayrou"),
    ("it", "Commissione europea", "Person", "commissione-europea"),
    ("en", "French government", "Company", "french-government"),
    ("it", "governo", "GovernmentBody", "governo"),
]


@pytest.mark.parametrize(("language", "name", "kind", "slug"), TABLE)
def test_known_in_every_language(language: str, name: str, kind: str, slug: str) -> None:
    (entity,) = resolved([mentioned(f"{language}-1", name, kind)]).entities
    assert entity.iri == f"https://example.org/kg/entity/{slug}"


def test_the_list_is_sound() -> None:
    classes, seen = ontology().classes, set()
    for entry in known_entities():
        assert entry.type in classes, entry.label
        assert entry.label not in seen or entry.type != "Organization", entry.label
        assert all(language in {"en", "it", "de", "fr", "es"} for language, _ in entry.names), entry
        seen.add(entry.label)
    assert len(seen) > 60
