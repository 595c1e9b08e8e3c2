"""Sites as tests look at them: their files, their pages, what a page says and where it leads."""

import os
import subprocess
import sys
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

from tests.conftest import Company

ROOT = Path(__file__).parents[2]


def written(company: Company, folder: Path) -> Path:
    """The files of a company, put into a content folder."""
    for path, data in company.files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    return folder


def configured(folder: Path, more: str = "") -> Path:
    """A folder with a mkdocs.yml that inherits the project's, and says *more*."""
    theme = ROOT / "templates/theme"
    text = f"INHERIT: {ROOT / 'mkdocs.yml'}\ntheme: {{custom_dir: {theme}}}\n{more}"
    (folder / "mkdocs.yml").write_text(text, encoding="utf-8")
    return folder


def files_of(site: Path) -> dict[str, bytes]:
    """Every file of a site, by its path."""
    return {
        path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()
    }


def pages_of(site: Path) -> dict[str, str]:
    """Every HTML file of a site, by its path."""
    return {
        path.relative_to(site).as_posix(): path.read_text(encoding="utf-8") for path in site.rglob("*.html")
    }


def run(*command: str, folder: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Run a Python module as a person would in *folder*, with the clock alone for its day."""
    environment = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
    environment |= {"PYTHONPATH": str(ROOT), "NO_MKDOCS_2_WARNING": "1", "NO_COLOR": "1"}
    return subprocess.run(
        [sys.executable, "-m", *command],
        cwd=folder,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        timeout=300,
    )


@dataclass
class Seen(HTMLParser):
    """What a reader, or a browser, meets in a page."""

    html: str
    text: str = ""
    """The words of its generated article."""
    links: list[str] = field(default_factory=list)
    """Where the links of its generated article lead, in order."""
    ids: set[str] = field(default_factory=set)
    """Every place on it that a link may lead to."""
    assets: list[str] = field(default_factory=list)
    """Everything that a browser fetches to show it."""
    inline: list[str] = field(default_factory=list)
    """Scripts and styles in the page itself."""

    def __post_init__(self) -> None:
        super().__init__()
        self._depth = 0
        self._script = False
        self.feed(self.html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.ids.add(given.get("id", ""))
        if tag == "article" and (self._depth or "data-kind" in given):
            self._depth += 1
        if tag == "a" and self._depth:
            self.links.append(given.get("href", ""))
        if tag in ("script", "img", "iframe", "source", "video", "audio", "object", "embed"):
            self.assets.extend(given[name] for name in ("src", "srcset", "data") if name in given)
        if tag == "link" and given.get("rel") in ("stylesheet", "icon", "preload", "preconnect", "manifest"):
            self.assets.append(given["href"])
        self._script = tag in ("script", "style") and given.get("type") != "application/json"
        if "style" in given or any(name.startswith("on") for name in given):
            self.inline.append(self.get_starttag_text() or "")

    def handle_endtag(self, tag: str) -> None:
        self._script = False
        if tag == "article" and self._depth:
            self._depth -= 1

    def handle_data(self, data: str) -> None:
        if self._script and data.strip():
            self.inline.append(data)
        if self._depth:
            self.text = " ".join(f"{self.text} {data}".split())
