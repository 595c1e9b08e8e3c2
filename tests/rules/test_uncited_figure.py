"""A percentage in a sentence has a source."""

from generator.rules import uncited_figure
from tests.conftest import Company
from tests.rules.judged import MEASURED, flagged, in_a_set, told_with_a_waiver, without, worded

CFO = "roles/cfo.yml"
WHY = "A refund that waits for a signature tells the customer we doubt them."

AGENT = "roles/support-agent.yml"
AGENT_SAYS = "Rings the customer back until they say that the case is closed."
AGENT_WHY = "A handed-over problem is told again, and each telling costs trust."

FLAGGED = (
    "24 % of customers may leave after one bad experience.",
    "Nearly one in three diners never comes back after a cold plate.",
    "Patients who wait past ten minutes rate the visit 40% lower.",
    "Sixty per cent of complaints are never voiced.",
    "A tidy forecourt lifts sales by 12 percent.",
    "About 70 per cent of refunds start with a letter nobody could read.",
    "Churn fell by 8 % once invoices were readable.",
    "Over 30 % of new starters leave in the first year.",
    "Up to 45 % of calls are about a bill we sent.",
    "Two thirds of tenants ring twice about the same repair.",
    "A third of callers, 33 %, hang up before we answer.",
    "We lose 5 % of guests between the door and the desk.",
    "Every second spent waiting costs 0.4 per cent of baskets.",
    "One in five parcels is opened by a neighbour.",
    "Teams that meet daily make 21% fewer mistakes.",
    "When a call is dropped, 40 % of callers never ring again.",
    "Since one in six letters is never opened, we ring as well.",
    "The survey found that ninety per cent of pupils felt heard.",
    "Satisfaction stands at 87 %.",
    "Three out of four patients forget what they were told.",
    "85 % of our guests come back within two years.",
    "A late bus costs us 3 per cent of season tickets.",
    "Studies show that 68% of customers leave because nobody called.",
    "Almost two in five members cancel in January.",
    "Complaints rose 14 % when the desk closed early.",
    "Children remember 90 % of what they do.",
    "Only 8 % of tenants read the second page.",
    "If nobody answers, 62 % of callers try a competitor.",
    "Four out of ten parcels are re-delivered.",
    "Half of all returns, about 50 %, are a matter of size.",
    "Seven per cent of our letters come back unopened.",
    "First-year leavers have doubled to 18 %.",
    "Our repeat rate is 64%.",
    "Clinics that text lose 30 % fewer patients.",
    "One in eight fares is refunded too late.",
    "Roughly 55 % of visits run over.",
    "Word of mouth brings 70 % of new pupils.",
    "It is 25 percent dearer to win a guest than to keep one.",
    "After a strike, 12 % of riders do not come back.",
    "Callers wait 9 % longer than in spring.",
)
"""What a careful reader would flag."""
MISSED = [
    "Two thirds of tenants ring twice about the same repair.",
]
"""Known: a fraction in words, which is seldom a figure."""

PASSED = (
    "Takes 10 % off the next bill.",
    "Rings the ward when saturation falls below 92 %.",
    "Adds 20 % VAT to every quote in writing.",
    "Asks for a deposit of 15 % on orders made to measure.",
    "Reads one in ten outgoing letters aloud.",
    "Recharges the scanner once it drops under 30 per cent.",
    "Gives 100 % of the fare back when the boat does not sail.",
    "Wipes the chair with 70 % alcohol between two clients.",
    "According to Chapman & Co., 73 % call service crucial.",
    "The kiln stays at 65 % humidity overnight.",
    "Offers 15 % off to anyone who waited.",
    "Holds the greenhouse at 80 % humidity.",
    "Returns half the fare, or 50 % of the fare on a weekend ticket.",
    "Keeps at least 95 % of visits on the promised day.",
    "Charges the tablet before it reaches 10 %.",
    "Checks one in twenty boxes by hand.",
    "Opens a second till when the queue fills 60 % of the lane.",
    "Quotes the loan with its 6.9 % APR in the same size of type.",
    "Asks one in three leavers to lunch.",
    "Pays 1.5 % interest on every deposit held over a month.",
    "Gives members 20 % off the café.",
    "Keeps the cellar below 70 % humidity.",
    "Books a second nurse once the list is 90 % full.",
    "Adds a service charge of 12.5 % only for tables of eight.",
    "Inspects one in fifty seams under the lamp.",
    "Rounds the tip to no more than 10 %.",
    "Refuses a loan above 40 % of take-home pay.",
    "Mixes the paint to 5 % white.",
    "Answers at least 80 % of calls before the third ring.",
    "Dims the lamps to 30 % after ten.",
    "Sets the humidifier to 45 %.",
    "Gives back 5 % of the rent for each cold week.",
    "Keeps 10 % of seats free for late bookings.",
    "Weighs the dough again if it lost 2 %.",
    "Charges no more than 3 % for a card.",
    "Orders paper at 15 % of stock.",
    "Samples one in ten jars.",
    "Prints the 20 % discount above the old price.",
    "Marks the slope wherever it is over 8 %.",
    "Reads the label of anything above 40 % alcohol aloud.",
)
"""What they would let pass, near the border."""
OVERDONE = [
    "Opens a second till when the queue fills 60 % of the lane.",
    "Keeps 10 % of seats free for late bookings.",
]
"""Known: a part of a thing, which looks like a share of people."""


