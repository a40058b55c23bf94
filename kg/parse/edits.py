"""Lemmas as edit scripts: what to cut from a form's two ends and what to put there.

The tagger chooses one script a token out of a closed inventory, so that it can lemmatize forms that
it has never seen ("espandersi" → "espandere", "gekauft" → "kaufen"). The idea is that of the edit
trees of Chrupała (2008) reduced to one shared middle part.
"""

from __future__ import annotations

from difflib import SequenceMatcher

KEEP = "0||0|"
"""The script that keeps the (lower-cased) form."""


def script(form: str, lemma: str) -> str:
    """The edit script that makes `lemma` of `form`.

    Four fields split by "|": characters to cut in front, text to put in front, characters to cut
    at the end, text to put there; a leading "^" keeps the form's case. A pair without a shared
    middle part gives "=" and the whole lemma.
    """
    keeps = lemma[:1].isupper() and form[:1].isupper()
    source = form if keeps else form.lower()
    match = SequenceMatcher(None, source, lemma, autojunk=False).find_longest_match()
    if match.size == 0 or "|" in lemma:
        return "=" + lemma
    tail = len(source) - match.a - match.size
    prefix, suffix = lemma[: match.b], lemma[match.b + match.size :]
    return f"{'^' if keeps else ''}{match.a}|{prefix}|{tail}|{suffix}"


def apply(edit: str, form: str) -> str:
    """The lemma that the script `edit` makes of `form`; the form where the script does not fit."""
    if edit.startswith("="):
        return edit[1:]
    keeps = edit.startswith("^")
    source = form if keeps else form.lower()
    front, prefix, tail, suffix = edit.removeprefix("^").split("|")
    start, end = int(front), len(source) - int(tail)
    return prefix + source[start:end] + suffix if start < end else source
