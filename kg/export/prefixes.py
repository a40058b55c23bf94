"""The prefixes that an RDF file declares: the shared ones, the graph's own, the user's ontology's.

Each of the graph's own ends at its last slash, so that local names need no escapes.
"""

from __future__ import annotations

import re
from typing import Final

from kg.namespaces import (
    PREFIXES,
    article_iri,
    claim_iri,
    entity_iri,
    statement_iri,
)
from kg.ontology import Ontology

_NAMESPACE: Final = re.compile(r".*[#/]")


def prefixes(base: str, ontology: Ontology) -> dict[str, str]:
    """Prefix → namespace for a graph under `base` described with `ontology`."""
    own = {
        "ent": entity_iri(base, ""),
        "stmt": statement_iri(base, ""),
        "claim": claim_iri(base, ""),
        "art": article_iri(base, ""),
    }
    return PREFIXES | own | _foreign(ontology)


def _foreign(ontology: Ontology) -> dict[str, str]:
    """`voc`, `voc2`, ... for namespaces of ontology terms that are not the project's own."""
    iris = [known.iri for known in ontology.properties.values()]
    iris += [known.iri for known in ontology.classes.values()]
    found = sorted({match[0] for match in map(_NAMESPACE.match, iris) if match})
    unknown = [namespace for namespace in found if namespace not in PREFIXES.values()]
    return {f"voc{at if at > 1 else ''}": name for at, name in enumerate(unknown, start=1)}
