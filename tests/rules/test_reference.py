"""What is named exists."""

from collections.abc import Iterator
from types import UnionType
from typing import Union, get_args, get_origin

import pytest
from pydantic import BaseModel

from generator.model.fields import Ref
from generator.model.kinds import KINDS
from generator.read.content import read_files
from generator.read.walk import bare, fields_of
from tests.conftest import Company

PLAYBOOK, GUIDE, EXCEPTION = "playbook.yml", "guides/late-refund.yml", "exceptions/agent-refund-emea.yml"
AGENT, LEAD, CFO = "roles/support-agent.yml", "roles/support-lead.yml", "roles/cfo.yml"

# fmt: off
MISSPELT = [
    (PLAYBOOK, "standard: everyone/walk-it-over", "standard: everyone/walk-it-ovr",
     "12:13", "playbook names, under 'standard', 'everyone/walk-it-ovr', which is no standard",
     "everyone/walk-it-over"),
    (PLAYBOOK, "action: everyone/call-one-customer", "action: everyone/call-a-customer",
     "13:11", "playbook names, under 'action', 'everyone/call-a-customer', which is no action",
     "everyone/call-one-customer"),
    (PLAYBOOK, "metric: first-time-right", "metric: first-time-rihgt",
     "14:11", "playbook names, under 'metric', 'first-time-rihgt', which is no metric", "first-time-right"),
    (PLAYBOOK, "teams:", "groups:\n  desk:\n    roles: [suport-agent]\nteams:",
     "35:13", "playbook names, under 'roles', 'suport-agent', which is no role", "support-agent"),
    (PLAYBOOK, "teams:", "groups:\n  desk:\n    functions: [suport]\nteams:",
     "35:17", "playbook names, under 'functions', 'suport', which is no function", "support"),
    ("functions/support.yml", "refund: Support", "refnd: Support",
     "7:5", "support names the moment 'refnd', which is no moment", "refund"),
    ("functions/support.yml", "function: finance", "function: finanse",
     "12:15", "support names, under 'function', 'finanse', which is no function", "finance"),
    ("functions/support.yml", "metric: refund-hours", "metric: refund-hour",
     "13:13", "support names, under 'metric', 'refund-hour', which is no metric", "refund-hours"),
    ("functions/support.yml", "asset_case:", "visible_to: [leaders]\nasset_case:",
     "10:14", "support names, under 'visible_to', 'leaders', which is no level, function or group", "leader"),
    (AGENT, "function: support", "function: suport",
     "4:11", "support-agent belongs to 'suport', which is no function", "support"),
    (AGENT, "reports_to: support-lead", "reports_to: support-leda",
     "6:13", "support-agent reports to 'support-leda', which is no role", "support-lead"),
    (AGENT, "first-contact: You", "first-contac: You",
     "11:5", "support-agent names the moment 'first-contac', which is no moment", "first-contact"),
    (AGENT, "role: cfo\n    promise", "role: cfoo\n    promise",
     "16:11", "support-agent names, under 'role', 'cfoo', which is no role", "cfo"),
    (AGENT, "record_in: the case\n",
     "record_in: the case\n      with:\n        role: support-laed\n        above: 100\n",
     "28:15", "support-agent names, under 'role', 'support-laed', which is no role", "support-lead"),
    (AGENT, "role: support-lead\n    within", "role: suport-lead\n    within",
     "28:11", "support-agent names, under 'role', 'suport-lead', which is no role", "support-lead"),
    (AGENT, "otherwise: cfo", "otherwise: cfi",
     "31:16", "support-agent names, under 'otherwise', 'cfi', which is no role", "cfo"),
    (AGENT, "  trust:", "  in_absence: suport-lead\n  trust:",
     "32:15", "support-agent names, under 'in_absence', 'suport-lead', which is no role", "support-lead"),
    (AGENT, "  trust:",
     "  emergency:\n    when: It burns.\n    tell: suport-lead\n    within: 1 hour\n  trust:",
     "34:11", "support-agent names, under 'tell', 'suport-lead', which is no role", "support-lead"),
    (AGENT, "by: cfo", "by: fco",
     "34:9", "support-agent names, under 'by', 'fco', which is no role", "cfo"),
    (AGENT, "counts_as: care", "counts_as: caer",
     "46:16", "support-agent names, under 'counts_as', 'caer', which is no step of the order", "care"),
    (LEAD, "mirrors: support-agent/ring-until-closed", "mirrors: support-agent/ring-till-closed",
     "49:14", "support-lead names, under 'mirrors', 'support-agent/ring-till-closed', which is no standard",
     "support-agent/ring-until-closed"),
    (CFO, "from: support-agent/refund", "from: support-agent/refunds",
     "37:15", "cfo names, under 'from', 'support-agent/refunds', which is no remedy", "support-agent/refund"),
    (AGENT, "metric: first-time-right", "metric: first-time-righ",
     "48:15", "support-agent names, under 'metric', 'first-time-righ', which is no metric",
     "first-time-right"),
    (AGENT, "watch: lifetime-value", "watch: lifetime-valeu",
     "50:14", "support-agent names, under 'watch', 'lifetime-valeu', which is no metric", "lifetime-value"),
    (CFO, "remedy: refund", "remedy: refun",
     "55:15", "cfo names, under 'remedy', 'refun', which is no remedy of this file", "refund"),
    (CFO, "tell: support-lead", "tell: support-leader",
     "56:13", "cfo names, under 'tell', 'support-leader', which is no role", "support-lead"),
    (CFO, "sources: [chapman]", "sources: [chapmann]",
     "58:15", "cfo names, under 'sources', 'chapmann', which is no source", "chapman"),
    (CFO, "standard: no-waiting-on-approval", "standard: no-waiting-for-approval",
     "65:15", "cfo names, under 'standard', 'no-waiting-for-approval', which is no standard of this file",
     "no-waiting-on-approval"),
    (AGENT, "owner: service-leads", "owner: service-lead",
     "71:10", "support-agent names, under 'owner', 'service-lead', which is no team", "service-leads"),
    (AGENT, "metrics: [first-time-right,", "metrics: [first-time-wrong,",
     "69:11", "support-agent is looked at by 'first-time-wrong', which is no metric", "first-time-right"),
    ("roles/ceo.yml", "rituals: [executive-floor-time]", "rituals: [executive-floortime]",
     "56:11", "ceo takes part in 'executive-floortime', which is no ritual", "executive-floor-time"),
    ("metrics/refund-hours.yml", "story: the-boiler-in-january", "story: the-boiler-in-june",
     "9:8", "refund-hours names, under 'story', 'the-boiler-in-june', which is no story",
     "the-boiler-in-january"),
    ("metrics/refund-hours.yml", "story:", "pairs_with: refund-error\nstory:",
     "9:13", "refund-hours names, under 'pairs_with', 'refund-error', which is no metric", "refund-errors"),
    ("channels/monday-note.yml", "to: ceo", "to: ceoo",
     "4:5", "monday-note leads to 'ceoo', which is no role", "ceo"),
    (GUIDE, "    remedy: refund", "    remedy: refnud",
     "28:13", "late-refund names, under 'remedy', 'refnud', which is no remedy of any role", "refund"),
    (GUIDE, "escalate: beyond", "escalate:\n      role: cof\n      within: 1 hour",
     "35:13", "late-refund names, under 'role', 'cof', which is no role", "cfo"),
    (GUIDE, "    escalate: beyond", "    escalate: beyond\n    guide: late-refunds",
     "35:12", "late-refund names, under 'guide', 'late-refunds', which is no guide", ""),
    (GUIDE, "    escalate: beyond", "    escalate: beyond\n    standard: leaders/decide-in-a-day",
     "35:15", "late-refund names, under 'standard', 'leaders/decide-in-a-day', which is no standard",
     "leaders/decide-within-a-day"),
    (GUIDE, "    escalate: beyond", "    escalate: beyond\n    story: the-boiler",
     "35:12", "late-refund names, under 'story', 'the-boiler', which is no story", "the-boiler-in-january"),
    (GUIDE, "as: support-agent", "as: support-agnet",
     "36:9", "late-refund names, under 'as', 'support-agnet', which is no role", "support-agent"),
    ("tensions/control-and-compassion.yml", "decided_by: ceo", "decided_by: cheo",
     "10:13", "control-and-compassion names, under 'decided_by', 'cheo', which is no role", "ceo"),
    ("stories/the-boiler-in-january.yml", "role: support-agent", "role: support-agents",
     "4:7", "the-boiler-in-january names, under 'role', 'support-agents', which is no role", "support-agent"),
    ("stories/the-boiler-in-january.yml", "standard: support-agent/", "standard: support-lead/",
     "5:11",
     "the-boiler-in-january names, under 'standard', 'support-lead/ring-until-closed', which is no standard",
     "support-agent/ring-until-closed"),
    (EXCEPTION, "role:support-agent", "role:support-agnet",
     "1:11", "agent-refund-emea names, under 'targets', 'role:support-agnet', which is no role",
     "role:support-agent"),
    (EXCEPTION, "place: emea", "place: emae",
     "2:8", "agent-refund-emea names, under 'place', 'emae', which is no place", "emea"),
    (EXCEPTION, "approved_by: cfo", "approved_by: cf",
     "9:14", "agent-refund-emea names, under 'approved_by', 'cf', which is no role", "cfo"),
    ("mantras.yml", "standard: support-agent/ring-until-closed", "standard: ring-until-closed",
     "3:13",
     "nothing-left-to-do names, under 'standard', 'ring-until-closed', which is no standard of this file",
     "support-agent/ring-until-closed"),
    ("mantras.yml", "action: support-agent/ring-back-round", "action: support-agent/ring-back-rounds",
     "4:11", "nothing-left-to-do names, under 'action', 'support-agent/ring-back-rounds', which is no action",
     "support-agent/ring-back-round"),
    ("mantras.yml", "metric: first-time-right", "metric: first-time-rite",
     "5:11", "nothing-left-to-do names, under 'metric', 'first-time-rite', which is no metric",
     "first-time-right"),
    ("mantras.yml", "by: ceo", "by: xyz",
     "6:7", "nothing-left-to-do is signed by 'xyz', which is no role", ""),
    ("you-said.yml", "through: friction-log", "through: friction-lag",
     "3:12", "cash-refunds names, under 'through', 'friction-lag', which is no channel", "friction-log"),
    ("you-said.yml", '"exception:agent-refund-emea"', '"exception:agent-refund-emae"',
     "7:12", "cash-refunds names, under 'changed', 'exception:agent-refund-emae', which is no exception",
     "exception:agent-refund-emea"),
    ("you-said.yml", '"exception:agent-refund-emea"', "agent-refund-emea",
     "7:12",
     "cash-refunds names, under 'changed', 'agent-refund-emea', which is no kind and id, such as role:cfo",
     "exception:agent-refund-emea"),
    ("standards/leaders.yml", "  levels: [executive, leader]",
     "  levels: [executive, leader]\n  functions: [direktion]",
     "4:15", "leaders names, under 'functions', 'direktion', which is no function", "direction"),
    ("rituals/executive-floor-time.yml", "roles: [support-agent,", "roles: [suport-agent,",
     "6:11", "executive-floor-time names, under 'roles', 'suport-agent', which is no role", "support-agent"),
    ("self-checks/mirror.yml", "  levels: [executive, leader]", "  roles: [ceo, cfo, support-laed]",
     "3:21", "mirror names, under 'roles', 'support-laed', which is no role", "support-lead"),
]
# fmt: on
"""For each reference of the model: what is changed in which file, and where and what is told, and offered."""


