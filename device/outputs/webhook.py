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

from device.outputs.courier import NotDeliveredError, Record, RefusedError, Watch
from device.outputs.secrets import place, secret, url_problem
from lenet_edge.core.errors import UsageError
from lenet_edge.core.schema import knob
from lenet_edge.core.version import __version__

TOKEN_VARIABLE: Final = "LENET_EDGE_WEBHOOK_TOKEN"
"""Environment variable with the token, where no file is named."""

_WORTH_ANOTHER_TRY: Final = {408, 429}  # Request Timeout and Too Many Requests, RFC 9110 and 6585.


@dataclass(frozen=True)
class Webhook:
    """Stable readings posted to a web server, as JSON."""

    url: str | None = knob(
        None,
        "http or https URL that readings are posted to; unset: none are",
        secret=True,
        check=lambda url: url_problem(url, "http", "https"),
    )
    token_file: str | None = knob(
        None,
        f"file with a token that is sent as 'Authorization: Bearer'; unset: {TOKEN_VARIABLE}",
    )
    ca_file: str | None = knob(
        None, "certificate of who signed the server's; unset: those that the system trusts"
    )
    timeout: float = knob(10.0, "for an answer", unit="seconds", low=0.1, high=300)
    queue: int = knob(
        10000, "readings that wait for the server; beyond, the oldest goes", low=1, high=100000
    )


class WebhookReceiver:
    """A web server; any answer from 200 to 299 means that it has the reading.

    Raises:
        UsageError: if there is no URL, or the token or the certificate cannot be read.
    """

    name = "webhook"

    def __init__(self, settings: Webhook) -> None:
        if settings.url is None:
            raise UsageError("webhook.url is not set")
        self.target = settings.url
        self._place = place(settings.url)
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

    def open(self, watch: Watch) -> None:
        """Do nothing: a connection is made for each reading."""

    def deliver(self, record: Record) -> None:
        """Post a record; its ``id`` is the ``Idempotency-Key``."""
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
            answer = f"{self._place} answers {error.code} {error.reason}"
            if 400 <= error.code < 500 and error.code not in _WORTH_ANOTHER_TRY:
                raise RefusedError(answer) from None
            raise NotDeliveredError(answer) from None
        except urllib.error.URLError as error:
            untrusted = isinstance(error.reason, ssl.SSLCertVerificationError)
            advice = "; name who signed its certificate in webhook.ca_file" if untrusted else ""
            raise NotDeliveredError(f"cannot reach {self._place}: {error.reason}{advice}") from None
        except TimeoutError:
            raise NotDeliveredError(
                f"{self._place} has not answered in {self._timeout:g} s"
            ) from None
        except (OSError, http.client.HTTPException) as error:
            raise NotDeliveredError(f"{self._place} broke off: {error!r}") from None

    def close(self) -> None:
        """Do nothing: a post under way ends by its timeout."""


def _https(ca_file: str | None) -> urllib.request.HTTPSHandler:
    try:
        return urllib.request.HTTPSHandler(context=ssl.create_default_context(cafile=ca_file))
    except OSError as error:
        raise UsageError(f"cannot use the certificate in webhook.ca_file: {error}") from error


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    """Takes a redirection as an error: following one would turn the post into a GET."""

    def redirect_request(self, *_: Any) -> None:
        return None
