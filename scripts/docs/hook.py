"""What mkdocs calls while it builds the documentation, named under ``hooks`` in ``mkdocs.yml``.

Generated pages and pictures exist only inside the built site: nothing is written into ``docs/``.
"""

import sys
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files

# mkdocs loads this file by its path, outside any package.
sys.path.insert(0, str(Path(__file__).parents[2]))

from scripts.build_tutorial import tutorial_files
from scripts.docs.offline import remote_addresses
from scripts.docs.pages import generated_pages
from scripts.docs.pictures import example_pictures


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages and pictures that follow from the program."""
    generated = {**generated_pages(), **example_pictures(), **tutorial_files()}
    for path, content in generated.items():
        files.append(File.generated(config, path, content=content))
    return files


def on_post_build(config: MkDocsConfig) -> None:
    """Fail if a browser that shows the site would load anything from the internet."""
    problems = remote_addresses(Path(config.site_dir))
    if problems:
        raise PluginError("the site is not offline: " + "; ".join(problems))
