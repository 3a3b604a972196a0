"""Benchmark of every form of a network: latency, accuracy, size, cold start and memory.

The method is MLPerf Tiny's (Banbury et al. 2021, "MLPerf Tiny Benchmark"): warm-up, then windows
of a fixed time, and the median over all calls. The forms take turns in each window, so that a
machine that slows down slows all of them. Times differ between machines and from hour to hour;
compare only the ratios to the float network within one run.
"""

import importlib.util
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from convert.quantized.graph import read_graph
from lenet_edge.core import machine
from lenet_edge.core.errors import LenetEdgeError, MissingDependencyError
from lenet_edge.network.bundle import INT8_FILE, TRAINED_MODEL_FILE, Bundle
from lenet_edge.network.evaluation import Evaluation, evaluate
from lenet_edge.network.predictor import Images, Predictor
from lenet_edge.network.runtimes import TflitePredictor, TfliteRuntimePredictor
from lenet_edge.network.second_look import LooksAgain, SecondLook, look_twice
from lenet_edge.verify.forms import FLOAT32, FLOAT_FORMS, NATIVE, Missing, open_form

BENCH_INFER_SCHEMA = "lenet-edge/bench-infer/1"
WARM_UP_CALLS = 20
"""Calls of each form before its first window."""

COLD_STARTS = 3
"""Number of processes started to measure the cold start of each form."""

MEASURED_FORMS: tuple[str, ...] = (
    FLOAT32,
    "float16",
    "int8",
    "int8-reference",
    "tflite-runtime",
    "tflm",
    NATIVE,
)
MEASURED_FORMS += ("keras-float",)
MULTITHREADED_FORMS = (FLOAT32, "int8")
"""Forms that are also measured with one thread per core."""

_ENGINES = {
    "keras-float": "TensorFlow",
    "keras-qat": "TensorFlow, fake quantisation",
    "int8-reference": "reference kernels of TFLite",
    "tflite-runtime": "tflite-runtime, XNNPACK delegate",
    "tflm": "TensorFlow Lite Micro, reference kernels",
    "exact": "NumPy",
    NATIVE: "generated C",
}

BenchmarkProgress = Callable[[str, float], None]
"""Called with the current activity and the fraction of the work that is done."""


@dataclass(frozen=True)
class Timing:
    """Latency of one call over all windows, in microseconds, and what follows from it.

    ``spread`` is the range of the windows' medians divided by their median. ``joules`` is the
    energy of the whole processor per image, if the machine measures it.
    """

    batch: int
    calls: int
    median_us: float
    p90_us: float
    p99_us: float
    spread: float
    images_per_second: float
    joules: float | None


@dataclass(frozen=True)
class SecondLookCost:
    """What a second look gains and costs a form.

    ``doubtful_us`` is the median latency of an image that leaves a doubt, both looks together, and
    ``average_us`` that of all images; both are None if no image does.
    """

    accuracy: float
    correct: int
    asked_again: int
    doubtful_us: float | None
    average_us: float | None


@dataclass(frozen=True)
class Row:
    """The figures of one form.

    ``ratio`` compares the median latency with the float network's, at one image per call and one
    thread: the median of the windows' ratios. ``ratio_spread`` is the range of these ratios divided
    by ``ratio``. ``peak_mib`` is the resident memory of a process that reads one image, including
    Python. ``second_look`` is None if the bundle has none.
    """

    name: str
    form: str
    threads: int
    engine: str
    accuracy: float
    correct: int
    count: int
    model_bytes: int
    single: Timing
    batched: Timing
    ratio: float
    ratio_spread: float
    cold_start_ms: float | None
    peak_mib: float | None
    samples_us: NDArray[np.float64] = field(repr=False, compare=False)
    second_look: SecondLookCost | None = None

    def to_json(self) -> dict[str, Any]:
        """Return the row without its samples."""
        return {key: value for key, value in asdict(self).items() if key != "samples_us"}


@dataclass(frozen=True)
class Benchmark:
    """The result of ``measure_forms``."""

    bundle: str
    machine: dict[str, Any]
    method: dict[str, Any]
    rows: tuple[Row, ...]
    missing: tuple[Missing, ...]

    def to_json(self) -> dict[str, Any]:
        """Return the JSON document ``lenet-edge/bench-infer/1``."""
        return {
            "schema": BENCH_INFER_SCHEMA,
            "bundle": self.bundle,
            "machine": self.machine,
            "method": self.method,
            "rows": [row.to_json() for row in self.rows],
            "not_run": [asdict(form) for form in self.missing],
        }


@dataclass
class _Contender:
    """An open form and its measurements: seconds per call, by batch size and window."""

    name: str
    form: str
    threads: int
    predictor: Predictor
    seconds: dict[int, list[NDArray[np.float64]]] = field(default_factory=dict)
    joules: dict[int, list[float | None]] = field(default_factory=dict)


