"""How a push logs in: a token, Basic or Digest, as the store asks before anything large is sent.

The store is asked once with an empty body, because one that wants a login answers a large body by
closing the connection.
"""

from __future__ import annotations

import base64
from typing import Final
from urllib.request import (
    AbstractDigestAuthHandler,
    HTTPPasswordMgrWithDefaultRealm,
    Request,
    parse_http_list,
    parse_keqv_list,
)

from kg.errors import ExportError
from kg.push.target import Target

_NAME: Final = "Authorization"


class Login:
    """The login of one target; `challenge` is what the store's last 401 asked for."""

    def __init__(self, target: Target) -> None:
        self._target = target
        self._challenge: dict[str, str] | None = None
        passwords = HTTPPasswordMgrWithDefaultRealm()
        passwords.add_password(None, target.address, target.user, target.password)
        self._digest = AbstractDigestAuthHandler(passwords)

    def hear(self, challenge: str) -> None:
        """Take the WWW-Authenticate header of a 401; raises ExportError for an unknown scheme."""
        scheme, _, rest = challenge.partition(" ")
        if scheme.lower() not in {"", "basic", "digest"}:
            raise ExportError(f"{self._target.address} wants a login of the kind {scheme!r}")
        digest = scheme.lower() == "digest"
        self._challenge = (
            parse_keqv_list([*filter(None, parse_http_list(rest))]) if digest else None
        )

    def sign(self, request: Request) -> None:
        """Add the credentials, if there are any."""
        if self._target.token:
            request.add_header(_NAME, f"Bearer {self._target.token}")
        elif self._target.user and self._challenge:
            answer = self._digest.get_authorization(request, self._challenge)
            request.add_header(_NAME, f"Digest {answer}")
        elif self._target.user:
            pair = f"{self._target.user}:{self._target.password}".encode()
            request.add_header(_NAME, f"Basic {base64.b64encode(pair).decode()}")
