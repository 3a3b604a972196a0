"""The plan of the house holds: rooms stand on floors, names are unique, and tests mirror rooms.

A room is a package. A room may import rooms of lower floors only, so no circle of imports can
arise, and imports inside functions or behind ``TYPE_CHECKING`` count like all others.
"""

import ast
from collections import defaultdict
from pathlib import Path

from tests.conftest import REPOSITORY

PACKAGES = ("lenet_edge", "convert", "device")

FLOORS = (
    {"lenet_edge.core"},
    {"lenet_edge.network", "convert.quantized"},
    {
        "convert.c_engine",
        "convert.frame_reader",
        "device.frames",
        "device.outputs",
        "device.reading.ink",
    },
    {
        "convert",
        "device.inference",
        "device.reading.cells",
        "device.reading.digits",
        "device.reading.page",
        "lenet_edge.data",
    },
    {"device.demo", "device.mcu", "device.reading", "lenet_edge.report", "lenet_edge.train"},
    {"device.archive", "device.settings", "lenet_edge.verify"},
    {"device.service", "device.station", "lenet_edge.bench", "lenet_edge.explain"},
    {"device.server", "device.tools", "lenet_edge.pipeline"},
    {"lenet_edge.sweep"},
    {"lenet_edge.commands"},
)
"""From the ground up. The roof, ``lenet_edge`` itself (the command line), stands above them."""

NO_TEST_OF_THEIR_OWN: dict[str, str] = {}
"""Module -> why its behaviour is tested elsewhere."""

OF_A_WHOLE_ROOM = {
    "tests/convert/frame_reader/test_avr_reader.py": "the generated reader where int has 16 bits",
    "tests/convert/frame_reader/test_colour_rows.py": "rows of colour cameras, in C",
    "tests/convert/frame_reader/test_refusals.py": "what the generated reader refuses",
    "tests/convert/test_arduino.py": "the Arduino library, built and run",
    "tests/convert/test_avr.py": "the generated C on simulated Arduinos",
    "tests/convert/frame_reader/test_fuzzing.py": "the generated reader on frames of any bytes",
    "tests/convert/c_engine/test_builds.py": "the generated C under many compilers and options",
    "tests/lenet_edge/commands/test_interrupted_reading.py": "Ctrl-C while processes read",
    "tests/lenet_edge/commands/test_outputs.py": "commands that would write over what they read",
    "tests/convert/c_engine/test_targets.py": "the generated C on processors without firmware",
    "tests/device/mcu/test_row_by_row.py": "boards without memory for a picture",
    "tests/device/mcu/test_console.py": "the firmware's console and drivers, which are in C",
    "tests/device/reading/test_photos.py": "the reader on real photographs",
    "tests/device/server/test_page.py": "the page in a browser",
    "tests/device/server/test_walk.py": "the set-up walk in a browser",
    "tests/device/service/test_fleet_of_twenty.py": "a roll-out to many readers at once",
    "tests/device/service/test_months.py": "what happens to a service over months",
    "tests/device/service/test_soak.py": "the soak benchmark, shortened",
    "tests/device/service/test_under_systemd.py": "deployment to a machine with systemd as PID 1",
}
"""Test that mirrors no single module -> what it tests."""


def _modules() -> dict[str, Path]:
    """Return every module by its dotted name; a package stands for its ``__init__``."""
    found = {}
    for package in PACKAGES:
        for path in sorted((REPOSITORY / package).rglob("*.py")):
            parts = path.relative_to(REPOSITORY).with_suffix("").parts
            found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


MODULES = _modules()


def _imports(module: str) -> set[str]:
    """Return the project's modules that a module imports, wherever in its text."""
    named = set()
    for node in ast.walk(ast.parse(MODULES[module].read_text())):
        if isinstance(node, ast.Import):
            named |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                whole = f"{node.module}.{alias.name}"
                named.add(whole if whole in MODULES else node.module)
    return {name for name in named if name in MODULES and name != module}


def _room(module: str) -> str:
    is_package = MODULES[module].name == "__init__.py"
    return module if is_package else module.rpartition(".")[0]


def _leaves() -> list[str]:
    """Return the modules that are no packages."""
    return [name for name, path in MODULES.items() if not path.stem.startswith("__")]


def test_no_room_imports_from_its_own_floor_or_one_above() -> None:
    floor = {room: number for number, rooms in enumerate(FLOORS) for room in rooms}
    floor["lenet_edge"] = floor["device"] = len(FLOORS)
    upward = [
        f"{module} imports {imported}"
        for module in MODULES
        for imported in _imports(module)
        if _room(imported) not in {_room(module), "lenet_edge"}
        and floor[_room(imported)] >= floor[_room(module)]
    ]
    assert not upward


def test_below_the_roof_only_the_version_is_taken_from_it() -> None:
    taken = [
        f"{module} imports {imported}"
        for module in MODULES
        for imported in _imports(module)
        if _room(imported) == "lenet_edge" != _room(module) and imported != "lenet_edge"
    ]
    assert not taken


def test_no_circle_of_modules_within_a_room() -> None:
    state: dict[str, str] = {}
    circles = []

    def visit(module: str, path: tuple[str, ...]) -> None:
        if state.get(module) == "done":
            return
        if module in path:
            circles.append(" -> ".join((*path[path.index(module) :], module)))
            return
        for imported in sorted(_imports(module)):
            if _room(imported) == _room(module) and imported != _room(module):
                visit(imported, (*path, module))
        state[module] = "done"

    for module in _leaves():
        visit(module, ())
    assert not circles


def test_every_room_has_a_floor() -> None:
    rooms = {_room(module) for module in _leaves()} - {"lenet_edge"}
    assert rooms == set().union(*FLOORS)


def test_no_two_modules_have_one_name() -> None:
    places = defaultdict(list)
    for module in _leaves():
        places[module.rpartition(".")[2]].append(module)
    assert [found for found in places.values() if len(found) > 1] == []


def test_no_two_public_classes_have_one_name() -> None:
    places = defaultdict(list)
    for module in _leaves():
        for node in ast.parse(MODULES[module].read_text()).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                places[node.name].append(module)
    assert [(name, found) for name, found in places.items() if len(found) > 1] == []


def test_every_module_has_its_test_in_the_mirrored_room() -> None:
    missing = []
    for module in set(_leaves()) - set(NO_TEST_OF_THEIR_OWN):
        *rooms, name = module.split(".")
        path = Path("tests", *rooms, f"test_{name}.py")
        if not (REPOSITORY / path).is_file():
            missing.append(str(path))
    assert sorted(missing) == []


def test_every_test_stands_in_the_room_of_what_it_tests() -> None:
    homeless = []
    for path in (REPOSITORY / "tests").rglob("test_*.py"):
        rooms = path.relative_to(REPOSITORY / "tests").parts[:-1]
        module = ".".join((*rooms, path.stem.removeprefix("test_")))
        where = path.relative_to(REPOSITORY).as_posix()
        if rooms and module not in MODULES and where not in OF_A_WHOLE_ROOM:
            homeless.append(where)
    assert sorted(homeless) == []
