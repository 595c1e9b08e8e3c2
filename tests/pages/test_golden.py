"""Whole pages of the small company, compared with what was reviewed.

`pytest tests/pages/test_golden.py --renew` writes them anew; the change is then read as a diff.
"""

from pathlib import Path

import pytest

from generator.render import Renderer
from tests.conftest import Company

GOLDEN = Path(__file__).parents[1] / "golden"
URLS = (
    "",
    "roles/cfo/",
    "roles/support-agent/",
    "functions/finance/",
    "journey/",
    "decide/",
    "guides/late-refund/",
    "self-checks/mirror/",
    "leadership/",
)


@pytest.mark.parametrize("url", URLS)
def test_a_page_is_as_it_was_reviewed(company: Company, url: str, request: pytest.FixtureRequest) -> None:
    """Content in, HTML out, to the letter."""
    renderer = Renderer(company.book())
    drawn = {page.url: drawn.html for page, drawn in renderer.pages()}[url]
    golden = GOLDEN / f"{url.strip('/').replace('/', '-') or 'home'}.html"
    if request.config.getoption("--renew"):
        golden.write_text(drawn + "\n", encoding="utf-8")

    assert drawn + "\n" == golden.read_text(encoding="utf-8")
