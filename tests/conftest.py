"""What tests share: a small company that checks clean, and ways to change one thing in it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from generator import rules
from generator.finding import Finding, by_place
from generator.model.book import Book
from generator.read.content import read_files
from generator.rules.ledger import Ledger
from tests.plugin.browser import browser as browser

COMPANY = Path(__file__).parent / "company"
TODAY = date(2026, 11, 22)


@dataclass(frozen=True)
class Company:
    """The files of a company, to be changed one thing at a time."""

    files: Mapping[str, bytes]

    def change(self, path: str, old: str, new: str) -> "Company":
        """The company with the first *old* in a file replaced."""
        text = self.files[path].decode()
        assert old in text, f"{path} holds no {old!r}"
        return Company({**self.files, path: text.replace(old, new, 1).encode()})

    def add(self, path: str, text: str | bytes) -> "Company":
        """The company with one file more, or another in its place."""
        return Company({**self.files, path: text.encode() if isinstance(text, str) else text})

    def remove(self, path: str) -> "Company":
        """The company without a file."""
        return Company({name: data for name, data in self.files.items() if name != path})

    def book(self) -> Book:
        """The book, which must have no finding on its shape."""
        book, findings = read_files(self.files)
        assert findings == []
        return book

    def findings(self, today: date | None = TODAY, ledger: Ledger | None = None) -> list[Finding]:
        """Everything that the model and the rules find, by place."""
        book, shape = read_files(self.files)
        return by_place([*shape, *rules.findings(book, today, ledger)])

    def told(self, today: date | None = TODAY, ledger: Ledger | None = None) -> list[str]:
        """The findings as they are printed, with paths from the content folder."""
        return [str(finding) for finding in self.findings(today, ledger)]


def company_of(folder: Path) -> Company:
    """The company in a content folder."""
    return Company(
        {
            path.relative_to(folder).as_posix(): path.read_bytes()
            for path in folder.rglob("*")
            if path.is_file()
        }
    )


def pytest_addoption(parser: pytest.Parser) -> None:
    """One flag renews the golden pages."""
    parser.addoption("--renew", action="store_true", help="write the golden pages anew")


@pytest.fixture(scope="session")
def company() -> Company:
    """A small company that checks clean."""
    return company_of(COMPANY)
