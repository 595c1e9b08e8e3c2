"""A standard that says decide, settle or resolve belongs to a role with authority."""

from generator.rules import lip_service
from generator.rules.lip_service import decision
from tests.conftest import Company
from tests.rules.judged import PORTER, flagged, porter, standards, told_with_a_waiver, without, worded

CFO = "roles/cfo.yml"

FLAGGED = (
    "Decides on the spot what the guest needs.",
    "Resolves a double booking while both guests stand there.",
    "Settles disputes over invoices in one call.",
    "Settles a complaint before the caller hangs up.",
    "Resolves every billing error on the first call.",
    "Hears both neighbours and then decides.",
    "Asks what happened and decides who pays.",
    "Listens, checks the file and settles the claim the same day.",
    "Stays at the table to settle what went wrong.",
    "Reads the whole letter before deciding who pays.",
    "Personally resolves the three oldest cases each week.",
    "Takes each return at the counter and decides within five minutes.",
    "Has the last word on a late refund.",
    "Settles disputes between neighbours within a week.",
    "Looks at both bills, then resolves the difference.",
    "Decides alone whether a parcel is opened.",
    "Sits down with the parents to resolve what happened.",
    "Gives an answer at the door without deciding it twice.",
    "Quickly and fairly resolves complaints.",
    "When a guest complains, decides on the spot.",
    "Works to settle every claim before the month ends.",
    "Makes the final decision on late homework.",
    "Resolves a missed bin on the same round.",
    "Decides with the family which room is theirs.",
    "Settles arguments over deposits on the spot.",
    "Listens first, then decides.",
    "Takes the time to decide fairly between two bidders.",
    "Resolves nine in ten complaints without a supervisor.",
    "Personally decides every late claim.",
    "Walks to the site before settling a claim.",
    "Steps in to resolve quarrels in the queue.",
    "Calls both sides and settles it the same day.",
)
"""What a careful reader would flag."""
MISSED = [
    "Has the last word on a late refund.",
    "Makes the final decision on late homework.",
]
"""Known: other ways to say that one decides."""

PASSED = (
    "Tells the customer who decides, and by when.",
    "Rings back until the fault is resolved.",
    "Lets the guest decide which room is cleaned first.",
    "Asks the patient to decide between two appointments.",
    "Settles new children into the group with their own cup.",
    "Settles supplier invoices on the day they fall due.",
    "Writes down what the board decides and reads it to the shift.",
    "Sends a decision in writing within a day of hearing it.",
    "Waits with the family until the court decides.",
    "Helps a tenant settle in on the first evening.",
    "Writes down who decides on the refund.",
    "Tells the caller that the lead decides within an hour.",
    "Settles the bill at the table without a second trip.",
    "Leaves it to the family to decide on the music.",
    "Waits until the dust settles before sweeping.",
    "Marks the case resolved once the caller says so.",
    "Explains how a dispute is settled in small claims.",
    "Brings the facts a manager needs to decide.",
    "Settles patients into bed before the lights go down.",
    "Asks the court clerk which judge decides on fees.",
    "Settles down beside the child until the fever breaks.",
    "Tells the tenant when the board decides.",
    "Settles the newborn into the cot beside the mother.",
    "Lets the learner decide when to stop.",
    "Shows the caller how to settle the account online.",
    "Records the reason a claim was settled.",
    "Asks the lead to decide while the caller waits.",
    "Waits until the foam settles, then tops up the glass.",
    "Prints who resolves what on the back of the card.",
    "Passes a dispute to the person who settles it.",
    "Gives the customer a week to decide.",
)
"""What they would let pass, near the border."""
OVERDONE = list[str]()
"""Known: none."""


def test_what_a_careful_reader_would_flag(company: Company) -> None:
    """At least nine in ten are caught; the others are known."""
    measured = company.add(PORTER, porter("night-porter", standards(FLAGGED)))
    caught = flagged(lip_service, measured, PORTER, FLAGGED)

    assert without(FLAGGED, caught) == MISSED
    assert len(MISSED) * 10 <= len(FLAGGED)


def test_what_a_careful_reader_would_let_pass(company: Company) -> None:
    """At most one in ten is flagged all the same; those are known."""
    measured = company.add(PORTER, porter("night-porter", standards(PASSED)))

    assert flagged(lip_service, measured, PORTER, PASSED) == OVERDONE
    assert len(OVERDONE) * 10 <= len(PASSED)


def with_porter(company: Company, *says: str) -> Company:
    """The company with a porter who may decide nothing, and whose standards are given."""
    return company.add(PORTER, porter("night-porter", standards(says)))


