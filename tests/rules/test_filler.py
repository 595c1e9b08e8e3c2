"""A sentence holds no phrase that could stand on any company's wall."""

from itertools import product

import pytest

from generator.rules import filler
from generator.rules.words.dead import DEAD, Dead
from tests.conftest import Company
from tests.rules.judged import MEASURED, flagged, in_a_set, told_with_a_waiver, without

CFO = "roles/cfo.yml"
SAYS = "Removes every internal approval for a refund under {limit}."
WHY = "A refund that waits for a signature tells the customer we doubt them."

FLAGGED = (
    "Updates the customer as needed.",
    "Replies to enquiries in a timely manner.",
    "Works across teams to support the business.",
    "Delivers world-class service at every touchpoint.",
    "Keeps members informed on an ongoing basis.",
    "We put customers at the heart of everything we do.",
    "Escalates complaints where appropriate.",
    "Acts in a professional manner with visitors.",
    "Seeks to exceed expectations at check-in.",
    "Brings a can-do attitude to the late shift.",
    "Communicates proactively with all stakeholders.",
    "A seamless customer journey from start to finish.",
    "Ensures compliance with all relevant policies and procedures.",
    "Reviews the rota on a regular basis.",
    "Is passionate about delivering results for the business.",
    "Adapts quickly in a fast-paced environment.",
    "We apologise for any inconvenience caused.",
    "Replies as soon as possible, and escalates if necessary.",
    "Leverages synergies between depots.",
    "Performs other duties as assigned.",
    "Provides updates where appropriate.",
    "We strive to exceed our customers' expectations.",
    "Drives continuous improvement across the depot.",
    "Maintains the highest standards of hygiene.",
    "Collaborates with key stakeholders.",
    "Thank you for your patience while we look into it.",
    "Acts as a trusted partner to the business.",
    "Delivers an excellent customer experience.",
    "Follows up on a timely basis.",
    "Keeps the customer at the centre of everything we do.",
    "Handles queries in an efficient and professional manner.",
    "Provides an outstanding level of customer care.",
    "Works proactively to resolve problems.",
    "Aligns the team with strategic priorities.",
    "Escalates as and when required.",
    "Offers a one-stop shop for all pet needs.",
    "Builds lasting relationships with key stakeholders.",
    "Delivers results in a fast-paced environment.",
    "Your call is important to us.",
    "Ensures best-in-class support at all times.",
)
"""What a careful reader would flag."""
MISSED = list[str]()
"""Known: none."""

PASSED = (
    "Closes the till at the end of the day.",
    "Gives pain relief as needed, and writes down the hour.",
    "Counts what is needed as the lorry is unloaded.",
    "Walks the extra half mile to the far platform with a lost child.",
    "Writes the time and the manner of each call in the case.",
    "Supports the business owner through the first tax return.",
    'Crosses "as soon as possible" out of the letter and names the day.',
    "Adds the value of the old boiler to the quote.",
    "Asks what the business needs before the lease is signed.",
    "Goes forward to the cab and tells the driver in person.",
    "Keeps the receipt where the inspector can find it.",
    "Puts the required form on the seat before the passenger arrives.",
    "Where the lift is out, carries the shopping up.",
    "Answers the possible buyer before the certain one.",
    "Writes what was needed, what was sent and when.",
    "Moves the needle to zero before weighing.",
    "Walks forward through the train at each stop.",
    "Adds value added tax on a line of its own.",
    "Hands out the best seats first, then the rest.",
    "Touches the base of the cot to check that it is dry.",
    "Lists the required documents on the card.",
    "Puts the needs of the child before the timetable.",
    "Where the kerb is high, lowers the ramp first.",
    "Thanks a caller by name for the report.",
    "Checks the value of the ring under the lens.",
    "Holds the service lift for a wheelchair.",
    "Offers the next possible train, and the one after.",
    "Is quick with the till and slow with the goodbye.",
    "Tells the team what made a difference this week and to whom.",
    "Leaves the highest shelf to those with a ladder.",
    "Puts the manner of address in the file.",
    "Holds the door of the service lift.",
    "Adds a value to each empty cell.",
    "Moves a difficult chair out of the way.",
    "Tells them the best time to ring.",
    "Asks a second person to count the till.",
    "Drives the last guest home at midnight.",
    "Says at the start how long the needle stays in.",
    "Writes the inconvenience into the log with its hour.",
    "Gives the tenant the choice of two mornings.",
)
"""What they would let pass, near the border."""
OVERDONE = [
    "Gives pain relief as needed, and writes down the hour.",
    "Moves the needle to zero before weighing.",
]
"""Known: a term of medicine, and a needle that moves."""


