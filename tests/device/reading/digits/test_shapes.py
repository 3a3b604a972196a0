"""A shape holds what the network says of one picture of several."""

import numpy as np

from device.reading.digits.shapes import Verdicts, shape_of


def test_a_shape_takes_its_own_verdict() -> None:
    verdicts = Verdicts(
        labels=np.array([3, 8]),
        confidence=np.array([0.5, 0.75], np.float32),
        rejected=np.array([True, False]),
        scores=np.array([-1, -6], np.float32),
        quality=np.zeros(2, np.float32),
        doubtful=np.array([False, True]),
    )
    shape = shape_of((1, 2, 3, 4), np.zeros((28, 28), np.uint8), verdicts, 1, at_edge=True)
    assert (shape.box, shape.label, shape.confidence, shape.score) == ((1, 2, 3, 4), 8, 0.75, -6)
    assert (shape.rejected, shape.doubtful, shape.at_edge) == (False, True, True)