def test_a_manager_nobody_knows(company: Company) -> None:
    """An unknown manager is located at the value, and the nearest id is offered."""
    broken = company.change("roles/cfo.yml", "reports_to: ceo", "reports_to: coe")

    assert broken.told() == [
        "roles/cfo.yml:5:13: error: cfo reports to 'coe', which is no role; did you mean 'ceo'? [reference]"
    ]


@pytest.mark.parametrize(("path", "old", "new", "place", "message", "near"), MISSPELT)
def test_a_name_nobody_has(
    company: Company, path: str, old: str, new: str, place: str, message: str, near: str
) -> None:
    """Whatever the model lets a file name is looked up, and one misspelt name is one finding."""
    hint = f"; did you mean {near!r}?" if near else ""

    assert company.change(path, old, new).told() == [f"{path}:{place}: error: {message}{hint} [reference]"]


def test_every_reference_of_the_model_is_tried(company: Company) -> None:
    """The cases above hold each key of the model that names something else."""
    tried = set()
    for path, old, new, place, *_ in MISSPELT:
        book, _ = read_files(company.change(path, old, new).files)
        tried |= {
            (_last_key(reference.route), reference.kind)
            for reference in book.traces.references
            if str(reference.where) == f"{path}:{place}"
        }

    assert {named for kind in KINDS.values() for named in _references(kind.model)} - tried == set()


