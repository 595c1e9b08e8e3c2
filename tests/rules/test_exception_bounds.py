"""A local exception changes only what may vary, and only inside its bounds."""

import pytest

from tests.conftest import Company

EXCEPTION, AGENT, CFO = "exceptions/agent-refund-emea.yml", "roles/support-agent.yml", "roles/cfo.yml"
OWN = "value: 12\n        unit: days\n        may_vary: {from: 10, to: 20}"
SET = """set:
  authority:
    remedies:
      refund:
        up_to: 300
"""
ABOUT_CFO = """set:
  standards:
    no-waiting-on-approval:
      values:
        limit:
          value: {}
"""


@pytest.mark.parametrize("number", ["5000", "99.99", "-5", "0"])
def test_a_limit_outside_its_bounds(company: Company, number: str) -> None:
    """It is told at the number, with the bounds."""
    broken = company.change(EXCEPTION, "up_to: 300", f"up_to: {number}")

    assert broken.told() == [
        "exceptions/agent-refund-emea.yml:7:16: error: support-agent/refund may vary from 100 to 1000,"
        f" and {number}"
        " lies outside; write a number between the two [exception-bounds]"
    ]


@pytest.mark.parametrize("number", ["100", "1000", "100.50"])
def test_a_limit_inside_its_bounds(company: Company, number: str) -> None:
    """Either end belongs to it."""
    assert company.change(EXCEPTION, "up_to: 300", f"up_to: {number}").told() == []


@pytest.mark.parametrize("text", ["three hundred", "yes", "[300]", "{at: 300}"])
def test_something_that_is_no_number(company: Company, text: str) -> None:
    """A limit is changed to a number, and to nothing else."""
    broken = company.change(EXCEPTION, "up_to: 300", f"up_to: {text}")

    assert broken.told() == [
        "exceptions/agent-refund-emea.yml:7:16: error: 'up_to' of support-agent/refund is no number;"
        " write the number alone [exception-bounds]"
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "25,000",
            "'25,000' is no number: nothing may stand between its digits; write `up_to: 25000` [yaml-trap]",
        ),
        (
            "1.500",
            "1.500 means 1.5 here, since a point begins the decimals; write `up_to: 1500` [yaml-trap]",
        ),
        (
            "12:30",
            "12:30 is a time of day, and a number is meant here; write the number of minutes [yaml-trap]",
        ),
        ("'300'", "the quotes make this number a text; write `up_to: 300` [shape]"),
        ("3O0", "'3O0' is no number: it holds a letter that looks like a digit; write `up_to: 300` [shape]"),
    ],
)
def test_a_number_that_is_a_trap(company: Company, text: str, told: str) -> None:
    """What YAML misreads in a role it misreads here, and the same finding says so, alone."""
    broken = company.change(EXCEPTION, "up_to: 300", f"up_to: {text}")

    assert broken.told() == [f"exceptions/agent-refund-emea.yml:7:16: error: {told}"]


def test_a_limit_that_may_not_vary(company: Company) -> None:
    """A limit without `may_vary` is the same everywhere, and so is a plain power."""
    fixed = company.change(AGENT, "      may_vary: {from: 100, to: 1000}\n", "")
    lead = company.change(EXCEPTION, "role:support-agent", "role:support-lead").change(
        EXCEPTION, "      refund:", "      send-someone-today:"
    )

    assert fixed.told() == [
        "exceptions/agent-refund-emea.yml:7:16: error: support-agent/refund has no `may_vary`, so it is"
        " the same"
        " everywhere; take it out here, or add `may_vary` with `from` and `to` there [exception-bounds]"
    ]
    assert lead.told() == [
        "exceptions/agent-refund-emea.yml:7:16: error: support-lead/send-someone-today is a plain power"
        " without a limit;"
        " take it out here [exception-bounds]"
    ]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("up_to:", "up_too:", "7:9: error: support-agent/refund has no key 'up_too'; did you mean 'up_to'?"),
        ("refund:", "refnd:", "6:7: error: support-agent has no remedy 'refnd'; did you mean 'refund'?"),
        ("remedies:", "remedys:", "5:5: error: the authority of support-agent has no key 'remedys';"
         " did you mean 'remedies'?"),
        ("authority:", "athority:", "4:3: error: support-agent has no key 'athority';"
         " did you mean 'authority'?"),
    ],
)  # fmt: skip
def test_a_misspelt_key(company: Company, old: str, new: str, told: str) -> None:
    """A key or an id that is not there is told at that key, and nothing below it."""
    broken = company.change(EXCEPTION, old, new)

    assert broken.told() == [f"exceptions/agent-refund-emea.yml:{told} [exception-bounds]"]


