"""One page of each kind, as a browser has it on a phone and on a wide screen.

A visit is made once and tells everything that can be seen from outside, so that each test asks of it
what it is about, and no page is loaded for every question.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Browser, Page

from tests.plugin.browser import Server
from tests.plugin.sites import pages_of

WIDTHS = (320, 1280)
SHOWN: dict[str, tuple[Any, Any]] = {
    "forced": ("light", "active"),
    "light": ("light", "none"),
    "dark": ("dark", "none"),
}
"""The colours a reader may see, in an order in which none is left over from the one before."""
QUICK = {"resultTypes": ["violations"], "preload": False}
LONG = 65_000
"""Signs; a longer page is a list that is shorter in another company."""
CONTRAST = {**QUICK, "runOnly": ["color-contrast"]}
"""What a palette can change; the rest is the markup's, and looked at once."""
SHELL = {"exclude": [[".md-header"], [".md-tabs"], [".md-sidebar"], [".md-footer"]]}
"""What is the same on every page, whose colours are looked at where menu and search are opened."""


@dataclass
class Visit:
    """A page at a width, and what was seen there."""

    place: str
    kind: str = ""
    looked_at: set[str] = field(default_factory=set)
    """How axe saw it."""
    violations: dict[str, list[str]] = field(default_factory=dict)
    """What axe finds, by how the page was shown."""
    moving: list[str] = field(default_factory=list)
    """What would still move, for a reader who asked for no motion."""
    sideways: list[int] = field(default_factory=list)
    """How many pixels stand outside the screen: as it is, and with text of twice the size."""
    cut: list[str] = field(default_factory=list)
    """Words that text of twice the size would hide."""
    said: list[str] = field(default_factory=list)
    """What the browser said on its console, and what it could not fetch."""
    fetched: set[str] = field(default_factory=set)
    """Origins that it asked for anything."""


def one_of_each_kind(site: Path) -> list[str]:
    """The address of the longest page of each kind, of each page written by hand, and of an unknown one."""
    longest: dict[str, tuple[int, str]] = {}
    for path, html in pages_of(site).items():
        kind = _kind(html) or path
        longest[kind] = max(longest.get(kind, (0, "")), (len(html), path))
    return sorted(path.removesuffix("index.html") for _, path in longest.values())


def visits(browser: Browser, *servers: Server) -> list[Visit]:
    """Every kind of page of some sites at each width, by a reader who asked for no motion.

    axe takes minutes over a list of hundreds of rows, which are alike: it looks at shorter ones.
    """
    seen: list[Visit] = []
    for server in servers:
        with tabs(browser, reduced_motion="reduce") as open_tabs:
            for path in one_of_each_kind(server.folder):
                seen += _visited(open_tabs, server, path)
    return seen


@contextmanager
def tabs(browser: Browser, **more: Any) -> Iterator[dict[int, Page]]:
    """A tab for each width."""
    contexts = {
        width: browser.new_context(viewport={"width": width, "height": 740}, **more) for width in WIDTHS
    }
    yield {width: context.new_page() for width, context in contexts.items()}
    for context in contexts.values():
        context.close()


def _visited(open_tabs: dict[int, Page], server: Server, path: str) -> list[Visit]:
    kind = _kind(_html(server.folder, path)) or path
    seen = {width: Visit(f"/{path} at {width}", kind) for width in open_tabs}
    for width, tab in open_tabs.items():
        with listening(tab, server, seen[width]):
            tab.emulate_media(color_scheme="light", forced_colors="active")
            tab.goto(server.address + path)
        seen[width].moving = tab.evaluate(MOVING)
    short = _length(server.folder, path) <= LONG
    for shown, (scheme, forced) in SHOWN.items() if short else ():
        for tab in open_tabs.values():
            tab.emulate_media(color_scheme=scheme, forced_colors=forced)
        for visit in seen.values():
            visit.looked_at.add(shown)
        asked = ("html", QUICK) if shown == "light" else (SHELL, CONTRAST)
        for width, found in axe(open_tabs, "slate" if shown == "dark" else "default", *asked).items():
            if found:
                seen[width].violations[shown] = found
    for width, tab in open_tabs.items():
        seen[width].sideways.append(tab.evaluate(SIDEWAYS))
        tab.evaluate("document.documentElement.style.fontSize = '250%'")  # Material's own is 125%
        seen[width].sideways.append(tab.evaluate(SIDEWAYS))
        seen[width].cut = tab.evaluate(CUT)
    return list(seen.values())


