"""One real browser for every test that wants to see a site as a reader does.

Playwright holds one per process, so all of them share this one; what must not be shared, such as what
a page keeps, belongs to a context of the test's own.
"""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from shutil import which
from threading import Thread

import pytest
from playwright.sync_api import Browser, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium: the one that the launcher names, or the system's."""
    program = os.environ.get("PLAYBOOK_CHROMIUM") or next(filter(None, map(which, NAMES)), None)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield chromium
        chromium.close()


@dataclass
class Server:
    """A folder on a server of its own; an address that leads nowhere gets the site's page for that."""

    folder: Path
    handler: type[SimpleHTTPRequestHandler] | None = None
    """What answers, where that is more than the files."""

    def __post_init__(self) -> None:
        handler = partial(self.handler or Files, directory=str(self.folder))
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.address = f"http://127.0.0.1:{self._server.server_port}/"

    def __enter__(self) -> "Server":
        Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *raised: object) -> None:
        self._server.shutdown()
        self._server.server_close()


class Files(SimpleHTTPRequestHandler):
    """Answers with the files of a folder, as a host of static sites does."""

    protocol_version = "HTTP/1.1"

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory) / "404.html"
        if code != 404 or not page.is_file():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: a test tells what it wants to know."""
