"""`playbook tidy`: the same meaning, written so that YAML cannot mistake it."""

import re
from dataclasses import fields
from pathlib import Path
from textwrap import dedent

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.edit.tidy import Tidied, tidied, tidied_files
from generator.model.book import Book
from generator.model.kinds import KINDS
from generator.read.content import kind_of, read_files
from tests.conftest import COMPANY, Company, company_of

SMALL = company_of(COMPANY)
PATHS = sorted(path for path in SMALL.files if path.endswith(".yml"))
ENTITIES = [
    field.name
    for field in fields(Book)
    if field.name not in ("playbook", "journey", "retired", "pages", "traces")
]
RELAXED = settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def tidy(path: str, data: bytes, line: str = "") -> Tidied:
    """One file of content, made tidy."""
    kind, _ = kind_of(path)
    assert kind is not None
    return tidied(path, data, kind, line)


def role(text: str) -> str:
    """The text of a role's file after tidying."""
    return tidy("roles/cfo.yml", dedent(text).encode()).data.decode()


# Out of brackets


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("never: [Hold a refund back., Wait.]\n", "never:\n  - Hold a refund back.\n  - Wait.\n"),
        ('never: ["Stop, wait", "Say: no"]\n', 'never:\n  - Stop, wait\n  - "Say: no"\n'),
        ("never: [Wait.] # in winter\n", "never: # in winter\n  - Wait.\n"),
        ("never:\n  [Wait., Hope.]\n", "never:\n  - Wait.\n  - Hope.\n"),
        (
            "never: [\n  # the first\n  Wait., # a remark\n  Hope.\n  # the end\n]\n",
            "never:\n  # the first\n  # a remark\n  - Wait.\n  - Hope.\n  # the end\n",
        ),
        ("trust: {says: Spend it., by: ceo}\n", "trust:\n  says: Spend it.\n  by: ceo\n"),
        (
            "remedies:\n  - {id: a, do: pay, may_vary: {from: 1, to: 2}}\n",
            "remedies:\n  - id: a\n    do: pay\n    may_vary:\n      from: 1\n      to: 2\n",
        ),
    ],
)
def test_a_sentence_comes_out_of_its_brackets(before: str, after: str) -> None:
    """Sentences stand on lines of their own, with the remarks beside them."""
    indented = {text: "authority:\n" + re.sub("^(?=.)", "  ", text, flags=re.M) for text in (before, after)}

    assert role(indented[before]) == indented[after]


@pytest.mark.parametrize(
    "text",
    [
        "aliases: [CFO, finance director]\n",
        "effect: {contact: indirect}\n",
        "metrics: [refund-hours, lifetime-value]\n",
        "authority:\n  remedies:\n    - id: a\n      do: pay\n      may_vary: {from: 1, to: 2}\n",
        "authority:\n  never: []\n",
    ],
)
def test_what_is_no_sentence_stays_in_brackets(text: str) -> None:
    """Ids, numbers and short phrases may stand in brackets."""
    assert role(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "authority:\n  never: [Hold a refund, and hope]\n",
        "authority:\n  trust: {says: Spend it, and tell me, by: ceo}\n",
        "authority:\n  trust: {says: Spend it, this is why: it was owed, by: ceo}\n",
    ],
)
def test_a_sentence_that_brackets_have_cut_is_left_to_a_person(text: str) -> None:
    """Nobody but its author knows whether a comma ended a sentence."""
    assert role(text) == text


# Slips of the keyboard


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("title: yes\n", 'title: "yes"\n'),
        ("title: 2026\n", 'title: "2026"\n'),
        ("title: 12:30\n", 'title: "12:30"\n'),
        ("one_job: Ring back: always\n", 'one_job: "Ring back: always"\n'),
        ("learn:\n  - Say: thank you\n", 'learn:\n  - "Say: thank you"\n'),
        ("title: Ring desk #3\n", 'title: "Ring desk #3"\n'),
        ("one_job: Pays in time. # since May\n", 'one_job: "Pays in time." # since May\n'),
        ("one_job: Pays\n  in time. # since May\n", 'one_job: "Pays\n  in time." # since May\n'),
        ("one_job: *Always* rings back\n", 'one_job: "*Always* rings back"\n'),
        ("one_job: @ceo decides\n", 'one_job: "@ceo decides"\n'),
        ('one_job: "Yes" is the answer\n', 'one_job: "\\"Yes\\" is the answer"\n'),
        ("title: Chief\nfunction:finance\n", "title: Chief\nfunction: finance\n"),
        ("effect:\n\tcontact: direct\n", "effect:\n  contact: direct\n"),
        ("reports_to: “ceo”\n", "reports_to: ceo\n"),
    ],
)
def test_what_can_mean_one_thing_only_is_mended(before: str, after: str) -> None:
    """Quotes, spaces and tabs are put right where nothing else can have been meant."""
    assert role(before) == after


