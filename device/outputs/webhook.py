"""Readings posted to a web server, as JSON."""

import base64
import http.client
import json
import ssl
import urllib.error
import urllib.request
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import unquote, urlsplit, urlunsplit

from device.outputs.delivery import (
    ConnectionListener,
    NotDeliveredError,
    Record,
    RecordRejectedError,
)
from device.outputs.secrets import secret, url_problem
from lenet_edge.core.errors import UsageError
from lenet_edge.core.masking import server_of
from lenet_edge.core.schema import setting
from lenet_edge.core.version import __version__

TOKEN_VARIABLE: Final = "LENET_EDGE_WEBHOOK_TOKEN"
"""Environment variable with the token, for when no file is given."""

_STATUS_CODES_TO_RETRY: Final = {
    408,
    429,
}  # Request Timeout and Too Many Requests (RFC 9110, 6585).


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
    )
    ca_file: str | None = setting(
        None,
        "CA certificate (PEM) to verify the server with (default: the system's CAs).",
        example="/etc/lenet-edge/ca.pem",
    )
    timeout: float = setting(
        10.0, "Time to wait for the server's response.", unit="seconds", low=0.1, high=300
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
        self._url = urlunsplit((parts.scheme, host, parts.path, parts.query, ""))
        token = secret(settings.token_file, None, TOKEN_VARIABLE)
        if token:
            self._headers["Authorization"] = f"Bearer {token}"
        elif account:
            basic = base64.b64encode(unquote(account).encode()).decode()
            self._headers["Authorization"] = f"Basic {basic}"
        self._opener = urllib.request.build_opener(_NoRedirects, _https(settings.ca_file))

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
        try:
            with self._opener.open(request, timeout=self._timeout):
                pass
        except urllib.error.HTTPError as error:
            error.close()
            answer = f"{self._server} answered {error.code} {error.reason}"
            if 400 <= error.code < 500 and error.code not in _STATUS_CODES_TO_RETRY:
                raise RecordRejectedError(answer) from None
            raise NotDeliveredError(answer) from None
        except urllib.error.URLError as error:
            untrusted = isinstance(error.reason, ssl.SSLCertVerificationError)
            advice = "; give its CA certificate in webhook.ca_file" if untrusted else ""
            raise NotDeliveredError(
                f"cannot reach {self._server}: {error.reason}{advice}"
            ) from None
        except TimeoutError:
            raise NotDeliveredError(
                f"{self._server} did not answer within {self._timeout:g} s"
            ) from None
        except (OSError, http.client.HTTPException) as error:
            raise NotDeliveredError(
                f"{self._server} closed the connection early: {error!r}"
            ) from None

    def close(self) -> None:
        """Do nothing: a request in progress ends with its timeout."""


def _https(ca_file: str | None) -> urllib.request.HTTPSHandler:
    try:
        return urllib.request.HTTPSHandler(context=ssl.create_default_context(cafile=ca_file))
    except OSError as error:
        raise UsageError(f"cannot use the certificate in webhook.ca_file: {error}") from error


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    """Treats a redirect as an error: following one would turn the POST into a GET."""

    def redirect_request(self, *_: Any) -> None:
        return None
