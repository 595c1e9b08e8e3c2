"""How long after a day another day is."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.fields import Duration, TimeUnit

DURATIONS = st.builds(Duration, st.integers(1, 99_999), st.sampled_from(TimeUnit))


@pytest.mark.parametrize(
    ("day", "length", "after"),
    [
        ("2026-08-31", "6 months", "2027-02-28"),
        ("2027-08-31", "6 months", "2028-02-29"),
        ("2028-02-29", "1 year", "2029-02-28"),
        ("2028-02-29", "4 years", "2032-02-29"),
        ("2026-01-31", "1 month", "2026-02-28"),
        ("2026-02-28", "1 month", "2026-03-28"),
        ("2026-10-31", "2 months", "2026-12-31"),
        ("2026-11-30", "13 months", "2027-12-30"),
        ("2026-11-22", "12 months", "2027-11-22"),
        ("2026-11-22", "2 weeks", "2026-12-06"),
        ("2026-12-31", "1 day", "2027-01-01"),
        ("2026-11-22", "48 hours", "2026-11-24"),
        ("2026-11-22", "15 minutes", "2026-11-22"),
        ("2026-11-22", "99999 years", "9999-12-31"),
        ("2026-11-22", "99999 weeks", "3943-05-30"),
        ("9999-12-30", "99999 days", "9999-12-31"),
    ],
)
def test_the_day_after_a_length_of_time(day: str, length: str, after: str) -> None:
    """Months and years are the calendar's: the end of a long month becomes the end of a short one."""
    assert Duration.parse(length).after(date.fromisoformat(day)) == date.fromisoformat(after)


@given(st.dates(), DURATIONS)
def test_no_day_comes_before_its_beginning(day: date, length: Duration) -> None:
    """Any length after any day is a day, and no earlier one."""
    assert length.after(day) >= day


@given(st.dates(max_value=date(9000, 1, 1)), st.integers(1, 1_000))
def test_a_year_is_twelve_months(day: date, years: int) -> None:
    """A year and twelve months end on the same day."""
    assert Duration(years, TimeUnit.YEAR).after(day) == Duration(12 * years, TimeUnit.MONTH).after(day)
