"""Everybody can read every kind of page: with any eyes, without a mouse, and by ear."""

import itertools
from functools import partial
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.plugin.browser import Server
from tests.site.visits import SHELL, SHOWN, Visit, axe, one_of_each_kind, tabs

pytestmark = pytest.mark.slow


def test_axe_finds_nothing_on_any_kind_of_page(visited: list[Visit]) -> None:
    """In light, dark and forced colours, at 320 and 1280 pixels."""
    seen = {visit.kind for visit in visited if visit.looked_at == set(SHOWN)}
    assert {visit.kind for visit in visited} == seen
    assert {visit.kind for visit in visited if visit.looked_at != set(SHOWN)} <= LISTS
    assert {visit.place: visit.violations for visit in visited if visit.violations} == {}


LISTS = {"actions", "channels", "compare", "decide", "leadership", "metrics", "standards", "stories"}
"""Kinds whose one page in a company may be too long for axe; it looks at theirs in a smaller one."""


def test_no_page_moves_for_a_reader_who_asks_for_none(visited: list[Visit]) -> None:
    """No transition, no animation, no smooth scrolling where motion is to be reduced."""
    assert {visit.place: visit.moving for visit in visited if visit.moving} == {}


def test_nothing_stands_beside_the_screen(visited: list[Visit]) -> None:
    """No page scrolls sideways, with text of twice the size neither."""
    assert {visit.place: visit.sideways for visit in visited if visit.sideways != [0, 0]} == {}


def test_large_text_is_not_cut(visited: list[Visit]) -> None:
    """With text of twice the size no box of an article hides any of its words."""
    assert {visit.place: visit.cut for visit in visited if visit.cut} == {}


def test_axe_finds_nothing_in_what_opens(browser: Browser, larkfield: Server) -> None:
    """With search and its hits shown, with the menu open, and with every `<details>` unfolded."""
    found = {}
    with tabs(browser, reduced_motion="reduce") as open_tabs:
        for shown, (scheme, forced) in SHOWN.items():
            for what, open_it in (
                ("search", search_for_a_refund),
                ("menu", open_the_menu),
                ("details", unfold),
            ):
                for tab in open_tabs.values():
                    tab.emulate_media(color_scheme=scheme, forced_colors=forced)
                    tab.goto(f"{larkfield.address}roles/cfo/")
                    open_it(tab)
                palette = "slate" if shown == "dark" else "default"
                # In forced colours axe takes the shell's own colours for those that are painted.
                for width, violations in axe(
                    open_tabs, palette, SHELL if shown == "forced" else HITS
                ).items():
                    if violations:
                        found[f"{what} in {shown} at {width}"] = violations

    assert found == {}


HITS = {"exclude": [[".md-search-result .md-tags"]]}
"""Material's own script writes the other names of a hit into a `nav`, and gives that no name."""


def search_for_a_refund(tab: Page) -> None:
    """Open the search and wait for its first hit."""
    tab.keyboard.press("/")
    tab.locator("input.md-search__input").press_sequentially("refund")
    tab.locator(".md-search-result__item").first.wait_for()


def open_the_menu(tab: Page) -> None:
    """Open the drawer, where the screen is too narrow for a sidebar."""
    button = tab.get_by_role("button", name="Navigation")
    if button.is_visible():
        button.click()
        tab.locator(".md-nav--primary .md-nav__link").first.wait_for()


def unfold(tab: Page) -> None:
    """Open everything that can be unfolded."""
    tab.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true })")


KEYBOARD = ("", "roles/support-agent/", "decide/", "guides/late-refund/", "self-checks/mirror/", "journey/")


@pytest.fixture(scope="module")
def walks(browser: Browser, larkfield: Server) -> dict[str, list[dict[str, object]]]:
    """Where the focus goes, by Tab alone, from the first thing on a page to the last."""
    context = browser.new_context(viewport={"width": 1280, "height": 740}, reduced_motion="reduce")
    tab = context.new_page()
    walked = {}
    for path in KEYBOARD:
        tab.goto(larkfield.address + path)
        walked[path] = walk(tab)
    context.close()
    return walked


def walk(tab: Page) -> list[dict[str, object]]:
    """Press Tab until the focus leaves the page or comes to its first stop again."""
    stops = tab.evaluate(LISTEN)
    for _ in range(2 * stops + 10):
        tab.keyboard.press("Tab")
        if tab.evaluate("() => window.ended || document.activeElement === document.body"):
            break
    return tab.evaluate("() => window.stops")  # type: ignore[no-any-return]


LISTEN = """() => {
  const stopOf = radio => {
    const group = [...document.getElementsByName(radio.name)]
    return group.find(each => each.checked) ?? group[0]
  }
  const due = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")].filter(
    element => element.tabIndex >= 0 && !element.disabled && element.getClientRects().length
      && element.checkVisibility({visibilityProperty: true}) && !element.closest("[inert]")
      && !(element.type === "radio" && element !== stopOf(element)))
  window.due = due.length
  window.stops = []
  addEventListener("focusin", event => {
    const element = event.target
    const shown = element.matches("input[type=radio]") ? element.nextElementSibling : element
    const style = getComputedStyle(shown)
    const box = shown.getBoundingClientRect()
    window.ended ||= window.stops.length > 1 && element === window.first
    window.first ??= element
    if (window.ended) return
    const seen = [...shown.getClientRects()].some(({left, right, top, bottom}) => {
      const middle = document.elementFromPoint((left + right) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2)
      return middle && (shown.contains(middle) || middle.contains(shown))
    })
    window.stops.push({
      due: due.indexOf(element),
      name: `${element.localName}: ${element.textContent.trim().slice(0, 40) || element.name || element.className}`,
      outlined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1,
      seen,
      top: Math.round(box.top + scrollY),
      bottom: Math.round(box.bottom + scrollY),
      inArticle: !!element.closest("article"),
    })
  })
  return due.length
}"""


