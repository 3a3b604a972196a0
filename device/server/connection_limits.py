"""Limits of time and number for connections, so that no client can close the server to others.

uvicorn limits how many connections there are, and for how long one is kept after an answer. It does
not limit how long a client takes for its request, or for reading an answer: a hundred connections
that send nothing would keep everybody else out. Here

- a request must be complete within some seconds, or its connection is ended;
- of too many connections that wait for a request, those that wait longest are ended: first those of
  the address that has most of them;
- an answer that nobody reads is ended;
- TLS is set up by the connection itself, because the same limits apply while that lasts.
"""

import asyncio
import ssl
import time
from collections import Counter
from collections.abc import Callable
from http import HTTPStatus
from typing import Any, Final, cast

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from device.server.access_control import App, Receive, Scope, Send

_REQUEST_SECONDS: Final = 10.0  # For the TLS handshake and the whole request, body included.
_STALLED_SECONDS: Final = 30.0  # For a client that reads nothing of an answer.
_WAITING_PER_ADDRESS: Final = 32  # A browser opens six at most.
_WAITING: Final = 128
_GRACE_SECONDS: Final = 0.5  # Until some of too many are ended.
_MAX_WAITING: Final = 400  # New ones included; a process may open about a thousand files.
_REQUESTS_PER_ADDRESS: Final = 50
_REQUESTS: Final = 100
_ALWAYS_ANSWERED: Final = "/healthz"


class WaitingConnections:
    """The connections whose request is not complete, in the order in which they began to wait.

    Of too many, some are ended a moment later: by then every request that was on its way, even to a
    server that is slow because it is flooded, has been read.
    """

    def __init__(self) -> None:
        self._since: dict[LimitedProtocol, float] = {}
        self._per_address: Counter[str] = Counter()
        self._is_sweep_due = False

    def add(self, connection: "LimitedProtocol") -> None:
        """Add a connection that begins to wait, and end others soon if there are too many."""
        self._since[connection] = time.monotonic()
        self._per_address[connection.address] += 1
        if len(self._since) > _MAX_WAITING:
            next(iter(self._since)).end()
        self._sweep_soon_if_crowded()

    def _sweep_soon_if_crowded(self) -> None:
        crowded = len(self._since) > _WAITING or (
            max(self._per_address.values(), default=0) > _WAITING_PER_ADDRESS
        )
        if crowded and not self._is_sweep_due:
            self._is_sweep_due = True
            asyncio.get_running_loop().call_later(_GRACE_SECONDS, self._sweep, time.monotonic())

    def _sweep(self, before: float) -> None:
        """End too many connections that began to wait before some time, the oldest first."""
        self._is_sweep_due = False
        for connection, since in list(self._since.items()):
            if since > before:
                break
            if self._per_address[connection.address] > _WAITING_PER_ADDRESS:
                connection.end()
        while len(self._since) > _WAITING:
            address = self._per_address.most_common(1)[0][0]
            oldest = next(found for found in self._since if found.address == address)
            if self._since[oldest] > before:
                break
            oldest.end()
        # More may have come since, and perhaps nobody else will.
        self._sweep_soon_if_crowded()

    def remove(self, connection: "LimitedProtocol") -> None:
        """Remove a connection whose request is complete, or that has ended."""
        if self._since.pop(connection, None) is None:
            return
        self._per_address[connection.address] -= 1
        if not self._per_address[connection.address]:
            del self._per_address[connection.address]


