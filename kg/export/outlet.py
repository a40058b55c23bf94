"""Who publishes an article: what two sources must differ in to count as two."""

from __future__ import annotations

from urllib.parse import urlsplit

from kg.records import Article


def outlet(article: Article) -> str:
    """The host of the article's URL without `www.`, else its source as given."""
    if not article.source.lower().startswith(("http://", "https://")):
        return article.source or article.name
    try:
        host = urlsplit(article.source).hostname
    except ValueError:
        return article.source
    return (host or article.source).removeprefix("www.")
