"""A preview, served for real: it follows each edit, says what is wrong, and recovers."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.request import urlopen

import pytest

from tests.conftest import Company
from tests.plugin.sites import ROOT, configured, written

PATIENCE = 90
"""Seconds that a busy machine may take for a build."""


class Preview:
    """A server over a content folder, as a person starts it."""

    def __init__(self, folder: Path, *command: str) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.log = folder / "log"
        arguments = [part.format(port=self.port) for part in command]
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "NO_MKDOCS_2_WARNING": "1"}
        with self.log.open("w") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", *arguments], cwd=folder, stdout=log, stderr=log, env=environment
            )

    def shows(self, address: str, words: str) -> str:
        """The page at *address*, once it holds *words*."""
        page = ""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end and self.process.poll() is None:
            page = self.page(address)
            if words in page:
                return page
            time.sleep(0.1)
        raise AssertionError(
            f"{address} does not show {words!r}; {len(page)} characters; {self.log.read_text()}"
        )

    def page(self, address: str) -> str:
        """The page at *address* as it is now; nothing while there is no server."""
        try:
            with urlopen(f"http://127.0.0.1:{self.port}{address}", timeout=PATIENCE) as answer:
                return str(answer.read().decode())
        except HTTPError as error:
            return error.read().decode()
        except (URLError, ConnectionError):
            return ""

    def stop(self) -> int:
        """Press Ctrl+C; the exit code."""
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(PATIENCE)


@pytest.fixture
def preview_in() -> Iterator[Callable[..., Preview]]:
    """Starts a preview in a folder; none outlives its test."""
    started: list[Preview] = []

    def start(folder: Path, *command: str) -> Preview:
        started.append(Preview(folder, *command))
        return started[-1]

    yield start
    for preview in started:
        if preview.process.poll() is None:
            preview.process.kill()
            preview.process.wait()


@pytest.mark.slow
@pytest.mark.parametrize(
    "command", [("generator", "serve", "--port", "{port}"), ("mkdocs", "serve", "-a", "127.0.0.1:{port}")]
)
def test_an_edit_is_shown_and_a_mistake_is_told_until_it_is_mended(
    company: Company, tmp_path: Path, preview_in: Callable[..., Preview], command: tuple[str, ...]
) -> None:
    """At every address stands the finding with its place, escaped, and the page comes back by itself."""
    written(company, configured(tmp_path) / "content")
    preview = preview_in(tmp_path, *command)
    role = tmp_path / "content/roles/cfo.yml"
    good = role.read_text(encoding="utf-8")
    first = preview.shows("/roles/cfo/", "Make it easy to do right")

    role.write_text(good.replace("Make it easy", "Make it simple"), encoding="utf-8")
    preview.shows("/roles/cfo/", "Make it simple to do right")

    role.write_text(good.replace("reports_to: ceo", "reports_to: <b>coe"), encoding="utf-8")
    finding = "<li>content/roles/cfo.yml:5:13: error: cfo reports to &#x27;&lt;b&gt;coe&#x27;"
    broken = [preview.shows(address, finding) for address in ("/roles/cfo/", "/", "/not/there/")]

    role.write_text(good, encoding="utf-8")
    mended = preview.shows("/roles/cfo/", "Make it easy to do right")

    assert [page.count("livereload(") for page in (first, *broken, mended)] == [1] * 5
    assert "Content-Security-Policy" not in first
    assert (preview.stop(), "Traceback" in preview.log.read_text()) == (0, False)


@pytest.mark.slow
def test_a_preview_of_broken_content_begins_by_saying_so(
    company: Company, tmp_path: Path, preview_in: Callable[..., Preview]
) -> None:
    """What is wrong is seen before anything is mended; a template's mistake is told like the content's."""
    broken = company.change("roles/cfo.yml", "reports_to: ceo", "reports_to: coe")
    role = written(broken, tmp_path / "content") / "roles/cfo.yml"
    (tmp_path / "ours").mkdir()
    template = tmp_path / "ours/role.html.jinja"
    template.write_text("<article>Ours: {{ role.one_job }}</article>", encoding="utf-8")
    configured(tmp_path, "plugins: {playbook: {templates: ours}}\n")
    preview = preview_in(tmp_path, "generator", "serve", "--port", "{port}")

    preview.shows("/roles/cfo/", "<li>content/roles/cfo.yml:5:13: error: cfo reports to")
    role.write_bytes(company.files["roles/cfo.yml"])
    preview.shows("/roles/cfo/", "Ours: Make it easy")
    template.write_text("\n{% if %}", encoding="utf-8")
    preview.shows(
        "/roles/cfo/", "<li>ours/role.html.jinja:2: this page cannot be drawn: Expected an expression"
    )

    assert (preview.stop(), "Traceback" in preview.log.read_text()) == (0, False)


@pytest.mark.slow
def test_a_mistake_in_the_configuration_does_not_end_a_preview(
    company: Company, tmp_path: Path, preview_in: Callable[..., Preview]
) -> None:
    """MkDocs says what it cannot read, and shows the next page once it can."""
    written(company, configured(tmp_path) / "content")
    preview = preview_in(tmp_path, "generator", "serve", "--port", "{port}")
    role, settings = tmp_path / "content/roles/cfo.yml", tmp_path / "mkdocs.yml"
    good = settings.read_text(encoding="utf-8")
    preview.shows("/roles/cfo/", "Make it easy to do right")

    settings.write_text(f"{good}theme: [", encoding="utf-8")
    end = time.monotonic() + PATIENCE
    while "error parsing the configuration file" not in preview.log.read_text():
        assert time.monotonic() < end, preview.log.read_text()
        time.sleep(0.1)
    settings.write_text(good, encoding="utf-8")
    role.write_bytes(role.read_bytes().replace(b"Make it easy", b"Make it simple"))
    preview.shows("/roles/cfo/", "Make it simple to do right")

    assert (preview.stop(), "Traceback" in preview.log.read_text()) == (0, False)
