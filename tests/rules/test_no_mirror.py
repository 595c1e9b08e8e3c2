"""An executive or a leader does for colleagues what customers are to receive."""

from generator.rules import no_mirror
from tests.conftest import Company
from tests.rules.parts import standard

CFO, LEAD, LEADERS = "roles/cfo.yml", "roles/support-lead.yml", "standards/leaders.yml"
CUSTOMERS_HALF = "    mirrors: leaders/decide-within-a-day\n"
COLLEAGUES_HALF = "    mirrors: support-agent/ring-until-closed\n"


def unpaired(company: Company) -> Company:
    """The inherited standard toward colleagues mirrors nothing; the team lead has a pair of their own."""
    return company.change(CFO, CUSTOMERS_HALF, "")


def none_toward_colleagues(company: Company) -> Company:
    return unpaired(company).change(LEADERS, "    toward: colleagues\n", "")


def test_an_inherited_standard_without_its_pair(company: Company) -> None:
    """Who has nothing toward colleagues but what they inherit is told that nobody mirrors it."""
    assert unpaired(company).told() == [
        "roles/ceo.yml:27:1: warning: ceo leads others, and no standard toward customers is paired with "
        "leaders/decide-within-a-day, which it inherits; add `mirrors: leaders/decide-within-a-day` to the "
        "customers' standard that it makes possible [no-mirror]",
        "roles/cfo.yml:32:1: warning: cfo leads others, and no standard toward customers is paired with "
        "leaders/decide-within-a-day, which it inherits; add `mirrors: leaders/decide-within-a-day` to the "
        "customers' standard that it makes possible [no-mirror]",
    ]


def test_a_standard_of_ones_own_without_its_pair(company: Company) -> None:
    """A leader's own standard is the line to change."""
    findings = unpaired(company).change(LEAD, COLLEAGUES_HALF, "").told()

    assert findings[2:] == [
        "roles/support-lead.yml:37:5: warning: support-lead leads others, and its standard toward "
        "colleagues, "
        "coach-one-call-a-day, mirrors none toward customers; add `mirrors: owner/id` to it, with the "
        "customers' standard that it makes possible [no-mirror]"
    ]
    assert len(findings) == 3


def test_nothing_toward_colleagues(company: Company) -> None:
    """Who has no standard toward colleagues at all is told to add one."""
    assert none_toward_colleagues(company).told() == [
        f"roles/{role}: warning: {id} leads others and has no standard toward colleagues; add one with "
        "`toward: colleagues`, and under `mirrors` the customers' standard it makes possible [no-mirror]"
        for role, id in (("ceo.yml:27:1", "ceo"), ("cfo.yml:32:1", "cfo"))
    ]


def test_a_pair_declared_on_either_side(company: Company) -> None:
    """One side declares the pair, be it the customers' or the colleagues'."""
    turned = unpaired(company).change(
        LEADERS,
        "    toward: colleagues\n",
        "    toward: colleagues\n    mirrors: cfo/no-waiting-on-approval\n",
    )

    assert turned.told() == []


def test_the_front_line_needs_no_mirror(company: Company) -> None:
    """Only executives and leaders hold up a mirror."""
    specialist = none_toward_colleagues(company).change(CFO, "level: executive", "level: specialist")

    assert [finding.where.path for finding in no_mirror.check(specialist.book())] == ["roles/ceo.yml"]


def test_a_misspelt_pair(company: Company) -> None:
    """A misspelt id may be the other half; it is told as a reference."""
    assert company.change(
        CFO, "mirrors: leaders/decide-within-a-day", "mirrors: leaders/decide-within"
    ).told() == [
        "roles/cfo.yml:48:14: error: cfo names, under 'mirrors', 'leaders/decide-within', which is no "
        "standard; "
        "did you mean 'leaders/decide-within-a-day'? [reference]"
    ]


def test_a_set_that_was_not_read(company: Company) -> None:
    """A broken set may hold the standard that seems to be missing."""
    assert unpaired(company).change(LEADERS, "toward: colleagues", "toward: coleagues").told() == [
        "standards/leaders.yml:16:13: error: 'toward' is 'coleagues', and must be one of customers, "
        "colleagues; "
        "did you mean 'colleagues'? [shape]"
    ]


def test_a_role_that_was_not_read(company: Company) -> None:
    """A broken role may hold the other half of a pair, but not the standard that another role lacks."""
    broken = "roles/cfo.yml:4:8: error: 'level' is 'exec', and must be one of executive, leader, specialist, "
    broken += "frontline; did you mean 'executive'? [shape]"

    assert company.change(CFO, "level: executive", "level: exec").told() == [broken]
    assert none_toward_colleagues(company).change(CFO, "level: executive", "level: exec").told() == [
        "roles/ceo.yml:27:1: warning: ceo leads others and has no standard toward colleagues; add one with "
        "`toward: colleagues`, and under `mirrors` the customers' standard it makes possible [no-mirror]",
        broken,
    ]


def test_a_role_without_standards(company: Company) -> None:
    """What a role has yet to write may be the other half of a pair, or its own mirror."""
    text = company.files[CFO].decode()
    standards = text[text.index("standards:\n") : text.index("actions:\n")]

    assert list(no_mirror.check(company.change(CFO, standards, "standards: []\n").book())) == []


def test_one_pair_is_enough(company: Company) -> None:
    """A second standard toward colleagues may stand alone."""
    more = company.change(
        LEAD, "\nactions:\n", "\n" + standard("say-thanks", "toward: colleagues") + "actions:\n"
    )

    assert more.told() == []
