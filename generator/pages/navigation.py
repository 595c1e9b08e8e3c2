"""The way through the site: a few tabs, and under each the lists that belong together.

A company with a thousand roles has the same tabs as one with ten: only lists and functions stand in
the navigation, and each of them leads on to its own.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.address import address_of
from generator.pages.page import Page

TABS = ("roles/", "decide/", "guides/", "standards/", "journey/", "leadership/", "about/")
"""The addresses that lead the tabs, in their order; the last takes whatever has no other."""

_JOINS = {
    "functions/": "roles/",
    "start/": "roles/",
    "metrics/": "standards/",
    "actions/": "standards/",
    "today/": "leadership/",
}
"""Sections that stand in another one's tab."""

_HEADING = re.compile(r"^(?:title:|#) *[\"']?(.+?)[\"']? *#*$", re.MULTILINE)


@dataclass(frozen=True)
class Tab:
    """One tab of the site: its lead page first, then what stands under it."""

    lead: str
    """The address it is known by."""
    title: str
    sources: tuple[str, ...]
    """The Markdown files of its pages, those written by hand among them."""


def tabs(pages: Iterable[Page], hand_written: Mapping[str, str]) -> list[Tab]:
    """The tabs of a site that has *pages* and, by path, these pages written by hand."""
    listed: dict[str, list[Page]] = {lead: [] for lead in TABS}
    for page in pages:
        if page.url and (page.url.count("/") == 1 or page.kind == "function"):
            listed[tab_of(page)].append(page)
    return [
        tab for lead in TABS if (tab := _tab(lead, listed[lead], hand_written if lead == TABS[-1] else {}))
    ]


def tab_of(page: Page) -> str:
    """The address that leads the tab a page belongs to."""
    section = (page.section or page.url).partition("/")[0] + "/"
    lead = _JOINS.get(section, section)
    return lead if lead in TABS else TABS[-1]


def _tab(lead: str, pages: list[Page], hand_written: Mapping[str, str]) -> Tab | None:
    generated = [(page.url, page.title, page.src_uri) for page in pages]
    by_hand = [(address_of(path), _title(path, text), path) for path, text in sorted(hand_written.items())]
    entries = sorted([*by_hand, *generated], key=lambda entry: entry[0] != lead)
    return Tab(lead, entries[0][1], tuple(source for _, _, source in entries)) if entries else None


def _title(path: str, text: str) -> str:
    """The title of a page written by hand: its first heading, or the one in its front matter, or its name."""
    found = _HEADING.search(text)
    return found[1] if found else path.rpartition("/")[2].removesuffix(".md").replace("-", " ").capitalize()
