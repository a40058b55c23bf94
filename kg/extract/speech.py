"""Quotations and interviews → the speaker of claims whose own sentence does not name one.

What stands between quotation marks, in the mood of reported speech, or in an interview's answers is
said by someone: by whoever speaks in the sentence around it, else in the sentences before.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from kg.extract import verbforms
from kg.extract.disputes import sentence_of
from kg.extract.frames import Frames
from kg.extract.interviews import answers
from kg.extract.speakers import Speakers
from kg.languages import words_of
from kg.ontology import Ontology
from kg.records import Claim, Document, Sentence, Span

_OPEN: Final = "«“„‹"
_CLOSE: Final = {"«": "»", "“": "”", "„": "“”", "‹": "›", "»": "«", '"': '"'}
_ASIDE: Final = frozenset({"origins", "locations", "presupposed"})
"""Extractors of what is told in passing, which nobody goes on to say."""


def voiced(claims: Iterable[Claim], document: Document, ontology: Ontology) -> Iterator[Claim]:
    """The claims, each quoted one with its speaker."""
    known = list(claims)
    if not known:
        return
    quotes = list(quotations(document.article.text))
    replies = answers(document.article.text, document.article.language)
    speakers = Speakers(document, ontology)
    for one in known:
        number = sentence_of(one.evidence, document)
        speaker = None if one.by is not None else speakers.opening(number, one)
        if one.by is not None or speaker is not None or one.evidence.field == "title":
            yield one if speaker is None else replace(one, by=speaker)
            continue
        at = one.evidence.span.start
        if any(span.start <= at < span.end for span in replies):
            speaker = speakers.interviewee()
        elif quote := next((span for span in quotes if span.start <= at < span.end), None):
            speaker = speakers.near(number, quote)
        elif _reported(document.sentences[number]):
            speaker = speakers.described(number) or speakers.before(number)
        else:
            speaker = (
                speakers.described(number)
                or speakers.behind(number, at)
                or speakers.announced(number)
                or speakers.after(number)
                or speakers.answer(number)
                or (speakers.unnamed(number) if one.extractor not in _ASIDE else None)
            )
        yield one if speaker is None else replace(one, by=speaker)


def quotations(text: str) -> Iterator[Span]:
    """The stretches between quotation marks, each inside one paragraph, longer than a few words."""
    for paragraph in re.finditer(r"[^\n]+", text):
        start, closing = -1, ""
        for place in range(paragraph.start(), paragraph.end()):
            sign = text[place]
            if start < 0 and (sign in _OPEN or sign in {'"', "»"}):
                start, closing = place, _CLOSE[sign]
            elif start >= 0 and sign in closing:
                if text.count(" ", start, place) > 1:
                    yield Span(start, place + 1)
                start = -1
        if start >= 0 and text[start] in _OPEN:
            yield Span(start, paragraph.end())


def _reported(sentence: Sentence) -> bool:
    """Whether the sentence's main clause stands in the mood of reported speech."""
    if not words_of(sentence.language).separable:
        return False
    frames = Frames(sentence)
    root = next((i for i, token in enumerate(sentence.tokens) if token.head < 0), 0)
    return verbforms.is_reported(frames, root)
