"""Money, numbers, dates and durations by the playbook's language, through Babel."""

import re
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from functools import lru_cache

from babel import Locale, dates, lists, numbers, units
from markupsafe import Markup, escape

from generator.model.fields import Duration, Target

_PERCENT = re.compile(r"(?<=\d)[ \u00a0]?%")
_KEPT = 4096
format_date = lru_cache(_KEPT)(dates.format_date)
format_currency = lru_cache(_KEPT)(numbers.format_currency)
format_decimal = lru_cache(_KEPT)(numbers.format_decimal)
format_percent = lru_cache(_KEPT)(numbers.format_percent)
format_unit = lru_cache(_KEPT)(units.format_unit)
"""Babel reads its patterns anew for each number, and a playbook says the same few on every page."""


class Words:
    """How one language writes amounts and times."""

    def __init__(self, locale: Locale, currency: str) -> None:
        self.locale = locale
        self.currency = currency

    def money(self, amount: Decimal, currency: str | None = None) -> str:
        """An amount with its currency, without empty pence: £25,000."""
        whole = amount == amount.to_integral_value()
        return format_currency(
            amount,
            currency or self.currency,
            locale=self.locale,
            currency_digits=not whole,
            format=self._pattern(whole),
        )

    def _pattern(self, whole: bool) -> str | None:
        if not whole:
            return None
        return str(self.locale.currency_formats["standard"].pattern).replace(".00", "")

    def amount(self, amount: Decimal, unit: str | None = None) -> str:
        """A limit as people say it: money, per cent, days, or how many times."""
        if unit == "percent":
            return format_percent(amount / 100, locale=self.locale, format=self._percent)
        if unit == "days":
            return format_unit(amount, "duration-day", locale=self.locale)
        if unit == "times":
            return f"{self.number(amount)} ×"
        if unit is None or (len(unit) == 3 and unit.isupper()):
            return self.money(amount, unit)
        return f"{self.number(amount)} {unit}"

    def number(self, number: Decimal | int) -> str:
        """A number with the language's separators."""
        return format_decimal(number, locale=self.locale)

    def duration(self, duration: Duration) -> str:
        """A length of time in words: 15 minutes."""
        return format_unit(duration.count, f"duration-{duration.unit}", locale=self.locale)

    def minutes(self, minutes: int) -> str:
        """Some minutes in words, as hours and minutes above ninety."""
        hours, rest = divmod(minutes, 60)
        if minutes < 90 or self.locale.language != "en":
            return format_unit(minutes, "duration-minute", locale=self.locale)
        parts = [format_unit(hours, "duration-hour", locale=self.locale)]
        if rest:
            parts.append(format_unit(rest, "duration-minute", locale=self.locale))
        return " ".join(parts)

    def date(self, day: date) -> str:
        """A day in words: 31 March 2027."""
        return format_date(day, format="long", locale=self.locale)

    def target(self, target: Target) -> str:
        """A target's number with its unit: 92%, 24 hours."""
        if target.unit == "%":
            return self.amount(target.number, "percent")
        return f"{self.number(target.number)} {target.unit}"

    def percentages(self, text: str) -> str:
        """A text whose percentages are as the language writes them, and do not part at the end of a line."""
        _, number, sign = self._percent.partition("0.###")
        return _PERCENT.sub(sign, text) if number and sign else text

    def listed(self, items: Iterable[str]) -> Markup:
        """Several things as one phrase: executives, leaders and Finance."""
        return Markup(lists.format_list([escape(item) for item in items], locale=self.locale))

    @property
    def _percent(self) -> str:
        return str(self.locale.percent_formats[None].pattern).replace("0", "0.###", 1)
