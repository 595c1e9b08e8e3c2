"""A standard that leaves room does not say always, never or guarantee."""

from generator.rules import binding_words
from tests.conftest import Company
from tests.rules.judged import MEASURED, flagged, in_a_set, told_with_a_waiver, without

CFO = "roles/cfo.yml"
SAYS = "Removes every internal approval for a refund under {limit}."
WHY = "A refund that waits for a signature tells the customer we doubt them."

FLAGGED = (
    "Always greets the guest by name.",
    "Never leaves a caller on hold for more than a minute.",
    "Guarantees a table by eight.",
    "Rings back the same day and never the day after.",
    "Listens to what callers say and never interrupts.",
    "Tells the tenant the truth, always.",
    "Gives every patient a guaranteed slot within the week.",
    "Answers the radio within ten seconds, always in the driver's language.",
    "Writes letters that never need a second reading.",
    "Is never late with a pay slip.",
    "Checks the harness without fail before every climb.",
    "Answers in the caller's language, always.",
    "Rings first and always leaves a number.",
    "Is guaranteed to reply within the hour.",
    "Never charges for a first look at the car.",
    "Guarantees that the surgery opens at eight.",
    "Keeps promises and never makes new ones to cover them.",
    "Returns the keys by hand, never by post.",
    "Gives tenants a guarantee that the repair will hold.",
    "Always, and without being asked, names the price first.",
    "Ensures no child is ever left alone, not even once.",
    "Has the kettle on, always.",
    "Never sends a bill before the visit.",
    "Keeps the gate open and always manned.",
    "Guarantees delivery by Friday.",
    "Leaves the room tidy, never half done.",
    "Calls by name and never by number.",
    "Tells the truth always.",
    "Offers a guaranteed refund at the door.",
    "Always rings twice.",
    "Pays on the first, without exception.",
)
"""What a careful reader would flag."""
MISSED = [
    "Checks the harness without fail before every climb.",
    "Ensures no child is ever left alone, not even once.",
    "Pays on the first, without exception.",
]
"""Known: other words that bind as much."""

PASSED = (
    "Explains the guarantee before the customer pays.",
    "Mends a boiler under guarantee on the day it is reported.",
    "Shows callers who have never seen a bill how to read it.",
    "Asks a guest who never complains what we could change.",
    'Takes the words "always" and "never" out of replies to complaints.',
    "Rings even when the news is not always good.",
    "Keeps an always-on line for ships at sea.",
    "Prints the two-year guarantee on the first page of the quote.",
    "Tells the family what the hospice never charges for.",
    "Checks the forms that customers nearly always get wrong.",
    "Reads out the guarantee conditions before the card is charged.",
    "Tells the buyer when the guarantee ends.",
    "Writes to donors we have never thanked.",
    "Shows the learner what they always forget at the mirror.",
    "Explains why the bank never asks for a password.",
    "Repairs what the maker's guarantee no longer covers.",
    "Warns walkers if the path is not always marked.",
    "Stocks the never-iron shirts by the door.",
    "Invites neighbours who always complain to the first rehearsal.",
    "Files the guarantees by date, so that a claim takes a minute.",
    "Asks the parent what the child never eats.",
    "Sends the guarantee card with the boots.",
    "Rings those who have never answered a letter.",
    "Explains that the train is not always on platform two.",
    "Shows how to claim under the guarantee.",
    "Checks doors that are nearly always left open.",
    "Greets the neighbours as though they had never complained.",
    "Writes down why a promise was never kept.",
    "Tells new drivers where ice almost always forms.",
    "Reads the guarantee aloud in the buyer's language.",
)
"""What they would let pass, near the border."""
OVERDONE = list[str]()
"""Known: none."""


def test_what_a_careful_reader_would_flag(company: Company) -> None:
    """At least nine in ten are caught; the others are known."""
    measured = in_a_set(company, FLAGGED)
    caught = flagged(binding_words, measured, MEASURED, FLAGGED)

    assert without(FLAGGED, caught) == MISSED
    assert len(MISSED) * 10 <= len(FLAGGED)


