"""kg serve: the built graph over HTTP: explorer, SPARQL 1.1 endpoint, linked-data IRIs.

`app(settings)` is an ASGI application, `serve(settings)` runs it until it is interrupted. Needs the
extra `serve`, and a system that can fork (Linux, macOS).
"""

from __future__ import annotations

import os

from kg.errors import KgError
from kg.serve.settings import Settings

__all__ = ["Settings", "serve"]


def serve(settings: Settings) -> None:
    """Serve until interrupted; raises KgError where the server cannot run here."""
    if not hasattr(os, "fork"):
        raise KgError("kg serve needs a system that can fork: Linux, macOS, or WSL on Windows")
    try:
        import uvicorn  # noqa: PLC0415 -- the extra may be missing

        from kg.serve.app import app  # noqa: PLC0415 -- as above
    except ImportError as exc:
        raise KgError(f"{exc.name} is missing; run: pip install 'kg-news[serve]'") from exc
    uvicorn.run(
        app(settings),
        host=settings.host,
        port=settings.port,
        log_level="warning",
        server_header=False,
        date_header=False,
        timeout_keep_alive=10,
        h11_max_incomplete_event_size=64 * 1024,
    )
