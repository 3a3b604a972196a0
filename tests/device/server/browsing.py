"""What a user does with the page in a browser, and what the page shows."""

import contextlib
from typing import Any

from tests.device.server.conftest import wait_for


def one(browser: Any, selector: str) -> Any:
    """Return an element of the page, which may still be loading."""
    return wait_for(lambda: browser.find_elements("css selector", selector))[0]


def text(browser: Any, selector: str) -> str:
    """Return what an element shows, also where the page replaces it meanwhile."""
    from selenium.common.exceptions import StaleElementReferenceException

    while True:
        with contextlib.suppress(StaleElementReferenceException):
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
    wait_for(lambda: browser.find_elements("id", identifier))
    script = """
        const input = document.getElementById(arguments[0]);
        input.value = arguments[1];
        input.dispatchEvent(new Event("input", { bubbles: true }));
    """
    browser.execute_script(script, identifier, value)


def press(browser: Any, selector: str) -> None:
    """Press a button wherever it is on the page, once it can be pressed."""
    wait_for(lambda: one(browser, selector).is_displayed() and one(browser, selector).is_enabled())
    browser.execute_script("arguments[0].scrollIntoView({block: 'center'})", one(browser, selector))
    one(browser, selector).click()


def drag(browser: Any, left: float, top: float, width: float, height: float) -> None:
    """Draw a box on the picture, given in fractions of it."""
    from selenium.webdriver.common.action_chains import ActionChains

    svg = one(browser, "#boxes")
    browser.execute_script("arguments[0].scrollIntoView({block: 'center'})", svg)
    w, h = svg.size["width"], svg.size["height"]
    hand = ActionChains(browser, duration=50)
    start = round((left - 0.5) * w), round((top - 0.5) * h)
    hand.move_to_element_with_offset(svg, *start).click_and_hold()
    hand.move_by_offset(round(width * w), round(height * h)).release().perform()
