"""Doubtful pairs are shown with their contexts; what a person decides is kept and replayed."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg import ontology
from kg.codec import Extraction
from kg.errors import QueryError, StoreError
from kg.explain import Explainer
from kg.pipeline import Assembly, Identity, assemble
from kg.project import Project
from kg.resolve import Decision, Proposal
from kg.review import ask, decision, shown
from kg.store import Store
from tests.build import article, claim, referent

LEI = article("Xiaomi is led by Lei Jun.", name="one", source="one.txt")
JUN = article("Jun founded Xiaomi in 2010.", name="two", source="two.txt")


def extractions() -> tuple[Extraction, ...]:
    """One article on Lei Jun and one on Jun, who may be the same."""
    xiaomi, lei, jun = (
        referent("Xiaomi"),
        referent("Lei Jun", "Person"),
        referent("Jun", "Person"),
    )
    return (
        Extraction(LEI, "", (), (claim(LEI, LEI.text, lei, "chiefExecutiveOf", xiaomi),)),
        Extraction(JUN, "", (), (claim(JUN, JUN.text, jun, "founderOf", xiaomi),)),
    )


def assembled(*decisions: Decision) -> Assembly:
    return assemble(extractions(), ontology.load(), Identity(decisions))


def proposal() -> Proposal:
    (one,) = assembled().resolution.proposals
    return one


def test_a_proposal_is_shown_with_both_names_the_reason_and_both_contexts() -> None:
    assembly = assembled()
    lines = list(shown(proposal(), assembly))

    assert {"'Jun'", "'Lei", "Jun'"} <= set(lines[0].split())
    assert any("surname" in line for line in lines[1:])
    assert any("one: … Xiaomi is led by Lei Jun." in line for line in lines)
    assert any("two: … Jun founded Xiaomi in 2010." in line for line in lines)


def test_an_accepted_pair_is_one_thing_and_says_that_a_person_accepted_it() -> None:
    one = proposal()
    assembly = assembled(Decision("accept", one.left, one.right))
    told = "\n".join(Explainer(assembly, ontology.load()).explain("Jun"))

    assert not assembly.resolution.proposals
    assert "founderOf" in told
    assert "chiefExecutiveOf" in told
    assert "a person accepted it" in told


def test_a_rejected_pair_is_not_asked_again_and_an_undone_one_is() -> None:
    one = proposal()
    rejected = Decision("reject", one.left, one.right)

    assert not assembled(rejected).resolution.proposals
    assert assembled(rejected, Decision("undo", one.left, one.right)).resolution.proposals


def test_a_decision_names_a_pair_by_the_beginning_of_its_id() -> None:
    one = proposal()
    made = decision(one.id[:6], "reject", [one], [])

    assert (made.verb, made.pair) == ("reject", one.id)
    assert decision(one.id, "undo", [], [made]).verb == "undo"
    with pytest.raises(QueryError, match="no proposal and no decision begins with 'x'"):
        decision("x", "accept", [one], [])
    with pytest.raises(QueryError, match="several pairs begin"):
        decision("", "accept", [one], [Decision("accept", "Company:a", "Company:b")])


@pytest.mark.parametrize(
    ("answers", "verbs"),
    [
        ("ar", "accept 0, reject 1"),
        ("sa", "accept 1"),
        ("aq", "accept 0"),
        ("aurr", "accept 0, undo 0, reject 0, reject 1"),
        ("u?", ""),
    ],
)
def test_a_person_is_asked_pair_by_pair_and_can_go_back(answers: str, verbs: str) -> None:
    def pair(number: int) -> Proposal:
        left, right = f"Company:{number}", f"Company:{number} b"
        return Proposal(left, right, "", "", "", "", 0.5, (), (), ())

    replies = iter(answers)
    made = ask([pair(0), pair(1)], lambda _: next(replies))

    assert ", ".join(f"{one.verb} {one.left.partition(':')[2]}" for one in made) == verbs


def test_decisions_stand_in_a_file_and_the_graph_follows_them(tmp_path: Path) -> None:
    known, project, one = ontology.load(), Project.of(tmp_path), proposal()
    with Store.open(project.database) as store:
        for extraction in extractions():
            store.put(extraction)
        project.refresh(store, known, formats=("turtle",))
        before = (tmp_path / "graph.ttl").read_bytes()
        project.decide(Decision("accept", one.left, one.right, "the founder"))
        merged = project.refresh(store, known)
        after = (tmp_path / "graph.ttl").read_bytes()
        project.decide(Decision("undo", one.left, one.right))
        project.refresh(store, known)
        kept = store.decisions()

    assert not merged.resolution.proposals
    assert before == (tmp_path / "graph.ttl").read_bytes() != after
    assert (
        (tmp_path / "decisions.txt").read_text().splitlines()
        == [
            f"accept {one.left} | {one.right}    # the founder",
            f"undo {one.left} | {one.right}",
        ]
        == list(kept)
    )


def test_a_decisions_file_that_cannot_be_understood_is_told_with_its_line(tmp_path: Path) -> None:
    project = Project.of(tmp_path)
    (tmp_path / "decisions.txt").write_text("# mine\nmerge all\n")

    with pytest.raises(StoreError, match=r"decisions\.txt:2"):
        project.decisions()


def test_settings_lead_back_to_the_files_of_the_build(tmp_path: Path) -> None:
    entities = tmp_path / "mine.csv"
    entities.write_text("label,type\nXiaomi,Company\n")
    folder = tmp_path / "out"
    project = Project.of(folder, entities=entities, base="https://my.example/")
    with Store.open(project.database) as store:
        project.refresh(store, ontology.load())
    again = Project.at(folder)

    assert again == project
    assert again.settings.entities == "../mine.csv"
    assert again.identity(ontology.load()).listed[0].label == "Xiaomi"
    (folder / "settings.json").write_text("{}}")
    with pytest.raises(StoreError, match="run `kg build` again"):
        Project.at(folder)
