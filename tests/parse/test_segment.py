from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.languages import LANGUAGES, words_of
from kg.parse.segment import LONGEST, paragraphs, sentences


def split(language: str, text: str) -> list[str]:
    return [
        text[spans[0].start : spans[-1].end]
        for paragraph in paragraphs(text)
        for spans in sentences(text, paragraph, words_of(language))
    ]


@pytest.mark.parametrize(
    ("language", "parts"),
    [
        ("it", ["La Neri S.p.A. ha comprato la Verdi S.r.l. ieri.", "Lo dice l'art. 3, n. 1."]),
        ("it", ["«Non vogliamo», ha detto.", "«Mai.»", "Poi è uscito."]),
        ("it", ["Vale 130.000 euro (3,5%).", "Non di più!", "Vero?"]),
        ("de", ["Das kostet z. B. 1,19 Mrd. Euro.", "Am 3. März kam der 18. Chef.", "Es waren 3."]),
        ("de", ["Er kaufte den ID.3.", "Danach ging E.ON.", "„Nein“, sagte er.", "„Wir warten.“"]),
        ("de", ["Und d. h. auch u. a. Köln.", "Die Nr. 1 ist Lei Jun.", "Das Werk steht."]),
        ("en", ["Apple Inc. said so.", "Mr. Smith left the U.S.", "He came at 5 p.m. on Monday."]),
        ("en", ["“We won’t sell,” she said.", "“Never.”", "The U.S. Senate voted."]),
        ("en", ["The firm (see p. 3) bought Acme Corp.", "The deal closed.", "J. Smith agreed."]),
        ("fr", ["M. Dupont a vendu 5 000 voitures.", "« Non », dit-il.", "Y a-t-il un accord ?"]),
        ("fr", ["La société S.A. Dupont et MM. Petit.", "Le 1er mai."]),
        ("es", ["EE. UU. y EE.UU. subieron.", "El Sr. García, S.A., dijo: «No».", "¿Cuándo?"]),
        ("en", ["Great 🚀 launch!", "Shares rose."]),
        ("und", ["Xiaomi entra.", "Ford resta."]),
    ],
)  # fmt: skip
def test_sentences_end_where_a_reader_ends_them(language: str, parts: list[str]) -> None:
    assert split(language, " ".join(parts)) == parts


@pytest.mark.parametrize(
    ("language", "text", "parts"),
    [
        ("en", "XIAOMI TO BUILD PLANT\nShares of the firm rose in Hong Kong on Monday.",
         ["XIAOMI TO BUILD PLANT", "Shares of the firm rose in Hong Kong on Monday."]),
        ("it", "Xiaomi arriva in Europa\n\nL'azienda vuole vendere qui",
         ["Xiaomi arriva in Europa", "L'azienda vuole vendere qui"]),
        ("en", "- First item\n- Second item\n- Third item",
         ["- First item", "- Second item", "- Third item"]),
        ("de", "Der Plan steht.\n\nFoto: Anna Rossi/Reuters\n\nDie Aktie fiel.",
         ["Der Plan steht.", "Foto: Anna Rossi/Reuters", "Die Aktie fiel."]),
        ("en", "The company said on Monday that it\nwould build a second factory in the\nnorth.",
         ["The company said on Monday that it\nwould build a second factory in the\nnorth."]),
        ("it", "Xiaomi cresce.Poi arriva Ford.", ["Xiaomi cresce.", "Poi arriva Ford."]),
        ("fr", "", []),
        ("fr", " \n\n \n", []),
    ],
)  # fmt: skip
def test_lines_separate_where_they_are_no_wrapped_text(
    language: str, text: str, parts: list[str]
) -> None:
    assert split(language, text) == parts


def test_a_very_long_line_is_cut_into_sentences_of_bounded_length() -> None:
    text = "word, " * 1000
    (paragraph,) = paragraphs(text)
    found = list(sentences(text, paragraph, words_of("en")))
    assert max(map(len, found)) <= LONGEST
    assert sum(map(len, found)) == 2000


@pytest.mark.parametrize("language", [*LANGUAGES, "und"])
@given(text=st.text(st.sampled_from(" \n.!?aBé3“”«»„\"'()-,;:"), max_size=80))
def test_no_character_is_lost_or_read_twice(language: str, text: str) -> None:
    spans = [
        span
        for paragraph in paragraphs(text)
        for sentence in sentences(text, paragraph, words_of(language))
        for span in sentence
    ]
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))
    assert "".join("".join(span.of(text).split()) for span in spans) == "".join(text.split())
