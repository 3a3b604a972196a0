"""Notes arrive on standard error, whatever other threads do with it."""

import os
import sys
import threading

import pytest

from device.outputs.exec import ExecReceiver, ExecSettings
from lenet_edge.core.console import note, quiet_stderr


def test_the_output_of_libraries_is_discarded(capfd: pytest.CaptureFixture[str]) -> None:
    with quiet_stderr():
        os.write(2, b"INFO: noise\n")
    os.write(2, b"news\n")
    assert capfd.readouterr().err == "news\n"


def test_a_note_of_another_thread_waits_until_stderr_is_back(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    thread = threading.Thread(target=note, args=["mqtt: lost"])
    with open(2, "w", closefd=False) as real:
        monkeypatch.setattr(sys, "stderr", real)
        with quiet_stderr():
            thread.start()
            thread.join(0.1)
        thread.join()
    assert capfd.readouterr().err == "mqtt: lost\n"


def test_a_command_started_meanwhile_keeps_its_standard_error(
    capfd: pytest.CaptureFixture[str],
) -> None:
    receiver = ExecReceiver(ExecSettings(command="cat"))
    thread = threading.Thread(target=receiver.deliver, args=[{"text": "42"}])
    with quiet_stderr():
        thread.start()
        thread.join(0.1)
    thread.join()
    assert capfd.readouterr().err == '{"text": "42"}\n'
