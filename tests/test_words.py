"""Money, numbers, dates and durations by the playbook's language."""

from datetime import date
from decimal import Decimal

import pytest
from babel import Locale

from generator.model.fields import Duration, Target
from generator.words import Words

BRITISH = Words(Locale("en", "GB"), "GBP")
GERMAN = Words(Locale("de"), "EUR")


@pytest.mark.parametrize(
    ("amount", "unit", "british", "german"),
    [
        ("25000", None, "£25,000", "25.000\u00a0€"),
        ("0.5", None, "£0.50", "0,50\u00a0€"),
        ("500", "USD", "US$500", "500\u00a0$"),
        ("7.5", "percent", "7.5%", "7,5\u00a0%"),
        ("1", "days", "1 day", "1 Tag"),
        ("90", "days", "90 days", "90 Tage"),
        ("3", "times", "3 ×", "3 ×"),
        ("12", "rings", "12 rings", "12 rings"),
    ],
)
def test_an_amount_is_written_as_the_language_writes_it(
    amount: str, unit: str | None, british: str, german: str
) -> None:
    """Money without empty pence; per cent, days and times in words."""
    assert (BRITISH.amount(Decimal(amount), unit), GERMAN.amount(Decimal(amount), unit)) == (british, german)


def test_times_are_written_in_words() -> None:
    """Durations, dates and minutes follow the language too."""
    assert BRITISH.duration(Duration.parse("15 minutes")) == "15 minutes"
    assert BRITISH.duration(Duration.parse("1 day")) == "1 day"
    assert GERMAN.duration(Duration.parse("6 months")) == "6 Monate"
    assert BRITISH.date(date(2027, 3, 31)) == "31 March 2027"
    assert BRITISH.minutes(45) == "45 minutes"
    assert BRITISH.minutes(480) == "8 hours"
    assert BRITISH.minutes(95) == "1 hour 35 minutes"
    assert BRITISH.target(Target.parse("at most 1440.5 minutes")) == "1,440.5 minutes"
    assert BRITISH.target(Target.parse("at least 92.5 %")) == "92.5%"
    assert GERMAN.target(Target.parse("at least 92 %")) == "92\u00a0%"
