"""Articles → Documents: segmentation, the encoder, trees, lemmas and names put together.

Sentences of one article are scored together, sorted by length, since short and long ones in one
batch would waste half of the work.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from kg.languages import words_of
from kg.languages.detect import UNKNOWN, detect
from kg.parse import edits, encoder, naming, segment, tenses, trees
from kg.parse.encoder import Encoder, Scored, Words
from kg.parse.joining import KEPT, Joiner, padded
from kg.parse.lemmas import lemma
from kg.parse.particles import whole_verbs
from kg.parse.repairs import repaired
from kg.parse.standins import read_as
from kg.parse.tags import common, tag, verbal
from kg.records import Article, Document, Field, Mention, Sentence, Span, Token

MODEL: Final = Path(__file__).parent.parent / "model"
BATCH: Final = 300
"""Padded words of a batch at most."""
AHEAD: Final = 4
"""Articles a thread that are read before they are asked for."""
SHORT: Final = 60
"""Characters under which a paragraph's own language is not asked for."""
Name: TypeAlias = tuple[int, int, str]
"""A name's first token, the token after its last, its type."""
_Read: TypeAlias = list[tuple[Sentence, tuple[Name, ...]]]
_FIELDS: Final[tuple[Field, ...]] = ("title", "text")


@dataclass(frozen=True, slots=True)
class _Raw:
    """A sentence before it is scored."""

    field: Field
    language: str
    text: str
    spans: tuple[Span, ...]

    @property
    def words(self) -> Words:
        return _words([span.of(self.text) for span in self.spans], self.spans, self.language)


@dataclass(frozen=True, slots=True)
class Labelled:
    """What the model says of the words of one sentence; `heads` are 0-based, −1 for the root."""

    upos: tuple[str, ...]
    feats: tuple[tuple[tuple[str, str], ...], ...]
    lemmas: tuple[str, ...]
    heads: tuple[int, ...]
    deprels: tuple[str, ...]
    names: tuple[Name, ...]
    states: NDArray[np.float32]


class Parser:
    """The shipped parser, or the one in `folder`."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder
        labels = encoder.labels
        self._upos: list[str] = labels["upos"]
        self._deprels: list[str] = labels["deprels"]
        self._edits: list[str] = labels["edits"]
        self.join = Joiner(encoder.read, encoder.pairs, labels["pairs"])
        self._tags: list[str] = labels["tags"]
        self._features: list[tuple[str, list[str]]] = sorted(labels["features"].items())
        self._columns = [list(labels["features"]).index(name) for name, _ in self._features]

    @property
    def fingerprint(self) -> str:
        """Changes with the model: what was parsed with another one is parsed again."""
        return self._encoder.fingerprint

    def parse(self, articles: Iterable[Article], *, joined: bool = False) -> Iterator[Document]:
        """The documents of the articles, one by one, in their order.

        AHEAD articles a thread are read ahead; what is read of one does not depend on the others.
        Where they will be `joined` (see `join`), that is made ready in the same threads, but for
        articles so long that it would fill the memory.
        """
        waiting: deque[tuple[Article, Future[_Read]]] = deque()
        with ThreadPoolExecutor(self._encoder.threads) as pool:
            for article in articles:
                waiting.append((article, pool.submit(self._read, article, joined)))
                if len(waiting) > AHEAD * self._encoder.threads:
                    yield _document(*waiting.popleft())
            while waiting:
                yield _document(*waiting.popleft())

    def encoded(self, sentence: Sentence) -> tuple[list[tuple[int, ...]], int]:
        """The subwords of each word of a sentence as the network reads it, and the number of the
        treebank whose conventions it is read with.
        """
        tokens = sentence.tokens
        words = _words(
            [one.form for one in tokens], [one.span for one in tokens], sentence.language
        )
        return self._encoder.subwords(words), self._encoder.treebank(words)

    def label(self, batch: Sequence[Words]) -> list[Labelled]:
        """What the model says of each sentence of one batch."""
        scored = self._encoder.score(batch)
        chosen = [trees.heads(score.arcs) for score in scored]
        deprels = self._relations(scored, chosen)
        return [
            self._labelled(words, score, heads, rels)
            for words, score, heads, rels in zip(batch, scored, chosen, deprels, strict=True)
        ]

    def _labelled(
        self, words: Words, score: Scored, heads: list[int], deprels: list[str]
    ) -> Labelled:
        upos = [
            tag(form, self._upos[i], words.language)
            for form, i in zip(words.forms, score.upos.tolist(), strict=True)
        ]
        upos = common(words.forms, upos, words.language)
        feats = tuple(self._feats(ids) for ids in score.feats.tolist())
        numbers = [dict(one).get("Number", "") for one in feats]
        deprels = trees.told(deprels, upos)
        upos = verbal(upos, [dict(one).get("VerbForm", "") for one in feats], heads, deprels)
        found, relations = repaired(trees.lifted(heads, deprels), deprels, upos, numbers)
        scripts = [self._edits[i] for i in score.edits.tolist()]
        lemmas = tuple(
            lemma(form, edits.apply(script, form), kind, words.language)
            for form, script, kind in zip(words.forms, scripts, upos, strict=True)
        )
        return Labelled(
            tuple(upos),
            tuple(
                tenses.told(*word, words.language)
                for word in zip(words.forms, lemmas, upos, feats, strict=True)
            ),
            lemmas,
            tuple(found),
            tuple(trees.agreed(found, relations)),
            tuple(naming.spans(score.names, self._tags)),
            score.states,
        )

    def _read(self, article: Article, joined: bool) -> _Read:
        raw = list(_raw(article))
        return self._sentences(raw, joined=joined and len(raw) <= KEPT)

    def _sentences(self, raw: Sequence[_Raw], *, joined: bool) -> _Read:
        order = sorted(range(len(raw)), key=lambda i: len(raw[i].spans))
        result: dict[int, tuple[Sentence, tuple[Name, ...]]] = {}
        for group in _batches(order, raw):
            labelled = self.label([raw[i].words for i in group])
            again = self._again(labelled) if joined else [None] * len(group)
            for index, labels, read in zip(group, labelled, again, strict=True):
                result[index] = (_sentence(raw[index], labels, read), labels.names)
        return [result[i] for i in range(len(raw))]

    def _again(self, labelled: Sequence[Labelled]) -> list[NDArray[np.float32]]:
        """The sentences of one batch, read once more."""
        states = [one.states for one in labelled]
        read = self._encoder.read(*padded(states))
        return [rows[: len(one)].copy() for rows, one in zip(read, states, strict=True)]

    def _relations(self, scored: Sequence[Scored], chosen: Sequence[list[int]]) -> list[list[str]]:
        """The relation names of every sentence's words, asked for in one go."""
        over = np.concatenate(
            [score.heads[np.array(heads) + 1] for score, heads in zip(scored, chosen, strict=True)]
        )
        under = np.concatenate([score.dependents for score in scored])
        flat = iter(self._encoder.relations(over, under).tolist())
        return [[_relation(self._deprels[next(flat)], h) for h in heads] for heads in chosen]

    def _feats(self, ids: list[int]) -> tuple[tuple[str, str], ...]:
        return tuple(
            (name, values[ids[column]])
            for (name, values), column in zip(self._features, self._columns, strict=True)
            if values[ids[column]]
        )


