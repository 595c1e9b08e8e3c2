"""The commands as a person runs them: exit codes, streams, and no traceback ever."""

import errno
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import Company

ROOT = Path(__file__).parents[1]


def run(*arguments: str, cwd: Path = ROOT, **env: str) -> subprocess.CompletedProcess[str]:
    """Run `playbook` with *arguments*, as it is installed."""
    return subprocess.run(
        [sys.executable, "-m", "generator", *arguments],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT), **env},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def lay(company: Company, folder: Path) -> Path:
    """Write a company's files below *folder*."""
    for path, data in company.files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    return folder


def test_a_clean_company_says_so_on_stderr_and_exits_0() -> None:
    """Results go to stdout, notes to stderr."""
    done = run("check", "tests/company", "--strict", "--today", "2026-11-22")

    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr.splitlines()[-1] == "Nothing found."


def test_a_finding_is_printed_from_where_one_stands(company: Company, tmp_path: Path) -> None:
    """The path leads from the working directory to the line."""
    lay(company.change("roles/cfo.yml", "reports_to: ceo", "reports_to: coe"), tmp_path / "my content")
    line = "my content/roles/cfo.yml:5:13: error: cfo reports to 'coe', which is no role; did you mean 'ceo'? [reference]\n"

    for arguments in (["check", "my content"], ["check", "--content", "my content"]):
        done = run(*arguments, "--today", "2026-11-22", cwd=tmp_path)
        assert (done.returncode, done.stdout) == (1, line)


def test_warnings_alone_exit_0_unless_strict(company: Company, tmp_path: Path) -> None:
    """A warning asks for a second look; --strict makes it an error."""
    lay(company.change("metrics/refund-errors.yml", "story: the-boiler-in-january\n", ""), tmp_path)

    assert run("check", str(tmp_path), "--today", "2026-11-22").returncode == 0
    strict = run("check", str(tmp_path), "--today", "2026-11-22", "--strict")
    assert (strict.returncode, "[no-story]" in strict.stdout) == (1, True)


def test_the_day_decides_what_has_expired() -> None:
    """What depends on the day takes --today."""
    done = run("check", "tests/company", "--today", "2027-04-01")

    assert done.returncode == 1
    assert "exceptions/agent-refund-emea.yml:10:10: error:" in done.stdout
    assert "[exception-expired]" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["check", "nowhere"], "There is no folder 'nowhere'; name the content folder, such as `content`.\n"),
        (["check", "--today", "soon"], "'soon' is no date; write it as 2026-12-31"),
        (["check", "--format", "xml"], "'xml' is not one of 'text', 'github', 'json', 'sarif'"),
        (["check", "--ledger", "README.md"], "the ledger is no list of links"),
        (["chekc"], "Error: No such command 'chekc'; did you mean 'check'?"),
        (["blow-up"], "Error: No such command 'blow-up'; see `playbook --help`."),
        (["test", "-k", "refund"], "run ./playbook test in a clone of the project."),
        ([], "Usage: playbook [OPTIONS] COMMAND"),
        (["check", "--content", "README.md"], "There is no folder 'README.md'; name the content folder"),
        (["build", "--site-dir"], "Error: Option '--site-dir' requires an argument."),
        (["export", "--format", "advert"], "An advert is for one role: add --role ID."),
        (["export", "--format", "advert", "--role", "cfoo"], "There is no role 'cfoo'; did you mean 'cfo'?"),
    ],
)
def test_wrong_use_exits_2_with_a_sentence(arguments: list[str], sentence: str) -> None:
    """Nobody sees a traceback, and everybody learns what to do."""
    done = run(*arguments)

    assert (done.returncode, done.stdout) == (2, "")
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr


