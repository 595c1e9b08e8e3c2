"""`playbook new`: a file with questions."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from generator.edit import EditError
from generator.edit.new import FOLDER_KINDS, new_entity
from generator.finding import Finding
from generator.model.kinds import KINDS
from generator.read import blank
from generator.read.walk import fields_of
from generator.rules import all_rules
from generator.source.compose import compose
from generator.source.nodes import Mapping
from tests.conftest import TODAY, Company, company_of

EXAMPLE = re.compile(r"^( *)#(?=\S|  )", re.MULTILINE)
"""A commented line of a file: the `#` of a remark has one space after it."""


LEADERS = "standards/leaders.yml"
NO_ID = "is no id: small letters, digits and hyphens only"


def fresh(content: Path, word: str) -> str:
    """The text of a new entity of a kind."""
    return new_entity(content, word, "night-shift", TODAY).read_text(encoding="utf-8")


def filled(text: str) -> str:
    """The text with everything filled in that was left open."""
    return text.replace(blank.TEXT, "Some words").replace(blank.ID, "named").replace(blank.DAY, "2026-11-01")


def test_a_role_is_a_form_to_fill_in(content: Path) -> None:
    """What is required stands there with its question, what may be chosen is named."""
    path = new_entity(content, "role", "night-agent", TODAY, function="support")

    assert path == content / "roles/support/night-agent.yml"
    assert path.read_text(encoding="utf-8").split("\n# How does this work reach")[0] == (
        "# Replace each … and name-me; `playbook check` names those that are left.\n"
        "# A line such as `#formerly: [an-old-id]` is an example: take its # away to use it.\n"
        "\n"
        "# What is this seat called?\n"
        "title: Night agent\n"
        "\n"
        "# Which function does it belong to? One of direction, finance, support.\n"
        "function: support\n"
        "\n"
        "# How far from the customer's hand does it stand? One of executive, leader, specialist,\n"
        "# frontline.\n"
        "level: frontline\n"
        "\n"
        "# What is this seat for, in one sentence?\n"
        "one_job: …\n"
        "\n"
        "# Which role does it answer to? One of ceo, cfo, support-agent, support-lead.\n"
        "reports_to: name-me\n"
    )


@pytest.mark.parametrize("word", FOLDER_KINDS)
def test_every_finding_on_a_fresh_file_is_a_blank(word: str, content: Path) -> None:
    """What `check` tells of a fresh file stands on a line that somebody has still to fill in."""
    text = fresh(content, word)
    findings = company_of(content).findings()

    lines = text.split("\n")
    assert [finding for finding in findings if not _is_blank(lines, finding)] == []


@pytest.mark.parametrize("word", FOLDER_KINDS)
def test_every_blank_is_found(word: str, content: Path) -> None:
    """No blank is ever taken for a text."""
    blanks = [
        number
        for number, line in enumerate(fresh(content, word).split("\n"), 1)
        if not line.lstrip().startswith("#") and any(sign in line for sign in blank.BLANKS)
    ]

    assert sorted({finding.where.line for finding in company_of(content).findings()}) == blanks


@pytest.mark.parametrize("word", FOLDER_KINDS)
def test_every_example_fits_its_place(word: str, content: Path) -> None:
    """With each comment taken away and each blank filled in, the file has the shape of its kind."""
    path = new_entity(content, word, "night-shift", TODAY)
    path.write_text(filled(EXAMPLE.sub(r"\1", path.read_text(encoding="utf-8"))), encoding="utf-8")

    rules = {rule.ID for rule in all_rules()}
    assert [str(finding) for finding in company_of(content).findings() if finding.rule not in rules] == []


@pytest.mark.parametrize("word", FOLDER_KINDS)
def test_every_field_stands_in_the_form(word: str, content: Path) -> None:
    """A field is there, live or as an example."""
    node = compose(EXAMPLE.sub(r"\1", fresh(content, word)))

    assert isinstance(node, Mapping)
    assert sorted(node.keys()) == sorted(fields_of(KINDS[word].model))


def test_authority_may_be_none(content: Path) -> None:
    """The way to write that a role decides nothing is told in words, since it fits beside nothing else."""
    assert (
        "  # If this seat decides nothing alone, why is that?\n"
        "  # Then write `none: …` in place of the lines above.\n"
    ) in fresh(content, "role")


def test_a_company_of_one_role_needs_no_choice(content: Path) -> None:
    """Where there is just one function, team or role to name, it stands there."""
    for path in [*content.glob("functions/*.yml"), *content.glob("roles/*.yml")]:
        if path.stem not in ("direction", "ceo"):
            path.unlink()

    assert [
        line for line in fresh(content, "role").split("\n") if line.startswith(("function:", "reports_to:"))
    ] == [
        "function: direction",
        "reports_to: ceo",
    ]


@pytest.mark.parametrize(
    ("word", "function", "schema"),
    [
        ("role", "", "../../schema/role.json"),
        ("role", "finance", "../../../schema/role.json"),
        ("set", "", "../../schema/standard-set.json"),
    ],
)
def test_an_editor_is_told_the_schema(word: str, function: str, schema: str, content: Path) -> None:
    """The first line leads to the schema, where a folder of schemas stands beside the content."""
    (content.parent / "schema").mkdir()

    path = new_entity(content, word, "night-shift", TODAY, function)

    assert path.read_text(encoding="utf-8").split("\n")[0] == f"# yaml-language-server: $schema={schema}"


@pytest.mark.parametrize(
    ("word", "id", "function", "sentence"),
    [
        ("role", "cfo", "", "'cfo' is the id of a role already, in roles/cfo.yml; choose another id."),
        ("role", "cfo", "finance", "'cfo' is the id of a role already, in roles/cfo.yml; choose another id."),
        ("role", "leaders", "", f"'leaders' is the id of a set already, in {LEADERS}; choose another id."),
        ("set", "ceo", "", "'ceo' is the id of a role already, in roles/ceo.yml; choose another id."),
        ("role", "guide", "", "'guide' is the word of a kind, so no role may have it; choose another id."),
        ("role", "Night Shift", "", f"'Night Shift' {NO_ID}; write night-shift."),
        ("role", "../ceo", "", f"'../ceo' {NO_ID}; write ceo."),
        ("role", "…", "", f"'…' {NO_ID}."),
        ("role", "night-shift", "finanse", "There is no function 'finanse'; did you mean 'finance'?"),
    ],
)  # fmt: skip
def test_what_may_not_be_is_refused(word: str, id: str, function: str, sentence: str, content: Path) -> None:
    """A taken or impossible id is refused in one sentence, and nothing is written."""
    before = company_of(content)

    with pytest.raises(EditError) as refused:
        new_entity(content, word, id, TODAY, function)

    assert (str(refused.value), company_of(content)) == (sentence, before)


def test_a_broken_file_keeps_its_id(content: Path) -> None:
    """An id is taken when its file exists, however broken it is, and the file is not overwritten."""
    (content / "roles/night-shift.yml").write_text("title: [")

    with pytest.raises(EditError):
        new_entity(content, "role", "night-shift", TODAY)

    assert (content / "roles/night-shift.yml").read_text() == "title: ["


def test_the_day_of_the_first_reading(content: Path) -> None:
    """Whoever makes the page has read it on that day."""
    assert "  last: 2027-01-05\n" in new_entity(content, "role", "a", date(2027, 1, 5)).read_text(
        encoding="utf-8"
    )


def _is_blank(lines: list[str], finding: Finding) -> bool:
    return any(sign in lines[finding.where.line - 1] for sign in blank.BLANKS)


@pytest.fixture
def content(tmp_path: Path, company: Company) -> Iterator[Path]:
    """The small company in a folder of its own."""
    folder = tmp_path / "content"
    for name, data in company.files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    yield folder
