"""Readings posted to a real web server, which fails in every way that a server can."""

import contextlib
import json
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from device.outputs.delivery import DeliveryWorker, NotDeliveredError
from device.outputs.queue import Queue
from device.outputs.webhook import WebhookReceiver, WebhookSettings
from device.settings.settings import Settings
from lenet_edge.core.errors import OutputError, SettingsError, UsageError
from tests.device.outputs.broker import free_port
from tests.device.outputs.certificates import certified
from tests.device.outputs.waiting import record, until


class Server(ThreadingHTTPServer):
    """Sends the next of its answers, then 204; 0 closes the connection, and -1 sends nothing."""

    def __init__(self, port: int = 0, *answers: int) -> None:
        super().__init__(("127.0.0.1", port), Handler)
        self.answers = list(answers)
        self.posts: list[tuple[str, dict[str, str], dict[str, Any]]] = []
        self.released = threading.Event()
        threading.Thread(target=self.serve_forever, args=(0.02,), daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/hook?key=geheim"

    def stop(self) -> None:
        self.released.set()
        self.shutdown()
        self.server_close()


class Handler(BaseHTTPRequestHandler):
    server: Server

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        answer = self.server.answers.pop(0) if self.server.answers else 204
        if answer == -1:
            self.server.released.wait()
        if answer <= 0:
            self.close_connection = True
            return
        if answer < 300:
            self.server.posts.append((self.path, dict(self.headers), json.loads(body)))
        self.send_response(answer)
        if 300 <= answer < 400:
            self.send_header("Location", "http://127.0.0.1:1/elsewhere")
        self.end_headers()

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server()
    yield made
    made.stop()


def worker(folder: Path, url: str, **more: Any) -> DeliveryWorker:
    receiver = WebhookReceiver(WebhookSettings(url=url, **more))
    return DeliveryWorker(receiver, Queue(folder / "queue", 100), print, 0.01)


def test_a_reading_is_posted_as_json(server: Server, tmp_path: Path) -> None:
    output = worker(tmp_path, server.url)
    output.publish(record("42"))
    until(lambda: output.status()["delivered"] == 1)
    output.close()
    path, headers, body = server.posts[0]
    assert path == "/hook?key=geheim"
    assert headers["Content-Type"] == "application/json"
    assert headers["Idempotency-Key"] == body["id"]
    assert "Authorization" not in headers
    assert body == record("42", id=body["id"])
    assert not (tmp_path / "queue").exists()


def test_a_server_that_fails_at_first_gets_all_readings_in_order(
    server: Server, tmp_path: Path
) -> None:
    server.answers = [500, 0, 408, 429, 503, 302]
    output = worker(tmp_path, server.url)
    for i in range(5):
        output.publish(record(str(i)))
    until(lambda: output.status()["delivered"] == 5)
    output.close()
    assert [body["text"] for _, _, body in server.posts] == list("01234")
    assert output.status()["rejected"] == 0


@pytest.mark.parametrize("answer", [400, 401, 404, 413, 422])
def test_a_reading_that_the_server_rejects_is_counted_and_not_retried(
    server: Server, tmp_path: Path, answer: int
) -> None:
    server.answers = [answer]
    output = worker(tmp_path, server.url)
    output.publish(record("1"))
    until(lambda: output.status()["rejected"] == 1)
    assert f"answered {answer}" in output.status()["error"]
    assert "geheim" not in output.status()["error"]
    output.publish(record("2"))
    until(lambda: output.status()["delivered"] == 1)
    output.close()
    assert [body["text"] for _, _, body in server.posts] == ["2"]


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (500, "answered 500"),
        (0, "closed the connection early"),
        (-1, "did not answer within 0.2 s"),
        (307, "answered 307 Temporary Redirect: write the address http://127.0.0.1:1/elsewhere"),
    ],
)
def test_the_reason_for_a_retry_is_reported(
    server: Server, tmp_path: Path, answer: int, message: str
) -> None:
    server.answers = [answer] * 100
    output = worker(tmp_path, server.url, timeout=0.2)
    output.publish(record("1"))
    until(lambda: message in (output.status()["error"] or ""))
    assert output.status()["state"] == "down"
    assert output.status()["queued"] == 1
    output.close()


@pytest.mark.parametrize("part", ["TLS handshake", "status", "header"])
def test_a_server_that_answers_byte_by_byte_is_given_up_in_time(tmp_path: Path, part: str) -> None:
    scheme = "https" if part == "TLS handshake" else "http"
    first = {"status": b"HTTP/1.1 ", "header": b"HTTP/1.1 200 OK\r\nX-Slow: "}.get(part, b"\x16")
    given_up = threading.Event()

    def drip(listener: socket.socket) -> None:
        connection, _ = listener.accept()
        with connection, contextlib.suppress(OSError):
            connection.sendall(first)
            while True:
                connection.sendall(b"\x03")
                time.sleep(0.02)
        given_up.set()

    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=drip, args=(listener,), daemon=True).start()
        url = f"{scheme}://127.0.0.1:{listener.getsockname()[1]}/"
        receiver = WebhookReceiver(WebhookSettings(url=url, timeout=0.5))
        begun = time.monotonic()
        with pytest.raises(NotDeliveredError, match=r"did not answer within 0\.5 s"):
            receiver.deliver(record("1"))
        assert time.monotonic() - begun < 3
        assert given_up.wait(10)


