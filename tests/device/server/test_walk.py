"""The set-up walk in a real browser: from the first start to a valid reading."""

from tests.needs import require

require("chromium", "chromedriver", "selenium", "httpx", "live", "engine")

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from device.demo.meter_day import MeterLook, meter_picture
from device.reading.reader import Reader
from tests.device.reading.pages import page
from tests.device.server.browsing import drag, one, press, set_input, text
from tests.device.server.conftest import Camera, Running, http, run_server, wait_for

BLANK = np.full_like(page(), 220)


def found(browser: Any, step: str) -> str:
    """Return what a step says about the picture."""
    return text(browser, f"[data-found={step}]")


def go_to(browser: Any, step: str) -> None:
    """Walk on until a step is shown."""
    if not one(browser, "#walk").is_displayed():
        press(browser, "#start-walk")
    while browser.execute_script("return document.body.dataset.step") != step:
        press(browser, "#walk-next")


def test_a_newcomer_is_led_from_the_camera_to_a_valid_reading(
    browser: Any, running: Running
) -> None:
    wait_for(lambda: one(browser, "#offer").is_displayed())
    press(browser, "#offer-yes")
    assert text(browser, "#walk-title") == "Step 1 of 5: Point the camera"
    assert browser.switch_to.active_element.get_attribute("id") == "walk-title"
    assert not one(browser, ".settings").is_displayed()
    wait_for(lambda: found(browser, "camera").startswith("4 digits found"))

    press(browser, "#walk-next")
    wait_for(lambda: found(browser, "region") == "The whole picture reads 2357.")
    drag(browser, 0.01, 0.05, 0.98, 0.9)
    wait_for(lambda: found(browser, "region") == "The region reads 2357.")
    assert running.station.settings.camera.region is not None

    press(browser, "#walk-next")
    wait_for(lambda: found(browser, "digits") == "It now reads 2357: 4 digits.")
    press(browser, "#walk-count")
    set_input(browser, "walk-meter-decimals", 1)
    set_input(browser, "walk-meter-unit", "m³")
    wait_for(lambda: text(browser, "#reading") == "235.7")
    wait_for(lambda: text(browser, "#unit") == "m³")
    assert running.station.settings.validity.digits == 4

    press(browser, "#walk-next")
    assert not one(browser, "#walk-validity-wraps").is_enabled()
    press(browser, "#walk-validity-rising")
    set_input(browser, "walk-validity-largest_step", 50)
    press(browser, "#walk-validity-wraps")
    wait_for(lambda: running.station.settings.validity.wraps)

    press(browser, "#walk-next")
    wait_for(lambda: found(browser, "check") == "It is read, and it is valid.")
    assert one(browser, "#walk [data-lost] a").get_attribute("download") == "settings.toml"
    press(browser, "#walk-next")
    assert not one(browser, "#walk").is_displayed()
    assert one(browser, ".settings").is_displayed()

    browser.refresh()
    wait_for(lambda: text(browser, "#reading") == "235.7")
    assert not one(browser, "#offer").is_displayed()
    press(browser, "#start-walk")
    assert text(browser, "#walk-title").startswith("Step 1")
    press(browser, "#walk-leave")


def test_the_offer_can_be_declined_and_does_not_come_again(browser: Any) -> None:
    press(browser, "#offer-no")
    assert not one(browser, "#offer").is_displayed()
    browser.refresh()
    wait_for(lambda: text(browser, "#reading") == "2357")
    assert not one(browser, "#offer").is_displayed()


def test_a_reader_that_is_set_up_is_not_offered_the_walk(browser: Any, running: Running) -> None:
    assert http.patch(f"{running.address}settings", json={"validity": {"digits": 4}}).is_success
    browser.refresh()
    wait_for(lambda: text(browser, "#reading") == "2357")
    assert not one(browser, "#offer").is_displayed()


def test_a_step_says_what_to_do_about_the_picture(browser: Any, running: Running) -> None:
    running.camera.image = BLANK
    go_to(browser, "camera")
    wait_for(lambda: found(browser, "camera").startswith("No digits are found yet."))
    running.camera.image = np.vstack([page("14"), page("23")])
    go_to(browser, "region")
    wait_for(lambda: "2 lines are found" in found(browser, "region"))
    running.camera.image = page("8640")[:, 60:]
    wait_for(lambda: "cut off at the left edge: draw a larger box" in found(browser, "region"))
    running.camera.image = page("2357")
    set_input(browser, "walk-validity-digits", 5)
    go_to(browser, "check")
    wait_for(lambda: found(browser, "check").startswith("It is read, but not valid"))
    assert "2357 has 4 digits, not 5" in text(browser, "#problems")


