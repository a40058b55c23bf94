"""How much is claimed of what articles tell that taught nothing.

    python -m training.evaluate_claims            # articles/held
    python -m training.evaluate_claims FOLDER     # other articles, written in the same way

Their authors mark what joins two things, whatever its status: a planned property counts as its
plain one here ("plansToEnter" as "enters"), and every claim as done. Precision, recall and F1 are
those of `kg evaluate`.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any, TypeAlias

from kg.evaluate import evaluate
from kg.evaluate.gold import Gold
from kg.evaluate.matching import normal_names
from kg.extract.amounts import amounts
from kg.extract.atoms import atoms, point_of
from kg.ontology import Ontology, load
from kg.pipeline import Pipeline, printed_claims
from training.articles import HELD, Annotated, Line, written
from training.related import LANGUAGES

Claim: TypeAlias = Mapping[str, Any]


def gold(annotated: Annotated, known: Ontology) -> Gold:
    """What an article tells, each relation once, and what each of its things is called in it."""
    called: dict[str, list[str]] = {}
    claims: dict[str, Claim] = {}
    for line in annotated.lines:
        for number in {**line.things, **line.meant}:
            name = _name(annotated, line, number)
            called.setdefault(name, [name])
            if number in line.things:
                called[name].append(_surface(annotated, line, number))
        for told in line.told:
            thing: object = _name(annotated, line, told.object)
            if (kind := known.properties[told.property].literal) is not None:
                thing = _value(str(thing), kind, annotated)
            if thing is not None:
                subject = _name(annotated, line, told.subject)
                claim = {"s": subject, "p": told.property, "o": thing, "quote": ""}
                claims[repr(claim)] = claim
    names = {name: normal_names(forms) for name, forms in called.items()}
    article = annotated.article
    return Gold(article.name, article.language, tuple(claims.values()), names)


def _surface(annotated: Annotated, line: Line, number: str) -> str:
    return line.things[number].of(annotated.article.content(line.field))


def _name(annotated: Annotated, line: Line, number: str) -> str:
    """What a thing is called in full: as its author says, or as it stands there."""
    return line.meant.get(number) or _surface(annotated, line, number)


def _value(text: str, kind: str, annotated: Annotated) -> dict[str, object] | None:
    """The figure or the words that are marked; None where a figure is wanted and is none."""
    article = annotated.article
    if kind == "text":
        return {"value": text, "unit": None}
    found = amounts(
        text,
        atoms(text, article.language, point_of(article.text, article.language)),
        article.language,
    )
    if not found:
        return None
    unit = found[0].currency.code if found[0].currency else None
    return {
        "value": float(found[0].value),
        "unit": "percent" if found[0].kind == "percent" else unit,
    }


def plain(claim: Claim, known: Ontology) -> Claim:
    """A claim as if it were done."""
    name = claim["property"]
    done = known.properties[name].planned_form_of or name
    return {**claim, "property": done, "modality": "actual", "polarity": "affirmed"}


def claimed(every: Sequence[Annotated]) -> list[Claim]:
    """All that is claimed of the articles, as if it were done."""
    known = load()
    found = Pipeline(known).extractions(one.article for one in every)
    return [plain(claim, known) for one in found for claim in printed_claims(one, known)]


def figures(every: Sequence[Annotated], processes: int = 2) -> Mapping[str, Any]:
    """The figures as `kg evaluate` gives them; the articles are read in several processes."""
    known = load()
    symmetric = {one.name for one in known.properties.values() if one.symmetric}
    with ProcessPoolExecutor(processes) as pool:
        parts = pool.map(claimed, [every[place::processes] for place in range(processes)])
        claims = [claim for part in parts for claim in part]
    return evaluate([gold(one, known) for one in every], claims, symmetric).figures()


def table(found: Mapping[str, Any]) -> Iterator[str]:
    """A line for all and for each language."""
    for name in ("all", *LANGUAGES):
        one = found[name]
        yield f"{name}: precision {one['precision']}, recall {one['recall']}, F1 {one['f1']}"


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=HELD)
    options = parser.parse_args()
    every = list(written(options.folder))
    print(f"{len(every)} articles")
    for line in table(figures(every)):
        print(line)


if __name__ == "__main__":
    main()
