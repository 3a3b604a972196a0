"""The page in a real browser, without a window: headless Chromium."""

from tests.needs import find, require

require("chromium", "chromedriver", "selenium", "httpx", "live", "engine")

import itertools
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from device.frames.frame import Frame
from device.reading.reader import Reader
from tests.device.reading.pages import page
from tests.device.server.conftest import Camera, Running, http, run_server, wait_for

BROWSER, DRIVER = find("chromium google-chrome"), find("chromedriver")


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    from selenium import webdriver
    from selenium.webdriver.chrome.service import Service

    options = webdriver.ChromeOptions()
    assert BROWSER is not None
    options.binary_location = BROWSER
    for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu",
                     "--window-size=1280,1600"):  # fmt: skip
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(DRIVER))
    yield driver
    driver.quit()


@pytest.fixture
def browser(chromium: Any, running: Running) -> Iterator[Any]:
    chromium.get_log("browser")
    chromium.get(running.address)
    wait_for(lambda: text(chromium, "#state") == "live")
    yield chromium
    chromium.get("about:blank")


def one(browser: Any, selector: str) -> Any:
    return browser.find_element("css selector", selector)


def text(browser: Any, selector: str) -> str:
    return str(one(browser, selector).text)


def fingerprint(browser: Any) -> str:
    """Return what the picture shows now, as the browser drew it."""
    script = """
        const empty = document.getElementById("frame").classList.contains("empty");
        return empty ? "" : document.getElementById("picture").toDataURL();
    """
    return str(browser.execute_script(script))


def set_input(browser: Any, identifier: str, value: object) -> None:
    """Set an input as a user does: its value changes, and an event is sent."""
    script = """
        const input = document.getElementById(arguments[0]);
        input.value = arguments[1];
        input.dispatchEvent(new Event("input", { bubbles: true }));
    """
    browser.execute_script(script, identifier, value)


def test_the_page_loads_without_an_error_and_nothing_from_elsewhere(
    browser: Any, running: Running
) -> None:
    loaded = browser.execute_script("return performance.getEntries().map((e) => e.name)")
    addresses = [name for name in loaded if "://" in name]
    assert addresses
    assert all(name.startswith(running.address) for name in addresses)
    assert [e for e in browser.get_log("browser") if e["level"] == "SEVERE"] == []
    assert one(browser, "#temperature").is_displayed() is False


def test_a_reading_appears(browser: Any) -> None:
    wait_for(lambda: text(browser, "#reading") == "2357")
    wait_for(lambda: browser.title.startswith("2357"))
    wait_for(lambda: "2357" in text(browser, "#history"))
    wait_for(lambda: float(text(browser, "#fps").split()[0]) > 0)


def test_the_picture_moves(browser: Any) -> None:
    first = wait_for(lambda: fingerprint(browser))
    wait_for(lambda: fingerprint(browser) not in ("", first))


def test_boxes_lie_over_the_digits(browser: Any) -> None:
    wait_for(lambda: len(browser.find_elements("css selector", "#boxes .digit")) == 4)
    frame, box = one(browser, "#frame").rect, one(browser, "#boxes .digit rect").rect
    assert frame["x"] < box["x"] < frame["x"] + 0.25 * frame["width"]


class Turning(Camera):
    """A camera before which the page moves at each frame."""

    def __iter__(self) -> Iterator[Frame]:
        for index in itertools.count():
            moved = np.roll(self.image, 12 * (index % 5), axis=1)
            yield Frame(moved, time.time(), index, self.name)
            time.sleep(0.03)


def test_boxes_belong_to_the_picture_that_is_shown(
    chromium: Any, reader: Reader, tmp_path: Path
) -> None:
    where = """
        const canvas = document.getElementById("picture");
        const box = document.querySelector("#boxes .digit rect");
        if (!box) return null;
        const { width, height } = canvas;
        const { data } = canvas.getContext("2d").getImageData(0, 0, width, height);
        for (let x = 0; x < width; x++) {
          for (let y = 0; y < height; y++) {
            if (data[4 * (y * width + x)] < 100) return [x, Number(box.getAttribute("x"))];
          }
        }
    """
    with run_server(reader, tmp_path, camera=Turning(page("2357"))) as server:
        chromium.get(server.address)
        wait_for(lambda: chromium.execute_script(where))
        found = [chromium.execute_script(where) for _ in range(30)]
        chromium.get("about:blank")
    assert len({ink for ink, _ in found}) > 2
    assert all(abs(ink - box) < 6 for ink, box in found)


