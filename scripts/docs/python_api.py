"""The page of the Python API: the public names of the package, for mkdocstrings to fill in."""

import inspect

import lenet_edge

_INTRODUCTION = """\
# Python API

What `lenet_edge` offers to programs. Names are imported when they are first used, so that
`import lenet_edge` loads neither OpenCV nor TensorFlow.

```text
from lenet_edge import Reader, load_digits
```

Arrays are NumPy arrays. `Images` are `uint8[N, 28, 28]`, bright ink on black; `Logits` are
`float32[N, classes]`; a `Box` is `(x, y, width, height)` in pixels. Everything else in the packages
may change with any release."""


def python_api_page() -> str:
    """Return the page as Markdown, with a ``:::`` line for every class and function."""
    return "\n\n".join([_INTRODUCTION, *(f"::: {path}" for path in public_paths())]) + "\n"


def public_paths() -> list[str]:
    """Return where each public class and function is defined, such as ``a.module.Name``."""
    names = [name for name in getattr(lenet_edge, "__all__", ()) if not name.startswith("_")]
    objects = [getattr(lenet_edge, name) for name in names]
    return [
        f"{found.__module__}.{found.__qualname__}"
        for found in objects
        if inspect.isclass(found) or inspect.isroutine(found)
    ]
