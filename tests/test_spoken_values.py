"""Lengths of time, targets, days and numbers as people say them: each is told with the form to type."""

import pytest

from tests.conftest import Company

CFO = "roles/cfo.yml"

# Each row: the file, what stood there, what was typed, and the line that is printed, less the file.

LENGTHS = [
    (CFO, "within: 4 hours", "within: 24 hrs",
     "27:13: error: 'within' is '24 hrs', and a length of time is meant here;"
     " write `within: 24 hours` [shape]"),
    (CFO, "within: 4 hours", "within: 4hours",
     "27:13: error: 'within' is '4hours', and a length of time is meant here;"
     " write `within: 4 hours` [shape]"),
    (CFO, "within: 4 hours", "within: 4 Hours",
     "27:13: error: 'within' is '4 Hours', and a length of time is meant here;"
     " write `within: 4 hours` [shape]"),
    (CFO, "within: 4 hours", "within: 1 days",
     "27:13: error: 'within' is '1 days', and a length of time is meant here;"
     " write `within: 1 day` [shape]"),
    (CFO, "within: 4 hours", "within: 4 hour",
     "27:13: error: 'within' is '4 hour', and a length of time is meant here;"
     " write `within: 4 hours` [shape]"),
    (CFO, "within: 4 hours", "within: a day",
     "27:13: error: 'within' is 'a day', and a length of time is meant here;"
     " write `within: 1 day` [shape]"),
    (CFO, "within: 4 hours", "within: 24h",
     "27:13: error: 'within' is '24h', and a length of time is meant here;"
     " write `within: 24 hours` [shape]"),
    (CFO, "within: 4 hours", "within: 0 days",
     "27:13: error: 'within' is '0 days', which is not above zero;"
     " write a number above zero [shape]"),
    (CFO, "within: 4 hours", "within: two days",
     "27:13: error: 'within' is 'two days', and a length of time is meant here;"
     " write `within: 2 days` [shape]"),
    (CFO, "within: 4 hours", "within: 4 working days",
     "27:13: error: 'within' is '4 working days', and a length of time is meant here;"
     " write it as `15 minutes`, `4 hours`, `1 day` or `6 months` [shape]"),
    (CFO, "within: 4 hours", "within: 1.5 hours",
     "27:13: error: 'within' is '1.5 hours', and a length of time is meant here;"
     " write `within: 90 minutes` [shape]"),
    (CFO, "every: 12 months", "every: quarterly",
     "78:10: error: 'every' is 'quarterly', and a length of time is meant here;"
     " write `every: 3 months` [shape]"),
]  # fmt: skip

TARGETS = [
    (CFO, "target: at most 24 hours", "target: >= 92%",
     "51:15: error: '>= 92%' is no target, since a value may not begin with '>';"
     " write `target: at least 92 %` [yaml-trap]"),
    (CFO, "target: at most 24 hours", "target: > 92",
     "51:15: error: '> 92' is no target, since a value may not begin with '>';"
     " say what it counts in place of UNIT; write `target: at least 92 UNIT` [yaml-trap]"),
    (CFO, "target: at most 24 hours", "target: 92%",
     "51:15: error: 'target' is '92%', and a target is meant here;"
     " write `target: at least 92 %` or `target: at most 92 %` [shape]"),
    (CFO, "target: at most 24 hours", "target: ≥ 92 per cent",
     "51:15: error: 'target' is '≥ 92 per cent', and a target is meant here;"
     " write `target: at least 92 per cent` [shape]"),
    (CFO, "target: at most 24 hours", "target: at most 24 hrs",
     "51:15: error: 'target' is 'at most 24 hrs', and a target is meant here;"
     " write `target: at most 24 hours` [shape]"),
    (CFO, "target: at most 24 hours", "target: at most 92 %.",
     "51:15: error: 'target' is 'at most 92 %.', and a target is meant here;"
     " write `target: at most 92 %` [shape]"),
    (CFO, "target: at most 24 hours", "target: at least  92",
     "51:15: error: 'target' is 'at least  92', and a target is meant here;"
     " say what it counts in place of UNIT; write `target: at least 92 UNIT` [shape]"),
    (CFO, "target: at most 24 hours", "target: At least 92%",
     "51:15: error: 'target' is 'At least 92%', and a target is meant here;"
     " write `target: at least 92 %` [shape]"),
    (CFO, "target: at most 24 hours", "target: at least 1,000 calls",
     "51:15: error: 'target' is 'at least 1,000 calls', and a target is meant here;"
     " write `target: at least 1000 calls` [shape]"),
]  # fmt: skip

