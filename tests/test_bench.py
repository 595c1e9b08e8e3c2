"""The maker of synthetic companies: what the comparison is measured on is sound, and can be made again."""

import pytest

from bench.make_company import company
from tests.conftest import TODAY, Company


def made(seed: int) -> dict[str, bytes]:
    """The files of a company of sixty roles."""
    return {path: text.encode() for path, text in company(60, seed)}


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    return made(1)


def test_the_same_seed_makes_the_same_company(files: dict[str, bytes]) -> None:
    """The same number and seed give the same files, byte for byte, so that two runs can be compared."""
    assert made(1) == files


def test_another_seed_makes_another_company(files: dict[str, bytes]) -> None:
    """Another seed gives other roles, and none of them says what the first company says."""
    other = made(2)
    roles = {path for path in files if path.startswith("roles/")}

    assert [path for path in roles if other.get(path) == files[path]] == []


def test_a_company_is_as_large_as_it_was_asked_to_be(files: dict[str, bytes]) -> None:
    """Sixty roles are sixty files of roles, and one of them answers to nobody."""
    roles = [text for path, text in files.items() if path.startswith("roles/")]

    assert len(roles) == 60
    assert len([text for text in roles if b"\nreports_to:" not in text]) == 1


def test_a_company_holds_every_kind_of_content(files: dict[str, bytes]) -> None:
    """Each folder and list that a playbook may have is there, and a page written by hand."""
    assert sorted({path.split("/")[0] for path in files}) == [
        "chains.yml",
        "channels",
        "exceptions",
        "functions",
        "guides",
        "journey.yml",
        "mantras.yml",
        "metrics",
        "pages",
        "playbook.yml",
        "retired.yml",
        "rituals",
        "roles",
        "self-checks",
        "sources.yml",
        "standards",
        "stories",
        "tensions",
        "terms.yml",
        "you-said.yml",
    ]


def test_a_company_checks_clean(files: dict[str, bytes]) -> None:
    """Nothing is found in it, neither error nor warning, so that a build does all of its work."""
    assert Company(files).told(TODAY) == []
