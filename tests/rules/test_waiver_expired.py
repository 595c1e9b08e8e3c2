"""A waiver ends on its last day."""

from datetime import date

from tests.conftest import Company
from tests.rules.parts import waiver

LATER = "take the waiver out, or agree on a later day"


def waived(company: Company, *waivers: str) -> Company:
    return company.change("playbook.yml", "teams:\n", f"waivers:\n{''.join(waivers)}teams:\n")


def test_two_waivers_of_which_one_has_ended(company: Company) -> None:
    """The one that ended is told, at its last day."""
    both = waived(
        company, waiver("balance", "role:cfo", "2026-12-31"), waiver("gap", "role:ceo", "2026-11-21")
    )

    assert both.told() == [
        "playbook.yml:41:12: warning: the waiver of 'gap' for role:ceo ended on 2026-11-21; "
        f"mend role:ceo and {LATER} [waiver-expired]"
    ]


def test_two_that_have_ended(company: Company) -> None:
    """Each is told by itself."""
    both = waived(
        company, waiver("balance", "role:cfo", "2026-11-20"), waiver("gap", "role:ceo", "2026-11-21")
    )

    assert both.told() == [
        "playbook.yml:37:12: warning: the waiver of 'balance' for role:cfo ended on 2026-11-20; "
        f"mend role:cfo and {LATER} [waiver-expired]",
        "playbook.yml:41:12: warning: the waiver of 'gap' for role:ceo ended on 2026-11-21; "
        f"mend role:ceo and {LATER} [waiver-expired]",
    ]


def test_the_last_day(company: Company) -> None:
    """It still holds on its last day."""
    assert waived(company, waiver("balance", "role:cfo", "2026-11-21")).told(date(2026, 11, 21)) == []


def test_no_day(company: Company) -> None:
    """Without a day nothing has ended."""
    assert waived(company, waiver("balance", "role:cfo", "2020-01-01")).told(today=None) == []


def test_a_playbook_that_was_not_read(company: Company) -> None:
    """Nothing is said about the waivers of a broken playbook."""
    broken = waived(company, waiver("balance", "role:cfo", "2020-01-01"))

    assert broken.change("playbook.yml", "language: en-GB", "language: xx").told() == [
        "playbook.yml:4:11: error: 'language' is 'xx', which is no language; write it as en-GB or de [shape]"
    ]
