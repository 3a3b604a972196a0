"""Plots of a training run and its result, as SVG or PNG bytes.

The same input gives the same bytes. Colours are from Okabe and Ito's palette, which colour-blind
people can distinguish, and no meaning depends on colour alone. An SVG has a transparent background,
and its ink follows the reader's light or dark colour scheme. A PNG is dark on white.
"""

import contextlib
import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
from numpy.typing import NDArray

from lenet_edge.core.errors import MissingDependencyError, UsageError
from lenet_edge.network.evaluation import Evaluation, percent, wilson_interval
from lenet_edge.network.predictor import Images

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

Kind = Literal["svg", "png"]

_FIGURE_WIDTH_INCHES = 5.4
"""At this width, 10-point text stays legible when a phone scales the picture down."""
INK, INK_ON_DARK = "#202327", "#e4e6e9"
_BLUE, _VERMILION, _GREEN = "#0072b2", "#d55e00", "#009e73"
_COLOURS = (_BLUE, _VERMILION, _GREEN, INK)  # For up to four forms of the network.
_MARKS = ("o", "s", "^", "D")
_SHEET_ROWS = 6

_STYLE: dict[Any, Any] = {
    "svg.hashsalt": "lenet-edge",
    "svg.fonttype": "path",
    "font.family": "DejaVu Sans",  # Part of Matplotlib: the same glyphs everywhere.
    "font.size": 10,
    "text.parse_math": False,  # A class may be called "$".
    "axes.facecolor": "none",
    "axes.axisbelow": True,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "grid.color": INK,
    "grid.alpha": 0.15,
    "grid.linewidth": 0.8,
    "legend.frameon": False,
    **dict.fromkeys(
        ("text.color", "axes.edgecolor", "axes.labelcolor", "xtick.color", "ytick.color"), INK
    ),
}


def training_curves(history: Sequence[Mapping[str, Any]], *, kind: Kind = "svg") -> bytes:
    """Draw accuracy and loss, of training and validation, over the epochs of all phases.

    ``history`` has one row per epoch with ``phase``, ``accuracy``, ``validation_accuracy``,
    ``loss`` and ``validation_loss``. Accuracy has a logarithmic scale of errors: 90, 99 and 99.9 %
    are equally far apart.

    Raises:
        UsageError: if the history is empty.
    """
    if not history:
        raise UsageError("there is no training history to draw")
    epochs = np.arange(1, len(history) + 1)
    with _figure(5.6) as figure:
        accuracy, loss = figure.subplots(2, 1, sharex=True)
        for prefix, name, colour, style in (
            ("", "training", _BLUE, "--"),
            ("validation_", "validation", _VERMILION, "-"),
        ):
            line = {"label": name, "color": colour, "linestyle": style, "linewidth": 1.6}
            if len(history) == 1:
                line["marker"] = "o"
            errors = [1 - row[f"{prefix}accuracy"] for row in history]
            accuracy.plot(epochs, np.maximum(errors, 1e-4), **line)
            loss.plot(epochs, [row[f"{prefix}loss"] for row in history], **line)
        _log_scale(accuracy, lambda error: 100 - 100 * error)
        accuracy.invert_yaxis()
        accuracy.set_ylabel("accuracy, %")
        _log_scale(loss, lambda value: value)
        loss.set(ylabel="loss (cross-entropy)", xlabel="epoch")
        loss.set_xlim(0.5, len(history) + 0.5)
        loss.xaxis.get_major_locator().set_params(integer=True)
        loss.legend(loc="upper right")
        _mark_phases([row["phase"] for row in history], accuracy, loss)
        return _encode(figure, kind)


def confusion(evaluation: Evaluation, labels: Sequence[str], *, kind: Kind = "svg") -> bytes:
    """Draw the confusion matrix: a blue diagonal, and mistakes shaded by their number."""
    matrix = evaluation.confusion
    classes = len(matrix)
    mistakes = matrix * (1 - np.eye(classes, dtype=np.int64))
    most = max(1, int(mistakes.max()))
    with _figure(5.2) as figure:
        axes = figure.subplots()
        _square(axes, classes, labels)
        axes.set(xlabel="read as", ylabel="true class")
        for row, column in np.argwhere(matrix):
            count = int(matrix[row, column])
            hit = row == column
            axes.add_patch(
                _rectangle(
                    (column - 0.5, row - 0.5),
                    color=_BLUE if hit else _VERMILION,
                    alpha=0.3 if hit else 0.1 + 0.55 * count / most,
                )
            )
            if classes <= 16:
                axes.text(column, row, str(count), ha="center", va="center", size=8)
        return _encode(figure, kind)


