"""What people decide: a plain file that replays, and lists of a user's own that come first."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kg.errors import InputError, StoreError
from kg.resolve import Decision, Listed, decision_lines, read_decisions, read_listed
from tests.resolve.desk import mentioned, ontology, resolved, slugs

FORD, OTOSAN = mentioned("en-1", "Ford"), mentioned("en-2", "Ford Otosan")
MUSK, ELON = mentioned("en-1", "E. Musk", "Person"), mentioned("en-2", "Elon Musk", "Person")

FILE = """\
# about Ford
accept Company:ford | Company:ford otosan    # one plant, one report
reject Person:e musk | Person:elon musk

undo Company:ford | Company:ford otosan
"""


def test_the_file_is_read_and_written_back() -> None:
    decisions = read_decisions(FILE.splitlines())
    assert [one.verb for one in decisions] == ["accept", "reject", "undo"]
    assert decisions[0].note == "one plant, one report"
    assert read_decisions(decision_lines(decisions)) == decisions


def test_a_key_may_hold_a_hash_sign() -> None:
    decision = Decision("accept", "Company:ford", "listed:https://my.example/#ford", "mine")
    assert read_decisions([str(decision)]) == (decision,)


@pytest.mark.parametrize("line", ["merge a | b", "accept a", "accept a |", "accept | b", "accept"])
def test_a_line_that_is_none_is_named(line: str) -> None:
    with pytest.raises(StoreError, match=r"decisions:2: cannot understand .*accept\|reject\|undo"):
        read_decisions(["", line])


def test_accepting_a_proposal_makes_one() -> None:
    (proposal,) = resolved([MUSK, ELON]).proposals
    found = resolved([MUSK, ELON], decisions=[Decision("accept", proposal.left, proposal.right)])
    assert len(found.entities) == 1
    assert found.proposals == ()
    assert found.merges[0].reasons[0].name == "decision"


def test_rejecting_a_proposal_ends_it() -> None:
    (proposal,) = resolved([MUSK, ELON]).proposals
    found = resolved([MUSK, ELON], decisions=[Decision("reject", proposal.right, proposal.left)])
    assert len(found.entities) == 2
    assert found.proposals == ()


def test_undoing_brings_the_proposal_back() -> None:
    (proposal,) = resolved([MUSK, ELON]).proposals
    rejected = Decision("reject", proposal.left, proposal.right)
    decisions = [rejected, replace(rejected, verb="undo")]
    assert resolved([MUSK, ELON], decisions=decisions).proposals == (proposal,)


def test_a_person_may_join_what_the_reasons_tell_apart() -> None:
    decisions = [Decision("accept", "Company:ford", "Company:ford otosan")]
    assert len(resolved([FORD, OTOSAN], decisions=decisions).entities) == 1


def test_a_decision_about_what_is_not_there_waits() -> None:
    decisions = [Decision("accept", "Company:ford", "Company:general electric")]
    assert slugs(resolved([FORD], decisions=decisions)) == ["ford"]


def test_a_proposal_keeps_its_id_when_articles_come() -> None:
    (before,) = resolved([MUSK, ELON]).proposals
    (after,) = resolved([MUSK, ELON, mentioned("it-5", "Elon Musk", "Person"), FORD]).proposals
    assert after.id == before.id


def test_a_user_s_list_comes_first() -> None:
    mine = Listed(
        "Ford Motor", "Company", (("en", "Ford"), ("en", "Blue Oval")),
        ("http://www.wikidata.org/entity/Q44294",), "https://my.example/ford",
    )  # fmt: skip
    said = [FORD, mentioned("it-1", "Blue Oval"), mentioned("de-1", "Ford AG"), OTOSAN]
    found = resolved(said, listed=[mine])
    (ford,) = [one for one in found.entities if one.iri == "https://my.example/ford"]
    assert ford.label == "Ford Motor"
    assert ford.same_as == ("http://www.wikidata.org/entity/Q44294",)
    assert {found.iri(*one) for one in said[:3]} == {ford.iri}
    assert found.iri(*OTOSAN) != ford.iri


def test_a_user_s_place_takes_the_library_s_place() -> None:
    mine = Listed("Germany", "Country", (("en", "Germany"),), (), "https://my.example/de")
    found = resolved([mentioned("it-1", "Germania", "Country")], listed=[mine])
    (entity,) = found.entities
    assert entity.iri == "https://my.example/de"
    assert "https://sws.geonames.org/2921044/" in entity.same_as


def test_a_listed_thing_that_nobody_mentions_is_not_in_the_graph() -> None:
    assert slugs(resolved([FORD], listed=[Listed("Nokia", "Company")])) == ["ford"]


def test_a_listed_type_decides_which_homonym_is_meant() -> None:
    mine = Listed("Ferrero", "Company", (), (), "https://my.example/ferrero")
    found = resolved([mentioned("it-1", "Ferrero", "Person")], listed=[mine])
    assert slugs(found) == ["ferrero"]
    assert found.entities[0].iri != "https://my.example/ferrero"


def test_csv(tmp_path: Path) -> None:
    path = tmp_path / "mine.csv"
    path.write_text(
        "label,type,names,same_as,iri\n"
        "Ford,Company,Ford Motor Company|Ford-Werke@de,http://www.wikidata.org/entity/Q44294,\n"
        "Koç,Person,,,https://my.example/koc\n",
        "utf-8",
    )
    assert read_listed(path, ontology()) == (
        Listed(
            "Ford", "Company", (("de", "Ford-Werke"), ("und", "Ford Motor Company")),
            ("http://www.wikidata.org/entity/Q44294",),
        ),
        Listed("Koç", "Person", (), (), "https://my.example/koc"),
    )  # fmt: skip


@pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib")  # rdflib's own use
def test_turtle(tmp_path: Path) -> None:
    path = tmp_path / "mine.ttl"
    path.write_text(
        """
        @prefix kg: <https://example.org/kg/ontology#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix owl: <http://www.w3.org/2002/07/owl#> .
        <https://my.example/ford> a kg:Company ; rdfs:label "Ford"@en, "Ford Motor"@it ;
            skos:altLabel "Blue Oval" ; owl:sameAs <http://www.wikidata.org/entity/Q44294> .
        [] a kg:Person ; skos:prefLabel "Henry Ford" .
        """,
        "utf-8",
    )
    assert read_listed(path, ontology()) == (
        Listed(
            "Ford", "Company", (("en", "Ford"), ("it", "Ford Motor"), ("und", "Blue Oval")),
            ("http://www.wikidata.org/entity/Q44294",), "https://my.example/ford",
        ),
        Listed("Henry Ford", "Person", (("und", "Henry Ford"),)),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("mine.json", "{}", "unknown kind of file '.json'"),
        ("mine.csv", "name\nFord\n", "no column 'label'"),
        ("mine.csv", "label,type\n,Company\n", "line 2 has no label"),
        ("mine.csv", "label,type\nFord,Carmaker\n", "'Ford' has the type 'Carmaker'; use one of"),
        ("mine.ttl", "this is no Turtle", "not Turtle"),
        ("mine.ttl", "<x:a> a <https://example.org/kg/ontology#Company> .", "no rdfs:label"),
    ],
)
@pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib")  # rdflib's own use
def test_a_list_that_is_none_is_told(tmp_path: Path, name: str, content: str, message: str) -> None:
    (tmp_path / name).write_text(content, "utf-8")
    with pytest.raises(InputError, match=message.replace("(", r"\(")):
        read_listed(tmp_path / name, ontology())


def test_a_list_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        read_listed(tmp_path / "none.csv", ontology())
