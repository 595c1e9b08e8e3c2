"""`playbook rename`: another id, everywhere at once."""

import shutil
from pathlib import Path

import pytest

from generator.edit import EditError
from generator.edit.rename import RENAMED, rename, renamed_files
from generator.model.book import Book
from tests.conftest import COMPANY, Company, company_of

SMALL = company_of(COMPANY)
FINANCE = "Finance sets the rules that decide how long an upset customer waits."
TAKEN = "choose another id."
STAYS = "is renamed where it stands; write its new id as"


def entities(book: Book) -> list[tuple[str, str]]:
    """The kind and the id of all that may be renamed."""
    return [(word, id) for word in RENAMED for id in sorted(book.traces.ids(word))]


def after(company: Company, word: str, old: str, new: str) -> Company:
    """The company with one entity renamed."""
    renamed = renamed_files(company.files, word, old, new)
    gone = renamed.moved[0] if renamed.moved else ""
    return Company({path: data for path, data in company.files.items() if path != gone} | dict(renamed.files))


def refusal(company: Company, word: str, old: str, new: str) -> str:
    """The sentence that a renaming is refused with."""
    with pytest.raises(EditError) as refused:
        renamed_files(company.files, word, old, new)
    return str(refused.value)


@pytest.mark.parametrize(("word", "id"), entities(SMALL.book()))
def test_whatever_is_renamed_the_company_stays_clean(word: str, id: str, company: Company) -> None:
    """Every name of every kind is found: nothing dangles, and nothing bears the old id but `formerly`."""
    renamed = after(company, word, id, "something-new")

    assert renamed.told() == []
    assert id not in renamed.book().traces.ids(word)
    named = [found for found in renamed.book().traces.references if (found.kind, found.target) == (word, id)]
    assert named == []


def test_a_role_takes_its_standards_with_it(company: Company) -> None:
    """Its file moves; whoever names it, or what it owns, follows; its old id is noted; the rest stays."""
    exception = company.files["exceptions/agent-refund-emea.yml"].decode().partition("\n")[2]
    company = (
        company.change("playbook.yml", "everyone/walk-it-over", "cfo/no-waiting-on-approval")
        .change("roles/support-agent.yml", "    by: cfo\n", '    by: "cfo" # who signs\n')
        .change("guides/late-refund.yml", "title: Pay it now", "title: Do as [the CFO](role:cfo#page) does")
        .add("pages/about.md", "[Money](role:cfo) and [more](../roles/cfo/#refund)\n\n[x]: start/cfo/\n")
        .add(
            "exceptions/agent-refund-emea.yml",
            f"targets: ['role:support-agent', role:cfo]\nhide: [cfo/cut-one-approval]\n{exception}",
        )
        .add(
            "retired.yml",
            "- kind: role\n  id: bursar\n  instead: cfo\n  reason: One seat now.\n"
            "- kind: standard\n  id: bursar/pay\n  instead: cfo/no-waiting-on-approval\n  reason: Moved.\n"
            "- kind: guide\n  id: cfo\n  instead: cfo\n  reason: Another kind.\n",
        )
    )

    renamed = renamed_files(company.files, "role", "cfo", "head-of-money")

    assert renamed.moved == ("roles/cfo.yml", "roles/head-of-money.yml")
    assert renamed.changes == (
        ("exceptions/agent-refund-emea.yml", 1, "targets: ['role:support-agent', role:head-of-money]"),
        ("exceptions/agent-refund-emea.yml", 2, "hide: [head-of-money/cut-one-approval]"),
        ("exceptions/agent-refund-emea.yml", 10, "approved_by: head-of-money"),
        ("guides/late-refund.yml", 30, "title: Do as [the CFO](role:head-of-money#page) does"),
        ("pages/about.md", 1, "[Money](role:head-of-money) and [more](../roles/head-of-money/#refund)"),
        ("pages/about.md", 3, "[x]: start/head-of-money/"),
        ("playbook.yml", 12, "standard: head-of-money/no-waiting-on-approval"),
        ("retired.yml", 3, "instead: head-of-money"),
        ("retired.yml", 7, "instead: head-of-money/no-waiting-on-approval"),
        ("roles/ceo.yml", 14, "- role: head-of-money"),
        ("roles/head-of-money.yml", 75, "formerly: [finance-director, cfo]"),
        ("roles/support-agent.yml", 16, "- role: head-of-money"),
        ("roles/support-agent.yml", 31, "otherwise: head-of-money"),
        ("roles/support-agent.yml", 34, 'by: "head-of-money" # who signs'),
        ("roles/support-lead.yml", 30, "role: head-of-money"),
    )
    untouched = company.files["roles/cfo.yml"].replace(b"[finance-director]", b"[finance-director, cfo]")
    assert renamed.files["roles/head-of-money.yml"] == untouched