def test_keys_that_are_the_same_everywhere(company: Company) -> None:
    """A key that exists and may not differ is told with what may; two of them are two findings."""
    broken = company.change(EXCEPTION, "  authority:", "  title: Island Agent\n  authority:").change(
        EXCEPTION, "up_to: 300", "per: customer"
    )

    assert broken.told() == [
        "exceptions/agent-refund-emea.yml:4:3: error: 'title' of support-agent is the same everywhere;"
        " take it out;"
        " what a place may change here is 'authority' and 'standards' [exception-bounds]",
        "exceptions/agent-refund-emea.yml:8:9: error: 'per' of support-agent/refund is the same"
        " everywhere; take it out;"
        " what a place may change here is 'up_to' [exception-bounds]",
    ]


def test_a_list_where_ids_are_meant(company: Company) -> None:
    """In an exception the items of a list are named by their ids."""
    broken = company.change(
        EXCEPTION, "      refund:\n        up_to: 300", "      - id: refund\n        up_to: 300"
    )

    assert broken.told() == [
        "exceptions/agent-refund-emea.yml:6:7: error: 'remedies' is a list, and an exception names by key"
        " or id what it"
        " changes; write `refund:` on a line of its own below it [exception-bounds]"
    ]


def test_a_number_a_line_too_early(company: Company) -> None:
    """The number belongs to a key of the remedy, not to the remedy."""
    broken = company.change(EXCEPTION, "      refund:\n        up_to: 300", "      refund: 300")

    assert broken.told() == [
        "exceptions/agent-refund-emea.yml:6:15: error: 'refund' is a single value, and an exception names"
        " by key or id"
        " what it changes; write `up_to:` on a line of its own below it [exception-bounds]"
    ]


def test_a_value_of_a_standard(company: Company) -> None:
    """A standard's own value may vary inside its bounds; one that is a limit is changed where that stands."""
    about_cfo = company.change(EXCEPTION, SET, ABOUT_CFO.format(15)).change(
        EXCEPTION, "role:support-agent", "role:cfo"
    )
    own = about_cfo.change(CFO, "from: support-agent/refund", OWN)

    assert own.told() == []
    assert own.change(EXCEPTION, "value: 15", "value: 25").told() == [
        "exceptions/agent-refund-emea.yml:8:18: error: 'limit' of cfo/no-waiting-on-approval may vary from"
        " 10 to 20,"
        " and 25 lies outside; write a number between the two [exception-bounds]"
    ]
    assert about_cfo.told() == [
        "exceptions/agent-refund-emea.yml:8:18: error: 'limit' of cfo/no-waiting-on-approval is the limit of"
        " support-agent/refund, and is changed there; take it out here [exception-bounds]"
    ]


def test_misspelt_ids_of_standards_and_values(company: Company) -> None:
    """Both are offered the nearest that exists."""
    own = company.change(EXCEPTION, SET, ABOUT_CFO.format(15)).change(
        EXCEPTION, "role:support-agent", "role:cfo"
    )
    own = own.change(CFO, "from: support-agent/refund", OWN)

    assert own.change(EXCEPTION, "no-waiting-on", "no-wating-on").told() == [
        "exceptions/agent-refund-emea.yml:5:5: error: cfo has no standard 'no-wating-on-approval';"
        " did you mean 'no-waiting-on-approval'? [exception-bounds]"
    ]
    assert own.change(EXCEPTION, "limit:", "limits:").told() == [
        "exceptions/agent-refund-emea.yml:7:9: error: cfo/no-waiting-on-approval has no value 'limits';"
        " did you mean 'limit'? [exception-bounds]"
    ]


def test_an_inherited_standard(company: Company) -> None:
    """A role's file does not hold what it inherits: the set is the target, and may be one."""
    inherited = ABOUT_CFO.format(15).replace("no-waiting-on-approval", "walk-it-over")
    values = (
        "    values:\n      limit:\n        value: 12\n        may_vary: {from: 10, to: 20}\n    measure:\n"
    )
    broken = company.change(EXCEPTION, SET, inherited).change(
        "standards/everyone.yml", "    measure:\n", values
    )

    assert broken.told() == [
        "exceptions/agent-refund-emea.yml:5:5: error: support-agent has no standard 'walk-it-over';"
        " it stands in another file: make `set:everyone` the target [exception-bounds]"
    ]
    assert broken.change(EXCEPTION, "role:support-agent", "set:everyone").told() == []


