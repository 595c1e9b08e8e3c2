"""Names that point to something without being a reference of the model."""

import pytest

from generator.check import check_files
from tests.conftest import TODAY, Company

WAIVER = (
    "waivers:\n  - rule: {rule}\n    target: {target}\n    reason: Until the spring.\n    until: 2027-03-31\n"
)


def told(company: Company) -> list[str]:
    """Every finding as it is printed."""
    return [str(finding) for finding in check_files(company.files, TODAY).findings]


def test_an_item_that_another_comes_from_stands_in_the_same_file(company: Company) -> None:
    """`often_from` names items of its own self-check."""
    broken = company.change("self-checks/mirror.yml", "often_from: [trusted]", "often_from: [trust]")

    assert told(broken) == [
        "self-checks/mirror.yml:18:18: error: mirror/blame often comes from 'trust', which is no item of this file; "
        "did you mean 'trusted'? [reference]"
    ]


def test_what_is_retired_gave_way_to_something_that_exists(company: Company) -> None:
    """`instead` names an id of the same kind."""
    broken = company.change("retired.yml", "instead: support-agent", "instead: support-agnt")

    assert told(broken) == [
        "retired.yml:3:12: error: complaints-clerk gave way to 'support-agnt', which is no role; "
        "did you mean 'support-agent'? [reference]"
    ]


@pytest.mark.parametrize(
    ("rule", "target", "lines"),
    [
        ("no-story", "metric:refund-errors", []),
        ("too-much", "cfo/no-waiting-on-approval", []),
        ("authority-ladder", "role:cfo", []),
        ("refrence", "role:cfo", ["43:11: error: a waiver names 'refrence', which is no rule that may be waived; "
                                  "warnings may be, and authority-ladder [reference]"]),
        ("no-storry", "role:cfo", ["43:11: error: a waiver names 'no-storry', which is no rule that may be waived; "
                                   "did you mean 'no-story'? [reference]"]),
        ("no-story", "role:cfoo", ["44:13: error: a waiver is for 'role:cfoo', which is no kind:id or owner/id; "
                                   "did you mean 'role:cfo'? [reference]"]),
    ],
)  # fmt: skip
def test_a_waiver_names_a_rule_that_may_be_waived_and_something_that_exists(
    company: Company, rule: str, target: str, lines: list[str]
) -> None:
    """A slip in a waiver would leave the finding it was meant for, and nobody would know why."""
    text = company.files["playbook.yml"].decode() + WAIVER.format(rule=rule, target=target)

    assert told(company.add("playbook.yml", text)) == [f"playbook.yml:{line}" for line in lines]
