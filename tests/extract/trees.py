"""Sentences without a model: cut by the real tokenizer, tagged by marks, with a flat or given tree.

In a marked text "*" stands before a noun, "^" before a name and "~" before a verb; digits are NUM.
Every token attaches to the one before, unless `heads` says {form: (head's form, relation)}.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from kg.languages import words_of
from kg.parse.tokens import tokenize
from kg.records import ROOT, Sentence, Span, Token

_MARKS = {"*": "NOUN", "^": "PROPN", "~": "VERB", "=": "NUM"}
_CLOSED = {
    "ADP": "of in on at by for from since to di da del della dei nel dal al von im am seit bis ab "
    "de d' du des en à depuis dès desde hasta para con mit",
    "DET": "the a an il lo la i gli le l' der die das den dem les el los las sus ihre",
    "ADJ": "full-time electric new elettrici neue nouveaux nuevos",
    "CCONJ": "and und e et y",
}  # fmt: skip


def plain(marked: str) -> str:
    """The text without its marks."""
    return re.sub(r"(?<!\w)[*^~=](?=\w)", "", marked)


def sentence(
    language: str,
    marked: str,
    heads: Mapping[str, tuple[str, str]] | None = None,
    feats: Mapping[str, tuple[tuple[str, str], ...]] | None = None,
) -> Sentence:
    """The sentence that a marked text is."""
    text = plain(marked)
    tags = _tags(marked)
    spans = tokenize(text, words_of(language))
    forms = [span.of(text) for span in spans]
    links = {
        forms.index(form): (forms.index(head) if head else ROOT, relation)
        for form, (head, relation) in (heads or {}).items()
    }
    tokens = tuple(
        Token(
            span, form, form.lower(), tags.get(span.start) or _guess(form),
            (feats or {}).get(form, ()), *links.get(index, (index - 1, "dep" if index else "root")),
        )
        for index, (span, form) in enumerate(zip(spans, forms, strict=True))
    )  # fmt: skip
    return Sentence("text", language, Span(0, len(text)), tokens)


def shifted(built: Sentence, by: int) -> Sentence:
    """The sentence `by` characters further on in its field."""
    tokens = tuple(
        replace(token, span=Span(token.span.start + by, token.span.end + by))
        for token in built.tokens
    )
    span = Span(built.span.start + by, built.span.end + by)
    return replace(built, span=span, tokens=tokens)


def _tags(marked: str) -> dict[int, str]:
    """Offset in the plain text → part of speech."""
    found = {}
    for count, match in enumerate(re.finditer(r"(?<!\w)([*^~=])(?=\w)", marked)):
        found[match.start() - count] = _MARKS[match.group(1)]
    return found


def _guess(form: str) -> str:
    if form[0].isdigit():
        return "NUM"
    if not form[0].isalnum():
        return "PUNCT"
    return next((tag for tag, known in _CLOSED.items() if form.lower() in known.split()), "X")
