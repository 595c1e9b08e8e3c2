"""Building a site: checked first, then made whole beside the old one, which it replaces at the end."""

import logging
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.exceptions import MkDocsException

from generator.finding import Finding
from generator.plugin.logs import mkdocs_logs
from generator.plugin.plugin import MARK, PlaybookPlugin
from generator.plugin.settings import settings
from generator.plugin.site import CannotBuild, Unsound, make_site
from generator.replace import in_place_of
from generator.resources import ROOT

__all__ = ["Built", "CannotBuild", "Unsound", "build"]


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
    strict: bool = False,
    offline: bool = False,
    progress: Callable[[int, int], None] = lambda done, of: None,
) -> Built:
    """Check the content and build its site in the place of *site_dir*.

    Raises `NoContent`, `Unsound` for content that may not be built, and `CannotBuild` for the rest.
    """
    refuse(site_dir, content)
    with settings(content, offline=offline) as told:
        try:
            with mkdocs_logs(logging.WARNING), in_place_of(site_dir) as fresh:
                config = load_config(**told, site_dir=str(fresh), strict=strict)
                plugin = config.plugins["playbook"]
                assert isinstance(plugin, PlaybookPlugin)
                templates = plugin.config.templates
                site = make_site(content, Path(templates) if templates else None, strict=strict)
                plugin.given = site
                written = Written(len(site.pages) + len(site.book.pages), progress)
                plugin.drawn = written.one
                config.plugins.on_startup(command="build", dirty=False)
                mkdocs_build(config)
                config.plugins.on_shutdown()
        except OSError as error:
            raise CannotBuild(refused(error, site_dir)) from None
        except MkDocsException as error:
            raise CannotBuild(" ".join(error.message.split())) from None
    return Built(site_dir, written.done, site.warnings)


class Written:
    """Counts pages, and tells how many there are."""

    def __init__(self, of: int, progress: Callable[[int, int], None]) -> None:
        self.done, self._of, self._progress = 0, of, progress

    def one(self) -> None:
        self.done += 1
        self._progress(self.done, self._of)


def refuse(site_dir: Path, content: Path) -> None:
    """Raise `CannotBuild` where building into *site_dir* would take away something else."""
    site, kept = site_dir.resolve(), (content.resolve(), Path.cwd(), ROOT)
    if any(folder.is_relative_to(site) for folder in kept) or site.is_relative_to(content.resolve()):
        raise CannotBuild(f"The site cannot go to {site_dir}, which holds the content or this project; name a folder of its own.")
    if site.is_dir() and any(site.iterdir()) and (not (site / MARK).is_file() or (site / ".git").exists()):
        raise CannotBuild(f"{site_dir} holds files that are no playbook site; empty it, or name another folder.")
    if site.exists() and not site.is_dir():
        raise CannotBuild(f"{site_dir} is a file; name a folder.")


def refused(error: OSError, site_dir: Path) -> str:
    """A refusal of the operating system in one sentence."""
    what = (error.strerror or str(error)).lower()
    return f"{error.filename or os.fspath(site_dir)}: {what}; mend that, or name another folder."
