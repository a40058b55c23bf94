"""Bytes → text: a byte order mark, UTF-8, the declared charset, cp1252 where it is plausible.

What is none of these is not guessed: the error says how to save the file.
"""

from __future__ import annotations

import codecs
import re
from typing import Final

from kg.errors import InputError

ACCEPTED: Final = "save it as UTF-8 text"
BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
SIGNATURES: Final = (
    (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\x1f\x8b", "gzip compressed"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"{\\rtf", "a rich text document"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
)
CHARSETS: Final = frozenset(
    "big5 cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 cp874 euc_jp euc_kr"
    " gb18030 gb2312 gbk iso8859-1 iso8859-10 iso8859-13 iso8859-14 iso8859-15 iso8859-16 iso8859-2"
    " iso8859-3 iso8859-4 iso8859-5 iso8859-7 iso8859-9 koi8-r koi8-u mac-roman shift_jis".split()
)
"""The declared charsets that are believed, by their codec's name; others would not be news text."""

CONTROLS: Final = re.compile(b"[\x00-\x08\x0e-\x1f\x7f]")
UTF8_SEQUENCE: Final = re.compile(b"[\xc2-\xf4][\x80-\xbf]+")
HIGH: Final = re.compile(b"[\x80-\xff]")
WESTERN: Final = frozenset(
    "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜŸŒŠŽßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿœšž€‚„…‹‘’“”–—›™ ¡£§©ª«®°²³·º»¿"
)
"""What the high bytes of a Western European text stand for in cp1252."""


def decode(data: bytes, source: str, declared: str = "") -> str:
    """The text of `data`; `declared` is the charset that the file itself names.

    Raises InputError where the bytes are empty, binary, cut off or of no known encoding.
    """
    if not data.strip():
        raise InputError(source, "is empty", "write an article into it")
    for bom, codec in BOMS:
        if data.startswith(bom):
            return _strict(data, codec, source)
    _refuse_binary(data, source)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _legacy(data, source, declared, error)


def _refuse_binary(data: bytes, source: str) -> None:
    for signature, kind in SIGNATURES:
        if data.startswith(signature):
            raise InputError(source, f"is {kind}, not text", ACCEPTED)
    if b"\0" in data or len(CONTROLS.findall(data)) * 50 > len(data):
        raise InputError(source, "is binary, not text", ACCEPTED)


def _legacy(data: bytes, source: str, declared: str, error: UnicodeDecodeError) -> str:
    codec = charset(declared)
    if codec:
        return _strict(data, codec, source)
    cut = error.reason == "unexpected end of data"
    if cut and not data[: error.start].isascii():
        raise InputError(source, "is cut off inside a UTF-8 character", ACCEPTED) from error
    if plausible(data):
        return data.decode("cp1252")
    place = data.count(b"\n", 0, error.start) + 1
    reason = f"is not UTF-8 (line {place}, byte {data[error.start]:#04x})"
    raise InputError(source, reason, ACCEPTED) from error


def _strict(data: bytes, codec: str, source: str) -> str:
    try:
        return data.decode(codec)
    except UnicodeDecodeError as error:
        raise InputError(source, f"is not the {codec} text it says it is", ACCEPTED) from error


def charset(label: str) -> str:
    """The codec of a declared charset, "" where it is unknown or not believed."""
    try:
        name = codecs.lookup(label.strip()).name if label.strip().isascii() else ""
    except (LookupError, ValueError):
        return ""
    believed = name if name in CHARSETS else ""
    return "cp1252" if believed == "iso8859-1" else believed


def plausible(data: bytes) -> bool:
    """Whether the bytes look like Western European text in cp1252.

    Every high byte must be a letter or sign of such text, they must be few, and there must not be
    more UTF-8 sequences than other high bytes: a UTF-8 file with one damaged byte is damaged.
    """
    high = HIGH.findall(data)
    paired = sum(map(len, UTF8_SEQUENCE.findall(data)))
    known = all(byte.decode("cp1252", "replace") in WESTERN for byte in set(high))
    return (
        known
        and not CONTROLS.search(data)
        and len(high) * 4 <= len(data)
        and paired * 2 <= len(high)
    )
