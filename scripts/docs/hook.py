"""What mkdocs calls while it builds the documentation, named under ``hooks`` in ``mkdocs.yml``.

Generated pages and pictures exist only inside the built site: nothing is written into ``docs/``.
"""

import sys
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

# mkdocs loads this file by its path, outside any package.
sys.path.insert(0, str(Path(__file__).parents[2]))

from scripts.build_tutorial import tutorial_files
from scripts.docs.drawing_pad import PAD, drawing_pad, with_pad_link
from scripts.docs.offline import remote_addresses
from scripts.docs.pages import generated_pages
from scripts.docs.pictures import example_pictures
from scripts.docs.size_plot import plot_picture


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages and pictures that follow from the program."""
    generated: dict[str, str | bytes] = {
        **generated_pages(),
        **example_pictures(),
        **tutorial_files(),
        **drawing_pad(),
        **plot_picture(Path(config.docs_dir)),
    }
    for path, content in generated.items():
        files.append(File.generated(config, path, content=content))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Link the drawing pad, or say why it is missing."""
    return with_pad_link(markdown, is_there=files.get_file_from_path(PAD) is not None)


def on_post_build(config: MkDocsConfig) -> None:
    """Fail if a browser that shows the site would load anything from the internet."""
    problems = remote_addresses(Path(config.site_dir))
    if problems:
        raise PluginError("the site is not offline: " + "; ".join(problems))
