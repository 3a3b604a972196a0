"""The generated pages of the documentation, by their paths within it."""

from scripts.docs.adopted import adopted_pages
from scripts.docs.boards import boards_page
from scripts.docs.c_header import c_header_page
from scripts.docs.commands import commands_page
from scripts.docs.http_api import http_api_page
from scripts.docs.python_api import python_api_page
from scripts.docs.settings import settings_page


def generated_pages() -> dict[str, str]:
    """Return path -> Markdown. Nothing here is kept in the repository."""
    return {
        "reference/commands.md": commands_page(),
        "reference/settings.md": settings_page(),
        "reference/http-api.md": http_api_page(),
        "reference/python-api.md": python_api_page(),
        "reference/boards.md": boards_page(),
        "embed/lenet5-h.md": c_header_page(),
        **adopted_pages(),
    }
