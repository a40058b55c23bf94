"""What a collection of articles tells about identity beyond two names."""

from __future__ import annotations

from kg.records import Claim, Referent
from kg.resolve import Resolution
from tests.build import article, claim
from tests.resolve.desk import mentioned, resolved, slugs


def role(where: str, person: str, company: str, property_: str = "chiefExecutiveOf") -> Claim:
    said = article(f"{person} leads {company}.", name=where)
    return claim(
        said,
        person,
        Referent(person, (person,), "Person"),
        property_,
        Referent(company, (company,), "Company"),
    )


def iri(found: Resolution, where: tuple[str, Referent]) -> str:
    return found.iri(*where)


def test_a_nickname_that_an_article_gives_holds_in_the_others() -> None:
    full = mentioned("en-1", "Taiwan Semiconductor Manufacturing", "Company", "TSMC")
    short = mentioned("de-1", "TSMC")
    found = resolved([full, short])
    assert iri(found, full) == iri(found, short)
    assert any(one.name == "shared_alias" for merge in found.merges for one in merge.reasons)


def test_initials_of_two_things_are_nobodys() -> None:
    bank = mentioned("de-1", "Raiffeisen Bank International", "Company", "RBI")
    central = mentioned("en-1", "Reserve Bank of India", "GovernmentBody", "RBI")
    found = resolved([bank, central])
    assert iri(found, bank) != iri(found, central)


def test_an_alias_does_not_make_a_subsidiary_its_parent() -> None:
    parent, child = mentioned("en-1", "Ford"), mentioned("tr-1", "Ford Otosan", "Company", "Ford")
    found = resolved([parent, child])
    assert iri(found, parent) != iri(found, child)
    assert len(found.proposals) == 1


def test_a_surname_alone_is_one_person_where_nobody_shares_it() -> None:
    assert (
        len(
            resolved(
                [mentioned("en-1", "Trump", "Person"), mentioned("it-1", "Trump", "Person")]
            ).entities
        )
        == 1
    )


def test_a_surname_that_two_share_says_no_more_than_its_article() -> None:
    people = [
        mentioned("it-1", "Assunta Tarelli", "Person"),
        mentioned("it-2", "Pasquale Tarelli", "Person"),
        mentioned("it-3", "Tarelli", "Person"),
        mentioned("it-4", "Tarelli", "Person"),
    ]
    found = resolved(people)
    assert len(found.entities) == 4
    assert len({iri(found, one) for one in people}) == 4


def test_a_surname_and_a_role_are_enough() -> None:
    found = resolved([], [role("a", "Elon Musk", "Tesla"), role("b", "Musk", "Tesla Motors")])
    assert slugs(found) == ["elon-musk", "tesla-motors"]


def test_a_surname_in_the_article_that_has_one_such_person_is_that_person() -> None:
    full, short = mentioned("en-1", "Elon Musk", "Person"), mentioned("en-1", "Musk", "Person")
    assert len(resolved([full, short]).entities) == 1


def test_a_surname_in_an_article_with_two_such_persons_is_nobody_s() -> None:
    family = [mentioned("it-1", f"{given} Tarelli", "Person") for given in ("Anna", "Gino")]
    assert len(resolved([*family, mentioned("it-1", "Tarelli", "Person")]).entities) == 3


def test_a_spanish_name_may_lack_its_second_surname() -> None:
    said = [
        mentioned("es-1", name, "Person") for name in ("Ana Uribe Restrepo", "Ana Uribe", "Uribe")
    ]
    assert len(resolved(said).entities) == 1


def test_the_same_role_elsewhere_is_not() -> None:
    found = resolved([], [role("a", "Elon Musk", "Tesla"), role("b", "Musk", "Twitter")])
    assert slugs(found) == ["elon-musk", "musk", "tesla", "twitter"]


def test_initials_and_a_role_are_enough() -> None:
    found = resolved([], [role("a", "Elon Musk", "Tesla"), role("b", "E. Musk", "Tesla")])
    assert slugs(found) == ["elon-musk", "tesla"]


def test_what_an_article_tells_apart_stays_apart_on_weak_grounds() -> None:
    names = ("Biscottificio Sarnella", "Biscottificio Sarnello")
    assert len(resolved([mentioned("it-1", name) for name in names]).proposals) == 0
    assert len(resolved([mentioned(f"it-{name}", name) for name in names]).proposals) == 1


def test_a_brand_beside_the_company_of_its_name_is_a_thing_of_its_own() -> None:
    said = [mentioned("it-1", "Sarnella", "Brand"), mentioned("it-1", "Sarnella", "Company")]
    assert slugs(resolved(said)) == ["sarnella", "sarnella-company"]


def test_a_word_for_a_kind_of_company_joins_even_within_an_article() -> None:
    said = [mentioned("en-1", "Ford"), mentioned("en-1", "Ford Motor Company")]
    assert len(resolved(said).entities) == 1


def test_a_chain_never_joins_what_is_different() -> None:
    things = [
        mentioned("en-1", "Apple", "Agent"),
        mentioned("en-2", "Apple", "Company"),
        mentioned("en-3", "Apple", "Person"),
    ]
    found = resolved(things)
    assert iri(found, things[1]) != iri(found, things[2])
    assert len(found.entities) == 2


def test_the_label_is_what_most_articles_say() -> None:
    said = [mentioned(f"en-{n}", "Ford") for n in range(3)] + [
        mentioned("en-9", "Ford Motor Company")
    ]
    (entity,) = resolved(said).entities
    assert entity.label == "Ford"
    assert entity.iri.endswith("/entity/ford")


