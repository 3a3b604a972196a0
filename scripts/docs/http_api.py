"""The page of the HTTP API: from the OpenAPI description that the live page serves itself."""

from collections.abc import Iterator
from typing import Any, cast

from device.server.api import make_app
from scripts.docs.markdown import code, table

_INTRODUCTION = """\
# HTTP API

What `lenet-edge run --serve` answers, for programs. The same description is served as
`/openapi.json`, and for people at `/docs`.

Beyond the machine itself every request needs the token, as `?token=...` or as the cookie that the
page sets. Without a token the server listens on this machine only. Requests that change something
must have a JSON body. `HEAD` is answered wherever `GET` is.

```text
curl http://127.0.0.1:8080/reading
curl -N http://127.0.0.1:8080/events
curl -X PATCH -H 'Content-Type: application/json' -d '{"reading": {"sensitivity": 2}}' http://127.0.0.1:8080/settings
```"""


def http_api_page() -> str:
    """Return the page as Markdown."""
    description = openapi()
    parts = [_INTRODUCTION]
    tag = ""
    for path, methods in description["paths"].items():
        for method, operation in methods.items():
            if operation["tags"][0] != tag:
                tag = operation["tags"][0]
                parts.append(f"## {tag.capitalize()}")
            parts += _operation(method, path, operation)
    return "\n\n".join(parts) + "\n"


def openapi() -> dict[str, Any]:
    """Return the OpenAPI description of the live page's server."""
    # The description depends on the routes alone; what they would show is not looked at.
    return make_app(cast(Any, None), None).openapi()


def _operation(method: str, path: str, operation: dict[str, Any]) -> Iterator[str]:
    yield f"### {method.upper()} {path}"
    yield str(operation.get("description") or operation["summary"])
    rows = [
        (
            code(parameter["name"]),
            _allowed(parameter["schema"]),
            code(str(parameter["schema"]["default"]).lower())
            if "default" in parameter["schema"]
            else "required",
            str(parameter.get("description") or ""),
        )
        for parameter in operation.get("parameters", ())
    ]
    if rows:
        yield table(("parameter", "a value is", "default", "meaning"), rows)
    answers = [
        (code(status), _answer(status, answer)) for status, answer in operation["responses"].items()
    ]
    yield table(("status", "answer"), answers)


def _allowed(schema: dict[str, Any]) -> str:
    choices = schema.get("enum") or ([schema["const"]] if "const" in schema else None)
    return ", ".join(map(code, choices)) if choices else str(schema.get("type", "anything"))


def _answer(status: str, answer: dict[str, Any]) -> str:
    kinds = ", ".join(map(code, answer.get("content", ())))
    text = "Done." if status.startswith("2") else str(answer["description"]) + "."
    return f"{text} {kinds}".strip()
