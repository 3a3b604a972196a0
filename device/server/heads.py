"""HEAD requests: answered as GET would be, without the body."""

import contextlib

from device.server.gate import App, Message, Receive, Scope, Send


class _HeadSentError(Exception):
    """The head of an answer was sent, and nothing more is wanted."""


def answering_heads(app: App) -> App:
    """Return an app that answers HEAD with the head of what ``app`` answers to GET.

    ``app`` is left where the body would begin: some bodies have no end.
    """

    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        async def send_head(message: Message) -> None:
            await send(message)
            if message["type"] == "http.response.start":
                await send({"type": "http.response.body"})
                raise _HeadSentError

        if scope["type"] == "http" and scope["method"] == "HEAD":
            with contextlib.suppress(_HeadSentError):
                await app({**scope, "method": "GET"}, receive, send_head)
        else:
            await app(scope, receive, send)

    return answer
