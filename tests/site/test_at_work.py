"""A site in use: what it fetches, what the browser says of it, and that it stands still while it loads."""

import time
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Route

from tests.plugin.browser import Server
from tests.site.visits import Visit, listening

pytestmark = pytest.mark.slow


@pytest.fixture
def tab(browser: Browser) -> Iterator[Page]:
    """A wide screen."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, color_scheme="light")
    yield context.new_page()
    context.close()


def test_no_request_leaves_the_origin(visited: list[Visit], larkfield: Server, every_field: Server) -> None:
    """No kind of page asks another site for anything."""
    own = ({larkfield.address}, {every_field.address})

    assert {visit.place: visit.fetched for visit in visited if visit.fetched not in own} == {}


def test_no_kind_of_page_is_told_off(visited: list[Visit]) -> None:
    """The browser blocks nothing, misses nothing and meets no error."""
    assert {visit.place: visit.said for visit in visited if visit.said} == {}


def test_the_policy_holds_while_the_site_is_used(tab: Page, larkfield: Server) -> None:
    """Search, the palette and instant navigation work under it, and fetch from the site alone."""
    use = Visit("in use")
    with listening(tab, larkfield, use):
        tab.goto(larkfield.address)
        tab.evaluate("window.stays = true")
        tab.locator("label[title='Switch to light colours']").click()
        tab.locator("label[title='Switch to dark colours']").click()
        tab.wait_for_function("document.body.dataset.mdColorScheme === 'slate'")
        tab.locator(".md-tabs__link").nth(1).click()
        tab.locator("article[data-kind=decide]").wait_for()
        tab.wait_for_timeout(500)  # Material shuts the search once a page has come
        tab.keyboard.press("/")
        tab.locator("input.md-search__input").press_sequentially("refund")
        tab.locator(".md-search-result__link:visible").first.click()
        tab.wait_for_url(lambda address: "/decide/" not in address)
        tab.locator("article[data-kind]").wait_for()

    assert (use.said, use.fetched, tab.evaluate("window.stays")) == ([], {larkfield.address}, True)


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("path", ["", "roles/support-agent/", "guides/late-refund/"])
def test_nothing_shifts_while_the_typeface_loads(
    browser: Browser, larkfield: Server, path: str, width: int
) -> None:
    """Its stand-in has the same measures, so that words stay where they are."""
    context = browser.new_context(viewport={"width": width, "height": 740})
    context.route("**/*.woff2", late)
    tab = context.new_page()
    tab.goto(larkfield.address + path)
    tab.evaluate("document.fonts.ready")
    tab.wait_for_timeout(300)
    shifts = tab.evaluate(SHIFTS)
    context.close()

    assert [shift for shift in shifts if shift["by"] > 0.001] == []


def late(route: Route) -> None:
    """A typeface that comes when the page has long been drawn."""
    time.sleep(0.3)
    route.continue_()


SHIFTS = """() => new Promise(resolve => {
  const observer = new PerformanceObserver(() => {})
  observer.observe({type: "layout-shift", buffered: true})
  setTimeout(() => resolve(observer.takeRecords().map(shift => ({
    by: shift.value,
    what: shift.sources.map(source => source.node && (source.node.outerHTML || source.node.data || "").slice(0, 80)),
  }))), 100)
})"""
