"""A sentence stands in one role only."""

from collections.abc import Sequence

from generator.rules import same_words
from tests.conftest import Company
from tests.rules.judged import flagged, porter, standards, told_with_a_waiver, without

DOOR, GATE, ROOF = "roles/a-door.yml", "roles/b-gate.yml", "roles/c-roof.yml"
LONG = "A guest who waits in the rain thinks that nobody is there."

FLAGGED = (
    ("Rings the customer back on the day we promised.", "Rings the customer back on the day we promised."),
    (
        "Nobody waits at the gate without knowing why they wait.",
        "NOBODY waits at the gate, without knowing why they wait!",
    ),
    ("The family doesn't hear it from a letter first.", "The family doesn’t hear it from a letter first."),
    (
        "A front-line nurse tells the ward before the shift ends.",
        "A front line nurse tells the ward before the shift ends.",
    ),
    (
        "The guest is never asked for the same name twice.",
        "The guest is *never* asked for the same name twice.",
    ),
    (
        "Say it. Each parcel is scanned once more before it leaves the dock.",
        "Each parcel is scanned once more before it leaves the dock. Nobody signs.",
    ),
    (
        "The tenant reads the date of the repair before we hang up",
        "The tenant reads the date of the repair before we hang up.",
    ),
    (
        "Why did the driver have to ask the yard three times?",
        "Why did the driver have to ask the yard three times.",
    ),
    (
        "Pays what we owe – before the supplier has to ask us twice.",
        "Pays what we owe, before the supplier has to ask us twice.",
    ),
    (
        "The caller hears a name before the first question is asked.",
        "The guest hears a name before the first question is asked.",
    ),
)
"""What a careful reader would call the same."""
MISSED = ["The guest hears a name before the first question is asked."]
"""Known: one word was exchanged."""

PASSED = (
    ("Nobody is asked for their name twice.", "Nobody is asked for their name twice."),
    (
        "Refunds the fare within three days of the cancelled crossing.",
        "Refunds the fare within five days of the cancelled crossing.",
    ),
    (
        "Each parcel is scanned once more before it leaves the dock.",
        "Before it leaves the dock, each parcel is scanned once more.",
    ),
    (
        "The diner is told why the kitchen is late.",
        "The diner is told why the kitchen is late and for how long.",
    ),
    (
        "Opens the surgery at eight. Greets each patient by name.",
        "Opens the surgery at eight. Greets each visitor by name.",
    ),
    ("One call, one person, solved.", "One call, one person, solved."),
    (
        "The reader holds the book in hand before paying anything.",
        "The reader holds the book in hand before paying a deposit.",
    ),
    (
        "The roof is dry before the scaffold comes down again.",
        "The roof is dry. The scaffold comes down again the same day.",
    ),
    (
        "A pupil's parents hear the good news on the same day.",
        "A pupil's parents hear the bad news on the same day.",
    ),
    (
        "Ring first. Then write. Then ring again. Then close it.",
        "Ring first. Then write. Then ring again. Then close it.",
    ),
)
"""What they would let pass, near the border."""


def with_roles(company: Company, first: Sequence[str], second: Sequence[str]) -> Company:
    """The company with two roles more, each with a standard for each of the sentences."""
    return company.add(DOOR, porter("a-door", standards(first, "why"))).add(
        GATE, porter("b-gate", standards(second, "why"))
    )


def test_what_a_careful_reader_would_flag(company: Company) -> None:
    """At least nine in ten are caught; the other is known."""
    second = [text for _, text in FLAGGED]
    measured = with_roles(company, [text for text, _ in FLAGGED], second)

    assert without(second, flagged(same_words, measured, GATE, second)) == MISSED


def test_what_a_careful_reader_would_let_pass(company: Company) -> None:
    """None of these is flagged."""
    second = [text for _, text in PASSED]
    measured = with_roles(company, [text for text, _ in PASSED], second)

    assert flagged(same_words, measured, GATE, second) == []


def test_two_roles(company: Company) -> None:
    """The later file is told, and names the first."""
    assert with_roles(company, [LONG], [LONG]).told() == [
        "roles/b-gate.yml:17:11: warning: b-gate says 'A guest who waits in the rain thinks that "
        "nobody is there.' in the same words as a-door at roles/a-door.yml:17:11; say what is "
        "particular to this role, or give both the standard in one set [same-words]",
    ]


