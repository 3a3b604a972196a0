"""The page in a real browser, without a window: headless Chromium."""

from tests.needs import require

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
from tests.device.server.browsing import drag, fingerprint, one, press, set_input, text
from tests.device.server.conftest import Camera, Running, http, run_server, wait_for


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
    set_input(browser, "reading-smallest", 200)
    wait_for(lambda: text(browser, "#reading") == "no digits")
    assert running.station.settings.reading.smallest == 200
    set_input(browser, "reading-smallest", "")
    wait_for(lambda: text(browser, "#reading") == "2357")


def test_a_value_that_is_not_allowed_is_reported(browser: Any, running: Running) -> None:
    set_input(browser, "validity-digits", 1000)
    wait_for(lambda: "from 1 to 100" in text(browser, "#validity-digits ~ .field-problem"))
    assert running.station.settings.validity.digits is None


def test_a_setting_that_is_changed_elsewhere_changes_on_the_page(
    browser: Any, running: Running
) -> None:
    body = {"reading": {"expected": 7, "polarity": "dark"}, "camera": {"rotation": 180}}
    assert http.patch(f"{running.address}settings", json=body).status_code == 200
    wait_for(lambda: one(browser, "#reading-expected").get_attribute("value") == "7")
    assert one(browser, "[name=reading-polarity][value=dark]").is_selected()
    assert one(browser, "[name=camera-rotation][value='180']").is_selected()


def test_a_region_is_drawn_on_the_picture(browser: Any, running: Running) -> None:
    wait_for(lambda: text(browser, "#reading") == "2357")
    one(browser, "#draw").click()
    drag(browser, 0.01, 0.01, 0.33, 0.97)
    wait_for(lambda: text(browser, "#reading") == "23")
    region = running.station.settings.camera.region
    assert region is not None
    assert region[2] == pytest.approx(0.33, abs=0.02)
    wait_for(lambda: one(browser, "#whole").is_displayed())
    one(browser, "#whole").click()
    press(browser, "#ask-no")
    assert running.station.settings.camera.region == region
    one(browser, "#whole").click()
    press(browser, "#ask-yes")
    wait_for(lambda: text(browser, "#reading") == "2357")
    assert running.station.settings.camera.region is None


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
    set_input(browser, "reading-expected", 6)
    running.camera.image = page("14")
    wait_for(lambda: "2 instead of the expected 6" in text(browser, "#problems"))


def test_a_number_that_the_picture_cuts_off_says_so(browser: Any, running: Running) -> None:
    running.camera.image = page("8640")[:, 60:]
    wait_for(lambda: "cut off at the left edge of the picture" in text(browser, "#problems"))
    running.camera.image = page("2357")
    wait_for(lambda: text(browser, "#problems") == "")


def test_the_last_valid_reading_can_be_reset(browser: Any, running: Running) -> None:
    assert http.patch(f"{running.address}settings", json={"validity": {"rising": True}}).is_success
    wait_for(lambda: text(browser, "#reading") == "2357")
    running.camera.image = page("14")
    wait_for(lambda: "14 is lower than 2357" in text(browser, "#problems"))
    wait_for(lambda: text(browser, "#last-valid") == "2357")
    press(browser, "#reset-last")
    press(browser, "#ask-no")
    assert running.station.last_valid == "2357"
    press(browser, "#reset-last")
    press(browser, "#ask-yes")
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
        set_input(chromium, "reading-stable", 5)
        wait_for(lambda: server.station.settings.reading.stable == 5)
        chromium.get("about:blank")


def test_the_api_is_described_on_a_page(browser: Any, running: Running) -> None:
    browser.get(f"{running.address}docs")
    wait_for(lambda: "/stream.mjpg" in text(browser, "#paths"))
    assert "label in body: string. The correct label." in text(browser, "#paths")


def test_every_live_setting_has_a_field_with_a_name_and_words(
    browser: Any, running: Running
) -> None:
    wait_for(lambda: browser.find_elements("id", "validity-digits"))
    fields = http.get(f"{running.address}settings").json()["fields"]
    live = {f"{s}.{k}" for s, keys in fields.items() for k, about in keys.items() if about["live"]}
    names = """
        return [...document.querySelectorAll(".settings [data-setting]")].map((input) => [
          input.dataset.setting,
          [...input.labels].map((label) => label.textContent).join().trim(),
          input.getAttribute("aria-describedby"),
        ]);
    """
    shown = browser.execute_script(names)
    assert {setting for setting, _, _ in shown} == live - {"camera.region", "camera.corners"}
    assert all(label for _, label, _ in shown)
    assert all(browser.find_elements("id", hint) for _, _, hint in shown)
    assert "How sure must it be?" in {label for _, label, _ in shown}


