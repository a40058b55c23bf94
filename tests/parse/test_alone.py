"""How an article is read does not depend on what is read beside it."""

from __future__ import annotations

from kg.parse import Parser
from tests.build import article

TEXTS = (
    "Ford has held talks with Xiaomi about a joint venture, the Financial Times reported.",
    "No.",
    "Aerolis bâtira une usine près de Lyon.\n\nElle emploiera 1 200 personnes dès 2028.",
    "Der Konzern Velmora übernimmt Kestrin für 2,4 Milliarden Dollar.",
)


def test_an_article_is_read_the_same_alone_and_in_any_company(parser: Parser) -> None:
    articles = [article(text, name=str(number)) for number, text in enumerate(TEXTS)]
    together = list(parser.parse(articles))
    turned = list(parser.parse(articles[::-1]))[::-1]
    alone = [one for each in articles for one in parser.parse([each])]

    assert together == alone == turned
