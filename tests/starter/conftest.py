"""The starter content, read once."""

import pytest

from generator.model.book import Book
from tests.conftest import company_of
from tests.plugin.sites import ROOT


@pytest.fixture(scope="session")
def larkfield() -> Book:
    """Larkfield's book."""
    return company_of(ROOT / "content").book()
