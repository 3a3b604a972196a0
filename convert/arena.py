"""The smallest tensor arena that TensorFlow Lite Micro needs, found by trying."""

import importlib.util
import subprocess
import sys

from convert.quantized.graph import read_graph
from lenet_edge.core.errors import ModelError

_TIMEOUT_SECONDS = 60

# Too small an arena makes the interpreter write its complaints to file descriptor 2, and one that
# is very much too small crashes it: so the search has a process of its own.
_SEARCH = """
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
    """Return the fewest bytes of arena with which ``model`` runs, or None without tflite-micro.

    Measured with the portable reference kernels of the ``tflite-micro`` wheel on this machine.
    Where pointers have 8 bytes, that is an upper bound for a 32-bit target with the same kernels:
    the arena also holds structures full of pointers.

    Raises:
        ModelError: if the model is damaged, or TensorFlow Lite Micro refuses it.
    """
    # The arena holds the activations of the largest operator at least.
    least = read_graph(model).peak_activation_bytes
    if importlib.util.find_spec("tflite_micro") is None:
        return None
    try:
        search = subprocess.run(
            [sys.executable, "-c", _SEARCH, str(least - 1), str(4 * least)],
            input=model,
            capture_output=True,
            timeout=_TIMEOUT_SECONDS,
            check=True,
        )
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as error:
        said = (error.stderr or b"").decode(errors="replace").strip().splitlines()
        raise ModelError(
            f"TensorFlow Lite Micro does not run this model: {said[-1] if said else error}"
        ) from error
    return int(search.stdout)
