"""A date as files write it → the ISO date of that day, None where it is no date."""

from __future__ import annotations

import re
from datetime import date, datetime
from email.utils import parsedate_tz
from typing import Final

DAY: Final = re.compile(r"(\d{4}-\d{2}-\d{2})(?!\d)")


def iso_date(text: str) -> str | None:
    """The day that an ISO 8601 or RFC 822 date names, in the time zone it is written in."""
    stripped = text.strip()[:64]
    return _iso(stripped) or _rfc822(stripped)


def _iso(text: str) -> str | None:
    try:
        return datetime.fromisoformat(text).date().isoformat()
    except ValueError:
        found = DAY.match(text)
    try:
        return date.fromisoformat(found[1]).isoformat() if found else None
    except ValueError:
        return None


def _rfc822(text: str) -> str | None:
    try:
        parsed = parsedate_tz(text)
        return date(*parsed[:3]).isoformat() if parsed else None
    except (ValueError, OverflowError, IndexError, TypeError):
        return None