def test_a_rule_that_others_need_takes_them_with_it(browser: Any, running: Running) -> None:
    rules = {"digits": 4, "rising": True, "largest_step": 10, "wraps": True}
    assert http.patch(f"{running.address}settings", json={"validity": rules}).is_success
    wait_for(lambda: one(browser, "#validity-wraps").is_selected())
    press(browser, "#validity-rising")
    wait_for(lambda: not running.station.settings.validity.rising)
    assert not running.station.settings.validity.wraps
    wait_for(lambda: not one(browser, "#validity-wraps").is_enabled())


def test_the_history_has_dates_and_a_chart(browser: Any, running: Running) -> None:
    wait_for(lambda: "235" in text(browser, "#history"))
    assert "second valid reading" in text(browser, "#no-values")
    meter = {"meter": {"unit": "m³", "decimals": 1}, "validity": {"rising": True}}
    assert http.patch(f"{running.address}settings", json=meter).is_success
    for number, count in (("2361", 2), ("1000", 3), ("2370", 4)):
        running.camera.image = page(number)
        wait_for(lambda: len(browser.find_elements("css selector", "#history tr")) == count)  # noqa: B023
    today = time.strftime("%b ") + str(time.localtime().tm_mday)
    rows = [row.text for row in browser.find_elements("css selector", "#history tr")]
    assert all(today in row for row in rows)
    assert [number in row for number, row in zip(
        ("237.0 m³", "100.0 m³", "236.1 m³", "235.7 m³"), rows, strict=True
    )] == [True] * 4  # fmt: skip
    assert "1000 is lower than 2361" in rows[1]
    wait_for(lambda: one(browser, "#values").is_displayed())
    summary = one(browser, "#values-summary").get_attribute("textContent")
    assert summary.startswith("Chart of 3 valid readings from")
    assert summary.endswith("the lowest is 235.7 m³, the highest 237.0 m³.")
    assert one(browser, "#values-valid").get_attribute("d").count("M") == 3
    assert one(browser, "#values-invalid").get_attribute("d").count("M") == 1
    assert today in text(browser, "#since")


def test_keys_reach_the_settings_before_the_digits(browser: Any) -> None:
    from selenium.webdriver.common.action_chains import ActionChains
    from selenium.webdriver.common.keys import Keys

    wait_for(lambda: len(browser.find_elements("css selector", "#digits .tile")) == 4)
    wait_for(lambda: browser.find_elements("id", "validity-digits"))
    where = "const e = document.activeElement; return e.matches('.tile') ? 'tile' : e.id"
    passed: list[str] = []
    while "tile" not in passed:
        ActionChains(browser).send_keys(Keys.TAB).perform()
        passed.append(browser.execute_script(where))
        assert len(passed) < 60
    assert passed.index("start-walk") < passed.index("draw") < passed.index("validity-digits")
    assert "validity-largest_step" in passed


def test_waiting_says_what_for(chromium: Any, reader: Reader, tmp_path: Path) -> None:
    camera = Camera(page("2357"))
    camera.plugged = False
    with run_server(reader, tmp_path, camera=camera) as server:
        chromium.get(server.address)
        wait_for(lambda: "not there" in text(chromium, "#waiting"))
        assert "first picture" in text(chromium, "#now")
        assert "No reading yet" in text(chromium, "#no-values")
        camera.image[:] = 220
        camera.plugged = True
        wait_for(lambda: "Is the number in the picture" in text(chromium, "#now"))
        assert text(chromium, "#reading") == "no digits"
        assert "no digits in this picture" in text(chromium, "#no-digits")
        chromium.get("about:blank")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_words_stand_out_from_their_ground(browser: Any, theme: str) -> None:
    feature = {"name": "prefers-color-scheme", "value": theme}
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [feature]})
    script = """
        const style = getComputedStyle(document.documentElement);
        return Object.fromEntries(
          arguments[0].map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
    """
    names = [
        "ground",
        "card",
        "ink",
        "quiet",
        "accent",
        "accent-soft",
        "on-accent",
        "bad",
        "bad-soft",
    ]
    tone = browser.execute_script(script, names)
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})
    for ink, ground in (
        ("ink", "card"), ("ink", "ground"), ("quiet", "card"), ("quiet", "ground"),
        ("accent", "card"), ("on-accent", "accent"), ("ink", "accent-soft"),
        ("bad", "card"), ("bad", "bad-soft"),
    ):  # fmt: skip
        assert contrast(tone[ink], tone[ground]) >= 4.5, (ink, ground)


def contrast(one_tone: str, other: str) -> float:
    """Return the contrast of two colours, #rrggbb, as WCAG 2.2 defines it."""

    def luminance(tone: str) -> float:
        parts = [int(tone[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    dark, light = sorted((luminance(one_tone), luminance(other)))
    return (light + 0.05) / (dark + 0.05)
