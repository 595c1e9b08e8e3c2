"""Search in a real browser: whatever people call a role, or a customer says, leads where it should."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.check import check_folder
from tests.plugin.browser import Server
from tests.plugin.sites import ROOT

FIELD = "input.md-search__input"
HITS = ".md-search-result__link"
CONTENT = ROOT / "content"


@pytest.fixture(scope="module")
def searching(browser: Browser, larkfield: Server) -> Iterator[Page]:
    """The home page with search open; its policy is set aside for the test's own waiting alone."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, bypass_csp=True)
    page = context.new_page()
    page.goto(larkfield.address)
    page.click(FIELD)
    yield page
    context.close()


def first_hit(page: Page, words: str) -> tuple[str, str]:
    """The address of the first page that is found for *words*, and its title as the hit shows it."""
    page.keyboard.press("Control+a")
    page.keyboard.press("Delete")
    page.wait_for_function(f"!document.querySelector('{HITS}')")
    # The last letter is typed by hand: the field looks at what it holds when a key comes up.
    page.keyboard.insert_text(words[:-1])
    page.keyboard.type(words[-1])
    page.wait_for_selector(HITS)
    link = page.locator(HITS).first
    address = str(link.evaluate("link => link.pathname")).lstrip("/")
    return address, link.locator("h1, h2").first.inner_text()


def called() -> Iterator[tuple[str, str, str]]:
    """Whatever a role or a guide of Larkfield is called, with its page and how the hit begins."""
    book = check_folder(CONTENT).book
    for role in book.roles.values():
        former = [old.replace("-", " ") for old in role.formerly]
        for name in (role.title, *role.aliases, *role.codes, *former):
            yield name, f"roles/{role.id}/", f"Role: {role.title}"
    for guide in book.guides.values():
        for words in (guide.title, *guide.asked_as):
            yield words, f"guides/{guide.id}/", f"Guide: {guide.title}"


@pytest.mark.slow
def test_a_name_leads_to_what_is_called_so(searching: Page) -> None:
    """The first hit for a title, an alias, a code, a former title or a customer's words; its kind is said first."""
    found = {words: first_hit(searching, words) for words, _, _ in called()}

    assert found == {words: (address, title) for words, address, title in called()}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("words", "address"),
    [
        ("Where is my money?", "guides/late-refund/"),
        ("customer service rep", "roles/support-agent/"),
        ("CUSTOMER ADVISER", "roles/support-agent/"),
    ],
)
def test_what_people_type_is_found(searching: Page, words: str, address: str) -> None:
    """As they say it in a hurry: with a question mark, cut short, in capitals."""
    assert first_hit(searching, words)[0] == address


@pytest.mark.slow
def test_may_i_is_a_question_to_the_search(searching: Page) -> None:
    """The limit stands in the hit itself, and the hit leads to the power on the role's own page."""
    first_hit(searching, "may I refund")
    shown = searching.locator(f"{HITS}[href*='#']:visible").all_inner_texts()
    agents = searching.locator(f"{HITS}[href*='roles/support-agent/'][href*='power_refund']:visible")

    assert [hit.startswith("May I: refund a customer up to £") for hit in shown[:3]] == [True] * 3
    expect(agents).to_contain_text("May I: refund a customer up to £500 (Islands £300) a case")
    expect(agents).to_contain_text("Not when:")


@pytest.mark.slow
def test_a_role_is_found_by_what_it_may_decide(searching: Page) -> None:
    """Who may pay for a night in a hotel is a question, too."""
    first_hit(searching, "night elsewhere")
    found = searching.locator(HITS).evaluate_all("links => links.map(link => link.pathname)")

    book = check_folder(CONTENT).book
    may = {role.id for role in book.roles.values() if role.authority.remedy("hotel-night")}
    assert may
    assert may <= {str(path).strip("/").removeprefix("roles/") for path in found}
