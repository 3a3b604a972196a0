"""Who may come in: a token beyond this machine, and nobody through another site's page.

Without a token the server listens on this machine only, and must be called by one of its names:
otherwise any web site could have its own name point here (DNS rebinding). What changes something
must not come from another site's page either (cross-site request forgery): its ``Origin`` and
``Sec-Fetch-Site`` tell, and a body of JSON cannot be sent by a plain form.
"""

import hmac
import ipaddress
from collections.abc import Awaitable, Callable, MutableMapping
from html import escape
from pathlib import Path
from typing import Any, Final
from urllib.parse import SplitResult, parse_qs, urlsplit

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

COOKIE: Final = "lenet_edge_token"
_MONTH: Final = 30 * 24 * 3600  # Seconds for which a browser keeps the token.
_LARGEST: Final = 64 * 1024  # Bytes of a body; settings and corrections are far smaller.
_OPEN: Final = ("/healthz", "/static/style.css", "/static/icon.svg")  # They tell nothing.
_SAFE: Final = ("GET", "HEAD")
_HEADERS: Final = (
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (
        b"content-security-policy",
        b"default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; "
        b"form-action 'self'",
    ),
)
_LOGIN: Final = Path(__file__).parent / "static" / "login.html"


def is_loopback(host: str) -> bool:
    """Whether a host name or address is this machine's own."""
    host = host.strip("[]").lower()
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


class Gate:
    """ASGI middleware that lets requests through, or answers them itself.

    Args:
        app: what is behind it.
        token: what viewers must bring, or None where only this machine can connect.
    """

    def __init__(self, app: App, token: str | None) -> None:
        self._app = app
        self._token = token

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            return
        headers = {name.decode("latin-1"): value.decode("latin-1")
                   for name, value in scope["headers"]}  # fmt: skip
        refusal = self._refusal(scope, headers)
        if refusal is not None:
            await _answer(send, *refusal)
            return
        offered = parse_qs(scope["query_string"].decode("latin-1")).get("token", [""])[0]
        cookie = self._token if self._token and _same(offered, self._token) else None
        if scope["path"] not in _OPEN and not self._known(headers, cookie):
            await _turn_away(scope, send, wrong=bool(offered))
            return
        set_cookie = None if cookie is None else f"{_cookie_name(headers)}={cookie}"
        await self._app(scope, receive, _adding_headers(send, set_cookie))

    def _refusal(self, scope: Scope, headers: dict[str, str]) -> tuple[int, str] | None:
        """Return the status and words for a request that nobody may make."""
        host = headers.get("host", "")
        if self._token is None and not is_loopback(_place(f"//{host}").hostname or ""):
            return 421, f"this server is not called {host}: open it as http://localhost"
        if scope["method"] in _SAFE:
            # What is open to this machine is not open to every page that is looked at on it.
            foreign = self._token is None and _embedded(headers)
            return (403, "another site's page takes nothing from here") if foreign else None
        origin = headers.get("origin")
        elsewhere = origin is not None and _place(origin).netloc != host
        if elsewhere or headers.get("sec-fetch-site", "none") not in ("same-origin", "none"):
            return 403, "settings are changed from this server's own page, or from no page"
        if headers.get("content-type", "").partition(";")[0].strip() != "application/json":
            return 415, "send application/json"
        length = headers.get("content-length", "")
        if not length.isdecimal() or int(length) > _LARGEST:
            return 413, f"a body has a Content-Length of at most {_LARGEST} bytes"
        return None

    def _known(self, headers: dict[str, str], cookie: str | None) -> bool:
        """Whether a request brings the token: in the address, a header or a cookie."""
        if self._token is None or cookie is not None:
            return True
        scheme, _, bearer = headers.get("authorization", "").partition(" ")
        if scheme.lower() == "bearer" and _same(bearer.strip(), self._token):
            return True
        pairs = (pair.strip().partition("=") for pair in headers.get("cookie", "").split(";"))
        own = _cookie_name(headers)
        return any(name == own and _same(value, self._token) for name, _, value in pairs)


def _embedded(headers: dict[str, str]) -> bool:
    """Whether another site's page takes this in; a link that is followed does not."""
    elsewhere = headers.get("sec-fetch-site") == "cross-site"
    return elsewhere and headers.get("sec-fetch-mode") != "navigate"


def _cookie_name(headers: dict[str, str]) -> str:
    """Return the cookie of a port: browsers send a host's cookies to all readers that it runs."""
    port = headers.get("host", "").rpartition(":")[2]
    return f"{COOKIE}_{port}" if port.isdecimal() else COOKIE


def _place(url: str) -> SplitResult:
    """Take a URL apart; one that is none names nothing."""
    try:
        return urlsplit(url)
    except ValueError:  # Brackets that do not match.
        return urlsplit("")


def _same(offered: str, token: str) -> bool:
    """Compare in a time that tells nothing of where they differ."""
    return hmac.compare_digest(offered.encode(), token.encode())


def _adding_headers(send: Send, cookie: str | None) -> Send:
    extra = list(_HEADERS)
    if cookie is not None:
        text = f"{cookie}; Path=/; Max-Age={_MONTH}; HttpOnly; SameSite=Strict"
        extra.append((b"set-cookie", text.encode()))

    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            message["headers"] = [*message.get("headers", []), *extra]
        await send(message)

    return sending


async def _turn_away(scope: Scope, send: Send, wrong: bool) -> None:
    """Ask for the token: people on a page, programs in a line."""
    if scope["path"] == "/":
        page = _LOGIN.read_text()
        if wrong:
            page = page.replace(' role="alert" hidden', ' role="alert"')
        await _answer(send, 401, page, "text/html; charset=utf-8")
    else:
        words = "bring the token that was printed at the start: 'Authorization: Bearer TOKEN'"
        await _answer(send, 401, words)


async def _answer(
    send: Send, status: int, words: str, kind: str = "text/plain; charset=utf-8"
) -> None:
    body = (words if kind.startswith("text/html") else escape(words, quote=False) + "\n").encode()
    headers = [
        (b"content-type", kind.encode()),
        (b"content-length", str(len(body)).encode()),
        (b"cache-control", b"no-store"),
        *_HEADERS,
    ]
    if status == 401:
        headers.append((b"www-authenticate", b'Bearer realm="lenet-edge"'))
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