def contact_sheet(
    images: Images, evaluation: Evaluation, labels: Sequence[str], *, kind: Kind = "svg"
) -> bytes:
    """Draw the worst mistakes, each with its true class, predicted class and confidence.

    ``images`` are what were evaluated. If class names are long, there are
    fewer and larger pictures.

    Raises:
        UsageError: if there was no mistake.
    """
    long = _long(labels)
    columns = 3 if long else 6
    worst = evaluation.worst[: columns * _SHEET_ROWS]
    if not worst:
        raise UsageError(f"{evaluation.name} made no mistake: there is no contact sheet to draw")
    captions = [
        (
            f"{labels[mistake.label]} → {labels[mistake.predicted]}",
            f"{percent(mistake.confidence, 0)} %",
        )
        for mistake in worst
    ]
    shown = images[[mistake.index for mistake in worst]]
    return captioned(shown, captions, long=long, columns=columns, kind=kind)


def captioned(
    images: Images,
    captions: Sequence[tuple[str, str]],
    *,
    long: bool,
    columns: int,
    kind: Kind = "svg",
) -> bytes:
    """Draw images in rows, each below a caption and a value.

    They are ``uint8[N, h, w]`` or ``uint8[N, h, w, 3]``.

    The value is to the right of the caption, or below it if captions are ``long``.
    """
    rows = -(-len(images) // columns)
    height, width = images.shape[1:3]
    wide, high = width + 6, height + 10  # Each tile has a gap, and room for one line of text.
    sheet = np.zeros((rows * high, columns * wide, 4), np.uint8)  # Transparent between the tiles.
    with _figure(_FIGURE_WIDTH_INCHES * rows * high / (columns * wide), layout=None) as figure:
        axes = figure.add_axes((0, 0, 1, 1))
        axes.set_axis_off()
        for place, (image, (what, much)) in enumerate(zip(images, captions, strict=True)):
            y, x = np.array(divmod(place, columns)) * (high, wide) + (9, 3)
            pixels = image if image.ndim == 3 else image[..., None]
            sheet[y : y + height, x : x + width, :3] = pixels
            sheet[y : y + height, x : x + width, 3] = 255
            axes.text(x - 0.5, y - (4.8 if long else 2), what, size=8, weight="bold")
            if long:
                axes.text(x - 0.5, y - 1.5, much, size=8)
            else:
                axes.text(x + width - 0.5, y - 2, much, size=8, ha="right")
        # Enlarged here, because some viewers smooth small pictures and others do not.
        enlarged = sheet.repeat(3, axis=0).repeat(3, axis=1)
        axes.imshow(
            enlarged,
            interpolation="none",
            aspect="auto",
            extent=(-0.5, sheet.shape[1] - 0.5, sheet.shape[0] - 0.5, -0.5),
        )
        return _encode(figure, kind)


def f1_scores(
    evaluations: Sequence[Evaluation], labels: Sequence[str], *, kind: Kind = "svg"
) -> bytes:
    """Draw the F1 of every class for several forms of the network side by side.

    Dots are used because all values are near 100 %; bars would need a truncated axis, which
    exaggerates differences.
    """
    classes = np.arange(len(labels))
    with _figure(3.4) as figure:
        axes = figure.subplots()
        for place, (evaluation, colour, mark) in enumerate(
            zip(evaluations, _COLOURS, _MARKS, strict=False)
        ):
            aside = 0.2 * (place - (len(evaluations) - 1) / 2)
            scores = [100 * score.f1 for score in evaluation.scores]
            axes.plot(classes + aside, scores, mark, color=colour, label=evaluation.name)
        axes.set_xticks(classes, labels, rotation=_rotation(labels))
        axes.set(ylabel="F1, %", xlabel="class")
        axes.grid(visible=False, axis="x")
        _legend_above(axes)
        return _encode(figure, kind)


def reliability_diagram(evaluations: Sequence[Evaluation], *, kind: Kind = "svg") -> bytes:
    """Draw accuracy against confidence with 95 % intervals, and below it the image counts."""
    with _figure(5.2) as figure:
        top, bottom = figure.subplots(2, 1, sharex=True, height_ratios=(3, 1))
        top.plot((0, 1), (0, 1), color=INK, linewidth=1, linestyle=":")
        for place, (evaluation, colour, mark) in enumerate(
            zip(evaluations, _COLOURS, _MARKS, strict=False)
        ):
            aside = (
                place - (len(evaluations) - 1) / 2
            )  # Moved aside, so that forms do not hide each other.
            bins = [b for b in evaluation.reliability if b.count]
            x = np.array([b.confidence for b in bins])
            y = np.array([b.accuracy for b in bins])
            ends = np.array([wilson_interval(round(b.accuracy * b.count), b.count) for b in bins])
            label = f"{evaluation.name}, ECE {percent(evaluation.calibration_error)} %"
            reach = np.abs(ends.T - y)
            top.errorbar(
                x + 0.008 * aside, y, reach, fmt=mark, color=colour, label=label, elinewidth=1
            )
            centres = np.array([(b.lower + b.upper) / 2 for b in bins])
            bottom.bar(centres + 0.016 * aside, [b.count for b in bins], 0.016, color=colour)
        _log_scale(bottom, lambda value: value, subs=(1,))
        top.set(ylabel="accuracy", ylim=(-0.02, 1.02))
        bottom.set(ylabel="images", ylim=(0.7, None), xlabel="stated confidence", xlim=(0, 1.02))
        _legend_above(top)
        return _encode(figure, kind)


def trade_off(
    points: Sequence[tuple[str, float, float, int]], what: str, *, kind: Kind = "svg"
) -> bytes:
    """Draw accuracy against a cost with a logarithmic scale.

    ``points`` are ``(name, cost, error rate, number of images)``; ``what`` names the cost.
    """
    with _figure(4.2) as figure:
        axes = figure.subplots()
        for place, (name, cost, error, count) in enumerate(points):
            accuracy = 1 - error
            low, high = wilson_interval(round(accuracy * count), count)
            axes.errorbar(
                [cost],
                [100 * accuracy],
                [[100 * (accuracy - low)], [100 * (high - accuracy)]],
                fmt=_MARKS[place % len(_MARKS)],
                color=_COLOURS[place // len(_MARKS) % len(_COLOURS)],
                elinewidth=1,
                label=name,
            )
        _log_scale(axes, lambda value: value, which="x")
        axes.set(xlabel=what, ylabel="accuracy, %")
        _legend_above(axes)
        return _encode(figure, kind)


def compromises(
    points: Sequence[tuple[str, float, float, float, float]],
    front: Sequence[str],
    what: str,
    *,
    kind: Kind = "svg",
) -> bytes:
    """Draw accuracy against a cost, and a line through the best compromises.

    ``points`` are ``(name, cost, accuracy, lowest accuracy, highest accuracy)``, ``front`` the
    names of those that no other surpasses, and ``what`` the name of the cost.
    """
    with _figure(4.2) as figure:
        axes = figure.subplots()
        for best, colour, mark, label in (
            (False, INK, "o", "surpassed"),
            (True, _VERMILION, "D", "best compromises"),
        ):
            shown = [point for point in points if (point[0] in front) == best]
            if not shown:
                continue
            costs, accuracies, lows, highs = (
                np.array(column) for column in list(zip(*shown, strict=True))[1:]
            )
            axes.errorbar(
                costs,
                100 * accuracies,
                [100 * (accuracies - lows), 100 * (highs - accuracies)],
                fmt=mark,
                color=colour,
                alpha=1 if best else 0.5,
                elinewidth=1,
                label=label,
            )
        line = sorted((cost, 100 * accuracy) for name, cost, accuracy, *_ in points
                      if name in front)  # fmt: skip
        if len(line) > 1:
            axes.step(*zip(*line, strict=True), where="post", color=_VERMILION, linewidth=1)
        for name, cost, accuracy, *_ in points:
            if name in front:
                axes.annotate(
                    name, (cost, 100 * accuracy), (5, -12), textcoords="offset points", fontsize=9
                )
        _log_scale(axes, lambda value: value, which="x")
        axes.set(xlabel=what, ylabel="accuracy on validation images, %")
        _legend_above(axes)
        return _encode(figure, kind)


def distributions(
    samples: Sequence[tuple[str, NDArray[np.float64]]], *, kind: Kind = "svg"
) -> bytes:
    """Draw the cumulative distributions of latencies in microseconds, up to the 99th percentile."""
    styles = ("-", "--", ":", "-.")
    with _figure(4.2) as figure:
        axes = figure.subplots()
        shares = np.linspace(0, 0.99, 200)
        for place, (name, values) in enumerate(samples):
            axes.plot(
                np.quantile(values, shares),
                100 * shares,
                color=_COLOURS[place // len(styles) % len(_COLOURS)],
                linestyle=styles[place % len(styles)],
                label=name,
            )
        _log_scale(axes, lambda value: value, which="x")
        axes.set(xlabel="latency of one image, us", ylabel="calls, %")
        _legend_above(axes)
        return _encode(figure, kind)


@contextlib.contextmanager
def _figure(
    height: float, layout: Literal["constrained"] | None = "constrained"
) -> "Iterator[Figure]":
    """Yield an empty figure in the project's style, independent of pyplot's global state."""
    try:
        import matplotlib
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure
    except ImportError as error:
        raise MissingDependencyError(
            "drawing needs Matplotlib; install it with: pip install 'lenet-edge[train]'"
        ) from error
    with matplotlib.rc_context():
        matplotlib.rcdefaults()  # The user's own settings must not change the result.
        matplotlib.rcParams.update(_STYLE)
        figure = Figure(figsize=(_FIGURE_WIDTH_INCHES, height), layout=layout)
        FigureCanvasAgg(figure)
        yield figure


def _encode(figure: "Figure", kind: Kind) -> bytes:
    buffer = io.BytesIO()
    if kind == "png":
        figure.savefig(
            buffer, format="png", dpi=160, facecolor="white", metadata={"Software": None}
        )
        return buffer.getvalue()
    figure.savefig(buffer, format="svg", facecolor="none", metadata={"Date": None, "Creator": None})
    scheme = (
        f"<style>svg{{color:{INK}}}"
        f"@media(prefers-color-scheme:dark){{svg{{color:{INK_ON_DARK}}}}}</style>"
    )
    head, mark, rest = buffer.getvalue().decode().partition("<defs>")
    return (head + scheme + mark + rest).replace(f": {INK}", ": currentColor").encode()


def _log_scale(
    axes: "Axes",
    show: Callable[[float], float],
    subs: Sequence[float] = (1, 2, 5),
    which: Literal["x", "y"] = "y",
) -> None:
    """Make an axis logarithmic, with plain numbers as ticks; ``show`` gives a tick's number."""
    from matplotlib.ticker import FuncFormatter, LogLocator, NullLocator

    axes.set(**{f"{which}scale": "log"})
    axis = axes.xaxis if which == "x" else axes.yaxis
    axis.set_major_locator(LogLocator(subs=subs, numticks=20))
    axis.set_major_formatter(FuncFormatter(lambda value, _: f"{show(value):g}"))
    axis.set_minor_locator(NullLocator())


def _mark_phases(phases: Sequence[str], top: "Axes", *below: "Axes") -> None:
    """Write the first and the last phase above the curves, and draw a line where a phase begins."""
    names = {"float": "float", "qat": "quantisation-aware"}
    starts = [i for i in range(1, len(phases)) if phases[i] != phases[i - 1]]
    top.text(0, 1.02, names.get(phases[0], phases[0]), transform=top.transAxes)
    for start in starts:
        for axes in (top, *below):
            axes.axvline(start + 0.5, color=INK, linewidth=1.2, linestyle=":")
    if starts:
        last = names.get(phases[-1], phases[-1])
        title = f"{last} from epoch {starts[-1] + 1}"
        top.text(1, 1.02, title, transform=top.transAxes, ha="right")


def _square(axes: "Axes", classes: int, labels: Sequence[str]) -> None:
    axes.set(xlim=(-0.5, classes - 0.5), ylim=(classes - 0.5, -0.5), aspect="equal")
    axes.set_xticks(range(classes), labels, rotation=_rotation(labels))
    axes.set_yticks(range(classes), labels)
    axes.tick_params(length=0, labelsize=10 if classes <= 16 else 6)
    axes.grid(visible=False)
    axes.spines[:].set_visible(False)


def _rectangle(corner: tuple[float, float], **style: Any) -> Any:
    from matplotlib.patches import Rectangle

    return Rectangle(corner, 1, 1, linewidth=0, **style)


def _rotation(labels: Sequence[str]) -> float:
    return 90 if _long(labels) else 0


def _long(labels: Sequence[str]) -> bool:
    return max(map(len, labels)) > 3


def _legend_above(axes: "Axes") -> None:
    axes.legend(loc="lower left", bbox_to_anchor=(-0.02, 1), ncols=2, borderaxespad=0.2)
