"""Executes the tutorial and writes it as a page, its pictures, and a notebook.

    python scripts/build_tutorial.py OUT_DIR

``docs/learn/lenet5.py`` is the one source, in the "percent" format that Jupytext reads. All its
cells run in a new Jupyter kernel, and the first that fails ends the build with its error. In
OUT_DIR appear ``lenet5.md``, its pictures in ``lenet5_files/``, ``lenet5.ipynb`` with its outputs,
and whatever the cells themselves wrote. A cell that draws a picture describes it for those who
cannot see it: ``# %% alt="..."``.

The documentation takes the same files from ``tutorial_files()``.
"""

import argparse
import base64
import hashlib
import html
import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).resolve().parent.parent
SOURCE = REPOSITORY / "docs" / "learn" / "lenet5.py"
CACHE = REPOSITORY / "build" / "tutorial"
"""Where what was built for the documentation is kept, until the source or the bundle changes."""

CELL_SECONDS = 600
_DIGEST = "digest"
_OUTPUT_START = '<pre class="output" style="font-size: .85em; overflow-x: auto; padding: 0 1.2em">'


class TutorialError(Exception):
    """A cell of the tutorial failed, or cannot be shown."""


def build(out: Path, source: Path = SOURCE) -> None:
    """Execute ``source`` and write the page, its pictures and the notebook into ``out``.

    Raises:
        TutorialError: if a cell fails, or draws a picture without a description.
    """
    import jupytext
    import nbformat

    notebook = jupytext.read(source)
    out.mkdir(parents=True, exist_ok=True)
    _execute(notebook, out)
    files = out / f"{source.stem}_files"
    shutil.rmtree(files, ignore_errors=True)
    (out / f"{source.stem}.md").write_text(_markdown(notebook, files), encoding="utf-8")
    nbformat.write(notebook, out / f"{source.stem}.ipynb")


def _execute(notebook: Any, folder: Path) -> None:
    """Run all cells in ``folder``, in a kernel of this very Python."""
    from nbclient import NotebookClient
    from nbclient.exceptions import CellExecutionError
    from traitlets.config import Config

    with tempfile.TemporaryDirectory() as private:
        # The kernel reads and leaves nothing in the user's own Jupyter and IPython folders.
        os.environ |= {
            "IPYTHONDIR": private,
            "JUPYTER_CONFIG_DIR": private,
            "JUPYTER_RUNTIME_DIR": private,
            "PYTHONPATH": os.pathsep.join([str(REPOSITORY), *sys.path]),
        }
        # Sockets that are files: no network port is opened, and no other user can connect.
        sockets = Config(ConnectionFileMixin={"transport": "ipc", "ip": f"{private}/kernel"})
        client = NotebookClient(
            notebook,
            config=sockets,
            kernel_name="python3",
            record_timing=False,
            timeout=CELL_SECONDS,
            resources={"metadata": {"path": str(folder)}},
        )
        try:
            client.execute()
        except CellExecutionError as error:
            raise TutorialError(str(error)) from None


def _markdown(notebook: Any, files: Path) -> str:
    """Return the executed notebook as Markdown, and write its pictures into ``files``."""
    parts = []
    for place, cell in enumerate(notebook.cells):
        if cell.cell_type == "markdown":
            parts.append(cell.source)
        elif cell.cell_type == "code":
            parts.append(f"```python\n{cell.source}\n```")
            parts += [_output(output, cell, place, files) for output in _joined(cell.outputs)]
    return "\n\n".join(part for part in parts if part) + "\n"


def _joined(outputs: list[Any]) -> list[Any]:
    """Join what was printed in several pieces but in one go."""
    joined: list[Any] = []
    for output in outputs:
        is_text = output.output_type == "stream"
        if is_text and joined and joined[-1].output_type == "stream":
            joined[-1].text += output.text
        else:
            joined.append(output)
    return joined


def _output(output: Any, cell: Any, place: int, files: Path) -> str:
    if output.output_type == "stream":
        return _plain(output.text)
    if "image/png" in output.data:
        description = cell.metadata.get("alt")
        if not description:
            raise TutorialError(
                f"this cell draws a picture; describe it as '# %% alt=\"...\"':\n{cell.source}"
            )
        files.mkdir(exist_ok=True)
        picture = files / f"cell-{place}.png"
        picture.write_bytes(base64.b64decode(output.data["image/png"]))
        return f"![{description}]({files.name}/{picture.name})"
    return _plain(output.data["text/plain"])


def _plain(text: str) -> str:
    """Return an output without the background that marks code."""
    return f"{_OUTPUT_START}{html.escape(text.rstrip(), quote=False)}</pre>"


def tutorial_files() -> dict[str, bytes]:
    """Return what belongs into the documentation: path in the site's sources -> content.

    It is built again only when the tutorial, the package or the bundle has changed.
    """
    _build_once()
    return {
        f"learn/{path.relative_to(CACHE).as_posix()}": path.read_bytes()
        for path in sorted(CACHE.rglob("*"))
        if path.is_file() and path.name != _DIGEST
    }


def _build_once() -> None:
    """Build into the cache, unless nothing that the tutorial is made of has changed."""
    package = REPOSITORY / "lenet_edge"
    inputs = [
        SOURCE,
        Path(__file__),
        package / "bundles" / "modern" / "manifest.json",
        *sorted(package.rglob("*.py")),
        *sorted((package / "explain" / "template").iterdir()),
        *sorted((REPOSITORY / "convert" / "quantized").glob("*.py")),
    ]
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in inputs)).hexdigest()
    kept = CACHE / _DIGEST
    if kept.is_file() and kept.read_text() == digest:
        return
    shutil.rmtree(CACHE, ignore_errors=True)
    build(CACHE)
    kept.write_text(digest)


def main() -> None:
    """Build the tutorial into the folder named on the command line."""
    parser = argparse.ArgumentParser(description="Execute the tutorial and write it as a page.")
    parser.add_argument("out", type=Path, metavar="OUT_DIR")
    parser.add_argument("--source", type=Path, default=SOURCE, help="another tutorial")
    options = parser.parse_args()
    try:
        build(options.out, options.source)
    except TutorialError as error:
        sys.exit(f"the tutorial failed:\n{error}")
    print(f"{options.out / options.source.stem}.md")


if __name__ == "__main__":
    main()