def test_what_a_careful_reader_would_flag(company: Company) -> None:
    """At least nine in ten are caught; the others are known."""
    measured = in_a_set(company, FLAGGED, "why")
    caught = flagged(uncited_figure, measured, MEASURED, FLAGGED)

    assert without(FLAGGED, caught) == MISSED
    assert len(MISSED) * 10 <= len(FLAGGED)


def test_what_a_careful_reader_would_let_pass(company: Company) -> None:
    """At most one in ten is flagged all the same; those are known."""
    measured = in_a_set(company, PASSED)

    assert flagged(uncited_figure, measured, MEASURED, PASSED) == OVERDONE
    assert len(OVERDONE) * 10 <= len(PASSED)


def test_a_figure_without_a_source(company: Company) -> None:
    """It is told at its place, with the source that gives just this figure."""
    assert company.change(AGENT, AGENT_WHY, "24 % may leave after one bad call.").told() == [
        "roles/support-agent.yml:38:10: warning: '24 %' stands here without a source; add `sources: "
        "[chapman]` to support-agent/ring-until-closed, where that figure is from [uncited-figure]",
    ]


def test_a_figure_that_no_source_gives(company: Company) -> None:
    """What to add is said all the same."""
    assert company.change(AGENT, AGENT_WHY, "Some 31 per cent may leave after one bad call.").told() == [
        "roles/support-agent.yml:38:15: warning: '31 per cent' stands here without a source; add "
        "`sources:` with an id from sources.yml to support-agent/ring-until-closed, or take the "
        "figure out [uncited-figure]",
    ]


def test_two_figures_in_one_standard(company: Company) -> None:
    """One line of sources mends both, so it is one finding; another standard is another."""
    both = company.change(AGENT, AGENT_WHY, "24 % may leave, and 66 % would pay more.").change(
        AGENT, "The same name answers the second call.", "Callers, 73 % of them, call it crucial."
    )

    assert both.told() == [
        "roles/support-agent.yml:38:10: warning: '24 %' stands here without a source; add `sources: "
        "[chapman]` to support-agent/ring-until-closed, where that figure is from [uncited-figure]",
    ]
    assert both.change(
        "standards/leaders.yml", "A team that waits makes customers wait.", "24 % may leave."
    ).told() == [
        "roles/support-agent.yml:38:10: warning: '24 %' stands here without a source; add `sources: "
        "[chapman]` to support-agent/ring-until-closed, where that figure is from [uncited-figure]",
        "standards/leaders.yml:7:10: warning: '24 %' stands here without a source; add `sources: "
        "[chapman]` to leaders/decide-within-a-day, where that figure is from [uncited-figure]",
    ]


def test_a_standard_with_sources(company: Company) -> None:
    """The figure is covered; a source that does not exist is told as such."""
    cited = company.change(CFO, WHY, "24 % may leave after one bad call.")

    assert cited.told() == []
    assert cited.change(CFO, "sources: [chapman]", "sources: [chapmann]").told() == [
        "roles/cfo.yml:58:15: error: cfo names, under 'sources', 'chapmann', which is no source; did "
        "you mean 'chapman'? [reference]",
    ]


def test_a_field_that_has_no_sources(company: Company) -> None:
    """It names the publisher, the title or the id in the sentence."""
    function, old = "functions/support.yml", "One call, one person, solved."

    assert company.change(function, old, "24 % fewer leave.").told() == [
        "functions/support.yml:8:9: warning: '24 %' stands here without a source; name 'Chapman & "
        "Co.' beside it, where that figure is from [uncited-figure]",
    ]
    assert company.change(function, old, "7.3 % fewer leave.").told() == [
        "functions/support.yml:8:9: warning: '7.3 %' stands here without a source; name its publisher "
        "beside it, as it stands in sources.yml, or take the figure out [uncited-figure]",
    ]
    assert company.change(function, old, "24 % fewer leave (Chapman & Co.).").told() == []
    assert company.change(function, old, "24 % fewer leave (see chapman).").told() == []


