"""Every offset of a damaged file is found before it is followed."""

import contextlib
import struct
import time

import pytest

from convert.quantized.flatbuffer import DamageError, unread_parts, verify
from lenet_edge.network.bundle import SHIPPED
from tests.convert.random_graphs import one_of_each_content, random_graph

FORMS = ("lenet5-int8.tflite", "lenet5-float32.tflite", "lenet5-float16.tflite")
MODEL = one_of_each_content()


def root(content: bytes) -> int:
    return int(struct.unpack_from("<I", content)[0])


def changed(place: int, form: str, value: int) -> bytes:
    content = bytearray(MODEL)
    struct.pack_into(form, content, place, value)
    return bytes(content)


def field(content: bytes, table: int, number: int) -> int:
    """Return the position of a field of a table."""
    virtual = table - struct.unpack_from("<i", content, table)[0]
    return int(table + struct.unpack_from("<H", content, virtual + 4 + 2 * number)[0])


def target(content: bytes, place: int) -> int:
    return int(place + struct.unpack_from("<I", content, place)[0])


SUBGRAPHS = target(MODEL, field(MODEL, root(MODEL), 2))
SUBGRAPH = target(MODEL, SUBGRAPHS + 4)
TENSORS = target(MODEL, field(MODEL, SUBGRAPH, 0))
TENSOR = target(MODEL, TENSORS + 4)
SHAPE = target(MODEL, field(MODEL, TENSOR, 0))
NAME = target(MODEL, field(MODEL, TENSOR, 3))


@pytest.mark.parametrize("name", FORMS)
def test_whole_files_are_verified(name: str) -> None:
    verify((SHIPPED / name).read_bytes())


def test_random_networks_are_verified() -> None:
    for seed in range(20):
        verify(random_graph(seed))


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (changed(0, "<I", 1 << 31), "outside of the file"),
        (changed(0, "<I", root(MODEL) + 1), "not where a number of 4 bytes can be"),
        (changed(root(MODEL), "<i", 1 << 30), "outside of the file"),
        (changed(root(MODEL), "<i", -(1 << 30)), "outside of the file"),
        (changed(SUBGRAPHS, "<I", 1 << 28), "outside of the file"),
        (changed(SUBGRAPHS + 4, "<I", (1 << 32) - 4), "outside of the file"),
        (changed(SHAPE, "<I", (1 << 32) - 1), "outside of the file"),
        (changed(NAME + 4 + len(b"tensor0"), "<B", 65), "has no end"),
    ],
)
def test_an_offset_or_length_that_leads_out_of_the_file_is_found(
    content: bytes, message: str
) -> None:
    with pytest.raises(DamageError, match=message):
        verify(content)


@pytest.mark.parametrize(
    ("offset", "value", "message"),
    [
        (0, 2, "damaged header"),
        (0, 7, "damaged header"),
        (0, 65534, "outside of the file"),
        (2, 0, "damaged header"),
        (2, 65532, "outside of the file"),
        (4, 2, "a field outside of it"),
        (4, 4000, "a field outside of it"),
    ],
)
def test_a_damaged_virtual_table_is_found(offset: int, value: int, message: str) -> None:
    virtual = root(MODEL) - struct.unpack_from("<i", MODEL, root(MODEL))[0]
    with pytest.raises(DamageError, match=message):
        verify(changed(virtual + offset, "<H", value))


def test_a_field_that_is_longer_than_its_table_is_found() -> None:
    virtual = TENSOR - struct.unpack_from("<i", MODEL, TENSOR)[0]
    size = struct.unpack_from("<H", MODEL, virtual + 2)[0]
    with pytest.raises(DamageError, match="is longer than its table"):
        verify(changed(virtual + 4, "<H", size - 2))


def test_every_truncation_is_found() -> None:
    for length in range(0, len(MODEL) - 64, 7):
        with pytest.raises(DamageError):
            verify(MODEL[:length])


def test_the_parts_of_a_file_may_not_overlap() -> None:
    # 60,000 offsets lead to one table of 8 bytes, which has a vector of 100,000 bytes.
    count, length = 60_000, 100_000
    content = bytearray(struct.pack("<I", 16))
    content += struct.pack("<HHHHHH", 10, 8, 0, 0, 4, 0)  # a model with subgraphs only, and a gap
    content += struct.pack("<iI", 12, 4)
    content += struct.pack("<I", count)
    first = len(content)
    subgraph = first + 4 * count + 8
    content += b"".join(struct.pack("<I", subgraph - first - 4 * i) for i in range(count))
    content += struct.pack("<HHHH", 8, 8, 0, 4)  # a subgraph with inputs only
    content += struct.pack("<iI", 8, 4) + struct.pack("<I", length // 4) + bytes(length)
    started = time.process_time()
    with pytest.raises(DamageError, match="its parts overlap"):
        verify(bytes(content))
    assert time.process_time() - started < 5


def test_every_byte_of_a_model_is_read_or_padding() -> None:
    for name in FORMS:
        assert unread_parts((SHIPPED / name).read_bytes()) == []
    assert unread_parts(MODEL) == []


def test_bytes_that_no_part_of_a_model_uses_are_found() -> None:
    size = len(MODEL)
    assert unread_parts(MODEL + b"x") == [(size, size + 1)]
    assert unread_parts(MODEL + bytes(15)) == []
    assert unread_parts(MODEL + bytes(16)) == [(size, size + 16)]


def test_padding_that_is_not_zero_is_found() -> None:
    content = bytearray((SHIPPED / FORMS[0]).read_bytes())
    spare = [place for place in range(len(content)) if content[place] == 0]
    found = set()
    for place in spare[-150:]:
        content[place] = 1
        with contextlib.suppress(DamageError):
            found.update(unread_parts(bytes(content)))
        content[place] = 0
    assert found
    assert all(end - start <= 15 for start, end in found)


def test_a_part_that_is_no_longer_used_is_found() -> None:
    names = field(MODEL, TENSOR, 3)
    content = bytearray(MODEL)
    virtual = TENSOR - struct.unpack_from("<i", MODEL, TENSOR)[0]
    struct.pack_into("<H", content, virtual + 4 + 2 * 3, 0)
    text = target(MODEL, names)
    assert any(start <= text < end for start, end in unread_parts(bytes(content)))
