"""Another machine over ssh: commands, archives, and what to do about each kind of failure."""

import io
import tarfile
from dataclasses import replace
from pathlib import Path

import pytest

from device.service.ssh import Machine
from lenet_edge.core.errors import DeviceError, UsageError
from tests.device.service.conftest import Server, free_port

ANSWER = """
import json, sys
print("one\\ntwo", file=sys.stderr)
print(json.dumps({"got": sys.argv[1:]}))
"""


def test_a_program_gets_its_words_whatever_is_in_them(server: Server) -> None:
    words = ["a b", "", "$HOME 'quoted' \"twice\" `id`; * \\", "ü\n"]
    logged: list[str] = []
    assert server.machine.python(ANSWER, *words, log=logged.append) == {"got": words}
    assert logged == ["one", "two"]


def test_an_archive_replaces_a_folder(server: Server, tmp_path: Path) -> None:
    folder = tmp_path / "it's here"
    folder.mkdir()
    (folder / "old").touch()
    archive = io.BytesIO()
    with tarfile.open(fileobj=archive, mode="w") as tar:
        entry = tarfile.TarInfo("new")
        entry.size = 3_000_000
        tar.addfile(entry, io.BytesIO(bytes(3_000_000)))
    archive.seek(0)
    server.machine.unpack(archive, str(folder))
    assert [(p.name, p.stat().st_size) for p in folder.iterdir()] == [("new", 3_000_000)]


def test_an_archive_that_cannot_be_written_is_said(server: Server) -> None:
    with pytest.raises(DeviceError, match="/proc"):
        server.machine.unpack(io.BytesIO(bytes(3_000_000)), "/proc/nowhere")


def test_a_key_that_is_not_known_there_comes_with_what_to_type(server: Server) -> None:
    with pytest.raises(DeviceError, match=r"cannot reach.*Permission denied.*ssh-copy-id"):
        server.wrong_key.python(ANSWER)


def test_a_host_that_is_not_known_here_is_not_trusted(server: Server) -> None:
    with pytest.raises(DeviceError, match=r"Host key verification failed.*type 'ssh "):
        server.unknown_host.python(ANSWER)


def test_a_machine_that_does_not_answer_is_said(server: Server) -> None:
    with pytest.raises(DeviceError, match=r"cannot reach.*refused.*ssh switched on"):
        replace(server.machine, port=free_port()).python(ANSWER)


def test_a_program_that_fails_is_said_with_its_reason(server: Server) -> None:
    with pytest.raises(DeviceError, match="no such thing"):
        server.machine.python("raise SystemExit('no such thing')")


def test_an_answer_that_is_none_is_shown(server: Server) -> None:
    with pytest.raises(DeviceError, match="answered 'Welcome!'"):
        server.machine.python("print('Welcome!')")


def test_a_program_that_never_ends_is_given_up_after_its_limit(server: Server) -> None:
    with pytest.raises(DeviceError, match=r"has not answered within 0\.5 s"):
        server.machine.python("import time; time.sleep(300)", limit=0.5)


@pytest.mark.parametrize("target", ["pi@two words", "", "-oProxyCommand=reboot", "pi@host\n"])
def test_a_name_that_ssh_would_take_for_something_else_is_refused(target: str) -> None:
    with pytest.raises(UsageError, match="USER@HOST"):
        Machine(target)


@pytest.mark.parametrize("option", ["foo", "foo=", "=bar", "", "-v", "ProxyJump=a\nb"])
def test_an_ssh_option_without_a_value_is_refused(option: str) -> None:
    with pytest.raises(UsageError, match="write KEY=VALUE"):
        Machine("pi@host", options=[option])


@pytest.mark.parametrize("option", ["ProxyJump=me@host:22", "SendEnv = A B", "Compression yes"])
def test_an_ssh_option_with_a_value_is_passed_on(option: str) -> None:
    assert Machine("pi@host", options=[option]).options == [option]
