"""Which mkdocs.yml is meant, and what our commands say instead of it: the content, where the site goes.

Plain `mkdocs build` reads the same file and needs none of this.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

# Material and others print banners about the future of MkDocs; they look for these when they are imported.
os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
os.environ.setdefault("DISABLE_MKDOCS_2_WARNING", "true")

from mkdocs.exceptions import MkDocsException  # noqa: E402
from mkdocs.utils.yaml import yaml_load  # noqa: E402

from generator.plugin.site import CannotBuild  # noqa: E402
from generator.resources import ROOT  # noqa: E402

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


def _plugins(file: Path) -> dict[str, Any]:
    """The plugins of a mkdocs.yml with their options; those switched off are left out."""
    try:
        with file.open("rb") as text:
            listed = yaml_load(text).get("plugins") or {}
    except (MkDocsException, AttributeError) as error:
        raise CannotBuild(f"{file.name} cannot be read: {' '.join(str(error).split())}") from None
    if isinstance(listed, list):
        pairs = [(item, {}) if isinstance(item, str) else next(iter(item.items())) for item in listed]
    else:
        pairs = list(listed.items())
    plugins = {name: dict(given or {}) for name, given in pairs}
    return {name: given for name, given in plugins.items() if given.get("enabled") is not False}
