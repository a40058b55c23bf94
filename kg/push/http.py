"""One request to a store, tried again where trying again can help, and errors in one line."""

from __future__ import annotations

import time
from collections.abc import Callable
from http.client import HTTPException
from typing import Final
from urllib.error import HTTPError, URLError
from urllib.request import HTTPRedirectHandler, Request, build_opener

from kg.errors import ExportError
from kg.push.login import Login
from kg.push.target import Target

SECONDS: Final = 60.0
WAITS: Final = (0.5, 1.0, 2.0, 4.0)
"""How long to wait before each further try; a store that never answered is tried twice."""

_AGAIN: Final = frozenset({408, 425, 429, 500, 502, 503, 504})
_UNKNOWN, _FORBIDDEN = 401, 403
_SHOWN: Final = 160


class _NoRedirect(HTTPRedirectHandler):
    """A redirect is an error: it would carry the password somewhere else."""

    def redirect_request(self, *_: object) -> None:
        return None


class Store:
    """The store at a target's address."""

    def __init__(self, target: Target, sleep: Callable[[float], None] = time.sleep) -> None:
        self._target = target
        self._sleep = sleep
        self._login = Login(target)
        self._opener = build_opener(_NoRedirect)
        self._met = False

    def send(self, method: str, address: str, body: bytes, media: str) -> None:
        """Send `body`; raises ExportError when the store refuses it or stays away."""
        if self._target.user and not self._met:
            self._ask(method, address, media)
        for wait in (*(WAITS if self._met else WAITS[:1]), None):
            try:
                self._once(method, address, body, media)
            except HTTPError as exc:
                with exc:
                    if exc.code not in _AGAIN or wait is None:
                        raise self._refused(exc) from exc
            except (URLError, HTTPException, OSError, ValueError) as exc:
                if wait is None:
                    reason = getattr(exc, "reason", exc)
                    raise ExportError(
                        f"{self._target.address} cannot be reached: {reason}"
                    ) from exc
            else:
                self._met = True
                return
            self._sleep(wait)

    def _ask(self, method: str, address: str, media: str) -> None:
        """Learn which login the store wants, by a request without one and without content."""
        try:
            self._open(self._request("POST" if method == "POST" else "HEAD", address, b"", media))
        except HTTPError as exc:
            with exc:
                if exc.code == _UNKNOWN:
                    self._login.hear(exc.headers.get("WWW-Authenticate", ""))
        except (URLError, HTTPException, OSError):
            return  # the request that matters will say so

    def _once(self, method: str, address: str, body: bytes, media: str) -> None:
        request = self._request(method, address, body, media)
        self._login.sign(request)
        try:
            self._open(request)
        except HTTPError as exc:
            if exc.code != _UNKNOWN or not self._met:
                raise
            with exc:
                self._login.hear(exc.headers.get("WWW-Authenticate", ""))
            again = self._request(method, address, body, media)
            self._login.sign(again)
            self._open(again)

    def _request(self, method: str, address: str, body: bytes, media: str) -> Request:
        request = Request(address, data=body, method=method)  # noqa: S310 -- Target takes http only
        request.add_header("Content-Type", f"{media}; charset=utf-8")
        request.add_header("Accept", "*/*")
        return request

    def _open(self, request: Request) -> None:
        with self._opener.open(request, timeout=SECONDS) as response:
            response.read()

    def _refused(self, exc: HTTPError) -> ExportError:
        address = self._target.address
        if exc.code in {_UNKNOWN, _FORBIDDEN}:
            given = self._target.user or self._target.token
            what = "this login" if given else "to be written without a login"
            return ExportError(f"{address} refuses {what} (HTTP {exc.code})")
        if 300 <= exc.code < 400:  # noqa: PLR2004 -- the redirects of HTTP
            return ExportError(f"{address} has moved to {exc.headers.get('Location')}; push there")
        said = " ".join(exc.read(4000).decode(errors="replace").split())[:_SHOWN]
        return ExportError(f"{address} answers HTTP {exc.code}: {said or exc.reason}")
