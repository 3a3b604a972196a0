"""Plots are the same each time, and follow the reader's colour scheme."""

import io
import re
import subprocess
import sys
from collections.abc import Callable
from xml.etree import ElementTree

import numpy as np
import pytest
from PIL import Image

from lenet_edge.core.errors import UsageError
from lenet_edge.network.evaluation import Evaluation, evaluate
from lenet_edge.report import plots
from tests.lenet_edge.verify.written_logits import WrittenLogits
from tests.needs import needs

pytestmark = needs("matplotlib")

LABELS = tuple("0123456789")
HISTORY = [
    {
        "phase": "float" if epoch < 6 else "qat",
        "loss": 0.5 / (epoch + 1),
        "accuracy": 1 - 0.2 / (epoch + 1),
        "validation_loss": 0.4 / (epoch + 1),
        "validation_accuracy": 1 - 0.1 / (epoch + 1),
    }
    for epoch in range(8)
]
RANDOM = np.random.default_rng(5)
TRUTH = RANDOM.integers(0, 10, 300)
IMAGES = RANDOM.integers(0, 256, (300, 28, 28), np.uint8)


def evaluation(name: str, noise: float) -> Evaluation:
    random = np.random.default_rng(7)
    table = WrittenLogits(5 * np.eye(10)[TRUTH] + noise * random.normal(size=(300, 10)), name)
    return evaluate(table, table.images, TRUTH)


FLOAT, INT8 = evaluation("float32", 1.5), evaluation("int8", 2)

PICTURES: dict[str, Callable[[plots.Kind], bytes]] = {
    "training curves": lambda kind: plots.training_curves(HISTORY, kind=kind),
    "confusion": lambda kind: plots.confusion(INT8, LABELS, kind=kind),
    "contact sheet": lambda kind: plots.contact_sheet(IMAGES, INT8, LABELS, kind=kind),
    "F1": lambda kind: plots.f1_scores([FLOAT, INT8], LABELS, kind=kind),
    "reliability": lambda kind: plots.reliability_diagram([FLOAT, INT8], kind=kind),
}
every_picture = pytest.mark.parametrize("draw", PICTURES.values(), ids=PICTURES.keys())


@every_picture
def test_png_is_a_picture_on_white_with_ink_in_it(draw: Callable[[plots.Kind], bytes]) -> None:
    pixels = np.asarray(Image.open(io.BytesIO(draw("png"))).convert("L"))
    assert pixels[0, -1] == 255
    assert 0.005 < (pixels < 200).mean() < 0.8


@every_picture
def test_equal_input_gives_equal_bytes(draw: Callable[[plots.Kind], bytes]) -> None:
    assert draw("svg") == draw("svg")


@every_picture
def test_svg_follows_the_colour_scheme_and_fetches_nothing(
    draw: Callable[[plots.Kind], bytes],
) -> None:
    text = draw("svg").decode()
    assert ElementTree.fromstring(text).tag.endswith("svg")
    assert "prefers-color-scheme:dark" in text
    assert text.count(plots.INK) == 1  # in the style sheet; all else inherits it
    links = re.findall(r'(?:href|src)="([^"]*)"|url\(([^)]*)\)', text)
    assert all(link.startswith(("#", "data:image/png")) for pair in links for link in pair if link)


def test_bytes_do_not_depend_on_the_users_matplotlib_settings() -> None:
    import matplotlib

    draw = PICTURES["F1"]
    with matplotlib.rc_context({"lines.markersize": 20, "axes.facecolor": "pink"}):
        changed = draw("svg")
        assert matplotlib.rcParams["lines.markersize"] == 20
    assert changed == draw("svg")


def test_contact_sheet_shows_the_images_themselves() -> None:
    bright = np.full_like(IMAGES, 255)
    dark, light = (
        np.asarray(Image.open(io.BytesIO(plots.contact_sheet(i, INT8, LABELS, kind="png"))))
        for i in (np.zeros_like(IMAGES), bright)
    )
    assert light.mean() > dark.mean() + 20


def test_a_set_of_many_classes_with_long_names_is_drawn() -> None:
    truth = np.arange(47)
    table = WrittenLogits(np.eye(47))
    result = evaluate(table, table.images, truth)
    names = [f"class {i} $^<" for i in range(47)]
    assert plots.confusion(result, names, kind="png").startswith(b"\x89PNG")
    assert plots.f1_scores([result], names, kind="png").startswith(b"\x89PNG")
    assert b"<svg" in plots.contact_sheet(IMAGES, INT8, names)


def test_a_single_epoch_is_drawn() -> None:
    assert plots.training_curves(HISTORY[:1], kind="png").startswith(b"\x89PNG")


def test_without_data_there_is_nothing_to_draw() -> None:
    perfect = WrittenLogits(np.eye(10))
    with pytest.raises(UsageError, match="no mistake"):
        plots.contact_sheet(IMAGES, evaluate(perfect, perfect.images, np.arange(10)), LABELS)
    with pytest.raises(UsageError, match="history"):
        plots.training_curves([])


def test_importing_plots_does_not_import_matplotlib() -> None:
    check = "import sys, lenet_edge.report.plots; assert 'matplotlib' not in sys.modules"
    subprocess.run([sys.executable, "-c", check], check=True)
