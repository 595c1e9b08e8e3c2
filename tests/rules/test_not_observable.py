"""A standard begins with a verb that one could film."""

from generator.rules import not_observable
from generator.rules.not_observable import Opening, unfilmed
from tests.conftest import Company
from tests.rules.judged import MEASURED, flagged, in_a_set, told_with_a_waiver, without, worded

CFO = "roles/cfo.yml"
SAYS = "Removes every internal approval for a refund under {limit}."

EXCEPTION = "exceptions/agent-refund-emea.yml"

FLAGGED = (
    "Ensures that every guest sleeps well.",
    "Strives to answer within three rings.",
    "Is polite to patients at the front desk.",
    "Takes ownership of each tenant's repair.",
    "Customers get a reply to every e-mail the same day.",
    "A warm welcome at the till, whoever is in the queue.",
    "Treats every passenger with dignity.",
    "Calls are answered before the third ring.",
    "Demonstrates empathy when a claimant has had a loss.",
    "Delivers a first-class experience to every diner.",
    "Maintains a positive attitude on long shifts.",
    "Cares for the elderly with compassion.",
    "Our drivers arrive on time.",
    "Listening is the first thing a nurse does.",
    "Puts residents first.",
    "Provides a warm and safe environment for children.",
    "Knows the menu by heart.",
    "Supports the team on the shop floor.",
    "Refunds are paid the same day.",
    "Being on time is a matter of respect.",
    "In every call, shows genuine interest in the caller.",
    "Handles complaints professionally.",
    "Respond to all letters within two days.",
    "Promotes a culture of openness on the ward.",
    "Timely and accurate payroll for every colleague.",
    "We never forget a birthday.",
    "Tries to call back within the day.",
    "Believes in second chances for late payers.",
    "Each guest feels at home from the first minute.",
    "Has a positive attitude to early starts.",
    "Orders arrive complete and on time.",
    "Manages expectations with suppliers.",
    "Lives our values every day.",
)
"""What a careful reader would flag."""
MISSED = ["Manages expectations with suppliers."]
"""Known: a verb that can be seen in most sentences."""

PASSED = (
    "Rings the caller back before five on the day they rang.",
    "Personally hands each reader the book they ordered.",
    "When a home has no heat, books an engineer for today.",
    "Does the round of the ward at six with the night nurse.",
    "Questions every invoice line that has no job sheet.",
    "Orders the spare part while the driver is still in the yard.",
    "Helps each wheelchair user board before the doors open for others.",
    "Goes to the table when a plate comes back half full.",
    "Never lets a parcel leave the dock without a second scan.",
    "Promises a date only after the workshop has agreed it.",
    "Cross-checks the dose with a second nurse before giving it.",
    "Texts the customer a photograph of the finished fence.",
    "Before each flight, walks round the aircraft with a torch.",
    "Empties the suggestion box on Fridays and pins up an answer to each card.",
    "Owns up to a wrong delivery before the customer finds it.",
    "Invoices within two days of the visit, with the photograph attached.",
    "Reads reported faults aloud at the start of the shift.",
    "Shows each new tenant how to bleed a radiator.",
    "Quietly moves a nervous dog's owner to the second waiting room.",
    "Supports the patient's arm while the needle goes in.",
    "Keeps the pharmacy counter staffed until the last prescription is handed out.",
    "Says sorry once, without a but.",
    "At closing time, phones everyone whose car is still on the ramp.",
    "Trains every new cook on the allergen sheet before their first service.",
    "Bleeds the radiator in front of the tenant.",
    "Tastes every sauce before the doors open.",
    "Writes the price on the door card by nine each morning.",
    "In the last week of term, phones every parent once.",
    "Counts the swabs aloud with the scrub nurse.",
    "Stops the line at the first wrong label.",
    "Keeps a spare charger at each counter and offers it.",
    "Copies the learner's question onto the board word for word.",
    "Parks the van off the neighbours' drive.",
    "Refunds the fare at the barrier, without a form.",
)
"""What they would let pass, near the border."""
OVERDONE = [
    "Helps each wheelchair user board before the doors open for others.",
    "Supports the patient's arm while the needle goes in.",
]
"""Known: a verb on the list that is done with the hands here."""


def test_what_a_careful_reader_would_flag(company: Company) -> None:
    """At least nine in ten are caught; the others are known."""
    measured = in_a_set(company, FLAGGED)
    caught = flagged(not_observable, measured, MEASURED, FLAGGED)

    assert without(FLAGGED, caught) == MISSED
    assert len(MISSED) * 10 <= len(FLAGGED)


def test_what_a_careful_reader_would_let_pass(company: Company) -> None:
    """At most one in ten is flagged all the same; those are known."""
    measured = in_a_set(company, PASSED)

    assert flagged(not_observable, measured, MEASURED, PASSED) == OVERDONE
    assert len(OVERDONE) * 10 <= len(PASSED)


def test_a_verb_that_nobody_could_film(company: Company) -> None:
    """It is told at the sentence, with the word and an example."""
    assert company.change(CFO, "Removes", "Ensures that nobody waits for").told() == [
        "roles/cfo.yml:34:11: warning: cfo/no-waiting-on-approval begins with 'Ensures', which "
        "nobody could film; write what one would see or hear, such as 'Rings the customer back the "
        "same day' [not-observable]",
    ]


