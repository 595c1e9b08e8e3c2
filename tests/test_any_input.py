"""Whatever is typed into a file, the answer is a list of findings, each on one line."""

import random
import string
from datetime import date

import pytest
import yaml
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from generator.check import check_files
from generator.finding import Finding
from tests.conftest import COMPANY, TODAY, Company, company_of

SMALL = company_of(COMPANY)
PATHS = sorted(path for path in SMALL.files if path.endswith(".yml"))
RELAXED = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def checked(company: Company, today: date = TODAY) -> list[Finding]:
    """The findings, after making sure that each can be printed and stands in a line of its file."""
    findings = check_files(company.files, today).findings
    for finding in findings:
        assert "\n" not in str(finding)
        assert finding.message and finding.rule
        lines = company.files.get(finding.where.path, b"").count(b"\n") + 1
        assert 1 <= finding.where.line <= lines + 1
        assert finding.where.column >= 1
    return findings


@RELAXED
@given(st.sampled_from(PATHS), st.binary(max_size=300))
@example("roles/cfo.yml", b"\xff\xfe\x00")
@example("roles/cfo.yml", b"\xef\xbb\xbftitle: x")
@example("playbook.yml", b"\x00")
@example("journey.yml", b"stages: [[[[[[[")
@example("roles/cfo.yml", b"? a\n: b\n")
@example("roles/cfo.yml", b"--- a\n--- b\n")
@example("roles/cfo.yml", b"&a [*a]")
@example("roles/cfo.yml", b"<<: *x\n")
@example("roles/cfo.yml", b"[" * 1000)
@example("roles/cfo.yml", b"%YAML 9.9\n---\na: b")
def test_random_bytes(path: str, data: bytes) -> None:
    """No bytes in any file raise anything."""
    checked(SMALL.add(path, data))


NAMES = st.text(st.sampled_from("aZ1./~ ()…-_\n\\"), min_size=1, max_size=12)


@RELAXED
@given(
    st.sampled_from(["", "roles/", "role/", "pages/", "pages/go/", "x/"]),
    NAMES,
    st.sampled_from(["", ".yml", ".yaml", ".yml~", ".yml.bak", ".md", ".html"]),
)
@example("roles/", "..", ".yml")
@example("pages/", ".md", "")
@example("pages/", "//a", ".md")
@example("", "copy", ".yml")
def test_any_name_of_a_file(folder: str, name: str, ending: str) -> None:
    """No name of a file raises anything."""
    checked(SMALL.add(f"{folder}{name}{ending}", b"- a"))


LINKS = st.text(st.sampled_from("[]()<>!#:/`\\ .ar\n"), max_size=30)


@RELAXED
@given(
    LINKS, st.sampled_from(["", "role:cfo", "www.a.example", "roles/cfo/#x", "https://[", "a@b.co"]), LINKS
)
@example("[x](", "https://[", ")")
@example("[x](", "%00", ")")
def test_any_link(before: str, address: str, after: str) -> None:
    """Whatever is written in brackets is judged, and raises nothing."""
    text = yaml.safe_dump(f"{before}{address}{after}", allow_unicode=True, width=10**6)
    checked(
        SMALL.change("roles/cfo.yml", "one_job: ", f"one_job: {text.removesuffix(chr(10))} #").add(
            "pages/a.md", text
        )
    )


def test_a_megabyte_of_brackets_in_a_page() -> None:
    """A page of nothing but the signs of links is read, and soon."""
    for sign in ("[", "](", "[x](", "[x](a ", "(", "`", "[x] (role:cfo) "):
        checked(SMALL.add("pages/a.md", sign * (200_000 // len(sign))))


SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**30), 10**30),
    st.floats(),
    st.dates(),
    st.text(max_size=20),
    st.sampled_from(
        [
            "everyone",
            "beyond",
            "cfo",
            "cfo/refund",
            "role:cfo",
            "{limit}",
            "at most 3 days",
            "1 day",
            "0 days",
        ]
    ),
)
KEYS = sorted(
    {
        word
        for path in PATHS
        for word in SMALL.files[path].decode().replace(":", " ").split()
        if word.isidentifier()
    }
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.sampled_from(KEYS) | st.text(max_size=5), inner, max_size=4),
    ),
    max_leaves=12,
)


@RELAXED
@given(st.sampled_from(PATHS), VALUES)
def test_random_yaml(path: str, value: object) -> None:
    """No YAML in any file raises anything, whatever its shape."""
    checked(SMALL.add(path, yaml.safe_dump(value, allow_unicode=True)))


@RELAXED
@given(st.sampled_from(PATHS), st.data())
def test_a_value_of_another_shape(path: str, data: st.DataObject) -> None:
    """Any value of a good file, replaced by anything, raises nothing."""
    whole = yaml.safe_load(SMALL.files[path])
    holder = whole
    while isinstance(holder, dict | list) and holder:
        keys = list(holder) if isinstance(holder, dict) else list(range(len(holder)))
        key = data.draw(st.sampled_from(keys))
        inner = holder[key]
        if isinstance(inner, dict | list) and inner and data.draw(st.booleans()):
            holder = inner
            continue
        holder[key] = data.draw(VALUES)
        break
    checked(SMALL.add(path, yaml.safe_dump(whole, allow_unicode=True, sort_keys=False)))


@RELAXED
@given(
    st.sampled_from(PATHS),
    st.integers(0, 10**6),
    st.sampled_from(["cut", "double", "swap", "insert", "case"]),
)
def test_a_slip_of_the_keyboard(path: str, seed: int, slip: str) -> None:
    """A character lost, doubled, swapped or struck by mistake raises nothing."""
    text = SMALL.files[path].decode()
    at = seed % len(text)
    here = text[at]
    stray = random.Random(seed).choice(string.printable + "“”…–\u00a0é\t")
    changed = {
        "cut": text[:at] + text[at + 1 :],
        "double": text[:at] + here + text[at:],
        "swap": text[:at] + text[at + 1 : at + 2] + here + text[at + 2 :],
        "insert": text[:at] + stray + text[at:],
        "case": text[:at] + here.swapcase() + text[at + 1 :],
    }[slip]
    checked(SMALL.add(path, changed))


@pytest.mark.parametrize(
    "sign", ["[", "{", "- ", "a: ", "? ", "!", "&", "*", "'", '"', "|", ">", "%", "@", "`", "#", "\\"]
)
def test_a_megabyte_of_one_sign(sign: str) -> None:
    """A file of nothing but one sign of YAML is told, quickly and in one finding or a few."""
    findings = checked(SMALL.add("roles/cfo.yml", sign * (900_000 // len(sign))))

    assert any(finding.where.path == "roles/cfo.yml" for finding in findings) or sign == "#"


def test_a_file_too_large_to_be_meant() -> None:
    """Above a megabyte a file is refused with its size."""
    findings = checked(SMALL.add("roles/cfo.yml", b"#" * 1_000_001))

    assert str(findings[0]) == (
        "roles/cfo.yml:1:1: error: this file has 1,000,001 bytes, and 1,000,000 are the most; split it [yaml]"
    )
