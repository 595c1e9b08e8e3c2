"""The tabs of the site as MkDocs' navigation, and the place in it of pages that it does not list."""

from typing import Any

from markupsafe import Markup, escape
from mkdocs.structure.files import Files

from generator.pages.navigation import Tab, tab_of
from generator.pages.page import Page


def nav_of(tabs: list[Tab]) -> list[dict[Any, list[str]]]:
    """The navigation as `nav` in mkdocs.yml would write it."""
    return [{Markup(escape(tab.title)): list(tab.sources)} for tab in tabs]


def place_unlisted(pages: list[Page], tabs: list[Tab], files: Files) -> None:
    """Give each page that is not listed the section of its tab, so that the reader sees where they are."""
    sections = {}
    for tab in tabs:
        first = files.get_file_from_path(tab.sources[0])
        if first is not None and first.page is not None:
            sections[tab.lead] = first.page.parent
    for page in pages:
        file = files.get_file_from_path(page.src_uri)
        if page.url and file is not None and file.page is not None and file.page.parent is None:
            file.page.parent = sections.get(tab_of(page))
