"""Every address on every page leads somewhere, and every page is one that links and outlines can point into."""

import itertools
import re
from collections import Counter
from pathlib import Path
from urllib.parse import urljoin

import pytest

from tests.plugin.browser import Server
from tests.site.parsed import Parsed, broken, parsed_site

pytestmark = pytest.mark.slow


def test_no_link_and_no_anchor_is_broken(pages: dict[str, Parsed]) -> None:
    """Whatever a page leads to or fetches inside the site is there, and so is the place on it."""
    ids: dict[Path, dict[str, list[str]]] = {}
    for page in pages.values():
        ids.setdefault(page.site, {})[page.path] = page.ids

    assert {name: lost for name, page in pages.items() if (lost := broken(page, ids[page.site]))} == {}


def test_a_broken_link_would_be_found(tmp_path: Path) -> None:
    """A page, a file and a place that are missing are told from those that are there, in whatever attribute."""
    for path in ("index.html", "roles/index.html", "style.css"):
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text("<p id=here>", encoding="utf-8")
    (tmp_path / "roles/index.html").write_text(
        '<a href="../#here"><a href="..#gone"><a href="#"><a href="lost/"><a href="mailto:a@b.example">'
        '<link href="../style.css"><img src="lost.png" srcset="../style.css 1x, ../lost.css 2x"><form action="/no">',
        encoding="utf-8",
    )
    pages = parsed_site(tmp_path, "tried")
    ids = {page.path: page.ids for page in pages.values()}

    assert {name: broken(page, ids) for name, page in pages.items()} == {
        "tried: /": [],
        "tried: /roles/": ["..#gone", "lost/", "lost.png", "../lost.css", "/no"],
    }


def test_style_sheets_fetch_files_of_the_site(larkfield: Server) -> None:
    """A font or picture that a style sheet names is there."""
    lost = [
        (sheet.relative_to(larkfield.folder).as_posix(), address)
        for sheet in sorted(larkfield.folder.rglob("*.css"))
        for address in re.findall(r"url\(\s*['\"]?([^'\")]+)", sheet.read_text(encoding="utf-8"))
        if not address.startswith("data:") and not (sheet.parent / address.partition("#")[0]).is_file()
    ]

    assert lost == []


def test_the_site_map_names_every_page(pages: dict[str, Parsed], larkfield: Server) -> None:
    """Search engines of a public playbook, and instant navigation, know each page by its own address."""
    named = re.findall(r"<loc>(.*?)</loc>", (larkfield.folder / "sitemap.xml").read_text(encoding="utf-8"))
    there = [
        urljoin(larkfield.address, page.path.removesuffix("index.html"))
        for page in pages.values()
        if page.site == larkfield.folder and page.path != "404.html"
    ]

    assert sorted(named) == sorted(there)


def test_an_id_stands_once_on_a_page(pages: dict[str, Parsed]) -> None:
    """A link to a place leads to one place."""
    twice = {
        name: [id for id, times in Counter(page.ids).items() if times > 1] for name, page in pages.items()
    }

    assert {name: ids for name, ids in twice.items() if ids} == {}


def test_the_headings_tell_the_page(pages: dict[str, Parsed]) -> None:
    """One `h1`, which comes first, and no level left out on the way down."""
    levels = {
        name: [int(each.tag[1]) for each in page.all("h1", "h2", "h3", "h4", "h5", "h6")]
        for name, page in pages.items()
    }

    assert {
        name: found
        for name, found in levels.items()
        if found[:1] != [1]
        or found.count(1) != 1
        or any(below > above + 1 for above, below in itertools.pairwise(found))
    } == {}


def test_a_heading_says_something(pages: dict[str, Parsed]) -> None:
    """No heading is empty, and each of the second level on a page is called something of its own."""
    wrong = {}
    for name, page in pages.items():
        said = [" ".join("".join(each.itertext()).split()) for each in page.all("h1", "h2")]
        if "" in said or len(set(said)) < len(said):
            wrong[name] = said

    assert wrong == {}


def test_links_in_pictures_are_not_tabbed_to(pages: dict[str, Parsed]) -> None:
    """A table or list beside a picture has the same links, and the keyboard goes through them once."""
    tabbed = {
        name: links
        for name, page in pages.items()
        if (
            links := [
                link.get("href")
                for picture in page.all("svg")
                for link in picture.iter()
                if isinstance(link.tag, str)
                and link.tag.endswith("a")
                and link.get("href")
                and link.get("tabindex") != "-1"
            ]
        )
    }

    assert tabbed == {}


def test_every_page_tells_its_language(pages: dict[str, Parsed]) -> None:
    """A screen reader speaks British English, and no part claims another tongue."""
    assert {
        name: page.tree.get("lang") for name, page in pages.items() if page.tree.get("lang") != "en-GB"
    } == {}


def test_every_page_knows_its_own_address(pages: dict[str, Parsed], larkfield: Server) -> None:
    """The canonical address is the page's own; the page for an unknown address has none."""
    canonical = {
        page.path: [link.get("href") for link in page.all("link") if link.get("rel") == "canonical"]
        for page in pages.values()
        if page.site == larkfield.folder
    }

    assert canonical == {
        path: [urljoin(larkfield.address, path.removesuffix("index.html"))] if path != "404.html" else []
        for path in canonical
    }
