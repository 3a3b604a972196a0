"""The HTTP API of the live view."""

import json
import threading
import time
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import Annotated, Any, Final, Literal

from fastapi import Body, FastAPI, HTTPException, Query, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import FileResponse, JSONResponse, PlainTextResponse, Response
from fastapi.responses import StreamingResponse as Streaming
from fastapi.staticfiles import StaticFiles

from device.outputs.csv_format import csv_header, csv_line
from device.server.hub import Hub
from device.server.status import Temperature, metrics, status
from device.settings.settings import describe
from device.settings.settings_file import save, short_file
from lenet_edge.core.errors import LenetEdgeError, OutputError, SettingsError
from lenet_edge.core.schema import Setting
from lenet_edge.core.version import __version__

STATIC: Final = Path(__file__).parent / "static"
_BOUNDARY: Final = "frame"
_STATUS_SECONDS: Final = 1.0  # Interval between status events.
_REPEAT_SECONDS: Final = 5.0  # An unchanged picture is sent again, to notice a lost viewer.
_NOT_CACHED: Final = {"Cache-Control": "no-store"}
_NO_FRAME: Final = "there is no frame yet"
_KINDS: Final = {bool: "boolean", int: "integer", float: "number", str: "string"}

Stage = Annotated[
    Literal["picture", "contrast", "ink", "segments"],
    Query(description="Which stage of the reader to show."),
]
Overlay = Annotated[bool, Query(description="Whether to draw the reading over the picture.")]


class _Answer(JSONResponse):
    """JSON in ASCII: a name of a file need not be valid Unicode."""

    def render(self, content: Any) -> bytes:
        """Return the document, in which other characters are escaped."""
        return json.dumps(content, allow_nan=False, separators=(",", ":")).encode("ascii")


def make_app(hub: Hub, config: Path | None) -> FastAPI:
    """Return the server app of a hub.

    Args:
        hub: what there is to show.
        config: where changed settings are saved; nowhere if None.
    """
    app = FastAPI(
        title="Lenet Edge live view",
        version=__version__,
        description="Pictures, readings and settings of a live reader.",
        docs_url=None,
        redoc_url=None,
        default_response_class=_Answer,
    )
    app.add_exception_handler(RequestValidationError, _refuse)
    app.add_exception_handler(HTTPException, _explain)
    app.mount("/static", _RevalidatedFiles(directory=STATIC), name="static")
    _add_pages(app)
    _add_pictures(app, hub)
    _add_readings(app, hub, config)
    _add_settings(app, hub, config)
    _add_health(app, hub)
    return app


async def _refuse(_request: Request, error: Exception) -> JSONResponse:
    """Answer a request that is not of the form that it should have, with every problem in words."""
    assert isinstance(error, RequestValidationError)
    return _Answer({"problems": [_in_words(each) for each in error.errors()]}, 422)


async def _explain(_request: Request, error: Exception) -> JSONResponse:
    """Answer with the reason for which a request failed."""
    assert isinstance(error, HTTPException)
    return _Answer({"detail": error.detail}, error.status_code, error.headers)


def _in_words(problem: Mapping[str, Any]) -> str:
    if problem["type"] == "json_invalid":
        reason = problem.get("ctx", {}).get("error", problem["msg"])
        return f"the body is not JSON ({reason}, at character {problem['loc'][-1]})"
    where, *place = (str(part) for part in problem["loc"])
    name = ".".join(place) or f"the {where}"
    return f"{name}: {problem['msg'][:1].lower()}{problem['msg'][1:]}"


class _RevalidatedFiles(StaticFiles):
    """Files that browsers check for a new version at each use."""

    def file_response(self, *args: Any, **kwargs: Any) -> Response:
        """Return a file, or the answer that it has not changed."""
        response = super().file_response(*args, **kwargs)
        response.headers["Cache-Control"] = "no-cache"
        return response


