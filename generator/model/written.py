"""Values that are written as people say them: a length of time, a target."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import ClassVar, Self

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema


class _Written:
    """A value that is written as one short text."""

    pattern: ClassVar[str]

    @classmethod
    def parse(cls, value: object) -> Self:
        raise NotImplementedError

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            cls.parse, serialization=core_schema.to_string_ser_schema()
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {"type": "string", "pattern": f"^{cls.pattern}$"}


class TimeUnit(StrEnum):
    """The units a duration is written in, from the shortest."""

    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"

    @property
    def minutes(self) -> int:
        """Its length, a month as thirty days and a year as 365."""
        return {"minute": 1, "hour": 60, "day": 1440, "week": 10080, "month": 43200, "year": 525600}[
            self.value
        ]


@dataclass(frozen=True)
class Duration(_Written):
    """A length of time as people say it: `15 minutes`, `1 day`, `6 months`."""

    pattern = (
        r"(1 (minute|hour|day|week|month|year)|([2-9]|[1-9][0-9]{1,4}) (minute|hour|day|week|month|year)s)"
    )
    count: int
    unit: TimeUnit

    @property
    def minutes(self) -> int:
        """Its length, to compare it with others."""
        return self.count * self.unit.minutes

    def after(self, day: date) -> date:
        """The day that lies this long after *day*; six months after 31 August is the last of February.

        What is shorter than a day changes nothing, and the calendar's last day is the latest.
        """
        months = self.count * {TimeUnit.MONTH: 1, TimeUnit.YEAR: 12}.get(self.unit, 0)
        if not months:
            days = self.minutes // TimeUnit.DAY.minutes
            return day + timedelta(days=min(days, (date.max - day).days))
        year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
        if year > date.max.year:
            return date.max
        return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))

    def __str__(self) -> str:
        return f"{self.count} {self.unit}{'' if self.count == 1 else 's'}"

    @classmethod
    def parse(cls, value: object) -> Self:
        """The duration that *value* writes."""
        if isinstance(value, cls):
            return value
        if isinstance(value, str) and re.fullmatch(cls.pattern, value):
            count, unit = value.split(" ")
            return cls(int(count), TimeUnit(unit.removesuffix("s")))
        if isinstance(value, str) and re.match("0+ ", value):
            raise PydanticCustomError("above-zero", "is not above zero")
        raise PydanticCustomError(
            "duration",
            "is no length of time",
            {"hint": "write it as `15 minutes`, `4 hours`, `1 day` or `6 months`"},
        )


@dataclass(frozen=True)
class Target(_Written):
    """What a measure should reach: `at least 92 %`, `at most 24 hours`."""

    pattern = (
        r"at (least|most) [0-9]{1,15}(\.[0-9]{1,9})? "
        r"(?!(hrs?|mins|wks?|yrs?|UNIT)$)[^\s.,;:]([^\n]*[^\s.,;:])?"
    )
    """The unit is a word of the company's own, written out and without a full stop."""
    at_least: bool
    number: Decimal
    unit: str

    def __str__(self) -> str:
        return f"at {'least' if self.at_least else 'most'} {self.number} {self.unit}"

    @classmethod
    def parse(cls, value: object) -> Self:
        """The target that *value* writes."""
        if isinstance(value, cls):
            return value
        if not isinstance(value, str) or not re.fullmatch(cls.pattern, value):
            raise PydanticCustomError(
                "target", "is no target", {"hint": "write it as `at least 92 %` or `at most 24 hours`"}
            )
        _, side, number, unit = value.split(" ", 3)
        return cls(side == "least", Decimal(number), unit)