def test_the_region_can_be_set_without_drawing(browser: Any, running: Running) -> None:
    wait_for(lambda: text(browser, "#reading") == "2357")
    go_to(browser, "region")
    press(browser, "#walk [data-step=region] summary")
    width = one(browser, "[data-region='2']")
    width.clear()
    width.send_keys("37.5\t")
    wait_for(lambda: running.station.settings.camera.region == (0, 0, 0.375, 1))
    wait_for(lambda: found(browser, "region") == "The region reads 23.")
    width.clear()
    width.send_keys("134\t")
    wait_for(lambda: "at most 100" in text(browser, "#walk-problem"))
    press(browser, "#walk-whole")
    press(browser, "#ask-yes")
    wait_for(lambda: found(browser, "region") == "The whole picture reads 2357.")


def test_a_meter_is_set_up_by_choosing_its_network_and_drawing_its_wheels(
    chromium: Any, tmp_path: Path
) -> None:
    look = MeterLook(digits=6)
    picture = np.asarray(255 * np.clip(meter_picture(123456.0, look), 0, 1), np.uint8)
    with Reader() as own, run_server(own, tmp_path, camera=Camera(picture)) as running:
        chromium.get(running.address)
        wait_for(lambda: text(chromium, "#state") == "live")
        press(chromium, "#start-walk")
        choose(chromium, "walk-reading-bundle", "meter")
        wait_for(lambda: found(chromium, "camera").startswith("The picture is sharp and light"))
        assert "where glass reflects a lamp" in text(chromium, "#walk-text")
        assert running.station.settings.reading.bundle == "meter"

        press(chromium, "#walk-next")
        wait_for(lambda: found(chromium, "region").startswith("Say how many wheels"))
        set_input(chromium, "walk-region-validity-digits", 6)
        x, y, w, h = look.region
        drag(chromium, x, y, w, h)
        wait_for(lambda: found(chromium, "region") == "All 6 cells are read: 123456.")
        boxes = "#digit-boxes .digit:not(.rejected)"
        wait_for(lambda: len(chromium.find_elements("css selector", boxes)) == 6)

        running.camera.image = lit_by_a_lamp(picture)
        wait_for(lambda: "Light is reflected" in found(chromium, "region"))
        assert found(chromium, "region").startswith("5 of 6 cells are read.")
        assert not one(chromium, "[data-setting='reading.sensitivity']").is_displayed()

        choose(chromium, "walk-reading-bundle", "handwriting")
        wait_for(lambda: own.bundle.normalization == "digit")
        wait_for(lambda: not one(chromium, "#walk .for-cells").is_displayed())
    chromium.get("about:blank")


def choose(browser: Any, name: str, value: str) -> None:
    """Choose one of a setting's values, wherever it is on the page."""
    selector = f"input[name='{name}'][value='{value}']"
    wait_for(lambda: browser.find_elements("css selector", selector))
    browser.execute_script("arguments[0].click()", one(browser, selector))


def lit_by_a_lamp(picture: Any) -> Any:
    """Return the picture with a reflection on the last wheel."""
    lit = picture.copy()
    right = picture.shape[1] - 58
    lit[50:108, right - 34 : right] = 255
    return lit


@pytest.mark.parametrize("size", [(390, 844), (1280, 900)], ids=["phone", "desktop"])
def test_every_step_fits_and_can_be_touched(browser: Any, size: tuple[int, int]) -> None:
    metrics = {"width": size[0], "height": size[1], "deviceScaleFactor": 1, "mobile": False}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    wait_for(lambda: text(browser, "#reading") == "2357")
    try:
        press(browser, "#start-walk")
        for step in ("camera", "region", "digits", "rules", "check"):
            go_to(browser, step)
            assert too_small(browser) == [], step
            assert overflow(browser) <= 0, step
        press(browser, "#walk-next")
        browser.execute_script("document.querySelectorAll('details').forEach((d) => d.open = true)")
        assert too_small(browser) == []
        assert overflow(browser) <= 0
    finally:
        browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def too_small(browser: Any) -> list[str]:
    """Return what can be touched, and is less than 40 pixels wide or high."""
    script = """
        const small = [];
        for (const control of document.querySelectorAll("a, button, input, select, summary")) {
          const isPart = control.matches("[type=checkbox], [type=radio]");
          const box = (isPart ? control.closest("label") : control).getBoundingClientRect();
          const isShown = box.width > 0 && !control.matches(".skip");
          if (isShown && Math.min(box.width, box.height) < 39.9) small.push(control.outerHTML);
        }
        return small;
    """
    return list(browser.execute_script(script))


def overflow(browser: Any) -> int:
    """Return by how many pixels the page is wider than the window."""
    script = "return document.documentElement.scrollWidth - innerWidth"
    return int(browser.execute_script(script))
