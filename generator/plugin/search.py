"""Search entries from what pages say of themselves: a generated page is never parsed for them.

A sentence is indexed once, on the page that owns it, so the index stays small; and what a role is
called elsewhere (an alias, a code, a former title) is found although no page prints it as a heading.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from html import escape
from typing import Any

from mkdocs.config.defaults import MkDocsConfig

from generator.pages.page import Entry, Page
from generator.plugin.pages_in_memory import GeneratedPage

BOUND = 550_000
"""Signs of an index, which are about 130 KB once compressed: a second or two on a slow phone."""

COMMON = 20
"""A word on more than one page in so many tells none of them apart."""

FEW = 20
"""Pages; a word on no more of them is told however small the playbook is."""

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


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


def add_entries(
    pages: Iterable[Page], config: MkDocsConfig, address: Callable[[str], str], kinds: Mapping[str, str]
) -> None:
    """Put what search finds of *pages* into the index that is about to be written.

    *kinds* says what each kind of entry is called.
    """
    index = getattr(search_of(config), "search_index", None)
    if index is not None:
        index.entries.extend(as_indexed(entry, address, kinds) for entry in within_bounds(pages))


def within_bounds(pages: Iterable[Page]) -> list[Entry]:
    """The entries of *pages* with as much of their text as a phone can be asked to fetch.

    A playbook of a hundred roles is indexed to the last word. In a larger one an entry is found by its
    sentence, and in a very large one a page answers for its parts with their words.
    """
    by_page = [page.entries for page in pages]
    every = [entry for entries in by_page for entry in entries]
    if _size(every) <= BOUND:
        return [replace(entry, text=f"{entry.text} {entry.more}".strip(), more="") for entry in every]
    bare = [replace(entry, more="") for entry in every]
    if _size(bare) <= BOUND:
        return bare
    on_pages = Counter(word for entries in by_page for word in _words_of_parts(entries))
    telling = {word for word, count in on_pages.items() if count <= max(FEW, len(by_page) // COMMON)}
    return [entry for entries in by_page for entry in _joined(entries, telling)]


def _size(entries: Iterable[Entry]) -> int:
    fields = 60  # what the names of fields, quotes and commas take up
    return sum(
        fields + len(f"{entry.location}{entry.title}{entry.text}{entry.more}{entry.names}")
        for entry in entries
    )


def _joined(entries: tuple[Entry, ...], telling: set[str]) -> Iterator[Entry]:
    """The entries of a page without its parts, whose words the first one takes on."""
    words = sorted(_words_of_parts(entries) & telling)
    for index, entry in enumerate(entries):
        if not entry.is_part:
            text = " ".join([entry.text, *words]) if index == 0 else entry.text
            yield replace(entry, text=text.strip(), more="")


def _words_of_parts(entries: tuple[Entry, ...]) -> set[str]:
    return {
        word
        for entry in entries
        if entry.is_part
        for word in _WORD.findall(entry.title.lower())
        if len(word) > 2
    }


def as_indexed(entry: Entry, address: Callable[[str], str], kinds: Mapping[str, str]) -> dict[str, Any]:
    """An entry as Material's index keeps it: title and text are markup, so plain text is escaped.

    The kind stands before the title, where it is read first; names are Material's tags, to which
    mkdocs.yml gives the weight of titles.
    """
    title = f"{kinds[entry.kind]}: {entry.title}" if entry.kind else entry.title
    indexed: dict[str, Any] = {
        "location": address(entry.location),
        "title": escape(title, quote=False),
        "text": escape(entry.text, quote=False),
    }
    if entry.names:
        indexed["tags"] = [escape(name, quote=False) for name in entry.names]
    if entry.boost != 1:
        indexed["boost"] = entry.boost
    return indexed
