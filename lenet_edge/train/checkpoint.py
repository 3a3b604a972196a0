"""The state of training at the end of an epoch, on disk."""

from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from numpy.typing import NDArray

from lenet_edge.core.errors import ModelError
from lenet_edge.core.files import write_file
from lenet_edge.train.archive import Arrays, pack_arrays, read_arrays
from lenet_edge.train.trained_model import Epoch, parse_history

_START_OVER = "copy it again, or leave out --resume to start over"


@dataclass
class TrainingState:
    """The content of a checkpoint.

    Attributes:
        history: the epochs that are finished.
        variables: all variables of the model and its optimiser, in their order.
        best: phase -> weights of its best epoch by ``layer/variable``.
    """

    history: list[Epoch] = field(default_factory=list)
    variables: list[NDArray[Any]] = field(default_factory=list)
    best: dict[str, Arrays] = field(default_factory=dict)


def save_checkpoint(path: Path, provenance: dict[str, Any], state: TrainingState) -> None:
    """Write a checkpoint, whole or not at all.

    Raises:
        OutputError: if it cannot be written.
    """
    arrays: Arrays = {f"variables/{i:03}": v for i, v in enumerate(state.variables)}
    for phase, weights in state.best.items():
        arrays |= {f"best/{phase}/{name}": value for name, value in weights.items()}
    history = [asdict(epoch) for epoch in state.history]
    write_file(path, pack_arrays({"provenance": provenance, "history": history}, arrays))


def load_checkpoint(path: Path, provenance: dict[str, Any]) -> TrainingState:
    """Read a checkpoint that was made with the same ``provenance``.

    Raises:
        ModelError: if it was made with another one, or is damaged.
    """
    meta, arrays = read_arrays(path)
    made_with = meta.get("provenance")
    if not isinstance(made_with, dict):
        raise ModelError(f"{path} is damaged (it has no provenance); {_START_OVER}")
    differing = [key for key in provenance if made_with.get(key) != provenance[key]]
    if differing:
        raise ModelError(
            f"{path} was made with another {' and '.join(differing)}; "
            "resume with the same options, or leave out --resume to start over"
        )
    try:
        state = TrainingState(list(parse_history(meta.get("history"))))
    except ModelError as error:
        raise ModelError(f"{path} is damaged ({error}); {_START_OVER}") from error
    for name, value in sorted(arrays.items()):
        match name.split("/", 2):
            case "variables", _:
                state.variables.append(value)
            case "best", phase, weight:
                state.best.setdefault(phase, {})[weight] = value
            case _:
                raise ModelError(f"{path} is damaged (it holds {name!r}); {_START_OVER}")
    for epoch in state.history:
        if epoch.phase not in state.best:
            raise ModelError(
                f"{path} is damaged (it has no weights of the phase {epoch.phase!r}); {_START_OVER}"
            )
    return state
