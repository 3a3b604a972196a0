"""Another machine, reached with the system's own ``ssh`` and its keys, agent and settings."""

import contextlib
import io
import json
import re
import shlex
import shutil
import subprocess
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Final

from lenet_edge.core.errors import DeviceError, MissingDependencyError, UsageError

_SSH_FAILURE: Final = 255  # ssh(1): "or with 255 if an error occurred".
_SSH_OPTION: Final = re.compile(r"[A-Za-z][A-Za-z0-9]*(\s*=\s*|\s+)[^\s=][^\r\n]*")
_WITH_PORT: Final = re.compile(r"([^:/]+):(\d+)")
_ADVICE: Final = {
    "Permission denied": "install your key with 'ssh-copy-id {target}', or give it by --identity",
    "Host key verification failed": "type 'ssh {target}' once and compare the key it shows",
    "REMOTE HOST IDENTIFICATION HAS CHANGED": "if that is expected, type 'ssh-keygen -R HOST'",
    "Could not resolve": "check the name, or use the IP address",
    "Connection refused": "is ssh switched on there ('sudo raspi-config', Interface Options)?",
    "timed out": "is it switched on, and in this network?",
    "No route to host": "is it switched on, and in this network?",
}
"""Part of an error message of ssh -> what to do about it."""


