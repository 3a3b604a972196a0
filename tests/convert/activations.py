"""Compares the activations of two runs of a network."""

from dataclasses import dataclass

import numpy as np

from convert.quantized.graph import Graph
from convert.quantized.reference import Int8


@dataclass(frozen=True)
class Mismatch:
    """The first element in which two runs of a network differ."""

    operator: int
    name: str
    element: tuple[int, ...]
    expected: int
    actual: int

    def __str__(self) -> str:
        return (
            f"operator {self.operator} {self.name}, element {self.element}: "
            f"expected {self.expected}, got {self.actual}"
        )


def first_mismatch(
    graph: Graph, expected: dict[int, Int8], actual: dict[int, Int8]
) -> Mismatch | None:
    """Compare the tensors that both runs have, in the order of execution; None if all are equal."""
    for operator in graph.operators:
        index = operator.output.index
        if index not in expected or index not in actual:
            continue
        want = expected[index]
        got = actual[index].reshape(want.shape)
        if not np.array_equal(want, got):
            element = tuple(int(i) for i in np.argwhere(want != got)[0])
            return Mismatch(
                operator=operator.index,
                name=operator.name,
                element=element,
                expected=int(want[element]),
                actual=int(got[element]),
            )
    return None
