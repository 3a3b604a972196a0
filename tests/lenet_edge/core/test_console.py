"""What people are told: it arrives, whatever other threads do with standard error."""

import os
import sys
import threading

import pytest

from device.outputs.exec import ExecReceiver, ExecSettings
from lenet_edge.core.console import note, quiet_stderr


def test_what_a_library_writes_is_dropped(capfd: pytest.CaptureFixture[str]) -> None:
    with quiet_stderr():
        os.write(2, b"INFO: noise\n")
    os.write(2, b"news\n")
    assert capfd.readouterr().err == "news\n"


def test_a_note_of_another_thread_waits_until_it_can_be_seen(
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


def test_a_command_is_never_given_a_standard_error_that_leads_nowhere(
    capfd: pytest.CaptureFixture[str],
) -> None:
    receiver = ExecReceiver(ExecSettings(command="cat"))
    thread = threading.Thread(target=receiver.deliver, args=[{"text": "42"}])
    with quiet_stderr():
        thread.start()
        thread.join(0.1)
    thread.join()
    assert capfd.readouterr().err == '{"text": "42"}\n'
