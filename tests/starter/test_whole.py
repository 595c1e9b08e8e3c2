"""The starter content is a whole company: every seat, every stage, and the hard moments."""

from collections import defaultdict
from collections.abc import Iterator

from generator.model.book import Book
from generator.model.guide import Guide
from generator.model.role import Role
from generator.model.standard import minutes_a_week

MEETS_CUSTOMERS = {"sales", "support", "customer-success", "field-service"}
"""Functions whose people customers meet by name; the others are the back office."""
LEADING = ("executive", "leader")
SEATS = {
    *("ceo", "cfo", "chief-operating-officer", "chief-technology-officer", "chief-information-officer"),
    *("chief-information-security-officer", "chief-product-officer", "chief-marketing-officer"),
    *("chief-revenue-officer", "chief-customer-officer", "chief-people-officer", "chief-data-officer"),
    *("chief-supply-chain-officer", "chief-communications-officer", "chief-strategy-officer"),
    "general-counsel",
}
"""The seats at the top."""
FUNCTIONS = {
    *("direction", "finance", "people", "legal", "it", "security", "engineering", "product", "data"),
    *("marketing", "sales", "support", "customer-success", "field-service", "operations", "procurement"),
    "workplace",
}
GUIDES = {
    *(
        "late-refund",
        "angry-caller",
        "safety-report",
        "bereaved-customer",
        "vulnerable-customer",
        "wrong-bill",
    ),
    *("missed-visit", "data-breach-call", "complaint-in-public", "outage", "something-went-wrong"),
    *("two-functions-in-conflict", "before-you-cut", "before-you-tighten-a-policy", "before-you-automate"),
    *("goodwill-gesture", "bad-news-to-the-top"),
}
AT_LEAST = {
    "roles": 64, "guides": 17, "metrics": 30, "rituals": 10, "channels": 5, "self_checks": 5, "tensions": 7,
    "stories": 24, "mantras": 40, "chains": 9, "you_said": 8, "terms": 30, "exceptions": 2,
}  # fmt: skip


def test_no_kind_is_thin(larkfield: Book) -> None:
    """A company that begins with it finds something of everything."""
    counts = {kind: len(getattr(larkfield, kind)) for kind in AT_LEAST}

    assert {kind: count for kind, count in counts.items() if count < AT_LEAST[kind]} == {}


def test_every_function_seat_and_guide_is_there(larkfield: Book) -> None:
    """By their ids, since links lead to them."""
    executives = {role.id for role in larkfield.roles.values() if role.level == "executive"}

    assert (set(larkfield.functions), executives) == (FUNCTIONS, SEATS)
    assert set(larkfield.guides) >= GUIDES
    assert {found.place for found in larkfield.exceptions.values()} >= {
        "north",
        "islands",
    }


def test_every_role_is_whole(larkfield: Book) -> None:
    """Its standards, its colleagues, its actions, the names that people have for it, its owner."""
    assert {
        role.id: thin for role in larkfield.roles.values() if (thin := list(_thin(larkfield, role)))
    } == {}


def _thin(book: Book, role: Role) -> Iterator[str]:
    own = role.standards
    wanted = (5, 5) if role.level == "executive" else (4, 7)
    if not wanted[0] <= len(own) <= wanted[1]:
        yield f"{len(own)} standards"
    for standard in own:
        if standard.measure is None or standard.counts_as is None:
            yield f"{standard.id}: no measure or no order"
        if standard.toward == "customers" and standard.if_missed is None:
            yield f"{standard.id}: nothing to say when it was missed"
    if len(role.serves) < 2:
        yield "fewer than two colleagues"
    if len(role.actions) < 6:
        yield "fewer than six actions"
    if not {"week-1", "day-30"} & {action.when for action in role.actions}:
        yield "no way in"
    if not minutes_a_week(role.actions):
        yield "no rhythm"
    if not role.aliases or not role.codes:
        yield "no other name"
    if not role.effect.thread or not role.metrics:
        yield "no thread or no metric"
    if role.reports_to and (role.authority.beyond is None or role.authority.in_absence is None):
        yield "nobody above, or nobody while they are away"
    slow = [book.metrics[id] for id in role.metrics if id in book.metrics]
    if role.level in LEADING and not any(
        metric.lens == "customer" and metric.horizon == "long" for metric in slow
    ):
        yield "no customer metric that looks far ahead"


def test_every_leader_mirrors_what_customers_receive(larkfield: Book) -> None:
    """A pair of their own or of the set that all leaders share: toward colleagues, toward customers."""
    paired = {standard.ref for pair in larkfield.pairs for standard in pair}
    without = [
        role.id
        for role in larkfield.roles.values()
        if role.level in LEADING and not any(standard.ref in paired for standard in role.standards)
    ]

    assert without == []


def test_authority_is_more_than_money(larkfield: Book) -> None:
    """Nine roles in ten may also stop, hold, refuse, extend or waive something."""
    plain = {
        role.id
        for role in larkfield.roles.values()
        for remedy in role.authority.remedies
        if remedy.up_to is None or remedy.unit is not None
    }

    assert len(plain) >= 0.9 * len(larkfield.roles)


def test_every_moment_is_touched_from_the_front_and_the_back(larkfield: Book) -> None:
    """Eight stages of three moments or more; three functions touch each, one of them in no customer's sight."""
    by_moment = defaultdict(set)
    for role in larkfield.roles.values():
        for moment in role.effect.moments:
            by_moment[moment].add(role.function)

    assert len(larkfield.journey.stages) >= 8
    assert [stage.id for stage in larkfield.journey.stages if len(stage.moments) < 3] == []
    assert {
        moment: by_moment[moment]
        for moment in larkfield.journey.moments
        if len(by_moment[moment]) < 3 or not by_moment[moment] - MEETS_CUSTOMERS
    } == {}


def test_a_function_touches_what_its_roles_touch(larkfield: Book) -> None:
    """No more, no less: its page and theirs agree."""
    differs = {
        id: set(function.effect.moments).symmetric_difference(
            *[{moment for role in larkfield.roles_of(id) for moment in role.effect.moments}]
        )
        for id, function in larkfield.functions.items()
    }

    assert {id: moments for id, moments in differs.items() if moments} == {}


def test_a_guide_asks_three_to_seven_questions_and_is_tried(larkfield: Book) -> None:
    """On the longest way to an outcome; the customer's own words lead to it."""
    depths = {guide.id: _depth(guide, guide.start) for guide in larkfield.guides.values()}

    assert {id: depth for id, depth in depths.items() if not 3 <= depth <= 7} == {}
    assert [
        guide.id for guide in larkfield.guides.values() if not guide.asked_as or len(guide.tests) < 3
    ] == []


def _depth(guide: Guide, at: str) -> int:
    return (
        1 + max(_depth(guide, answer.then) for answer in guide.nodes[at].answers) if at in guide.nodes else 0
    )


def test_each_front_line_is_heard_by_its_own_leader_first(larkfield: Book) -> None:
    """A channel from the function to a leader of that very function, or to the executive where it has no leader."""
    unheard = []
    for role in larkfield.roles.values():
        if role.level != "frontline":
            continue
        own = {other.id for other in larkfield.roles_of(role.function) if other.level in LEADING}
        heard = {
            channel.to for channel in larkfield.channels.values() if larkfield.applies(channel.from_, role)
        }
        if not own & heard:
            unheard.append(role.id)

    assert unheard == []
