"""Whole sites on a server of their own: Larkfield's, and one that uses every field."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from generator.plugin.build import build
from tests.conftest import COMPANY, company_of
from tests.plugin.browser import Server
from tests.plugin.sites import ROOT, written
from tests.site.parsed import Parsed, parsed_site
from tests.site.visits import Visit, visits


def built(content: Path, folder: Path, address: str = "", more: str = "") -> Path:
    """The site of a content folder, whose own address is the one it is served at, so that all of it works."""
    company = company_of(content)
    text = company.files["playbook.yml"].decode()
    lines = [line for line in text.splitlines() if not (address and line.startswith("site_url:"))]
    lines += [line for line in (f"site_url: {address}" if address else "", more) if line]
    changed = company.add("playbook.yml", "\n".join(lines) + "\n")
    return build(written(changed, folder / "content"), folder / "site").site


@contextmanager
def served(content: Path, folder: Path) -> Iterator[Server]:
    """The site of a content folder at an address of its own."""
    (folder / "site").mkdir()
    with Server(folder / "site") as server:
        built(content, folder, server.address)
        yield server


@pytest.fixture(scope="session")
def larkfield(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The site of the starter content."""
    with served(ROOT / "content", tmp_path_factory.mktemp("larkfield")) as server:
        yield server


@pytest.fixture(scope="session")
def company(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The site of the tests' own company, which stays as it is whatever the starter content says."""
    with served(COMPANY, tmp_path_factory.mktemp("company")) as server:
        yield server


@pytest.fixture(scope="session")
def every_field(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The site of a small company that uses every field of every kind."""
    with served(ROOT / "tests/every-field", tmp_path_factory.mktemp("every-field")) as server:
        yield server


@pytest.fixture(scope="session")
def pages(larkfield: Server, every_field: Server) -> dict[str, Parsed]:
    """Every page of Larkfield's site, and of one that uses every field, by address."""
    return parsed_site(larkfield.folder, "larkfield") | parsed_site(every_field.folder, "every-field")


@pytest.fixture(scope="session")
def visited(browser: Browser, larkfield: Server, every_field: Server) -> list[Visit]:
    """One page of each kind of both sites, seen on a phone and on a wide screen."""
    return visits(browser, larkfield, every_field)
