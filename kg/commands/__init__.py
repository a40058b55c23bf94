"""The commands of `kg`, one file each; COMMANDS is the list of them, in the order of the help.

A command is a thin face: it imports what it needs when it runs, calls the library, prints, and
returns an exit code. Nothing in the library prints.
"""

from typing import Final

from kg.commands import (
    build,
    evaluate,
    explain,
    export,
    extract,
    ontology,
    parse,
    push,
    query,
    remove,
    review,
    serve,
    suggest,
)
from kg.commands.command import Command

__all__ = ["COMMANDS", "Command"]

COMMANDS: Final[tuple[Command, ...]] = (
    build.COMMAND,
    query.COMMAND,
    explain.COMMAND,
    review.COMMAND,
    remove.COMMAND,
    export.COMMAND,
    serve.COMMAND,
    push.COMMAND,
    extract.COMMAND,
    parse.COMMAND,
    ontology.COMMAND,
    suggest.COMMAND,
    evaluate.COMMAND,
)
