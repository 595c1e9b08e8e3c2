"""Every link of a page leads somewhere."""

from pathlib import Path
from urllib.parse import unquote, urljoin

import pytest

from generator.plugin.site import Unsound, make_site
from tests.conftest import Company
from tests.plugin.sites import Seen, pages_of, written


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


def test_a_place_that_only_the_drawn_page_could_have(company: Company, tmp_path: Path) -> None:
    """A heading of a template is known once its page is drawn: a build looks there, and stops at the text."""
    linked = company.change(
        "roles/cfo.yml", "- The agent grants", "- The agent [who](functions/finance/#worth) grants"
    )
    lost = linked.change("roles/ceo.yml", "one_job: ", "one_job: With [all](functions/finance/#wroth), ")

    with pytest.raises(Unsound) as stopped:
        make_site(written(lost, tmp_path))

    assert [str(finding) for finding in stopped.value.findings] == [
        "roles/ceo.yml:5:10: error: a link leads to 'functions/finance/#wroth', and the page has no place 'wroth';"
        " did you mean 'functions/finance/#worth'? [reference]"
    ]


def test_what_lies_beside_pages_is_known_by_name(company: Company, tmp_path: Path) -> None:
    """A text may lead to a form that lies in the content folder, and nobody reads what is in it."""
    linked = company.add("pages/forms/claim.pdf", b"\xff\xfe").change(
        "roles/cfo.yml", "- The agent grants", "- The agent [asks](forms/claim.pdf) and grants"
    )

    assert make_site(written(linked, tmp_path)).book.attached == {"forms/claim.pdf"}
