"""Sites that several tests look at, each built once."""

from pathlib import Path

import pytest

from generator.plugin.build import build
from tests.conftest import COMPANY


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the small company."""
    return build(COMPANY, tmp_path_factory.mktemp("built") / "site").site