def _last_key(route: tuple[str | int, ...]) -> str:
    keys = [step for step in route if isinstance(step, str)]
    return "moments" if "moments" in keys else keys[-1]


def _references(annotation: object, key: str = "") -> Iterator[tuple[str, str]]:
    """The keys below *annotation* that hold a reference, each with the kind it names."""
    kind, markers = bare(annotation)
    yield from ((key, marker.kind) for marker in markers if isinstance(marker, Ref))
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        for name, field in fields_of(kind).items():
            yield from _references(field, name)
    elif get_origin(kind) in (dict, list, Union, UnionType):
        for part in get_args(kind):
            yield from _references(part, key)


def test_two_names_nobody_has(company: Company) -> None:
    """Each place is a finding of its own."""
    broken = company.change(CFO, "reports_to: ceo", "reports_to: board").change(
        LEAD, "reports_to: ceo", "reports_to: board"
    )

    assert broken.told() == [
        "roles/cfo.yml:5:13: error: cfo reports to 'board', which is no role [reference]",
        "roles/support-lead.yml:5:13: error: support-lead reports to 'board', which is no role [reference]",
    ]


def test_a_role_is_never_offered_to_itself(company: Company) -> None:
    """A role reports to another one, however alike the names are."""
    broken = company.change(CFO, "reports_to: ceo", "reports_to: cof")

    assert broken.told() == [
        "roles/cfo.yml:5:13: error: cfo reports to 'cof', which is no role; did you mean 'ceo'? [reference]"
    ]