def test_a_role_without_authority(company: Company) -> None:
    """Each standard that says it decides is told at its sentence."""
    assert with_porter(
        company, "Settles what went wrong at the door.", "Rings a cab.", "Decides who gets a room."
    ).told() == [
        "roles/night-porter.yml:16:11: warning: night-porter/measured-0 says 'Settles', and "
        "night-porter has no authority; add a remedy to the authority of night-porter, or say what "
        "the role does instead [lip-service]",
        "roles/night-porter.yml:34:11: warning: night-porter/measured-2 says 'Decides', and "
        "night-porter has no authority; add a remedy to the authority of night-porter, or say what "
        "the role does instead [lip-service]",
    ]


def test_the_form_of_the_verb() -> None:
    """An order and a power count as well as the third person; what others do does not."""
    said = (
        "Settle it at the door.",
        "May decide at the door.",
        "Stays to hear both and resolve it.",
        "deciding",
    )
    others = ("Hears what they decide.", "The desk resolves it.", "Teaches them to hear both and decide.", "")

    assert [decision(says) for says in said] == ["Settle", "decide", "resolve", ""]
    assert [decision(says) for says in others] == ["", "", "", ""]


def test_a_role_with_authority(company: Company) -> None:
    """It may say so."""
    assert company.change(CFO, "Removes every", "Decides on every").told() == []


def test_an_inherited_standard(company: Company) -> None:
    """It is told once, at the role's `none`, since the sentence is right for the other roles."""
    inherited = company.change("standards/everyone.yml", "Walks a", "Settles a")

    assert with_porter(inherited, "Rings a cab.").told() == [
        "roles/night-porter.yml:13:9: warning: night-porter has no authority, and inherits a "
        "standard that says it decides: everyone/walk-it-over; add a remedy, or see that "
        "`applies_to` leaves the role out [lip-service]",
    ]


def test_two_inherited_standards_and_one_of_its_own(company: Company) -> None:
    """What it inherits is one finding, and its own sentence another."""
    more = company.add(
        "standards/doors.yml",
        "title: Doors\napplies_to:\n  roles: [night-porter]\n" + standards(["Resolves it."]),
    )
    inherited = more.change("standards/everyone.yml", "Walks a", "Settles a")

    assert with_porter(inherited, "Decides who gets a room.").told() == [
        "roles/night-porter.yml:13:9: warning: night-porter has no authority, and inherits standards "
        "that say it decides: doors/measured-0, everyone/walk-it-over; add a remedy, or see that "
        "`applies_to` leaves the role out [lip-service]",
        "roles/night-porter.yml:16:11: warning: night-porter/measured-0 says 'Decides', and "
        "night-porter has no authority; add a remedy to the authority of night-porter, or say what "
        "the role does instead [lip-service]",
    ]


def test_a_standard_that_a_place_adds(company: Company) -> None:
    """It is held to the same as the role's own."""
    added = worded("who-sleeps", says="Decides who gets a room.").replace("\n", "\n  ").rstrip(" ")
    place = (
        f"targets: ['role:night-porter']\nplace: north\nset: {{}}\nadd:\n  standards:\n  {added}"
        "reason: The north has no desk.\napproved_by: cfo\nexpires: 2027-03-31\n"
    )

    assert with_porter(company, "Rings a cab.").add("exceptions/north.yml", place).told() == [
        "exceptions/north.yml:7:13: warning: north/who-sleeps says 'Decides', and night-porter has "
        "no authority; add a remedy to the authority of night-porter, or say what the role does "
        "instead [lip-service]",
    ]


def test_a_set_that_was_not_read(company: Company) -> None:
    """What is inherited waits until every set was read; the role's own sentences do not."""
    broken = company.change("standards/everyone.yml", "Walks a", "Settles a").change(
        "standards/leaders.yml", "kind: behaviour", "kind: behavior"
    )

    assert with_porter(broken, "Decides who gets a room.").told() == [
        "roles/night-porter.yml:16:11: warning: night-porter/measured-0 says 'Decides', and "
        "night-porter has no authority; add a remedy to the authority of night-porter, or say what "
        "the role does instead [lip-service]",
        "standards/leaders.yml:13:11: error: 'kind' is 'behavior', and must be one of attitude, "
        "behaviour, operational; did you mean 'behaviour'? [shape]",
    ]


def test_a_role_that_was_not_read(company: Company) -> None:
    """A misspelt level is told as such, and its sentences wait."""
    assert with_porter(company, "Decides who gets a room.").change(
        PORTER, "frontline", "front-line"
    ).told() == [
        "roles/night-porter.yml:3:8: error: 'level' is 'front-line', and must be one of executive, "
        "leader, specialist, frontline; did you mean 'frontline'? [shape]",
    ]


def test_a_playbook_in_another_language(company: Company) -> None:
    """The verbs are English, and nothing is said of another language."""
    assert with_porter(company.change("playbook.yml", "en-GB", "de"), "Decides who gets a room.").told() == []


def test_a_waiver(company: Company) -> None:
    """A role may be without authority for a while."""
    inherited = company.change("standards/everyone.yml", "Walks a", "Settles a")

    assert (
        told_with_a_waiver(with_porter(inherited, "Rings a cab."), "lip-service", "role:night-porter") == []
    )