def test_the_keyboard_goes_everywhere_once_in_the_order_of_reading(
    walks: dict[str, list[dict[str, object]]],
) -> None:
    """Tab stops at everything that can be used, as it stands on the page, and leaves at the end: no trap."""
    assert {path: [stop["due"] for stop in stops] for path, stops in walks.items()} == {
        path: list(range(len(stops))) for path, stops in walks.items()
    }
    assert {path: len(stops) > 20 for path, stops in walks.items()} == dict.fromkeys(KEYBOARD, True)


def test_the_focus_goes_down_the_page(walks: dict[str, list[dict[str, object]]]) -> None:
    """In an article no stop lies above the one before it, but in the same row."""
    back = {}
    for path, stops in walks.items():
        article = [stop for stop in stops if stop["inArticle"]]
        up = [
            (above["name"], below["name"])
            for above, below in itertools.pairwise(article)
            if below["bottom"] < above["top"] - ROW  # type: ignore[operator]
        ]
        if up:
            back[path] = up

    assert back == {}


ROW = 150
"""Pixels that a cell of a row, or a column of a list, may be taller than its neighbour."""


def test_the_focus_is_seen(walks: dict[str, list[dict[str, object]]]) -> None:
    """Whatever has the focus has an outline, and nothing covers it."""
    unseen = {
        path: [stop["name"] for stop in stops if not (stop["outlined"] and stop["seen"])]
        for path, stops in walks.items()
    }

    assert {path: names for path, names in unseen.items() if names} == {}


def test_the_first_stop_skips_the_header(browser: Browser, larkfield: Server) -> None:
    """On every kind of page the first Tab shows a link, and the stop after it lies below the title."""
    context = browser.new_context(viewport={"width": 320, "height": 740}, reduced_motion="reduce")
    went = {}
    for path in one_of_each_kind(larkfield.folder):
        if path == "404.html":
            continue  # two sentences, to which Material gives no such link
        tab = context.new_page()  # a tab that came from elsewhere may remember where the focus was
        tab.goto(larkfield.address + path, wait_until="networkidle")
        tab.keyboard.press("Tab")
        first = tab.evaluate("() => document.activeElement.textContent.trim()")
        tab.keyboard.press("Enter")
        tab.wait_for_function("() => location.hash")
        tab.wait_for_timeout(300)  # the browser moves on from there once it has scrolled
        tab.keyboard.press("Tab")
        went[path] = [first, tab.evaluate(IS_BELOW)]
        tab.close()
    context.close()

    assert went == {path: ["Skip to content", True] for path in went}


def test_the_menu_of_a_narrow_screen_opens_by_the_keyboard(browser: Browser, larkfield: Server) -> None:
    """It has a name, says whether it is open, and its links come next."""
    context = browser.new_context(viewport={"width": 360, "height": 740}, reduced_motion="reduce")
    tab = context.new_page()
    tab.goto(f"{larkfield.address}roles/warehouse-operative/", wait_until="networkidle")
    menu = tab.get_by_role("button", name="Navigation")
    shut = menu.get_attribute("aria-expanded")
    for _ in range(5):
        tab.keyboard.press("Tab")
        if menu.evaluate("button => button === document.activeElement"):
            break
    tab.keyboard.press("Enter")
    expect(tab.locator(".md-nav--primary .md-nav__link:visible").first).to_be_in_viewport()

    assert (shut, menu.get_attribute("aria-expanded")) == ("false", "true")
    context.close()


IS_BELOW = """() => {
  const title = document.querySelector("article h1")
  // the explained rules hold nothing to stop at, so the next stop is the first one again
  return !document.querySelector("article :is(a[href], button, input, summary, [tabindex])")
    || !!(title.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING)
}"""


GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize(
    "path", ["", "roles/support-agent/", "decide/", "guides/late-refund/", "self-checks/mirror/"]
)
def test_a_page_sounds_as_it_was_reviewed(
    browser: Browser, company: Server, path: str, request: pytest.FixtureRequest
) -> None:
    """What a screen reader is told of an article, name by name; `--renew` writes it anew."""
    context = browser.new_context(viewport={"width": 360, "height": 740})
    tab = context.new_page()
    tab.goto(company.address + path)
    heard = tab.locator("article").aria_snapshot() + "\n"
    for written in (str, partial(quote, safe="")):
        heard = heard.replace(written(company.address), written(ADDRESS))
    context.close()
    golden = GOLDEN / f"{path.strip('/').replace('/', '-') or 'home'}.yml"
    if request.config.getoption("--renew"):
        golden.write_text(heard, encoding="utf-8")

    assert heard == golden.read_text(encoding="utf-8")


ADDRESS = "https://playbook.larkfield.example/"
"""Where the site would be, in place of the address of this hour's server."""
