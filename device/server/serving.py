"""The server of the live view, in a thread of its own beside the station."""

import contextlib
import os
import re
import secrets
import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from device.server.access_control import is_loopback
from device.server.certificate import Certificate
from device.server.hub import Hub, Network
from device.settings.settings import ServeSettings
from device.station.state import state_folder
from device.station.station import Station
from lenet_edge.core.errors import MissingDependencyError, OutputError, UsageError
from lenet_edge.core.files import write_file

_SEND_BUFFER_BYTES: Final = 128 * 1024  # A few frames, so that a slow viewer sees no old ones.
_BACKLOG: Final = 64  # Connections that are accepted at a time, before others are served again.
_MIN_TOKEN_CHARACTERS: Final = 16


@contextlib.contextmanager
def serving(
    station: Station, network: Network, config: Path | None, log: Callable[[str], None]
) -> Iterator[str]:
    """Serve the live view of a station while the block runs; yield its URL.

    Args:
        station: a station that does not run yet; an observer is added to it.
        network: the open reader that the station will run.
        config: where changed settings are saved; nowhere if None.
        log: called with the URL, and with the token if it is new, else with the token's file.

    Raises:
        MissingDependencyError: if the server's packages are not installed.
        UsageError: if the token is invalid.
        OutputError: if the server cannot listen on the address, or has no certificate to use.
    """
    try:
        import uvicorn

        from device.server.access_control import AccessControl
        from device.server.api import make_app
        from device.server.connection_limits import RequestLimits, limited_protocol
        from device.server.head_requests import with_head_requests
    except ImportError as error:
        raise MissingDependencyError(
            f"the live view needs {error.name}: type 'pip install \"lenet-edge[live]\"'"
        ) from error
    serve = station.settings.serve
    host, _, port = (serve.listen or "").rpartition(":")
    certificate = open_certificate(serve, log)
    listener = _listen(host.strip("[]"), int(port))
    with listener:
        local_only = is_loopback(listener.getsockname()[0])
        file = _token_file(serve.token_file)
        needs_token = bool(serve.token_file) or not local_only
        token, is_new = _token(file) if needs_token else (None, False)
        hub = Hub(station, network)
        options = uvicorn.Config(
            RequestLimits(AccessControl(with_head_requests(make_app(hub, config)), token)),
            # Its own configuration would close the handlers that other libraries have set up.
            log_config=None,
            log_level="error",  # A warning for each wrong request would fill a log.
            access_log=False,
            server_header=False,
            lifespan="off",
            loop="asyncio",
            http=limited_protocol(certificate.context if certificate else None),
            ws="none",
            backlog=_BACKLOG,
            timeout_graceful_shutdown=1,
        )
        server = uvicorn.Server(options)
        thread = threading.Thread(
            target=server.run, kwargs={"sockets": [listener]}, name="server", daemon=True
        )
        thread.start()
        station.observers.append(hub.observe)
        scheme = "http" if certificate is None else "https"
        url = f"{scheme}://{_reachable(host)}:{listener.getsockname()[1]}/"
        saved = f" (its token is in {file})" if token and not is_new else ""
        log(f"live view: {url}" + (f"?token={token}" if is_new else saved))
        try:
            yield url
        finally:
            hub.close()
            server.should_exit = True
            thread.join(timeout=5)
            hub.encoder.close()
            station.observers.remove(hub.observe)


def _listen(host: str, port: int) -> socket.socket:
    """Open a socket that listens.

    Raises:
        OutputError: if that is not possible, perhaps only for now: after a reboot, the network or
            its names may come later.
    """
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        listener = socket.socket(family, kind, protocol)
        try:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _SEND_BUFFER_BYTES)
            listener.bind(address)
            listener.listen(_BACKLOG)
        except OSError:
            listener.close()
            raise
        return listener
    except OSError as error:
        raise OutputError(
            f"cannot listen on {host}:{port}: {error.strerror or error}; "
            "choose another address with --serve HOST:PORT"
        ) from error


def _token_file(named: str | None) -> Path | None:
    """Return the file that keeps the token, or None if no file does.

    A service always has a file, because what it prints would stay in a log.
    """
    if named is not None:
        return Path(named).absolute()
    return state_folder() / "token" if "STATE_DIRECTORY" in os.environ else None


def _token(path: Path | None) -> tuple[str, bool]:
    """Return the token, and whether it is new.

    Args:
        path: file with the token, created if it does not exist; None for a new token without file.

    Raises:
        OutputError: if the file can neither be read nor created.
        UsageError: if its content cannot be a token.
    """
    if path is None:
        return secrets.token_urlsafe(16), True
    try:
        # An empty file is what a power cut may leave of a file that was just made.
        if not path.exists() or not path.stat().st_size:
            token = secrets.token_urlsafe(16)
            write_file(path, token + "\n", mode=0o600)
            return token, True
        token = path.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise OutputError(f"cannot read or create the token file {path}: {error}") from error
    if not re.fullmatch(rf"[\w.~-]{{{_MIN_TOKEN_CHARACTERS},}}", token, re.ASCII):
        raise UsageError(
            f"{path} holds no valid token: write at least {_MIN_TOKEN_CHARACTERS} letters and "
            "digits into it, or remove it to have a token made"
        )
    return token, False


def _reachable(host: str) -> str:
    """Return the host under which a browser reaches the server."""
    return _address_in_network() if host.strip("[]") in ("", "0.0.0.0", "::") else host


def open_certificate(serve: ServeSettings, log: Callable[[str], None]) -> Certificate | None:
    """Return the certificate of the server, or None for plain HTTP.

    Raises:
        OutputError: if it cannot be used.
        UsageError: if there is only a key.
    """
    if serve.tls_cert is not None:
        return Certificate(
            Path(serve.tls_cert), Path(serve.tls_key) if serve.tls_key else None, log
        )
    if serve.tls_key is not None:
        raise UsageError("serve.tls_key is set but serve.tls_cert is not; set both")
    return None


def _address_in_network() -> str:
    """Return this machine's address in its network; no packet is sent to find it."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # An address for documentation, RFC 5737.
            return str(probe.getsockname()[0])
        except OSError:
            return socket.gethostname()