def test_what_a_careful_reader_would_flag(company: Company) -> None:
    """At least nine in ten are caught; the others are known."""
    measured = in_a_set(company, FLAGGED, "why")
    caught = flagged(filler, measured, MEASURED, FLAGGED)

    assert without(FLAGGED, caught) == MISSED
    assert len(MISSED) * 10 <= len(FLAGGED)


def test_what_a_careful_reader_would_let_pass(company: Company) -> None:
    """At most one in ten is flagged all the same; those are known."""
    measured = in_a_set(company, PASSED, "why")

    assert flagged(filler, measured, MEASURED, PASSED) == OVERDONE
    assert len(OVERDONE) * 10 <= len(PASSED)


@pytest.mark.parametrize("dead", DEAD)
def test_every_phrase_on_the_list_is_found(company: Company, dead: Dead) -> None:
    """In each of its forms, at the end of a sentence."""
    forms = [form for phrase in dead.phrases for form in all_forms(phrase)]
    measured = in_a_set(company, [f"Something {form}." for form in forms], "why")

    assert flagged(filler, measured, MEASURED, [f"Something {form}." for form in forms]) == [
        f"Something {form}." for form in forms
    ]


def all_forms(phrase: str) -> list[str]:
    """The phrase with each form of its words."""
    return [
        " ".join(words)
        for words in product(*(word.split("|") for word in phrase.rstrip("…").split() if word != "~"))
    ]


def test_there_are_enough_phrases() -> None:
    """A list of forty is long enough to be of use."""
    assert sum(len(dead.phrases) for dead in DEAD) >= 40


def test_a_dead_phrase(company: Company) -> None:
    """It is told at its first word, with what it leaves out."""
    assert company.change(CFO, WHY, "A refund in a timely manner keeps them.").told() == [
        "roles/cfo.yml:38:19: warning: 'in a timely manner' names no time; say by when [filler]",
    ]


def test_two_phrases_in_one_sentence(company: Company) -> None:
    """Each is told at its place; one that comes twice is told at the first."""
    assert company.change(CFO, WHY, "Pays as needed, where appropriate and as needed.").told() == [
        "roles/cfo.yml:38:15: warning: 'as needed' does not say in which case; name the case [filler]",
        "roles/cfo.yml:38:26: warning: 'where appropriate' does not say in which case; name the case "
        "[filler]",
    ]


def test_letters_and_hyphens(company: Company) -> None:
    """Capitals, a space for a hyphen and emphasis hide nothing; part of a longer word is another word."""
    assert company.change(
        CFO, WHY, "World class refunds, _as *needed*_, unlike world-classy ones."
    ).told() == [
        "roles/cfo.yml:38:10: warning: 'World class' praises and shows nothing; say what one would "
        "see or hear [filler]",
        "roles/cfo.yml:38:32: warning: 'as *needed' does not say in which case; name the case [filler]",
    ]


def test_a_phrase_that_is_part_of_a_longer_one(company: Company) -> None:
    """The longer is told, once."""
    assert company.change(
        CFO, WHY, "We exceed customer expectations with an excellent customer service."
    ).told() == [
        "roles/cfo.yml:38:13: warning: 'exceed customer expectations' praises and shows nothing; say "
        "what one would see or hear [filler]",
        "roles/cfo.yml:38:50: warning: 'excellent customer service' praises and shows nothing; say "
        "what one would see or hear [filler]",
    ]


