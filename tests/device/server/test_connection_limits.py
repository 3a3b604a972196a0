"""Limits for connections: whatever others do, the page and the health check are answered."""

from tests.needs import require

require("httpx", "live", "engine")

import contextlib
import socket
import ssl
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from device.reading.reader import Reader
from tests.device.outputs.certificates import certified
from tests.device.server.conftest import Running, http, run_server, wait_for

HALF_A_REQUEST = b"GET / HTTP/1.1\r\nHost: localhost\r\nX-Half: "


def port_of(server: Running) -> int:
    return int(server.address.rstrip("/").rpartition(":")[2])


def connect(server: Running, source: str = "127.0.0.1") -> socket.socket:
    return socket.create_connection(("127.0.0.1", port_of(server)), 10, (source, 0))


@contextlib.contextmanager
def connections(server: Running, count: int, first: bytes = b"") -> Iterator[list[socket.socket]]:
    """Open connections that send only so much."""
    with contextlib.ExitStack() as stack:
        opened = [stack.enter_context(connect(server)) for _ in range(count)]
        for connection in opened:
            connection.sendall(first)
        yield opened


def ended(connection: socket.socket) -> bool:
    """Return whether the server has ended a connection; skip what it has sent."""
    connection.setblocking(False)
    try:
        while connection.recv(1 << 16):
            pass
    except BlockingIOError:
        return False
    except OSError:
        pass
    return True


@pytest.mark.parametrize("first", [b"", HALF_A_REQUEST])
def test_half_open_connections_keep_nobody_out(
    running: Running, first: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("device.server.connection_limits._REQUEST_SECONDS", 600)
    with connections(running, 200, first) as opened:
        for path in ("healthz", "", "status", "healthz"):
            begun = time.monotonic()
            assert httpx.get(f"{running.address}{path}", timeout=20).status_code == 200
            assert time.monotonic() - begun < 5
        wait_for(lambda: sum(map(ended, opened)) >= 200 - 32)
        time.sleep(0.6)  # More would be ended by then, if fewer were allowed.
        assert sum(map(ended, opened)) == 200 - 32
        assert httpx.get(f"{running.address}healthz").status_code == 200


def test_the_connections_that_wait_longest_are_ended_first(
    running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("device.server.connection_limits._REQUEST_SECONDS", 600)
    with connections(running, 20) as old:
        time.sleep(0.6)
        with connections(running, 20) as new:
            wait_for(lambda: sum(map(ended, old)) >= 8)
            time.sleep(0.6)  # More would be ended by then, if fewer were allowed.
            assert [ended(connection) for connection in old] == [True] * 8 + [False] * 12
            assert not any(map(ended, new))


def test_too_many_connections_of_one_address_end_none_of_another(running: Running) -> None:
    with connect(running, "127.0.0.2") as other, connections(running, 40):
        time.sleep(0.6)
        with connections(running, 1):
            assert not ended(other)
            other.setblocking(True)
            other.sendall(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n")
            assert other.recv(100).startswith(b"HTTP/1.1 200")


@pytest.mark.parametrize(
    "first",
    [
        b"",
        HALF_A_REQUEST,
        b"PATCH /settings HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        b"Content-Length: 1000\r\n\r\n",
        # Refused before the body, and answered.
        b"PATCH /settings HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\n",
        b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n" + HALF_A_REQUEST,
    ],
)
def test_a_request_that_comes_byte_by_byte_has_an_end(
    running: Running, first: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("device.server.connection_limits._REQUEST_SECONDS", 0.5)
    with connect(running) as connection:
        begun = time.monotonic()
        connection.sendall(first)
        with contextlib.suppress(OSError):
            while not ended(connection):
                connection.send(b"x")
                time.sleep(0.05)
                assert time.monotonic() - begun < 10
        assert time.monotonic() - begun > 0.4


def test_an_answer_that_nobody_reads_has_an_end(
    running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("device.server.connection_limits._STALLED_SECONDS", 0.5)
    with socket.socket() as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)  # So that it is soon full.
        connection.connect(("127.0.0.1", port_of(running)))
        connection.sendall(b"GET /frames HTTP/1.1\r\nHost: localhost\r\n\r\n")
        wait_for(lambda: http.get(f"{running.address}status").json()["viewers"]["stream"] == 1)
        wait_for(lambda: http.get(f"{running.address}status").json()["viewers"]["stream"] == 0)


def test_a_viewer_may_take_its_time(running: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("device.server.connection_limits._REQUEST_SECONDS", 0.3)
    with connect(running) as connection:
        connection.sendall(b"GET /events HTTP/1.1\r\nHost: localhost\r\n\r\n")
        time.sleep(1)
        assert not ended(connection)


def test_too_many_requests_are_refused_but_a_health_check_is_answered(running: Running) -> None:
    request = b"GET /events HTTP/1.1\r\nHost: localhost\r\n\r\n"
    with connections(running, 50, request) as opened:
        for connection in opened:
            assert connection.recv(12) == b"HTTP/1.1 200"
        answer = httpx.get(f"{running.address}status")
        assert (answer.status_code, answer.headers["Retry-After"]) == (503, "5")
        assert httpx.get(f"{running.address}healthz").status_code == 200
        with connect(running, "127.0.0.2") as other:
            other.sendall(b"GET /status HTTP/1.1\r\nHost: localhost\r\n\r\n")
            assert other.recv(12) == b"HTTP/1.1 200"
    wait_for(lambda: httpx.get(f"{running.address}status").status_code == 200)


def test_limits_hold_while_tls_is_set_up(reader: Reader, tmp_path: Path) -> None:
    identity = certified(tmp_path)
    trust = ssl.create_default_context(cafile=str(identity.authority))
    tls = {"tls_cert": str(identity.chain), "tls_key": str(identity.key)}
    with run_server(reader, tmp_path, serve=tls) as server:

        def status_of(path: str) -> int:
            return httpx.get(f"{server.address}{path}", verify=trust, timeout=20).status_code

        assert server.address.startswith("https://")
        wait_for(lambda: status_of("healthz") == 200)
        for first in (b"", HALF_A_REQUEST, b"\x16\x03\x01\x02\x00\x01"):  # Not TLS; half a hello.
            with connections(server, 100, first) as opened:
                assert status_of("status") == 200
                time.sleep(0.6)
                assert status_of("") == 200
                wait_for(lambda opened=opened: sum(map(ended, opened)) >= 100 - 32)