def _add_pages(app: FastAPI) -> None:
    def page(name: str) -> FileResponse:
        return FileResponse(STATIC / name, headers={"Cache-Control": "no-cache"})

    @app.get("/", include_in_schema=False)
    def index() -> Response:
        return page("index.html")

    @app.get("/docs", include_in_schema=False)
    def docs() -> Response:
        return page("docs.html")


def _add_pictures(app: FastAPI, hub: Hub) -> None:
    async def jpeg(stage: str, overlay: bool) -> Response:
        if hub.latest is None:
            raise HTTPException(503, hub.station.trouble or _NO_FRAME)
        content = await hub.encoder.jpeg(hub.latest.observed, stage, overlay)
        return Response(content, media_type="image/jpeg", headers=_NOT_CACHED)

    @app.get("/snapshot.jpg", response_class=Response, tags=["pictures"])
    async def snapshot(stage: Stage = "picture", overlay: Overlay = True) -> Response:
        """Return the newest frame as JPEG."""
        return await jpeg(stage, overlay)

    @app.get("/stages/{stage}.jpg", response_class=Response, tags=["pictures"])
    async def one_stage(stage: Literal["picture", "contrast", "ink", "segments"]) -> Response:
        """Return one stage of the newest frame as JPEG, without the reading."""
        return await jpeg(stage, False)

    @app.get("/stream.mjpg", response_class=Response, tags=["pictures"])
    async def stream(stage: Stage = "picture", overlay: Overlay = False) -> Response:
        """Stream live pictures as MJPEG. Slow clients receive fewer frames."""
        content_type = f"multipart/x-mixed-replace; boundary={_BOUNDARY}"
        return Streaming(_parts(hub, stage, overlay), media_type=content_type, headers=_NOT_CACHED)

    @app.get("/frames", response_class=Response, tags=["pictures"])
    async def frames(stage: Stage = "picture") -> Response:
        """Stream frames with their readings, as multipart: JSON, JPEG, JSON, JPEG and so on.

        Each frame is two parts: its reading as JSON, then its picture as JPEG. Slow clients receive
        fewer frames.
        """
        content_type = f"multipart/mixed; boundary={_BOUNDARY}"
        parts = _parts(hub, stage, overlay=False, reading=True)
        return Streaming(parts, media_type=content_type, headers=_NOT_CACHED)


async def _parts(
    hub: Hub, stage: str, overlay: bool, reading: bool = False
) -> AsyncIterator[bytes]:
    """Yield frames as multipart: always the newest one, and none twice."""
    sent, sent_at = -1, 0.0
    with hub.viewer("stream"):
        yield f"--{_BOUNDARY}\r\n".encode()
        while not hub.closed:
            latest = hub.latest
            repeat = time.monotonic() - sent_at > _REPEAT_SECONDS
            if latest is None or (latest.observed.number == sent and not repeat):
                await hub.wait(1.0)
                continue
            sent, sent_at = latest.observed.number, time.monotonic()
            picture = await hub.encoder.jpeg(latest.observed, stage, overlay)
            json_part = _part("application/json", latest.json.encode()) if reading else b""
            yield json_part + _part("image/jpeg", picture)


def _part(content_type: str, content: bytes) -> bytes:
    """Return one part and the next boundary: a browser shows a part when its boundary arrives."""
    head = f"Content-Type: {content_type}\r\nContent-Length: {len(content)}\r\n\r\n"
    return head.encode() + content + f"\r\n--{_BOUNDARY}\r\n".encode()


