"""The network on every emulated core computes what the model computes."""

from pathlib import Path

import numpy as np
import pytest

from convert.quantized import reference
from convert.quantized.graph import read_graph
from device.mcu.board_predictor import open_board_predictor, open_link
from device.mcu.boards import load_board
from device.mcu.firmware_build import build_firmware
from device.mcu.network_sources import generate_sources
from lenet_edge.core.errors import DeviceError, MissingDependencyError, ModelError
from lenet_edge.network.bundle import Bundle
from lenet_edge.network.predictor import Predictor, Traceable
from lenet_edge.network.second_look import LooksAgain, SecondLook, look_again
from tests.convert.networks import MODERN, noise
from tests.convert.random_graphs import classic_graph, random_graph
from tests.device.mcu.board_tools import WHOLE_PICTURE_BOARDS, require_simulator
from tests.needs import needs


def random_pictures(count: int) -> np.ndarray:
    return np.random.default_rng(5).integers(0, 256, (count, 28, 28)).astype(np.uint8)


def expected_logits(images: np.ndarray) -> np.ndarray:
    graph = read_graph(MODERN)
    inputs = (images.astype(np.int16) - 128).astype(np.int8)[..., np.newaxis]
    return reference.run(graph, inputs)[graph.outputs[0].index]


@pytest.mark.parametrize("board", WHOLE_PICTURE_BOARDS)
def test_every_core_is_exact(board: str) -> None:
    require_simulator(load_board(board))
    images = random_pictures(5 if load_board(board).simavr else 40)
    with open_board_predictor(MODERN, board) as predictor:
        assert isinstance(predictor, Predictor)
        assert predictor.name == board
        assert np.array_equal(predictor.predict_int8(images), expected_logits(images))


@needs("arm-none-eabi-gcc", "newlib", "qemu-system-arm")
def test_logits_are_dequantised() -> None:
    images = random_pictures(2)
    output = read_graph(MODERN).outputs[0]
    with open_board_predictor(MODERN, "mps2-an386") as predictor:
        logits = predictor.predict(images)
    exact = (expected_logits(images).astype(np.float64) - output.zero_point) * output.scale
    np.testing.assert_allclose(logits, exact, rtol=1e-6)


@pytest.mark.parametrize(
    "board", ["microbit", "mps2-an385", "mps2-an386", "mps3-an547", "esp32-c3-sim"]
)
@pytest.mark.parametrize("seed", [0, 3])
def test_other_networks_are_exact_on_every_instruction_set(
    board: str, seed: int, tmp_path: Path
) -> None:
    require_simulator(load_board(board))
    model = classic_graph(2) if seed == 0 else random_graph(seed)
    graph = read_graph(model)
    inputs = noise(graph, 3, seed)
    expected = reference.run(graph, inputs)[graph.outputs[0].index].reshape(3, -1)
    target = load_board(board)
    firmware = build_firmware(target, generate_sources(model), tmp_path)
    with open_link(target, firmware.elf) as link:
        for picture, logits in zip(inputs, expected, strict=True):
            link.load((picture.astype(np.int16) + 128).astype(np.uint8))
            assert link.infer().tolist() == logits.tolist()


@needs("arm-none-eabi-gcc", "newlib", "qemu-system-arm")
def test_a_board_runs_the_bundle_s_own_c() -> None:
    bundle = Bundle.open()
    with open_board_predictor(bundle, "mps2-an386") as predictor:
        assert isinstance(predictor, Traceable)
        assert predictor.sources.to_json()["file"] == str(bundle.path("lenet5.c"))
        assert predictor.sources.files["lenet5.c"] == bundle.path("lenet5.c").read_bytes()
        assert predictor._link is not None
        assert predictor._link.ask("about") == [
            bundle.manifest["files"][name]["sha256"] for name in ("lenet5.c", "lenet5-int8.tflite")
        ]


@pytest.mark.parametrize(
    "board", [name for name in WHOLE_PICTURE_BOARDS if load_board(name).emulator]
)
def test_a_board_looks_again_as_the_definition_says(board: str) -> None:
    require_simulator(load_board(board))
    bundle = Bundle.open()
    rule = SecondLook.from_manifest(bundle.manifest)
    assert rule is not None
    images = random_pictures(6)
    images[1] //= 9
    images[2], images[2, 5:23, 13:15] = 0, 255
    with open_board_predictor(bundle, board) as predictor:
        assert isinstance(predictor, LooksAgain)
        assert predictor.has_second_look
        own = predictor.predict_second_look(images)
        single = predictor.predict(images)
        again = rule.in_doubt(single)
        assert 0 < again.sum() < 6
        expected = single.copy()
        expected[again] = look_again(predictor, images[again], single[again], rule)
    assert np.array_equal(own, expected)


@needs("arm-none-eabi-gcc", "newlib", "qemu-system-arm")
def test_a_bundle_with_the_c_of_another_network_is_rejected(tmp_path: Path) -> None:
    model = random_graph(3)
    (tmp_path / "model.tflite").write_bytes(model)
    predictor = open_board_predictor(tmp_path / "model.tflite", "mps2-an386")
    predictor._graph = read_graph(MODERN)
    with pytest.raises(ModelError, match="convert the model again"), predictor:
        pass
    assert predictor._folder is None, "nothing is left behind"


def test_a_real_board_needs_a_probe() -> None:
    with pytest.raises((MissingDependencyError, DeviceError), match=r"pyocd|debug probe"):
        open_link(load_board("nucleo-f411re"), Path("program.elf"))
