"""Generated pages as MkDocs knows pages."""

import re
from pathlib import Path
from typing import Any

import pytest

from generator.check import check_folder
from generator.pages.page import Heading
from generator.plugin.pages_in_memory import outline, without_indents
from generator.render import Renderer
from tests.conftest import COMPANY
from tests.plugin.sites import Seen, pages_of


def test_headings_nest_by_their_level() -> None:
    """A heading stands under the nearest one above it of a lower level, also where a level is left out."""
    headings = [
        Heading(level, id, id) for level, id in ((2, "a"), (3, "b"), (4, "c"), (2, "d & e"), (4, "f"))
    ]

    assert outline(headings) == [
        entry(2, "a", entry(3, "b", entry(4, "c"))),
        entry(2, "d & e", entry(4, "f")),
    ]


def entry(level: int, id: str, *children: dict[str, Any]) -> dict[str, Any]:
    """A heading of an outline, called by its id."""
    return {"level": level, "id": id, "name": id.replace("&", "&amp;"), "children": list(children)}


def test_the_shell_of_a_page_is_not_indented() -> None:
    """Nobody reads the spaces of a shell; the article, where they may count, is left as it is."""
    html = "<body>\n    <main>\n\n      <pre>\n  kept\n</pre>\n  </main>\n"

    assert (
        without_indents(html, "<pre>\n  kept\n</pre>") == "<body>\n<main>\n<pre>\n  kept\n</pre>\n</main>\n"
    )


@pytest.mark.slow
def test_an_article_reaches_the_site_to_the_letter(site: Path) -> None:
    """What was drawn is what is read: nothing alters it on its way, and every page is there."""
    pages = pages_of(site)
    drawn = Renderer(check_folder(COMPANY).book).pages()

    altered = [page.url for page, made in drawn if made.html.strip() not in pages[f"{page.url}index.html"]]

    assert altered == []


@pytest.mark.slow
def test_the_head_of_a_page_says_what_it_is(site: Path) -> None:
    """Title, description, address, language and preview come from the page; no picture is fetched for it."""
    head = pages_of(site)["roles/cfo/index.html"].partition("</head>")[0]
    said = re.findall(
        '<html.*?>|<title>.*?</title>|<link rel="canonical.*?>|<meta (?:name="(?:desc|rob)|prop).*?>', head
    )

    assert said == [
        '<html lang="en-GB" class="no-js">',
        '<meta name="description" content="Make it easy to do right by the customer with our money.">',
        '<link rel="canonical" href="https://playbook.example.com/roles/cfo/">',
        '<meta name="robots" content="noindex">',
        "<title>Chief Financial Officer - The Little Larkfield Playbook</title>",
        '<meta property="og:type" content="website">',
        '<meta property="og:site_name" content="The Little Larkfield Playbook">',
        '<meta property="og:locale" content="en_GB">',
        '<meta property="og:title" content="Chief Financial Officer">',
        '<meta property="og:description" content="Make it easy to do right by the customer with our money.">',
        '<meta property="og:url" content="https://playbook.example.com/roles/cfo/">',
    ]


@pytest.mark.slow
def test_a_page_written_by_hand_has_the_same_head(site: Path) -> None:
    """It is kept from search engines and has its own address too."""
    head = pages_of(site)["about/index.html"].partition("</head>")[0]

    assert [
        mark in head
        for mark in ('content="noindex"', 'href="https://playbook.example.com/about/"', "og:title")
    ] == [True] * 3


@pytest.mark.slow
def test_the_home_page_is_called_by_the_title_alone(site: Path) -> None:
    """The playbook's title is not said twice."""
    assert "<title>The Little Larkfield Playbook</title>" in pages_of(site)["index.html"]


@pytest.mark.slow
def test_an_unknown_address_leads_on(site: Path) -> None:
    """The page for it works at any depth: whatever it fetches or leads to begins at the server's root."""
    html = pages_of(site)["404.html"]

    assert [asset for asset in Seen(html).assets if not asset.startswith("/")] == []
    assert ("<h1>This page is not here</h1>" in html, '<a href="/.">begin at the first page</a>' in html) == (
        True,
        True,
    )


@pytest.mark.slow
def test_the_sitemap_lists_each_page_once_and_no_date(site: Path) -> None:
    """A date would be the day of the build."""
    text = (site / "sitemap.xml").read_text(encoding="utf-8")
    urls = sorted(re.findall("<loc>(.*?)</loc>", text))

    pages = [path for path in pages_of(site) if path != "404.html"]
    assert urls == sorted(f"https://playbook.example.com/{path.removesuffix('index.html')}" for path in pages)
    assert "lastmod" not in text
