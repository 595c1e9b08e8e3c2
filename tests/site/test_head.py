"""What a page says of itself to a tab, a search engine and a message that shares it."""

from collections import Counter
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.plugin.browser import Server
from tests.plugin.sites import ROOT
from tests.site.conftest import built
from tests.site.parsed import Parsed, parsed_site

pytestmark = pytest.mark.slow


def told_twice(said: dict[str, str]) -> dict[str, list[str]]:
    """What several pages of one site say alike, or do not say, with their names."""
    times = Counter((name.partition(":")[0], words) for name, words in said.items())
    return {
        words: [name for name, each in said.items() if (name.partition(":")[0], each) == (site, words)]
        for (site, words), number in times.items()
        if number > 1 or not words
    }


def test_a_title_is_of_one_page_alone(pages: dict[str, Parsed]) -> None:
    """Somebody with ten tabs open tells them apart."""
    assert told_twice({name: page.title for name, page in pages.items()}) == {}


def test_a_description_is_of_one_page_alone(pages: dict[str, Parsed]) -> None:
    """Every page has one, and no two have the same."""
    assert told_twice({name: "".join(page.meta("description")) for name, page in pages.items()}) == {}


def test_a_title_ends_in_the_playbooks_name(pages: dict[str, Parsed], larkfield: Server) -> None:
    """Whose page it is stands last, where a narrow tab cuts it; the home page says it once."""
    without = [
        name
        for name, page in pages.items()
        if page.site == larkfield.folder and page.title.count("The Larkfield Playbook") != 1
    ]

    assert without == []


def test_a_shared_page_says_what_it_is(pages: dict[str, Parsed], larkfield: Server) -> None:
    """Open Graph repeats the title, the description and the address, and fetches no picture."""
    names = ("og:type", "og:site_name", "og:locale", "og:description", "og:url", "og:image")
    larkfields = {page.path: page for page in pages.values() if page.site == larkfield.folder}

    assert {
        path: [page.meta(name) for name in names] for path, page in larkfields.items() if path != "404.html"
    } == {
        path: [
            ["website"],
            ["The Larkfield Playbook"],
            ["en_GB"],
            page.meta("description"),
            [link.get("href") for link in page.all("link") if link.get("rel") == "canonical"],
            [],
        ]
        for path, page in larkfields.items()
        if path != "404.html"
    }
    assert {
        path: page.meta("og:title")
        for path, page in larkfields.items()
        if path != "404.html"
        and not (len(page.meta("og:title")) == 1 and page.title.startswith(page.meta("og:title")[0]))
    } == {}


def test_nothing_in_a_head_names_another_site(pages: dict[str, Parsed], larkfield: Server) -> None:
    """No picture, font or hint of a head leads away from the site's own address."""
    own = urlsplit(larkfield.address).netloc
    away = {
        name: found
        for name, page in pages.items()
        if page.site == larkfield.folder
        and (
            found := [
                address
                for each in page.all("link", "script", "meta")
                for address in (each.get("href"), each.get("src"), each.get("content"))
                if address
                and address.startswith(("http:", "https:", "//"))
                and urlsplit(address).netloc != own
            ]
        )
    }

    assert away == {}


def test_search_engines_are_kept_out(pages: dict[str, Parsed]) -> None:
    """A playbook is not public unless it says so."""
    assert {name for name, page in pages.items() if page.meta("robots") != ["noindex"]} == set()


def test_a_public_playbook_lets_search_engines_in(tmp_path: Path) -> None:
    """With `public: true` no page keeps them out."""
    site = built(ROOT / "tests/company", tmp_path, more="public: true")
    told = {
        name: page.meta("robots") for name, page in parsed_site(site, "public").items() if page.meta("robots")
    }

    assert told == {}