class LimitedProtocol(H11Protocol):
    """uvicorn's HTTP connection with limits, and with TLS if there is a context for it.

    Args:
        waiting: where it is registered while its request is not complete.
        tls: returns the TLS context for a new connection; None for plain HTTP.
        uvicorn: what uvicorn gives to each of its connections.
    """

    def __init__(
        self,
        waiting: WaitingConnections,
        tls: Callable[[], ssl.SSLContext] | None,
        **uvicorn: Any,
    ) -> None:
        super().__init__(**uvicorn)
        self.address = ""
        self._waiting = waiting
        self._tls = tls
        self._socket_transport: asyncio.Transport | None = None
        self._request_timer: asyncio.TimerHandle | None = None
        self._stalled_timer: asyncio.TimerHandle | None = None
        self._handshake: asyncio.Task[None] | None = None
        self._early_data = b""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin to wait for a request."""
        self._socket_transport = transport
        peer = transport.get_extra_info("peername")
        self.address = str(peer[0]) if peer else ""
        self._wait_for_request()
        if self._tls is None:
            super().connection_made(transport)
        else:
            transport.pause_reading()  # Until there is someone who understands it.
            self._handshake = self.loop.create_task(self._start_tls(transport, self._tls()))

    def data_received(self, data: bytes) -> None:
        """Take a part of a request."""
        if self.transport is None:
            # Before Python 3.13, what comes with the end of the TLS handshake comes too early.
            self._early_data += data
            return
        super().data_received(data)
        self._follow_request()

    def on_response_complete(self) -> None:
        """Wait for the next request."""
        super().on_response_complete()
        self._follow_request()

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the connection."""
        self._forget()
        self._stop_stalled_timer()
        if self.transport is not None:  # None if the connection is lost before TLS is set up.
            super().connection_lost(exc)

    def pause_writing(self) -> None:
        """Give the client some time to read."""
        super().pause_writing()
        self._stalled_timer = self.loop.call_later(_STALLED_SECONDS, self.end)

    def resume_writing(self) -> None:
        """Go on: the client has read."""
        super().resume_writing()
        self._stop_stalled_timer()

    def end(self) -> None:
        """End the connection at once, and send nothing more."""
        self._forget()
        if self._socket_transport is not None:
            self._socket_transport.abort()

    async def _start_tls(self, transport: asyncio.Transport, context: ssl.SSLContext) -> None:
        try:
            encrypted = await self.loop.start_tls(
                transport,
                self,
                context,
                server_side=True,
                ssl_handshake_timeout=_REQUEST_SECONDS,
                ssl_shutdown_timeout=1,
            )
        except OSError:  # Not TLS, ended early, or the client does not trust the certificate.
            encrypted = None
        if encrypted is None:
            self.end()
        else:
            super().connection_made(encrypted)
            if self._early_data:
                self.data_received(self._early_data)
                self._early_data = b""

    def _follow_request(self) -> None:
        """Wait for a request or not, as the state of the connection now is."""
        is_complete = self.conn.their_state in (h11.DONE, h11.MUST_CLOSE)
        if is_complete and not self.cycle.response_complete:
            self._forget()
        elif self._request_timer is None:  # Also for what is left of the last answer.
            self._wait_for_request()

    def _wait_for_request(self) -> None:
        self._request_timer = self.loop.call_later(_REQUEST_SECONDS, self.end)
        self._waiting.add(self)

    def _stop_stalled_timer(self) -> None:
        if self._stalled_timer is not None:
            self._stalled_timer.cancel()
            self._stalled_timer = None

    def _forget(self) -> None:
        """Wait no longer."""
        self._waiting.remove(self)
        if self._request_timer is not None:
            self._request_timer.cancel()
            self._request_timer = None


def limited_protocol(tls: Callable[[], ssl.SSLContext] | None) -> type[asyncio.Protocol]:
    """Return what uvicorn calls for each connection, in place of a class of its own."""
    waiting = WaitingConnections()

    def connection(**uvicorn: Any) -> LimitedProtocol:
        return LimitedProtocol(waiting, tls, **uvicorn)

    return cast(type[asyncio.Protocol], connection)


class RequestLimits:
    """ASGI middleware that limits how many requests are answered at a time.

    A health check is always answered.
    """

    def __init__(self, app: App) -> None:
        self._app = app
        self._per_address: Counter[str] = Counter()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http" or scope["path"] == _ALWAYS_ANSWERED:
            await self._app(scope, receive, send)
            return
        address = (scope.get("client") or ("",))[0]
        too_many = (
            self._per_address[address] >= _REQUESTS_PER_ADDRESS
            or self._per_address.total() >= _REQUESTS
        )
        if too_many:
            await _refuse(send)
            return
        self._per_address[address] += 1
        try:
            await self._app(scope, receive, send)
        finally:
            self._per_address[address] -= 1
            if not self._per_address[address]:
                del self._per_address[address]


async def _refuse(send: Send) -> None:
    body = b"too many requests are being answered; try again later\n"
    headers = [
        (b"content-type", b"text/plain; charset=utf-8"),
        (b"content-length", str(len(body)).encode()),
        (b"retry-after", b"5"),
        (b"connection", b"close"),
    ]
    status = HTTPStatus.SERVICE_UNAVAILABLE
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
