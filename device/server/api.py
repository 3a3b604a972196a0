"""The HTTP API: every address, what it takes, and what it gives."""

import csv
import io
import json
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Annotated, Any, Final, Literal

from fastapi import Body, FastAPI, HTTPException, Query
from fastapi.responses import FileResponse, JSONResponse, PlainTextResponse, Response
from fastapi.responses import StreamingResponse as Streaming
from fastapi.staticfiles import StaticFiles

from device.server.hub import Hub
from device.server.status import Temperature, healthy, metrics, status
from device.settings.settings import describe, save
from lenet_edge.core.errors import LenetEdgeError, OutputError, SettingsError
from lenet_edge.core.schema import Setting
from lenet_edge.core.version import __version__

STATIC: Final = Path(__file__).parent / "static"
_BOUNDARY: Final = "frame"
_STATUS: Final = 1.0  # Seconds between the states that viewers are told.
_STILL: Final = 5.0  # Seconds after which a picture is sent again, so that a lost viewer shows.
_FRESH: Final = {"Cache-Control": "no-store"}

Stage = Annotated[
    Literal["picture", "contrast", "ink", "segments"], Query(description="What to show.")
]
Overlay = Annotated[bool, Query(description="Whether to draw the reading over it.")]


def make_app(hub: Hub, config: Path | None) -> FastAPI:
    """Return the server of a hub.

    Args:
        hub: what there is to show.
        config: where changed settings are saved; nowhere if None.
    """
    app = FastAPI(
        title="Lenet Edge live view",
        version=__version__,
        description=__doc__,
        docs_url=None,
        redoc_url=None,
    )
    app.mount("/static", _Static(directory=STATIC), name="static")
    _add_pages(app)
    _add_pictures(app, hub)
    _add_readings(app, hub, config)
    _add_settings(app, hub, config)
    _add_health(app, hub)
    return app


class _Static(StaticFiles):
    """Files that browsers ask for again each time, so that a new version shows at once."""

    def file_response(self, *args: Any, **kwargs: Any) -> Response:
        """Return a file, or that it has not changed."""
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
            raise HTTPException(503, hub.station.trouble or "there is no frame yet")
        content = await hub.encoder.jpeg(hub.latest.seen, stage, overlay)
        return Response(content, media_type="image/jpeg", headers=_FRESH)

    @app.get("/snapshot.jpg", response_class=Response, tags=["pictures"])
    async def snapshot(stage: Stage = "picture", overlay: Overlay = True) -> Response:
        """The newest frame as JPEG."""
        return await jpeg(stage, overlay)

    @app.get("/stages/{stage}.jpg", response_class=Response, tags=["pictures"])
    async def one_stage(stage: Literal["picture", "contrast", "ink", "segments"]) -> Response:
        """What a stage made of the newest frame, as JPEG."""
        return await jpeg(stage, False)

    @app.get("/stream.mjpg", response_class=Response, tags=["pictures"])
    async def stream(stage: Stage = "picture", overlay: Overlay = False) -> Response:
        """Frames as they come, as motion JPEG; who is slow gets fewer."""
        kind = f"multipart/x-mixed-replace; boundary={_BOUNDARY}"
        return Streaming(_parts(hub, stage, overlay), media_type=kind, headers=_FRESH)

    @app.get("/frames", response_class=Response, tags=["pictures"])
    async def frames(stage: Stage = "picture") -> Response:
        """Frames as they come, each as two parts: its reading as JSON, and its picture as JPEG."""
        kind = f"multipart/mixed; boundary={_BOUNDARY}"
        parts = _parts(hub, stage, overlay=False, reading=True)
        return Streaming(parts, media_type=kind, headers=_FRESH)


