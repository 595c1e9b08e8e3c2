"""The thread: the steps from someone's work to what the customer feels."""

from dataclasses import dataclass

from generator.model.book import Book
from generator.model.effect import Effect, RoleEffect
from generator.model.role import Function, Role


@dataclass(frozen=True)
class Step:
    """One step of a thread."""

    says: str
    under: str
    """What stands below it, smaller: whose step it is, or where."""
    kind: str
    """`you`, `function`, `moment` or `customer`."""
    address: tuple[str, str] | None = None
    """The kind and the id of what it leads to."""


def role_thread(book: Book, role: Role, strings: dict[str, str]) -> tuple[Step, ...]:
    """From what a role does, through its moment, to what the customer feels."""
    function = book.functions.get(role.function)
    name = function.name if function else role.function
    said = role.effect.thread or [strings["your_work"]]
    first, *others = said
    steps = [Step(first, role.title, "you")]
    steps += [Step(step, name, "function", ("function", role.function)) for step in others]
    return (*steps, *_arrival(book, role.effect, strings))


def function_thread(book: Book, function: Function, strings: dict[str, str]) -> tuple[Step, ...]:
    """From what a function does, through its moment, to what the customer feels."""
    return (Step(function.name, strings["the_work"], "you"), *_arrival(book, function.effect, strings))


def _arrival(book: Book, effect: Effect | RoleEffect, strings: dict[str, str]) -> tuple[Step, ...]:
    moments = book.journey.moments
    reached = next((moments[id] for id in effect.moments if id in moments), None)
    if reached is None:
        return ()
    stage, moment = reached
    return (
        Step(moment.name, strings["moment_in"].format(stage=stage.name), "moment", ("moment", moment.id)),
        Step(moment.feels, strings["feels"], "customer"),
    )
