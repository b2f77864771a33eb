"""The page that a browser gets: three files of our own and not one request to anywhere else."""

from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "page"
FILES = {
    "/": ("index.html", "text/html"),
    "/page.js": ("page.js", "text/javascript"),
    "/page.css": ("page.css", "text/css"),
}


def headers(host: str) -> dict[str, str]:
    """Return the headers of every answer: nothing from elsewhere, in no frame, kept nowhere.

    `host` is the Host header, already found to be ours; Safari before 15.4 wants the socket named.
    """
    policy = (
        f"default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' ws://{host}; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
    return {
        "Content-Security-Policy": policy,
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Cache-Control": "no-store",
    }


def add_pages(app: Any) -> None:
    """Serve the files of the page; they are read once."""
    from aiohttp import web

    for path, (name, kind) in FILES.items():
        body = (FOLDER / name).read_bytes()

        async def handler(_: web.Request, body: bytes = body, kind: str = kind) -> web.Response:
            return web.Response(body=body, content_type=kind, charset="utf-8")

        app.router.add_get(path, handler)

    async def nothing(_: web.Request) -> web.Response:
        return web.Response(status=204)  # browsers ask for it unbidden

    app.router.add_get("/favicon.ico", nothing)