async def _parts(
    hub: Hub, stage: str, overlay: bool, reading: bool = False
) -> AsyncIterator[bytes]:
    """Yield frames as multipart: always the newest one, none twice."""
    sent, at = -1, 0.0
    with hub.viewer("stream"):
        yield f"--{_BOUNDARY}\r\n".encode()
        while not hub.closed:
            latest = hub.latest
            still = time.monotonic() - at > _STILL
            if latest is None or (latest.seen.number == sent and not still):
                await hub.wait(1.0)
                continue
            sent, at = latest.seen.number, time.monotonic()
            picture = await hub.encoder.jpeg(latest.seen, stage, overlay)
            told = _part("application/json", latest.json.encode()) if reading else b""
            yield told + _part("image/jpeg", picture)


def _part(kind: str, content: bytes) -> bytes:
    """Return one part, with the next boundary: a browser waits for it before it shows a part."""
    head = f"Content-Type: {kind}\r\nContent-Length: {len(content)}\r\n\r\n"
    return head.encode() + content + f"\r\n--{_BOUNDARY}\r\n".encode()


def _add_readings(app: FastAPI, hub: Hub, config: Path | None) -> None:
    temperature = Temperature()

    @app.get("/reading", tags=["readings"])
    async def reading() -> Response:
        """The newest frame's reading, `lenet-edge/reading/1`, its `text`, and the last `record`.

        The record tells of the last reading that held: `text`, `valid` and `problems`.
        """
        if hub.latest is None:
            raise HTTPException(503, hub.station.trouble or "there is no frame yet")
        return Response(hub.latest.json, media_type="application/json", headers=_FRESH)

    @app.get("/events", response_class=Response, tags=["readings"])
    async def events() -> Response:
        """Server-sent events: `reading`, `record`, `status` each second, and `settings`."""
        parts = _events(hub, temperature, config)
        return Streaming(parts, media_type="text/event-stream", headers=_FRESH)

    @app.get("/crops", tags=["readings"])
    async def crops() -> dict[str, Any]:
        """Each digit as the network took it: a 28x28 PNG, and the probability of every label."""
        found = await hub.crops()
        return {"digits": [crop.to_json(hub.labels) for crop in found]}

    @app.post("/corrections", status_code=201, tags=["readings"])
    def correct(
        crop: Annotated[str, Body(description="The id of a crop from /crops.")],
        label: Annotated[str, Body(description="What it really is.")],
    ) -> dict[str, str]:
        """Keep a crop under its right label, for `lenet-edge train --extra`."""
        if label not in hub.labels:
            raise HTTPException(422, f"the labels are {', '.join(hub.labels)}")
        try:
            return {"path": str(hub.corrections.keep(crop, label))}
        except KeyError:
            raise HTTPException(404, "that crop was shown too long ago") from None
        except OutputError as error:
            raise HTTPException(507, str(error)) from error

    @app.post("/afresh", tags=["readings"])
    async def afresh() -> dict[str, str | None]:
        """Forget the last valid reading, with which readings are compared: the meter was replaced.

        The body is `{}`. The answer says what is `forgotten`.
        """
        forgotten = hub.station.last_valid
        hub.station.start_afresh()
        return {"forgotten": forgotten}

    @app.get("/history.json", tags=["readings"])
    async def history_json() -> list[dict[str, Any]]:
        """The last records, oldest first."""
        return list(hub.history)

    @app.get("/history.csv", response_class=Response, tags=["readings"])
    async def history_csv() -> Response:
        """The last records as CSV: `time` (UTC), `text`, `valid`, `problems`."""
        headers = {**_FRESH, "Content-Disposition": 'attachment; filename="readings.csv"'}
        return Response(_table(list(hub.history)), media_type="text/csv", headers=headers)


