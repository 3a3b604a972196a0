"""Generated text speaks of digits only for networks that read them, and explains any input."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from convert.c_array import emit_c_array
from convert.c_engine.purpose import purpose_of, reads_digits
from convert.packages import PackageKind, package_files
from convert.quantized.graph import Graph, read_graph
from lenet_edge.network.second_look import SecondLook
from tests.convert.networks import MODERN
from tests.convert.random_graphs import random_graph, regression_graph

DIGIT_WORDS = re.compile(r"\b(digits?|ink|handwritten)\b")


def generated_texts(model: bytes) -> Iterator[str]:
    graph = read_graph(model)
    for kind in PackageKind:
        yield from package_files(graph, kind, "network").values()
    labels = [f"class {number}" for number in range(graph.outputs[0].size)]
    yield emit_c_array(model, name="network_model", labels=labels)


def test_text_for_another_network_does_not_speak_of_digits() -> None:
    for text in generated_texts(regression_graph(1)):
        assert DIGIT_WORDS.search(text) is None


def test_text_for_a_network_that_reads_digits_says_so() -> None:
    assert sum(bool(DIGIT_WORDS.search(text)) for text in generated_texts(MODERN.read_bytes())) > 5


def test_text_for_a_network_with_the_input_of_digits_follows_its_labels(modern: Graph) -> None:
    clothes = tuple(f"garment {number}" for number in range(10))
    for kind in PackageKind:
        rule = SecondLook(8, 0.1, 0.02)
        files = package_files(modern, kind, "network", second_look=rule, labels=clothes)
        for path, text in files.items():
            assert DIGIT_WORDS.search(path + text) is None, path
    assert DIGIT_WORDS.search(emit_c_array(MODERN.read_bytes(), labels=clothes)) is None
    labelled = package_files(modern, PackageKind.ARDUINO, labels=tuple("0123456789"))
    assert labelled == package_files(modern, PackageKind.ARDUINO)


@pytest.fixture
def modern() -> Graph:
    return read_graph(MODERN)


def test_a_network_with_another_input_scale_is_not_taken_for_one_that_reads_digits(
    modern: Graph,
) -> None:
    source = replace(modern.inputs[0], scales=(1 / 128,))
    assert reads_digits(modern)
    assert not reads_digits(replace(modern, inputs=(source,)))


@pytest.mark.parametrize("seed", range(3))
def test_the_input_of_any_network_is_explained(seed: int) -> None:
    graph = read_graph(random_graph(100 + seed))
    text = purpose_of(graph, "network").input_text
    assert " x ".join(str(size) for size in graph.inputs[0].shape[1:]) in text
    assert "NETWORK_INPUT_SCALE * (byte - NETWORK_INPUT_ZERO)" in text
    assert all(len(line) <= 100 for line in text.splitlines())
