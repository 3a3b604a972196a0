"""Serving the live view: its address, its token, and what prevents it."""

from tests.needs import require

require("httpx", "live", "engine")

import sys
from pathlib import Path

import pytest

from device.reading.reader import Reader
from lenet_edge.core.errors import MissingDependencyError, OutputError, UsageError
from tests.device.server.conftest import http, run_server


def test_this_machine_needs_no_token(reader: Reader, tmp_path: Path) -> None:
    with run_server(reader, tmp_path) as server:
        assert server.logged == [f"live view: {server.address}"]
        assert http.get(f"{server.address}settings").status_code == 200


def test_the_server_ends_with_the_block(reader: Reader, tmp_path: Path) -> None:
    with run_server(reader, tmp_path) as server:
        listen = server.address.removeprefix("http://").strip("/")
    with run_server(reader, tmp_path, listen=listen):
        pass
    assert server.station.observers == []


def test_other_machines_need_a_token_that_is_logged_once(reader: Reader, tmp_path: Path) -> None:
    with run_server(reader, tmp_path, listen="0.0.0.0:0") as server:
        (line,) = server.logged
        token = line.partition("?token=")[2]
        assert len(token) >= 20
        port = server.address.rstrip("/").rpartition(":")[2]
        address = f"http://127.0.0.1:{port}/settings"
        assert http.get(address).status_code == 401
        assert http.get(address, headers={"Authorization": f"Bearer {token}"}).status_code == 200


def test_a_token_file_is_readable_by_its_owner_only_and_used_again(
    reader: Reader, tmp_path: Path
) -> None:
    file = tmp_path / "secret" / "token"
    logged = []
    for _ in range(2):
        with run_server(reader, tmp_path, token_file=file) as server:
            logged += server.logged
    token = file.read_text().strip()
    assert logged[0].endswith(f"/?token={token}")
    assert logged[1].endswith(f"/ (its token is in {file})")
    assert token not in logged[1]
    assert file.stat().st_mode & 0o777 == 0o600


def test_a_service_keeps_its_token_across_restarts(
    reader: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path))
    logged = []
    for _ in range(2):
        with run_server(reader, tmp_path, listen="0.0.0.0:0") as server:
            logged += server.logged
    assert logged[0].endswith(f"?token={(tmp_path / 'token').read_text().strip()}")
    assert logged[1].endswith(f"(its token is in {tmp_path / 'token'})")


def test_an_invalid_token_file_is_refused(reader: Reader, tmp_path: Path) -> None:
    (tmp_path / "token").write_text("short")
    with (
        pytest.raises(UsageError, match="holds no valid token"),
        run_server(reader, tmp_path, token_file=tmp_path / "token"),
    ):
        pass


def test_an_address_in_use_is_reported(reader: Reader, tmp_path: Path) -> None:
    with (
        run_server(reader, tmp_path) as server,
        pytest.raises(OutputError, match="cannot listen"),
        run_server(reader, tmp_path, listen=server.address.removeprefix("http://").strip("/")),
    ):
        pass


def test_a_missing_package_is_reported_with_its_extra(
    reader: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    with (
        pytest.raises(MissingDependencyError, match=r"lenet-edge\[live\]"),
        run_server(reader, tmp_path),
    ):
        pass


def test_a_token_file_that_a_power_cut_left_empty_is_written_again(
    reader: Reader, tmp_path: Path
) -> None:
    file = tmp_path / "token"
    file.touch(mode=0o600)
    with run_server(reader, tmp_path, token_file=file) as server:
        assert server.logged[0].endswith(f"?token={file.read_text().strip()}")
    assert file.stat().st_mode & 0o777 == 0o600
