"""What is known of a site before it is drawn is what is drawn."""

from pathlib import Path

import pytest

from generator.address import DATA, TOP, address_of, generated_pages
from generator.export.data import site_files
from generator.render import Renderer
from generator.rules.anchors import known_anchors
from tests.conftest import COMPANY, company_of

FOLDERS = [COMPANY, COMPANY.parent / "every-field", COMPANY.parents[1] / "content"]


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_page_is_known_before_it_is_drawn(folder: Path) -> None:
    """The addresses that links are looked up in are those of the pages, each once."""
    book = company_of(folder).book()

    assert sorted(generated_pages(book)) == sorted(page.url for page, _ in Renderer(book).pages())


def test_every_file_of_data_is_known() -> None:
    """Nobody may put one of their own in its place unseen."""
    book = company_of(COMPANY).book()

    assert sorted(site_files(book, Renderer(book).says)) == sorted(DATA)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_no_place_is_missed_where_the_places_of_a_page_are_known(folder: Path) -> None:
    """What a picture calls its title and its description is no place to lead to; no id has an underscore."""
    book = company_of(folder).book()
    known = known_anchors(book)

    missed = {
        f"{page.url}#{anchor}"
        for page, drawn in Renderer(book).pages()
        for anchor in drawn.anchors
        if (anchors := known(page.url)) is not None and anchor not in (*anchors, TOP)
    }
    assert {place for place in missed if not place.endswith(("_title", "_desc"))} == set()


@pytest.mark.parametrize(
    ("path", "address"),
    [("about.md", "about/"), ("us/team.md", "us/team/"), ("us/index.md", "us/"), ("README.md", "")],
)
def test_the_address_of_a_page_written_by_hand(path: str, address: str) -> None:
    """It is the file's path, less what stands for its folder."""
    assert address_of(path) == address