def _add_readings(app: FastAPI, hub: Hub, config: Path | None) -> None:
    temperature = Temperature()

    @app.get("/reading", tags=["readings"])
    async def reading() -> Response:
        """Return the reading of the newest frame, as `lenet-edge/reading/1`.

        It has two more keys: `text`, the whole text, and `record`, the last stable reading with
        `text`, `valid` and `problems`, or null before the first.
        """
        if hub.latest is None:
            raise HTTPException(503, hub.station.trouble or _NO_FRAME)
        return Response(hub.latest.json, media_type="application/json", headers=_NOT_CACHED)

    @app.get("/events", response_class=Response, tags=["readings"])
    async def events() -> Response:
        """Stream server-sent events: `reading`, `record`, `settings`, and `status` every second."""
        parts = _events(hub, temperature, config)
        return Streaming(parts, media_type="text/event-stream", headers=_NOT_CACHED)

    @app.get("/crops", tags=["readings"])
    async def crops() -> dict[str, Any]:
        """Return each digit as the network sees it: a 28x28 PNG, and the score of each label."""
        found = await hub.crops()
        return {"digits": [crop.to_json(hub.labels) for crop in found]}

    @app.post("/corrections", status_code=201, tags=["readings"])
    def correct(
        crop: Annotated[str, Body(description="The `id` of a digit from `/crops`.")],
        label: Annotated[str, Body(description="The correct label.")],
    ) -> dict[str, str]:
        """Keep a digit under its correct label, for `lenet-edge train --extra`."""
        if label not in hub.labels:
            raise HTTPException(422, f"the labels are {', '.join(hub.labels)}")
        try:
            return {"path": str(hub.corrections.keep(crop, label))}
        except KeyError:
            raise HTTPException(404, "this digit was shown too long ago") from None
        except OutputError as error:
            raise HTTPException(507, str(error)) from error

    @app.post("/afresh", include_in_schema=False)  # The old name of /reset-last.
    @app.post("/reset-last", tags=["readings"])
    async def reset_last() -> dict[str, str | None]:
        """Forget the last valid reading, as after a change of the meter.

        The body is `{}`. The response has the reading that is `forgotten`.
        """
        forgotten = hub.station.last_valid
        hub.station.reset_last_valid()
        return {"forgotten": forgotten}

    @app.get("/history.json", tags=["readings"])
    async def history_json() -> list[dict[str, Any]]:
        """Return the last stable readings as JSON, oldest first."""
        return list(hub.history)

    @app.get("/history.csv", response_class=Response, tags=["readings"])
    async def history_csv() -> Response:
        """Return the last stable readings as CSV, oldest first, in the form of `run --csv`.

        The columns are `time` (UTC), `text`, `valid`, `problems`, `confidence`, `source`, `frame`,
        `id`, `value` and `unit`.
        """
        headers = {**_NOT_CACHED, "Content-Disposition": 'attachment; filename="readings.csv"'}
        content = csv_header() + b"".join(csv_line(reading) for reading in list(hub.history))
        return Response(content, media_type="text/csv", headers=headers)


async def _events(hub: Hub, temperature: Temperature, config: Path | None) -> AsyncIterator[str]:
    """Yield server-sent events; a slow viewer gets the newest frame and skips older ones."""
    frame, records, changes, status_at = -1, hub.records, -1, 0.0
    with hub.viewer("events"):
        yield "retry: 1000\n\n"
        while not hub.closed:
            if hub.latest is None or hub.latest.observed.number == frame:
                await hub.wait(_STATUS_SECONDS)
            events = []
            if changes != hub.settings_changes:
                changes = hub.settings_changes
                events.append(_event("settings", json.dumps(_settings(hub, config))))
            if hub.latest is not None and hub.latest.observed.number != frame:
                frame = hub.latest.observed.number
                events.append(_event("reading", hub.latest.json))
            if records != hub.records:
                missed = min(hub.records - records, len(hub.history))
                records = hub.records
                kept = list(hub.history)
                events += [_event("record", json.dumps(r)) for r in kept[len(kept) - missed :]]
            if time.monotonic() - status_at >= _STATUS_SECONDS:
                status_at = time.monotonic()
                events.append(_event("status", json.dumps(status(hub, temperature))))
            # All in one piece: the server notices that a viewer is gone only between two pieces.
            yield "".join(events)


def _event(name: str, data: str) -> str:
    return f"event: {name}\ndata: {data}\n\n"


