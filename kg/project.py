"""The folder of a build: where its files lie, what the last build was told, the graph in it.

kg.db           articles, what each yielded, decisions
decisions.txt   what people decided about pairs of names
settings.json   which ontology and entity list the graph was made with, so that others find them
report.json     what was read, left out, merged and doubted
graph.ttl ...   the exports
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from kg.errors import InputError, StoreError
from kg.export import EXPORTERS, export
from kg.export.check import check
from kg.namespaces import BASE
from kg.ontology import Ontology, load
from kg.pipeline import Assembly, Identity, assemble
from kg.read import Skipped
from kg.report import report
from kg.resolve import Decision, decision_lines, read_decisions, read_listed
from kg.store import Store

DECISIONS: Final = "decisions.txt"


@dataclass(frozen=True, slots=True)
class Settings:
    """What a graph is made with beside its claims; paths are relative to the folder."""

    ontology: str | None = None
    entities: str | None = None
    decisions: str = DECISIONS
    base: str = BASE


@dataclass(frozen=True, slots=True)
class Project:
    """A folder and its settings."""

    folder: Path
    settings: Settings

    @classmethod
    def at(cls, folder: Path) -> Project:
        """The project in a folder as its last build left it.

        Raises StoreError where the folder has none.
        """
        if not (folder / "kg.db").is_file():
            raise StoreError(f"{folder / 'kg.db'}: no such file; run `kg build` first")
        try:
            kept = json.loads((folder / "settings.json").read_text(encoding="utf-8"))
            return cls(folder, Settings(**kept))
        except (OSError, ValueError, TypeError) as error:
            raise StoreError(
                f"{folder / 'settings.json'}: cannot be read ({error}); run `kg build` again"
            ) from error

    @classmethod
    def of(
        cls,
        folder: Path,
        *,
        ontology: Path | None = None,
        entities: Path | None = None,
        decisions: Path | None = None,
        base: str = BASE,
    ) -> Project:
        """The project that a build with these files makes in `folder`."""

        def inside(path: Path | None) -> str | None:
            return os.path.relpath(path, folder) if path else None

        kept = Settings(inside(ontology), inside(entities), inside(decisions) or DECISIONS, base)
        return cls(folder, kept)

    @property
    def database(self) -> Path:
        """Where articles and claims are kept."""
        return self.folder / "kg.db"

    @property
    def decisions_file(self) -> Path:
        """Where decisions are kept."""
        return self.folder / self.settings.decisions

    def ontology(self) -> Ontology:
        """The ontology that the graph is made with."""
        return load(self.ontology_file)

    @property
    def ontology_file(self) -> Path | None:
        """The user's ontology; None where it is the project's own."""
        return self._path(self.settings.ontology)

    def decisions(self) -> tuple[Decision, ...]:
        """What people decided, in the order of the file."""
        try:
            lines = self.decisions_file.read_text(encoding="utf-8").splitlines()
        except FileNotFoundError:
            return ()
        except (OSError, UnicodeDecodeError) as error:
            raise InputError(
                str(self.decisions_file), f"cannot be read ({error})", "lines of decisions"
            ) from error
        return read_decisions(lines, str(self.decisions_file))

    def identity(self, ontology: Ontology) -> Identity:
        """What decides which names are one thing."""
        entities = self._path(self.settings.entities)
        listed = read_listed(entities, ontology) if entities else ()
        return Identity(self.decisions(), listed, self.settings.base)

    def assembly(self, store: Store, ontology: Ontology) -> Assembly:
        """The graph of what the store holds."""
        return assemble(store.extractions(), ontology, self.identity(ontology))

    def decide(self, decision: Decision) -> None:
        """Write a decision into the file."""
        lines = decision_lines((*self.decisions(), decision))
        self._write(self.decisions_file, "\n".join(lines) + "\n")

    def refresh(
        self,
        store: Store,
        ontology: Ontology,
        *,
        formats: tuple[str, ...] = (),
        skipped: tuple[Skipped, ...] | None = None,
    ) -> Assembly:
        """Make graph, exports and report from what the store holds.

        Written are the `formats` and whatever else lies in the folder already; `skipped` None
        keeps what the last report said was skipped.
        """
        assembly = self.assembly(store, ontology)
        store.keep_decisions(decision_lines(self.decisions()))
        for name in dict.fromkeys((*formats, *self.formats())):
            export(name, assembly.graph, ontology, self.folder)
        left = self._last_skipped() if skipped is None else skipped
        turtle = self.folder / "graph.ttl"
        broken = check(turtle, ontology) if turtle.is_file() else ()
        told = report(store.extractions(), assembly, ontology, left, broken)
        self._write(self.folder / "report.json", _pretty(told))
        self._write(self.folder / "settings.json", _pretty(asdict(self.settings)))
        return assembly

    def formats(self) -> tuple[str, ...]:
        """The exports that lie in the folder."""
        return tuple(
            name
            for name, one in EXPORTERS.items()
            if all((self.folder / file).exists() for file in one.files)
        )

    def _last_skipped(self) -> list[dict[str, Any]]:
        try:
            kept = json.loads((self.folder / "report.json").read_text(encoding="utf-8"))
            return list(kept["skipped"])
        except (OSError, ValueError, KeyError, TypeError):
            return []

    def _path(self, inside: str | None) -> Path | None:
        return Path(os.path.normpath(self.folder / inside)) if inside else None

    @staticmethod
    def _write(path: Path, text: str) -> None:
        """Write a file so that nobody ever meets half of it."""
        partial = path.with_name(f".{path.name}.partial")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            partial.write_text(text, encoding="utf-8")
            partial.replace(path)
        except OSError as error:
            partial.unlink(missing_ok=True)
            raise StoreError(f"{path}: cannot be written ({error.strerror})") from error


def _pretty(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
