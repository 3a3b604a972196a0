"""The page for browsers computes exactly what the model does, and recognises what is drawn."""

import base64
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from convert.quantized import reference
from convert.quantized.graph import read_graph
from convert.web_page import web_page
from lenet_edge.core.errors import UsageError
from lenet_edge.network.bundle import INT8_FILE, Bundle
from scripts.docs.offline import remote_addresses
from tests.convert.random_graphs import regression_graph
from tests.device.server.conftest import wait_for
from tests.needs import find, needs

pytestmark = needs("clang", "wasm-ld")

MOST_BYTES = 70_000
TRACED = 10  # Pictures of which every step is compared; of all others, the logits.
RUN_ALL = """
    const bytes = Uint8Array.from(atob(arguments[0]), c => c.charCodeAt(0));
    const answers = [];
    for (let at = 0; at < bytes.length; at += 784) {
        const { logits, maps } = run(bytes.subarray(at, at + 784));
        answers.push([logits, at < 784 * arguments[1] ? Array.from(maps) : []]);
    }
    return answers;
"""


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("web") / "pad.html"
    path.write_text(web_page(Bundle.open()))
    return path


@pytest.fixture(scope="module")
def browser(page: Path) -> Iterator[Any]:
    from selenium import webdriver
    from selenium.webdriver.chrome.service import Service

    options = webdriver.ChromeOptions()
    options.binary_location = find("chromium google-chrome") or ""
    for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(find("chromedriver")))
    driver.get(page.as_uri())
    wait_for(lambda: state(driver) != "loading")
    yield driver
    driver.quit()


def state(browser: Any) -> str:
    return str(browser.find_element("id", "state").text)


def digits(count: int) -> reference.Int8:
    """Return real digits and noise as ``int8[N, 28, 28, 1]``."""
    from lenet_edge.data.uci_digits import TEST_START, load_digits

    images, _ = load_digits()
    noise = np.random.default_rng(1).integers(0, 256, (10, 28, 28))
    pixels = np.concatenate([images[TEST_START : TEST_START + count], noise]).astype(np.int16)
    return (pixels - 128).astype(np.int8)[..., np.newaxis]


def test_the_page_is_small_and_loads_nothing(page: Path) -> None:
    assert page.stat().st_size < MOST_BYTES
    assert not remote_addresses(page.parent)


@needs("chromium", "chromedriver", "selenium", "sklearn")
def test_the_browser_computes_every_step_exactly(browser: Any) -> None:
    assert state(browser).startswith("Self-test passed")
    graph = read_graph(Bundle.open().path(INT8_FILE))
    pictures = digits(100)
    pixels = (pictures.astype(np.int16) + 128).astype(np.uint8)
    answers = browser.execute_script(RUN_ALL, base64.b64encode(pixels.tobytes()).decode(), TRACED)
    tensors = reference.run(graph, pictures)
    np.testing.assert_array_equal(
        [logits for logits, _ in answers], tensors[graph.outputs[0].index].reshape(110, -1)
    )
    # What the steps computed, one after the other: pooled where pooling follows.
    pools = [op.output for op in graph.operators if op.name == "MAX_POOL_2D"]
    dense = [op.output for op in graph.operators if op.name == "FULLY_CONNECTED"]
    expected = [tensors[out.index][:TRACED].reshape(TRACED, -1) for out in (*pools, *dense)]
    np.testing.assert_array_equal(
        [maps for _, maps in answers[:TRACED]], np.concatenate(expected, 1).astype(np.int16) + 128
    )


@needs("chromium", "chromedriver", "selenium")
def test_a_drawn_stroke_is_a_one_until_it_is_cleared(browser: Any) -> None:
    from selenium.webdriver.common.action_chains import ActionChains

    pad = browser.find_element("id", "pad")
    hand = ActionChains(browser, duration=20)
    hand.move_to_element_with_offset(pad, 10, -90).click_and_hold()
    hand.move_by_offset(-10, 90).move_by_offset(-10, 90).release().perform()
    row = "#scores tr.best"
    wait_for(lambda: browser.find_elements("css selector", row))
    assert browser.find_element("css selector", f"{row} th").text == "1"
    assert float(browser.find_element("css selector", f"{row} td:last-child").text.split()[0]) > 90
    browser.find_element("id", "clear").click()
    assert not browser.find_elements("css selector", row)
    assert not browser.get_log("browser")


def test_a_network_for_other_things_has_no_page(tmp_path: Path) -> None:
    other = SimpleNamespace(folder=tmp_path, path=lambda _: regression_graph(1))
    with pytest.raises(UsageError, match="needs a network for digits"):
        web_page(other)  # type: ignore[arg-type]