@dataclass(frozen=True)
class Machine:
    """A machine that ``ssh`` can log in to without asking for a password.

    Args:
        target: ``USER@HOST``, ``HOST`` or a name from ``~/.ssh/config``.
        port: port of its ssh server, or None for the usual one.
        identity: file of the key to use, or None for the usual ones.
        options: further options of ssh_config(5), as ``Key=value``.
    """

    target: str
    port: int | None = None
    identity: Path | None = None
    options: Sequence[str] = ()

    def __post_init__(self) -> None:
        """Reject a name that ssh would take for an option or for several words.

        Raises:
            UsageError: if ``target`` is not a valid name, or an option has no value.
            MissingDependencyError: if ``ssh`` is not installed.
        """
        target = self.target
        if not target or target.startswith("-") or not target.isprintable() or " " in target:
            raise UsageError(f"{self.target!r} is not a machine; write USER@HOST")
        if written := _WITH_PORT.fullmatch(target):
            raise UsageError(
                f"{target!r} is not a machine; write {written[1]}, and the port apart: "
                f"--port {written[2]}, in a fleet file port = {written[2]}"
            )
        for option in self.options:
            if not _SSH_OPTION.fullmatch(option):
                raise UsageError(
                    f"{option!r} is not an option of ssh_config; write KEY=VALUE, such as "
                    "ProxyJump=HOST"
                )
        if shutil.which("ssh") is None:
            raise MissingDependencyError(
                "ssh is not installed here; on Debian: sudo apt install openssh-client"
            )

    def python(
        self,
        program: str,
        *arguments: str,
        log: Callable[[str], None] = lambda line: None,
        root: bool = False,
        limit: float | None = None,
    ) -> dict[str, Any]:
        """Run a Python program there, and return the JSON object that it prints.

        Args:
            program: its source, which can import only the standard library.
            arguments: its command line.
            log: called with every line of its stderr at once.
            root: whether it runs as root, by ``sudo`` without a password.
            limit: seconds after which it is given up; None waits for as long as the machine lives.

        Raises:
            DeviceError: if the machine cannot be reached or has no Python, if the program fails
                or prints something else, or if it takes too long.
        """
        answer = self.python_bytes(program, *arguments, log=log, root=root, limit=limit)
        try:
            value = json.loads(answer)
        except ValueError:
            value = None
        if not isinstance(value, dict):
            shown = answer.decode(errors="replace").strip()[:200]
            raise DeviceError(
                f"{self.target} answered {shown!r}: its shell must print nothing at login unless "
                "it runs in a terminal"
            )
        return value

    def python_bytes(
        self,
        program: str,
        *arguments: str,
        log: Callable[[str], None] = lambda line: None,
        root: bool = False,
        limit: float | None = None,
    ) -> bytes:
        """Run a Python program there, as ``python`` does, and return all that it prints.

        Raises:
            DeviceError: if the machine cannot be reached or has no Python, or if the program fails.
        """
        command = f"{_sudo(root)}python3 - {shlex.join(arguments)}"
        return self._run(command, io.BytesIO(program.encode()), log, limit)

    def unpack(self, archive: IO[bytes], folder: str, root: bool = False) -> None:
        """Replace a folder there by the content of a tar archive.

        Raises:
            DeviceError: if the machine cannot be reached, or the disk is full.
        """
        place = shlex.quote(folder)
        # Files of root belong to root, and not to the user here who has the same number.
        steps = f"rm -rf {place} && mkdir -p {place} && tar --no-same-owner -xf - -C {place}"
        command = f"{_sudo(root)}sh -c {shlex.quote(f'umask 022 && {steps}')}"
        self._run(command, archive, lambda line: None)

    def hostname(self) -> str:
        """Return the host name or address of ``target``, according to ssh's settings."""
        done = subprocess.run(self._ssh("-G"), capture_output=True, text=True, check=False)
        names = [line[9:] for line in done.stdout.splitlines() if line.startswith("hostname ")]
        return names[0] if names else self.target.rpartition("@")[2]

    def _ssh(self, *more: str) -> list[str]:
        port = ["-p", str(self.port)] if self.port else []
        key = ["-i", str(self.identity), "-o", "IdentitiesOnly=yes"] if self.identity else []
        defaults = ["BatchMode=yes", "ConnectTimeout=10", "ServerAliveInterval=15"]
        options = [word for option in (*self.options, *defaults) for word in ("-o", option)]
        return ["ssh", "-T", *more, *port, *key, *options, "--", self.target]

    def _run(
        self,
        command: str,
        stdin: IO[bytes],
        log: Callable[[str], None],
        limit: float | None = None,
    ) -> bytes:
        """Run a shell command there; return its stdout."""
        # The user's login shell may not be a POSIX shell, so 'sh' is started explicitly.
        words = [*self._ssh(), f"exec sh -c {shlex.quote(command)}"]
        messages: list[str] = []
        answer = io.BytesIO()
        process = subprocess.Popen(
            words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        assert process.stdin
        assert process.stdout
        assert process.stderr
        # After the limit they are left behind: what ssh has started may hold its end of the pipes.
        threads = [
            threading.Thread(target=_collect, args=(process.stderr, messages, log), daemon=True),
            threading.Thread(target=_feed, args=(process.stdin, stdin), daemon=True),
            threading.Thread(target=_receive, args=(process.stdout, answer), daemon=True),
        ]
        for thread in threads:
            thread.start()
        try:
            process.wait(limit)
        except subprocess.TimeoutExpired:
            raise DeviceError(
                f"{self.target} has not answered within {limit:g} s; is it overloaded?"
            ) from None
        finally:
            process.kill()
            process.wait()
        for thread in threads:
            thread.join()
        if process.returncode:
            raise DeviceError(self._explanation(process.returncode, messages))
        return answer.getvalue()

    def _explanation(self, code: int, messages: list[str]) -> str:
        text = " / ".join(messages[-3:]) or f"exit code {code}"
        if code != _SSH_FAILURE:
            hint = " (sudo apt install python3 python3-venv)" if "python3" in text else ""
            return f"{self.target}: {text}{hint}"
        advice = [a for sign, a in _ADVICE.items() if sign in "\n".join(messages)]
        more = f"; {advice[-1].format(target=self.target)}" if advice else ""
        return f"cannot reach {self.target}: {text}{more}"


def _sudo(root: bool) -> str:
    return "sudo -n " if root else ""


def _collect(stream: IO[bytes], messages: list[str], log: Callable[[str], None]) -> None:
    with stream:
        for line in stream:
            text = line.decode(errors="replace").strip()
            if text:
                messages.append(text)
                log(text)


def _receive(stream: IO[bytes], content: IO[bytes]) -> None:
    with stream:
        shutil.copyfileobj(stream, content)


def _feed(stream: IO[bytes], content: IO[bytes]) -> None:
    # The other side may stop reading before the end; its exit code then says why.
    with contextlib.suppress(BrokenPipeError), stream:
        shutil.copyfileobj(content, stream)