def test_a_name_that_is_looked_up_for_long_is_given_up_in_time(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked_up, real = threading.Event(), socket.getaddrinfo

    def slow(*arguments: Any, **more: Any) -> Any:
        looked_up.wait(10)
        return real(*arguments, **more)

    monkeypatch.setattr(socket, "getaddrinfo", slow)
    receiver = WebhookReceiver(WebhookSettings(url=server.url, timeout=0.2))
    with pytest.raises(NotDeliveredError, match="did not answer within"):
        receiver.deliver(record("late"))
    looked_up.set()
    receiver.deliver(record("next"))
    time.sleep(0.2)
    # What was given up is not sent later.
    assert [body["text"] for _, _, body in server.posts] == ["next"]


def test_closing_gives_up_a_request(server: Server) -> None:
    server.answers = [-1]
    receiver = WebhookReceiver(WebhookSettings(url=server.url, timeout=60))
    threading.Timer(0.2, receiver.close).start()
    with pytest.raises(NotDeliveredError):
        receiver.deliver(record("1"))


def test_a_server_that_is_down_gets_all_readings_later(tmp_path: Path) -> None:
    port = free_port()
    output = worker(tmp_path, f"http://127.0.0.1:{port}/")
    for i in range(5):
        output.publish(record(str(i)))
    until(lambda: "Connection refused" in (output.status()["error"] or ""))
    server = Server(port)
    until(lambda: output.status()["delivered"] == 5)
    output.close()
    server.stop()
    assert [body["text"] for _, _, body in server.posts] == list("01234")


def test_a_server_with_tls_needs_a_certificate_that_is_trusted(
    server: Server, tmp_path: Path
) -> None:
    identity = certified(tmp_path)
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(identity.chain, identity.key)
    server.socket = tls.wrap_socket(server.socket, server_side=True)
    url = server.url.replace("http://", "https://")
    untrusting = worker(tmp_path, url)
    untrusting.publish(record("1"))
    until(lambda: "CA certificate in webhook.ca_file" in (untrusting.status()["error"] or ""))
    untrusting.close()
    assert server.posts == []
    trusting = worker(tmp_path, url, ca_file=str(identity.authority))
    trusting.publish(record("2"))
    until(lambda: trusting.status()["delivered"] == 2)
    trusting.close()
    assert [body["text"] for _, _, body in server.posts] == ["1", "2"]


def test_tokens_and_passwords_are_sent(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "token").write_text("aus der Datei\n")
    account = server.url.replace("//", "//user:p%40ss@")
    for expected, url, more in (
        ("Basic dXNlcjpwQHNz", account, {}),
        ("Bearer aus der Datei", server.url, {"token_file": str(tmp_path / "token")}),
        ("Bearer geheim", server.url, {}),
    ):
        if expected == "Bearer geheim":
            monkeypatch.setenv("LENET_EDGE_WEBHOOK_TOKEN", "geheim")
        output = worker(tmp_path, url, **more)
        output.publish(record("1"))
        until(lambda output=output: output.status()["delivered"] == 1)
        output.close()
        assert server.posts[-1][1]["Authorization"] == expected


def test_an_invalid_url_is_reported_without_its_secrets() -> None:
    with pytest.raises(SettingsError, match="write http://HOST") as caught:
        Settings().changed({"webhook": {"url": "ftp://user:geheim@host"}})
    assert "geheim" not in str(caught.value)
    with pytest.raises(OutputError, match="/nowhere"):
        WebhookReceiver(WebhookSettings(url="http://h", token_file="/nowhere"))
    with pytest.raises(UsageError, match="ca_file"):
        WebhookReceiver(WebhookSettings(url="https://h", ca_file="/nowhere"))


def test_an_address_in_another_script_is_sent_as_http_can(server: Server, tmp_path: Path) -> None:
    output = worker(tmp_path, f"{server.url}/Zähler?wo=Küche%20alt")
    output.publish(record("1"))
    until(lambda: output.status()["delivered"] == 1)
    output.close()
    assert server.posts[-1][0].endswith("/Z%C3%A4hler?wo=K%C3%BCche%20alt")


@pytest.mark.parametrize("token", ["geheim\x01", "gehéim", "€"])
def test_a_token_that_no_header_can_have_is_refused_at_the_start(
    tmp_path: Path, token: str
) -> None:
    (tmp_path / "token").write_text(token, newline="")
    with pytest.raises(UsageError, match="in ASCII"):
        WebhookReceiver(WebhookSettings(url="http://h", token_file=str(tmp_path / "token")))
