"""Every link of a generated page leads somewhere."""

from pathlib import Path
from urllib.parse import unquote, urljoin

import pytest

from tests.plugin.sites import Seen, pages_of


@pytest.mark.slow
def test_every_link_inside_the_site_leads_to_a_page_and_a_place_on_it(site: Path) -> None:
    """The page is there, and it has the anchor that the link names."""
    pages = {f"/{path}": Seen(html) for path, html in pages_of(site).items()}
    inside = [
        (path, link)
        for path, seen in pages.items()
        for link in seen.links
        if not link.startswith(("https:", "mailto:"))
    ]

    assert [(path, link) for path, link in inside if not leads(urljoin(path, link), pages, site)] == []


def leads(address: str, pages: dict[str, Seen], site: Path) -> bool:
    """Whether an address from the site's root has a page, or a file, and on it the anchor that it names."""
    address, _, anchor = address.partition("#")
    path = f"{address}index.html" if address.endswith("/") else address
    if path in pages:
        return not anchor or unquote(anchor) in pages[path].ids
    return (site / path.lstrip("/")).is_file()
