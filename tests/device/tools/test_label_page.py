"""The page for labelling answers its own browser, and nobody else."""

import http.client
import json
from collections.abc import Iterator
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from device.tools.label_page import LabelServer
from device.tools.labelling import LabellingSession
from tests.device.tools.test_labelling import LABELS, candidates


@pytest.fixture
def server(tmp_path: Path) -> Iterator[LabelServer]:
    with LabelServer(LabellingSession(candidates(), LABELS, tmp_path)) as running:
        Thread(target=running.serve_forever, daemon=True).start()
        yield running
        running.shutdown()


def ask(
    server: LabelServer, path: str, body: Any = None, host: str | None = None
) -> tuple[int, bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", server.server_address[1], timeout=10)
    headers = {"Content-Type": "application/json"} if body is not None else {}
    headers |= {"Host": host} if host else {}
    content = None if body is None else json.dumps(body)
    connection.request("GET" if body is None else "POST", path, content, headers)
    answer = connection.getresponse()
    return answer.status, answer.read()


def test_a_picture_is_shown_and_labelled(server: LabelServer, tmp_path: Path) -> None:
    root = f"/{server.secret}/"
    assert b"Label pictures" in ask(server, root)[1]
    state = json.loads(ask(server, f"{root}state")[1])
    assert (state["name"], state["guess"], state["percent"]) == ("0.png", "1", 50)
    assert state["picture"].startswith("data:image/png;base64,")
    status, content = ask(server, f"{root}answer", {"name": "0.png", "label": "0"})
    assert (status, json.loads(content)["left"]) == (200, 2)
    assert [p.relative_to(tmp_path).as_posix() for p in tmp_path.rglob("*.png")] == ["0/0.png"]
    assert json.loads(ask(server, f"{root}answer", {"action": "undo"})[1])["left"] == 3
    assert json.loads(ask(server, f"{root}answer", {"action": "skip"})[1])["name"] == "1.png"


@pytest.mark.parametrize(
    "body", [{"name": "0.png", "label": "../../x"}, [1], {"name": "0.png"}, "text", 3]
)
def test_other_answers_are_refused(server: LabelServer, tmp_path: Path, body: Any) -> None:
    assert ask(server, f"/{server.secret}/answer", body)[0] == 400
    assert not list(tmp_path.iterdir())


def test_without_the_secret_or_under_another_name_there_is_nothing(server: LabelServer) -> None:
    assert ask(server, "/state")[0] == 404
    assert ask(server, "/x/answer", {"name": "0.png", "label": "0"})[0] == 404
    assert ask(server, f"/{server.secret}/state", host="evil.example")[0] == 404