def test_what_another_file_owns(company: Company) -> None:
    """A standard of another file is named with its owner, which is offered."""
    broken = company.change(LEAD, "mirrors: support-agent/ring-until-closed", "mirrors: ring-until-closed")

    assert broken.told() == [
        "roles/support-lead.yml:49:14: error: support-lead names, under 'mirrors', 'ring-until-closed', which"
        " is no standard of this file; did you mean 'support-agent/ring-until-closed'? [reference]"
    ]


def test_what_the_same_file_owns(company: Company) -> None:
    """Inside its own file a standard is named with its owner or without."""
    whole = company.change(CFO, "standard: no-waiting-on-approval", "standard: cfo/no-waiting-on-approval")

    assert whole.told() == []


def test_a_remedy_of_each_reader(company: Company) -> None:
    """A guide or a set names a remedy by its id alone: each reader's own."""
    whole = company.change(
        "standards/everyone.yml",
        "    measure:\n",
        "    if_missed:\n      say: It is on its way.\n      remedy: refund\n    measure:\n",
    )

    assert whole.told() == []


def test_whom_a_page_is_for(company: Company) -> None:
    """A level, a function and a group of the playbook may see a page."""
    whole = company.change(PLAYBOOK, "teams:", "groups:\n  desk:\n    roles: [support-agent]\nteams:").change(
        AGENT, "one_job:", "visible_to: [frontline, finance, desk]\none_job:"
    )

    assert whole.told() == []


def test_a_kind_and_an_id(company: Company) -> None:
    """Where the field does not say the kind, the reference does: an entity, a stage, a standard, a remedy."""
    told = {
        name: company.change("you-said.yml", '"exception:agent-refund-emea"', f'"{name}"').told()
        for name in (
            "metric:refund-hours",
            "stage:pay",
            "standard:everyone/walk-it-over",
            "remedy:support-agent/refund",
        )
    }

    assert [findings for findings in told.values() if findings] == []


def test_a_pair_on_one_side(company: Company) -> None:
    """Two standards that mirror one another are kept toward different people."""
    broken = company.change(LEAD, "    toward: colleagues\n", "    toward: customers\n")

    assert [finding for finding in broken.told() if "[reference]" in finding] == [
        "roles/support-lead.yml:49:14: error: support-lead/coach-one-call-a-day mirrors"
        " support-agent/ring-until-closed, and both are kept toward customers; a pair has one toward"
        " customers"
        " and one toward colleagues: set `toward` in one of them [reference]"
    ]


