"""IDX files: read exactly, or refused with advice."""

import gzip
import io
import tracemalloc

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from lenet_edge.core.errors import DatasetError
from lenet_edge.data.idx import parse_idx, read_idx
from tests.fuzzing import fuzz
from tests.lenet_edge.data.idx_files import encode_idx

IMAGES = np.arange(2 * 28 * 28, dtype=np.uint8).reshape(2, 28, 28)


def arrays():
    return hnp.arrays(np.uint8, hnp.array_shapes(min_dims=1, max_dims=3, min_side=0, max_side=6))


@given(arrays())
def test_an_encoded_array_is_read_unchanged(values):
    read = parse_idx(io.BytesIO(encode_idx(values)), values.ndim, "here")
    np.testing.assert_array_equal(read.values, values)


@given(st.binary(max_size=64), st.integers(1, 3))
def test_arbitrary_bytes_are_read_or_refused_never_crash(content, dimensions):
    try:
        read = parse_idx(io.BytesIO(content), dimensions, "here")
    except DatasetError:
        return
    assert read.values.ndim == dimensions


@given(arrays(), st.data())
def test_every_truncation_is_refused(values, data):
    content = encode_idx(values)
    cut = data.draw(st.integers(0, len(content) - 1))
    with pytest.raises(DatasetError, match=r"truncated|empty"):
        parse_idx(io.BytesIO(content[:cut]), values.ndim, "here")


@given(st.data())
def test_every_cut_or_flipped_gzip_is_refused_or_unchanged(tmp_path_factory, data):
    path = tmp_path_factory.getbasetemp() / "fuzzed-images.gz"
    content = bytearray(gzip.compress(encode_idx(IMAGES), mtime=0))
    position = data.draw(st.integers(0, len(content) - 1))
    if data.draw(st.booleans()):
        del content[position:]
    else:
        content[position] ^= data.draw(st.integers(1, 255))
    path.write_bytes(content)
    try:
        read = read_idx(path, 3)
    except DatasetError:
        return
    np.testing.assert_array_equal(read.values, IMAGES)


@pytest.mark.parametrize("compress", [bytes, gzip.compress])
def test_plain_and_compressed_files_give_the_same_whatever_their_name(tmp_path, compress):
    path = tmp_path / "images"
    path.write_bytes(compress(encode_idx(IMAGES)))
    np.testing.assert_array_equal(read_idx(path, 3).values, IMAGES)


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a", b"", "is empty"),
        ("a.gz", b"", "is empty"),
        ("a.gz", gzip.compress(b"", mtime=0), "is empty"),
        ("a.gz", encode_idx(IMAGES), "named .gz but is not gzip"),
        ("a.gz", gzip.compress(encode_idx(IMAGES))[:-30], "truncated or damaged gzip"),
        (
            "a",
            encode_idx(IMAGES)[:-1],
            r"truncated: .* 2 x 28 x 28 = 1568 bytes, but it holds 1567",
        ),
        ("a", encode_idx(IMAGES) + b"x", "more than the 2 x 28 x 28"),
        ("a", encode_idx(IMAGES[0, 0]), "not an IDX file of unsigned bytes with 3"),
        ("a", b"<!DOCTYPE html><html>404</html>", "starts with 3c 21 44 4f"),
        ("a", bytes((0, 0, 8, 3)) + b"\xff" * 12, "more than the limit of 2147483648"),
    ],
)
def test_a_damaged_file_is_refused_with_its_name_and_advice(tmp_path, name, content, message):
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(DatasetError, match=message) as caught:
        read_idx(path, 3)
    assert str(path) in str(caught.value)
    assert "download it again" in str(caught.value)


def test_a_small_file_with_a_large_size_in_its_header_allocates_little(tmp_path):
    path = tmp_path / "images"
    sizes = np.array([2_000_000, 28, 28], ">u4").tobytes()
    path.write_bytes(bytes((0, 0, 8, 3)) + sizes + b"few bytes")
    tracemalloc.start()
    with pytest.raises(DatasetError, match="truncated"):
        read_idx(path, 3)
    assert tracemalloc.get_traced_memory()[1] < 8 << 20
    tracemalloc.stop()


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(DatasetError, match=r"cannot read .*nothing: No such file"):
        read_idx(tmp_path / "nothing", 3)


def test_a_damaged_file_is_read_or_refused():
    outcome = fuzz("idx", 1000)
    assert outcome.failures == []
    assert 100 < outcome.accepted < 600
