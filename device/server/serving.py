"""The server in a thread of its own, beside the station."""

import contextlib
import os
import re
import secrets
import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from device.server.gate import is_loopback
from device.server.hub import Hub, Network
from device.station.state import state_folder
from device.station.station import Station
from lenet_edge.core.errors import MissingDependencyError, OutputError, UsageError

_BUFFER: Final = 128 * 1024  # Bytes on their way to a viewer: some frames, so that none is old.
_LONGEST: Final = 100  # Connections at a time.
_SHORTEST: Final = 16  # Characters of a token.


@contextlib.contextmanager
def serving(
    station: Station, network: Network, config: Path | None, say: Callable[[str], None]
) -> Iterator[str]:
    """Serve the page of a station while the block runs; yield its address.

    Args:
        station: not yet running; an observer is added to it.
        network: the open reader that the station will run.
        config: where changed settings are saved; nowhere if None.
        say: told the address, and the token if it is new, else the file that holds it.

    Raises:
        MissingDependencyError: if the server's packages are not installed.
        UsageError: if the address cannot be listened on, or the token is none.
    """
    try:
        import uvicorn

        from device.server.api import make_app
        from device.server.gate import Gate
        from device.server.heads import answering_heads
    except ImportError as error:
        raise MissingDependencyError(
            f"the live view needs {error.name}: type 'pip install \"lenet-edge[live]\"'"
        ) from error
    serve = station.settings.serve
    host, _, port = (serve.listen or "").rpartition(":")
    listener = _listen(host.strip("[]"), int(port))
    with listener:
        local = is_loopback(listener.getsockname()[0])
        file = _token_file(serve.token_file)
        token, new = (None, False) if local and not serve.token_file else _token(file)
        hub = Hub(station, network)
        options = uvicorn.Config(
            Gate(answering_heads(make_app(hub, config)), token),
            log_level="warning",
            access_log=False,
            server_header=False,
            lifespan="off",
            http="h11",
            ws="none",
            limit_concurrency=_LONGEST,
            timeout_graceful_shutdown=1,
        )
        server = uvicorn.Server(options)
        thread = threading.Thread(
            target=server.run, kwargs={"sockets": [listener]}, name="server", daemon=True
        )
        thread.start()
        station.observers.append(hub.observe)
        address = _address(host, listener.getsockname()[1])
        known = f" (its token is in {file})" if token and not new else ""
        say(f"live view: {address}" + (f"?token={token}" if new else known))
        try:
            yield address
        finally:
            hub.close()
            server.should_exit = True
            thread.join(timeout=5)
            hub.encoder.close()
            station.observers.remove(hub.observe)


def _listen(host: str, port: int) -> socket.socket:
    """Open a socket, or say why not."""
    try:
        family, kind, number, _, place = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        listener = socket.socket(family, kind, number)
        try:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _BUFFER)
            listener.bind(place)
            listener.listen(_LONGEST)
        except OSError:
            listener.close()
            raise
        return listener
    except OSError as error:
        raise UsageError(
            f"cannot listen on {host}:{port}: {error.strerror or error}; "
            "choose another with --serve HOST:PORT"
        ) from error


def _token_file(named: str | None) -> Path | None:
    """Return where the token is kept; nowhere if None. What a service prints stays in a log."""
    if named is not None:
        return Path(named).absolute()
    return state_folder() / "token" if "STATE_DIRECTORY" in os.environ else None


def _token(path: Path | None) -> tuple[str, bool]:
    """Return the token in a file, made where there is none or no file, and whether it is new."""
    if path is None:
        return secrets.token_urlsafe(16), True
    try:
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            token = secrets.token_urlsafe(16)
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "w") as stream:
                stream.write(token + "\n")
            return token, True
        token = path.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise OutputError(f"cannot read or make the token file {path}: {error}") from error
    if not re.fullmatch(rf"[\w.~-]{{{_SHORTEST},}}", token, re.ASCII):
        raise UsageError(
            f"{path} holds no token: write {_SHORTEST} letters and digits or more, or remove it "
            "to have one made"
        )
    return token, False


def _address(host: str, port: int) -> str:
    """Return the URL under which a browser finds the server."""
    if host.strip("[]") in ("", "0.0.0.0", "::"):
        host = _own_address()
    return f"http://{host}:{port}/"


def _own_address() -> str:
    """Return this machine's address in its network; no packet is sent to find it."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # An address for documentation, RFC 5737.
            return str(probe.getsockname()[0])
        except OSError:
            return socket.gethostname()
