"""The explanation as one page."""

import re
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from device.frames.frame import Frame
from device.reading.reader import Reader
from lenet_edge.explain.chosen_digit import choose_digit
from lenet_edge.explain.explanation import Explanation, explain_digit
from lenet_edge.explain.html_page import html_page
from lenet_edge.network.bundle import Bundle
from tests.device.reading.pages import page
from tests.needs import find, needs

AT_ONCE = "{block: 'center', behavior: 'instant'}"
WITHOUT_END = {"meta", "img", "br"}


class Tags(HTMLParser):
    """Collects addresses, and checks that tags are closed in order."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.addresses += [v for k, v in attrs if k in {"src", "href", "srcset", "action"} and v]
        if tag not in WITHOUT_END:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Nothing is left open."""

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def parsed(text: str) -> Tags:
    tags = Tags()
    tags.feed(text)
    tags.close()
    assert tags.open == []
    return tags


@pytest.fixture(scope="module")
def written(reader: Reader) -> tuple[Explanation, str]:
    chosen = choose_digit(reader, Frame(page("725"), 0.0, 0, "<page>.png"), 3)
    explanation = explain_digit(reader.bundle, chosen.digit.picture)
    return explanation, html_page(explanation, chosen)


def test_the_page_needs_nothing_from_outside(written: tuple[Explanation, str]) -> None:
    _, text = written
    addresses = parsed(text).addresses
    assert len(addresses) > 60
    assert all(address.startswith(("data:image/", "#layer-")) for address in addresses)
    assert not re.search(r"https?://|url\(|@import|fetch\(|XMLHttp", text)
    assert "default-src 'none'" in text


def test_every_layer_has_a_section_that_the_overview_reaches(
    written: tuple[Explanation, str],
) -> None:
    explanation, text = written
    for place, layer in enumerate(explanation.layers):
        assert text.count(f'id="layer-{place}"') == text.count(f'href="#layer-{place}"') == 1
        assert re.search(rf'<section id="layer-{place}"><h2>{layer.name}', text)


def test_what_comes_from_files_and_bundles_is_escaped(written: tuple[Explanation, str]) -> None:
    _, text = written
    assert "&lt;page&gt;.png" in text
    assert "<page>" not in text


def test_a_classic_network_with_other_classes_is_shown(
    fruit: Bundle, four: NDArray[np.uint8]
) -> None:
    explanation = explain_digit(fruit, four)
    text = html_page(explanation)
    parsed(text)
    for word in ("Padding", "average-pooling", "tanh", "rose hip", "32 × 32"):
        assert word in text


def test_a_rejected_picture_says_so(opened: Bundle) -> None:
    text = html_page(explain_digit(opened, np.zeros((28, 28), np.uint8)))
    assert "it is rejected" in text
    assert "Rejected: " in text


@needs("chromium", "chromedriver", "selenium")
def test_pointing_at_a_map_shows_the_value_and_where_it_comes_from(
    written: tuple[Explanation, str], tmp_path: Path
) -> None:
    from selenium import webdriver
    from selenium.webdriver.chrome.service import Service
    from selenium.webdriver.common.action_chains import ActionChains

    explanation, text = written
    (tmp_path / "explain.html").write_text(text)
    options = webdriver.ChromeOptions()
    options.binary_location = find("chromium google-chrome") or ""
    for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"):
        options.add_argument(argument)
    driver = webdriver.Chrome(options=options, service=Service(find("chromedriver")))
    try:
        driver.get((tmp_path / "explain.html").as_uri())
        shown = driver.find_element("css selector", '.map[data-layer="1"][data-map="2"]')
        driver.execute_script(
            "arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", shown
        )
        ActionChains(driver).move_to_element_with_offset(shown, 3, -20).perform()
        value, place = driver.find_element("id", "value").text.splitlines()
        row, column = (int(n) - 1 for n in re.findall(r"(?:row|column) (\d+)", place))
        assert row < column
        layer = explanation.layers[1]
        assert place.startswith("C1, map 3, ")
        assert float(value) == pytest.approx(float(layer.values[row, column, 2]), rel=0.01)
        assert f"({int(layer.stored[row, column, 2])} + 128)".replace("-", "−") in place
        patch = driver.find_element("css selector", '.map[data-layer="0"] .patch')
        assert f"left: {100 * column / 28:.3f}"[:-1] in patch.get_attribute("style")
        assert f"top: {100 * row / 28:.3f}"[:-1] in patch.get_attribute("style")
        assert [entry for entry in driver.get_log("browser") if entry["level"] == "SEVERE"] == []
    finally:
        driver.quit()