def test_only_changed_files_are_told_when_asked(company: Company, tmp_path: Path) -> None:
    """A pull request is judged by the files it touches."""
    lay(company.change("roles/cfo.yml", "reports_to: ceo", "reports_to: coe"), tmp_path)
    for arguments in (
        ["init", "-qb", "main"],
        ["add", "-A"],
        ["-c", "user.name=A", "-c", "user.email=a@b.example", "commit", "-qm", "x"],
    ):
        subprocess.run(["git", *arguments], cwd=tmp_path, check=True)

    assert run("check", ".", "--changed", "--today", "2026-11-22", cwd=tmp_path).returncode == 0
    (tmp_path / "roles" / "cfo.yml").open("a").write("\n")
    assert run("check", ".", "--changed", "--today", "2026-11-22", cwd=tmp_path).returncode == 1


def test_a_published_id_that_is_gone_is_told_with_a_ledger(tmp_path: Path) -> None:
    """The ledger may lie anywhere."""
    ledger = tmp_path / "links.json"
    ledger.write_text(
        json.dumps({"format": 1, "links": {"role/gone": {"to": "roles/gone/", "edition": "2026.10"}}})
    )
    done = run("check", "tests/company", "--today", "2026-11-22", "--ledger", str(ledger))

    assert done.returncode == 1
    assert "[published-id]" in done.stdout


def test_the_book_as_json_has_a_format_and_every_kind() -> None:
    """Other programs read the book with a format number."""
    book = json.loads(run("export", "--content", "tests/company").stdout)

    assert book["format"] == 1
    assert book["playbook"]["edition"] == "2026.11"
    assert book["roles"]["cfo"]["authority"]["remedies"][0] == {
        "id": "refund", "do": "refund a customer", "up_to": 25000, "per": "case", "record_in": "the case",
    }  # fmt: skip
    assert book["roles"]["support-agent"]["authority"]["remedies"][0]["may_vary"] == {"from": 100, "to": 1000}
    assert {kind for kind, found in book.items() if not found} == set()


def test_the_limits_as_csv_hold_local_exceptions() -> None:
    """One row a limit, and one more for each place where it is otherwise."""
    rows = run("export", "--content", "tests/company", "--format", "csv").stdout.splitlines()
    rows = [row for row in rows if row.startswith("support-agent,")]

    assert (
        rows[-2]
        == 'support-agent,Support Agent,refund a customer,500,GBP,case,,,,support-lead,15 minutes,"Raise your hand, or the lead\'s line.",,,'
    )
    assert rows[-1] == (
        'support-agent,Support Agent,refund a customer,300,GBP,case,EMEA,2027-03-31,"Two countries refund in cash, and the '
        'tills hold less.",support-lead,15 minutes,"Raise your hand, or the lead\'s line.",,,'
    )


def test_a_cell_that_looks_like_a_formula_is_made_inert(company: Company, tmp_path: Path) -> None:
    """A spreadsheet runs nothing that came from content."""
    lay(company.change("roles/cfo.yml", "title: Chief Financial Officer", 'title: "=HYPERLINK(1)"'), tmp_path)

    assert (
        "cfo,'=HYPERLINK(1),refund a customer"
        in run("export", "--content", str(tmp_path), "--format", "csv").stdout
    )


def test_an_advert_says_what_the_seat_decides_and_is_asked() -> None:
    """Markdown for a job advert, with the numbers of the book."""
    text = run("export", "--content", "tests/company", "--format", "advert", "--role", "support-agent").stdout

    assert text.startswith("## Support Agent\n\nLeave the caller with nothing left to do.\n")
    assert "- Refund a customer up to £500 a case.\n" in text
    assert "- Rings the customer back until they say that the case is closed.\n" in text


def test_a_terminal_without_unicode_still_gets_the_sentence(company: Company, tmp_path: Path) -> None:
    """A sign that cannot be shown does not stop the command."""
    lay(company.change("roles/cfo.yml", "reports_to: ceo", "reports_to: “ceö”"), tmp_path)
    done = run("check", str(tmp_path), "--today", "2026-11-22", PYTHONIOENCODING="ascii")

    assert (done.returncode, "Traceback" in done.stderr) == (1, False)


FULL = Path("/dev/full")


