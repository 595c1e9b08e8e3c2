"""Every page is valid HTML, by the checker that the standard's own authors keep.

The Nu Html Checker wants Java and a file of 30 MB, which `playbook test` fetches where Java is. Where
either is missing the pages are held to HTML's rules of parsing alone, and the test says so.
"""

import json
import os
import re
import subprocess
import warnings
from pathlib import Path
from shutil import which

import pytest

from tests.plugin.sites import ROOT
from tests.site.parsed import Parsed, parsed_site

pytestmark = pytest.mark.slow

MATERIALS = {
    # Firefox keeps a checkbox's state over a reload; `autocomplete` is how Material keeps menus shut.
    r'<input class="md-toggle" data-md-toggle="(drawer|search)"[^>]* autocomplete="off">': "Attribute “autocomplete”",
}
"""What Material's markup does on purpose: the markup, and the start of what is said of it."""


def test_every_page_is_valid(pages: dict[str, Parsed]) -> None:
    """The checker finds nothing but what Material does on purpose."""
    jar = checker()
    if jar is None:
        warnings.warn("without Java and vnu.jar, pages are held to the rules of parsing alone", stacklevel=1)
        found = [f"{name}:{error}" for name, page in pages.items() for error in page.errors]
    else:
        found = found_by(jar, *sorted({page.site for page in pages.values()}))

    assert found == []


def checker() -> Path | None:
    """The checker's program, where one was named or fetched and Java can run it."""
    named = os.environ.get("PLAYBOOK_VNU")
    jar = (
        Path(named)
        if named
        else next(ROOT.glob(".venv/vnu-jar@*/node_modules/vnu-jar/build/dist/vnu.jar"), None)
    )
    return jar if jar and jar.is_file() and which("java") else None


def found_by(jar: Path, *sites: Path) -> list[str]:
    """What the Nu Html Checker says against the pages of sites, in one process."""
    command = ("java", "-Xss4m", "-jar", str(jar), "--errors-only", "--format", "json", "--skip-non-html")
    ran = subprocess.run([*command, *map(str, sites)], stderr=subprocess.PIPE, encoding="utf-8")
    return [
        f"{each['url']}:{each.get('lastLine')}: {each['message']} {each.get('extract', '')}"
        for each in json.loads(ran.stderr)["messages"]
        if not any(
            re.search(markup, each.get("extract", "")) and each["message"].startswith(said)
            for markup, said in MATERIALS.items()
        )
    ]


def test_every_page_keeps_the_rules_of_parsing(pages: dict[str, Parsed]) -> None:
    """No tag is left open, closed twice or misplaced, and no attribute stands twice."""
    assert {name: page.errors for name, page in pages.items() if page.errors} == {}


def test_a_page_that_breaks_them_is_found(tmp_path: Path) -> None:
    """A stray end tag and a second attribute are told with their place."""
    (tmp_path / "index.html").write_text(
        "<!doctype html>\n<title>x</title>\n<p a=1 a=2></b>\n", encoding="utf-8"
    )

    assert [page.errors for page in parsed_site(tmp_path, "broken").values()] == [
        ("3:9: duplicate-attribute", "3:15: unexpected-end-tag {'name': 'b'}")
    ]