def test_each_digit_is_shown_with_its_scores_and_stages_with_their_times(browser: Any) -> None:
    wait_for(lambda: len(browser.find_elements("css selector", "#digits .tile")) == 4)
    tile = one(browser, "#digits .tile")
    assert tile.text.startswith("2")
    assert len(tile.find_elements("css selector", ".bars i")) == 10
    assert len(browser.find_elements("css selector", "#stage-times li")) == 5


def test_a_setting_changes_the_reading(browser: Any, running: Running) -> None:
    wait_for(lambda: text(browser, "#reading") == "2357")
    set_input(browser, "smallest", 200)
    wait_for(lambda: text(browser, "#reading") == "no digits")
    assert running.station.settings.reading.smallest == 200
    set_input(browser, "smallest", "")
    wait_for(lambda: text(browser, "#reading") == "2357")


def test_a_value_that_is_not_allowed_is_reported(browser: Any, running: Running) -> None:
    set_input(browser, "expected", 1000)
    wait_for(lambda: "from 1 to 100" in text(browser, "#setting-problem"))
    assert running.station.settings.reading.expected is None


def test_a_setting_that_is_changed_elsewhere_changes_on_the_page(
    browser: Any, running: Running
) -> None:
    body = {"reading": {"expected": 7, "polarity": "dark"}, "camera": {"rotation": 180}}
    assert http.patch(f"{running.address}settings", json=body).status_code == 200
    wait_for(lambda: one(browser, "#expected").get_attribute("value") == "7")
    assert one(browser, "[name=polarity][value=dark]").is_selected()
    assert one(browser, "[name=rotation][value='180']").is_selected()


