"""The second look: when there is a doubt, what is added up, and how the margin is chosen."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from lenet_edge.core.errors import BundleError, UsageError
from lenet_edge.network.predictor import Images, Logits
from lenet_edge.network.second_look import (
    LOOKS,
    MAX_ASKED_AGAIN,
    SHIFTS,
    LooksAgain,
    SecondLook,
    choose_second_look,
    look_twice,
    mean_of_looks,
    moved_images,
)

STEP = 0.0787932351231575
RULE = SecondLook(margin=20, step=STEP, asked_again=0.01)
MANIFEST = {
    "quantization": {"output": {"scale": STEP, "zero_point": -64}},
    "second_look": RULE.to_manifest(),
}


class Network:
    """Gives logits of whole steps, computed from a picture."""

    name = "network"

    def __init__(self, steps: Callable[[Images], NDArray[Any]]) -> None:
        self.steps = steps
        self.calls: list[int] = []

    def predict(self, images: Images) -> Logits:
        self.calls.append(len(images))
        steps = self.steps(images).astype(np.int32)
        return (steps * np.float32(STEP)).astype(np.float32)

    def __enter__(self) -> "Network":
        return self

    def __exit__(self, *_: object) -> None:
        pass


def corners(images: Images) -> NDArray[Any]:
    """Return the pixels of the corners."""
    return np.stack([images[:, y, x] for y in (0, -1) for x in (0, -1)], axis=1)


def test_a_moved_picture_has_background_where_it_moved_in() -> None:
    image = np.arange(1, 13, dtype=np.uint8).reshape(1, 3, 4)
    up, down, left, right = moved_images(image)[:, 0].tolist()
    assert up == [[5, 6, 7, 8], [9, 10, 11, 12], [0, 0, 0, 0]]
    assert down == [[0, 0, 0, 0], [1, 2, 3, 4], [5, 6, 7, 8]]
    assert left == [[2, 3, 4, 0], [6, 7, 8, 0], [10, 11, 12, 0]]
    assert right == [[0, 1, 2, 3], [0, 5, 6, 7], [0, 9, 10, 11]]


@pytest.mark.parametrize(("lead", "doubt"), [(0, True), (19, True), (20, False), (200, False)])
@pytest.mark.parametrize("lower", [-128, -3, 40])
def test_a_doubt_is_a_lead_below_the_margin(lead: int, doubt: bool, lower: int) -> None:
    steps = np.array([[lower, lower + lead, lower - 7]])
    logits = (steps * np.float32(STEP)).astype(np.float32)
    assert RULE.in_doubt(logits).tolist() == [doubt]


def test_the_mean_is_rounded_down_and_up_for_the_class_with_the_largest_sum() -> None:
    sums = np.array([[-1, 4, 3], [-6, -7, -11], [11, 11, 10], [640, 635, -640], [10, 9, 5]])
    assert mean_of_looks(sums).tolist() == [
        [-1, 1, 0],
        [-1, -2, -3],
        [3, 2, 2],
        [128, 127, -128],
        [2, 1, 1],
    ]


def test_the_largest_mean_belongs_to_the_class_with_the_largest_sum() -> None:
    sums = np.random.default_rng(1).integers(-12, 12, (5000, 10))
    assert (mean_of_looks(sums).argmax(axis=1) == sums.argmax(axis=1)).all()


def test_dequantised_logits_are_added_without_an_error() -> None:
    steps = np.random.default_rng(2).integers(-64, 192, (LOOKS, 4000, 10))
    logits = (steps.astype(np.int32) * np.float32(STEP)).astype(np.float32)
    exact = mean_of_looks(steps.sum(axis=0)).astype(np.int32) * np.float32(STEP)
    assert np.array_equal(RULE.mean(logits), exact.astype(np.float32))


def test_only_doubtful_pictures_are_run_again_and_all_in_one_call() -> None:
    images = np.zeros((3, 4, 4), np.uint8)
    images[0, 0, 0] = images[2, 0, 0] = 10
    images[1, 0, 0] = 90
    images[2, -1, -2] = 60
    network = Network(corners)
    looks = look_twice(network, images, RULE)
    assert network.calls == [3, 2 * len(SHIFTS)]
    assert looks.again.tolist() == [True, False, True]
    assert np.array_equal(looks.single, network.predict(images))
    assert np.array_equal(looks.second[1], looks.single[1])
    # Moved right, the pixel beside the last corner is in the corner: 60 in one of five looks.
    steps = np.rint(looks.second[[0, 2]] / STEP).astype(int)
    assert steps.tolist() == [[2, 0, 0, 0], [2, 0, 0, 12]]


def test_a_predictor_with_a_second_look_of_its_own_uses_it() -> None:
    class Own(Network):
        has_second_look = True

        def predict_second_look(self, images: Images) -> Logits:
            return np.full((len(images), 4), 7, np.float32)

    images = np.zeros((2, 4, 4), np.uint8)
    images[0, 0, 0] = 200
    network = Own(corners)
    assert isinstance(network, LooksAgain)
    assert look_twice(network, images, RULE).second[1].tolist() == [7, 7, 7, 7]
    network.has_second_look = False
    assert look_twice(network, images, RULE).second[1].tolist() == [0, 0, 0, 0]


def chosen(leads: list[int], first_right: list[bool], second_right: list[bool]) -> SecondLook:
    """Choose for pictures whose right class is 0, and whose looks are right or wrong."""
    looks = np.zeros((LOOKS, len(leads), 3))
    for i, (lead, first, second) in enumerate(zip(leads, first_right, second_right, strict=True)):
        looks[0, i, 0 if first else 1] = lead
        looks[1:, i, 0 if second else 2] = 255
    labels = np.zeros(len(leads), int)
    return choose_second_look((looks * STEP).astype(np.float32), labels, STEP)


def test_the_margin_reaches_as_far_as_it_may_where_it_does_no_harm() -> None:
    leads = [5, 12, *range(30, 228)]
    right = [True] * 200
    found = chosen(leads, [False, True, *right[2:]], right)
    # Two of 200 digits, and the next two: 2 %.
    assert MAX_ASKED_AGAIN == 0.02
    assert (found.margin, found.asked_again) == (32, 0.02)
    assert found.step == STEP


def test_the_margin_ends_where_the_second_look_loses_digits() -> None:
    leads = [5, 12, *range(30, 228)]
    found = chosen(leads, [False] + [True] * 199, [True, False] + [True] * 198)
    assert (found.margin, found.asked_again) == (12, 0.005)


def test_a_second_look_that_is_never_right_is_never_taken() -> None:
    leads = list(range(3, 203))
    assert chosen(leads, [True] * 200, [False] * 200).asked_again == 0


def test_a_choice_needs_images() -> None:
    with pytest.raises(UsageError, match="some validation images"):
        choose_second_look(np.zeros((LOOKS, 0, 10), np.float32), [], STEP)


def test_a_manifest_keeps_the_rule() -> None:
    assert SecondLook.from_manifest(MANIFEST) == RULE
    assert RULE.average_runs == 1.04


def test_an_older_bundle_has_none() -> None:
    assert SecondLook.from_manifest({"quantization": MANIFEST["quantization"]}) is None


@pytest.mark.parametrize(
    "change",
    [
        {"margin": 20.0},
        {"margin": True},
        {"margin": -1},
        {"margin": 257},
        {"margin": None},
        {"asked_again": "often"},
        {"asked_again": float("nan")},
        {"asked_again": 1.5},
        {"shifts": [[0, -1], [0, 1]]},
        {"shifts": 4},
        {"shifts": [[0, -2], [0, 2], [-2, 0], [2, 0]]},
    ],
    ids=str,
)
def test_a_rule_that_is_none_is_refused_in_one_line(change: dict[str, Any]) -> None:
    manifest = {**MANIFEST, "second_look": {**RULE.to_manifest(), **change}}
    with pytest.raises(BundleError, match="build the bundle again") as caught:
        SecondLook.from_manifest(manifest)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("section", [None, [], {}, "yes"])
def test_a_section_of_another_kind_is_refused(section: object) -> None:
    with pytest.raises(BundleError, match="build the bundle again"):
        SecondLook.from_manifest({**MANIFEST, "second_look": section})


def test_coloured_pictures_are_moved_whole() -> None:
    images = np.random.default_rng(0).integers(1, 255, (2, 6, 7, 3)).astype(np.uint8)
    moved = moved_images(images)
    for channel in range(3):
        np.testing.assert_array_equal(moved[..., channel], moved_images(images[..., channel]))
