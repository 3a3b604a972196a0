"""Take the picture of the live page that README and the documentation show.

    python scripts/docs/live_picture.py [--out docs/assets/live-page.webp]

It starts ``lenet-edge run --serve`` on the built-in scenes and opens the page in headless
Chromium. It needs the extra ``dev`` and the Debian packages chromium and chromium-driver.
"""

import argparse
import io
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

from PIL import Image
from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.support.ui import WebDriverWait

REPOSITORY = Path(__file__).parents[2]
ADDRESS = "127.0.0.1:8097"
WINDOW = (1280, 1020)
SECONDS_OF_READING = 12.0  # Some scenes go by, so that the page has times and a history to show.
SECONDS_TO_BE_STABLE = 60.0


def main() -> None:
    """Run the reader, photograph its page, and stop it."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument(
        "--out", type=Path, default=REPOSITORY / "docs" / "assets" / "live-page.webp"
    )
    out = arguments.parse_args().out
    command = [sys.executable, "-m", "lenet_edge", "run", "--serve", ADDRESS]
    reader = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    assert reader.stderr is not None
    try:
        while "live view" not in (line := reader.stderr.readline()):
            if not line:
                raise SystemExit(f"{' '.join(command)} ended before it served a page")
        picture = photograph(f"http://{ADDRESS}/")
    finally:
        reader.send_signal(signal.SIGINT)
        reader.wait()
    picture.save(out, quality=82, method=6)
    print(f"{out}: {picture.width} x {picture.height}, {out.stat().st_size:,} bytes")


def photograph(address: str) -> Image.Image:
    """Return a picture of the page once it has shown readings for a while."""
    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium") or ""
    for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu",
                     "--hide-scrollbars", f"--window-size={WINDOW[0]},{WINDOW[1]}"):  # fmt: skip
        options.add_argument(argument)
    browser = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))
    try:
        browser.get(address)
        time.sleep(SECONDS_OF_READING)
        browser.find_element("id", "offer-no").click()
        WebDriverWait(browser, SECONDS_TO_BE_STABLE).until(
            lambda page: page.find_element("id", "now").text.startswith("Stable")
        )
        return Image.open(io.BytesIO(browser.get_screenshot_as_png())).convert("RGB")
    finally:
        browser.quit()


if __name__ == "__main__":
    main()
