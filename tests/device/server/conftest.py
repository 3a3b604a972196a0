"""A station with its server, running beside the test."""

import contextlib
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from device.frames.frame import Frame, Image
from device.reading.reader import Reader
from device.server.serving import serving
from device.settings.settings import Settings
from device.station.output import Output
from device.station.station import Station
from lenet_edge.core.errors import FrameError
from tests.device.reading.pages import page
from tests.needs import find

# A conftest cannot skip: the modules that use these say what they need.
with contextlib.suppress(ImportError):
    import httpx

    http = httpx.Client(timeout=60)


class Camera:
    """A camera above a page; the page can be replaced, and the camera unplugged."""

    name = "camera"
    live = True

    def __init__(self, image: Image) -> None:
        self.image = image
        self.plugged = True
        self._index = 0

    def __enter__(self) -> "Camera":
        if not self.plugged:
            raise FrameError("camera: not there")
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def __iter__(self) -> Iterator[Frame]:
        while self.plugged:
            darker = cv2.subtract(self.image, self._index % 20)  # So that the picture changes.
            yield Frame(np.asarray(darker, np.uint8), time.time(), self._index, self.name)
            self._index += 1
            time.sleep(0.1)
        raise FrameError("camera: unplugged")


@dataclass
class Running:
    """A running server, and what a test can reach of it."""

    address: str
    station: Station
    camera: Camera
    logged: list[str] = field(default_factory=list)

    def metric(self, name: str) -> float:
        """Return a value from /metrics."""
        lines = http.get(f"{self.address}metrics").text.splitlines()
        (value,) = (line.split()[-1] for line in lines if line.startswith(f"lenet_edge_{name} "))
        return float(value)


def wait_for(true: Callable[[], Any], seconds: float = 60) -> Any:
    """Wait until something is true, and return it; fail if it never is."""
    deadline = time.monotonic() + seconds
    while not (found := true()):
        assert time.monotonic() < deadline, "the condition never became true"
        time.sleep(0.05)
    return found


@contextlib.contextmanager
def run_server(
    reader: Reader,
    folder: Path,
    config: Path | None = None,
    listen: str = "127.0.0.1:0",
    token_file: Path | None = None,
    camera: Camera | None = None,
    outputs: tuple[Output, ...] = (),
    serve: dict[str, str] | None = None,
) -> Iterator[Running]:
    """Run a station over a page that says 2357, and its server."""
    settings = Settings().changed(
        {
            "reading": {"stable": 2},
            "serve": {
                "listen": listen,
                "token_file": token_file and str(token_file),
                **(serve or {}),
            },
            "record": {"corrections": str(folder / "corrections")},
        }
    )
    camera = camera or Camera(page("2357"))
    station = Station(settings, outputs, source=camera)
    logged: list[str] = []
    with serving(station, reader, config, logged.append) as address:
        thread = threading.Thread(target=station.run, args=(reader,))
        thread.start()
        try:
            yield Running(address, station, camera, logged)
        finally:
            station.stop()
            thread.join()


@pytest.fixture
def running(reader: Reader, tmp_path: Path) -> Iterator[Running]:
    with run_server(reader, tmp_path) as server:
        wait_for(lambda: http.get(f"{server.address}healthz").status_code == 200)
        yield server


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    """Return headless Chromium."""
    from selenium import webdriver
    from selenium.webdriver.chrome.service import Service

    options = webdriver.ChromeOptions()
    options.binary_location = str(find("chromium google-chrome"))
    for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu",
                     "--window-size=1280,1600"):  # fmt: skip
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(str(find("chromedriver"))))
    yield driver
    driver.quit()


@pytest.fixture
def browser(chromium: Any, running: Running) -> Iterator[Any]:
    """Return headless Chromium with the page of the running server."""
    chromium.get_log("browser")
    chromium.get(running.address)
    wait_for(lambda: chromium.find_element("id", "state").text == "live")
    yield chromium
    chromium.get("about:blank")
