"""kg parse: trees and names as CoNLL-U."""

from __future__ import annotations

from argparse import Namespace
from typing import Final

from kg.commands import arguments
from kg.commands.command import Command


def _run(args: Namespace) -> int:
    from kg.commands.reading import Reading
    from kg.commands.stages import pipeline
    from kg.conllu import conllu

    reading = Reading(args.paths, args.lang)
    for document in pipeline(args).parser.parse(reading.articles()):
        print("\n".join(conllu(document)), flush=True)
    return reading.code()


COMMAND: Final = Command(
    "parse",
    "print the trees and names of articles as CoNLL-U",
    ("kg parse article.txt", "echo 'Ford verhandelt mit Xiaomi.' | kg parse - --lang de"),
    arguments.articles,
    _run,
)
