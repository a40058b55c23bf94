"""Times as rows: language, day of publication, marked sentence, the EDTF of what is found."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from kg.extract.times import times, when
from tests.extract.trees import plain, sentence

DAY = "2025-05-14"
"""A Wednesday."""

PAST = (("Tense", "Past"), ("VerbForm", "Fin"))
PRESENT = (("Tense", "Pres"), ("VerbForm", "Fin"))
INFINITIVE = (("VerbForm", "Inf"),)


def _found(language: str, marked: str, published: str | None = DAY) -> list[str]:
    built = sentence(language, marked)
    return [time.edtf for time in times(built, plain(marked), language, published)]


ABSOLUTE = [
    ("en", "in 2027", "2027"),
    ("de", "im Jahr 2024", "2024"),
    ("it", "entro il 2027", "2027"),
    ("fr", "d'ici fin 2026", "2026"),
    ("es", "al cierre de 2027", "2027"),
    ("en", "by the end of 2025", "2025"),
    ("en", "the third quarter of 2025", "2025-35"),
    ("en", "in Q1 2025", "2025-33"),
    ("it", "nel terzo trimestre del 2025", "2025-35"),
    ("de", "im dritten Quartal 2025", "2025-35"),
    ("en", "the first half of 2025", "2025-40"),
    ("fr", "au second semestre 2025", "2025-41"),
    ("en", "on March 18, 2025", "2025-03-18"),
    ("en", "on 18 March 2025", "2025-03-18"),
    ("it", "il 18 marzo 2025", "2025-03-18"),
    ("de", "am Dienstag, 19. August 2025", "2025-08-19"),
    ("de", "am 12.10.2025", "2025-10-12"),
    ("fr", "le 1er janvier 2026", "2026-01-01"),
    ("es", "el 12 de octubre de 2025", "2025-10-12"),
    ("en", "on 2025-03-18", "2025-03-18"),
    ("es", "del 6 al 9 de abril de 2026", "2026-04-06/2026-04-09"),
    ("it", "a gennaio del 2024", "2024-01"),
    ("en", "in the fall of 2027", "2027-23"),
    ("it", "nella primavera del 2026", "2026-21"),
    ("de", "im Winter 2024/25", "2024-24"),
    ("en", "in the 1990s", "199X"),
    ("it", "negli anni Ottanta", "198X"),
    ("de", "in den 90er Jahren", "199X"),
    ("fr", "dans les années quatre-vingt", "198X"),
    ("es", "en los años noventa", "199X"),
    ("it", "nel '27", "2027"),
    ("it", "nel '68", "1968"),
    ("en", "in the 2024/25 season", "2024/2025"),
    ("en", "Emil founded it in 1887", "1887"),
]

INTERVALS = [
    ("en", "since 2021", "2021/.."),
    ("de", "seit Februar 2025", "2025-02/.."),
    ("it", "dal 2021", "2021/.."),
    ("it", "dal 2027", "2027"),
    ("es", "desde 2021", "2021/.."),
    ("fr", "depuis mai 2024", "2024-05/.."),
    ("en", "until 2023", "../2023"),
    ("it", "fino al 2023", "../2023"),
    ("fr", "jusqu'en 2023", "../2023"),
    ("es", "hasta 2023", "../2023"),
    ("de", "bis Ende 2027", "2027"),
    ("en", "from 2020 to 2023", "2020/2023"),
    ("en", "2020-2023", "2020/2023"),
    ("de", "zwischen 2020 und 2023", "2020/2023"),
    ("it", "tra il 2020 e il 2023", "2020/2023"),
    ("fr", "de 2020 à 2023", "2020/2023"),
    ("es", "entre 2020 y 2023", "2020/2023"),
    ("it", "da gennaio a settembre 2024", "2024-01/2024-09"),
    ("en", "from November to March 2025", "2024-11/2025-03"),
    ("it", "da qui al 2028", "2025/2028"),
    ("en", "between now and 2030", "2025/2030"),
]

RELATIVE = [
    ("en", "last year", "2024"),
    ("en", "next year", "2026"),
    ("en", "this month", "2025-05"),
    ("en", "last quarter", "2025-33"),
    ("en", "two years ago", "2023"),
    ("en", "in five years", "2030"),
    ("en", "over the next five years", "2025/2030"),
    ("en", "last autumn", "2024-23"),
    ("en", "next spring", "2026-21"),
    ("en", "next March", "2026-03"),
    ("en", "by the end of the year", "2025"),
    ("en", "by Christmas", "2025-12"),
    ("en", "last Friday", "2025-05-09"),
    ("en", "next Wednesday", "2025-05-21"),
    ("en", "yesterday", "2025-05-13"),
    ("en", "this week", "2025-05-12/2025-05-18"),
    ("en", "in the first nine months of 2024", "2024-01/2024-09"),
    ("it", "lo scorso anno", "2024"),
    ("it", "l'anno scorso", "2024"),
    ("it", "quest'anno", "2025"),
    ("it", "due anni fa", "2023"),
    ("it", "tra cinque anni", "2030"),
    ("it", "lo scorso inverno", "2024-24"),
    ("it", "a marzo prossimo", "2026-03"),
    ("de", "im vergangenen Jahr", "2024"),
    ("de", "Ende nächsten Jahres", "2026"),
    ("de", "im Vorjahr", "2024"),
    ("de", "vor zwei Jahren", "2023"),
    ("de", "bis Jahresende", "2025"),
    ("fr", "l'an dernier", "2024"),
    ("fr", "l'année prochaine", "2026"),
    ("fr", "il y a deux ans", "2023"),
    ("fr", "avant la fin de l'année", "2025"),
    ("es", "el próximo año", "2026"),
    ("es", "el año pasado", "2024"),
    ("es", "hace dos años", "2023"),
    ("es", "en los primeros ocho meses", "2025-01/2025-08"),
]


@pytest.mark.parametrize(("language", "marked", "expected"), [*ABSOLUTE, *INTERVALS, *RELATIVE])
def test_found(language: str, marked: str, expected: str) -> None:
    assert _found(language, marked) == [expected]


@pytest.mark.parametrize(("language", "marked", "expected"), RELATIVE)
def test_relative_times_need_a_day_of_publication(
    language: str, marked: str, expected: str
) -> None:
    found = _found(language, marked, None)
    assert found == ([expected] if "2024" in marked else [])


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("en", "You may march on, and fall in spring-loaded shoes."),
        ("en", "It rose to 3.5."),
        ("en", "It is worth 2024 euros, or 2,024, or 2024%."),
        ("de", "Es entstehen 2000 *Arbeitsplätze."),
        ("fr", "Il a été choisi par sept usines."),
        ("it", "Ha vinto un set."),
        ("en", "The first half of March"),
        ("en", "Sales grew over the years."),
        ("en", "on February 30"),
    ],
)
def test_not_found(language: str, marked: str) -> None:
    assert [time for time in _found(language, marked) if not time.endswith(("-02", "-03"))] == []


@pytest.mark.parametrize(
    ("language", "marked", "verb", "feats", "expected"),
    [
        ("en", "It ~opened in March", "opened", PAST, "2025-03"),
        ("en", "It ~opened in July", "opened", PAST, "2024-07"),
        ("en", "plans to ~open in March", "open", INFINITIVE, "2026-03"),
        ("de", "Er ~kommt im Oktober", "kommt", PRESENT, "2025-10"),
        ("de", "Sie ~wechselt zum 1.1. das Haus", "wechselt", PRESENT, "2026-01-01"),
        ("de", "Im April ~verkauft sie mehr", "verkauft", PRESENT, "2025-04"),
        ("it", "A marzo ~chiuderà lo stabilimento", "chiuderà", PAST, "2026-03"),
        ("fr", "Il ~ouvrira au printemps", "ouvrira", PAST, "2025-21"),
        ("en", "It ~said on Tuesday", "said", PAST, "2025-05-13"),
        ("en", "It ~said on Wednesday", "said", PAST, "2025-05-14"),
        ("de", "Am Freitag ~redet er", "redet", PRESENT, "2025-05-16"),
        ("it", "in autunno ~riaprirà", "riaprirà", PAST, "2025-23"),
    ],
)
def test_tense(
    language: str, marked: str, verb: str, feats: tuple[tuple[str, str], ...], expected: str
) -> None:
    words = plain(marked).split()
    heads = {word.rstrip("."): (verb, "obl") for word in words if word not in (verb, "1.1.")}
    built = sentence(language, marked, {**heads, verb: ("", "root")}, {verb: feats})
    found = times(built, plain(marked), language, DAY)
    assert [time.edtf for time in found] == [expected]


Heads = Mapping[str, tuple[str, str]]
TWO_CLAUSES: Heads = {
    "founded": ("Acme", "acl"), "2014": ("founded", "obl"), "in": ("2014", "case"),
    "Acme": ("sold", "nsubj"), "sold": ("", "root"), "cars": ("sold", "obj"),
    "2024": ("sold", "obl"),
}  # fmt: skip
SAYING: Heads = {
    "It": ("said", "nsubj"), "said": ("", "root"), "Tuesday": ("said", "obl"),
    "open": ("said", "ccomp"), "shop": ("open", "obj"), "2027": ("open", "obl"),
}  # fmt: skip


@pytest.mark.parametrize(
    ("marked", "heads", "anchor", "expected"),
    [
        ("^Acme ~founded in 2014 ~sold *cars during 2024", TWO_CLAUSES, "sold", "2024"),
        ("^Acme ~founded in 2014 ~sold *cars during 2024", TWO_CLAUSES, "founded", "2014"),
        ("^Acme ~founded in 2014 ~sold *cars during 2024", TWO_CLAUSES, "cars", "2024"),
        ("It ~said Tuesday will ~open *shop during 2027", SAYING, "open", "2027"),
        ("It ~said Tuesday will ~open *shop during 2027", SAYING, "said", "2025-05-13"),
        ("It ~said Tuesday will ~open *shop", {**SAYING}, "open", None),
        ("^Acme 2024 *results", {"Acme": ("", "root")}, "results", "2024"),
    ],
)
def test_when(marked: str, heads: Heads, anchor: str, expected: str | None) -> None:
    text = plain(marked)
    present = {form: link for form, link in heads.items() if form in text.split()}
    built = sentence("en", marked, present, {"said": PAST, "sold": PAST})
    place = [token.form for token in built.tokens].index(anchor)
    assert when(built, times(built, text, "en", DAY), place) == expected


def test_without_an_anchor_only_a_single_time_counts() -> None:
    for text, expected in (("in 2024", "2024"), ("in 2024 or in 2025 again", None)):
        built = sentence("en", text)
        assert when(built, times(built, text, "en", None)) == expected


def test_a_broken_date_of_publication_is_none() -> None:
    assert _found("en", "last year, and in 2024", "soon") == ["2024"]
