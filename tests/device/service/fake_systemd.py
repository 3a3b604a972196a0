"""A stand-in for systemd, which does not run in containers: its commands, as shell scripts."""

import os
from pathlib import Path

import pytest


class FakeSystemd:
    """Puts ``systemctl`` and ``journalctl`` on the PATH that log how they are called.

    Attributes:
        folder: has the scripts and ``calls``, their log.
    """

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder / "systemd"
        self.folder.mkdir()
        self.answer("")
        self._script("journalctl", "")
        monkeypatch.setattr("device.service.systemd._SYSTEMD_RUNS", self.folder)
        monkeypatch.setenv("PATH", f"{self.folder}:{os.environ['PATH']}")
        monkeypatch.setenv("XDG_CONFIG_HOME", str(folder / "config"))

    def answer(self, stdout: str, exit_code: int = 0) -> None:
        """Let ``systemctl`` print a text, on stderr too if it fails, and end with a code."""
        (self.folder / "answer").write_text(stdout)
        redirect = ">&2" if exit_code else ""
        self._script("systemctl", f"cat '{self.folder}/answer' {redirect}\nexit {exit_code}")

    def calls(self) -> list[str]:
        """Return the command lines so far."""
        log = self.folder / "calls"
        return log.read_text().splitlines() if log.exists() else []

    def _script(self, name: str, body: str) -> None:
        path = self.folder / name
        path.write_text(f"#!/bin/sh\necho {name} \"$@\" >> '{self.folder}/calls'\n{body}\n")
        path.chmod(0o755)