def test_a_standard_is_renamed_in_its_file_and_in_exceptions(company: Company) -> None:
    """Plain names in its own file, `owner/id` elsewhere, links, anchors, and the keys of an exception."""
    company = company.add(
        "exceptions/finance-north.yml",
        "targets: [role:cfo]\nplace: north\nset:\n"
        "  standards:\n    no-waiting-on-approval:\n      values:\n        limit: 1\n"
        "reason: So it is.\napproved_by: ceo\nexpires: 2027-03-31\n",
    ).add(
        "pages/about.md",
        "[a](standard:cfo/no-waiting-on-approval)\n[b](../roles/cfo/#no-waiting-on-approval)\n",
    )

    renamed = renamed_files(company.files, "standard", "cfo/no-waiting-on-approval", "pay-at-once")

    assert (renamed.moved, renamed.changes) == (
        None,
        (
            ("exceptions/finance-north.yml", 5, "pay-at-once:"),
            ("pages/about.md", 1, "[a](standard:cfo/pay-at-once)"),
            ("pages/about.md", 2, "[b](../roles/cfo/#pay-at-once)"),
            ("roles/cfo.yml", 33, "- id: pay-at-once"),
            ("roles/cfo.yml", 34, "formerly: [no-waiting-on-approval]"),
            ("roles/cfo.yml", 66, "standard: pay-at-once"),
        ),
    )


def test_a_moment_is_renamed_as_a_key(company: Company) -> None:
    """The moments of an effect are keys; each keeps its sentence. A moment notes no former id."""
    assert renamed_files(company.files, "moment", "refund", "money-back").changes == (
        ("functions/finance.yml", 7, f"money-back: {FINANCE}"),
        ("functions/support.yml", 7, "money-back: Support promises the money and says when it lands."),
        ("journey.yml", 9, "- id: money-back"),
        ("roles/cfo.yml", 11, "money-back: Your approval rules decide how long an upset customer waits."),
        ("roles/support-agent.yml", 12, "money-back: You promise the money and say when it lands."),
    )  # fmt: skip


def test_a_function_is_renamed_among_those_who_may_see_a_page(company: Company) -> None:
    """`visible_to` names levels, functions and groups alike."""
    company = company.change("roles/cfo.yml", "title: Chief", "visible_to: [finance, leader]\ntitle: Chief")

    changes = renamed_files(company.files, "function", "finance", "money").changes

    assert ("roles/cfo.yml", 1, "visible_to: [money, leader]") in changes


def test_a_waiver_follows(company: Company) -> None:
    """What a waiver is for is named as `kind:id` or `owner/id`."""
    waivers = "waivers:\n" + "".join(
        f"  - rule: too-much\n    target: {target}\n    reason: So it is.\n    until: 2027-01-01\n"
        for target in ("role:cfo", "cfo/no-waiting-on-approval", "cfo/refund", "guide:cfo")
    )
    company = company.add("playbook.yml", company.files["playbook.yml"] + waivers.encode())

    book = after(company, "role", "cfo", "money").book()

    assert [waiver.target for waiver in book.playbook.waivers] == [
        "role:money",
        "money/no-waiting-on-approval",
        "money/refund",
        "guide:cfo",
    ]


@pytest.mark.parametrize(
    ("before", "noted"),
    [
        ("", "title: Chief Financial Officer\nformerly: [cfo]\n"),
        ("formerly: []\n", "formerly: [cfo]\n"),
        ("formerly: [a, b] # of old\n", "formerly: [a, b, cfo] # of old\n"),
        ("formerly:\n  - a\n  - b # of old\n", "formerly:\n  - a\n  - b # of old\n  - cfo\n"),
        ("formerly:\n- a\n", "formerly:\n- a\n- cfo\n"),
        ("formerly: [money, a]\n", "formerly: [cfo, a]\n"),
    ],
)
def test_the_old_id_is_noted_as_the_file_does_it(before: str, noted: str, company: Company) -> None:
    """A list is lengthened in its own style, and an id that is taken back changes places with the old one."""
    company = company.change("roles/cfo.yml", "formerly: [finance-director]\n", before)

    text = after(company, "role", "cfo", "money").files["roles/money.yml"].decode()

    assert noted in text


