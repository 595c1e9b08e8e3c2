"""A file in which everything is wrong is told in a few lines, not in thousands."""

from tests.conftest import Company

CFO = "roles/cfo.yml"


def extended(company: Company, lines: str) -> Company:
    """The finance chief's file with more at its end."""
    return company.add(CFO, company.files[CFO].decode() + lines)


def test_thousands_of_unknown_keys(company: Company) -> None:
    """More than twenty keys that nothing reads have one cause; they are told once, at the first."""
    few = extended(company, "".join(f"key{number}: 1\n" for number in range(20)))
    many = extended(company, "".join(f"key{number}: 1\n" for number in range(4000)))

    assert len(few.told()) == 20
    assert many.told() == [
        "roles/cfo.yml:80:1: error: cfo has no key 'key0', and 3,999 more keys that nothing reads;"
        " take them out [shape]"
    ]


def test_thousands_of_values_of_another_kind(company: Company) -> None:
    """The same holds for the entries of one list."""
    broken = company.change(CFO, "metrics: [", "metrics: [" + "[], " * 4000)

    assert broken.told() == [
        "roles/cfo.yml:71:11: error: item 1 of 'metrics' is a list, and a single value is meant here,"
        " and 3,999 more values like it; take them out [shape]"
    ]


def test_one_key_again_and_again(company: Company) -> None:
    """A key that is repeated is told once, where it stands again."""
    assert extended(company, "codes: [A1]\n" * 4000).told() == [
        "roles/cfo.yml:81:1: error: the key 'codes' stands here a second time, first on line 80,"
        " and 3998 times more below it; keep one of them [duplicate-key]"
    ]


def test_more_values_than_anybody_writes(company: Company) -> None:
    """A file with more than twenty thousand values is refused as one that is too large is."""
    assert company.add(CFO, "metrics: [" + "a," * 100_000 + "]\n").told() == [
        "roles/cfo.yml:1:40005: error: more than 20,000 values stand in this file; split it [yaml-trap]"
    ]
