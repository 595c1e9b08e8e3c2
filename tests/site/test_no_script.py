"""Without JavaScript everything works but search and memory."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.plugin.browser import Server
from tests.site.visits import one_of_each_kind

pytestmark = pytest.mark.slow


@pytest.fixture
def tab(browser: Browser) -> Iterator[Page]:
    """A tablet that runs no script; a phone leaves a few words out to save room."""
    context = browser.new_context(viewport={"width": 1000, "height": 740}, java_script_enabled=False)
    yield context.new_page()
    context.close()


def test_every_word_of_every_kind_of_page_is_there(tab: Page, larkfield: Server) -> None:
    """With everything unfolded nothing of an article is hidden but what is for paper, for search or for memory."""
    hidden = {}
    for path in one_of_each_kind(larkfield.folder):
        tab.goto(larkfield.address + path)
        found = tab.evaluate(HIDDEN)
        if found:
            hidden[path] = found

    assert hidden == {}


HIDDEN = """() => {
  document.querySelectorAll("details").forEach(each => { each.open = true })
  return [...document.querySelectorAll("main article *")].filter(element =>
    [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim())
      && !element.closest("[hidden], svg, script, template, noscript, .pb-paper, .pb-ask, [for=find-role]")
      && !(element.checkVisibility({visibilityProperty: true}) && element.getClientRects().length)
  ).map(element => element.outerHTML.slice(0, 100))
}"""


def test_what_is_hidden_is_what_a_memory_would_use(tab: Page, larkfield: Server) -> None:
    """Without a script nothing remembers or searches, so what needs either is not offered."""
    held = set()
    for path in one_of_each_kind(larkfield.folder):
        tab.goto(larkfield.address + path)
        held |= set(
            tab.evaluate(
                "() => [...document.querySelectorAll('main article [hidden]')].map("
                "each => each.textContent.split(/\\s+/).join(' ').trim())"
            )
        )

    remembered = {"Your role: Not yours?", "This is my role", "Your limits:", "Empty it all"}
    assert held - {""} == remembered | {"Search the whole playbook"}


def test_a_guide_is_read_from_question_to_question(tab: Page, larkfield: Server) -> None:
    """Each answer is a link to the next question or outcome, whose heading then stands on the screen."""
    tab.goto(f"{larkfield.address}guides/late-refund/")
    answers = tab.evaluate(
        """() => [...document.querySelectorAll("article section a[href^='#']")].map(each => each.getAttribute("href"))"""
    )
    lost = []
    for answer in dict.fromkeys(answers):
        tab.goto(f"{larkfield.address}guides/late-refund/{answer}")
        place = tab.locator(f"[id='{answer[1:]}']").bounding_box()
        if place is None or not 0 <= place["y"] < 740:
            lost.append(answer)

    assert (len(answers) > 5, lost) == (True, [])


def test_what_is_folded_opens_and_closes(tab: Page, larkfield: Server) -> None:
    """A `<details>` is the browser's own, so a tap unfolds it."""
    tab.goto(f"{larkfield.address}roles/support-agent/")
    folded = tab.locator("article details:not([open])").first
    place = folded.element_handle()
    folded.locator("summary").first.click()
    opened = place.evaluate("each => each.open")
    tab.locator("article details[open] > summary").first.scroll_into_view_if_needed()
    place.query_selector("summary").click()  # type: ignore[union-attr]

    assert (opened, place.evaluate("each => each.open")) == (True, False)


def test_every_role_is_two_taps_from_home(tab: Page, larkfield: Server) -> None:
    """Home leads to a role, or to its function, which lists it."""
    leads = "() => [...document.querySelectorAll('article a')].map(each => each.href.split('#')[0])"
    tab.goto(larkfield.address)
    first = set(tab.evaluate(leads))
    second = set()
    for address in sorted(each for each in first if "/functions/" in each or each.endswith("/roles/")):
        tab.goto(address)
        second |= set(tab.evaluate(leads))
    roles = {
        f"{larkfield.address}roles/{each.name}/"
        for each in (larkfield.folder / "roles").iterdir()
        if each.is_dir()
    }

    assert roles - first - second == set()


def test_the_menu_opens(tab: Page, larkfield: Server) -> None:
    """On a phone the menu slides in by a checkbox, not by a script, and leads on."""
    tab.goto(larkfield.address)
    tab.locator("label.md-header__button[for=__drawer]").click()
    tab.locator(".md-nav--primary").get_by_role("link", name="Standards", exact=True).first.click()

    assert tab.url == f"{larkfield.address}standards/"
