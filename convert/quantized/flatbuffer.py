"""The structure of a ``.tflite`` file: every offset and length is checked before anything is read.

The ``flatbuffers`` package for Python follows offsets unchecked; its C++ library has a verifier,
which this module follows. Format: https://flatbuffers.dev/internals. The tables and the numbers of
their fields are those of TFLite's schema.fbs.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

import tflite

_SHARING = 4
"""How often the bytes of a file may be reached on average.

Writers share a few strings and virtual tables. A damaged file can make thousands of vectors out of
the same bytes, and reading all of them would take hours.
"""


_HEADER = 8
"""Bytes of the offset and the identifier that every file begins with."""

_LONGEST_PADDING = 15
"""Most zero bytes before a part: constants lie at multiples of 16 bytes."""


class DamageError(ValueError):
    """What is wrong with the content of a file, without the name of the file."""


@dataclass(frozen=True)
class _Scalar:
    """A number of ``size`` bytes, stored in the table."""

    size: int


@dataclass(frozen=True)
class _Vector:
    """A vector of numbers of ``size`` bytes."""

    size: int


@dataclass(frozen=True)
class _Text:
    """A string: a vector of bytes, and a zero byte after it."""


@dataclass(frozen=True)
class _Table:
    """A table. ``union`` maps the value of field ``union_type`` to the table in ``union_value``."""

    fields: "Mapping[int, _Field]" = field(default_factory=dict)
    union_type: int = 0
    union_value: int = 0
    union: "Mapping[int, _Table]" = field(default_factory=dict)


@dataclass(frozen=True)
class _Tables:
    """A vector of tables."""

    table: _Table


_Field = _Scalar | _Vector | _Text | _Table | _Tables

_BYTE, _INT, _LONG = _Scalar(1), _Scalar(4), _Scalar(8)
_BYTES, _INTS, _LONGS = _Vector(1), _Vector(4), _Vector(8)
_TEXT = _Text()

_OPTIONS = {
    tflite.BuiltinOptions.Conv2DOptions: _Table(
        {0: _BYTE, 1: _INT, 2: _INT, 3: _BYTE, 4: _INT, 5: _INT}
    ),
    tflite.BuiltinOptions.DepthwiseConv2DOptions: _Table(
        {0: _BYTE, 1: _INT, 2: _INT, 3: _INT, 4: _BYTE, 5: _INT, 6: _INT}
    ),
    tflite.BuiltinOptions.Pool2DOptions: _Table(
        {0: _BYTE, 1: _INT, 2: _INT, 3: _INT, 4: _INT, 5: _BYTE}
    ),
    tflite.BuiltinOptions.FullyConnectedOptions: _Table({0: _BYTE, 1: _BYTE, 2: _BYTE, 3: _BYTE}),
    tflite.BuiltinOptions.SoftmaxOptions: _Table({0: _INT}),
    tflite.BuiltinOptions.ReshapeOptions: _Table({0: _INTS}),
    tflite.BuiltinOptions.SqueezeOptions: _Table({0: _INTS}),
    tflite.BuiltinOptions.AddOptions: _Table({0: _BYTE, 1: _BYTE}),
    tflite.BuiltinOptions.SubOptions: _Table({0: _BYTE, 1: _BYTE}),
    tflite.BuiltinOptions.MulOptions: _Table({0: _BYTE}),
    tflite.BuiltinOptions.ConcatenationOptions: _Table({0: _INT, 1: _BYTE}),
    tflite.BuiltinOptions.LeakyReluOptions: _Table({0: _INT}),
    tflite.BuiltinOptions.ReducerOptions: _Table({0: _BYTE}),
}
_OPERATOR = _Table(
    {0: _INT, 1: _INTS, 2: _INTS, 3: _BYTE, 4: _Table(), 5: _BYTES, 6: _BYTE, 7: _BYTES, 8: _INTS},
    union_type=3,
    union_value=4,
    union=_OPTIONS,
)
_OPERATOR_CODE = _Table({0: _BYTE, 1: _TEXT, 2: _INT, 3: _INT})
_QUANTIZATION = _Table({0: _INTS, 1: _INTS, 2: _INTS, 3: _LONGS, 4: _BYTE, 5: _Table(), 6: _INT})
_TENSOR = _Table(
    {
        **{0: _INTS, 1: _BYTE, 2: _INT, 3: _TEXT, 4: _QUANTIZATION, 5: _BYTE, 6: _Table()},
        **{7: _INTS, 8: _BYTE},
    }
)
_SUBGRAPH = _Table({0: _Tables(_TENSOR), 1: _INTS, 2: _INTS, 3: _Tables(_OPERATOR), 4: _TEXT})
_BUFFER = _Table({0: _BYTES, 1: _LONG, 2: _LONG})
_METADATA = _Table({0: _TEXT, 1: _INT})
_TENSOR_MAP = _Table({0: _TEXT, 1: _INT})
_SIGNATURE = _Table({0: _Tables(_TENSOR_MAP), 1: _Tables(_TENSOR_MAP), 2: _TEXT, 4: _INT})
_MODEL = _Table(
    {
        **{0: _INT, 1: _Tables(_OPERATOR_CODE), 2: _Tables(_SUBGRAPH), 3: _TEXT},
        **{4: _Tables(_BUFFER), 5: _INTS, 6: _Tables(_METADATA), 7: _Tables(_SIGNATURE)},
    }
)


def verify(content: bytes) -> None:
    """Check that every table, vector and string of a ``.tflite`` file lies within ``content``.

    The accessors of the ``tflite`` package are safe after that. The time that it takes is
    proportional to the length of the content.

    Raises:
        DamageError: if one does not.
    """
    walker = _Walker(content)
    walker.check_table(walker.target(0), _MODEL)


def unread_parts(content: bytes) -> list[tuple[int, int]]:
    """Return the parts of a ``.tflite`` file that are neither its model nor padding.

    A part is the position of its first byte and the one after its last.

    Raises:
        DamageError: if the content is not a model.
    """
    walker = _Walker(content)
    walker.check_table(walker.target(0), _MODEL)
    parts, end = [], _HEADER
    for first, last in [*sorted(walker.reached), (len(content), len(content))]:
        if first - end > _LONGEST_PADDING or any(content[end:first]):
            parts.append((end, first))
        end = max(end, last)
    return parts


class _Walker:
    """Checks the parts of one file, and notes those that it reaches in ``reached``."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._left = _SHARING * len(content)
        self.reached: list[tuple[int, int]] = []

    def check_table(self, position: int, table: _Table) -> None:
        """Check the table at ``position``, and everything that it refers to."""
        places = self._places(position)
        for number, kind in table.fields.items():
            if number in places:
                start, end = places[number]
                self._check_field(start, end, kind)
        if table.union and table.union_value in places and table.union_type in places:
            kind_of_union = self._number(places[table.union_type][0], 1)
            place = self.target(places[table.union_value][0])
            self.check_table(place, table.union.get(kind_of_union, _Table()))

    def target(self, position: int) -> int:
        """Return the position that the offset at ``position`` leads to."""
        return position + self._number(position, 4)

    def _places(self, position: int) -> dict[int, tuple[int, int]]:
        """Return the fields that a table has: number -> position, and the end of the table."""
        virtual = position - self._number(position, 4, signed=True)
        virtual_size, size = self._number(virtual, 2), self._number(virtual + 2, 2)
        if virtual_size < 4 or virtual_size % 2 or size < 4:
            raise DamageError(f"the table at byte {position} has a damaged header")
        self._check(virtual, virtual_size, 2)
        self._check(position, size, 4)
        self._spend(virtual, virtual_size)
        self._spend(position, size)
        places = {}
        for number, start in enumerate(range(virtual + 4, virtual + virtual_size, 2)):
            offset = self._number(start, 2)
            if not offset:
                continue
            if not 4 <= offset < size:
                raise DamageError(f"the table at byte {position} has a field outside of it")
            places[number] = (position + offset, position + size)
        return places

    def _check_field(self, start: int, end: int, kind: _Field) -> None:
        size = kind.size if isinstance(kind, _Scalar) else 4
        if start + size > end:
            raise DamageError(f"the field at byte {start} is longer than its table")
        self._check(start, size, size)
        match kind:
            case _Vector(element):
                self._vector(self.target(start), element)
            case _Text():
                last = self._vector(self.target(start), 1)
                if self._number(last, 1):
                    raise DamageError(f"the text at byte {start} has no end")
            case _Table():
                self.check_table(self.target(start), kind)
            case _Tables(table):
                first = self.target(start) + 4
                last = self._vector(first - 4, 4)
                for place in range(first, last, 4):
                    self.check_table(self.target(place), table)

    def _vector(self, position: int, element: int) -> int:
        """Check a vector of numbers of ``element`` bytes, and return the position after it."""
        length = self._number(position, 4) * element
        self._check(position + 4, length, element)
        self._spend(position, 4 + length)
        return position + 4 + length

    def _number(self, position: int, size: int, signed: bool = False) -> int:
        self._check(position, size, size)
        raw = self._content[position : position + size]
        return int.from_bytes(raw, "little", signed=signed)

    def _check(self, position: int, size: int, alignment: int) -> None:
        if position < 0 or position + size > len(self._content):
            raise DamageError(f"an offset leads to byte {position}, outside of the file")
        if position % alignment and size:
            raise DamageError(f"byte {position} is not where a number of {alignment} bytes can be")

    def _spend(self, position: int, size: int) -> None:
        self.reached.append((position, position + size))
        self._left -= size
        if self._left < 0:
            raise DamageError(f"its parts overlap, such as that at byte {position}")
