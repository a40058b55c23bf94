r"""Text as read → text as kept: newlines become \n, control characters go, nothing else changes.

Offsets of quotes are offsets into the result, so there is no trimming and no Unicode
normalisation here.
"""

from __future__ import annotations

import re
from typing import Final

NEWLINE: Final = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
CONTROL: Final = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ufeff]")
BROKEN: Final = re.compile("[\ud800-\udfff\ufffe\uffff]")


def clean(text: str) -> str:
    """The text with plain newlines, without control characters, encodable as UTF-8."""
    return BROKEN.sub("\ufffd", CONTROL.sub("", NEWLINE.sub("\n", text)))
