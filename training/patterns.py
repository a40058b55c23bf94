"""Compile the project's own phrases once and ship them, so that no first run has to.

    python -m training.patterns

Writes kg/model/patterns.json for the shipped model and ontology.ttl; run it after either changed.
"""

from __future__ import annotations

from kg import parse
from kg.extract.compiling import SHIPPED, compile_patterns
from kg.ontology import load


def main() -> None:
    """Write the shipped patterns and say how many phrases could not become one."""
    SHIPPED.unlink(missing_ok=True)
    parser = parse.load()
    patterns = compile_patterns(load(), parser.parse, parser.fingerprint, SHIPPED)
    print(f"{SHIPPED.stat().st_size:,} bytes; {len(patterns.lost)} phrases gave no pattern")


if __name__ == "__main__":
    main()
