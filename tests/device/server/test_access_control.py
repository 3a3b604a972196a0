"""Access control: a token for other machines, and nothing for other sites' pages."""

from tests.needs import require

require("httpx", "live")

import asyncio
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from device.server.access_control import COOKIE, AccessControl, is_loopback

TOKEN = "correct-horse-battery"


async def inside(request: Request) -> PlainTextResponse:
    return PlainTextResponse("inside")


ROUTES = [
    Route(path, inside, methods=["GET", "PATCH", "POST"]) for path in ("/", "/settings", "/healthz")
]


class Client:
    """Sends requests without a server, and keeps cookies."""

    def __init__(self, token: str | None, host: str = "localhost:8080") -> None:
        self._app = AccessControl(Starlette(routes=ROUTES), token)
        self._base = f"http://{host}"
        self._cookies = httpx.Cookies()

    def ask(self, method: str, path: str, **details: Any) -> httpx.Response:
        return asyncio.run(self._ask(method, path, **details))

    async def _ask(self, method: str, path: str, **details: Any) -> httpx.Response:
        transport = httpx.ASGITransport(self._app)  # type: ignore[arg-type]
        async with httpx.AsyncClient(
            transport=transport, base_url=self._base, cookies=self._cookies
        ) as opened:
            response = await opened.request(method, path, **details)
            self._cookies = opened.cookies
            return response

    def get(self, path: str, **details: Any) -> httpx.Response:
        return self.ask("GET", path, **details)

    def patch(self, path: str, **details: Any) -> httpx.Response:
        return self.ask("PATCH", path, **details)

    def post(self, path: str, **details: Any) -> httpx.Response:
        return self.ask("POST", path, **details)


@pytest.mark.parametrize("host", ["localhost:8080", "127.0.0.1:8080", "[::1]:8080", "pi.localhost"])
def test_without_a_token_this_machine_may_use_its_own_names(host: str) -> None:
    assert Client(None, host).get("/settings").text == "inside"


@pytest.mark.parametrize(
    "host", ["evil.example:8080", "192.168.1.9", "localhost.evil.example", "[", ""]
)
def test_without_a_token_other_names_are_refused(host: str) -> None:
    response = Client(None).get("/settings", headers={"Host": host})
    assert response.status_code == 421


def test_any_host_name_works_with_a_token() -> None:
    opened = Client(TOKEN, "meter.example:8080")
    assert opened.get("/settings", headers={"Authorization": f"Bearer {TOKEN}"}).text == "inside"


@pytest.mark.parametrize("path", ["/settings", "/settings?token=", "/settings?token=wrong"])
def test_a_request_without_the_token_is_refused(path: str) -> None:
    response = Client(TOKEN).get(path)
    assert response.status_code == 401
    assert "inside" not in response.text


@pytest.mark.parametrize("value", ["Bearer wrong", "Basic " + TOKEN, TOKEN, "Bearer", ""])
def test_a_wrong_authorization_header_is_refused(value: str) -> None:
    assert Client(TOKEN).get("/settings", headers={"Authorization": value}).status_code == 401


def test_the_start_page_asks_for_the_token() -> None:
    response = Client(TOKEN).get("/")
    assert response.status_code == 401
    assert '<input id="token"' in response.text
    assert 'role="alert" hidden' in response.text
    assert 'role="alert">This token is wrong' in Client(TOKEN).get("/?token=other").text


def test_the_token_in_the_address_becomes_a_cookie_for_this_port_only() -> None:
    opened = Client(TOKEN)
    response = opened.get(f"/?token={TOKEN}")
    assert response.text == "inside"
    cookie = response.headers["set-cookie"]
    assert cookie.startswith(f"{COOKIE}_8080={TOKEN};")
    assert "HttpOnly" in cookie
    assert "SameSite=Strict" in cookie
    assert opened.get("/settings").text == "inside"


def test_two_readers_on_one_machine_keep_their_cookies_apart() -> None:
    cookies = [
        Client(TOKEN, host).get(f"/?token={TOKEN}").headers["set-cookie"].partition("=")[0]
        for host in ("pi.local:8080", "pi.local:8081", "pi.local", "[fe80::1]")
    ]
    assert cookies == [f"{COOKIE}_8080", f"{COOKIE}_8081", COOKIE, COOKIE]


def test_health_needs_no_token() -> None:
    assert Client(TOKEN).get("/healthz").text == "inside"


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://["},
        {"Origin": "http://localhost:9999"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
def test_pages_of_other_sites_cannot_change_anything(headers: dict[str, str]) -> None:
    assert Client(None).patch("/settings", json={}, headers=headers).status_code == 403


def test_pages_of_other_sites_may_link_here_but_not_embed_pictures() -> None:
    embedded = {"sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors"}
    assert Client(None).get("/", headers=embedded).status_code == 403
    assert Client(None).get("/", headers={**embedded, "sec-fetch-mode": "navigate"}).is_success
    assert Client(None).get("/", headers={**embedded, "sec-fetch-site": "same-site"}).is_success
    # An address with the token may be embedded on purpose.
    assert Client(TOKEN).get(f"/?token={TOKEN}", headers=embedded).is_success


def test_its_own_page_and_programs_may_change_settings() -> None:
    own = {"Origin": "http://localhost:8080", "Sec-Fetch-Site": "same-origin"}
    assert Client(None).patch("/settings", json={}, headers=own).text == "inside"
    assert Client(None).patch("/settings", json={}).text == "inside"


def test_a_plain_form_is_refused() -> None:
    assert Client(None).post("/settings", data={"a": "b"}).status_code == 415
    assert Client(None).post("/settings", content="{}").status_code == 415


def test_a_large_body_is_refused() -> None:
    assert Client(None).patch("/settings", json={"a": "b" * 70000}).status_code == 413


def test_every_answer_forbids_other_sites_content_and_frames() -> None:
    for response in (Client(None).get("/"), Client(TOKEN).get("/")):
        assert "default-src 'self'" in response.headers["content-security-policy"]
        assert response.headers["x-content-type-options"] == "nosniff"


TEXT = st.text(st.characters(max_codepoint=255, exclude_characters="\0\r\n"))


@settings(deadline=None, max_examples=30)
@given(st.dictionaries(st.sampled_from(["authorization", "cookie", "origin"]), TEXT))
def test_any_header_without_the_token_is_refused(headers: dict[str, str]) -> None:
    encoded = {name: value.encode("latin-1") for name, value in headers.items()}
    assert Client(TOKEN).get("/settings", headers=encoded).status_code == 401


def test_loopback_names_and_addresses_are_recognised() -> None:
    assert all(map(is_loopback, ["localhost", "LOCALHOST", "127.0.0.1", "127.9.9.9", "::1"]))
    assert not any(map(is_loopback, ["0.0.0.0", "::", "192.168.1.2", "example.org", ""]))
