"""What is named exists."""

import pytest

from tests.conftest import Company


def test_a_manager_nobody_knows(company: Company) -> None:
    """An unknown manager is located at the value, and the nearest id is offered."""
    broken = company.change("roles/cfo.yml", "reports_to: ceo", "reports_to: coe")

    assert broken.told() == [
        "roles/cfo.yml:5:13: error: cfo reports to 'coe', which is no role; did you mean 'ceo'? [reference]"
    ]