def test_a_region_is_drawn_on_the_picture(browser: Any, running: Running) -> None:
    from selenium.webdriver.common.action_chains import ActionChains

    wait_for(lambda: text(browser, "#reading") == "2357")
    one(browser, "#draw").click()
    svg = one(browser, "#boxes")
    width, height = svg.size["width"], svg.size["height"]
    hand = ActionChains(browser)
    hand.move_to_element_with_offset(svg, 4 - width // 2, 4 - height // 2).click_and_hold()
    hand.move_by_offset(round(0.34 * width) - 4, height - 12).release().perform()
    wait_for(lambda: text(browser, "#reading") == "23")
    region = running.station.settings.camera.region
    assert region is not None
    assert region[2] == pytest.approx(0.33, abs=0.02)
    wait_for(lambda: one(browser, "#whole").is_displayed())
    one(browser, "#whole").click()
    wait_for(lambda: text(browser, "#reading") == "2357")


def test_another_stage_can_be_shown(browser: Any) -> None:
    first = wait_for(lambda: fingerprint(browser))
    browser.execute_script("document.querySelector('[name=stage][value=ink]').click()")
    wait_for(lambda: one(browser, "#picture").get_attribute("data-stage") == "ink")
    wait_for(lambda: fingerprint(browser) not in ("", first))


def test_a_click_on_a_digit_corrects_it(browser: Any, running: Running, tmp_path: Path) -> None:
    wait_for(lambda: len(browser.find_elements("css selector", "#digits .tile")) == 4)
    one(browser, "#digits .tile").click()
    assert "read as 2" in wait_for(lambda: text(browser, "#correct-read"))
    one(browser, "#labels [value='9']").click()
    wait_for(lambda: "Saved as 9" in text(browser, "#toast"))
    (kept,) = (tmp_path / "corrections").rglob("*.png")
    assert kept.parent.name == "9"


def test_a_digit_on_the_picture_can_be_corrected_with_the_keyboard(
    browser: Any, running: Running, tmp_path: Path
) -> None:
    from selenium.webdriver.common.action_chains import ActionChains

    wait_for(lambda: len(browser.find_elements("css selector", "#boxes .digit")) == 4)
    one(browser, "#boxes .digit:nth-child(4)").click()
    wait_for(lambda: one(browser, "#correct").is_displayed())
    assert "read as 7" in text(browser, "#correct-read")
    ActionChains(browser).send_keys("1").perform()
    wait_for(lambda: list((tmp_path / "corrections" / "1").glob("*.png")))


def test_a_second_viewer_joins_and_costs_no_second_encoding(browser: Any, running: Running) -> None:
    first = browser.current_window_handle
    browser.switch_to.new_window("window")
    browser.get(running.address)
    try:
        wait_for(lambda: text(browser, "#reading") == "2357")
        wait_for(lambda: fingerprint(browser))
        encoded, frames = running.metric("encodings_total"), running.metric("frames_total")
        wait_for(lambda: running.metric("frames_total") > frames + 10)
        encoded = running.metric("encodings_total") - encoded
        assert encoded <= running.metric("frames_total") - frames + 2
    finally:
        browser.close()
        browser.switch_to.window(first)


def test_a_lost_camera_is_reported_until_it_is_back(browser: Any, running: Running) -> None:
    running.camera.plugged = False
    wait_for(lambda: "trying again" in text(browser, "#banner"))
    assert text(browser, "#state") == "no camera"
    running.camera.plugged = True
    wait_for(lambda: not one(browser, "#banner").is_displayed())
    assert text(browser, "#state") == "live"


def test_a_reading_that_is_not_valid_says_why(browser: Any, running: Running) -> None:
    set_input(browser, "expected", 6)
    running.camera.image = page("14")
    wait_for(lambda: "2 instead of the expected 6" in text(browser, "#problems"))


def test_a_number_that_the_picture_cuts_off_says_so(browser: Any, running: Running) -> None:
    running.camera.image = page("2357")[:, 60:]
    wait_for(lambda: "cut off at the left edge of the picture" in text(browser, "#problems"))
    running.camera.image = page("2357")
    wait_for(lambda: text(browser, "#problems") == "")


def test_the_last_valid_reading_can_be_reset(browser: Any, running: Running) -> None:
    assert http.patch(f"{running.address}settings", json={"validity": {"rising": True}}).is_success
    wait_for(lambda: text(browser, "#reading") == "2357")
    running.camera.image = page("14")
    wait_for(lambda: "14 is lower than 2357" in text(browser, "#problems"))
    wait_for(lambda: text(browser, "#last-valid") == "2357")
    one(browser, "#reset-last").click()
    wait_for(lambda: text(browser, "#problems") == "")
    assert running.station.last_valid == "14"
    wait_for(lambda: not one(browser, "#compared").is_displayed())


def test_the_page_reports_a_lost_server_and_reconnects(
    chromium: Any, reader: Reader, tmp_path: Path
) -> None:
    with run_server(reader, tmp_path) as server:
        chromium.get(server.address)
        wait_for(lambda: text(chromium, "#reading") == "2357")
    wait_for(lambda: text(chromium, "#state") == "offline")
    assert "Trying again" in text(chromium, "#banner")
    listen = server.address.removeprefix("http://").strip("/")
    with run_server(reader, tmp_path, listen=listen) as again:
        again.camera.image = page("14")
        wait_for(lambda: text(chromium, "#state") == "live")
        wait_for(lambda: text(chromium, "#reading") == "14")
        first = wait_for(lambda: fingerprint(chromium))
        wait_for(lambda: fingerprint(chromium) not in ("", first))
        chromium.get("about:blank")


def test_the_token_in_the_address_opens_the_page_and_leaves_the_address(
    chromium: Any, reader: Reader, tmp_path: Path
) -> None:
    with run_server(reader, tmp_path, token_file=tmp_path / "token") as server:
        chromium.get(server.address)
        wait_for(lambda: one(chromium, "#token"))
        one(chromium, "#token").send_keys((tmp_path / "token").read_text().strip())
        one(chromium, "button").click()
        wait_for(lambda: text(chromium, "#reading") == "2357")
        assert chromium.current_url == server.address
        set_input(chromium, "stable", 5)
        wait_for(lambda: server.station.settings.reading.stable == 5)
        chromium.get("about:blank")


def test_the_api_is_described_on_a_page(browser: Any, running: Running) -> None:
    browser.get(f"{running.address}docs")
    wait_for(lambda: "/stream.mjpg" in text(browser, "#paths"))
    assert "label in body: string. The correct label." in text(browser, "#paths")
