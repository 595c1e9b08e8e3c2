"""Numbers in sentences as people write them: 500, £500, 1,000, £25k, 10 %, 3 days.

A limit is the same number in a field with a unit. To tell whether a sentence means it, one has to
read what stands around the number: 50 in `50 minutes` is no limit of money.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from string import ascii_uppercase

from babel import Locale
from babel.numbers import get_currency_name, get_currency_symbol

_SIGNS = "£€$¥₹"
_ASIDE = re.compile(r"\{[^{}]*\}|\]\([^)]*\)|https?://\S+|`[^`]*`")
"""What is no sentence: placeholders, the targets of links, addresses, code."""
_NUMBER = re.compile(
    rf"""(?<![\w.,:/\#{_SIGNS}])(?<![A-Za-z]-)(?<!\d[ ])
    (?P<before>(?:[A-Z]{{0,3}}[{_SIGNS}]|[A-Z]{{3}})[ \u00a0\u202f]?)?
    (?P<digits>[1-9]\d{{0,2}}(?:[,.'’ \u00a0\u202f]\d{{3}}){{1,4}}(?!\d)|\d{{1,15}})
    (?P<decimals>[.,]\d{{1,2}}(?!\d))?
    (?P<thousand>[ ]?[kK]\b)?(?!\w|[:/.,]\d)
    (?=(?P<after>[ \u00a0\u202f-]?(?:%|per[ ]cent\b|(?:working[ ]|calendar[ ])?[A-Za-z]+|[{_SIGNS}]))?)""",
    re.VERBOSE,
)
_NAMES = re.compile(
    r"\b(no|number|form|room|page|step|code|error|extension|ext|line|section|version|press|dial|option|"
    r"question|level|flat|ticket|item)[. ]*$",
    re.IGNORECASE,
)
"""Words before a number that only names something: form 50, error 500."""
_COUNTED = re.compile(
    r"%|per ?cent|people|pence|((working|calendar) )?days?|((milli)?second|minute|hour|week|month|year"
    r"|euro|dollar|degree|point|mile|metre|meter|kilometre|km|mm|cm|m|litre|liter|gram|kilo|kg|watt|volt|amp"
    r"|person|customer|caller|guest|patient|passenger|candidate|colleague|agent|household|home|house|call|letter"
    r"|message|page|line|word|step|item|part|box|pallet|order|case|visit|time|room|seat|unit|piece)(e?s)?"
)
"""What a number counts beside money. A closed list: a word in -s may be a verb as well."""
_OF = {
    "percent": {"%", "per cent", "percent"},
    "days": {"day", "days", "working day", "working days", "calendar days"},
    "times": {"time", "times"},
}
"""The words for the units of a limit that is not money."""


@dataclass(frozen=True)
class Number:
    """A number in a sentence, with what stands around it."""

    value: Decimal
    sign: str
    """The currency's sign or letters before it, or nothing."""
    unit: str
    """The word or sign after it in small letters, or nothing."""
    is_name: bool
    """Whether it only names something, such as a form."""
    start: int
    """Where it begins, its sign included."""
    end: int
    """Where its digits end."""
    unit_end: int
    """Where the word after it ends."""


@dataclass(frozen=True)
class Limit:
    """The number of a limit, with the ways to write its unit."""

    value: Decimal
    signs: frozenset[str]
    """Signs and letters of its currency; none where it is not money."""
    words: frozenset[str]
    """Words and signs that follow it."""

    def is_meant_by(self, number: Number) -> bool:
        """Whether a number in a sentence is this limit."""
        if number.value != self.value or number.is_name:
            return False
        if number.sign:
            return number.sign in self.signs
        if number.unit in self.words:
            return True
        return bool(self.signs) and _COUNTED.fullmatch(number.unit) is None

    def span_in(self, number: Number) -> tuple[int, int]:
        """Where the limit begins and ends in the sentence, with its unit."""
        return number.start, number.unit_end if number.unit in self.words else number.end


class Amounts:
    """How one language and one currency write limits."""

    def __init__(self, locale: Locale, currency: str) -> None:
        self.locale, self.currency = locale, currency

    def limit(self, value: Decimal, unit: str | None) -> Limit:
        """A limit of a remedy; its unit is the playbook's currency where it is left out."""
        if unit in _OF:
            return Limit(value, frozenset(), frozenset(_OF[unit]))
        return Limit(value, *_ways(unit or self.currency, self.locale))


@cache
def _ways(code: str, locale: Locale) -> tuple[frozenset[str], frozenset[str]]:
    """The signs that stand before an amount of a currency, and the words that follow it."""
    symbols = {get_currency_symbol(code, locale), get_currency_symbol(code, "en")}
    names = {get_currency_name(code, count, locale).split()[-1].lower() for count in (1, 2)}
    bare = {symbol.lstrip(ascii_uppercase) for symbol in symbols} - {""}
    signs = frozenset({code, *symbols, *bare})
    return signs, frozenset({*names, *(sign.lower() for sign in signs)})


def numbers(text: str) -> Iterator[Number]:
    """The numbers of a sentence, in their order."""
    plain = _ASIDE.sub(lambda aside: " " * len(aside[0]), text)
    for found in _NUMBER.finditer(plain):
        whole = Decimal(re.sub(r"\D", "", found["digits"]))
        cents = Decimal(f"0.{found['decimals'][1:]}") if found["decimals"] else Decimal(0)
        end = (
            found.end("thousand")
            if found["thousand"]
            else found.end("decimals" if found["decimals"] else "digits")
        )
        yield Number(
            value=(whole + cents) * (1000 if found["thousand"] else 1),
            sign=(found["before"] or "").strip(),
            unit=(found["after"] or "").strip(" \u00a0\u202f-").lower(),
            is_name=_NAMES.search(plain[: found.start()]) is not None,
            start=found.start(),
            end=end,
            unit_end=found.end("after") if found["after"] else end,
        )