@pytest.mark.parametrize(
    ("number", "after"),
    [
        ("25,000", "25000"),
        ("1,000,000", "1000000"),
        ("25 000", "25000"),
        ("25'000.50", "25000.50"),
        ("1.000.000", "1000000"),
        ('"500"', "500"),
        ("“500”", "500"),
        ("500", "500"),
        ("0.5", "0.5"),
        # a person has to say what these mean
        ("1.500", "1.500"),
        ("25,00", "25,00"),
        ("1,0000", "1,0000"),
        ("1,000.000", "1,000.000"),
        ("12.500,00", "12.500,00"),
        ("2 5", "2 5"),
        ("5OO", "5OO"),
        ("£500", "£500"),
        ("500 EUR", "500 EUR"),
    ],
)
def test_a_number_loses_its_separators_and_nothing_else(number: str, after: str) -> None:
    """A thousands separator or quotes go; where a sign may mean something, the line is left alone."""
    text = "authority:\n  remedies:\n    - id: refund\n      up_to: {}\n      do: pay\n"

    assert role(text.format(number)) == text.format(after)


@pytest.mark.parametrize(
    "text",
    [
        "title Chief Financial Officer\nfunction: finance\n",
        'title: "Chief\nfunction: "finance\n',
        "title: [\n",
        "title: Chief # Finance\n",
        "one_job: Ring back: always # since May\n",
        "learn:\n  - Say: thank you # since May\n",
        "title: a\n  function: b\n",
        "title: Chieffunction: finance\nlevel: executive\n",
    ],
)
def test_what_cannot_be_mended_is_left_as_it_is(text: str) -> None:
    """Where a line may mean two things, not one sign of the file changes."""
    assert role(text) == text


def test_a_file_that_cannot_be_read_is_told() -> None:
    """It is left whole, other slips included, with the place where reading stopped."""
    data = b"title: yes\none_job: [\nfunction: x\n"

    left = tidy("roles/cfo.yml", data)

    assert (left.data, left.changes, str(left.trouble)) == (
        data,
        (),
        "roles/cfo.yml:2:10: error: this `[` is never closed with `]`, or a sentence inside it holds a comma "
        "or a colon; write each value on a line of its own [yaml]",
    )


def test_every_change_is_told_with_its_line() -> None:
    """What was done to a file is a list of lines."""
    data = b"title: yes\none_job: Pay: now\nlearn: [Read it.]\n"

    assert tidy("roles/cfo.yml", data, "# yaml-language-server: $schema=role.json").changes == (
        (1, "# yaml-language-server: $schema=role.json"),
        (1, 'title: "yes"'),
        (2, 'one_job: "Pay: now"'),
        (3, "written in block style"),
    )


# The file around its content


def test_the_schema_line_comes_first() -> None:
    """A missing line is added, a stale one replaced, one to another site left alone."""
    line = "# yaml-language-server: $schema=../../schema/role.json"
    start = "# yaml-language-server: $schema="

    texts = [
        "# Finance\ntitle: x\n",
        f"{start}../schema/role.json\ntitle: x\n",
        f"# Finance\n{start}../schema/role.json\ntitle: x\n",
        f"{start}https://example.com/role.json\ntitle: x\n",
    ]
    assert [tidy("roles/cfo.yml", text.encode(), line).data.decode() for text in texts] == [
        f"{line}\n# Finance\ntitle: x\n",
        f"{line}\ntitle: x\n",
        f"# Finance\n{line}\ntitle: x\n",
        f"{start}https://example.com/role.json\ntitle: x\n",
    ]


def test_line_ends_and_the_byte_order_mark_stay() -> None:
    """A file from Windows stays one."""
    data = b"\xef\xbb\xbftitle: yes\r\naliases: [a]\r\n"

    assert tidy("roles/cfo.yml", data).data == b'\xef\xbb\xbftitle: "yes"\r\naliases: [a]\r\n'


def test_the_companies_are_tidy(company: Company) -> None:
    """Neither the small company nor the starter content has anything to tidy."""
    assert tidied_files(COMPANY) == []
    assert tidied_files(COMPANY.parent.parent / "content") == []


