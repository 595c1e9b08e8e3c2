"""A book made ready for a site: checked, and each of its pages drawn once.

Whatever can be wrong with content or templates is found here, before MkDocs begins, so that a
build stops early and a preview can say what it was.
"""

import traceback
from dataclasses import dataclass
from pathlib import Path

from generator import report
from generator.check import Checked, check_folder
from generator.finding import Finding, by_place
from generator.model.book import Book
from generator.pages.page import Drawn, Page
from generator.render import Renderer
from generator.rules import reference
from generator.rules.astray import links_astray
from generator.rules.ledger import Ledger

TEMPLATE = (".jinja", ".html")


class CannotBuild(Exception):
    """A site cannot be made here; the sentence says why and what to do."""


class Unsound(Exception):
    """The content has findings that stop a build."""

    def __init__(self, findings: list[Finding], summary: str = "") -> None:
        super().__init__(summary or report.summary(findings))
        self.findings = findings


@dataclass(frozen=True)
class Site:
    """The pages of a book, drawn, in the order of the site."""

    renderer: Renderer
    pages: list[tuple[Page, Drawn]]
    warnings: list[Finding]

    @property
    def book(self) -> Book:
        """The book they are made from."""
        return self.renderer.book


def make_site(
    content: Path, own_templates: Path | None = None, *, ledger: Ledger | None = None, strict: bool = False
) -> Site:
    """The site of a content folder, checked without a day: what expires stops no build.

    Raises `NoContent`, `Unsound` and `CannotBuild`.
    """
    checked = check_folder(content, ledger=ledger)
    _stop_at(checked.findings if strict else checked.errors)
    renderer, pages = _drawn(checked.book, own_templates)
    drawn = {page.url: page_drawn.anchors for page, page_drawn in pages}
    _stop_at(by_place(links_astray(checked.book, reference.ID, drawn.get)))
    return Site(renderer, pages, _warnings(checked))


def _warnings(checked: Checked) -> list[Finding]:
    return by_place(set(checked.findings) - set(checked.errors))


def _stop_at(findings: list[Finding]) -> None:
    if findings:
        raise Unsound(findings)


def _drawn(book: Book, own_templates: Path | None) -> tuple[Renderer, list[tuple[Page, Drawn]]]:
    """Every page with its markup. A template is code that anybody may edit, so it may raise anything."""
    try:
        renderer = Renderer(book, own_templates)
        return renderer, list(renderer.pages())
    except Exception as error:
        raise CannotBuild(in_one_sentence(error)) from error


def in_one_sentence(error: Exception) -> str:
    """What was wrong, after the template and the line where it was, if it was in one."""
    said = " ".join(str(error).split()) or type(error).__name__
    if isinstance(error, LookupError) and hasattr(error, "templates"):
        said = f"there is no template {said!r}"  # Jinja says its name alone
    frames = [
        frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename.endswith(TEMPLATE)
    ]
    name = getattr(error, "filename", None) or (frames[-1].filename if frames else "")
    line = getattr(error, "lineno", None) or (frames[-1].lineno if frames else 1)
    return f"{from_here(Path(name))}:{line}: this page cannot be drawn: {said}" if name else said


def from_here(path: Path) -> Path:
    """A path as a person in the working directory writes it."""
    return path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path