def test_copies_of_an_article_have_one_vote() -> None:
    said = [mentioned(f"en-{n}", "Ford") for n in range(3)]
    said += [mentioned(f"en-{n}", "Ford Motor") for n in (8, 9)]
    copies = {"en-1": "en-0", "en-2": "en-0"}
    (entity,) = resolved(said, copies=copies).entities
    assert entity.label == "Ford Motor"


def test_between_equals_the_longest_name_is_the_label() -> None:
    (entity,) = resolved(
        [mentioned("en-1", "Ford"), mentioned("en-2", "Ford Motor Company")]
    ).entities
    assert entity.label == "Ford Motor Company"


def test_every_surface_form_is_a_name_in_its_article_s_language() -> None:
    (entity,) = resolved(
        [mentioned("it-1", "Ferrero", "Company", "il gruppo di Alba"), mentioned("de-1", "Ferrero")]
    ).entities
    assert entity.names == (("de", "Ferrero"), ("it", "Ferrero"), ("it", "il gruppo di Alba"))


def test_the_most_specific_type_wins() -> None:
    said = [
        mentioned("en-1", "Koç", "Agent"),
        mentioned("en-2", "Koç", "Organization"),
        mentioned("en-3", "Koç"),
    ]
    found = resolved(said)
    assert [entity.types for entity in found.entities] == [("Company",)]
    assert found.conflicts == ()


def test_a_type_that_does_not_fit_is_reported() -> None:
    said = [mentioned(f"en-{n}", "Bloomberg", "MediaOrganization") for n in range(2)]
    found = resolved([*said, mentioned("en-9", "Bloomberg")])
    assert [entity.types for entity in found.entities] == [("MediaOrganization",)]
    assert [(one.label, one.others) for one in found.conflicts] == [("Bloomberg", ("Company",))]


def test_homonyms_get_slugs_by_type() -> None:
    said = [mentioned("en-1", "Ferrero"), mentioned("en-2", "Ferrero", "Person")]
    assert slugs(resolved(said)) == ["ferrero", "ferrero-person"]


def test_homonyms_of_one_type_get_slugs_by_digest() -> None:
    said = [mentioned("it-1", "Nola", "City"), mentioned("it-2", "Nola", "City", "Nola (CF)")]
    people = [
        mentioned("it-1", "Anna Tarelli", "Person"),
        mentioned("it-2", "Gino Tarelli", "Person"),
        mentioned("it-3", "Tarelli", "Person"),
        mentioned("it-4", "Tarelli", "Person"),
    ]
    found = slugs(resolved([*said, *people]))
    assert len(found) == len(set(found)) == 5


def test_a_name_of_signs_only_has_an_iri() -> None:
    found = resolved([mentioned("en-1", "!?", "Brand"), mentioned("en-2", "+++", "Brand")])
    assert len({entity.iri for entity in found.entities}) == 2
    assert all(entity.iri.rpartition("/")[2] for entity in found.entities)


def test_a_merge_is_explained_by_a_sentence() -> None:
    found = resolved([mentioned("en-1", "Volkswagen"), mentioned("de-1", "Volkswagen Konzern")])
    (merge,) = found.merges
    assert merge.iri == "https://example.org/kg/entity/volkswagen-konzern"
    assert (
        merge.reasons[0].sentence
        == "'Volkswagen Konzern' is 'Volkswagen' with a word for a kind of company"
    )


def test_spellings_put_together_before_any_comparison_are_explained_too() -> None:
    found = resolved(
        [
            mentioned("it-1", "Germania", "Country"),
            mentioned("en-1", "Airbus"),
            mentioned("de-1", "AIRBUS SE"),
        ]
    )
    assert {one.reasons[0].name for one in found.merges} == {"known_thing", "same_name"}


def office(where: str, name: str, *others: tuple[str, str, str]) -> list[Claim]:
    """What the office does to what, in one article: (property, object, its class)."""
    said = article(f"{name} acts.", name=where)
    subject = Referent(name, (name,), "GovernmentBody")
    return [
        claim(said, name, subject, property_, Referent(thing, (thing,), kind))
        for property_, thing, kind in others
    ]


def offices(*told: list[Claim]) -> int:
    """How many offices the claims come to."""
    claims = [one for part in told for one in part]
    languages = {one.evidence.article: "en" for one in claims}
    found = resolved([], claims, languages=languages)
    return sum("GovernmentBody" in entity.types for entity in found.entities)


def test_one_office_in_two_languages_does_the_same_to_the_same() -> None:
    english = office("en-1", "Ministry of Health", ("investigates", "Morelli", "Company"))
    german = office("de-1", "Gesundheitsministerium", ("investigates", "Morelli", "Company"))
    other = office("fr-1", "ministère de la Santé", ("investigates", "Dubois", "Company"))

    assert offices(english, german) == 1
    assert offices(english, other) == 2


def test_offices_of_two_states_are_two_whatever_they_do() -> None:
    italian = ("countryOfOrigin", "Italy", "Country")
    french = ("countryOfOrigin", "France", "Country")
    deed = ("investigates", "Morelli", "Company")

    assert (
        offices(
            office("en-1", "Ministry of Health", deed, italian),
            office("fr-1", "ministère de la Santé", deed, french),
        )
        == 2
    )
