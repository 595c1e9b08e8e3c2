"""Search entries from what pages say of themselves: a generated page is never parsed for them.

A sentence is indexed once, on the page that owns it, so the index stays small; and what a role is
called elsewhere (an alias, a code, a former title) is found although no page prints it as a heading.
"""

from collections.abc import Callable, Iterable
from html import escape
from typing import Any

from mkdocs.config.defaults import MkDocsConfig

from generator.pages.page import Entry, Page
from generator.plugin.pages_in_memory import GeneratedPage


def search_of(config: MkDocsConfig) -> Any:
    """The search plugin of this site, under the name it has there."""
    return config.plugins.get("material/search") or config.plugins.get("search")


def pass_over_generated(config: MkDocsConfig) -> None:
    """Keep the search plugin from parsing generated pages; the others it reads as ever."""
    search = search_of(config)
    handlers = config.plugins.events["page_context"]
    for index, handler in enumerate(handlers):
        if search is not None and getattr(handler, "__self__", None) is search:
            handlers[index] = _by_hand_only(handler)


def _by_hand_only(handler: Callable[..., Any]) -> Callable[..., Any]:
    def index(context: Any, *, page: Any, config: Any, nav: Any) -> Any:
        return (
            context
            if isinstance(page, GeneratedPage)
            else handler(context, page=page, config=config, nav=nav)
        )

    return index


def add_entries(pages: Iterable[Page], config: MkDocsConfig, address: Callable[[str], str]) -> None:
    """Put what search finds of *pages* into the index that is about to be written."""
    index = getattr(search_of(config), "search_index", None)
    if index is not None:
        index.entries.extend(as_indexed(entry, address) for page in pages for entry in page.entries)


def as_indexed(entry: Entry, address: Callable[[str], str]) -> dict[str, Any]:
    """An entry as Material's index keeps it: title and text are markup, so plain text is escaped."""
    indexed: dict[str, Any] = {
        "location": address(entry.location),
        "title": escape(entry.title, quote=False),
        "text": escape(entry.text, quote=False),
    }
    if entry.tags:
        indexed["tags"] = list(entry.tags)
    if entry.boost != 1:
        indexed["boost"] = entry.boost
    return indexed