def _add_settings(app: FastAPI, hub: Hub, config: Path | None) -> None:
    # Changes arrive in several threads, and each one rewrites the file.
    one_at_a_time = threading.Lock()

    @app.get("/settings", tags=["settings"])
    async def settings() -> dict[str, Any]:
        """Return all settings except secrets, with a description of each.

        `values` has the values by section and key, `fields` their descriptions, and `config` the
        file in which changes are saved, or null.
        """
        return _settings(hub, config) | {"fields": _fields(hub)}

    @app.get("/settings.toml", response_class=PlainTextResponse, tags=["settings"])
    async def settings_file() -> Response:
        """Return the settings that differ from their defaults as a file for `run --config`.

        Secrets, and a source that is a URL, are left out.
        """
        headers = {**_NOT_CACHED, "Content-Disposition": 'attachment; filename="settings.toml"'}
        content = short_file(hub.station.settings)
        return Response(content, media_type="application/toml", headers=headers)

    @app.patch("/settings", tags=["settings"])
    def change(changes: dict[str, dict[str, Any]]) -> Any:
        """Change live settings, such as `{"reading": {"sensitivity": 2}}`; null unsets one.

        The changes take effect at the next frame, and are saved to the settings file if there is
        one.
        """
        with one_at_a_time:
            try:
                _check_is_text(changes)
                hub.station.change(changes)
            except SettingsError as error:
                return _Answer({"problems": list(error.problems)}, 422)
            hub.settings_changes += 1
            hub.wake_viewers()
            answer = _settings(hub, config)
            if config is not None:
                try:
                    save(config, changes)
                except LenetEdgeError as error:
                    answer |= {"saved": False, "problem": str(error)}
            return answer


def _check_is_text(changes: Mapping[str, Any]) -> None:
    """Check that values can be written into a file.

    Raises:
        SettingsError: if one holds half of a surrogate pair, which JSON can express.
    """
    try:
        json.dumps(changes, ensure_ascii=False).encode()
    except UnicodeEncodeError as error:
        raise SettingsError("a value holds half of a character (a lone surrogate)") from error


def _settings(hub: Hub, config: Path | None) -> dict[str, Any]:
    values = hub.station.settings.to_dict()
    values["camera"]["source"] = hub.station.source_name
    return {
        "values": values,
        "config": None if config is None else str(config),
        "saved": config is not None,
        "labels": hub.labels,
        "engine": hub.engine,
        "normalization": hub.normalization,
    }


def _fields(hub: Hub) -> dict[str, dict[str, Any]]:
    fields = {
        section: {setting.key: _field(setting) for setting in settings}
        for section, settings in describe().items()
    }
    fields["reading"]["bundle"]["choices"] = list(hub.station.bundles)
    return fields


def _field(setting: Setting) -> dict[str, Any]:
    return {
        "help": setting.field.help,
        "unit": setting.field.unit,
        "low": setting.field.low,
        "high": setting.field.high,
        "choices": list(setting.field.choices),
        "kind": _KINDS.get(setting.kind, "list"),
        "optional": setting.optional,
        "live": setting.field.live,
        "allowed": setting.allowed,
    }


def _add_health(app: FastAPI, hub: Hub) -> None:
    temperature = Temperature()

    @app.get("/healthz", tags=["health"])
    async def healthz() -> Response:
        """Return status 200 if frames were read recently, else 503. No token is needed."""
        well = hub.station.activity.healthy
        return _Answer({"status": "ok" if well else "no frames"}, 200 if well else 503)

    @app.get("/metrics", response_class=PlainTextResponse, tags=["health"])
    async def prometheus() -> Response:
        """Return counters and times in the text format of Prometheus."""
        content_type = "text/plain; version=0.0.4; charset=utf-8"
        return Response(metrics(hub, temperature), media_type=content_type, headers=_NOT_CACHED)

    @app.get("/status", tags=["health"])
    async def state() -> dict[str, Any]:
        """Return the state that the page shows: rates, times, viewers, outputs, temperature."""
        return status(hub, temperature)
