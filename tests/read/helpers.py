"""Small builders: files on disk, and what reading them gives."""

from __future__ import annotations

from pathlib import Path

from kg.read import Skipped, read
from kg.records import Article


def written(folder: Path, name: str, content: str | bytes) -> Path:
    """A file with that content."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def split(*paths: Path, language: str | None = None) -> tuple[list[Article], list[Skipped]]:
    """The articles of the paths, and what was skipped."""
    items = list(read(paths, language))
    return (
        [item for item in items if isinstance(item, Article)],
        [item for item in items if isinstance(item, Skipped)],
    )


def only(folder: Path, name: str, content: str | bytes) -> Article:
    """The one article of a file that has one."""
    articles, skipped = split(written(folder, name, content))
    assert not skipped, skipped
    (article,) = articles
    return article


def refused(folder: Path, name: str, content: str | bytes) -> Skipped:
    """Why a file without articles was skipped."""
    articles, skipped = split(written(folder, name, content))
    assert not articles, articles
    (reason,) = skipped
    return reason
