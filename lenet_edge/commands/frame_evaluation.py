"""What ``lenet-edge evaluate --on BOARD --frames N`` does: boards read whole drawn frames."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from lenet_edge.core.console import print_json, print_line, progress_bar, show_table
from lenet_edge.core.errors import UsageError

if TYPE_CHECKING:
    from convert.frame_reader.frame_types import Grey
    from lenet_edge.network.bundle import Bundle

FRAMES_SCHEMA = "lenet-edge/frames/1"

_SEED: Final = 30_000
"""Of the first frame. The reader of frames was tuned on other ones."""

_DRAWN_SIZE: Final = (640, 480)  # Pixels; frames are reduced from it, as cameras do.


@dataclass(frozen=True)
class FrameScore:
    """What one board read.

    Attributes:
        board: its name.
        frames: number of frames.
        digits: number of digits written in them.
        wrong: fewest insertions, deletions and changes that make the readings right.
        exact: number of frames with all digits right, in the right lines.
    """

    board: str
    frames: int
    digits: int
    wrong: int
    exact: int

    @property
    def right(self) -> float:
        """Share of digits that were read right."""
        return 1 - self.wrong / max(1, self.digits)

    def to_json(self) -> dict[str, Any]:
        """Return the score as a JSON object."""
        return {**vars(self), "right": self.right}


def evaluate_frames(
    bundle: "Bundle", boards: Sequence[str], port: str | None, count: int, *, as_json: bool
) -> None:
    """Let boards read drawn frames over their link, and print how many digits they read right.

    Raises:
        UsageError: if a name is not that of a board with room for frames, or the network reads
            cells.
        DeviceError: if a board does not answer.
    """
    from convert.frame_reader.frame_types import FrameLimits
    from device.mcu.board_reader import BoardReader
    from device.mcu.boards import load_board
    from device.tools.scoring import edits
    from lenet_edge.network.bundle import CELL

    if not boards:
        raise UsageError("--frames needs a board that reads them: --on mps2-an386, for example")
    if bundle.normalization == CELL:
        raise UsageError(
            f"--frames draws handwriting, and the network of {bundle.folder.name} reads cells"
        )
    limits = FrameLimits()
    readers = [BoardReader(bundle, load_board(name), limits, port=port) for name in boards]
    scores, runs = [], {}
    with progress_bar() as bars:
        for reader in readers:
            task = bars.add_task(reader.name, total=count, detail="")
            digits = wrong = exact = 0
            with reader:
                for frame, lines in drawn_frames(count, (limits.width, limits.height)):
                    found = reader.read(frame).lines
                    digits += len("".join(lines))
                    wrong += edits("".join(found), "".join(lines))
                    exact += found == lines
                    bars.advance(task)
            scores.append(FrameScore(reader.name, count, digits, wrong, exact))
            runs[reader.name] = reader.sources
    if as_json:
        print_json(
            {
                "schema": FRAMES_SCHEMA,
                "boards": [score.to_json() for score in scores],
                "runs": {name: sources.to_json() for name, sources in runs.items()},
            }
        )
        return
    show_table(
        f"Drawn frames of {limits.width} x {limits.height} pixels",
        ("board", "frames", "digits", "digits right", "frames exact"),
        [
            (s.board, f"{s.frames:,}", f"{s.digits:,}", f"{100 * s.right:.2f} %", f"{s.exact:,}")
            for s in scores
        ],
    )
    for name, sources in runs.items():
        print_line(f"{name} runs {sources.summary}")


def drawn_frames(count: int, size: tuple[int, int]) -> "Iterator[tuple[Grey, tuple[str, ...]]]":
    """Yield frames ``uint8[h, w]`` of handwritten lines without hazards, and the lines."""
    import cv2
    import numpy as np

    from device.demo.scenes import make_scene

    for seed in range(_SEED, _SEED + count):
        scene = make_scene(seed, "lines", (), _DRAWN_SIZE)
        grey = cv2.cvtColor(scene.image, cv2.COLOR_BGR2GRAY)
        frame = cv2.resize(grey, size, interpolation=cv2.INTER_AREA)
        yield np.asarray(frame, np.uint8), tuple(scene.lines)