@pytest.mark.parametrize(
    ("path", "old", "new", "place", "holder"),
    [
        (AGENT, "title", "titel", "1:1", "support-agent"),
        (AGENT, "standards", "standrads", "35:1", "support-agent"),
        (AGENT, "id", "idd", "21:7", "item 1 of 'remedies'"),
        (AGENT, "remedies", "remedys", "20:3", "'authority'"),
        ("standards/everyone.yml", "id", "idd", "4:5", "item 1 of 'standards'"),
        ("journey.yml", "id", "idd", "2:5", "item 1 of 'stages'"),
        ("journey.yml", "moments", "momens", "5:5", "'pay'"),
        (PLAYBOOK, "id", "idd", "16:5", "item 1 of 'order'"),
        (PLAYBOOK, "teams", "taems", "33:1", "playbook"),
        (PLAYBOOK, "places", "plcaes", "28:1", "playbook"),
        ("sources.yml", "id", "idd", "1:3", "item 1 of the file"),
    ],
)
def test_a_broken_file_holds_what_it_may_hold(
    company: Company, path: str, old: str, new: str, place: str, holder: str
) -> None:
    """Who names what a broken file was to hold is not told of it: the slip is one finding."""
    assert company.change(path, f"{old}:", f"{new}:").told() == [
        f"{path}:{place}: error: {holder} has no key {new!r}; did you mean {old!r}? [shape]"
    ]


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("journey.yml", "      - id: refund\n"),
        ("journey.yml", "  - id: get-help\n"),
        (PLAYBOOK, "  - id: care\n"),
        (AGENT, "  - id: ring-back-round\n"),
        (LEAD, "    - id: send-someone-today\n"),
        ("standards/everyone.yml", "  - id: greet\n"),
    ],
)
def test_two_entries_that_ran_into_one(company: Company, path: str, line: str) -> None:
    """Where the line between two is gone, the keys that stand twice are told, not who names the id it gave."""
    text = company.files["standards/everyone.yml"].decode()
    standard = text[text.index("  - id:") : text.index("actions:")]
    greeted = company.change(
        "standards/everyone.yml", "actions:", standard.replace("walk-it-over", "greet") + "actions:"
    ).change("mantras.yml", "standard: support-agent/ring-until-closed", "standard: everyone/greet")
    named = greeted.change(
        "you-said.yml", "exception:agent-refund-emea", "remedy:support-lead/send-someone-today"
    )

    told = {(found.where.path, found.rule) for found in named.change(path, line, "").findings()}

    assert ([found.rule for found in named.findings()], told) == ([], {(path, "duplicate-key")})


def test_a_file_that_is_no_yaml(company: Company) -> None:
    """Its own id exists, and nobody knows what it owns: it is told alone."""
    broken = company.change(AGENT, "title: Support Agent", 'title: "Support Agent')

    assert [finding.where.path for finding in broken.findings()] == [AGENT]


def test_a_broken_file_hides_nothing_else(company: Company) -> None:
    """A name that a broken file cannot hold, since all it holds can be seen, is told all the same."""
    broken = company.change(AGENT, "title: Support", "titel: Support").change(
        LEAD, "support-agent/ring-until-closed", "support-agent/ring-till-closed"
    )

    assert broken.told() == [
        "roles/support-agent.yml:1:1: error: support-agent has no key 'titel'; did you mean 'title'? [shape]",
        "roles/support-lead.yml:49:14: error: support-lead names, under 'mirrors',"
        " 'support-agent/ring-till-closed', which is no standard; did you mean"
        " 'support-agent/ring-until-closed'? [reference]",
    ]


def test_what_a_broken_file_names(company: Company) -> None:
    """The names in a broken file are looked up like any others."""
    broken = company.change(CFO, "title: Chief", "titel: Chief").change(
        CFO, "reports_to: ceo", "reports_to: coe"
    )

    assert broken.told() == [
        "roles/cfo.yml:1:1: error: cfo has no key 'titel'; did you mean 'title'? [shape]",
        "roles/cfo.yml:5:13: error: cfo reports to 'coe', which is no role; did you mean 'ceo'? [reference]",
    ]
