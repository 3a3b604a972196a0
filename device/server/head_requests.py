"""HEAD requests: answered like GET, but without the body."""

import contextlib

from device.server.access_control import App, Message, Receive, Scope, Send


class _HeadersSentError(Exception):
    """The headers were sent, and the body is not wanted."""


def with_head_requests(app: App) -> App:
    """Return an ASGI app that answers HEAD with the headers of ``app``'s answer to GET.

    ``app`` is interrupted where its body would begin, because some bodies never end.
    """

    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        async def send_headers(message: Message) -> None:
            await send(message)
            if message["type"] == "http.response.start":
                await send({"type": "http.response.body"})
                raise _HeadersSentError

        if scope["type"] == "http" and scope["method"] == "HEAD":
            with contextlib.suppress(_HeadersSentError):
                await app({**scope, "method": "GET"}, receive, send_headers)
        else:
            await app(scope, receive, send)

    return answer
