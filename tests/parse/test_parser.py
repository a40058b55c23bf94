from __future__ import annotations

import numpy as np
import pytest

from kg.errors import ModelError
from kg.parse import Parser, load
from kg.parse.encoder import FILES, inputs
from kg.records import ROOT, Article, Document, Sentence, Token
from tests.build import article

TEXTS = {
    "en": "Xiaomi plans to enter Europe in 2027. “We're ready,” said Lei Jun, "
    "who runs the company.",
    "it": "Xiaomi vuole espandersi in Europa entro il 2027, ha detto l'amministratore delegato. "
    "Il piano della società è ambizioso.",
    "de": "Xiaomi steigt 2027 in Europa ein. Der Konzern will am 3. März z. B. in München öffnen.",
    "fr": "Xiaomi n'entrera pas en Europe avant 2027, selon M. Dupont. «\u00a0Non\u00a0», dit-il.",
    "es": "Xiaomi venderá 130.000 coches en EE. UU. y Europa. ¿Cuándo? En 2027, dijo la empresa.",
}


@pytest.fixture(scope="module")
def documents(parser: Parser) -> dict[str, Document]:
    articles = [
        article(text=text, title="XIAOMI 2027: A PLAN", language=language, name=language)
        for language, text in TEXTS.items()
    ]
    return dict(zip(TEXTS, parser.parse(articles), strict=True))


def trees(documents: dict[str, Document]) -> list[tuple[Document, Sentence]]:
    return [(document, sent) for document in documents.values() for sent in document.sentences]


def token(document: Document, form: str) -> Token:
    return next(t for s in document.sentences for t in s.tokens if t.form == form)


def test_every_token_is_the_slice_of_its_span(documents: dict[str, Document]) -> None:
    for document, sentence in trees(documents):
        text = document.article.content(sentence.field)
        assert all(token.span.of(text) == token.form for token in sentence.tokens)
        assert all(sentence.span.covers(token.span) for token in sentence.tokens)


def test_every_sentence_is_a_tree_with_one_root(documents: dict[str, Document]) -> None:
    for _, sentence in trees(documents):
        roots = [token for token in sentence.tokens if token.head == ROOT]
        assert [token.deprel for token in roots] == ["root"]
        assert sum(token.deprel == "root" for token in sentence.tokens) == 1
        for place in range(len(sentence.tokens)):
            seen: set[int] = set()
            while place != ROOT:
                assert place not in seen
                seen.add(place)
                place = sentence.tokens[place].head  # noqa: PLW2901 — climbs to the root


def test_title_and_text_are_both_read(documents: dict[str, Document]) -> None:
    for document in documents.values():
        assert [s.field for s in document.sentences][:1] == ["title"]
        assert {s.field for s in document.sentences} == {"title", "text"}


def test_mentions_are_slices_and_point_at_their_tokens(documents: dict[str, Document]) -> None:
    for document in documents.values():
        assert document.mentions
        for mention in document.mentions:
            sentence = document.sentences[mention.sentence]
            assert mention.text == mention.span.of(document.article.content(sentence.field))
            assert sentence.tokens[mention.first].span.start == mention.span.start
            assert sentence.tokens[mention.last - 1].span.end == mention.span.end
            assert mention.first <= mention.head < mention.last


def test_a_separable_verb_has_one_lemma(documents: dict[str, Document]) -> None:
    assert token(documents["de"], "steigt").lemma == "einsteigen"
    assert token(documents["de"], "ein").deprel == "compound:prt"


def test_words_that_grammar_takes_apart_stay_one_token(documents: dict[str, Document]) -> None:
    assert token(documents["it"], "espandersi").lemma.startswith("espander")
    assert token(documents["it"], "della").upos == "ADP"
    assert token(documents["de"], "3.").upos == "ADJ"


def test_capitals_are_read_like_small_letters_and_kept_as_they_are(parser: Parser) -> None:
    (document,) = parser.parse(
        [article(text="FORD SELLS ITS FACTORY IN GERMANY", title="", language="en")]
    )
    (sentence,) = document.sentences
    assert [t.form for t in sentence.tokens] == "FORD SELLS ITS FACTORY IN GERMANY".split()
    assert token(document, "SELLS").lemma == "sell"
    assert token(document, "GERMANY").upos == "PROPN"


def test_paragraphs_of_another_language_are_read_in_it(parser: Parser) -> None:
    text = TEXTS["it"] + "\n\n" + TEXTS["de"]
    (document,) = parser.parse([article(text=text, title="", language="it")])
    assert {s.language for s in document.sentences} == {"it", "de"}


def test_a_sentence_is_encoded_as_it_was_read(
    parser: Parser, documents: dict[str, Document]
) -> None:
    for _, sentence in trees(documents):
        subwords, treebank = parser.encoded(sentence)
        out = parser._encoder._tagger.run(None, inputs([subwords], [treebank]))

        read = np.concatenate([out[-2], out[-1][0]])
        assert sentence.states is not None
        assert np.allclose(read, sentence.states, atol=1e-4)


def test_the_order_of_the_articles_changes_nothing(parser: Parser) -> None:
    pair = [
        article(text=TEXTS["en"], title="A plan", language="en", name="one"),
        article(text=TEXTS["fr"] + "\n\n" + TEXTS["fr"][:40], title="", language="fr", name="two"),
    ]
    there, back = list(parser.parse(pair)), list(parser.parse(pair[::-1]))
    assert there == back[::-1]


def test_company_does_not_change_how_an_article_is_read(parser: Parser) -> None:
    one = article(text=TEXTS["en"], title="", language="en", name="one")
    other = article(text=" ".join([TEXTS["es"]] * 3), title="", language="es", name="other")
    (alone,) = parser.parse([one])
    assert next(iter(parser.parse([one, other]))) == alone


@pytest.mark.parametrize("text", ["", " \n\n ", "…", "🚀", "12", "-", "中文新闻。", "a" * 5000])
def test_odd_texts_are_read_without_an_error(parser: Parser, text: str) -> None:
    (document,) = parser.parse([article(text=text, title="", language="und")])
    assert "".join(t.form for s in document.sentences for t in s.tokens) == text.strip()


def test_a_missing_model_is_told_with_what_to_do(tmp_path_factory: pytest.TempPathFactory) -> None:
    with pytest.raises(ModelError, match=f"no {FILES[0]}.*install kg again"):
        load(tmp_path_factory.mktemp("empty"))


def test_a_fingerprint_tells_the_model(parser: Parser) -> None:
    assert len(parser.fingerprint) == 16
    assert Article is type(article(text="x"))
