"""The generated reader survives frames of any bytes."""

from pathlib import Path

import pytest

from tests.convert.frame_reader.fuzzing import BUNDLES, FuzzRun
from tests.needs import needs


@needs("clang-runtime")
@pytest.mark.parametrize("bundle", BUNDLES)
def test_frames_of_any_bytes_do_no_harm(bundle: str, tmp_path: Path) -> None:
    done = FuzzRun(bundle, 200, 1, tmp_path).run()
    assert done.given == 200
    assert done.read > 100
    assert done.shapes > done.read
