"""A sequential int8 graph as standalone C99: no interpreter, no heap, no library."""

from convert.c_engine.emit import Optimize, emit

__all__ = ["Optimize", "emit"]