def test_named_files_only(tmp_path: Path, company: Company) -> None:
    """Where files are named, no other is looked at."""
    for name in ("roles/cfo.yml", "roles/ceo.yml"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(re.sub(b"title: .*", b"title: yes", company.files[name]))

    assert [each.path for each in tidied_files(tmp_path, ["roles/ceo.yml"])] == ["roles/ceo.yml"]


# What holds for any slip


SLIPS = (
    lambda line: line.replace(": ", ":", 1),
    lambda line: re.sub(r"^  ", "\t", line),
    lambda line: re.sub(r": (\S.*)$", r": yes", line),
    lambda line: re.sub(r"(\S)$", r"\1 # a remark", line),
    lambda line: re.sub(r"(\S)$", r"\1 #3 and more", line),
    lambda line: re.sub(r"([a-z]) ([a-z])", r"\1: \2", line, count=1),
    lambda line: re.sub(r"([:-]) (\S.*)$", r'\1 "\2', line),
    lambda line: re.sub(r"([:-]) (\S.*)$", r'\1 "\2" said', line),
    lambda line: re.sub(r": (\S.*)$", r": [\1]", line),
    lambda line: re.sub(r": (\S.*)$", r": {\1}", line),
    lambda line: re.sub(r"([:-]) (\S.*)$", r"\1 *\2", line),
    lambda line: re.sub(r"(\d)(\d\d)$", r"\1,000", line),
    lambda line: line + "\r",
    lambda line: line[:-1],
    lambda line: "",
)


@RELAXED
@given(st.sampled_from(PATHS), st.lists(st.tuples(st.integers(0, 200), st.sampled_from(SLIPS)), max_size=4))
def test_tidying_twice_is_tidying_once(path: str, slips: list[tuple[int, object]]) -> None:
    """A tidy file is left as it is, whatever was typed into it; and nothing that could be read changes."""
    lines = SMALL.files[path].decode().split("\n")
    for number, slip in slips:
        assert callable(slip)
        lines[number % len(lines)] = slip(lines[number % len(lines)])
    data = "\n".join(lines).encode()

    once = tidy(path, data, "# yaml-language-server: $schema=x.json")
    twice = tidy(path, once.data, "# yaml-language-server: $schema=x.json")

    assert twice.data == once.data
    assert twice.changes == ()
    assert _remarks(data) - _remarks(once.data) == set()
    before, after = (read_files({**SMALL.files, path: text})[0] for text in (data, once.data))
    assert _kept(before, after) == _kept(before, before)


@RELAXED
@given(st.sampled_from(PATHS))
def test_brackets_mean_what_lines_mean(path: str) -> None:
    """A file whose lists all stand in brackets means the same when they have come out."""
    kind, _ = kind_of(path)
    assert kind is not None
    text = re.sub(
        r"^( *)([a-z_]+):\n((?:\1  - [^:\n]*\n)+)",
        lambda found: (
            f"{found[1]}{found[2]}: ["
            + ", ".join('"' + line.strip()[2:].replace('"', '\\"') + '"' for line in found[3].splitlines())
            + "]\n"
        ),
        SMALL.files[path].decode(),
        flags=re.M,
    )
    data = text.encode()

    before, after = (read_files({**SMALL.files, path: each})[0] for each in (data, tidy(path, data).data))
    assert after == before


def _remarks(data: bytes) -> set[bytes]:
    return {found.strip() for found in re.findall(rb"^\s*#.*$", data, re.M)}


def _kept(book: Book, other: Book) -> dict[str, object]:
    """What *other* says of all that could be read in *book*."""
    kept: dict[str, object] = {"playbook": other.playbook, "journey": other.journey}
    for name in ENTITIES:
        kept |= {f"{name} {id}": getattr(other, name).get(id) for id in getattr(book, name)}
    if ("playbook", "") in book.traces.broken:
        del kept["playbook"]
    if ("journey", "") in book.traces.broken:
        del kept["journey"]
    return kept


def test_every_kind_is_tidied() -> None:
    """Each kind of file has slips of its own and is mended like the others."""
    paths = [kind.file or f"{kind.folder}/x.yml" for kind in KINDS.values()]
    texts = [b"- says: yes\n" if kind.listed else b"formerly: [x]\n" for kind in KINDS.values()]

    assert [tidy(path, text).trouble for path, text in zip(paths, texts, strict=True)] == [None] * len(paths)