def test_a_noun_in_place_of_a_verb(company: Company) -> None:
    """Who does what is not said."""
    assert company.change(
        CFO, "Removes every internal approval for", "Customers wait for no signature on"
    ).told() == [
        "roles/cfo.yml:34:11: warning: cfo/no-waiting-on-approval begins with 'Customers', which is "
        "no verb in the third person; begin with what the role does, such as 'Rings the customer "
        "back the same day' [not-observable]",
    ]


def test_a_word_that_only_looks_like_a_verb() -> None:
    """Nouns in the plural, adjectives in -ly and words such as `focus` are none; some nouns are verbs too."""
    none = (
        "Focus on the customer.",
        "Timely answers to letters.",
        "Answers arrive within a day.",
        "Calls noted by five.",
    )
    verbs = (
        "Rules out a leak first.",
        "Emails the parents by three.",
        "Daily walks the ward.",
        "Answers within a day.",
    )

    assert [unfilmed(says) for says in none] == [
        Opening("Focus", vague=False),
        Opening("Timely", vague=False),
        Opening("Answers", vague=False),
        Opening("Calls", vague=False),
    ]
    assert [unfilmed(says) for says in verbs] == [None, None, None, None]


def test_an_order_to_the_reader(company: Company) -> None:
    """A standard says what the role does, and does not tell it to."""
    assert company.change(CFO, "Removes", "Remove").told() == [
        "roles/cfo.yml:34:11: warning: cfo/no-waiting-on-approval begins with 'Remove', which is no "
        "verb in the third person; begin with what the role does, such as 'Rings the customer back "
        "the same day' [not-observable]",
    ]


def test_an_opening_of_several_words(company: Company) -> None:
    """What says no more than a vague verb is told whole."""
    assert company.change(CFO, "Removes", "Personally takes ownership of").told() == [
        "roles/cfo.yml:34:11: warning: cfo/no-waiting-on-approval begins with 'takes ownership', "
        "which nobody could film; write what one would see or hear, such as 'Rings the customer back "
        "the same day' [not-observable]",
    ]


def test_two_standards(company: Company) -> None:
    """Each is told at its own line, in a set as in a role."""
    once = company.change(CFO, "Removes", "Ensures the end of")

    assert once.change("standards/everyone.yml", "Walks", "Values").told() == [
        "roles/cfo.yml:34:11: warning: cfo/no-waiting-on-approval begins with 'Ensures', which "
        "nobody could film; write what one would see or hear, such as 'Rings the customer back the "
        "same day' [not-observable]",
        "standards/everyone.yml:5:11: warning: everyone/walk-it-over begins with 'Values', which "
        "nobody could film; write what one would see or hear, such as 'Rings the customer back the "
        "same day' [not-observable]",
    ]


def test_a_standard_that_a_place_adds(company: Company) -> None:
    """It is held to the same."""
    added = "add:\n  standards:\n  " + worded("count-the-till", says="Strives for a full till.").replace(
        "\n", "\n  "
    ).rstrip(" ")

    assert company.change(EXCEPTION, "reason:", added + "reason:").told() == [
        "exceptions/agent-refund-emea.yml:11:13: warning: agent-refund-emea/count-the-till begins "
        "with 'Strives', which nobody could film; write what one would see or hear, such as 'Rings "
        "the customer back the same day' [not-observable]",
    ]


def test_emphasis_and_quotation_marks(company: Company) -> None:
    """They do not hide the verb."""
    assert company.change(CFO, SAYS, '"**Removes** every approval under {limit}."').told() == []
    assert company.change(CFO, SAYS, "'\"Good morning\" is the first thing heard under {limit}.'").told() == [
        "roles/cfo.yml:34:11: warning: cfo/no-waiting-on-approval begins with 'Good', which is no "
        "verb in the third person; begin with what the role does, such as 'Rings the customer back "
        "the same day' [not-observable]",
    ]


def test_a_sentence_without_a_word(company: Company) -> None:
    """What holds no word holds no verb."""
    assert company.change(CFO, SAYS, '"{limit} …"').told() == [
        "roles/cfo.yml:34:11: warning: cfo/no-waiting-on-approval begins with 'limit', which is no "
        "verb in the third person; begin with what the role does, such as 'Rings the customer back "
        "the same day' [not-observable]",
    ]


def test_a_role_that_was_not_read(company: Company) -> None:
    """A misspelt kind is told as such, and its sentences wait."""
    vague = company.change(CFO, "Removes", "Ensures")

    assert vague.change(CFO, "kind: behaviour", "kind: behavior").told() == [
        "roles/cfo.yml:44:11: error: 'kind' is 'behavior', and must be one of attitude, behaviour, "
        "operational; did you mean 'behaviour'? [shape]",
    ]


def test_a_playbook_in_another_language(company: Company) -> None:
    """The lists are English: nothing is said of another language, even where playbook.yml is broken."""
    german = company.change("playbook.yml", "en-GB", "de").change(CFO, "Removes", "Ensures")

    assert german.told() == []
    assert german.change("playbook.yml", "branch:", "brunch:").told() == [
        "playbook.yml:8:1: error: playbook has no key 'brunch'; did you mean 'branch'? [shape]",
    ]


def test_a_waiver(company: Company) -> None:
    """A standard may be left as it is for a while."""
    vague = company.change(CFO, "Removes", "Ensures")

    assert told_with_a_waiver(vague, "not-observable", "cfo/no-waiting-on-approval") == []
