"""A number that is offered is the number that was meant, or none is offered."""

import pytest

from tests.conftest import Company


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("25,000", "25000"),
        ("25 000", "25000"),
        ("1,250,000", "1250000"),
        ("25000,00", "25000"),
        ("2,50", "2.50"),
        ("1,5", "1.5"),
        ("£25,000", "25000"),
        ("25000 GBP", "25000"),
        ("“25000”", "25000"),
        ("2500O", "25000"),
        ("25k", "25000"),
        ("25,00,0", ""),
        ("025000", ""),
        ("12 34", ""),
    ],
)
def test_only_the_number_that_was_meant_is_offered(company: Company, typed: str, offered: str) -> None:
    """A comma before two digits begins the decimals; where nobody can tell, nothing is offered."""
    findings = company.change("roles/cfo.yml", "up_to: 25000", f"up_to: {typed}").findings()

    assert [(str(found.where), found.fix) for found in findings] == [
        ("roles/cfo.yml:22:14", f"up_to: {offered}" if offered else "")
    ]


@pytest.mark.parametrize("sign", ["\u2028", "\u2029", "\x85"])
def test_an_invisible_line_break_is_told_where_it_stands(company: Company, sign: str) -> None:
    """YAML counts it as a line and editors do not, so everything after it would be told a line off."""
    broken = company.change("roles/cfo.yml", "title: Chief Financial", f"title: Chief{sign} Financial")

    assert [(str(found.where), found.rule) for found in broken.findings()] == [("roles/cfo.yml:1:13", "yaml")]