def test_a_set_has_no_authority(company: Company) -> None:
    """What a set does not have in its file, no place can change."""
    broken = company.change(EXCEPTION, "role:support-agent", "set:everyone")

    assert broken.told() == [
        "exceptions/agent-refund-emea.yml:4:3: error: everyone has no key 'authority' [exception-bounds]"
    ]


def test_two_targets_that_trip_over_one_line(company: Company) -> None:
    """The number is changed once, so it is told once; a target that it suits says nothing."""
    broken = company.change(EXCEPTION, '["role:support-agent"]', '["role:support-lead", "role:cfo"]')

    assert broken.told() == [
        "exceptions/agent-refund-emea.yml:7:16: error: support-lead/refund has no `may_vary`, so it is the"
        " same"
        " everywhere; take it out here, or add `may_vary` with `from` and `to` there [exception-bounds]"
    ]


def test_targets_that_are_no_role_and_no_set(company: Company) -> None:
    """A guide is the same everywhere, and an exception without a target changes nothing."""
    guide = company.change(EXCEPTION, '["role:support-agent"]', '["role:support-agent", "guide:late-refund"]')
    nobody = company.change(EXCEPTION, '["role:support-agent"]', "[]")

    assert guide.told() == [
        "exceptions/agent-refund-emea.yml:1:33: error: an exception changes roles and sets of standards, and"
        " 'guide:late-refund' is neither; name a role or a set, or take it out [exception-bounds]"
    ]
    assert nobody.told() == [
        "exceptions/agent-refund-emea.yml:1:10: error: agent-refund-emea changes nobody's page;"
        " name a role or a set [exception-bounds]"
    ]


def test_a_target_that_does_not_exist_or_cannot_be_read(company: Company) -> None:
    """`reference` tells the one, and what a broken role lets vary is not known."""
    guide = company.change(EXCEPTION, '"role:support-agent"', '"role:support-agent", "guide:late-refunds"')
    unknown = company.change(EXCEPTION, "up_to: 300", "up_to: 5000").change(
        EXCEPTION, "role:support", "role:suport"
    )
    broken = company.change(EXCEPTION, "up_to: 300", "up_to: 5000").change(
        AGENT, "title: Support", "titel: Support"
    )

    assert guide.told() == [
        "exceptions/agent-refund-emea.yml:1:33: error: agent-refund-emea names, under 'targets',"
        " 'guide:late-refunds', which is no guide; did you mean 'guide:late-refund'? [reference]"
    ]
    assert unknown.told() == [
        "exceptions/agent-refund-emea.yml:1:11: error: agent-refund-emea names, under 'targets',"
        " 'role:suport-agent',"
        " which is no role; did you mean 'role:support-agent'? [reference]"
    ]
    assert broken.told() == [
        "roles/support-agent.yml:1:1: error: support-agent has no key 'titel'; did you mean 'title'? [shape]"
    ]


def test_a_target_that_does_not_say_what_it_decides(company: Company) -> None:
    """An authority that is still empty may get the remedy: `no-authority` tells it alone."""
    agent = company.files[AGENT].decode()
    broken = company.change(AGENT, agent[agent.index("  remedies:\n") : agent.index("  beyond:\n")], "")
    broken = broken.change(CFO, "        from: support-agent/refund", "        value: 500")

    assert [finding.rule for finding in broken.findings()] == ["no-authority"]


def test_what_is_hidden(company: Company) -> None:
    """A standard or an action that exists may be hidden, unless it is fixed; each wrong name is told."""
    fixed = company.change(
        "standards/everyone.yml", "    freedom: free\n", "    freedom: fixed\n    fixed_because: So.\n"
    )
    names = "walk-it-over, everyone/walk-it-ovr, everyone/walk-it-over, everyone/call-one-customer"

    assert fixed.change(EXCEPTION, "reason:", f"hide: [{names}]\nreason:").told() == [
        "exceptions/agent-refund-emea.yml:8:8: error: 'walk-it-over' is no standard and no action;"
        " did you mean 'everyone/walk-it-over'? [exception-bounds]",
        "exceptions/agent-refund-emea.yml:8:22: error: 'everyone/walk-it-ovr' is no standard and no action;"
        " did you mean 'everyone/walk-it-over'? [exception-bounds]",
        "exceptions/agent-refund-emea.yml:8:44: error: everyone/walk-it-over is fixed, so it holds"
        " everywhere;"
        " take it out, or make the standard bounded [exception-bounds]",
    ]
    assert company.change(EXCEPTION, "reason:", "hide: [everyone/walk-it-over]\nreason:").told() == []


