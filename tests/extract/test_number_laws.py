"""What holds of the quantities and times of any text: they lie in it, and nothing raises."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from kg.extract.quantities import quantities
from kg.extract.times import times, when
from tests.extract.trees import plain, sentence

LANGUAGES = ("en", "it", "de", "fr", "es", "xx")
PIECES = """
    3 130.000 1,5 2024 1999 12 '27 500.000e -7 % € $ US$ EUR mdp Mio. million mila mil half
    and e und et y a de di d' bis to from between zwei due trois mezzo demi ein un of last
    next scorso Jahr year anno an año March marzo März mars fin Ende ago fa vor seit since dal
    Q3 H1 FY25 3-1 10:30 1.1. – - , . ( ) Prozent per cento cent dozen dozzina tercio thirds
    employees Autos primo 30 February 99999999999999999999999999
    """.split()  # fmt: skip

texts = st.one_of(
    st.lists(st.sampled_from(PIECES), min_size=1, max_size=14).map(" ".join),
    st.lists(st.sampled_from(PIECES), min_size=1, max_size=8).map("".join),
    st.text(min_size=1, max_size=60).map(str.strip).map(plain).filter(bool),
)


@settings(deadline=None)
@given(texts, st.sampled_from(LANGUAGES))
def test_quantities_lie_in_the_sentence(text: str, language: str) -> None:
    built = sentence(language, text)
    if not built.tokens:
        return
    for found in quantities(built, text, language):
        assert 0 <= found.span.start < found.span.end <= len(text)
        assert 0 <= found.first < found.last <= len(built.tokens)
        assert found.first <= found.head < found.last
        assert found.counted is None or not found.first <= found.counted < found.last
        assert (found.unit is None) == (found.kind in ("count", "year", "other")) or (
            found.kind == "money"
        )


@settings(deadline=None)
@given(texts, st.sampled_from(LANGUAGES), st.one_of(st.none(), st.dates(date(1, 1, 1))))
def test_times_lie_in_the_sentence(text: str, language: str, day: date | None) -> None:
    built = sentence(language, text)
    if not built.tokens:
        return
    published = day.isoformat() if day else None
    every = times(built, text, language, published)
    for found in every:
        assert 0 <= found.span.start < found.span.end <= len(text)
        assert found.first <= found.head < found.last <= len(built.tokens)
        assert found.edtf.replace("-", "").replace("/", "").replace(".", "").replace("X", "")
    when(built, every, len(built.tokens) - 1)
