"""Which mkdocs.yml is meant, and what our commands say instead of it: the content, where the site goes.

Plain `mkdocs build` reads the same file and needs none of this.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

# Material and others print banners about the future of MkDocs; they look for these when they are imported.
os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
os.environ.setdefault("DISABLE_MKDOCS_2_WARNING", "true")

from mkdocs.exceptions import MkDocsException
from mkdocs.utils.yaml import yaml_load

from generator.export.markdown import way_from
from generator.plugin.site import CannotBuild
from generator.plugin.theme import FOLDER, facts, scripts, styles, theme_folders, theme_language
from generator.render import Renderer
from generator.resources import ROOT

FILE = "mkdocs.yml"


def settings_file() -> Path:
    """The mkdocs.yml of the working directory where it has the playbook plugin, else our own."""
    here = Path(FILE).resolve()
    return here if here.is_file() and "playbook" in _plugins(here) else ROOT / FILE


@contextmanager
def settings(content: Path, *, offline: bool = False) -> Iterator[dict[str, Any]]:
    """What MkDocs is told beside its file, for as long as it works with it."""
    content = content.resolve()
    file = settings_file()
    plugins = _plugins(file)
    plugins["playbook"] = {**plugins.get("playbook", {}), "content": str(content), "offline": offline}
    if offline:
        plugins.setdefault("offline", {})
    with TemporaryDirectory(prefix="playbook-") as empty:
        # MkDocs asks for a folder of pages written by hand, which a company need not have.
        pages = content / "pages"
        docs = pages if pages.is_dir() else Path(empty)
        yield {"config_file": str(file), "plugins": plugins, "docs_dir": str(docs)}


def own_templates() -> Path | None:
    """The company's own page templates, where its mkdocs.yml names a folder of them.

    Raises `CannotBuild` where that is no folder.
    """
    file = settings_file()
    named = _plugins(file).get("playbook", {}).get("templates")
    if not named:
        return None
    folder = file.parent / str(named)
    if not folder.is_dir():
        raise CannotBuild(f"{FILE} says `templates: {named}`, which is no folder; make it, or take that out.")
    return folder


def settings_for_others(renderer: Renderer, target: Path) -> dict[str, Any]:
    """The settings of `playbook pages`: what other engines cannot take from the plugin, said in full.

    No policy stands there: other engines leave their own scripts in the pages.
    """
    playbook = renderer.book.playbook
    file = settings_file()
    theme = _read(file).get("theme") or {}
    own = theme.get("custom_dir") if isinstance(theme, dict) else None
    folder = file.parent / own if own else FOLDER
    return {
        "INHERIT": way_from(target, file),
        "site_name": escape(playbook.title),
        "site_url": playbook.site_url,
        "docs_dir": "docs",
        "theme": {
            "custom_dir": way_from(target, folder),
            "language": theme_language(playbook, theme_folders()),
        },
        "extra": {"playbook": facts(renderer, policy="")},
        "extra_css": styles(),
        "extra_javascript": [{"path": path, "type": "module"} for path in scripts()],
        "plugins": ["search"],
        "validation": {"nav": {"omitted_files": "ignore"}},
    }


def _plugins(file: Path) -> dict[str, Any]:
    """The plugins of a mkdocs.yml with their options; those switched off are left out."""
    listed = _read(file).get("plugins") or {}
    if isinstance(listed, list):
        pairs = [(item, {}) if isinstance(item, str) else next(iter(item.items())) for item in listed]
    else:
        pairs = list(listed.items())
    plugins = {name: dict(given or {}) for name, given in pairs}
    return {name: given for name, given in plugins.items() if given.get("enabled") is not False}


def _read(file: Path) -> dict[str, Any]:
    try:
        with file.open("rb") as text:
            return yaml_load(text)
    except MkDocsException as error:
        raise CannotBuild(f"{file.name} cannot be read: {' '.join(str(error).split())}") from None
