"""Readings posted to a web server, as JSON."""

import base64
import contextlib
import http.client
import json
import socket
import ssl
import threading
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import quote, unquote, urljoin, urlsplit, urlunsplit

from device.outputs.condition import Condition
from device.outputs.delivery import (
    ConnectionListener,
    NotDeliveredError,
    Record,
    RecordRejectedError,
)
from device.outputs.secrets import secret, secret_file_problem, url_problem
from lenet_edge.core.errors import UsageError
from lenet_edge.core.files import unreadable
from lenet_edge.core.masking import mask_url, server_of
from lenet_edge.core.schema import setting
from lenet_edge.core.version import __version__

TOKEN_VARIABLE: Final = "LENET_EDGE_WEBHOOK_TOKEN"
"""Environment variable with the token, for when no file is given."""

_STATUS_CODES_TO_RETRY: Final = {
    408,
    429,
}  # Request Timeout and Too Many Requests (RFC 9110, 6585).
_IN_URLS: Final = "%/:=&?~#+!$,;'@()*[]"  # Characters that are left as they are.


@dataclass(frozen=True)
class WebhookSettings:
    """Stable readings posted to a web server, as JSON."""

    url: str | None = setting(
        None,
        "HTTP or HTTPS URL to post readings to (default: nothing is posted).",
        secret=True,
        example="https://example.org/hook",
        check=lambda url: url_problem(url, "http", "https"),
    )
    token_file: str | None = setting(
        None,
        "File with a token that is sent as 'Authorization: Bearer' (default: the environment "
        f"variable {TOKEN_VARIABLE}, if it is set).",
        example="/etc/lenet-edge/webhook-token",
        check_here=secret_file_problem,
    )
    ca_file: str | None = setting(
        None,
        "CA certificate (PEM) to verify the server with (default: the system's CAs).",
        example="/etc/lenet-edge/ca.pem",
        check_here=unreadable,
    )
    timeout: float = setting(
        10.0,
        "Time for a whole delivery: finding the server, connecting, sending and its response.",
        unit="seconds",
        low=0.1,
        high=300,
    )
    queue: int = setting(
        10000,
        "Maximum number of readings that wait for the server; beyond it, the oldest is dropped.",
        low=1,
        high=100000,
    )


class WebhookReceiver:
    """A web server; any status from 200 to 299 means that it has the reading.

    Raises:
        UsageError: if there is no URL, or the token or the certificate cannot be read.
    """

    name = "webhook"

    def __init__(self, settings: WebhookSettings) -> None:
        if settings.url is None:
            raise UsageError("webhook.url is not set")
        self.target = settings.url
        self._server = server_of(settings.url)
        self._timeout = settings.timeout
        self._headers = {
            "Content-Type": "application/json",
            "User-Agent": f"lenet-edge/{__version__}",
        }
        parts = urlsplit(settings.url)
        account, _, host = parts.netloc.rpartition("@")
        path, query = (quote(part, safe=_IN_URLS) for part in (parts.path, parts.query))
        self._url = urlunsplit((parts.scheme, _ascii_host(host), path, query, ""))
        token = secret(settings.token_file, None, TOKEN_VARIABLE)
        if token and not (token.isascii() and token.isprintable()):
            raise UsageError(
                "the token of the web hook has characters that a header cannot have; write it in "
                "ASCII"
            )
        if token:
            self._headers["Authorization"] = f"Bearer {token}"
        elif account:
            basic = base64.b64encode(unquote(account).encode()).decode()
            self._headers["Authorization"] = f"Basic {basic}"
        self._tls = _tls_context(settings.ca_file)
        self._attempt: _Attempt | None = None

    def open(self, listener: ConnectionListener) -> None:
        """Do nothing: a connection is made for each reading."""

    def deliver(self, record: Record) -> None:
        """Post a record, with its ``id`` as the ``Idempotency-Key``."""
        request = urllib.request.Request(
            self._url,
            json.dumps(record).encode(),
            {**self._headers, "Idempotency-Key": record["id"]},
            method="POST",
        )
        self._attempt = _Attempt(request, self._tls, self._timeout)
        try:
            self._attempt.run()
        except urllib.error.HTTPError as error:
            error.close()
            raise self._failure(error) from None
        except urllib.error.URLError as error:
            if isinstance(error.reason, TimeoutError):
                raise NotDeliveredError(self._late()) from None
            untrusted = isinstance(error.reason, ssl.SSLCertVerificationError)
            advice = "; give its CA certificate in webhook.ca_file" if untrusted else ""
            raise NotDeliveredError(
                f"cannot reach {self._server}: {error.reason}{advice}"
            ) from None
        except TimeoutError:
            raise NotDeliveredError(self._late()) from None
        except (OSError, http.client.HTTPException) as error:
            raise NotDeliveredError(
                f"{self._server} closed the connection early: {error!r}"
            ) from None

    def report(self, condition: Condition) -> None:
        """Do nothing: the server gets readings only."""

    def close(self) -> None:
        """Give up a request in progress."""
        if self._attempt is not None:
            self._attempt.give_up()

    def _late(self) -> str:
        return f"{self._server} did not answer within {self._timeout:g} s"

    def _failure(self, error: urllib.error.HTTPError) -> Exception:
        """Return what an answer with another status than 200 to 299 means."""
        answer = f"{self._server} answered {error.code} {error.reason}"
        location = error.headers.get("Location")
        if 300 <= error.code < 400 and location:
            place = mask_url(urljoin(self._url, location))
            return NotDeliveredError(f"{answer}: write the address {place} into webhook.url")
        if 400 <= error.code < 500 and error.code not in _STATUS_CODES_TO_RETRY:
            return RecordRejectedError(answer)
        return NotDeliveredError(answer)


