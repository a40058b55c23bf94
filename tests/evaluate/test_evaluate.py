"""kg evaluate counts what its rules say, and agrees with the scorer that the gold set came with."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kg.errors import InputError
from kg.evaluate import Count, evaluate, normal, read_claims, read_gold
from kg.ontology import load

SHARED = Path(__file__).parents[3] / "shared"


def gold_file(folder: Path, **changes: Any) -> Path:
    data = {
        "id": "a",
        "lang": "en",
        "text": "…",
        "entities": {
            "Velora": {"type": "Company", "names": ["Velora Motors Inc", "the carmaker"]},
            "Europe": {"type": "Region", "names": ["Europa"]},
            "Mei": {"type": "Person", "names": ["Mei Tanaka"]},
        },
        "claims": [
            {"s": "Velora", "p": "plansToEnter", "o": "Europe", "modality": "planned",
             "polarity": "affirmed", "by": "Mei", "quote": "q1"},
            {"s": "Velora", "p": "sold", "o": {"value": 130000, "unit": "vehicle"}, "quote": "q2"},
            {"s": "Velora", "p": "partnersWith", "o": "Nordwind", "modality": "possible",
             "polarity": "affirmed", "by": None, "quote": "q3"},
        ],
    }  # fmt: skip
    (folder / "a.json").write_text(json.dumps(data | changes), encoding="utf-8")
    return folder


def said(subject: str, name: str, thing: str | dict[str, Any], **changes: Any) -> dict[str, Any]:
    found = {"name": thing, "names": [thing]} if isinstance(thing, str) else thing
    claim = {
        "article": "a", "subject": {"name": subject, "names": [subject]}, "property": name,
        "object": found, "modality": "actual", "polarity": "affirmed", "by": None, "quote": "q",
    }  # fmt: skip
    return claim | changes


def test_names_are_compared_without_case_accents_articles_and_legal_forms() -> None:
    assert normal("The Société Générale S.A.") == "societe generale s a"
    assert normal("die Velora AG") == "velora"
    assert normal("The") == "the"


@pytest.mark.parametrize(
    ("claim", "right"),
    [
        (said("VELORA MOTORS", "plansToEnter", "europa", modality="planned"), 1),
        (said("Velora", "plansToEnter", "Asia", modality="planned"), 0),
        (said("Europe", "plansToEnter", "Velora", modality="planned"), 0),
        (said("Velora", "sold", {"value": 130500, "unit": "car"}), 1),
        (said("Velora", "sold", {"value": 131000, "unit": "vehicle"}), 0),
        (said("Velora", "sold", "130000"), 0),
    ],
)
def test_a_claim_is_right_by_names_and_numbers(
    tmp_path: Path, claim: dict[str, Any], right: int
) -> None:
    scores = evaluate(read_gold(gold_file(tmp_path)), [claim], {"partnersWith"})

    assert scores.languages["all"] == Count(right, 1 - right, 2 - right)
    assert scores.languages["en"] == scores.languages["all"]


def test_a_second_claim_about_the_same_is_neither_right_nor_spurious(tmp_path: Path) -> None:
    twice = [said("Velora", "plansToEnter", "Europe", modality="planned")] * 2

    assert evaluate(read_gold(gold_file(tmp_path)), twice, ()).languages["all"] == Count(1, 0, 1)


def test_status_and_speaker_count_over_all_that_was_found(tmp_path: Path) -> None:
    claims = [
        said("Velora", "plansToEnter", "Europe", by="Mei Tanaka"),
        said("Nordwind", "partnersWith", "Velora", modality="possible"),
    ]
    figures = evaluate(read_gold(gold_file(tmp_path)), claims, {"partnersWith"}).figures()

    assert figures["status_accuracy"] == 0.5
    assert figures["source_accuracy"] == 1.0
    assert figures["claims"] == {"gold": 3, "found": 2}


def test_detail_names_what_was_missed_and_what_nobody_annotated(tmp_path: Path) -> None:
    scores = evaluate(read_gold(gold_file(tmp_path)), [said("Velora", "acquires", "Europe")], ())

    assert [line.split("  ")[2] for line in scores.missed] == [
        "Velora –plansToEnter– Europe",
        "Velora –sold– {'value': 130000, 'unit': 'vehicle'}",
    ]
    assert scores.spurious == ("spurious a  Velora –acquires– Europe   «q»",)


def test_claims_of_other_articles_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="not among the gold articles"):
        evaluate(read_gold(gold_file(tmp_path)), [said("a", "b", "c", article="b")], ())


def test_what_is_no_gold_and_no_claim_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="has no gold articles"):
        read_gold(tmp_path)
    (tmp_path / "claims.jsonl").write_text('{"article": "a"}\n')
    with pytest.raises(InputError, match=r"claims\.jsonl:1"):
        list(read_claims(tmp_path / "claims.jsonl"))


@pytest.mark.skipif(not SHARED.is_dir(), reason="the gold set is not beside this checkout")
def test_the_figures_are_those_of_the_gold_sets_own_scorer(tmp_path: Path) -> None:
    gold = read_gold(SHARED / "gold")
    claims = [claim for article in gold for claim in _noisy(article.id, article.claims)]
    lines = tmp_path / "claims.jsonl"
    lines.write_text("".join(json.dumps(claim) + "\n" for claim in claims), encoding="utf-8")
    tool = [
        sys.executable,
        str(SHARED / "tools" / "score_news.py"),
        str(SHARED / "gold"),
        str(lines),
    ]
    figures = subprocess.run([*tool, "--json"], capture_output=True, check=True).stdout
    detail = subprocess.run([*tool, "--detail"], capture_output=True, check=True).stdout.decode()
    symmetric = {one.name for one in load().properties.values() if one.symmetric}
    scores = evaluate(gold, read_claims(lines), symmetric)

    assert scores.figures() == json.loads(figures)
    assert 0 < scores.figures()["all"]["f1"] < 1
    assert all(_line(one) in _line(detail) for one in (*scores.missed, *scores.spurious))
    for name, count in scores.properties.items():
        assert f"{name:24} {count.right:5} {count.spurious:8} {count.missed:6}\n" in detail


def _line(text: str) -> str:
    return " ".join(text.split())


def _noisy(article: str, claims: Any) -> list[dict[str, Any]]:
    """Claims right and wrong: as annotated, turned round, changed, left out, doubled."""
    made = []
    for number, claim in enumerate(claims):
        thing = claim["o"]
        target = dict(thing) if isinstance(thing, dict) else {"name": thing, "names": [thing]}
        one = {
            "article": article, "subject": {"name": claim["s"], "names": []},
            "property": claim["p"], "object": target, "quote": claim["quote"],
            "modality": claim.get("modality", "actual"), "by": claim.get("by"),
            "polarity": claim.get("polarity", "affirmed"),
        }  # fmt: skip
        if number % 7 == 1 and "value" not in target:
            one |= {"subject": target, "object": one["subject"]}
        if number % 7 == 2 and isinstance(target.get("value"), int):
            one["object"] = target | {"value": target["value"] * 1.004}
        if number % 7 == 3:
            one |= {"modality": "actual", "polarity": "affirmed", "by": "Somebody"}
        if number % 7 == 4:
            one["subject"] = {"name": "Nobody", "names": ["nobody"]}
        made += [one] * (0 if number % 7 == 5 else 2 if number % 7 == 6 else 1)
    return made
