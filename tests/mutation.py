"""Mutation testing with mutmut: ``python -m tests.mutation [MODULE...]``.

mutmut changes one thing in a module (a mutant) and runs the tests that are named for it in
``mutation.toml``. A mutant that fails no test survives; ``survivors.toml`` lists those that may,
each with a reason. The exit code is 1 if a module has too many survivors.
"""

import argparse
import ast
import difflib
import json
import os
import re
import shutil
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).parent.parent
CONFIGURATION = Path(__file__).with_name("mutation.toml")
SURVIVORS = Path(__file__).with_name("survivors.toml")
WORK = REPOSITORY / "build" / "mutation"

_COPIED = ("convert", "device", "lenet_edge", "tests", "pyproject.toml")
# Exit codes that mutmut notes: the tests passed, or none reaches the mutant; and, it took too long.
_SURVIVED = {0, 5, 33}
_TIMEOUT = {24, -24, 36, 152, 255}


@dataclass(frozen=True)
class Survivor:
    """A mutant that no test notices: the function, and a line of it before and after."""

    function: str
    before: str
    after: str


@dataclass(frozen=True)
class Score:
    """How many mutants of a module the tests killed."""

    module: str
    mutants: int
    survivors: tuple[Survivor, ...]
    timeouts: int
    seconds: float

    @property
    def percent(self) -> float:
        """Percentage of the mutants that were killed."""
        return 100 * (1 - len(self.survivors) / max(1, self.mutants))


def measure(module: str, tests: list[str], patterns: list[str], processes: int) -> Score:
    """Run mutmut on a copy of the project.

    Raises:
        RuntimeError: if mutmut fails, for example because a test fails without any change.
    """
    started = time.monotonic()
    folder = WORK / module.removesuffix(".py").replace("/", ".")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name in _COPIED:
        source = REPOSITORY / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, folder / name)
    (folder / "pyproject.toml").write_text(
        (REPOSITORY / "pyproject.toml").read_text() + _settings(module, tests, patterns)
    )
    log = folder / "mutmut.log"
    with log.open("w") as stream:
        done = subprocess.run(
            [sys.executable, "-m", "mutmut", "run", "--max-children", str(processes)],
            cwd=folder,
            env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "LENET_EDGE_HYPOTHESIS": "brief"},
            stdin=subprocess.DEVNULL,
            stdout=stream,
            stderr=subprocess.STDOUT,
            check=False,
        )
    noted = folder / "mutants" / f"{module}.meta"
    if done.returncode or not noted.exists():
        raise RuntimeError(f"mutmut failed on {module}; see {log}")
    codes: dict[str, int | None] = json.loads(noted.read_text())["exit_code_by_key"]
    functions = _functions((folder / "mutants" / module).read_text())
    survivors = tuple(_survivor(functions, key) for key, code in codes.items() if code in _SURVIVED)
    timeouts = sum(code in _TIMEOUT for code in codes.values())
    return Score(module, len(codes), survivors, timeouts, time.monotonic() - started)


def _settings(module: str, tests: list[str], patterns: list[str]) -> str:
    """Return mutmut's section of a pyproject.toml."""
    values: dict[str, Any] = {
        "source_paths": ["convert", "device", "lenet_edge"],
        "only_mutate": [module],
        "do_not_mutate_patterns": patterns,
        "pytest_add_cli_args": ["-p", "no:cacheprovider", "-p", "no:xdist"],
        "pytest_add_cli_args_test_selection": tests,
        "use_git_change_detection": False,
        # On a busy machine, a test may take much longer than when it was timed.
        "timeout_multiplier": 60,
        "timeout_constant": 30,
    }
    lines = (f"{key} = {json.dumps(value)}" for key, value in values.items())
    return "\n[tool.mutmut]\n" + "\n".join(lines) + "\n"


def _survivor(functions: dict[str, list[str]], key: str) -> Survivor:
    """Return the change of a mutant, given the lines of all mutants and originals by name."""
    name = key.rpartition(".")[2]
    function, _, _ = name.rpartition("__mutmut_")
    before, after = functions[f"{function}__mutmut_orig"], functions[name]
    lines = list(difflib.ndiff(before[1:], after[1:]))
    removed, added = (
        " ".join(line[2:].strip() for line in lines if line.startswith(sign)) for sign in "-+"
    )
    plain = re.sub(r"^x_|^xǁ", "", function).replace("ǁ", ".")
    return Survivor(plain, removed, added)


def _functions(source: str) -> dict[str, list[str]]:
    """Return the lines of every function in a source text, by its name."""
    return {
        node.name: (ast.get_source_segment(source, node) or "").splitlines()
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.FunctionDef)
    }


def _allowed(module: str) -> set[Survivor]:
    listed = tomllib.loads(SURVIVORS.read_text()) if SURVIVORS.exists() else {}
    return {
        Survivor(entry["function"], entry["before"], entry["after"])
        for entry in listed.get(module, [])
    }


def _report(score: Score) -> Iterator[str]:
    killed = score.mutants - len(score.survivors)
    yield (
        f"{score.module}: {killed} of {score.mutants} mutants killed ({score.timeouts} of them "
        f"by running too long), {score.percent:.1f} %, in {score.seconds:.0f} s"
    )
    listed = _allowed(score.module)
    for survivor in sorted(set(score.survivors) - listed, key=str):
        yield f'  [[{json.dumps(score.module)}]] function = "{survivor.function}"'
        yield f"  before = {json.dumps(survivor.before)}"
        yield f"  after = {json.dumps(survivor.after)}"
    for entry in sorted(listed - set(score.survivors), key=str):
        yield f"  listed in {SURVIVORS.name}, but killed: {entry.function}: {entry.after}"


def main() -> None:
    """Measure the modules, and exit with 1 if the tests kill too few mutants of one."""
    configuration = tomllib.loads(CONFIGURATION.read_text())
    modules: dict[str, dict[str, list[str]]] = configuration["modules"]
    parser = argparse.ArgumentParser(prog="mutation", description=__doc__.splitlines()[0])
    parser.add_argument("modules", nargs="*", metavar="MODULE", help="a part of its path")
    parser.add_argument("--processes", type=int, default=1)
    options = parser.parse_args()
    wanted = options.modules or [""]
    chosen = [name for name in modules if any(part in name for part in wanted)]
    if not chosen:
        parser.error(f"no module is called {', '.join(wanted)}; {CONFIGURATION.name} lists them")
    below = []
    for name in chosen:
        patterns = configuration["do_not_mutate_patterns"]
        score = measure(name, modules[name]["tests"], patterns, options.processes)
        print("\n".join(_report(score)), flush=True)
        if score.percent < configuration["limit"]:
            below.append(name)
    if below:
        print(f"below {configuration['limit']} %: {', '.join(below)}")
    sys.exit(1 if below else 0)


if __name__ == "__main__":
    main()