def test_three_roles(company: Company) -> None:
    """Each later file is told once, whatever the field, and names the first."""
    third = (
        porter("c-roof", standards(["Rings a cab."]))
        .replace("Open c-roof.", LONG)
        .replace("Shut c-roof.", LONG)
    )

    assert with_roles(company, [LONG], [LONG]).add(ROOF, third).told() == [
        "roles/b-gate.yml:17:11: warning: b-gate says 'A guest who waits in the rain thinks that "
        "nobody is there.' in the same words as a-door at roles/a-door.yml:17:11; say what is "
        "particular to this role, or give both the standard in one set [same-words]",
        "roles/c-roof.yml:10:9: warning: c-roof says 'A guest who waits in the rain thinks that "
        "nobody is there.' in the same words as a-door at roles/a-door.yml:17:11; say what is "
        "particular to this role, or give both the standard in one set [same-words]",
    ]


def test_two_sentences(company: Company) -> None:
    """Each is told at its own line."""
    other = "The key is in their hand before they ask us for it."

    assert with_roles(company, [LONG, other], [other, LONG]).told() == [
        "roles/b-gate.yml:17:11: warning: b-gate says 'The key is in their hand before they ask us "
        "for it.' in the same words as a-door at roles/a-door.yml:26:11; say what is particular to "
        "this role, or give both the standard in one set [same-words]",
        "roles/b-gate.yml:26:11: warning: b-gate says 'A guest who waits in the rain thinks that "
        "nobody is there.' in the same words as a-door at roles/a-door.yml:17:11; say what is "
        "particular to this role, or give both the standard in one set [same-words]",
    ]


def test_one_role(company: Company) -> None:
    """A role may say it twice."""
    assert with_roles(company, [LONG, LONG], ["Because."]).told() == []


def test_other_files(company: Company) -> None:
    """A set or a function may say what a role says."""
    function = company.change("functions/support.yml", "One call, one person, solved.", LONG)

    assert with_roles(function, [LONG], ["Because."]).told() == []


def test_a_remedy_that_two_roles_hold(company: Company) -> None:
    """What may be done, when it may not, and how to reach the next is the same in both."""
    text = "refund a customer whose money we have held too long"
    agent = company.change("roles/support-agent.yml", "do: refund a customer", f"do: {text}")

    assert agent.change("roles/support-lead.yml", "do: refund a customer", f"do: {text}").told() == []


def test_a_role_that_was_not_read(company: Company) -> None:
    """A misspelt level is told as such, and its sentences wait."""
    assert with_roles(company, [LONG], [LONG]).change(DOOR, "frontline", "front-line").told() == [
        "roles/a-door.yml:3:8: error: 'level' is 'front-line', and must be one of executive, leader, "
        "specialist, frontline; did you mean 'frontline'? [shape]",
    ]
    assert with_roles(company, [LONG], [LONG]).change(GATE, "frontline", "front-line").told() == [
        "roles/b-gate.yml:3:8: error: 'level' is 'front-line', and must be one of executive, leader, "
        "specialist, frontline; did you mean 'frontline'? [shape]",
    ]


def test_two_files_of_one_id(company: Company) -> None:
    """Two files of one role are told for their id alone."""
    agent = "roles/support-agent.yml"

    assert company.add("roles/desk/support-agent.yml", company.files[agent]).told() == [
        "roles/support-agent.yml:1:1: error: 'support-agent' is the id of another role at "
        "roles/desk/support-agent.yml:1:1 already; give one of the two another id [duplicate-id]",
        "roles/support-agent.yml:21:11: error: 'support-agent/refund' is the id of another remedy at "
        "roles/desk/support-agent.yml:21:11 already; give one of the two another id [duplicate-id]",
        "roles/support-agent.yml:36:9: error: 'support-agent/ring-until-closed' is the id of another "
        "standard at roles/desk/support-agent.yml:36:9 already; give one of the two another id "
        "[duplicate-id]",
        "roles/support-agent.yml:59:9: error: 'support-agent/shadow-two-shifts' is the id of another "
        "action at roles/desk/support-agent.yml:59:9 already; give one of the two another id "
        "[duplicate-id]",
        "roles/support-agent.yml:64:9: error: 'support-agent/ring-back-round' is the id of another "
        "action at roles/desk/support-agent.yml:64:9 already; give one of the two another id "
        "[duplicate-id]",
    ]


def test_a_waiver(company: Company) -> None:
    """The later role may say the same for a while."""
    same = with_roles(company, [LONG], [LONG])

    assert told_with_a_waiver(same, "same-words", "role:b-gate") == []
