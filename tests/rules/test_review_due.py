"""A role or a guide is read again when its review falls due."""

from datetime import date

from tests.conftest import Company

GUIDE, CFO = "guides/late-refund.yml", "roles/cfo.yml"
READ = "read it and mend what is no longer so"


def reviewed(company: Company, last: str) -> Company:
    """The guide was read on a day and is read every six months."""
    review = f"review:\n  owner: service-leads\n  every: 6 months\n  last: {last}\n"
    return company.change(GUIDE, "tests:\n", f"{review}tests:\n")


def test_a_guide_read_half_a_year_ago(company: Company) -> None:
    """It is due on the last day, and late on the next; the day of its reading is the line to write."""
    assert reviewed(company, "2026-05-22").told() == []
    assert reviewed(company, "2026-05-21").told() == [
        "guides/late-refund.yml:38:9: warning: late-refund was read last on 2026-05-21 and is to be read "
        "every "
        f"6 months, so by 2026-11-21; ask service-leads to {READ}; write `last: 2026-11-22` [review-due]"
    ]


def test_a_review_on_one_line(company: Company) -> None:
    """The line to write keeps what else stands on it."""
    review = "review: {owner: finance-leads, every: 1 month, last: 2026-10-01}"
    changed = company.change(
        CFO, "review:\n  owner: finance-leads\n  every: 12 months\n  last: 2026-11-01", review
    )

    assert changed.told() == [
        "roles/cfo.yml:76:54: warning: cfo was read last on 2026-10-01 and is to be read every 1 month, "
        f"so by 2026-11-01; ask finance-leads to {READ}; "
        "write `review: {owner: finance-leads, every: 1 month, last: 2026-11-22}` [review-due]"
    ]


def test_two_reviews_on_another_day(company: Company) -> None:
    """Each page is told by itself, and the day is the one that is asked for, not the clock's."""
    both = reviewed(company, "2026-08-01").change(CFO, "every: 12 months", "every: 3 months")

    assert both.told(date(2027, 2, 1)) == []
    assert both.told(date(2027, 2, 2)) == [
        "guides/late-refund.yml:38:9: warning: late-refund was read last on 2026-08-01 and is to be read "
        "every "
        f"6 months, so by 2027-02-01; ask service-leads to {READ}; write `last: 2027-02-02` [review-due]",
        "roles/cfo.yml:79:9: warning: cfo was read last on 2026-11-01 and is to be read every "
        f"3 months, so by 2027-02-01; ask finance-leads to {READ}; write `last: 2027-02-02` [review-due]",
    ]


def test_the_end_of_a_month(company: Company) -> None:
    """Six months after the last of August is the last of February."""
    august = reviewed(company, "2026-08-31")

    assert august.told(date(2027, 2, 28)) == []
    assert august.told(date(2027, 3, 1)) == [
        "guides/late-refund.yml:38:9: warning: late-refund was read last on 2026-08-31 and is to be read "
        "every "
        f"6 months, so by 2027-02-28; ask service-leads to {READ}; write `last: 2027-03-01` [review-due]"
    ]


def test_a_review_in_the_future(company: Company) -> None:
    """Nobody can have read a page on a day to come; today is fine, and without a day nothing is said."""
    assert reviewed(company, "2026-11-22").told() == []
    assert reviewed(company, "2026-11-23").told(today=None) == []
    assert reviewed(company, "2026-11-23").told() == [
        "guides/late-refund.yml:38:9: warning: late-refund cannot have been read on 2026-11-23, a day to come;"
        " write the day it was read, such as today; write `last: 2026-11-22` [review-due]"
    ]


def test_no_day(company: Company) -> None:
    """Without a day nothing is due, so that a build is the same on any day."""
    assert reviewed(company, "2020-01-01").told(today=None) == []


def test_a_guide_that_was_not_read(company: Company) -> None:
    """What is no date is told as such."""
    assert reviewed(company, "last spring").told() == [
        "guides/late-refund.yml:38:9: error: 'last' is 'last spring', and a date is meant here; "
        "write it as year-month-day, such as 2026-12-31 [shape]"
    ]