def measure_forms(
    bundle: Bundle,
    images: Images,
    truth: NDArray[Any],
    *,
    forms: Sequence[str] | None = None,
    windows: int = 5,
    seconds: float = 0.5,
    batch: int = 100,
    progress: BenchmarkProgress | None = None,
) -> Benchmark:
    """Measure a bundle's forms on ``uint8[N, 28, 28]`` images and their labels.

    Args:
        bundle: the bundle to measure.
        images: accuracy is measured over all of them, latency over the first ones.
        truth: the labels.
        forms: names of forms; None for all, of which those that cannot run are listed as missing.
        windows: number of windows for each form.
        seconds: duration of a window.
        batch: images per call, in addition to one image per call; at most the number of images.
        progress: called with the progress.

    Raises:
        UsageError: if there is no such form.
        MissingDependencyError: if a form in ``forms`` cannot run here.
    """
    batch = min(batch, len(images))
    report = progress or (lambda activity, fraction: None)
    rule = SecondLook.from_manifest(bundle.manifest)
    before = machine.machine_state()
    with ExitStack() as stack:
        contenders, missing = _open_forms(stack, bundle, forms)
        evaluations = {}
        for contender in contenders:
            report(f"accuracy of {contender.name}", 0.0)
            if contender.form not in evaluations:
                evaluations[contender.form] = evaluate(
                    contender.predictor, images, truth, second_look=rule
                )
        for window in range(windows):
            for contender in contenders:
                report(contender.name, window / windows)
                for size in dict.fromkeys((1, batch)):
                    _measure_window(
                        contender, images, size, seconds, warm_up=0 if window else WARM_UP_CALLS
                    )
        second_looks = [
            _second_look_cost(contender, evaluations[contender.form], images, rule, seconds)
            for contender in contenders
        ]
    starts = {}
    for contender in contenders:
        report(f"cold start of {contender.name}", 1.0)
        if contender.form not in starts:
            starts[contender.form] = cold_start(bundle, contender.form)
    base = next(c for c in contenders if c.name == FLOAT32)
    rows = []
    for contender, second_look in zip(contenders, second_looks, strict=True):
        ratios = _ratios(contender, base)
        evaluation, (start_ms, peak) = evaluations[contender.form], starts[contender.form]
        rows.append(
            Row(
                name=contender.name,
                form=contender.form,
                threads=contender.threads,
                engine=_engine(contender),
                accuracy=evaluation.accuracy,
                correct=evaluation.correct,
                count=evaluation.count,
                model_bytes=_model_bytes(bundle, contender.form),
                single=_timing(contender, 1),
                batched=_timing(contender, batch),
                ratio=float(np.median(ratios)),
                ratio_spread=float(np.ptp(ratios) / np.median(ratios)),
                cold_start_ms=start_ms,
                peak_mib=peak,
                samples_us=1e6 * np.concatenate(contender.seconds[1]),
                second_look=second_look,
            )
        )
    method = {
        "windows": windows,
        "window_seconds": seconds,
        "batch": batch,
        "warm_up_calls": WARM_UP_CALLS,
        "starts": COLD_STARTS,
        "order": "the forms take turns within each window",
    }
    state = {**before, "after": {key: machine.machine_state()[key] for key in ("celsius", "load")}}
    return Benchmark(bundle.name, state, method, tuple(rows), tuple(missing))


def cold_start(bundle: Bundle, form: str) -> tuple[float | None, float | None]:
    """Return the milliseconds from process start to the first reading, and the peak memory in MiB.

    Both are medians of ``COLD_STARTS`` processes, whose files are in the page cache, and None if a
    process fails.
    """
    command = [sys.executable, "-m", "lenet_edge.bench.first_reading", str(bundle.folder), form]
    times, peaks = [], []
    for _ in range(COLD_STARTS):
        begun = time.perf_counter()
        with subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        ) as child:
            assert child.stdout is not None
            line = child.stdout.readline()
            elapsed = time.perf_counter() - begun
        if child.returncode or not line:
            return None, None
        times.append(1000 * elapsed)
        peaks.append(json.loads(line)["peak_mib"])
    return statistics.median(times), None if None in peaks else statistics.median(peaks)


def _open_forms(
    stack: ExitStack, bundle: Bundle, forms: Sequence[str] | None
) -> tuple[list[_Contender], list[Missing]]:
    contenders, missing = [], []
    for name in dict.fromkeys([FLOAT32, *(MEASURED_FORMS if forms is None else forms)]):
        try:
            predictor = open_form(bundle, name)
            if isinstance(predictor, TfliteRuntimePredictor):
                raise MissingDependencyError(
                    f"{name} is in a separate Python, whose start-up would be measured instead of "
                    "its speed; install it in this environment to measure it"
                )
            contenders.append(_Contender(name, name, 1, stack.enter_context(predictor)))
        except LenetEdgeError as error:
            if forms is not None and name in forms:
                raise
            missing.append(Missing(name, str(error)))
    threads = machine.cores()
    for name in MULTITHREADED_FORMS if threads > 1 else ():
        if any(contender.form == name for contender in contenders):
            content = bundle.path(f"lenet5-{name}.tflite").read_bytes()
            predictor = stack.enter_context(TflitePredictor(name, content, threads=threads))
            contenders.append(_Contender(f"{name}, {threads} threads", name, threads, predictor))
    return contenders, missing


