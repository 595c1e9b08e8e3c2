"""Building a site: checked first, then made whole beside the old one, which it replaces at the end."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, MkDocsException

from generator.export.folder import CannotWrite, clear_up, in_place_of
from generator.finding import Finding
from generator.plugin.logs import mkdocs_logs
from generator.plugin.plugin import MARK, PlaybookPlugin
from generator.plugin.settings import own_templates, settings
from generator.plugin.site import CannotBuild, Unsound, make_site
from generator.read.content import without_collecting
from generator.resources import ROOT
from generator.rules.ledger import Ledger


@dataclass(frozen=True)
class Built:
    """A site that stands."""

    site: Path
    pages: int
    warnings: list[Finding]


def build(
    content: Path,
    site_dir: Path,
    *,
    ledger: Ledger | None = None,
    strict: bool = False,
    offline: bool = False,
    progress: Callable[[int, int], None] = lambda done, of: None,
) -> Built:
    """Check the content and build its site in the place of *site_dir*.

    Raises `NoContent`, `Unsound` for content that may not be built, `CannotWrite` and `CannotBuild`.
    """
    refuse(site_dir, content)
    clear_up(site_dir)  # even where this build goes no further, since the site may have been moved aside
    templates = own_templates()
    with settings(content, offline=offline) as told, mkdocs_logs(logging.WARNING):
        config = _configured(told, site_dir=str(site_dir.resolve()), strict=strict)
        plugin = config.plugins["playbook"]
        assert isinstance(plugin, PlaybookPlugin)
        with without_collecting():
            plugin.given = site = make_site(content, templates, ledger=ledger, strict=strict)
        plugin.drawn = written = Written(len(site.pages) + len(site.book.pages), progress)
        try:
            with in_place_of(site_dir) as fresh:
                config.site_dir = str(fresh)
                config.plugins.on_startup(command="build", dirty=False)
                mkdocs_build(config)
        except Abort:
            if strict:
                raise Unsound([], "A strict build passes no warning; they stand above.") from None
            raise CannotBuild("MkDocs stopped; what it stopped at stands above.") from None
    return Built(site_dir, written.done, site.warnings)


def _configured(told: dict[str, Any], **more: Any) -> MkDocsConfig:
    """MkDocs' configuration from its file and what it is told beside it."""
    try:
        return load_config(**told, **more)
    except MkDocsException:
        raise CannotBuild("MkDocs cannot use mkdocs.yml; what is wrong with it stands above.") from None


class Written:
    """Counts pages, and tells how many there are."""

    def __init__(self, of: int, progress: Callable[[int, int], None]) -> None:
        self.done, self._of, self._progress = 0, of, progress

    def __call__(self) -> None:
        self.done += 1
        self._progress(self.done, self._of)


def refuse(site_dir: Path, content: Path) -> None:
    """Raise `CannotWrite` where building into *site_dir* would take away something else."""
    site, kept = site_dir.resolve(), (content.resolve(), Path.cwd(), ROOT)
    if any(folder.is_relative_to(site) for folder in kept) or site.is_relative_to(content.resolve()):
        raise CannotWrite(f"{site_dir} holds what the site is made from, or lies in it; name another folder.")
    if site.exists() and not site.is_dir():
        raise CannotWrite(f"{site_dir} is a file; name a folder.")
    ours = (site / MARK).is_file() and not (site / ".git").exists()
    if site.is_dir() and any(site.iterdir()) and not ours:
        raise CannotWrite(f"{site_dir} holds what is no playbook site; empty it, or name another folder.")
