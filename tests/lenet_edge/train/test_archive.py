"""Archives of arrays: the same after reading, and damaged ones are refused without harm."""

import io
import json
import tracemalloc
import zipfile
from pathlib import Path

import numpy as np
import pytest

from lenet_edge.core.errors import ModelError
from lenet_edge.train import archive
from lenet_edge.train.archive import pack_arrays, parse_arrays, read_arrays
from tests.fuzzing import fuzz

ARRAYS = {
    "matrix": np.arange(12, dtype=np.float32).reshape(3, 4),
    "transposed": np.arange(12, dtype=np.float64).reshape(3, 4).T,
    "number": np.int64(-7),
    "empty": np.zeros((0, 5), np.uint8),
    "flags": np.array([True, False]),
    "cube": np.arange(24, dtype=np.int16).reshape(2, 3, 4),
}
META = {"text": "é", "list": [1, 2.5, None]}


def npy(header: str, content: bytes = b"") -> bytes:
    text = header.encode() + b"\n"
    return b"\x93NUMPY\x01\x00" + len(text).to_bytes(2, "little") + text + content


def zipped(members: dict[str, bytes], method: int = zipfile.ZIP_STORED) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", method) as target:
        for name, content in members.items():
            target.writestr(name, content)
    return packed.getvalue()


def with_array(content: bytes) -> bytes:
    meta = io.BytesIO()
    np.save(meta, np.frombuffer(b"{}", np.uint8))
    return zipped({"meta.npy": meta.getvalue(), "a.npy": content})


def test_arrays_and_header_are_the_same_after_reading() -> None:
    meta, arrays = parse_arrays(pack_arrays(META, ARRAYS))
    assert meta == META
    assert arrays.keys() == ARRAYS.keys()
    for name, wanted in ARRAYS.items():
        np.testing.assert_array_equal(arrays[name], wanted)
        assert arrays[name].dtype == np.asarray(wanted).dtype
        assert arrays[name].flags.writeable


def test_equal_content_gives_equal_bytes() -> None:
    content = pack_arrays(META, ARRAYS)
    assert content == pack_arrays(META, ARRAYS)
    assert pack_arrays(*parse_arrays(content)) == content


def test_numpy_reads_it() -> None:
    with np.load(io.BytesIO(pack_arrays(META, ARRAYS)), allow_pickle=False) as loaded:
        np.testing.assert_array_equal(loaded["transposed"], ARRAYS["transposed"])
        assert json.loads(loaded["meta"].tobytes()) == META


@pytest.mark.parametrize(
    "shape", ["()", "(1,)", "(1, 1)", "(1, 1, )", "(1,1,1,)"], ids=lambda shape: shape
)
def test_every_way_to_write_a_shape_is_read(shape: str) -> None:
    header = f"{{'descr': '<f4', 'fortran_order': False, 'shape': {shape}, }}"
    _, arrays = parse_arrays(with_array(npy(header, bytes(4))))
    assert arrays["a"].size == 1


GOOD = "{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }"


@pytest.mark.parametrize(
    ("header", "size", "message"),
    [
        (GOOD, 7, r"has 7 bytes for the shape \[2\]"),
        (GOOD, 12, r"has 12 bytes for the shape \[2\]"),
        (GOOD.replace("<f4", "|O"), 16, "not an array of numbers"),
        (GOOD.replace("<f4", "<U4"), 32, "not an array of numbers"),
        (GOOD.replace("<f4", "<f1"), 2, "elements of kind <f1"),
        (GOOD.replace("(2,)", "(-2,)"), 8, "not an array of numbers"),
        (GOOD.replace("(2,)", "(999999999, 999999999)"), 8, "for the shape"),
        (GOOD.replace("(2,)", "(99999999999,)"), 8, "not an array of numbers"),
        (GOOD.replace("(2,)", "(1, 1, 1, 1, 1, 1, 1, 1, 2)"), 8, "for the shape"),
        (GOOD.replace("(2,)", "(2"), 8, "not an array of numbers"),
        (GOOD.replace("(2,)", "__import__('os')"), 8, "not an array of numbers"),
        ("(" * 5000, 8, "not an array of numbers"),
        ("", 8, "not an array of numbers"),
    ],
)
def test_a_damaged_array_is_refused(header: str, size: int, message: str) -> None:
    with pytest.raises(ModelError, match=message):
        parse_arrays(with_array(npy(header, bytes(size))))


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "not a zip file"),
        (b"PK\x05\x06" + bytes(18), "has no 'meta'"),
        (zipped({"a.npy": b""}), "not an array of numbers"),
        (zipped({"meta.npy": npy("x")}), "not an array of numbers"),
        (zipped({"a.npy": npy(GOOD, bytes(8))}), "has no 'meta'"),
        (zipped({"a.npy": b""}, zipfile.ZIP_LZMA), "compressed or encrypted unusually"),
    ],
)
def test_what_is_no_archive_of_arrays_is_refused(content: bytes, message: str) -> None:
    with pytest.raises(ModelError, match=message):
        parse_arrays(content)


@pytest.mark.parametrize("text", [b"", b"{", b"[]", b"\xff", b"[" * 100_000])
def test_a_header_that_is_no_json_object_is_refused(text: bytes) -> None:
    meta = io.BytesIO()
    np.save(meta, np.frombuffer(text, np.uint8))
    with pytest.raises(ModelError, match="'meta' is not"):
        parse_arrays(zipped({"meta.npy": meta.getvalue()}))


def test_one_name_twice_is_refused() -> None:
    packed = zipped({name: npy(GOOD, bytes(8)) for name in ("a.npy", "b.npy")})
    with pytest.raises(ModelError, match=r"'b\.npy' twice"):
        parse_arrays(packed.replace(b"a.npy", b"b.npy"))


def test_an_encrypted_file_is_refused() -> None:
    content = bytearray(with_array(npy(GOOD, bytes(8))))
    for signature, offset in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        content[content.index(signature) + offset] |= 1
    with pytest.raises(ModelError, match="encrypted"):
        parse_arrays(bytes(content))


def test_one_changed_byte_in_an_array_is_found_by_its_checksum() -> None:
    content = bytearray(pack_arrays({}, {"a": np.arange(1000)}))
    content[len(content) // 2] ^= 1
    with pytest.raises(ModelError):
        parse_arrays(bytes(content))


def test_a_small_file_that_says_it_is_huge_takes_little_memory() -> None:
    bomb = zipped({"meta.npy": bytes(1 << 25)}, zipfile.ZIP_DEFLATED)
    tracemalloc.start()
    try:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(archive, "MAX_BYTES", 1 << 20)
            with pytest.raises(ModelError, match="holds more than 1,048,576 bytes"):
                parse_arrays(bomb)
        assert tracemalloc.get_traced_memory()[1] < 1 << 21
    finally:
        tracemalloc.stop()


def test_a_file_over_the_limit_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MAX_BYTES", 1 << 10)
    path = tmp_path / "large.npz"
    path.write_bytes(bytes(1 << 12))
    with pytest.raises(ModelError, match=r"large\.npz is damaged.*more than 1,024 bytes"):
        read_arrays(path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"cannot read .*missing\.npz"):
        read_arrays(tmp_path / "missing.npz")


def test_a_damaged_archive_is_read_or_refused() -> None:
    outcome = fuzz("npz", 600)
    assert outcome.failures == []
    assert 0 < outcome.accepted < 300