def _measure_window(
    contender: _Contender, images: Images, batch: int, seconds: float, warm_up: int
) -> None:
    """Call the network for ``seconds`` and at least five times, with changing images."""
    last = min(len(images), 20 * batch) - batch
    batches = [np.ascontiguousarray(images[i : i + batch]) for i in range(0, last + 1, batch)]
    predict = contender.predictor.predict
    predict(batches[0])  # A runtime may have to resize its tensors for this batch size.
    for i in range(warm_up):
        predict(batches[i % len(batches)])
    times: list[float] = []
    with machine.EnergyMeter() as meter:
        end = time.perf_counter() + seconds
        while (begun := time.perf_counter()) < end or len(times) < 5:
            predict(batches[len(times) % len(batches)])
            times.append(time.perf_counter() - begun)
    contender.seconds.setdefault(batch, []).append(np.array(times))
    contender.joules.setdefault(batch, []).append(
        None if meter.joules is None else meter.joules / (len(times) * batch)
    )


def _second_look_cost(
    contender: _Contender,
    evaluation: Evaluation,
    images: Images,
    rule: SecondLook | None,
    seconds: float,
) -> SecondLookCost | None:
    """Measure a second look at the images that leave a doubt, one image per call."""
    second, again = evaluation.second_look, evaluation.asked_again
    if rule is None or second is None or again is None:
        return None
    doubtful_us = average_us = None
    if again:
        doubtful = images[rule.in_doubt(evaluation.logits)]
        doubtful_us = 1e6 * float(np.median(_look_twice_times(contender, doubtful, rule, seconds)))
        share = again / evaluation.count
        average_us = (1 - share) * _timing(contender, 1).median_us + share * doubtful_us
    return SecondLookCost(second.accuracy, second.correct, again, doubtful_us, average_us)


def _look_twice_times(
    contender: _Contender, doubtful: Images, rule: SecondLook, seconds: float
) -> list[float]:
    """Return the seconds of calls with one image each, measured for ``seconds`` after a warm-up."""
    predictor = contender.predictor
    times: list[float] = []
    end = time.perf_counter() + seconds
    while (begun := time.perf_counter()) < end or len(times) < WARM_UP_CALLS + 5:
        at = len(times) % len(doubtful)
        image = doubtful[at : at + 1]
        if isinstance(predictor, LooksAgain) and predictor.has_second_look:
            predictor.predict_second_look(image)
        else:
            look_twice(predictor, image, rule)
        times.append(time.perf_counter() - begun)
    return times[WARM_UP_CALLS:]


def _timing(contender: _Contender, batch: int) -> Timing:
    windows = contender.seconds[batch]
    times = np.concatenate(windows)
    medians = np.array([np.median(window) for window in windows])
    joules = [value for value in contender.joules[batch] if value is not None]
    median, p90, p99 = np.percentile(times, (50, 90, 99))
    return Timing(
        batch=batch,
        calls=len(times),
        median_us=1e6 * float(median),
        p90_us=1e6 * float(p90),
        p99_us=1e6 * float(p99),
        spread=float(np.ptp(medians) / np.median(medians)),
        images_per_second=batch / float(median),
        joules=statistics.median(joules) if joules else None,
    )


def _ratios(contender: _Contender, base: _Contender) -> NDArray[np.float64]:
    """Return the ratio of median latencies per window, in which a common drift cancels out."""
    ours, theirs = (np.array([np.median(w) for w in c.seconds[1]]) for c in (contender, base))
    ratios: NDArray[np.float64] = ours / theirs
    return ratios


def _engine(contender: _Contender) -> str:
    if contender.form in _ENGINES:
        return _ENGINES[contender.form]
    package = "LiteRT" if importlib.util.find_spec("ai_edge_litert") else "tflite-runtime"
    return f"{package}, XNNPACK delegate"


def _model_bytes(bundle: Bundle, form: str) -> int:
    """Return the bytes of the .tflite file, of the C's constants, or of the Keras weights."""
    if form == NATIVE:
        return read_graph(bundle.path(INT8_FILE)).weight_bytes
    name = f"lenet5-{form}.tflite" if form in FLOAT_FORMS else INT8_FILE
    return int(
        bundle.manifest["files"].get(name, bundle.manifest["files"][TRAINED_MODEL_FILE])["bytes"]
    )
