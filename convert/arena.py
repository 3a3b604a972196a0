"""The smallest tensor arena with which TensorFlow Lite Micro runs a model, found by trying."""

import importlib.util
import subprocess
import sys

from convert.quantized.graph import read_graph
from lenet_edge.core.errors import ModelError

_SEARCH_TIMEOUT_SECONDS = 60

# The search runs in a separate process: with an arena that is too small, the interpreter writes
# error messages to file descriptor 2, and with one that is much too small, it crashes.
_SEARCH_PROGRAM = """
import sys
import numpy as np
from tflite_micro import runtime

model = sys.stdin.buffer.read()
low, high = int(sys.argv[1]), int(sys.argv[2])

def fits(size):
    try:
        interpreter = runtime.Interpreter.from_bytes(model, arena_size=size)
        details = interpreter.get_input_details(0)
        interpreter.set_input(np.zeros(details["shape"], details["dtype"]), 0)
        interpreter.invoke()
    except RuntimeError:
        return False
    return True

while not fits(high):
    low, high = high, 2 * high
while high - low > 1:
    middle = (low + high) // 2
    if fits(middle):
        high = middle
    else:
        low = middle
print(high)
"""


def measure_arena(model: bytes) -> int | None:
    """Return the bytes of the smallest arena that runs ``model``; None if tflite-micro is missing.

    The arena is measured with the portable reference kernels of the ``tflite-micro`` package on
    this machine. On a 64-bit machine the result is an upper bound for a 32-bit target with the same
    kernels, because the arena also holds structures full of pointers.

    Raises:
        ModelError: if the model is damaged, or TensorFlow Lite Micro rejects it.
    """
    # Any arena must hold at least the activations of the largest operator.
    lower_bound = read_graph(model).peak_activation_bytes
    if importlib.util.find_spec("tflite_micro") is None:
        return None
    try:
        search = subprocess.run(
            [sys.executable, "-c", _SEARCH_PROGRAM, str(lower_bound - 1), str(4 * lower_bound)],
            input=model,
            capture_output=True,
            timeout=_SEARCH_TIMEOUT_SECONDS,
            check=True,
        )
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as error:
        messages = (error.stderr or b"").decode(errors="replace").strip().splitlines()
        raise ModelError(
            f"TensorFlow Lite Micro does not run this model: {messages[-1] if messages else error}"
        ) from error
    return int(search.stdout)
