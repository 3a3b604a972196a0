"""Another machine, reached with the system's own ``ssh``: its keys, its agent, its settings."""

import contextlib
import io
import json
import shlex
import shutil
import subprocess
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Final

from lenet_edge.core.errors import DeviceError, MissingDependencyError, UsageError

_OWN_FAILURE: Final = 255  # ssh(1): "or with 255 if an error occurred".
_ADVICE: Final = {
    "Permission denied": "put your key there: 'ssh-copy-id {target}', or name one by --identity",
    "Host key verification failed": "type 'ssh {target}' once and compare the key it shows",
    "REMOTE HOST IDENTIFICATION HAS CHANGED": "if that is as it should be, 'ssh-keygen -R HOST'",
    "Could not resolve": "is the name right? Try its IP address",
    "Connection refused": "is ssh switched on there ('sudo raspi-config', Interface Options)?",
    "timed out": "is it switched on, and in this network?",
    "No route to host": "is it switched on, and in this network?",
}


@dataclass(frozen=True)
class Machine:
    """A machine that ``ssh`` gets into without asking.

    Args:
        target: ``USER@HOST``, ``HOST`` or a name from ``~/.ssh/config``.
        port: of its ssh server, if not the usual one.
        identity: file of the key to use, if not the usual ones.
        options: more of ssh_config(5), as ``Key=value``.
    """

    target: str
    port: int | None = None
    identity: Path | None = None
    options: Sequence[str] = ()

    def __post_init__(self) -> None:
        """Refuse what ssh would take for an option, or for several words.

        Raises:
            UsageError: if ``target`` is no name.
            MissingDependencyError: if there is no ``ssh``.
        """
        if not self.target or self.target.startswith("-") or not self.target.isprintable():
            raise UsageError(f"{self.target!r} names no machine; write USER@HOST")
        if shutil.which("ssh") is None:
            raise MissingDependencyError(
                "there is no ssh here; on Debian: sudo apt install openssh-client"
            )

    def python(
        self, program: str, *arguments: str, say: Callable[[str], None] = lambda line: None
    ) -> dict[str, Any]:
        """Run a Python program there; it gets words, and answers with one JSON object.

        Args:
            program: its source; the standard library is all it can count on.
            arguments: its words.
            say: told every line of its stderr at once.

        Raises:
            DeviceError: if the machine cannot be reached, or has no Python, or answers otherwise.
        """
        command = f"python3 - {shlex.join(arguments)}"
        answer = self._run(command, io.BytesIO(program.encode()), say)
        try:
            value = json.loads(answer)
        except ValueError:
            value = None
        if not isinstance(value, dict):
            shown = answer.decode(errors="replace").strip()[:200]
            raise DeviceError(
                f"{self.target} answered {shown!r}: what its shell prints at login must go to a "
                "terminal only"
            )
        return value

    def unpack(self, archive: IO[bytes], folder: str) -> None:
        """Make a folder there anew from a tar archive.

        Raises:
            DeviceError: if the machine cannot be reached, or the disk is full.
        """
        place = shlex.quote(folder)
        command = f"rm -rf {place} && mkdir -p {place} && tar -xf - -C {place}"
        self._run(command, archive, lambda line: None)

    def hostname(self) -> str:
        """Return the name or address behind ``target``, as ssh's settings have it."""
        done = subprocess.run(self._ssh("-G"), capture_output=True, text=True, check=False)
        names = [line[9:] for line in done.stdout.splitlines() if line.startswith("hostname ")]
        return names[0] if names else self.target.rpartition("@")[2]

    def _ssh(self, *more: str) -> list[str]:
        port = ["-p", str(self.port)] if self.port else []
        key = ["-i", str(self.identity), "-o", "IdentitiesOnly=yes"] if self.identity else []
        usual = ["BatchMode=yes", "ConnectTimeout=10", "ServerAliveInterval=15"]
        options = [word for option in (*self.options, *usual) for word in ("-o", option)]
        return ["ssh", "-T", *more, *port, *key, *options, "--", self.target]

    def _run(self, command: str, given: IO[bytes], say: Callable[[str], None]) -> bytes:
        """Run a command of the other shell; return its stdout."""
        # A shell of the user's own choosing might not be one that knows '&&'.
        words = [*self._ssh(), f"exec sh -c {shlex.quote(command)}"]
        said: list[str] = []
        with subprocess.Popen(
            words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        ) as process:
            assert process.stdin
            assert process.stdout
            assert process.stderr
            threads = [
                threading.Thread(target=_listen, args=(process.stderr, said, say)),
                threading.Thread(target=_feed, args=(process.stdin, given)),
            ]
            for thread in threads:
                thread.start()
            answer = process.stdout.read()
            for thread in threads:
                thread.join()
        if process.returncode:
            raise DeviceError(self._explained(process.returncode, said))
        return answer

    def _explained(self, code: int, said: list[str]) -> str:
        text = " / ".join(said[-3:]) or f"exit code {code}"
        if code != _OWN_FAILURE:
            hint = " (sudo apt install python3 python3-venv)" if "python3" in text else ""
            return f"{self.target}: {text}{hint}"
        advice = [a for sign, a in _ADVICE.items() if sign in "\n".join(said)]
        more = f"; {advice[-1].format(target=self.target)}" if advice else ""
        return f"cannot reach {self.target}: {text}{more}"


def _listen(stream: IO[bytes], said: list[str], say: Callable[[str], None]) -> None:
    for line in stream:
        text = line.decode(errors="replace").strip()
        if text:
            said.append(text)
            say(text)


def _feed(stream: IO[bytes], given: IO[bytes]) -> None:
    # The other side may stop listening before the end; its exit code then tells why.
    with contextlib.suppress(BrokenPipeError), stream:
        shutil.copyfileobj(given, stream)
