"""Before every answer: the right host, the right token, a bounded body, safe headers."""

from __future__ import annotations

import hmac
from typing import Final
from urllib.parse import parse_qsl, urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kg.serve.settings import Settings

_HEADERS: Final = {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}
_POLICY: Final = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"


class Guard:
    """ASGI middleware: refuse what is not for us, and send safe headers with the rest."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app = app
        self._settings = settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        safe = self._safe(send, scope)
        refusal = self._refusal(scope)
        if refusal:
            await refusal(scope, receive, safe)
            return
        await self._app(scope, self._bounded(receive), safe)

    def _refusal(self, scope: Scope) -> Response | None:
        headers = Headers(scope=scope)
        host = headers.get("host", "")
        if _name(host) not in self._settings.names:
            return PlainTextResponse(f"This server does not answer for {host[:200]!r}.\n", 421)
        if self._is_key(scope):
            return self._let_in(scope)
        if not self._has_token(headers, scope):
            return PlainTextResponse(
                "This server wants its token: Authorization: Bearer …, or ?token=… in a browser\n",
                401,
                {"www-authenticate": "Bearer"},
            )
        length = headers.get("content-length", "0")
        if not length.isdigit() or int(length) > self._settings.body:
            return PlainTextResponse(f"At most {self._settings.body} bytes are read.\n", 413)
        return None

    def _is_key(self, scope: Scope) -> bool:
        """Whether the address brings the token, as a person pastes it once."""
        given = dict(parse_qsl(scope["query_string"].decode("latin-1"))).get("token", "")
        wanted = self._settings.token
        return bool(wanted) and hmac.compare_digest(given.encode(), wanted.encode())

    def _let_in(self, scope: Scope) -> Response:
        """The same address without the token, which the browser keeps from now on."""
        answer = RedirectResponse("/" + scope["path"].lstrip("/"), 303)
        answer.set_cookie("kg_token", self._settings.token, httponly=True, samesite="strict")
        return answer

    def _has_token(self, headers: Headers, scope: Scope) -> bool:
        if not self._settings.token or scope["method"] == "OPTIONS":
            return True
        cookies = headers.get("cookie", "").split(";")
        cookie = next((c.strip()[9:] for c in cookies if c.strip().startswith("kg_token=")), "")
        given = headers.get("authorization", "").removeprefix("Bearer ").strip() or cookie
        return hmac.compare_digest(given.encode(), self._settings.token.encode())

    def _bounded(self, receive: Receive) -> Receive:
        """A body that is refused as soon as it is longer than it may be, whatever it announced."""
        read = 0

        async def bounded() -> Message:
            nonlocal read
            message = await receive()
            read += len(message.get("body", b""))
            if read > self._settings.body:
                raise HTTPException(413, f"At most {self._settings.body} bytes are read.\n")
            return message

        return bounded

    def _safe(self, send: Send, scope: Scope) -> Send:
        async def safe(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers.setdefault(name, value)
                headers.setdefault("content-security-policy", _POLICY)
                self._share(headers, scope)
            await send(message)

        return safe

    def _share(self, headers: MutableHeaders, scope: Scope) -> None:
        """Let the pages of one other site ask, where the settings name it."""
        origin = Headers(scope=scope).get("origin", "")
        if self._settings.origin and self._settings.origin in {"*", origin}:
            headers["access-control-allow-origin"] = self._settings.origin
            headers["access-control-allow-headers"] = "accept, content-type, authorization"
            headers["cross-origin-resource-policy"] = "cross-origin"
            headers.add_vary_header("origin")


def _name(host: str) -> str:
    try:
        return urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return ""
