"""What each language says around a number that is not exact, or that is only a bound."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Hedges:
    """Phrases separated by semicolons; all but `after` stand before the number."""

    about: str = ""
    after: str = ""
    least: str = ""
    """The number is a lower bound: more than, almeno."""
    most: str = ""


HEDGES: Final = {
    "en": Hedges(
        about="""about; around; some; roughly; approximately; approx; nearly; almost; circa; ca; c;
            an estimated; close to; near; in the region of; just; upwards of a; a reported""",
        after="or so; or thereabouts; odd",
        least="""at least; a minimum of; no fewer than; no less than; more than; over; above;
            upwards of; exceeding; north of; in excess of; a shade over; just over;
            well over; a little over""",
        most="""up to; at most; as many as; as much as; a maximum of; no more than; less than;
            fewer than; under; below; just under; just below; a shade under""",
    ),
    "it": Hedges(
        about="""circa; quasi; intorno a; intorno ai; intorno alle; attorno a; attorno ai; sui;
            sulle; pressoché; grosso modo; poco meno di; poco più di; all'incirca; qualcosa come""",
        after="circa; o poco più; o giù di lì",
        least="""almeno; minimo; non meno di; più di; oltre; ben più di; superiore a;
            superiori a; al di sopra di; poco più di""",
        most="fino a; al massimo; non più di; meno di; sotto; al di sotto di; poco meno di",
    ),
    "de": Hedges(
        about="""rund; etwa; circa; ca; ungefähr; knapp; gut; fast; beinahe; nahezu; an die; zirka;
            in etwa; um die; schätzungsweise; annähernd""",
        after="oder so",
        least="""mindestens; wenigstens; zumindest; mehr als; über; nicht weniger als; jenseits von;
            oberhalb von""",
        most="bis zu; höchstens; maximal; weniger als; unter; nicht mehr als",
    ),
    "fr": Hedges(
        about="""environ; quelque; près de; presque; autour de; autour d; à peu près;
            aux alentours de; une petite; un peu moins de; un peu plus de; dans les; quasiment;
            aux environs de; un gros; une bonne""",
        after="environ; ou presque",
        least="""au moins; au minimum; pas moins de; plus de; plus d; au-delà de; minimum;
            supérieur à; supérieure à""",
        most="""jusqu'à; au plus; au maximum; moins de; moins d; pas plus de; inférieur à;
            inférieure à""",
    ),
    "es": Hedges(
        about="""unos; unas; cerca de; alrededor de; aproximadamente; casi;
            en torno a; en torno al; alrededor del; cerca del; poco más de; poco menos de;
            prácticamente; aproximado de; cosa de""",
        after="aproximadamente; más o menos",
        least="""al menos; por lo menos; como mínimo; no menos de; más de; más del; por encima de;
            mínimo; superior a; superior al; superiores a""",
        most="hasta; como máximo; menos de; menos del; no más de; por debajo de; inferior a",
    ),
}  # fmt: skip
"""Language code → its hedges."""

_NEUTRAL: Final = Hedges()


def hedges_of(code: str) -> Hedges:
    """The hedges of the language `code`; none where it is not among HEDGES."""
    return HEDGES.get(code, _NEUTRAL)
