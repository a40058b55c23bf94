"""The command line, with the real stages, on a handful of short articles."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from argparse import Namespace
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

import pytest

from kg import cli
from kg.store import Store

XIAOMI = (
    "Xiaomi heads for Europe\n\n"
    "Xiaomi plans to enter Europe in 2027, chief executive Lei Jun said on Monday.\n"
)
FORD = (
    "Ford e Xiaomi\n\n"
    "Ford sta trattando con Xiaomi. Il CEO di Ford, Jim Farley, non ha commentato.\n"
    "Xiaomi entrerà in Europa nel 2027.\n"
)
Run: TypeAlias = Callable[..., tuple[int, str, str]]
PLAN = "SELECT ?o WHERE { ?s rdfs:label 'Xiaomi' ; kg:plansToEnter ?o }"


@pytest.fixture(scope="module", autouse=True)
def _cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Patterns are compiled once for all tests, in a folder of their own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory, _cache: None) -> Path:
    """A folder of news and what was built from it; tests get copies."""
    folder = tmp_path_factory.mktemp("template")
    (folder / "news").mkdir()
    (folder / "news" / "xiaomi.txt").write_text(XIAOMI, encoding="utf-8")
    (folder / "news" / "ford.txt").write_text(FORD, encoding="utf-8")
    words = ["build", str(folder / "news"), "--out", str(folder / "out"), "--format", "turtle"]
    assert cli.main(words) == 0
    return folder


@pytest.fixture
def news(template: Path, tmp_path: Path) -> Path:
    shutil.copytree(template, tmp_path, dirs_exist_ok=True)
    return tmp_path / "news"


@pytest.fixture
def built(news: Path) -> Path:
    return news.with_name("out")


@pytest.fixture
def kg(capsys: pytest.CaptureFixture[str]) -> Run:
    def run(*words: object) -> tuple[int, str, str]:
        code = cli.main([str(word) for word in words])
        return code, *capsys.readouterr()

    return run


def contents(folder: Path) -> dict[str, bytes]:
    return {name: (folder / name).read_bytes() for name in ("graph.ttl", "report.json")}


def test_a_build_answers_questions(built: Path, kg: Run) -> None:
    code, out, _ = kg("query", PLAN, "--out", built, "--format", "csv")

    assert code == 0
    assert out.splitlines()[1:] == ["https://example.org/kg/entity/europe"]


def test_a_second_build_reads_nothing_and_changes_nothing(built: Path, news: Path, kg: Run) -> None:
    before = contents(built)
    code, _, told = kg("build", news, "--out", built, "--format", "turtle")

    assert code == 0
    assert "2 articles (0 read now, 0 gone)" in told
    assert contents(built) == before


def test_a_changed_file_replaces_what_it_held_and_a_lost_one_is_gone(
    built: Path, news: Path, tmp_path: Path, kg: Run
) -> None:
    (news / "ford.txt").write_text("Ford\n\nFord acquired Kestrel Robotics in 2025.\n")
    (news / "xiaomi.txt").unlink()
    (news / "new.txt").write_text(XIAOMI.replace("2027", "2028"))
    _, _, told = kg("build", news, "--out", built, "--format", "turtle")
    kg("build", news, "--out", tmp_path / "fresh", "--format", "turtle")

    assert "2 articles (2 read now, 2 gone)" in told
    assert contents(built) == contents(tmp_path / "fresh")


def test_one_file_of_a_folder_can_be_built_again(built: Path, news: Path, kg: Run) -> None:
    (news / "ford.txt").write_text("Ford\n\nFord acquired Kestrel Robotics in 2025.\n")
    _, _, told = kg("build", news / "ford.txt", "--out", built, "--format", "turtle")

    assert "2 articles (1 read now, 1 gone)" in told


def test_another_ontology_reads_everything_again(
    built: Path, news: Path, tmp_path: Path, kg: Run
) -> None:
    mine = tmp_path / "mine.ttl"
    mine.write_text(
        "@prefix owl: <http://www.w3.org/2002/07/owl#> . @prefix my: <https://my.example/#> .\n"
        "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n"
        "@prefix kg: <https://example.org/kg/ontology#> .\n"
        'my:heads a owl:ObjectProperty ; rdfs:label "heads"@en ;\n'
        '    kg:phrase "Acme plans to enter Europe"@en .\n'
    )
    _, _, told = kg(
        "build", news / "xiaomi.txt", "--out", built, "--format", "turtle", "--ontology", mine
    )

    assert "2 articles (2 read now, 0 gone)" in told
    assert "plansToEnter" not in (built / "graph.ttl").read_text()
    assert kg("export", "turtle", "--out", built)[0] == 0


def test_what_cannot_be_read_is_told_counted_and_stops_nothing(
    news: Path, tmp_path: Path, kg: Run
) -> None:
    (news / "empty.txt").touch()
    (news / "picture.json").write_bytes(b"\x89PNG\x00\x00")
    code, _, told = kg("build", news, "--out", tmp_path / "new", "--format", "turtle")
    report = json.loads((tmp_path / "new" / "report.json").read_text())

    assert code == 3
    assert "skipped empty.txt: " in told
    assert [one["source"] for one in report["skipped"]] == ["empty.txt", "picture.json"]
    assert report["articles"]["read"] == 2


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Het bedrijf heeft vorig jaar een fabriek geopend in de haven van Rotterdam.", "'nl'"),
        ("Norvane: 12 + 30 = 42.", "not recognised"),
    ],
)
def test_a_language_that_nobody_reads_is_told(
    tmp_path: Path, kg: Run, text: str, said: str
) -> None:
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")

    for words in (
        ("extract", tmp_path / "a.txt"),
        ("build", tmp_path / "a.txt", "--out", tmp_path),
    ):
        code, _, told = kg(*words)
        assert code == 0
        assert said in told
        assert "de, en, es, fr, it" in told
    assert "no claims from" not in kg("extract", tmp_path / "a.txt", "--lang", "en")[2]


def test_nothing_to_read_is_an_error(tmp_path: Path, kg: Run) -> None:
    code, _, told = kg("build", tmp_path / "nowhere", "--out", tmp_path / "out")

    assert code == 1
    assert "nothing could be read" in told
    assert kg("extract", tmp_path / "nowhere")[0] == 1


def test_a_removed_article_was_never_read(built: Path, news: Path, tmp_path: Path, kg: Run) -> None:
    code, out, _ = kg("remove", "ford", "--out", built)
    (news / "ford.txt").unlink()
    kg("build", news, "--out", tmp_path / "fresh", "--format", "turtle")

    assert (code, out) == (0, "removed ford (ford.txt)\n")
    assert contents(built) == contents(tmp_path / "fresh")
    assert kg("remove", "ford", "--out", built)[0] == 1


def test_claims_are_lines_whose_quotes_lie_where_they_say(news: Path, kg: Run) -> None:
    code, out, _ = kg("extract", news)
    claims = [json.loads(line) for line in out.splitlines()]
    (plan,) = (
        one
        for one in claims
        if (one["article"], one["property"]) == ("xiaomi", "plansToEnter") and one["in"] == "text"
    )
    text = XIAOMI.partition("\n\n")[2]

    assert code == 0
    assert text[plan["start"] : plan["end"]] == plan["quote"]
    assert plan["object"]["iri"] == "https://example.org/kg/entity/europe"
    assert {"Europe", "Europa"} <= set(plan["object"]["names"])
    assert {"inTalksWith", "chiefExecutiveOf"} <= {one["property"] for one in claims}


def test_trees_are_conllu(news: Path, kg: Run) -> None:
    code, out, _ = kg("parse", news / "xiaomi.txt", "--lang", "en")
    lines = out.splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]

    assert code == 0
    assert lines[0] == "# newdoc id = xiaomi"
    assert "# text = Xiaomi heads for Europe" in lines
    assert all(len(row) == 10 for row in rows)
    assert [row[6] for row in rows].count("0") == sum(line.startswith("# text") for line in lines)
    assert any("NER=B-PER" in row[9] for row in rows if row[1] == "Lei")


def test_what_no_property_says_is_suggested(tmp_path: Path, kg: Run) -> None:
    (tmp_path / "a.txt").write_text("Ford mocks Xiaomi. In 2024 Ford mocked Volkswagen.\n")
    code, out, _ = kg("suggest", tmp_path, "--lang", "en")

    assert code == 0
    assert "2  en  mock  (" in out.splitlines()[0]
    assert "«Ford mocks Xiaomi.»" in out


def test_an_explanation_has_the_sentence_the_speaker_and_the_place(built: Path, kg: Run) -> None:
    code, out, _ = kg("explain", "xiaomi", "--out", built)

    assert code == 0
    assert "Xiaomi –plansToEnter– Europe" in out
    assert "planned, 2027, says Lei Jun: «" in out
    assert "xiaomi, xiaomi.txt, text 0-" in out


def test_a_thing_that_is_not_there_is_named_with_what_comes_near(built: Path, kg: Run) -> None:
    code, _, told = kg("explain", "Xiaom", "--out", built)

    assert code == 1
    assert told == "kg: nothing in the graph is called 'Xiaom'; near: Xiaomi\n"


def test_every_format_is_listed_and_an_unknown_one_refused(built: Path, kg: Run) -> None:
    listed = kg("export")[1]
    code, out, _ = kg("export", "nquads", "--out", built)

    assert {line.split()[0] for line in listed.splitlines()} >= {"turtle", "html", "neo4j"}
    assert (code, out) == (0, f"{built / 'graph.nq'}\n")
    assert kg("export", "word", "--out", built)[0] == 1
    assert kg("build", "--format", "word")[0] == 1


@pytest.mark.parametrize("words", ["explain x", "export trig", "review", "remove x"])
def test_without_a_build_there_is_one_line_that_says_what_to_do(
    tmp_path: Path, kg: Run, words: str
) -> None:
    code, _, told = kg(*words.split(), "--out", tmp_path)

    assert code == 1
    assert told.count("\n") == 1
    assert "run `kg build` first" in told


def test_a_second_build_at_once_says_so(built: Path, news: Path, kg: Run) -> None:
    with Store.open(built / "kg.db"):
        code, _, told = kg("build", news, "--out", built)

    assert code == 1
    assert "another build is writing here" in told


def test_an_interrupt_ends_with_130(monkeypatch: pytest.MonkeyPatch, kg: Run) -> None:
    def interrupted(_: Namespace) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "_run", interrupted)

    assert kg("query")[0] == 130


def test_a_reader_who_has_seen_enough_hears_no_complaint() -> None:
    shell = ["bash", "-o", "pipefail", "-c", f"{sys.executable} -m kg query | true"]
    done = subprocess.run(shell, capture_output=True, check=False)

    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.slow
def test_a_killed_build_goes_on_where_it_stopped(tmp_path: Path, kg: Run) -> None:
    news, out = tmp_path / "news", tmp_path / "out"
    news.mkdir()
    for number in range(60):
        (news / f"{number:02}.txt").write_text(XIAOMI.replace("Xiaomi", f"Xiaomi{number}"))
    command = [sys.executable, "-m", "kg", "build", str(news), "--out", str(out)]
    running = subprocess.Popen([*command, "--format", "turtle"], stderr=subprocess.DEVNULL)
    while running.poll() is None and kept(out) < 16:
        time.sleep(0.05)
    os.kill(running.pid, signal.SIGKILL)
    running.wait()
    done = kept(out)
    _, _, told = kg("build", news, "--out", out, "--format", "turtle")
    kg("build", news, "--out", tmp_path / "fresh", "--format", "turtle")

    assert 16 <= done < 60
    assert f"60 articles ({60 - done} read now, 0 gone)" in told
    assert contents(out) == contents(tmp_path / "fresh")


def kept(out: Path) -> int:
    if not (out / "kg.db").is_file():
        return 0
    with Store.read(out / "kg.db") as store:
        return sum(1 for _ in store.articles())