def test_line_ends_stay(company: Company) -> None:
    """A file from Windows stays one, page or YAML."""
    company = company.add("roles/ceo.yml", company.files["roles/ceo.yml"].replace(b"\n", b"\r\n")).add(
        "pages/about.md", b"\xef\xbb\xbfSee [her](role:cfo).\r\n"
    )

    renamed = renamed_files(company.files, "role", "cfo", "money").files

    assert renamed["roles/ceo.yml"] == company.files["roles/ceo.yml"].replace(b"cfo", b"money")
    assert renamed["pages/about.md"] == b"\xef\xbb\xbfSee [her](role:money).\r\n"


@pytest.mark.parametrize(
    ("word", "old", "new", "sentence"),
    [
        ("role", "cof", "money", "There is no role 'cof'; did you mean 'cfo'?"),
        ("tension", "x", "y", "There is no tension 'x'; there is control-and-compassion."),
        ("role", "cfo", "ceo", f"'ceo' is the id of a role already, in roles/ceo.yml; {TAKEN}"),
        ("role", "cfo", "cfo", f"'cfo' is the id of a role already, in roles/cfo.yml; {TAKEN}"),
        ("set", "leaders", "cfo", f"'cfo' is the id of a role already, in roles/cfo.yml; {TAKEN}"),
        ("role", "cfo", "metric", f"'metric' is the word of a kind, so no role may have it; {TAKEN}"),
        ("stage", "pay", "get-help", f"'get-help' is the id of a stage already, in journey.yml; {TAKEN}"),
        ("role", "cfo", "Money", "'Money' is no id: small letters, digits and hyphens only; write money."),
        ("role", "cfo", "a/b", f"A role {STAYS} b."),
        ("standard", "cfo/no-waiting-on-approval", "ceo/x", f"A standard {STAYS} cfo/x."),
        (
            "role",
            "ceo",
            "finance-director",
            f"'finance-director' is what 'cfo' was called before, and old links lead there; {TAKEN}",
        ),
    ],
)
def test_what_may_not_be_is_refused(word: str, old: str, new: str, sentence: str, company: Company) -> None:
    """An unknown, taken or impossible id is refused in one sentence."""
    assert refusal(company, word, old, new) == sentence


def test_a_file_that_cannot_be_read_may_hide_a_name(company: Company) -> None:
    """While YAML is broken anywhere, or a page cannot be read, nobody knows whom it names."""
    company = company.add("guides/broken.yml", "title: [\n").add("pages/old.md", b"\xff")

    assert refusal(company, "role", "cfo", "money") == (
        "Names may hide in what cannot be read; mend guides/broken.yml:1 and pages/old.md:1 first "
        "(see `playbook check`)."
    )


def test_two_files_of_one_id_are_not_told_apart(company: Company) -> None:
    """Where an id is given twice, a person has to say which is meant."""
    company = company.add("roles/finance/cfo.yml", company.files["roles/cfo.yml"])

    assert refusal(company, "role", "cfo", "money") == (
        "'cfo' is the id of more than one role; rename the others by hand first."
    )


def test_a_name_that_is_written_oddly_is_not_guessed(company: Company) -> None:
    """An id with an escape in it is left to a person, and nothing changes."""
    company = company.change("roles/support-lead.yml", "role: cfo", 'role: "\\x63fo"')

    assert refusal(company, "role", "cfo", "money") == (
        "The id at roles/support-lead.yml:30 is written in an unusual way; write it as `cfo` first."
    )


def test_a_renaming_that_does_harm_is_not_made(company: Company) -> None:
    """Where a finding would follow that was not there before, nothing is written."""
    company = company.change("guides/late-refund.yml", "title: Pay it now", "title: Ask [them](role&#58;cfo)")

    assert refusal(company, "role", "cfo", "money") == (
        "Nothing was changed, since this would follow: guides/late-refund.yml:30:12: error: a link leads to "
        "'role:cfo', which is no role; did you mean 'role:ceo'? [reference]."
    )


def test_the_files_of_a_folder_follow(tmp_path: Path) -> None:
    """What changes is written, and the file has moved."""
    content = tmp_path / "content"
    shutil.copytree(COMPANY, content)
    before = company_of(content)

    rename(content, "role", "cfo", "money")

    assert company_of(content) == after(before, "role", "cfo", "money")