def test_a_block_of_text(company: Company) -> None:
    """The line of the phrase is named where YAML keeps the lines, and where it folds a phrase the first."""
    block = "notice: |\n  How we work here.\n\n  It changes as needed.\n"
    folded = "notice: >\n  How we work here. It changes as\n  needed.\n"
    old = "notice: How we work here, not a term of employment. The edition in force is the newest one.\n"

    assert company.change("playbook.yml", old, block).told() == [
        "playbook.yml:12:14: warning: 'as needed' does not say in which case; name the case [filler]",
    ]
    assert company.change("playbook.yml", old, folded).told() == [
        "playbook.yml:9:9: warning: 'as needed' does not say in which case; name the case [filler]",
    ]


def test_a_page_written_by_hand(company: Company) -> None:
    """It is read too: line by line, without code, comments and addresses."""
    page = (
        "# About us\n\nWe change it as\nneeded, and in due course.\n\n"
        "```\nas needed\n```\n\n<!-- as\nneeded -->\n\n"
        "See [the rule](https://example.com/as needed) and `as needed`.\n"
    )

    assert (
        company.add("pages/about.md", page.replace("\n", "\r\n")).told()
        == company.add("pages/about.md", page).told()
    )
    assert company.add("pages/about.md", page).told() == [
        "pages/about.md:3:14: warning: 'as needed' does not say in which case; name the case [filler]",
        "pages/about.md:4:13: warning: 'in due course' names no time; say by when [filler]",
    ]


def test_a_field_that_shows_how_it_should_not_be(company: Company) -> None:
    """What is quoted as wrong is left alone: in such a field, or in quotation marks."""
    changed = (
        company.change(CFO, "Asking the customer to call back tomorrow.", "Paying as needed.")
        .change(
            CFO,
            "    if_missed:\n",
            "    script:\n      never:\n        - We will pay in due course.\n    if_missed:\n",
        )
        .change(CFO, WHY, 'Nobody can bank "in due course".')
        .change(
            "tensions/control-and-compassion.yml",
            "A script is read to someone in tears.",
            "A no where appropriate.",
        )
        .change("self-checks/mirror.yml", "People wait for my yes.", "I answer in due course.")
        .change("you-said.yml", "Tills run dry on Saturdays", "Tills are filled as needed")
    )

    assert changed.told() == []


def test_a_sentence_to_say_that_stands_in_quotation_marks(company: Company) -> None:
    """Quotation marks round all of it do not make it somebody else's."""
    said = company.change(
        CFO, "say: You should not have had to wait. It is paid now.", "say: '\"We pay in due course.\"'"
    )

    assert said.told() == [
        "roles/cfo.yml:54:21: warning: 'in due course' names no time; say by when [filler]",
    ]


def test_the_opening_of_a_standard(company: Company) -> None:
    """Where `not-observable` tells of the opening, the same words are not told twice."""
    both = company.change(CFO, SAYS, "Delivers world-class refunds under {limit}, as needed.")

    assert both.told() == [
        "roles/cfo.yml:34:11: warning: cfo/no-waiting-on-approval begins with 'Delivers "
        "world-class', which nobody could film; write what one would see or hear, such as 'Rings the "
        "customer back the same day' [not-observable]",
        "roles/cfo.yml:34:55: warning: 'as needed' does not say in which case; name the case [filler]",
    ]


def test_a_role_that_was_not_read(company: Company) -> None:
    """A misspelt kind is told as such, and its sentences wait."""
    dead = company.change(CFO, WHY, "Paid as needed.")

    assert dead.change(CFO, "kind: behaviour", "kind: behavior").told() == [
        "roles/cfo.yml:44:11: error: 'kind' is 'behavior', and must be one of attitude, behaviour, "
        "operational; did you mean 'behaviour'? [shape]",
    ]


def test_a_playbook_in_another_language(company: Company) -> None:
    """The phrases are English, and nothing is said of another language."""
    assert company.change("playbook.yml", "en-GB", "de").change(CFO, WHY, "Paid as needed.").told() == []


def test_a_waiver(company: Company) -> None:
    """A role may keep a phrase for a while."""
    dead = company.change(CFO, WHY, "Paid as needed.")

    assert told_with_a_waiver(dead, "filler", "role:cfo") == []
