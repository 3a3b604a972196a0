"""The generated reader survives frames of any bytes."""

from pathlib import Path

import pytest

from tests.convert.frame_reader.fuzzing import BUNDLES, fuzz
from tests.needs import needs


@needs("clang-runtime")
@pytest.mark.parametrize("bundle", BUNDLES)
def test_frames_of_any_bytes_do_no_harm(bundle: str, tmp_path: Path) -> None:
    assert fuzz(bundle, 200, 1, tmp_path) == 200
