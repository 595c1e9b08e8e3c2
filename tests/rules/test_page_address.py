"""What is written by hand stands in nobody else's place."""

import pytest

from tests.conftest import Company

TAKEN, GENERATED = "where a generated one stands", "where a file of the generator stands"


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("pages/roles/cfo.md", f"this page would stand at /roles/cfo/, {TAKEN}"),
        ("pages/Roles/CFO.md", f"this page would stand at /Roles/CFO/, {TAKEN}"),
        ("pages/index.md", f"this page would stand at /, {TAKEN}"),
        ("pages/roles/cfo/index.html", f"this file would stand at /roles/cfo/, {TAKEN}"),
        ("pages/playbook.json", f"this file would stand at /playbook.json, {GENERATED}"),
        ("pages/decide/limits.csv", f"this file would stand at /decide/limits.csv, {GENERATED}"),
        ("pages/_headers", f"this file would stand at /_headers, {GENERATED}"),
        ("pages/404.html", f"this file would stand at /404.html, {GENERATED}"),
        ("pages/sitemap.xml", f"this file would stand at /sitemap.xml, {GENERATED}"),
        (
            "pages/search/search_index.json",
            f"this file would stand at /search/search_index.json, {GENERATED}",
        ),
        (
            "pages/playbook.json.md",
            "this page would stand below /playbook.json, and that is a file of the generator",
        ),
        ("pages/roles", "this file would stand at /roles, and other pages stand below that"),
        ("pages/go/role.md", "this page would stand below /go/, which is kept for the links that never die"),
        ("pages/about/index.md", "this page would stand at /about/, where pages/about.md stands"),
        ("pages/about/index.html", "this file would stand at /about/, where pages/about.md stands"),
    ],
)
def test_a_place_that_is_taken(company: Company, path: str, told: str) -> None:
    """The file is named, with where it would stand and what stands there."""
    assert company.add(path, "# Ours\n").told() == [
        f"{path}:1:1: error: {told}; give the file another name [page-address]"
    ]


@pytest.mark.parametrize(
    "path", ["pages/roles/ours.md", "pages/decide/form.pdf", "pages/search.md", "pages/roles/a.svg"]
)
def test_a_place_that_is_free(company: Company, path: str) -> None:
    """A page or a picture may stand beside generated pages, also in their folders."""
    assert company.add(path, "# Ours\n").told() == []


def test_the_place_of_a_broken_role(company: Company) -> None:
    """A role that cannot be read yet has its page all the same."""
    broken = company.change("roles/cfo.yml", "title:", "titel:").add("pages/roles/cfo.md", "# Ours\n")

    assert [finding.rule for finding in broken.findings()] == ["page-address", "shape"]
