"""Lengths of time, targets and days as people say them, turned into the one form a playbook reads.

`24 hrs`, `>= 92%` and `31.03.2027` leave no doubt what is meant, so the line can be given as it should
stand. Where a day may be read in two ways both are given, and where nobody can tell, none.
"""

import re
from calendar import monthrange
from datetime import date

_WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven")
_COUNTS = {word: number for number, word in enumerate((*_WORDS, "twelve"))} | {"a": 1, "an": 1}
_UNITS = {
    "minute": "mins?|minutes?", "hour": "h|hrs?|hours?", "day": "d|days?", "week": "wks?|weeks?",
    "month": "mths?|months?", "year": "y|yrs?|years?",
}  # fmt: skip
_RHYTHMS = {
    "daily": "1 day", "weekly": "1 week", "monthly": "1 month", "quarterly": "3 months", "yearly": "1 year",
    "annually": "1 year", "half an hour": "30 minutes", "a quarter": "3 months", "1 quarter": "3 months",
}  # fmt: skip
_MOST_AND_LEAST = (
    ("least", r"at least|>=?|≥|⩾|=>|min(?:imum)?(?: of)?|(?:no|not) less than|more than|over|above"),
    ("most", r"at most|<=?|≤|⩽|=<|max(?:imum)?(?: of)?|(?:no|not) more than|less than|under|below|up to"),
)
_AFTER = {"least": r"or more|or above|min(?:imum)?", "most": r"or less|or fewer|or below|max(?:imum)?"}
_CURRENCIES = {"£": "GBP", "€": "EUR", "$": "USD"}
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def length_of_time(text: str) -> str:
    """The length of time that *text* means, such as `4 hours`, or nothing."""
    said = re.sub(
        r"^(within|in|every|after|at most|max\.?) | (max|at most|or less)$", "", _plain(text).lower()
    )
    if said in _RHYTHMS:
        return _RHYTHMS[said]
    found = re.fullmatch(rf"(\d+(?:\.5)?|{'|'.join(_COUNTS)})? ?([a-z]+)", said)
    unit = _unit(found[2]) if found else ""
    if not found or not unit or (found[1] and found[1].isalpha() and said == f"{found[1]}{found[2]}"):
        return ""
    count = float(_COUNTS[found[1]] if found[1] in _COUNTS else found[1] or 1)
    if count % 1 and unit == "hour":
        count, unit = count * 60, "minute"
    return _of(f"{count:.0f}", unit) if 1 <= count < 100_000 and not count % 1 else ""


def targets(text: str) -> tuple[str, ...]:
    """The target that *text* means, or both where it does not say whether it is the least or the most."""
    said = _plain(text)
    for side, before in _MOST_AND_LEAST:
        first = re.match(rf"(?:{before})(?![a-z])\s*(?=[\d£€$])", said, re.IGNORECASE)
        last = re.search(rf"\s*(?:{_AFTER[side]})$", said, re.IGNORECASE)
        if first or last:
            reach = _reach(said[first.end() :] if first else said[: last.start()] if last else "")
            return (f"at {side} {reach}",) if reach else ()
    reach = _reach(said)
    return (f"at least {reach}", f"at most {reach}") if reach else ()


def days(text: str) -> tuple[str, ...]:
    """The days that *text* may mean, year first: two where day and month may be either."""
    said = re.sub(r"[ T]\d\d?:.*$", "", re.sub("[–—‑−]", "-", _plain(text)))
    numbers = re.fullmatch(r"(\d{1,4})[-./ ]+(\d{1,2})[-./ ]+(\d{1,4})", said)
    glued = re.fullmatch(r"((?:19|20)\d\d)(\d\d)(\d\d)", said)
    if glued:
        return _existing([(int(glued[1]), int(glued[2]), int(glued[3]))])
    if numbers and len(numbers[1]) == 4:
        return _existing([(int(numbers[1]), int(numbers[2]), int(numbers[3]))])
    if numbers and len(numbers[1]) <= 2 and len(numbers[3]) in (2, 4):
        year = int(numbers[3]) + (2000 if len(numbers[3]) == 2 else 0)
        first, second = int(numbers[1]), int(numbers[2])
        return _existing([(year, second, first), (year, first, second)])
    words = re.findall(r"[a-z]+|\d+", re.sub(r"(?<=\d)(st|nd|rd|th)\b", "", said.lower()))
    named = [_MONTHS.index(word[:3]) + 1 for word in words if word[:3] in _MONTHS and word.isalpha()]
    digits = sorted((int(word) for word in words if word.isdigit()), reverse=True)
    if len(words) == 3 and len(named) == 1 and len(digits) == 2:
        return _existing([(digits[0], named[0], digits[1])])
    return ()


def last_day_of(text: str) -> str:
    """The last day of the month that *text* names, `March 2027` or `2026-02-30`, or nothing."""
    said = _plain(text).lower()
    named = re.fullmatch(r"([a-z]{3,9})\.? (\d{4})", said)
    year_first = re.fullmatch(r"(\d{4})[-/.](\d{1,2})(?:[-/.]\d{1,2})?", said)
    year_last = re.fullmatch(r"(?:(?:29|30|31)[-/.])?(\d{1,2})[-/.](\d{4})", said)
    year = month = 0
    if named and named[1][:3] in _MONTHS:
        year, month = int(named[2]), _MONTHS.index(named[1][:3]) + 1
    elif year_first:
        year, month = int(year_first[1]), int(year_first[2])
    elif year_last:
        year, month = int(year_last[2]), int(year_last[1])
    return f"{year}-{month:02}-{monthrange(year, month)[1]}" if year >= 1900 and 1 <= month <= 12 else ""


def _existing(parts: list[tuple[int, int, int]]) -> tuple[str, ...]:
    found: list[str] = []
    for year, month, day in parts:
        try:
            found.append(date(year, month, day).isoformat())
        except ValueError:
            continue
    return tuple(dict.fromkeys(found))


def _reach(text: str) -> str:
    """A number and what it counts; `UNIT` where it does not say."""
    found = re.fullmatch(r"([£€$])? ?(\d[\d,]*(?:\.\d+)?)\+? ?([^\d\s].*)?", text.strip())
    if not found:
        return ""
    number = found[2]
    if re.fullmatch(r"\d{1,3}(,\d{3})+(\.\d+)?", number):
        number = number.replace(",", "")
    number = re.sub(r"^0+(?=\d)", "", number.replace(",", ".", 1))
    if not re.fullmatch(r"\d{1,15}(\.\d{1,9})?", number):
        return ""
    unit = (found[3] or _CURRENCIES.get(found[1] or "", "") or "UNIT").strip()
    known = _unit(unit.lower())
    return _of(number, known) if known else f"{number} {_CURRENCIES.get(unit, unit)}"


def _unit(word: str) -> str:
    return next((unit for unit, forms in _UNITS.items() if re.fullmatch(forms, word)), "")


def _of(number: str, unit: str) -> str:
    return f"{number} {unit}{'' if number == '1' else 's'}"


def _plain(text: str) -> str:
    """The text with single spaces, without quotes around it or a full stop at its end."""
    return " ".join(text.strip(" \u00a0\u202f“”„‟‘’«»\"'").split()).rstrip(".,;:! ")
