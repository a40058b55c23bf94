"""Document → CoNLL-U: the trees and names of an article, for people and other tools to look at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kg.records import Document, Sentence, Token


def conllu(document: Document) -> Iterator[str]:
    """The lines of a document; names stand in MISC as NER=B-ORG, NER=I-ORG."""
    yield f"# newdoc id = {document.article.name}"
    names = _names(document)
    for number, sentence in enumerate(document.sentences):
        text = sentence.span.of(document.article.content(sentence.field))
        yield f"# sent_id = {document.article.name}-{number + 1}"
        yield f"# text = {_line(text)}"
        yield f"# lang = {sentence.language}"
        yield f"# field = {sentence.field}"
        for index, token in enumerate(sentence.tokens):
            misc = [names[number, index]] if (number, index) in names else []
            yield "\t".join(_columns(index, token, [*misc, *_spacing(sentence, index)]))
        yield ""


def _columns(index: int, token: Token, misc: list[str]) -> tuple[str, ...]:
    return (
        str(index + 1), _line(token.form), _line(token.lemma) or "_", token.upos or "_", "_",
        "|".join(f"{name}={value}" for name, value in token.feats) or "_",
        str(token.head + 1), token.deprel or "_", "_", "|".join(misc) or "_",
    )  # fmt: skip


def _names(document: Document) -> Mapping[tuple[int, int], str]:
    """(sentence, token) → its tag, for every token of a name."""
    return {
        (mention.sentence, index): f"NER={'B' if index == mention.first else 'I'}-{mention.type}"
        for mention in document.mentions
        if mention.kind == "name"
        for index in range(mention.first, mention.last)
    }


def _spacing(sentence: Sentence, index: int) -> list[str]:
    later = sentence.tokens[index + 1 :]
    return (
        ["SpaceAfter=No"]
        if later and later[0].span.start == sentence.tokens[index].span.end
        else []
    )


def _line(text: str) -> str:
    return " ".join(text.split())
