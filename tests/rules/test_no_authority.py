"""Every role says what it may decide, or why it decides nothing alone."""

from tests.conftest import Company

CEO = "roles/ceo.yml"
REMEDY = """  remedies:
    - id: refund
      do: refund a customer
      up_to: 100000
      per: case
      record_in: the case
"""


def test_an_authority_without_remedies_and_without_a_reason(company: Company) -> None:
    """What else an authority holds gives no power: it is told at its key."""
    broken = company.change(CEO, REMEDY, "")

    assert broken.told() == [
        "roles/ceo.yml:17:1: error: ceo may decide nothing and does not say why; add what it may do"
        " without asking"
        " under `remedies`, or the reason: `none: …` [no-authority]"
    ]


def test_an_empty_authority(company: Company) -> None:
    """An empty mapping is told in the same way, and so is an empty list of remedies beside it."""
    text = company.files[CEO].decode()
    block = text[text.index("authority:\n") : text.index("standards:\n")]
    broken = company.change(CEO, block, "authority: {}\n").change(
        "roles/cfo.yml", "  beyond:\n    role: ceo\n    within: 4 hours\n    how: Ring the duty line.\n", ""
    )
    text = broken.files["roles/cfo.yml"].decode()
    remedies = text[text.index("  remedies:\n") : text.index("  trust:\n")]
    broken = broken.change("roles/cfo.yml", remedies, "  remedies: []\n").change(
        "roles/cfo.yml", "      remedy: refund\n", ""
    )

    assert broken.told() == [
        "roles/ceo.yml:17:1: error: ceo may decide nothing and does not say why; add what it may do"
        " without asking"
        " under `remedies`, or the reason: `none: …` [no-authority]",
        "roles/cfo.yml:18:1: error: cfo may decide nothing and does not say why; add what it may do"
        " without asking"
        " under `remedies`, or the reason: `none: …` [no-authority]",
    ]


def test_a_reason_is_enough(company: Company) -> None:
    """A role may decide nothing alone when it says why."""
    whole = company.change(CEO, REMEDY, "  none: The board decides every payment together.\n")

    assert whole.told() == []


def test_a_plain_power_is_enough(company: Company) -> None:
    """A remedy without a limit is authority too."""
    whole = company.change(CEO, "      up_to: 100000\n", "")

    assert whole.told() == []


def test_an_authority_that_cannot_be_read_is_left_alone(company: Company) -> None:
    """A misspelt `remedies` is told once, at the key."""
    broken = company.change(CEO, "  remedies:\n", "  remedys:\n")

    assert broken.told() == [
        "roles/ceo.yml:18:3: error: 'authority' has no key 'remedys'; did you mean 'remedies'? [shape]"
    ]
