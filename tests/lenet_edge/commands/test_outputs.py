"""No command writes over what it reads."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from lenet_edge.cli import group
from lenet_edge.core.errors import UsageError

COMMANDS = {
    "parity": ("parity BUNDLE --data digits --out BUNDLE", "BUNDLE"),
    "parity over data": ("parity --data PICTURES --out PICTURES", "PICTURES"),
    "bench infer": ("bench infer BUNDLE --out BUNDLE", "BUNDLE"),
    "bench infer over data": ("bench infer --data PICTURES --out PICTURES", "PICTURES"),
    "bench all": ("bench all BUNDLE --out BUNDLE", "BUNDLE"),
    "bench over its baseline": ("bench infer --out OLD --compare OLD/bench.json", "OLD/bench.json"),
    "flash": ("flash --board microbit --bundle OLD/microbit --out OLD", "OLD/microbit"),
    "label": ("label PICTURES --out PICTURES", "PICTURES"),
    "read": ("read PICTURES --out PICTURES", "PICTURES"),
    "run": ("run --source PICTURES --record PICTURES", "PICTURES"),
    "train over data": ("train --data OLD/bench.json --out OLD/bench.json", "OLD/bench.json"),
    "build over data": ("build --data PICTURES --out PICTURES --force", "PICTURES"),
    "build around data": ("build --data PICTURES/1 --out PICTURES --force", "PICTURES/1"),
    "build around extra": ("build --data digits --extra OLD/1 --out OLD --force", "OLD/1"),
    "convert around data": (
        "convert BUNDLE/model.npz --data PICTURES/1 --out PICTURES --force",
        "PICTURES/1",
    ),
    "convert around the model": ("convert OLD/a.npz --out OLD --force", "OLD/a.npz"),
    "convert around a foreign model": ("convert OLD/a.onnx --out OLD --force", "OLD/a.onnx"),
}


@pytest.mark.parametrize("case", COMMANDS)
def test_what_is_read_is_not_overwritten(case: str, bundle: Path, tmp_path: Path) -> None:
    pictures, old = tmp_path / "pictures", tmp_path / "old"
    (pictures / "1").mkdir(parents=True)
    (pictures / "1" / "a.png").write_bytes(b"a picture")
    old.mkdir()
    (old / "bench.json").write_text("{}")
    (old / "a.onnx").touch()
    (old / "a.npz").write_bytes((bundle / "model.npz").read_bytes())
    before = files(tmp_path), files(bundle)

    def filled(text: str) -> str:
        for name, path in (("BUNDLE", bundle), ("PICTURES", pictures), ("OLD", old)):
            text = text.replace(name, str(path))
        return text

    arguments, read = COMMANDS[case]
    done = CliRunner().invoke(group, filled(arguments).split())
    assert isinstance(done.exception, UsageError), done.output
    assert f"{filled(read)} is read and would be overwritten" in str(done.exception)
    assert (files(tmp_path), files(bundle)) == before


def files(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
