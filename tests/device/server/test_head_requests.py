"""HEAD requests: the headers of GET, without the body."""

from tests.needs import require

require("httpx", "live", "engine")

import pytest

from tests.device.server.conftest import Running, http


@pytest.mark.parametrize(
    "path",
    ["", "docs", "static/style.css", "snapshot.jpg", "stages/ink.jpg", "reading", "crops",
     "history.json", "history.csv", "settings", "healthz", "metrics", "status", "nowhere"],
)  # fmt: skip
def test_head_is_get_without_the_body(running: Running, path: str) -> None:
    head, get = (http.request(how, f"{running.address}{path}") for how in ("HEAD", "GET"))
    assert head.status_code == get.status_code
    assert head.headers["content-type"] == get.headers["content-type"]
    assert int(head.headers["content-length"]) > 0
    assert not head.content


@pytest.mark.parametrize("path", ["stream.mjpg", "frames", "events"])
def test_head_of_an_endless_stream_does_not_count_as_a_viewer(running: Running, path: str) -> None:
    head = http.head(f"{running.address}{path}")
    assert head.status_code == 200
    assert not head.content
    assert set(http.get(f"{running.address}status").json()["viewers"].values()) == {0}
    with http.stream("GET", f"{running.address}{path}") as get:
        assert head.headers["content-type"] == get.headers["content-type"]


def test_head_is_refused_where_get_is(running: Running) -> None:
    assert http.head(f"{running.address}reset-last").status_code == 405