@pytest.mark.skipif(not FULL.exists(), reason="only Linux has a device that is always full")
@pytest.mark.parametrize(
    "arguments", [["rules"], ["--help"], ["check", "tests/company", "--today", "2099-01-01"]]
)
def test_output_that_has_no_place_to_go_is_told(arguments: list[str]) -> None:
    """A full disk behind stdout is no bug of ours."""
    with FULL.open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "generator", *arguments],
            cwd=ROOT,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )

    assert (done.returncode, done.stderr.splitlines()[-1]) == (
        2,
        "Nothing more can be written: no space left on device; mend that, then run the same command again.",
    )


def test_a_reader_that_has_left_is_no_reason_to_say_anything() -> None:
    """As with `head`: the command ends, and what it exits with does not look like findings."""
    process = subprocess.Popen(
        [sys.executable, "-m", "generator", "export", "--content", "tests/company"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout and process.stderr
    process.stdout.close()

    assert (process.stderr.read(), process.wait()) == (b"", 2)
    process.stderr.close()


def test_notes_that_nobody_can_hear_change_nothing() -> None:
    """Without a stderr to write to, a clean company is as clean as before."""
    with Path("/dev/full" if FULL.exists() else os.devnull).open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "generator", "check", "tests/company", "--today", "2026-11-22"],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=full,
            check=False,
        )

    assert (done.returncode, done.stdout) == (0, b"")


def test_every_command_is_told_in_one_line() -> None:
    """The list of commands cuts no sentence, and names the launcher's own command too."""
    lines = run("--help").stdout.partition("Commands:\n")[2].splitlines()

    assert [line.split()[0] for line in lines] == [
        "build", "check", "export", "new", "pages", "rename", "rules", "schema", "serve", "test", "tidy",
    ]  # fmt: skip
    assert [line for line in lines if not line.endswith(".") or line.endswith("...")] == []


def test_a_repository_without_a_commit_has_changed_everything(company: Company, tmp_path: Path) -> None:
    """Before the first commit every file is new; without a repository, --changed says so."""
    lay(company.change("roles/cfo.yml", "reports_to: ceo", "reports_to: coe"), tmp_path)
    outside = run("check", ".", "--changed", cwd=tmp_path)
    subprocess.run(["git", "init", "-qb", "main"], cwd=tmp_path, check=True)

    inside = run("check", ".", "--changed", "--today", "2026-11-22", cwd=tmp_path)

    assert (outside.returncode, outside.stderr.splitlines()[-1]) == (
        2,
        "--changed asks git, and '.' lies in no git repository; leave it out.",
    )
    assert (inside.returncode, inside.stdout.count("\n")) == (1, 1)


def test_a_machine_without_git_checks_all_the_same(tmp_path: Path) -> None:
    """Only --changed needs git, and says so."""
    plain = run("check", "tests/company", "--today", "2026-11-22", PATH=str(tmp_path))
    changed = run("check", "tests/company", "--changed", PATH=str(tmp_path))

    assert (plain.returncode, plain.stdout) == (0, "")
    assert (changed.returncode, changed.stderr.splitlines()[-1]) == (
        2,
        "--changed asks git, which is not installed here; install it, or leave --changed out.",
    )


@pytest.mark.parametrize("arguments", [["new", "role"], ["rename", "role", "cfo"]])
def test_an_id_that_makes_too_long_a_name_is_told_with_its_file(
    company: Company, tmp_path: Path, arguments: list[str]
) -> None:
    """What the system takes for no name of a file is a matter of the machine, and changes nothing."""
    content, id = lay(company, tmp_path / "content"), "a" * 300
    before = {path: path.read_bytes() for path in content.rglob("*") if path.is_file()}

    done = run(*arguments, id, cwd=tmp_path)

    assert (done.returncode, done.stdout) == (2, "")
    assert (
        done.stderr.lower()
        == (
            f"content/roles/{id}.yml: {os.strerror(errno.ENAMETOOLONG)}; mend that, then run the same command again.\n"
        ).lower()
    )
    assert {path: path.read_bytes() for path in content.rglob("*") if path.is_file()} == before
