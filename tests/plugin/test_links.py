"""Every link of a generated page leads somewhere."""

from pathlib import Path
from urllib.parse import unquote, urljoin

import pytest

from tests.plugin.sites import Seen, pages_of


@pytest.mark.slow
def test_every_link_inside_the_site_leads_to_a_page_and_a_place_on_it(site: Path) -> None:
    """The page is there, and it has the anchor that the link names."""
    pages = {f"/{path}": Seen(html) for path, html in pages_of(site).items()}
    dead = []
    for path, seen in pages.items():
        for link in seen.links:
            if link.startswith(("https:", "mailto:")):
                continue
            address, _, anchor = urljoin(path, link).partition("#")
            target = f"{address}index.html" if address.endswith("/") else address
            if target not in pages and not (site / target.lstrip("/")).is_file():
                dead.append((path, link))
            elif anchor and unquote(anchor) not in pages[target].ids:
                dead.append((path, link))

    assert dead == []
