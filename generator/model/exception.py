"""A local exception: what is otherwise in one place, for a while, and why."""

from typing import Annotated, Any

from generator.model.entity import Entity, Part
from generator.model.fields import AnyRef, Ask, Date, Line, Number, PlaceRef, RoleRef, ShortPhrase
from generator.model.standard import Action, Standard


class Additions(Part):
    """What a place has beside what everyone has."""

    standards: Annotated[
        list[Standard],
        Ask("Which standards hold only there?"),
    ] = []
    """Standards that hold only in that place."""
    actions: Annotated[
        list[Action],
        Ask("Which actions are done only there?"),
    ] = []
    """Actions that are done only in that place."""


class LocalException(Entity):
    """What is otherwise in one place, for a while.

    It changes only what `may_vary`, inside its bounds; `set` is nested like the file it changes,
    with the items of a list keyed by their ids.
    """

    targets: Annotated[
        list[AnyRef], Ask("Whose page does it change, as kind and id?", ["role:support-agent"])
    ]
    """The entities it changes, each as `kind:id`."""
    place: Annotated[PlaceRef, Ask("In which place does it hold?", "islands")]
    """The place of the playbook where it holds."""
    set: Annotated[
        dict[ShortPhrase, Annotated[Any, Number()]],
        Ask(
            "Which numbers are different there, nested as in the file they come from?",
            {"authority": {"remedies": {"refund": {"up_to": 300}}}},
        ),
    ]
    """The changed values, nested as in the file, with the items of a list keyed by their ids."""
    reason: Annotated[
        Line,
        Ask(
            "Why is it different there?",
            "The shop on the quay pays refunds from a till that is filled once a week.",
        ),
    ]
    """Why it is different there."""
    approved_by: Annotated[RoleRef, Ask("Which role agreed to it?", "cfo")]
    """The role that agreed to it."""
    expires: Annotated[Date, Ask("What is the last day it holds?", "2027-03-31")]
    """The last day it holds; after it, `check` asks for a decision."""
    add: Annotated[
        Additions,
        Ask(
            "What holds only there, beside what everyone has?",
            {
                "actions": [
                    {
                        "id": "check-the-ferry",
                        "do": "Look up tomorrow's ferries.",
                        "when": "daily",
                        "done_when": "Each visit has a boat both ways.",
                    }
                ]
            },
        ),
    ] = Additions()
    """What holds only in that place."""
    hide: Annotated[
        list[ShortPhrase], Ask("Which standards and actions do not hold there?", ["everyone/walk-it-over"])
    ] = []
    """Standards and actions, as `owner/id`, that do not hold there."""

    def settle(self) -> None:
        for part in (*self.add.standards, *self.add.actions):
            part.belong_to(self.id)