def load(folder: Path | None = None, threads: int = 0) -> Parser:
    """The parser whose model lies in `folder`, by default the shipped one.

    Raises ModelError where the model is missing or damaged.
    """
    return Parser(Encoder(folder or MODEL, threads))


def fingerprint(folder: Path | None = None) -> str:
    """That of the parser whose model lies in `folder`, which need not be loaded for it.

    Raises ModelError where the model is missing.
    """
    return encoder.fingerprint(folder or MODEL)


def _raw(article: Article) -> Iterator[_Raw]:
    """The article's sentences as token spans, each paragraph in its own language."""
    for field in _FIELDS:
        text = article.content(field)
        for paragraph in segment.paragraphs(text):
            language = _language(article, paragraph.of(text))
            for spans in segment.sentences(text, paragraph, words_of(language)):
                yield _Raw(field, language, text, tuple(spans))


def _language(article: Article, paragraph: str) -> str:
    if len(paragraph) < SHORT:
        return article.language
    found, _ = detect(paragraph)
    return article.language if found == UNKNOWN and article.language != UNKNOWN else found


def _words(forms: Sequence[str], spans: Sequence[Span], language: str) -> Words:
    """The words of a sentence as they are shown to the network."""
    spaces = [True, *(before.end < span.start for before, span in pairwise(spans))]
    shown = read_as(forms, language)
    read = [shown.get(place, form) for place, form in enumerate(_cased(forms))]
    return Words(read, spaces, language)


def _cased(forms: Sequence[str]) -> Sequence[str]:
    """A headline in capitals is read as if it were in small letters with capital starts."""
    letters = [form for form in forms if form.isalpha() and len(form) > 1]
    if len(letters) > 3 and all(form.isupper() for form in letters):  # noqa: PLR2004
        return [form.capitalize() if len(form) > 3 else form for form in forms]  # noqa: PLR2004
    return forms


def _sentence(raw: _Raw, labels: Labelled, read: NDArray[np.float32] | None) -> Sentence:
    tokens = tuple(
        Token(span, span.of(raw.text), *labelled)
        for span, *labelled in zip(
            raw.spans, labels.lemmas, labels.upos, labels.feats, labels.heads, labels.deprels,
            strict=True,
        )
    )  # fmt: skip
    whole = Span(raw.spans[0].start, raw.spans[-1].end)
    for place in read_as([token.form for token in tokens], raw.language):
        own = replace(tokens[place], lemma=tokens[place].form.lower(), upos="NOUN")
        tokens = (*tokens[:place], own, *tokens[place + 1 :])
    words = whole_verbs(tokens, words_of(raw.language))
    return Sentence(raw.field, raw.language, whole, words, labels.states, read)


def _relation(deprel: str, head: int) -> str:
    """The relation, which is "root" at the root and nowhere else."""
    if head < 0:
        return "root"
    return "dep" if deprel == "root" else deprel


def _mentions(
    article: Article, index: int, sentence: Sentence, spans: Sequence[Name]
) -> Iterator[Mention]:
    text = article.content(sentence.field)
    for first, last, kind in spans:
        span = Span(sentence.tokens[first].span.start, sentence.tokens[last - 1].span.end)
        head = next(
            (i for i in range(first, last) if not first <= sentence.tokens[i].head < last), first
        )
        yield Mention(index, first, last, head, span, span.of(text), kind)


def _document(article: Article, read: Future[_Read]) -> Document:
    """The article with its sentences and the mentions of names in them."""
    found = read.result()
    mentions = (
        mention
        for index, (sentence, names) in enumerate(found)
        for mention in _mentions(article, index, sentence, names)
    )
    return Document(article, tuple(sentence for sentence, _ in found), tuple(mentions))


def _batches(order: Sequence[int], raw: Sequence[_Raw]) -> Iterator[list[int]]:
    group: list[int] = []
    for index in order:
        if group and len(raw[index].spans) * (len(group) + 1) > BATCH:
            yield group
            group = []
        group.append(index)
    if group:
        yield group