def test_what_is_hidden_in_a_file_that_cannot_be_read(company: Company) -> None:
    """A set with a misspelt key may hold any standard, and one with another error no more than can be seen."""
    broken = company.change(EXCEPTION, "reason:", "hide: [leaders/decide-within-a-day]\nreason:")
    broken = broken.change("standards/leaders.yml", "standards:", "standrads:")

    assert broken.told() == [
        "standards/leaders.yml:4:1: error: leaders has no key 'standrads'; did you mean 'standards'? [shape]"
    ]
    other = company.change(EXCEPTION, "reason:", "hide: [everyone/walk-it-ovr]\nreason:")
    other = other.change("standards/everyone.yml", "title: Everyone", "titel: Everyone")

    assert other.told() == [
        "exceptions/agent-refund-emea.yml:8:8: error: 'everyone/walk-it-ovr' is no standard and no action;"
        " did you mean 'everyone/walk-it-over'? [exception-bounds]",
        "standards/everyone.yml:1:1: error: everyone has no key 'titel'; did you mean 'title'? [shape]",
    ]


NIGHT = "exceptions/night-refund-emea.yml"


def with_second(company: Company, first: str, second: str) -> Company:
    """Two exceptions for one role in one place, each with what it changes in the place of `set`."""
    text = company.files[EXCEPTION].decode()
    return company.add(EXCEPTION, text.replace(SET, first)).add(NIGHT, text.replace(SET, second))


def test_two_exceptions_for_one_number(company: Company) -> None:
    """The later file by name is told, with the file and the line of the first; other places and roles are free."""
    both = with_second(company, SET, SET.replace("300", "400"))

    assert both.told() == [
        "exceptions/night-refund-emea.yml:7:16: error: agent-refund-emea sets"
        " 'authority.remedies.refund.up_to' in emea already, in exceptions/agent-refund-emea.yml:7;"
        " take it out of one of the two files [exception-bounds]"
    ]
    assert both.change(NIGHT, "place: emea", "place: north").findings() == []


def test_two_exceptions_that_share_one_target_of_two(company: Company) -> None:
    """One role in both is enough, and a line is told once, whatever else it overlaps with."""
    hide = "set: {}\nhide: [everyone/walk-it-over]\n"
    both = with_second(company, hide, hide)
    shared, apart = (
        both.change(NIGHT, '["role:support-agent"]', targets)
        for targets in ('["role:cfo", "role:support-agent"]', '["role:cfo", "role:support-lead"]')
    )
    three = with_second(company, SET, SET).add("exceptions/third.yml", company.files[EXCEPTION])

    assert [str(finding.where) for finding in shared.findings()] == [f"{NIGHT}:4:8"]
    assert apart.findings() == []
    assert [(str(finding.where), finding.message.split()[0]) for finding in three.findings()] == [
        ("exceptions/night-refund-emea.yml:7:16", "agent-refund-emea"),
        ("exceptions/third.yml:7:16", "agent-refund-emea"),
    ]


def test_two_exceptions_that_hide_or_add_one_thing(company: Company) -> None:
    """What is hidden twice, or added twice under one id, is told at the second."""
    hide = f"{SET}hide: [everyone/call-one-customer, everyone/walk-it-over]\n"
    other = "set: {}\nhide: [everyone/walk-it-over]\n"
    add = """add:
  actions:
    - id: check-the-till
      do: Count the till.
      when: daily
      done_when: The sum stands in the book.
"""

    assert with_second(company, hide, other).told() == [
        "exceptions/night-refund-emea.yml:4:8: error: agent-refund-emea hides 'everyone/walk-it-over' in emea"
        " already, in exceptions/agent-refund-emea.yml:8; take it out of one of the two files"
        " [exception-bounds]"
    ]
    assert with_second(company, SET + add, "set: {}\n" + add).told() == [
        "exceptions/night-refund-emea.yml:6:11: error: agent-refund-emea adds 'check-the-till' in emea"
        " already, in exceptions/agent-refund-emea.yml:10; take it out of one of the two files"
        " [exception-bounds]"
    ]


@pytest.mark.parametrize(
    ("old", "new"), [("up_to: 300", "up_to: 5000"), ("refund:", "refnd:"), ("role:support", "role:suport")]
)
def test_two_exceptions_that_are_wrong_by_themselves(company: Company, old: str, new: str) -> None:
    """What is wrong with a line is told before that it stands in two files."""
    both = with_second(company, SET, SET).change(EXCEPTION, old, new).change(NIGHT, old, new)

    assert [finding.where.path for finding in both.findings()] == [EXCEPTION, NIGHT]
    assert not any("already" in finding.message for finding in both.findings())