async def _events(hub: Hub, temperature: Temperature, config: Path | None) -> AsyncIterator[str]:
    """Yield server-sent events, newest first where a viewer is slow."""
    frame, records, changes, told = -1, hub.records, -1, 0.0
    with hub.viewer("events"):
        yield "retry: 1000\n\n"
        while not hub.closed:
            if hub.latest is None or hub.latest.seen.number == frame:
                await hub.wait(_STATUS)
            news = []
            if changes != hub.settings_changes:
                changes = hub.settings_changes
                news.append(_event("settings", json.dumps(_settings(hub, config))))
            if hub.latest is not None and hub.latest.seen.number != frame:
                frame = hub.latest.seen.number
                news.append(_event("reading", hub.latest.json))
            if records != hub.records:
                missed = min(hub.records - records, len(hub.history))
                records = hub.records
                kept = list(hub.history)
                news += [_event("record", json.dumps(r)) for r in kept[len(kept) - missed :]]
            if time.monotonic() - told >= _STATUS:
                told = time.monotonic()
                news.append(_event("status", json.dumps(status(hub, temperature))))
            # In one piece: the server learns that a viewer is gone between two, and not before.
            yield "".join(news)


def _event(name: str, data: str) -> str:
    return f"event: {name}\ndata: {data}\n\n"


def _table(records: list[dict[str, Any]]) -> str:
    text = io.StringIO()
    rows = csv.writer(text)
    rows.writerow(["time", "text", "valid", "problems"])
    for r in records:
        when = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(r["timestamp"]))
        problems = "; ".join(r["problems"])
        rows.writerow([when, r["text"].replace("\n", " "), r["valid"], problems])
    return text.getvalue()


def _add_settings(app: FastAPI, hub: Hub, config: Path | None) -> None:
    @app.get("/settings", tags=["settings"])
    async def settings() -> dict[str, Any]:
        """All settings but secrets, what each may be, and where changes are saved."""
        return _settings(hub, config) | {"knobs": _knobs()}

    @app.patch("/settings", tags=["settings"])
    def change(changes: dict[str, dict[str, Any]]) -> Any:
        """Change live settings: `{"reading": {"sensitivity": 2}}`; null unsets.

        They take effect at the next frame, and are saved to the configuration if there is one.
        """
        try:
            hub.station.change(changes)
        except SettingsError as error:
            return JSONResponse({"problems": list(error.problems)}, 422)
        hub.settings_changes += 1
        hub.beat()
        answer = _settings(hub, config)
        if config is not None:
            try:
                save(config, changes)
            except LenetEdgeError as error:
                answer |= {"saved": False, "problem": str(error)}
        return answer


def _settings(hub: Hub, config: Path | None) -> dict[str, Any]:
    values = hub.station.settings.to_dict()
    values["camera"]["source"] = hub.station.source_name
    return {
        "values": values,
        "config": None if config is None else str(config),
        "saved": config is not None,
        "labels": hub.labels,
        "engine": hub.engine,
    }


def _knobs() -> dict[str, dict[str, Any]]:
    return {
        section: {setting.key: _knob(setting) for setting in settings}
        for section, settings in describe().items()
    }


def _knob(setting: Setting) -> dict[str, Any]:
    knob = setting.knob
    return {
        "help": knob.help,
        "unit": knob.unit,
        "low": knob.low,
        "high": knob.high,
        "choices": list(knob.choices),
        "live": knob.live,
        "allowed": setting.allowed,
    }


def _add_health(app: FastAPI, hub: Hub) -> None:
    temperature = Temperature()

    @app.get("/healthz", tags=["health"])
    async def healthz() -> Response:
        """200 if frames were processed lately, else 503; open to everybody."""
        well = healthy(hub)
        return JSONResponse({"status": "ok" if well else "no frames"}, 200 if well else 503)

    @app.get("/metrics", response_class=PlainTextResponse, tags=["health"])
    async def prometheus() -> Response:
        """Counters and times for Prometheus."""
        kind = "text/plain; version=0.0.4; charset=utf-8"
        return Response(metrics(hub, temperature), media_type=kind, headers=_FRESH)

    @app.get("/status", tags=["health"])
    async def state() -> dict[str, Any]:
        """What the page shows: rates, times, viewers, sinks, temperature."""
        return status(hub, temperature)
