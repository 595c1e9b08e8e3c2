"""A local exception ends on its last day."""

from datetime import date

from tests.conftest import Company

EXCEPTION = "exceptions/agent-refund-emea.yml"


def test_the_day_after_the_last(company: Company) -> None:
    """It is told at its last day."""
    ended = company.change(EXCEPTION, "expires: 2027-03-31", "expires: 2026-11-21")

    assert ended.told() == [
        "exceptions/agent-refund-emea.yml:10:10: error: the exception agent-refund-emea ended on"
        " 2026-11-21 and still"
        " stands here; delete the file, or have cfo agree to a later day [exception-expired]"
    ]


def test_the_last_day_itself(company: Company) -> None:
    """On its last day it holds."""
    whole = company.change(EXCEPTION, "expires: 2027-03-31", "expires: 2026-11-22")

    assert whole.told() == []


def test_two_that_have_ended(company: Company) -> None:
    """Each is told in its own file."""
    ended = company.change(EXCEPTION, "expires: 2027-03-31", "expires: 2026-06-30")
    text = (
        ended.files[EXCEPTION]
        .decode()
        .replace("place: emea", "place: north")
        .replace("approved_by: cfo", "approved_by: ceo")
    )
    ended = ended.add("exceptions/agent-refund-north.yml", text)

    assert ended.told() == [
        f"exceptions/agent-refund-{place}.yml:10:10: error: the exception agent-refund-{place} ended on"
        " 2026-06-30 and"
        f" still stands here; delete the file, or have {role} agree to a later day [exception-expired]"
        for place, role in (("emea", "cfo"), ("north", "ceo"))
    ]


def test_without_a_day_nothing_has_ended(company: Company) -> None:
    """Where no day is given, what depends on it is left out."""
    ended = company.change(EXCEPTION, "expires: 2027-03-31", "expires: 2020-01-01")

    assert ended.told(today=None) == []


def test_a_broken_exception_is_left_alone(company: Company) -> None:
    """Its other error is told, and its end when it can be read."""
    broken = company.change(EXCEPTION, "expires: 2027-03-31", "expires: 2026-06-30").change(
        EXCEPTION, "reason:", "raeson:"
    )

    assert broken.told(today=date(2027, 1, 1)) == [
        "exceptions/agent-refund-emea.yml:8:1: error: agent-refund-emea has no key 'raeson';"
        " did you mean 'reason'? [shape]"
    ]
