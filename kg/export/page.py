"""One file that is a whole page: its security policy names the digest of each script and style.

Whatever is not listed here cannot run or be loaded, not even from the same folder, so a word of an
article that looks like markup stays a word.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Sequence
from importlib.resources import files
from typing import Any, Final

_SELF: Final = "'self'"
_NONE: Final = "'none'"


def asset(name: str) -> str:
    """A file that the page carries, as it was built from the sources in web/."""
    return files("kg.export").joinpath("assets", name).read_text(encoding="utf-8")


def block(name: str, data: Any) -> str:
    """`data` as JSON in an element that no browser runs, whatever the texts contain."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    text = text.encode("utf-8", "backslashreplace").decode()  # a lone surrogate stays an escape
    for char in "<>&\u2028\u2029":
        text = text.replace(char, f"\\u{ord(char):04x}")
    return f'<script type="application/json" id="{name}">{text}</script>'


def packed(name: str, data: str) -> str:
    """Base64 in an element that no browser runs."""
    return f'<script type="application/octet-stream" id="{name}">{data}</script>'


def page(
    *,
    title: str,
    body: str,
    styles: Sequence[str],
    scripts: Sequence[str],
    data: str = "",
    api: str = "",
) -> str:
    """The page; `body` is markup of ours, without any text from an article.

    `api` is the path under which the page's own server answers it; no other address can be asked.
    """
    styles, scripts = tuple(map(_styled, styles)), tuple(map(_scripted, scripts))
    policy = (
        f"default-src 'none'; script-src {_digests(scripts)}; style-src {_digests(styles)}; "
        f"img-src data: blob:; connect-src {_SELF if api else _NONE}; "
        "base-uri 'none'; form-action 'none'"
    )
    return "\n".join(
        (
            "<!doctype html>",
            f'<html lang="en" data-api="{api}">' if api else '<html lang="en">',
            "<head>",
            '<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="referrer" content="no-referrer">',
            '<meta name="color-scheme" content="light dark">',
            '<link rel="icon" href="data:,">',
            f"<title>{title}</title>",
            *(f"<style>{style}</style>" for style in styles),
            "</head>",
            "<body>",
            body,
            data,
            *(f"<script>{script}</script>" for script in scripts),
            "</body>",
            "</html>",
            "",
        )
    )


def _digests(parts: Sequence[str]) -> str:
    hashes = (hashlib.sha256(part.encode("utf-8")).digest() for part in parts)
    return " ".join(f"'sha256-{base64.b64encode(digest).decode()}'" for digest in hashes)


def _scripted(script: str) -> str:
    """With nothing inside that would end the element it stands in."""
    return script.replace("</script", "<\\/script").replace("<!--", "<\\!--")


def _styled(style: str) -> str:
    return style.replace("</style", "<\\/style")
