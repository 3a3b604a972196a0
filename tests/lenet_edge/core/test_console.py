"""Notes arrive on standard error, whatever other threads do with it."""

import os
import sys
import threading
from collections.abc import Callable

import pytest
from rich.progress import Task, TaskID

from device.outputs.exec import ExecReceiver, ExecSettings
from lenet_edge.core.console import (
    BAD,
    PlainColumn,
    alert,
    note,
    print_json,
    print_line,
    print_styled,
    print_text,
    quiet_stderr,
    reveal,
    show_table,
)


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


ESCAPE = "a\x1b[31mred\n.png"


@pytest.mark.parametrize(
    "show",
    [
        note,
        reveal,
        alert,
        print_line,
        lambda text: print_styled(text, BAD),
        lambda text: print_json([text]),
        lambda text: print_text(f"first\n{text}".replace("\n.png", ".png")),
        lambda text: show_table(text, [text], [[text]]),
    ],
)
def test_whatever_is_shown_cannot_steer_the_terminal(
    capfd: pytest.CaptureFixture[str], show: Callable[[str], None]
) -> None:
    show(ESCAPE)
    shown = "".join(capfd.readouterr())
    assert "red" in shown
    assert "\x1b" not in shown
    assert "red\n" not in shown


def test_a_progress_display_shows_text_as_it_is() -> None:
    task = Task(TaskID(1), "[/b]\x1b[2J.png", None, 0, _get_time=lambda: 0.0)
    shown = PlainColumn("{task.description}").render(task)
    assert shown.plain == r"[/b]\x1b[2J.png"


def test_brackets_in_a_table_are_text(capfd: pytest.CaptureFixture[str]) -> None:
    show_table("Files", ["file"], [["[/b] and [red]"]])
    assert "[/b] and [red]" in capfd.readouterr().out