def _kind(html: str) -> str:
    _, _, rest = html.partition(' data-kind="')
    return rest.partition('"')[0]


def _html(site: Path, path: str) -> str:
    file = site / path
    return (file / "index.html" if file.is_dir() else file).read_text(encoding="utf-8")


def _length(site: Path, path: str) -> int:
    return len(_html(site, path))


@contextmanager
def listening(tab: Page, server: Server, visit: Visit) -> Iterator[None]:
    """Write down what the browser says and fetches meanwhile."""
    own = server.address

    def fetched(request: Any) -> None:
        visit.fetched.add(own if request.url.startswith(own) else request.url)

    def answered(response: Any) -> None:
        if response.status >= 400 and not response.url.endswith("/404.html"):
            visit.said.append(f"{response.status} {response.url}")

    listeners = {
        "console": lambda message: visit.said.append(message.text),
        "pageerror": lambda error: visit.said.append(str(error)),
        "request": fetched,
        "response": answered,
    }
    for event, listener in listeners.items():
        tab.on(event, listener)  # type: ignore[call-overload]
    yield
    for event, listener in listeners.items():
        tab.remove_listener(event, listener)


def axe(
    open_tabs: dict[int, Page], scheme: str, where: Any = "html", options: dict[str, Any] = QUICK
) -> dict[int, list[str]]:
    """What axe finds in each tab once its palette is *scheme*; the tabs work at the same time."""
    for tab in open_tabs.values():
        tab.wait_for_function("scheme => document.body.dataset.mdColorScheme === scheme", arg=scheme)
        if not tab.evaluate("'axe' in window"):
            tab.evaluate(AXE_SCRIPT)
    for tab in open_tabs.values():
        tab.evaluate(START, [where, options])
    return {width: tab.evaluate("() => window.found") for width, tab in open_tabs.items()}


START = """([where, options]) => {
  // Without a box for a moment, an element takes its new colours at once and whole.
  document.documentElement.style.display = "none"
  document.documentElement.getBoundingClientRect()
  document.documentElement.style.display = ""
  window.found = axe.run(where, options).then(results => results.violations.flatMap(violation =>
    violation.nodes.map(node => {
      const why = [...node.any, ...node.all, ...node.none].map(check => check.message).join("; ")
      return `${violation.id}: ${node.target.join(" ")}: ${why}`
    })))
}"""

SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"

MOVING = """() => [...new Set([...document.querySelectorAll("*")].flatMap(element =>
  ["", "::before", "::after"].flatMap(part => {
    const style = getComputedStyle(element, part || null)
    const name = `${element.localName}.${[...element.classList].join(".")}${part}`
    const long = times => times.split(",").some(time => parseFloat(time) > 0.001)
    const moves = style.animationName !== "none" && long(style.animationDuration)
      || style.transitionProperty !== "none" && long(style.transitionDuration)
      || style.scrollBehavior === "smooth"
    return moves ? [name] : []
  })))]"""

CUT = """() => [...document.querySelectorAll("main article *")].filter(element => {
  const style = getComputedStyle(element)
  const hides = value => value === "hidden" || value === "clip"
  return element.checkVisibility() && element.clientWidth > 1 && !element.closest("svg")
    && (hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1
      || hides(style.overflowY) && element.scrollHeight > element.clientHeight + 1)
}).map(element => element.outerHTML.slice(0, 100))"""
