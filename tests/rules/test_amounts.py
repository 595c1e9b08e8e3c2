"""Numbers in sentences as people write them, told apart from those that mean something else."""

from decimal import Decimal

import pytest
from babel import Locale

from generator.rules.amounts import Amounts, numbers

AMOUNTS = Amounts(Locale.parse("en_GB"), "GBP")


def found(sentence: str, value: str, unit: str | None = None) -> list[str]:
    """What in a sentence is written for a limit."""
    limit = AMOUNTS.limit(Decimal(value), unit)
    return [
        sentence[slice(*limit.span_in(number))] for number in numbers(sentence) if limit.is_meant_by(number)
    ]


@pytest.mark.parametrize(
    ("sentence", "written"),
    [
        ("Up to 500 you decide alone.", "500"),
        ("Above £500, put them on hold and ask.", "£500"),
        ("Anything between £50 and £500?", "£500"),
        ("Is it GBP 500 or more?", "GBP 500"),
        ("Send a 500-pound voucher.", "500-pound"),
        ("Under 500, more or less.", "500"),
        ("Pay **£500.00** and say sorry.", "£500.00"),
        ("The first 500 stands as goodwill.", "500"),
        ("£0.5k is yours to give.", "£0.5k"),
        ("Take 100-500 off the bill.", "500"),
    ],
)
def test_sentences_that_mean_the_limit(sentence: str, written: str) -> None:
    """Ten that a careful reader would flag, with a limit of £500."""
    assert found(sentence, "500") == [written]


SPELT_OUT = ("Up to five hundred pounds you decide alone.", "A gift of half a thousand is yours to give.")


@pytest.mark.parametrize("sentence", SPELT_OUT)
def test_sentences_that_are_missed(sentence: str) -> None:
    """Known misses: numbers in words are not read."""
    assert found(sentence, "500") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Let it ring for 50 seconds.",
        "More than 50 homes have no heat.",
        "Ring 0800 50 50 and stay on the line.",
        "Fill in form 50 with the caller.",
        "The display shows error 50.",
        "The tank holds 50 litres.",
        "At 50 % the pump slows down.",
        "It costs $50 in the app store.",
        "Read [why we stop](https://help.example.com/?after=50) first.",
        "Depot 12 opens at 10:50, line 50 of the rota.",
        "Pay £1,050 or £50,000 only with a lead.",
        "The valve is a CS-50.",
    ],
)
def test_sentences_that_mean_something_else(sentence: str) -> None:
    """Hard ones near the border, with a limit of £50."""
    assert found(sentence, "50") == []


FALSE_ALARMS = ("Is the caller 50 or older?", "Take the 50 bus to the depot.")


@pytest.mark.parametrize("sentence", FALSE_ALARMS)
def test_sentences_that_are_flagged_by_mistake(sentence: str) -> None:
    """Known false alarms: a bare number without a word that counts is read as money."""
    assert found(sentence, "50") == ["50"]


@pytest.mark.parametrize(
    "written", ["£25,000", "25,000", "25 000", "25\u202f000", "25.000", "25'000", "£25k", "25 K"]
)
def test_thousands(written: str) -> None:
    """Thousands are parted by any sign that people use, or shortened."""
    assert found(f"Up to {written}.", "25000") == [written]


@pytest.mark.parametrize(
    ("sentence", "value", "unit", "written"),
    [
        ("Take 10 % off.", "10", "percent", ["10 %"]),
        ("Take 10 per cent off.", "10", "percent", ["10 per cent"]),
        ("Take 10 minutes for it.", "10", "percent", []),
        ("Take £10 off.", "10", "percent", []),
        ("Take up to 10 off.", "10", "percent", []),
        ("Extend it by 3 working days.", "3", "days", ["3 working days"]),
        ("Extend it by 3 hours.", "3", "days", []),
        ("You may do it 2 times.", "2", "times", ["2 times"]),
        ("Up to €20 in Cork.", "20", "EUR", ["€20"]),
        ("Up to 20 in Cork.", "20", "EUR", ["20"]),
        ("Up to £20 in Cork.", "20", "EUR", []),
    ],
)
def test_limits_of_other_units(sentence: str, value: str, unit: str, written: list[str]) -> None:
    """A limit that is not money is meant only where its unit stands beside it."""
    assert found(sentence, value, unit) == written


def test_placeholders_are_no_numbers() -> None:
    """What stands in braces, in an address or in code is no sentence."""
    assert list(numbers("{limit:refund-500} at https://pay.example.com/500 with `500`")) == []


def test_a_number_without_end() -> None:
    """More digits than an amount can have are no amount, and cost no time."""
    assert list(numbers("9" * 100_000)) == []
