"""On paper a role is one sheet, and whoever holds it knows which edition it is and where to read more."""

import re
from io import BytesIO

import pytest
from playwright.sync_api import Browser
from pypdf import PdfReader

from tests.plugin.browser import Server

pytestmark = pytest.mark.slow


LONGEST = 30
"""Roles; where these fit on a sheet, the others do."""


@pytest.fixture(scope="module")
def sheets(browser: Browser, larkfield: Server) -> dict[str, list[str]]:
    """The words of each printed page of the roles with the most to say, by the role's id."""
    context = browser.new_context(reduced_motion="reduce")
    tab = context.new_page()
    printed = {}
    pages = sorted(larkfield.folder.glob("roles/*/index.html"), key=lambda page: page.stat().st_size)
    for role in [page.parent.name for page in pages[-LONGEST:]]:
        tab.goto(f"{larkfield.address}roles/{role}/")
        pdf = PdfReader(BytesIO(tab.pdf(format="A4", prefer_css_page_size=True)))
        printed[role] = [" ".join(page.extract_text().split()) for page in pdf.pages]
    context.close()
    return printed


def test_a_role_is_two_sides_at_most(sheets: dict[str, list[str]]) -> None:
    """Two sides of A4 are one sheet on a wall."""
    assert {role: len(sides) for role, sides in sheets.items() if len(sides) > 2} == {}


def test_the_foot_says_edition_and_notice(sheets: dict[str, list[str]]) -> None:
    """What hangs on the wall tells its age, and that the newest edition is the one in force."""
    notice = "the newest edition is the one in force"
    without = [
        role for role, sides in sheets.items() if "2026.11" not in sides[-1] or notice not in sides[-1]
    ]

    assert without == []


def test_a_sheet_names_its_own_short_address(sheets: dict[str, list[str]], larkfield: Server) -> None:
    """The one whole address on paper is the one that outlives every version of the site."""
    printed = {
        role: re.findall(r"Thispage:(https?://[^/]+/go/[a-z/-]+/)", "".join(" ".join(sides).split()))
        for role, sides in sheets.items()
    }

    assert printed == {role: [f"{larkfield.address}go/role/{role}/"] for role in sheets}


def test_links_stand_as_short_addresses(sheets: dict[str, list[str]], larkfield: Server) -> None:
    """Where a link matters on paper its address can be typed, and is that of something there is."""
    short = {
        role: set(re.findall(r"(?<![\w])/go/([a-z-]+)/([a-z0-9-]+)/", " ".join(sides)))
        for role, sides in sheets.items()
    }
    lost = {
        (role, kind, id)
        for role, found in short.items()
        for kind, id in found
        if not (larkfield.folder / f"{kind}s" / id).is_dir()
    }

    assert ([role for role, found in short.items() if not found], lost) == ([], set())


def test_what_only_a_screen_can_use_is_left_out(sheets: dict[str, list[str]]) -> None:
    """No menu, no search and no invitation to change the page stands on paper."""
    screen = ("Skip to content", "Search", "Change this page", "Back to top")
    left = {role: [word for word in screen if word in " ".join(sides)] for role, sides in sheets.items()}

    assert {role: words for role, words in left.items() if words} == {}
