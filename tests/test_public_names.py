"""``lenet_edge`` offers its public names: cheap to import, complete, documented and typed."""

import ast
import subprocess
import sys

import pytest

import lenet_edge
from tests.conftest import REPOSITORY
from tests.needs import require

HEAVY = ("numpy", "cv2", "rich", "click", "tensorflow", "device")


def test_importing_the_package_imports_nothing_heavy() -> None:
    script = "import sys, lenet_edge; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert not set(HEAVY) & set(done.stdout.split())


@pytest.mark.parametrize("name", lenet_edge.__all__)
def test_every_public_name_can_be_imported_and_is_documented(name: str) -> None:
    script = f"from lenet_edge import {name} as found; print(bool(found.__doc__))"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert done.stdout == "True\n", done.stderr


def test_every_public_name_is_listed() -> None:
    assert set(lenet_edge.__all__) <= set(dir(lenet_edge))


def test_a_name_that_does_not_exist_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'nonsense'"):
        _ = lenet_edge.nonsense  # type: ignore[attr-defined]


def test_type_checkers_see_the_same_names_from_the_same_modules() -> None:
    stub = ast.parse((REPOSITORY / "lenet_edge" / "__init__.pyi").read_text())
    typed = {
        alias.asname: node.module
        for node in stub.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    assert typed == lenet_edge._MODULES  # type: ignore[attr-defined]


def test_the_first_lines_of_a_program() -> None:
    require("sklearn")
    from lenet_edge import Reader, load_digits

    images, labels = load_digits()
    with Reader() as reader:
        assert reader.read(255 - images[3]).text == str(labels[3])
