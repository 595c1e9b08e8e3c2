"""The pages as Markdown files, for engines other than MkDocs.

Each file is front matter and the page's own article as one raw block, which every Markdown engine
leaves as it is; beside them stands a configuration that inherits the project's mkdocs.yml.
"""

import json
import os
import shutil
from collections.abc import Mapping
from hashlib import sha256
from html import escape
from pathlib import Path
from typing import Any

import yaml

from generator.export.data import site_files
from generator.export.folder import CannotWrite, in_place_of
from generator.pages.hand_written import led
from generator.pages.navigation import tabs
from generator.pages.page import Drawn, Page
from generator.render import Renderer
from generator.resources import TEMPLATES

LIST = ".playbook-pages.json"
"""What was written here last, each file with the hash of its bytes; anything else is left alone."""

MADE_BY_ENGINES = ("site", ".cache")
"""What engines put beside their configuration; it is made from what was written here."""


def write_pages(
    pages: list[tuple[Page, Drawn]],
    renderer: Renderer,
    content: Path,
    target: Path,
    settings: Mapping[str, Any],
) -> int:
    """Write every page of a book into *target*, with a mkdocs.yml of these *settings*; gives their number.

    Raises `CannotWrite` where *target* holds anything else, or a file that was changed since.
    """
    _refuse(target)
    book = renderer.book
    with in_place_of(target) as folder:
        docs = folder / "docs"
        shutil.copytree(TEMPLATES / "theme" / "assets", docs / "assets")
        _copy_others(content / "pages", docs)
        for page, drawn in pages:
            _write(docs / page.src_uri, as_markdown(page, drawn))
        for path, text in site_files(book, renderer.says).items():
            _write(docs / path, text)
        for path, text in book.pages.items():
            _write(docs / path, led(text, path, renderer.addresses))
        nav = [
            {escape(tab.title): list(tab.sources)} for tab in tabs((page for page, _ in pages), book.pages)
        ]
        _write(folder / "mkdocs.yml", _configuration({**settings, "nav": nav}))
        _write(folder / LIST, json.dumps(_hashes(folder), indent=0))
    return len(pages) + len(book.pages)


def as_markdown(page: Page, drawn: Drawn) -> str:
    """A page as a Markdown file; its article has no empty line, so it is one block to every engine."""
    # Themes print titles as they are, so here they are markup already.
    matter = {"title": escape(page.title), "description": escape(page.description), "generated": True}
    front = yaml.safe_dump(matter, allow_unicode=True, sort_keys=False, width=10**6)
    return f"---\n{front}---\n\n{drawn.html.strip()}\n"


def way_from(folder: Path, to: Path) -> str:
    """The relative way from a folder to a file or folder, as configuration files write it."""
    return Path(os.path.relpath(to.resolve(), folder.resolve())).as_posix()


def _configuration(settings: Mapping[str, Any]) -> str:
    said = yaml.safe_dump(dict(settings), allow_unicode=True, sort_keys=False)
    return f"# Written by `playbook pages`, and written anew by it: change what it inherits instead.\n{said}"


def _copy_others(source: Path, docs: Path) -> None:
    """Copy what lies beside the pages written by hand: pictures, and files to take home."""
    for path in sorted(source.rglob("*")):
        relative = path.relative_to(source)
        if (
            path.is_file()
            and path.suffix != ".md"
            and not any(part.startswith(".") for part in relative.parts)
        ):
            (docs / relative).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, docs / relative)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="")


def _refuse(target: Path) -> None:
    if not target.exists():
        return
    if not target.is_dir():
        raise CannotWrite(f"{target} is a file; name a folder.")
    known = _known(target)
    for path, hash in _hashes(target).items():
        if known.get(path) != hash:
            how = "was changed since" if path in known else "was not written by this command"
            raise CannotWrite(f"{target} holds {path}, which {how}; move it away, or name another folder.")


def _known(target: Path) -> dict[str, str]:
    try:
        known = json.loads((target / LIST).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return known if isinstance(known, dict) else {}


def _hashes(folder: Path) -> dict[str, str]:
    files = (path for path in sorted(folder.rglob("*")) if path.is_file() or path.is_symlink())
    relative = ((path, path.relative_to(folder)) for path in files)
    return {
        name.as_posix(): sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
        for path, name in relative
        if name.parts[0] not in MADE_BY_ENGINES and name.as_posix() != LIST
    }
