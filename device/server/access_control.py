"""Access control: viewers on other machines need a token, and other sites' pages get nothing.

Without a token the server listens on this machine only, and accepts only requests that use one of
this machine's names: otherwise any web site could point a name of its own here (DNS rebinding).
A request that changes something must not come from another site's page either (cross-site request
forgery): the headers ``Origin`` and ``Sec-Fetch-Site`` show where it comes from, and a plain HTML
form cannot send a body of JSON.
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
_COOKIE_SECONDS: Final = 30 * 24 * 3600
_MAX_BODY_BYTES: Final = 64 * 1024  # Settings and corrections are far smaller.
_PUBLIC_PATHS: Final = ("/healthz", "/static/style.css", "/static/icon.svg")
_READING_METHODS: Final = ("GET", "HEAD")
_SECURITY_HEADERS: Final = (
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (
        b"content-security-policy",
        b"default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; "
        b"form-action 'self'",
    ),
)
_LOGIN_PAGE: Final = Path(__file__).parent / "static" / "login.html"


def is_loopback(host: str) -> bool:
    """Return whether a host name or address always means this machine."""
    host = host.strip("[]").lower()
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


class AccessControl:
    """ASGI middleware that passes requests on, or answers them itself.

    Args:
        app: the app to protect.
        token: the token that viewers need, or None if only this machine can connect.
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
        cookie = self._token if self._token and _equal(offered, self._token) else None
        if scope["path"] not in _PUBLIC_PATHS and not self._is_authorized(headers, cookie):
            await _ask_for_token(scope, send, wrong=bool(offered))
            return
        secure = "; Secure" if scope.get("scheme") == "https" else ""
        set_cookie = None if cookie is None else f"{_cookie_name(headers)}={cookie}{secure}"
        await self._app(scope, receive, _adding_headers(send, set_cookie))

    def _refusal(self, scope: Scope, headers: dict[str, str]) -> tuple[int, str] | None:
        """Return the status and message for a request that nobody may make, token or not."""
        host = headers.get("host", "")
        if self._token is None and not is_loopback(_split(f"//{host}").hostname or ""):
            return 421, f"this server does not answer to the name {host}: use http://localhost"
        if scope["method"] in _READING_METHODS:
            # Without a token, a page of another site, open on this machine, must not read either.
            foreign = self._token is None and _is_embedded_elsewhere(headers)
            return (403, "pages of other sites cannot use this server") if foreign else None
        origin = headers.get("origin")
        elsewhere = origin is not None and _split(origin).netloc != host
        if elsewhere or headers.get("sec-fetch-site", "none") not in ("same-origin", "none"):
            return 403, "changes are accepted from this server's own page or from programs only"
        if headers.get("content-type", "").partition(";")[0].strip() != "application/json":
            return 415, "send application/json"
        length = headers.get("content-length", "")
        if not length.isdecimal() or int(length) > _MAX_BODY_BYTES:
            return 413, f"send a Content-Length of at most {_MAX_BODY_BYTES} bytes"
        return None

    def _is_authorized(self, headers: dict[str, str], cookie: str | None) -> bool:
        """Return whether a request has the token: in its URL, a header or a cookie."""
        if self._token is None or cookie is not None:
            return True
        scheme, _, bearer = headers.get("authorization", "").partition(" ")
        if scheme.lower() == "bearer" and _equal(bearer.strip(), self._token):
            return True
        pairs = (pair.strip().partition("=") for pair in headers.get("cookie", "").split(";"))
        own = _cookie_name(headers)
        return any(name == own and _equal(value, self._token) for name, _, value in pairs)


def _is_embedded_elsewhere(headers: dict[str, str]) -> bool:
    """Return whether a page of another site embeds this; following a link to it is fine."""
    elsewhere = headers.get("sec-fetch-site") == "cross-site"
    return elsewhere and headers.get("sec-fetch-mode") != "navigate"


def _cookie_name(headers: dict[str, str]) -> str:
    """Return the cookie's name, which has the port: browsers share cookies among all ports."""
    port = headers.get("host", "").rpartition(":")[2]
    return f"{COOKIE}_{port}" if port.isdecimal() else COOKIE


def _split(url: str) -> SplitResult:
    """Split a URL; an invalid one gives empty parts."""
    try:
        return urlsplit(url)
    except ValueError:  # Unbalanced brackets.
        return urlsplit("")


def _equal(offered: str, token: str) -> bool:
    """Compare in a time that does not depend on where the two differ."""
    return hmac.compare_digest(offered.encode(), token.encode())


def _adding_headers(send: Send, cookie: str | None) -> Send:
    extra = list(_SECURITY_HEADERS)
    if cookie is not None:
        text = f"{cookie}; Path=/; Max-Age={_COOKIE_SECONDS}; HttpOnly; SameSite=Strict"
        extra.append((b"set-cookie", text.encode()))

    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            message["headers"] = [*message.get("headers", []), *extra]
        await send(message)

    return sending


async def _ask_for_token(scope: Scope, send: Send, wrong: bool) -> None:
    """Ask for the token: with a form on the start page, elsewhere in one line for programs."""
    if scope["path"] == "/":
        page = _LOGIN_PAGE.read_text()
        if wrong:
            page = page.replace(' role="alert" hidden', ' role="alert"')
        await _answer(send, 401, page, "text/html; charset=utf-8")
    else:
        message = "send the token that was printed at the start: 'Authorization: Bearer TOKEN'"
        await _answer(send, 401, message)


async def _answer(
    send: Send, status: int, text: str, content_type: str = "text/plain; charset=utf-8"
) -> None:
    is_html = content_type.startswith("text/html")
    body = (text if is_html else escape(text, quote=False) + "\n").encode()
    headers = [
        (b"content-type", content_type.encode()),
        (b"content-length", str(len(body)).encode()),
        (b"cache-control", b"no-store"),
        *_SECURITY_HEADERS,
    ]
    if status == 401:
        headers.append((b"www-authenticate", b'Bearer realm="lenet-edge"'))
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
