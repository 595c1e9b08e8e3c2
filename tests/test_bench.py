"""The maker of synthetic companies: what the comparison is measured on is sound, and can be made again."""

from pathlib import Path

import pytest
from pydantic import TypeAdapter

from bench.comparison import report
from bench.comparison.report import CannotAdd, Compared, Results, Side
from bench.comparison.sites import Size
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


def compared(roles: int, wall: float) -> Compared:
    """A comparison of which the time alone matters."""
    side = Side(wall, wall, 1, Size(1, 1, 1, 1, 1, 1), None)
    return Compared(roles, "2026-11-22", 1, "all", "an alias", side, side, None)


MACHINE = {"cores": "2"}


def test_a_size_is_measured_again_in_its_place() -> None:
    """Sizes stand in their order, each once, whatever the order they were measured in."""
    results = Results(MACHINE, 1, []).with_(compared(1000, 30)).with_(compared(100, 6))

    again = results.with_(compared(1000, 25))

    assert [(each.roles, each.ours.wall) for each in again.compared] == [(100, 6), (1000, 25)]


def test_results_of_other_sizes_stay_and_of_another_machine_do_not() -> None:
    """What takes an hour is kept beside what is measured again, on the same machine with the same versions."""
    earlier = Results(MACHINE, 1, [compared(100, 7), compared(5000, 190)])

    both = Results(MACHINE, 1, [compared(100, 6)]).beside(earlier)

    assert [(each.roles, each.ours.wall) for each in both.compared] == [(100, 6), (5000, 190)]
    for other in (Results({"cores": "8"}, 1, []), Results(MACHINE, 2, [])):
        with pytest.raises(CannotAdd, match="another machine, version or seed"):
            other.beside(earlier)


def test_the_results_read_as_they_were_measured() -> None:
    """The page for people is the one for programs, in words."""
    bench = Path(__file__).parent.parent / "bench"
    results = TypeAdapter(Results).validate_json((bench / "results.json").read_bytes())

    assert (bench / "RESULTS.md").read_text(encoding="utf-8") == report.text(results)
