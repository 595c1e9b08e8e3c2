"""How soon a reader finds a role, in a real browser: from the last key to the first result.

The index is fetched from a server on this machine, so no network is in the time; it is read and
searched as it would be on a reader's own.
"""

import gzip
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from statistics import median
from threading import Thread
from typing import Any

TIMES = 5
WAIT = 60_000
"""Milliseconds until a search counts as one without a result."""
TEXT = (".html", ".css", ".js", ".json", ".svg", ".xml")
"""What a host compresses."""
SETTLE = 800
"""Milliseconds without a key, so that what is shown belongs to what was typed."""


@dataclass(frozen=True)
class FirstHit:
    """How long the first result took, in milliseconds."""

    after_last_key: float
    """With the index at hand, as for somebody who types."""
    after_opening: float
    """From an empty cache: the page is opened and the words are put in at once."""
    found: str
    """Where the first result leads; nothing where there was none while anybody would wait."""


def browser() -> str | None:
    """The browser of this machine, or the one that the launcher is told of."""
    names = ("chromium", "chromium-browser", "google-chrome")
    return os.environ.get("PLAYBOOK_CHROMIUM") or next(filter(None, map(shutil.which, names)), None)


def first_hit(site: Path, words: str) -> FirstHit | None:
    """The medians of several searches on one site; nothing where no browser can be driven."""
    program = browser()
    try:
        from playwright.sync_api import TimeoutError as NoAnswer
        from playwright.sync_api import sync_playwright
    except ImportError:
        return None
    if program is None:
        return None
    with served(site) as address, sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        typed, straight, found = [], [], ""
        try:
            for _ in range(TIMES):
                straight.append(_search(opened, address, words, settled=False)[0])
                taken, found = _search(opened, address, words, settled=True)
                typed.append(taken)
        except NoAnswer:
            return FirstHit(WAIT, WAIT, "")
        finally:
            opened.close()
    return FirstHit(median(typed), median(straight), found.removeprefix(address))


@contextmanager
def served(site: Path) -> Iterator[str]:
    """The address of a site on this machine, for as long as the block lasts."""
    handler = partial(_Compressing, directory=str(site))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


class _Compressing(SimpleHTTPRequestHandler):
    """Sends text compressed, as any host does."""

    def send_head(self) -> Any:
        """The head of an answer, and the file behind it."""
        path = Path(self.translate_path(self.path))
        file = path / "index.html" if path.is_dir() and self.path.endswith("/") else path
        wanted = "gzip" in self.headers.get("Accept-Encoding", "")
        if not wanted or not file.is_file() or file.suffix not in TEXT:
            return super().send_head()
        data = gzip.compress(file.read_bytes(), mtime=0)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(file)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        return BytesIO(data)

    def log_message(self, format: str, *args: Any) -> None:
        """Leave the terminal to the results."""


def _search(opened: Any, address: str, words: str, *, settled: bool) -> tuple[float, str]:
    """The time from the last key to a result, and where the first one leads."""
    context = opened.new_context()
    page = context.new_page()
    page.set_default_timeout(WAIT)
    page.goto(address)
    page.evaluate(_WATCH)
    box = page.locator("input.md-search__input")
    box.click()
    if settled:
        box.press_sequentially(words[:-1])
        page.wait_for_timeout(SETTLE)
        page.wait_for_selector(_RESULT, state="attached")
        box.press_sequentially(words[-1])
    else:
        # Material listens for keys, so one is pressed at the end of what is put in.
        box.fill(words[:-1])
        box.press(words[-1])
    page.wait_for_function("() => window.firstHit !== undefined && window.firstHit.taken !== null")
    taken = page.evaluate("() => window.firstHit.taken")
    page.wait_for_timeout(SETTLE)
    found = page.locator(_RESULT).first.evaluate("link => link.href")
    context.close()
    return float(taken), str(found)


_RESULT = ".md-search-result__list .md-search-result__link"
_WATCH = f"""() => {{
  const list = document.querySelector(".md-search-result__list");
  document.querySelector("input.md-search__input").addEventListener("input", () => {{
    window.firstHit = {{since: performance.now(), taken: null}};
  }}, true);
  new MutationObserver(() => {{
    const link = document.querySelector("{_RESULT}");
    if (link && window.firstHit && window.firstHit.taken === null) {{
      window.firstHit.taken = performance.now() - window.firstHit.since;
    }}
  }}).observe(list, {{childList: true, subtree: true}});
}}"""
