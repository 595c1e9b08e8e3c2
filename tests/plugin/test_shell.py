"""A page whose shell was rendered once for its folder is the page that the theme would have made of it."""

import logging
import re
import shutil
from pathlib import Path

import pytest
from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config

from generator.plugin import shell
from tests.conftest import COMPANY
from tests.plugin.sites import ROOT, configured, pages_of, run

OWN = re.compile("<!-- this is /(.*?)-->")
EVERY_FIELD = ROOT / "tests/every-field"


def themed(folder: Path, content: Path, mark: str) -> Path:
    """A folder with a mkdocs.yml whose theme writes *mark* into each page's head."""
    theme = shutil.copytree(ROOT / "templates/theme", folder / "theme")
    main = theme / "main.html"
    block = "{% block site_meta %}"
    main.write_text(main.read_text(encoding="utf-8").replace(block, f"{block}{mark}"), encoding="utf-8")
    configured(
        folder, f"docs_dir: {content}/pages\nplugins:\n  search: {{}}\n  playbook: {{content: {content}}}\n"
    )
    told = (folder / "mkdocs.yml").read_text(encoding="utf-8")
    told = told.replace(str(ROOT / "templates/theme"), str(theme))
    (folder / "mkdocs.yml").write_text(told, encoding="utf-8")
    return folder


def built(folder: Path, content: Path, mark: str) -> dict[str, str]:
    """The pages of a site whose theme writes *mark* into each page's head."""
    done = run("mkdocs", "build", "--site-dir", "site", folder=themed(folder, content, mark))
    assert (done.returncode, "page by page" in done.stderr) == (0, "page.url" in mark), done.stderr
    return pages_of(folder / "site")


@pytest.mark.slow
def test_a_theme_that_shows_the_outline_in_a_form_of_its_own_is_rendered_in_full(tmp_path: Path) -> None:
    """A second outline cannot be cut, and is no mistake: every page has its own."""
    outline = (
        "{% for part in page.toc %}{% for below in part.children %}{{ below.id }} {% endfor %}{% endfor %}"
    )
    pages = built(tmp_path, COMPANY, f"<!-- this is /{outline}-->")

    own = {path: OWN.findall(html)[0].split() for path, html in pages.items() if path.startswith("roles/c")}
    assert {path: ids[0] for path, ids in own.items()} == dict.fromkeys(own, "effect")
    assert len(own) == 2


@pytest.mark.slow
@pytest.mark.parametrize("content", [COMPANY, EVERY_FIELD], ids=["small", "every-field"])
def test_a_joined_page_is_the_page_rendered_in_full(tmp_path: Path, content: Path) -> None:
    """A theme that writes each page's own address cannot be joined: it is rendered in full, to the same end."""
    for name in ("joined", "full"):
        (tmp_path / name).mkdir()
    joined = built(tmp_path / "joined", content, "<!-- this is /-->")
    full = built(tmp_path / "full", content, "<!-- this is /{{ page.url }}-->")

    assert {path: OWN.findall(html) for path, html in full.items() if path != "404.html"} == {
        path: [path.removesuffix("index.html")] for path in full if path != "404.html"
    }
    assert {path: OWN.sub("", html) for path, html in joined.items()} == {
        path: OWN.sub("", html) for path, html in full.items()
    }


@pytest.mark.slow
def test_a_difference_that_shows_late_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """One page in so many is compared: from there all are rendered in full, and a strict build stops."""
    monkeypatch.setattr(shell, "EVERY", 3)
    late = "{% if page and page.url > 'roles/d' %}{{ page.url }}{% endif %}"
    folder = themed(tmp_path, COMPANY, f"<!-- this is /{late}-->")
    config = load_config(str(folder / "mkdocs.yml"), site_dir=str(folder / "site"))
    config.plugins.on_startup(command="build", dirty=False)
    mkdocs_build(config)

    roles = {path: html for path, html in pages_of(folder / "site").items() if path.startswith("roles/")}
    assert {path: OWN.findall(html) for path, html in roles.items()} == {
        "roles/index.html": [""],
        "roles/ceo/index.html": [""],
        "roles/cfo/index.html": [""],
        "roles/support-agent/index.html": ["roles/support-agent/"],
        "roles/support-lead/index.html": ["roles/support-lead/"],
    }
    assert [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING] == [
        "playbook: /roles is rendered page by page from here: its pages differ in more than their words. "
        "Those before it may show what belongs to another."
    ]
