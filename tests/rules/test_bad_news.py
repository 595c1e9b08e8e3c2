"""Bad news from the front line can reach an executive."""

from tests.conftest import Company

LOG, NOTE = "channels/friction-log.yml", "channels/monday-note.yml"
AGENT, LEAD = "roles/support-agent.yml", "roles/support-lead.yml"
STOPS = (
    "error: bad news from {0} reaches support-lead and stops short of an executive;"
    " add a channel from support-lead to an executive [bad-news]"
)


def night_agent(company: Company) -> Company:
    """The company with a second role at the front line, under the first."""
    text = company.files[AGENT].decode().replace("title: Support Agent", "title: Night Agent")
    text = text.replace("aliases: [customer service representative, adviser]\ncodes: [CS-1042]\n", "")
    own = text[text.index("  - id: ring-until-closed") : text.index("metrics:")]
    return company.add(
        "roles/night-agent.yml",
        text.replace(
            own,
            """  - id: ring-at-eight
    says: Rings each night caller at eight in the morning.
    why: Nobody sleeps well on an open question.
    noticed: The phone rings at eight.
    great: []
    not: []
    kind: behaviour
    freedom: bounded
    counts_as: care
actions: []
""",
        ),
    )


def test_a_chain_that_stops_at_a_lead(company: Company) -> None:
    """It is told at the level that makes the role one of the front line."""
    broken = company.remove(NOTE)

    assert broken.told() == [f"roles/support-agent.yml:5:8: {STOPS.format('support-agent')}"]


def test_no_channel_at_all(company: Company) -> None:
    """A front-line role that no channel is open to is told what to add."""
    broken = company.change(LOG, "levels: [frontline]", "levels: [specialist]")

    assert broken.told() == [
        "roles/support-agent.yml:5:8: error: support-agent is on the front line, and no channel is open to"
        " it;"
        " add it to `from` of a channel that leads to an executive [bad-news]"
    ]


def test_two_roles_of_the_front_line(company: Company) -> None:
    """Each role is a finding of its own."""
    broken = night_agent(company).remove(NOTE)

    assert [finding for finding in broken.told() if "[bad-news]" in finding] == [
        f"roles/night-agent.yml:3:8: {STOPS.format('night-agent')}",
        f"roles/support-agent.yml:5:8: {STOPS.format('support-agent')}",
    ]


def test_channels_that_run_in_a_circle(company: Company) -> None:
    """A chain that comes back is followed once round."""
    broken = company.change(NOTE, "to: ceo", "to: support-agent")

    assert broken.told() == [f"roles/support-agent.yml:5:8: {STOPS.format('support-agent')}"]


def test_a_straight_way(company: Company) -> None:
    """One channel from everyone to an executive is chain enough."""
    whole = company.remove(NOTE).change(LOG, "to: support-lead", "to: cfo")

    assert whole.told() == []


def test_only_the_front_line_is_asked(company: Company) -> None:
    """A specialist whom no channel is open to is no finding."""
    whole = company.change(LOG, "levels: [frontline]", "levels: [leader]").change(
        AGENT, "level: frontline", "level: specialist"
    )
    whole = whole.change(
        "rituals/executive-floor-time.yml", "  roles: [support-agent, support-lead]", "  customers: true"
    )

    assert whole.told() == []


def test_a_broken_channel(company: Company) -> None:
    """The channel that cannot be read may be the one that leads on."""
    broken = company.change(NOTE, "name: The", "nmae: The")

    assert broken.told() == [
        "channels/monday-note.yml:1:1: error: monday-note has no key 'nmae'; did you mean 'name'? [shape]"
    ]


def test_a_channel_of_an_unknown_role(company: Company) -> None:
    """Whose the channel is, or where it leads, nobody knows: `reference` tells it alone."""
    from_ = company.change(NOTE, "roles: [support-lead]", "roles: [support-laed]")
    to = company.change(NOTE, "to: ceo", "to: coe")

    assert from_.told() == [
        "channels/monday-note.yml:3:11: error: monday-note names, under 'roles', 'support-laed', which is"
        " no role;"
        " did you mean 'support-lead'? [reference]"
    ]
    assert to.told() == [
        "channels/monday-note.yml:4:5: error: monday-note leads to 'coe', which is no role;"
        " did you mean 'ceo'? [reference]"
    ]


def test_a_broken_role_on_the_way(company: Company) -> None:
    """Which channels are open to a broken lead is not known."""
    broken = company.change(LEAD, "level: leader", "level: leader\nlevle: leader")

    assert broken.told() == [
        "roles/support-lead.yml:5:1: error: support-lead has no key 'levle'; did you mean 'level'? [shape]"
    ]