DAYS = [
    (CFO, "last: 2026-11-01", "last: 2026-02-30",
     "79:9: error: 'last' is '2026-02-30', which is no day of the calendar;"
     " the last day of that month is 2026-02-28 [shape]"),
    (CFO, "last: 2026-11-01", "last: 31.03.2027",
     "79:9: error: 'last' is '31.03.2027', and a date is meant here;"
     " write `last: 2027-03-31` [shape]"),
    (CFO, "last: 2026-11-01", "last: 31/03/2027",
     "79:9: error: 'last' is '31/03/2027', and a date is meant here;"
     " write `last: 2027-03-31` [shape]"),
    (CFO, "last: 2026-11-01", "last: March 2027",
     "79:9: error: 'last' is 'March 2027', and a date is meant here;"
     " add the day, such as the last of the month; write `last: 2027-03-31` [shape]"),
    (CFO, "last: 2026-11-01", "last: 2027-3-31",
     "79:9: error: 'last' is '2027-3-31', and a date is meant here;"
     " write `last: 2027-03-31` [shape]"),
    (CFO, "last: 2026-11-01", "last: 31 March 2027",
     "79:9: error: 'last' is '31 March 2027', and a date is meant here;"
     " write `last: 2027-03-31` [shape]"),
    (CFO, "last: 2026-11-01", "last: 05/06/2026",
     "79:9: error: 'last' is '05/06/2026', and a date is meant here;"
     " write `last: 2026-06-05` or `last: 2026-05-06` [shape]"),
    (CFO, "last: 2026-11-01", "last: 2026-13-01",
     "79:9: error: 'last' is '2026-13-01', which is no day of the calendar;"
     " write a day that the calendar has, such as 2026-12-31 [shape]"),
]  # fmt: skip

NUMBERS = [
    (CFO, "minutes: 60", "minutes: 7.5",
     "63:14: error: 'minutes' is 7.5, and a whole number is meant here;"
     " write `minutes: 7` or `minutes: 8` [shape]"),
    (CFO, "minutes: 60", "minutes: 0.5",
     "63:14: error: 'minutes' is 0.5, and a whole number is meant here;"
     " write `minutes: 1` [shape]"),
    (CFO, "minutes: 60", "minutes: 0",
     "63:14: error: 'minutes' is 0, which is not above zero;"
     " write a number above zero [shape]"),
    (CFO, "minutes: 60", "minutes: -5",
     "63:14: error: 'minutes' is -5, which is not above zero;"
     " write a number above zero [shape]"),
    (CFO, "minutes: 60", "minutes: an hour",
     "63:14: error: 'an hour' is no number: minutes stand here without the word;"
     " write `minutes: 60` [shape]"),
    (CFO, "up_to: 25000", "up_to: 25OOO",
     "22:14: error: '25OOO' is no number: it holds a letter that looks like a digit;"
     " write `up_to: 25000` [shape]"),
    (CFO, "up_to: 25000", "up_to: 2,5",
     "22:14: error: '2,5' is no number: nothing may stand between its digits;"
     " write `up_to: 2.5` [yaml-trap]"),
    (CFO, "up_to: 25000", "up_to: 1.500",
     "22:14: error: 1.500 means 1.5 here, since a point begins the decimals;"
     " write `up_to: 1500` [yaml-trap]"),
    (CFO, "up_to: 25000", "up_to: £500",
     "22:14: error: '£500' is no number: a number stands alone, without its unit;"
     " write `up_to: 500` [shape]"),
    (CFO, "up_to: 25000", "up_to: 500 GBP",
     "22:14: error: '500 GBP' is no number: a number stands alone, without its unit;"
     " write `up_to: 500` [shape]"),
    (CFO, "up_to: 25000", 'up_to: "500"',
     "22:14: error: the quotes make this number a text;"
     " write `up_to: 500` [shape]"),
    (CFO, "up_to: 25000", "up_to: 500/case",
     "22:14: error: '500/case' is no number: what it is counted for stands elsewhere, such as under"
     " `per`;"
     " write `up_to: 500` [shape]"),
    (CFO, "up_to: 25000", "up_to: 500 per case",
     "22:14: error: '500 per case' is no number: what it is counted for stands elsewhere, such as under"
     " `per`;"
     " write `up_to: 500` [shape]"),
    (CFO, "up_to: 25000", "up_to: up to 500",
     "22:14: error: 'up to 500' is no number: a number stands alone, without its unit;"
     " write `up_to: 500` [shape]"),
    (CFO, "up_to: 25000", "up_to: 1.500,00",
     "22:14: error: '1.500,00' is no number: nothing may stand between its digits;"
     " write `up_to: 1500` [yaml-trap]"),
    (CFO, "up_to: 25000", "up_to: 500 pounds",
     "22:14: error: '500 pounds' is no number: a number stands alone, without its unit;"
     " write `up_to: 500` [shape]"),
    (CFO, "up_to: 25000", "up_to: 2.5k",
     "22:14: error: '2.5k' is no number: a number stands alone, without its unit;"
     " write `up_to: 2500` [shape]"),
    (CFO, "up_to: 25000", "up_to: unlimited",
     "22:14: error: 'unlimited' is no number;"
     " take the line out: what has no `up_to` may be done without a limit [shape]"),
]  # fmt: skip


@pytest.mark.parametrize(("path", "old", "typed", "line"), LENGTHS + TARGETS + DAYS + NUMBERS)
def test_what_was_typed(company: Company, path: str, old: str, typed: str, line: str) -> None:
    """One line is printed; where two readings are left both are given, where none is clear the form."""
    assert company.change(path, old, typed).told() == [f"{path}:{line}"]


def test_the_forms_that_are_meant(company: Company) -> None:
    """Every unit, in the singular for one, and a target in the company's own words are read as they stand."""
    whole = company.change(CFO, "within: 4 hours", "within: 1 week").change(
        CFO, "target: at most 24 hours", "target: at most 24.5 working hours per case"
    )

    assert whole.told() == []
