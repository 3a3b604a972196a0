"""Generates standalone C99 from a sequential int8 graph: no interpreter, no heap, no library."""

from convert.c_engine.emit import Optimize, emit

__all__ = ["Optimize", "emit"]
