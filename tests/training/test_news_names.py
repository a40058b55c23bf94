from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from training import news_names
from training.names import TAGS, spans

NEWS = Path(news_names.__file__).parent / "news"
WRITTEN = sorted(path.stem for path in NEWS.glob("??.txt"))


def folder(tmp_path: Path, language: str, *lines: str) -> Path:
    (tmp_path / "names").mkdir(exist_ok=True)
    for stem, names in {
        "org": "Acme Inc.\nEnel", "loc": "en:Rome\nit:Roma", "country": "Malta", "misc": "X-1",
        "per_first": "Ada", "per_last": "Rossi\nDuval\nNovak\nWeber",
    }.items():  # fmt: skip
        (tmp_path / "names" / f"{stem}.txt").write_text(names, "utf-8")
    (tmp_path / f"{language}.txt").write_text("\n".join(lines), "utf-8")
    return tmp_path


def named(tokens: Sequence[str], tags: list[str]) -> list[tuple[str, str]]:
    return [(" ".join(tokens[a:b]), kind) for a, b, kind in sorted(spans(tags))]


@pytest.mark.parametrize(
    ("language", "line", "tokens", "names"),
    [
        ("en", "[Ford|ORG]'s don't close.", "Ford 's do n't close .", [("Ford", "ORG")]),
        ("en", "The [Ford|ORG]-led group", "The Ford - led group", [("Ford", "ORG")]),
        ("it", "L'azienda dell'[Enel|ORG]", "L' azienda dell' Enel", [("Enel", "ORG")]),
        ("it", "La [Neri S.p.A.|ORG] vale 130.000 (3,5%)", "La Neri S.p.A. vale 130.000 ( 3,5 % )",
         [("Neri S.p.A.", "ORG")]),
        ("de", "Der [Ford|ORG]-Chef in [Köln|LOC]", "Der Ford-Chef in Köln", [("Köln", "LOC")]),
        ("fr", "L'[A350-900|MISC] vaut 130", "L' A350-900 vaut 130", [("A350-900", "MISC")]),
        ("es", "El presidente.", "El presidente .", []),
    ],
)  # fmt: skip
def test_marks_become_tags(
    tmp_path: Path, language: str, line: str, tokens: str, names: list[tuple[str, str]]
) -> None:
    [(found, _, tags)] = news_names.sentences(folder(tmp_path, language, line), language, 1)
    assert found == tokens.split()
    assert named(found, tags) == names


def test_numbered_slots_share_a_surname(tmp_path: Path) -> None:
    texts = folder(tmp_path, "en", *["[@SURNAME1 & Sons|ORG] thanked [@PER1] and [@SURNAME1]."] * 9)
    for tokens, _, tags in news_names.sentences(texts, "en", 5):
        (company, _), (person, _), (last, _) = named(tokens, tags)
        assert (company, person) == (f"{last} & Sons", f"Ada {last}")


def test_slots_take_the_forms_of_their_language_and_the_case_of_a_headline(tmp_path: Path) -> None:
    texts = folder(tmp_path, "it", "[@LOC] PERDE LA FABBRICA", "A [@LOC] piove.")
    [(first, _, _), (second, _, _)] = news_names.sentences(texts, "it", 2)
    assert (first[0], second[1]) == ("ROMA", "Roma")


def test_a_final_dot_is_not_doubled_and_french_elides(tmp_path: Path) -> None:
    texts = folder(tmp_path, "fr", *["Le siège de [@ORG]."] * 20)
    found = {" ".join(tokens) for tokens, _, _ in news_names.sentences(texts, "fr", 1)}
    assert found == {"Le siège d' Acme Inc.", "Le siège d' Enel ."}


def test_the_same_seed_gives_the_same_names_and_another_seed_others() -> None:
    first, again, other = (list(news_names.sentences(NEWS, "en", seed)) for seed in (1, 1, 2))
    assert first == again != other


def marks(line: str, language: str) -> int:
    """How many names a line should yield; only English cuts the hyphen of "Ford-led"."""
    compound = re.compile(r"(?!)" if language == "en" else r"-\w")
    return sum(not compound.match(line, m.end()) for m in news_names.MARK.finditer(line))


@pytest.mark.parametrize("language", WRITTEN)
def test_every_mark_reaches_the_tagger(language: str) -> None:
    lines = list(news_names.lines(NEWS / f"{language}.txt"))
    for line, (tokens, spaces, tags) in zip(
        lines, news_names.sentences(NEWS, language, 7), strict=True
    ):
        assert len(tokens) == len(spaces) == len(tags)
        assert set(tags) <= set(TAGS)
        assert len(spans(tags)) == marks(line, language), line
        assert not {"[", "]", "|"} & set("".join(tokens)), line


@pytest.mark.parametrize("language", WRITTEN)
def test_a_language_has_enough_lines_with_and_without_names(language: str) -> None:
    lines = list(news_names.lines(NEWS / f"{language}.txt"))
    nameless = sum(not news_names.MARK.search(line) for line in lines)
    assert nameless >= 60
    assert len(lines) - nameless >= 260
