"""Where a word says that something is from, in all genders, numbers and cases."""

from __future__ import annotations

import pytest

from kg.languages.demonyms import INFLECTIONS, _forms, _places, _rows, _written, origin, origins
from kg.languages.places import LANGUAGES

TABLE = [
    ("it", "cinese", "China"),
    ("it", "cinesi", "China"),
    ("it", "Cinesi", "China"),
    ("it", "tedesche", "Germany"),
    ("it", "greci", "Greece"),
    ("it", "belghe", "Belgium"),
    ("it", "vietnamiti", "Vietnam"),
    ("it", "statunitensi", "United States"),
    ("it", "nipponica", "Japan"),
    ("it", "transalpino", "France"),
    ("it", "elvetici", "Switzerland"),
    ("it", "napoletana", "Naples"),
    ("it", "piemontese", "Piedmont"),
    ("it", "meneghina", "Milan"),
    ("de", "chinesischen", "China"),
    ("de", "Chinesische", "China"),
    ("de", "chinesisch", "China"),
    ("de", "deutscher", "Germany"),
    ("de", "Amerikanern", "United States"),
    ("de", "US-amerikanische", "United States"),
    ("de", "Französinnen", "France"),
    ("de", "schweizer", "Switzerland"),
    ("de", "Schweizer", "Switzerland"),
    ("de", "Münchner", "Munich"),
    ("de", "Frankfurter", "Frankfurt"),
    ("de", "bayerische", "Bavaria"),
    ("de", "Cuxhavener", "Cuxhaven"),
    ("de", "Auricher", "Aurich"),
    ("en", "Chinese", "China"),
    ("en", "Dutch", "Netherlands"),
    ("en", "Britons", "United Kingdom"),
    ("en", "Spaniards", "Spain"),
    ("en", "Danes", "Denmark"),
    ("en", "South Korean", "South Korea"),
    ("en", "Scottish", "Scotland"),
    ("en", "Bavarian", "Bavaria"),
    ("en", "Londoners", "London"),
    ("fr", "chinoises", "China"),
    ("fr", "américaine", "United States"),
    ("fr", "italiennes", "Italy"),
    ("fr", "grecques", "Greece"),
    ("fr", "turque", "Turkey"),
    ("fr", "sud-coréens", "South Korea"),
    ("fr", "britannique", "United Kingdom"),
    ("fr", "bretonne", "Brittany"),
    ("fr", "lyonnaises", "Lyon"),
    ("fr", "transalpine", "Italy"),
    ("fr", "bavaroise", "Bavaria"),
    ("fr", "néo-zélandais", "New Zealand"),
    ("es", "chinas", "China"),
    ("es", "japonesa", "Japan"),
    ("es", "alemanes", "Germany"),
    ("es", "españolas", "Spain"),
    ("es", "estadounidenses", "United States"),
    ("es", "iraníes", "Iran"),
    ("es", "andaluces", "Andalusia"),
    ("es", "madrileña", "Madrid"),
    ("es", "nipón", "Japan"),
    # must not fire
    ("en", "polish", ""),
    ("en", "turkey", ""),
    ("en", "Company", ""),
    ("it", "corso", ""),
    ("de", "Bayer", ""),
    ("de", "Hersteller", ""),
    ("de", "Unternehmer", ""),
    ("de", "aber", ""),
    ("fr", "nouvelle", ""),
    ("es", "nueva", ""),
    ("xx", "cinese", ""),
    ("it", "", ""),
]


@pytest.mark.parametrize(("language", "word", "place"), TABLE)
def test_origin(language: str, word: str, place: str) -> None:
    found = origin(word, language)
    assert (found.name if found else "") == place


@pytest.mark.parametrize(
    ("language", "word", "places"),
    [
        ("fr", "franco-italien", ["France", "Italy"]),
        ("it", "sino-americana", ["China", "United States"]),
        ("de", "deutsch-französische", ["Germany", "France"]),
        ("en", "Anglo-Dutch", ["United Kingdom", "Netherlands"]),
        ("es", "hispano-alemán", ["Spain", "Germany"]),
    ],
)
def test_a_double_adjective_has_two(language: str, word: str, places: list[str]) -> None:
    assert [place.name for place in origins(word, language)] == places


def test_every_row_has_a_place_and_a_cell_a_language() -> None:
    rows = _rows()
    assert all(len(row) == 1 + len(LANGUAGES) for row in rows)
    assert [row[0] for row in rows if not _places(row[0])] == []
    assert sum(len(row[0]) == 2 for row in rows) >= 110
    assert sum(len(row[0]) > 2 for row in rows) >= 60


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_says_two_places(language: str) -> None:
    column = 1 + LANGUAGES.index(language)
    forms = _forms(language)
    for row in _rows():
        for word in row[column].split():
            if word != "-":
                found = {forms[_written(form)] for form in INFLECTIONS[language](word)}
                assert found == {row[0]}, word
