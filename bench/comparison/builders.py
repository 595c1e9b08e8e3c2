"""The two ways to the same site: this project from YAML, and plain MkDocs with Material from Markdown.

Plain MkDocs gets every page ready made, one article to a file: it need not read a company, follow a
reference or inherit a standard. What it is measured by is what any site of as many pages takes.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import yaml

from bench.company.yaml_text import Value
from bench.comparison.process import Run, run

OURS = "playbook"
PLAIN = "mkdocs"


@dataclass(frozen=True)
class Builder:
    """A way to build a site, from nothing each time."""

    name: str
    build: Callable[[Path], Run]
    """Build into a folder, which is not there yet."""


def builders(content: Path, work: Path, nav: str) -> tuple[Builder, Builder]:
    """Both ways for one company; *work* takes the Markdown pages and the logs."""
    settings = _plain_settings(content, work, nav)

    def ours(site: Path) -> Run:
        return run(["-m", "generator", "build", "--content", content, "--site-dir", site], work / "ours.log")

    def plain(site: Path) -> Run:
        return run(["-m", "mkdocs", "build", "-f", settings, "-d", site], work / "plain.log")

    return Builder(OURS, ours), Builder(PLAIN, plain)


def _plain_settings(content: Path, work: Path, nav: str) -> Path:
    """A mkdocs.yml without anything of this project, over the pages that it writes as Markdown."""
    pages = work / "pages"
    run(["-m", "generator", "pages", "--content", content, pages], work / "pages.log")
    settings: dict[str, Value] = {
        "site_name": "The same pages",
        "site_url": "https://playbook.example.com/",
        "docs_dir": str(pages / "docs"),
        "theme": {
            "name": "material",
            "font": False,
            "features": ["navigation.instant", "navigation.tabs", "navigation.indexes", "navigation.prune"],
        },
        "plugins": ["search"],
        "markdown_extensions": ["admonition", "attr_list", "footnotes", {"toc": {"permalink": True}}],
    }
    if nav == "sections":
        settings["nav"] = yaml.safe_load((pages / "mkdocs.yml").read_text(encoding="utf-8"))["nav"]
        settings["validation"] = {"nav": {"omitted_files": "ignore"}}
    file = work / "mkdocs.yml"
    file.write_text(yaml.safe_dump(settings, sort_keys=False), encoding="utf-8")
    return file
