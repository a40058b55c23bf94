from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.languages import LANGUAGES, words_of
from kg.parse.tokens import tokenize

NEWSLIKE = st.text(
    st.one_of(
        st.sampled_from(" .,'’-–«»„“”\"()/&%€$0123456789\n\u00a0\u202f"),
        st.characters(categories=["Lu", "Ll", "Nd", "So"]),
    ),
    max_size=60,
)


def cut(language: str, text: str) -> list[str]:
    return [span.of(text).replace(" ", "_") for span in tokenize(text, words_of(language))]


@pytest.mark.parametrize(
    ("language", "text", "tokens"),
    [
        # abbreviations keep their full stop
        ("it", "Neri S.p.A. e Verdi S.r.l. a Roma", "Neri S.p.A. e Verdi S.r.l. a Roma"),
        ("it", "all'art. 3, n. 1", "all' art. 3 , n. 1"),
        ("de", "z. B. und d. h. auch z.B. die KG", "z. B. und d. h. auch z.B. die KG"),
        ("de", "1,19 Mrd. Euro", "1,19 Mrd. Euro"),
        ("en", "Apple Inc. said U.S. sales", "Apple Inc. said U.S. sales"),
        ("en", "Mr. Smith, p. 3", "Mr. Smith , p. 3"),
        ("es", "EE. UU. y EE.UU., p. ej. esto", "EE. UU. y EE.UU. , p. ej. esto"),
        ("fr", "M. Dupont et J.P. Morgan", "M. Dupont et J.P. Morgan"),
        # names that end a sentence do not
        ("de", "der ID.3.", "der ID.3 ."),
        ("de", "Aktie von E.ON.", "Aktie von E.ON ."),
        ("de", "sagt Lei Jun.", "sagt Lei Jun ."),
        ("de", "am 5. Jun. 2027", "am 5. Jun. 2027"),
        # numbers
        ("it", "130.000 auto, +3,5%", "130.000 auto , +3,5 %"),
        ("it", "5 000 pezzi", "5_000 pezzi"),
        ("fr", "5\u202f000 voitures, 3,5 %", "5\u202f000 voitures , 3,5 %"),
        ("en", "3.5% of 1,200 cars, 60x60", "3.5 % of 1,200 cars , 60x60"),
        ("en", "US$5m, $1.19bn", "US$ 5m , $ 1.19bn"),
        ("en", "in 5 000 days", "in 5 000 days"),
        ("de", "der 18. Gipfel am 3. März", "der 18. Gipfel am 3. März"),
        ("de", "Es waren 3.", "Es waren 3 ."),
        ("de", "Es waren 18. Der Rest", "Es waren 18 . Der Rest"),
        ("it", "Erano 18. Poi", "Erano 18 . Poi"),
        # quotes
        ("it", "«No», ha detto", "« No » , ha detto"),
        ("de", "„Nein“, sagte", "„ Nein “ , sagte"),
        ("en", "“We won’t,” she", "“ We wo n’t , ” she"),
        # apostrophes and hyphens
        ("it", "un po' dell'azienda", "un po' dell' azienda"),
        ("it", "PERCHE' NO", "PERCHE' NO"),
        ("fr", "Y a-t-il d'avis aujourd'hui", "Y a -t-il d' avis aujourd'hui"),
        ("en", "London-based firm's co-worker", "London - based firm 's co-worker"),
        ("de", "Xiaomi-Chef", "Xiaomi-Chef"),
        ("en", "the A350-900 of Coca-Cola", "the A350-900 of Coca-Cola"),
        # slashes, agencies' marks, glued sentences
        ("it", "Foto: Rossi/Reuters", "Foto : Rossi / Reuters"),
        ("en", "Novo Nordisk A/S", "Novo Nordisk A/S"),
        ("en", "UPDATE 2-Ford says", "UPDATE 2 - Ford says"),
        ("de", "das 3-Liter-Auto", "das 3-Liter-Auto"),
        ("it", "cresce.Poi arriva", "cresce . Poi arriva"),
        ("en", "Booking.com and AT&T", "Booking.com and AT&T"),
        ("en", "Great 🚀 launch!", "Great 🚀 launch !"),
        ("en", "see https://a.example/b.", "see https://a.example/b ."),
        ("und", "Xiaomi entra.", "Xiaomi entra ."),
    ],
)  # fmt: skip
def test_text_is_cut_as_the_treebanks_cut_it(language: str, text: str, tokens: str) -> None:
    assert cut(language, text) == tokens.split(" ")


@pytest.mark.parametrize("language", [*LANGUAGES, "und"])
@given(text=st.one_of(NEWSLIKE, st.text(max_size=40)))
def test_tokens_cover_all_that_is_no_space_in_order(language: str, text: str) -> None:
    spans = tokenize(text, words_of(language), 7)
    ends = [place - 7 for span in spans for place in (span.start, span.end)]
    assert ends == sorted(ends)
    assert all(span.start < span.end for span in spans)
    covered = {place for span in spans for place in range(span.start - 7, span.end - 7)}
    assert all(place in covered for place, char in enumerate(text) if not char.isspace())
    assert all(span.of("-" * 7 + text).strip() for span in spans)
