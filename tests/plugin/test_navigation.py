"""The way through the site."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from generator.check import check_folder
from generator.pages.navigation import Tab, tabs
from generator.pages.page import Page
from generator.render import Renderer
from tests.conftest import COMPANY
from tests.plugin.sites import pages_of


def pages_of_company() -> list[Page]:
    """The pages of the small company."""
    return [page for page, _ in Renderer(check_folder(COMPANY).book).pages()]


def page(url: str, section: str = "", kind: str = "list") -> Page:
    """A page, called by its address."""
    return Page(url=url, title=f"Title of {url}", template="none", kind=kind, section=section)


def test_a_tab_begins_with_its_lead_page() -> None:
    """Functions stand under Roles, numbers under Standards, and what has no tab of its own in the last."""
    pages = [
        page(""),
        page("roles/cfo/", "roles/", "role"),
        page("functions/", "functions/"),
        page("functions/finance/", "functions/finance/", "function"),
        page("roles/", "roles/"),
        page("metrics/", "metrics/"),
        page("standards/", "standards/"),
        page("weather/", "weather/"),
    ]

    assert tabs(pages, {"about.md": "# About us\n", "a/b.md": "---\ntitle: B\n---\n"}) == [
        Tab(
            "roles/",
            "Title of roles/",
            ("roles/index.md", "functions/index.md", "functions/finance/index.md"),
        ),
        Tab("standards/", "Title of standards/", ("standards/index.md", "metrics/index.md")),
        Tab("about/", "About us", ("about.md", "a/b.md", "weather/index.md")),
    ]


def test_a_page_without_heading_is_called_by_its_file() -> None:
    """A tab has a name whatever stands in it."""
    assert tabs([], {"our-house.md": "Words.\n"}) == [Tab("about/", "Our house", ("our-house.md",))]


def test_more_roles_make_no_longer_navigation() -> None:
    """A company with a hundred roles more has the same navigation."""
    few = pages_of_company()
    cfo = next(page for page in few if page.url == "roles/cfo/")
    many = [*few, *(replace(cfo, url=f"roles/cfo-{number}/") for number in range(100))]

    assert tabs(many, {}) == tabs(few, {})


@pytest.mark.slow
def test_a_role_shows_its_tab_and_no_other_role(site: Path) -> None:
    """The reader sees where they are; the sidebar lists functions and leaves roles to them."""
    html = pages_of(site)["roles/cfo/index.html"]
    active = re.findall(r'md-tabs__item--active">\s*<a[^>]*>\s*(.*?)\s*</a>', html, re.DOTALL)
    sidebar = html.partition('data-md-type="navigation"')[2].partition('data-md-type="toc"')[0]

    assert active == ["Roles"]
    assert re.findall(r'href="\.\./([^".]*)"', sidebar) == [""]  # the list of roles, and none of them
    assert re.findall(r'href="\.\./\.\./functions/([^"]*)"', sidebar) == [
        "",
        "support/",
        "direction/",
        "finance/",
    ]


@pytest.mark.slow
def test_every_page_of_a_tab_is_listed(site: Path) -> None:
    """The last tab begins with a page written by hand; the generated ones stand below it, each in its place."""
    html = pages_of(site)["about/index.html"]
    active = html.partition("md-nav__item--section")[2].partition('data-md-type="toc"')[0]

    assert re.findall(r'<a href="(.*?)" class="md-nav__link', active) == [
        "./", "../words/", "../sources/", "../welcome/", "../privacy/", "../rules/",
    ]  # fmt: skip


@pytest.mark.slow
def test_the_logo_leads_home(site: Path) -> None:
    """The home page is in no tab; title and logo lead there."""
    assert (
        '<a href="../.." title="The Little Larkfield Playbook" class="md-header__button md-logo"'
        in pages_of(site)["roles/cfo/index.html"]
    )
