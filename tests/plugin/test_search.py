"""What search finds, from what pages say of themselves."""

import json
from pathlib import Path

import pytest

from generator.check import check_folder
from generator.pages.page import Entry, Page
from generator.plugin.search import BOUND, as_indexed, within_bounds
from generator.render import Renderer, read_strings
from tests.conftest import COMPANY

KINDS = {"role": "Role", "standard": "Standard"}


def test_an_entry_is_plain_text_to_the_index() -> None:
    """The index holds markup, so signs of it are escaped; kind, names and weight stand where there are any."""
    plain = Entry("roles/", "A < B", 'R&D "says" so')
    weighed = Entry("roles/cfo/", "CFO", kind="role", names=("R&D", "FD"), boost=4)

    assert [as_indexed(entry, str, KINDS) for entry in (plain, weighed)] == [
        {"location": "roles/", "title": "A &lt; B", "text": 'R&amp;D "says" so'},
        {"location": "roles/cfo/", "title": "Role: CFO", "text": "", "tags": ["R&amp;D", "FD"], "boost": 4},
    ]


def company(roles: int, more: int) -> list[Page]:
    """Pages of so many roles with a standard each, and that many letters behind each standard."""
    return [
        Page(
            f"roles/r{role}/",
            f"Role {role}",
            "role",
            "role",
            entries=(
                Entry(f"roles/r{role}/", f"Role {role}", "Finance.", kind="role", more="One job."),
                Entry(
                    f"roles/r{role}/#s",
                    f"Rings caller{role} the same day",
                    kind="standard",
                    more="x" * more,
                    is_part=True,
                ),
            ),
        )
        for role in range(roles)
    ]


def test_a_small_playbook_is_indexed_to_the_last_word() -> None:
    """Whatever a standard says beside its sentence is found too."""
    assert within_bounds(company(1, 3)) == [
        Entry("roles/r0/", "Role 0", "Finance. One job.", kind="role"),
        Entry("roles/r0/#s", "Rings caller0 the same day", "xxx", kind="standard", is_part=True),
    ]


def test_a_large_playbook_is_indexed_by_its_sentences() -> None:
    """What stands behind a sentence would be more than a phone should fetch."""
    entries = within_bounds(company(2, BOUND))

    assert entries[:2] == [
        Entry("roles/r0/", "Role 0", "Finance.", kind="role"),
        Entry("roles/r0/#s", "Rings caller0 the same day", kind="standard", is_part=True),
    ]
    assert len(entries) == 4


def test_in_a_very_large_playbook_a_page_answers_for_its_parts() -> None:
    """It takes on their words, but for those that stand on so many pages that they tell none apart."""
    entries = within_bounds(company(6000, 0))

    assert entries[:2] == [
        Entry("roles/r0/", "Role 0", "Finance. caller0", kind="role"),
        Entry("roles/r1/", "Role 1", "Finance. caller1", kind="role"),
    ]
    assert len(entries) == 6000


@pytest.mark.slow
def test_the_index_holds_the_entries_and_the_pages_written_by_hand(site: Path) -> None:
    """A generated page adds what it says of itself and is not parsed; the others are read as ever."""
    docs = json.loads((site / "search/search_index.json").read_text(encoding="utf-8"))["docs"]
    pages = Renderer(check_folder(COMPANY).book).pages()
    kinds = read_strings("en").search.kinds
    entries = [as_indexed(entry, str, kinds) for entry in within_bounds(page for page, _ in pages)]

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
