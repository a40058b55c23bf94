"""Every command has help with an example, and stands in README; README's commands are commands."""

from __future__ import annotations

import ast
import re
import shlex
from pathlib import Path

import pytest

from kg import ontology
from kg.cli import main, understood
from kg.commands import COMMANDS, Command

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```(\w+)\n(.*?)```", README, re.DOTALL)
SHELL = [line for kind, block in BLOCKS if kind == "bash" for line in block.splitlines()]
TYPED = [line.partition(" #")[0].strip() for line in SHELL if line.startswith("kg ")]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda one: one.name)
def test_a_command_has_help_with_an_example_and_stands_in_the_readme(
    command: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        main([*command.name.split(), "--help"])
    told = capsys.readouterr().out

    assert left.value.code == 0
    assert all(f"  {example}" in told for example in command.examples)
    assert command.examples
    assert any(f"kg {command.name}" in example for example in command.examples)
    assert f"| `kg {command.name}" in README


@pytest.mark.parametrize(
    "line", [*TYPED, *(one for command in COMMANDS for one in command.examples)]
)
def test_every_example_is_a_command_that_is_understood(line: str) -> None:
    words = shlex.split(line.rpartition("| ")[2].partition(">")[0])

    assert words[0] == "kg"
    assert understood(words[1:]).run


def test_options_may_stand_between_paths() -> None:
    args = understood(["build", "a", "--out", "x", "b"])

    assert [args.paths, args.out] == [[Path("a"), Path("b")], Path("x")]
    assert understood(["build"]).paths == [Path("seeds")]
    assert understood(["query", "q", "--rows", "5", "a=b"]).parameters == [("a", "b")]


def test_without_a_command_every_command_is_listed(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    told = capsys.readouterr().out

    assert all(f"\n    {command.name} " in told for command in COMMANDS)


def test_the_readme_begins_with_one_command_to_build_and_one_to_test() -> None:
    first, second = (block.strip() for kind, block in BLOCKS[:2] if kind == "bash")

    assert first.endswith("kg build seeds/ --out out/")
    assert second.endswith("python -m pytest")
    assert "\n" not in first + second


def test_the_files_that_the_documents_link_to_are_there() -> None:
    for page in ROOT.glob("*.md"):
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
            assert (ROOT / target).exists(), f"{page.name} links to {target}"


def test_the_readmes_ontology_is_one(tmp_path: Path) -> None:
    (turtle,) = (block for kind, block in BLOCKS if kind == "turtle")
    (tmp_path / "mine.ttl").write_text(turtle, encoding="utf-8")
    found = ontology.load(tmp_path / "mine.ttl")

    assert found.properties["sponsors"].range == ("Event", "Organization")
    assert "plansToEnter" in found.properties


@pytest.mark.slow
def test_the_readmes_python_runs(capsys: pytest.CaptureFixture[str]) -> None:
    (code,) = (block for kind, block in BLOCKS if kind == "python")
    exec(compile(ast.parse(code), "README.md", "exec"), {})

    assert "plansToEnter" in capsys.readouterr().out