class _Attempt:
    """One request, in a thread of its own, because only that bounds the time of all of its parts.

    A timeout of a socket bounds each wait for a byte, but neither their number nor looking up a
    name.
    """

    def __init__(
        self, request: urllib.request.Request, tls: ssl.SSLContext, seconds: float
    ) -> None:
        self._request = request
        self._seconds = seconds
        self._opener = urllib.request.build_opener(
            _NoRedirects, _HttpHandler(self._connect), _HttpsHandler(self._connect, tls)
        )
        self._lock = threading.Lock()
        self._given_up = False
        self._socket: socket.socket | None = None
        self._over = threading.Event()
        self._error: Exception | None = None

    def run(self) -> None:
        """Return when the server has accepted the request.

        Raises:
            TimeoutError: if that takes too long; nothing is sent from then on.
            OSError, http.client.HTTPException: if it fails.
        """
        threading.Thread(target=self._send, name="webhook request", daemon=True).start()
        if not self._over.wait(self._seconds):
            self.give_up()
            raise TimeoutError
        if self._error is not None:
            raise self._error

    def give_up(self) -> None:
        """End the connection, and make none if there is none yet; from any thread."""
        with self._lock:
            self._given_up = True
            if self._socket is not None:
                with contextlib.suppress(OSError):  # It is closed already.
                    self._socket.shutdown(socket.SHUT_RDWR)

    def _send(self) -> None:
        try:
            with self._opener.open(self._request, timeout=self._seconds):
                pass
        except Exception as error:
            self._error = error
        finally:
            with self._lock:
                if self._socket is not None:
                    self._socket.close()
                    self._socket = None
            self._over.set()

    def _connect(self, *arguments: Any) -> socket.socket:
        """Connect as ``socket.create_connection`` does, unless the time is over."""
        connection = socket.create_connection(*arguments)
        with self._lock:
            if self._given_up:
                connection.close()
                raise TimeoutError
            # A second handle of the connection: TLS takes the first for itself.
            self._socket = connection.dup()
        return connection


Connect = Callable[..., socket.socket]


class _HttpHandler(urllib.request.HTTPHandler):
    """Opens HTTP URLs over connections that ``connect`` makes."""

    def __init__(self, connect: Connect) -> None:
        super().__init__()
        self._connect = connect

    def http_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        return self.do_open(_connecting(http.client.HTTPConnection, self._connect), req)


class _HttpsHandler(urllib.request.HTTPSHandler):
    """Opens HTTPS URLs over connections that ``connect`` makes."""

    def __init__(self, connect: Connect, tls: ssl.SSLContext) -> None:
        super().__init__()
        self._connect = connect
        self._tls = tls

    def https_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        kind = _connecting(http.client.HTTPSConnection, self._connect)
        return self.do_open(kind, req, context=self._tls)


def _connecting(kind: type[http.client.HTTPConnection], connect: Connect) -> Any:
    """Return what makes connections of a kind, with another function to connect."""

    def connection(*arguments: Any, **more: Any) -> http.client.HTTPConnection:
        made = kind(*arguments, **more)
        made._create_connection = connect  # type: ignore[attr-defined]
        return made

    return connection


def _ascii_host(host: str) -> str:
    """Return a host and port as HTTP sends them, in which a host of another script is encoded."""
    if host.isascii():
        return host
    try:
        return host.encode("idna").decode()
    except UnicodeError as error:
        raise UsageError(f"webhook.url has a host that cannot be looked up ({error})") from error


def _tls_context(ca_file: str | None) -> ssl.SSLContext:
    try:
        return ssl.create_default_context(cafile=ca_file)
    except OSError as error:
        raise UsageError(f"cannot use the certificate in webhook.ca_file: {error}") from error


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    """Treats a redirect as an error: following one would turn the POST into a GET."""

    def redirect_request(self, *_: Any) -> None:
        return None