def test_a_page_written_by_hand(company: Company) -> None:
    """A paragraph names its source, or the line before a list does; each other paragraph is one finding."""
    page = (
        "# Why\n\nThey leave:\n24 % after one call,\nand 66 % would pay.\n\n"
        "Of those asked, 73 % call it crucial\n(Chapman & Co.).\n\n"
        "Chapman & Co. found:\n\n- 24 % may leave\n\n- 66 % would pay more\n\n"
        "One in four leaves.\n\n```\n24 %\n```\n\n"
        "See <https://example.com/24%20percent>, `24 %` and [it](a%2024%20%25.md).\n"
    )

    assert company.add("pages/about.md", page).told() == [
        "pages/about.md:4:1: warning: '24 %' stands here without a source; name 'Chapman & Co.' "
        "beside it, where that figure is from [uncited-figure]",
        "pages/about.md:16:1: warning: 'One in four' stands here without a source; name its "
        "publisher beside it, as it stands in sources.yml, or take the figure out [uncited-figure]",
    ]


def test_numbers_that_are_no_findings(company: Company) -> None:
    """Targets, units, formulas, examples, results, titles and the sources themselves need none."""
    metric = "metrics/refund-errors.yml"
    results = "watch: lifetime-value\n      results:\n        - period: May\n          value: 91\n"
    note = "          met: false\n          note: Down 3 % with the snow."
    changed = (
        company.change(metric, "Refunds that a later check", "The 5 % of refunds that a later check")
        .change(metric, "Three of four hundred is 0.75.", "Three of four hundred is 0.75 %.")
        .change(metric, "per cent of refunds", "'% of refunds, 100 % at most'")
        .change("stories/the-boiler-in-january.yml", "title: The boiler in January", "title: The 24 % boiler")
        .change(AGENT, "watch: lifetime-value", results + note)
        .change("sources.yml", "may leave a brand", "may, 24 % of them, leave a brand")
    )

    assert changed.told() == []


def test_a_target_in_words(company: Company) -> None:
    """What a standard asks of itself is no finding about the world; in another field it reads as one."""
    says = "Rings at least 95 % of callers back."

    assert company.change(AGENT, AGENT_SAYS, says).told() == []
    assert company.change(AGENT, AGENT_WHY, says).told() == [
        "roles/support-agent.yml:38:25: warning: '95 %' stands here without a source; add `sources:` "
        "with an id from sources.yml to support-agent/ring-until-closed, or take the figure out "
        "[uncited-figure]",
    ]


def test_sources_that_were_not_read(company: Company) -> None:
    """A broken source may be the one that is named, so nothing is said before it is mended."""
    uncited = company.change(AGENT, AGENT_WHY, "24 % may leave after one bad call.")

    assert uncited.change("sources.yml", "  publisher: Chapman & Co.\n", "").told() == [
        "sources.yml:1:3: error: 'chapman' lacks 'publisher'; add `publisher: …` [shape]",
    ]


def test_a_role_that_was_not_read(company: Company) -> None:
    """A misspelt kind is told as such, and its sentences wait."""
    uncited = company.change(AGENT, AGENT_WHY, "24 % may leave after one bad call.")

    assert uncited.change(AGENT, "kind: behaviour", "kind: behavior").told() == [
        "roles/support-agent.yml:44:11: error: 'kind' is 'behavior', and must be one of attitude, "
        "behaviour, operational; did you mean 'behaviour'? [shape]",
    ]


def test_a_standard_that_a_place_adds(company: Company) -> None:
    """It is held to the same, and has sources of its own."""
    added = worded("count-the-till", why="24 % may leave.").replace("\n", "\n  ").rstrip(" ")
    exception = company.change(
        "exceptions/agent-refund-emea.yml", "reason:", f"add:\n  standards:\n  {added}reason:"
    )

    assert exception.told() == [
        "exceptions/agent-refund-emea.yml:12:13: warning: '24 %' stands here without a source; add "
        "`sources: [chapman]` to agent-refund-emea/count-the-till, where that figure is from "
        "[uncited-figure]",
    ]
    assert (
        exception.change(
            "exceptions/agent-refund-emea.yml", "counts_as: care", "sources: [chapman]\n      counts_as: care"
        ).told()
        == []
    )


def test_a_waiver(company: Company) -> None:
    """A figure may stand without a source for a while."""
    uncited = company.change(AGENT, AGENT_WHY, "24 % may leave after one bad call.")

    assert told_with_a_waiver(uncited, "uncited-figure", "support-agent/ring-until-closed") == []
