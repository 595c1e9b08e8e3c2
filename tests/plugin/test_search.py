"""What search finds, from what pages say of themselves."""

import json
from pathlib import Path

import pytest

from generator.check import check_folder
from generator.pages.page import Entry
from generator.plugin.search import as_indexed
from generator.render import Renderer
from tests.conftest import COMPANY


def test_an_entry_is_plain_text_to_the_index() -> None:
    """The index holds markup, so signs of it are escaped; tags and weight stand where they say something."""
    plain = Entry("roles/cfo/#x", "A < B", 'R&D "says" so')
    weighed = Entry("roles/cfo/", "CFO", "", boost=4, tags=("role",))

    assert [as_indexed(entry, str) for entry in (plain, weighed)] == [
        {"location": "roles/cfo/#x", "title": "A &lt; B", "text": 'R&amp;D "says" so'},
        {"location": "roles/cfo/", "title": "CFO", "text": "", "tags": ["role"], "boost": 4},
    ]


@pytest.mark.slow
def test_the_index_holds_the_entries_and_the_pages_written_by_hand(site: Path) -> None:
    """A generated page adds what it says of itself and is not parsed; the others are read as ever."""
    docs = json.loads((site / "search/search_index.json").read_text(encoding="utf-8"))["docs"]
    pages = Renderer(check_folder(COMPANY).book).pages()
    entries = [as_indexed(entry, str) for page, _ in pages for entry in page.entries]

    assert [entry for entry in docs if not entry["location"].startswith("about/")] == entries
    assert [entry["title"] for entry in docs if entry["location"].startswith("about/")] == [
        "About this playbook"
    ]


@pytest.mark.slow
def test_no_sentence_is_indexed_twice(site: Path) -> None:
    """A sentence is found where it is owned, so the index stays small."""
    docs = json.loads((site / "search/search_index.json").read_text(encoding="utf-8"))["docs"]
    titles = [entry["title"] for entry in docs]

    assert [title for title in titles if titles.count(title) > 1] == []
