"""Behind a single sign-on that has expired, whatever is asked for, the reader comes to the login."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import BinaryIO

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from generator.plugin.build import build
from tests.conftest import Company
from tests.plugin.browser import Files, Server
from tests.plugin.sites import written

LOGIN = (
    b"<!doctype html><html lang=en><head><title>Sign in</title></head><body><h1>Sign in</h1></body></html>"
)
KINDS = ("elsewhere", "login", "in-place")
"""A login page of another origin, one of this origin, and one in place of what was asked for."""

SAID = "Search could not load: your sign-in may have expired. Reload the page."


@dataclass
class Guard:
    """A single sign-on before a site: how it answers once it has expired, and for which addresses."""

    kind: str = ""
    below: str = "/"
    elsewhere: str = ""

    def expire(self, kind: str, below: str = "/") -> None:
        """From now on the login stands before every address *below*."""
        self.kind, self.below = kind, below

    def sign_in(self) -> None:
        """From now on everything is answered."""
        self.kind = ""


GUARD = Guard()


class Guarded(Files):
    """Answers as the guard says."""

    def send_head(self) -> BytesIO | BinaryIO | None:
        if self.path == "/sign-on/" or (GUARD.kind == "in-place" and self.path.startswith(GUARD.below)):
            self._say(200, LOGIN)
        elif GUARD.kind and self.path.startswith(GUARD.below):
            self._say(302, b"", GUARD.elsewhere if GUARD.kind == "elsewhere" else "/sign-on/")
        else:
            return super().send_head()
        return None

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-store")  # what the browser kept would be no answer
        super().end_headers()

    def _say(self, status: int, body: bytes, location: str = "") -> None:
        self.send_response(status)
        if location:
            self.send_header("Location", location)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@pytest.fixture(scope="module")
def guarded(tmp_path_factory: pytest.TempPathFactory, company: Company) -> Iterator[Server]:
    """The site of the small company behind a single sign-on, which has another site for its login."""
    folder = tmp_path_factory.mktemp("guarded")
    (folder / "login").mkdir()
    (folder / "login/index.html").write_bytes(LOGIN)
    with Server(folder / "login") as login, Server(folder / "site", Guarded) as server:
        GUARD.elsewhere = login.address
        address = f"site_url: {server.address}"
        here = company.change("playbook.yml", "site_url: https://playbook.example.com/", address)
        build(written(here, folder / "content"), folder / "site")
        yield server


@pytest.fixture
def page(browser: Browser, guarded: Server) -> Iterator[Page]:
    """The first page, come in full while the sign-on was good."""
    GUARD.sign_in()
    context: BrowserContext = browser.new_context()
    page = context.new_page()
    page.goto(guarded.address, wait_until="networkidle")
    page.evaluate("window.stayed = true")
    yield page
    context.close()


@pytest.mark.slow
def test_a_link_is_followed_in_an_instant(page: Page) -> None:
    """While the sign-on is good a link fetches the page alone and keeps the window."""
    page.get_by_role("link", name="Support Agent").first.click()

    expect(page.get_by_role("heading", level=1)).to_have_text("Support Agent")
    assert page.evaluate("window.stayed")


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("way", ["roles/support-agent/", "standards/everyone/#walk-it-over"])
def test_a_link_leads_to_the_login(page: Page, guarded: Server, kind: str, way: str) -> None:
    """The browser loads the address itself and shows the login, also where the address has an anchor."""
    GUARD.expire(kind)
    page.evaluate("way => document.querySelector(`.md-content a[href$='${way}']`).click()", way)

    expect(page.get_by_role("heading", level=1)).to_have_text("Sign in")
    assert page.evaluate("window.stayed") is None


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_back_leads_to_the_login_too(page: Page, guarded: Server, kind: str) -> None:
    """The way back is no other: the page before is not kept, so it is asked for."""
    page.get_by_role("link", name="Support Agent").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Support Agent")
    GUARD.expire(kind)
    page.go_back()

    expect(page.get_by_role("heading", level=1)).to_have_text("Sign in")
    assert page.evaluate("window.stayed") is None


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_search_says_that_it_could_not_load_and_recovers(page: Page, guarded: Server, kind: str) -> None:
    """Material's own box says so; once the reader has signed in, the next touch of the field finds again."""
    GUARD.expire(kind, "/search/")
    page.reload()
    field, said = page.get_by_role("textbox", name="Search"), page.locator(".md-search-result__meta")
    field.click()
    field.press_sequentially("refund")
    expect(said).to_have_text(SAID)
    GUARD.sign_in()
    field.press("Escape")
    field.click()

    expect(said).to_contain_text("matching documents")


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_the_list_of_roles_says_so_too(page: Page, kind: str) -> None:
    """The field that finds a role says the same, and finds again with the next letter."""
    GUARD.expire(kind, "/roles/roles.json")
    field, said = page.get_by_role("combobox", name="Find your role"), page.locator(".pb-ask [role=status]")
    field.press_sequentially("support")
    expect(said).to_have_text(
        "The list of roles could not load: your sign-in may have expired. Reload the page."
    )
    GUARD.sign_in()
    field.press_sequentially(" a")

    expect(page.get_by_role("option").first).to_contain_text("Support Agent")