def test_what_a_careful_reader_would_let_pass(company: Company) -> None:
    """At most one in ten is flagged all the same; those are known."""
    measured = in_a_set(company, PASSED)

    assert flagged(binding_words, measured, MEASURED, PASSED) == OVERDONE
    assert len(OVERDONE) * 10 <= len(PASSED)


def test_a_standard_that_leaves_room(company: Company) -> None:
    """The word is told at its place, with how much room the standard leaves."""
    assert company.change(CFO, "Removes", "Always removes").told() == [
        "roles/cfo.yml:34:11: warning: 'Always' binds in every case, and cfo/no-waiting-on-approval "
        "is bounded; say what is done without it, or write `freedom: fixed` and the reason "
        "[binding-words]",
    ]


def test_a_standard_that_is_fixed(company: Company) -> None:
    """It may bind, for it says why."""
    fixed = company.change(CFO, "freedom: bounded", "freedom: fixed\n    fixed_because: The law asks for it.")

    assert fixed.change(CFO, "Removes", "Always removes").told() == []


def test_two_words(company: Company) -> None:
    """Each is told at its place, in a set too."""
    both = company.change(CFO, SAYS, "Never waits, and always pays under {limit}.")

    assert both.change("standards/everyone.yml", "and stays", "and never leaves").told() == [
        "roles/cfo.yml:34:11: warning: 'Never' binds in every case, and cfo/no-waiting-on-approval "
        "is bounded; say what is done without it, or write `freedom: fixed` and the reason "
        "[binding-words]",
        "roles/cfo.yml:34:28: warning: 'always' binds in every case, and cfo/no-waiting-on-approval "
        "is bounded; say what is done without it, or write `freedom: fixed` and the reason "
        "[binding-words]",
        "standards/everyone.yml:5:70: warning: 'never' binds in every case, and "
        "everyone/walk-it-over is free; say what is done without it, or write `freedom: fixed` and "
        "the reason [binding-words]",
    ]


def test_a_promise_to_a_colleague(company: Company) -> None:
    """It binds in every case, whatever the freedom; a guarantee that is given is one too."""
    promise = "A refund limit you can use without asking."

    assert company.change(CFO, promise, "A refund limit that never changes.").told() == [
        "roles/cfo.yml:16:34: warning: 'never' in a promise to a colleague binds in every case; say "
        "what they may expect, and by when [binding-words]",
    ]
    assert company.change(CFO, promise, "A guarantee that the limit stays.").told() == [
        "roles/cfo.yml:16:16: warning: 'guarantee' in a promise to a colleague binds in every case; "
        "say what they may expect, and by when [binding-words]",
    ]
    assert company.change(CFO, promise, "A word to anyone who has never had a limit.").told() == []


def test_other_sentences(company: Company) -> None:
    """Why, what is noticed and what is never covered may say never."""
    assert company.change(CFO, WHY, "A refund that always waits never pleases, guaranteed.").told() == []


def test_a_role_that_was_not_read(company: Company) -> None:
    """A misspelt kind is told as such, and its sentences wait."""
    binding = company.change(CFO, "Removes", "Always removes")

    assert binding.change(CFO, "kind: behaviour", "kind: behavior").told() == [
        "roles/cfo.yml:44:11: error: 'kind' is 'behavior', and must be one of attitude, behaviour, "
        "operational; did you mean 'behaviour'? [shape]",
    ]


def test_a_playbook_in_another_language(company: Company) -> None:
    """The words are English, and nothing is said of another language."""
    assert company.change("playbook.yml", "en-GB", "de").change(CFO, "Removes", "Always removes").told() == []


def test_a_waiver(company: Company) -> None:
    """A promise may bind for a while."""
    binding = company.change(CFO, "A refund limit you can use", "A limit you may always use")

    assert told_with_a_waiver(binding, "binding-words", "role:cfo") == []
