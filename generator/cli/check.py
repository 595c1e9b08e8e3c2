"""`playbook check`: what is wrong, by file and line."""

import sys
from datetime import date
from pathlib import Path

import click

from generator import history, report
from generator.check import check_folder
from generator.cli.group import Day, Place, content_option, named, note, playbook
from generator.finding import Severity
from generator.rules.ledger import Ledger, read_ledger


@playbook.command()
@click.argument("folder", required=False, metavar="[CONTENT]", type=Place())
@content_option
@click.option(
    "--format",
    "form",
    type=click.Choice(list(report.FORMATS)),
    default="text",
    show_default=True,
    help="How to print: for people, for GitHub, or for other programs.",
)
@click.option("--strict", is_flag=True, help="Exit 1 for warnings too.")
@click.option(
    "--today",
    type=Day(),
    metavar="DATE",
    show_default="today",
    help="The day to check for, such as 2026-12-31; it decides what has expired.",
)
@click.option(
    "--changed",
    is_flag=True,
    help="Tell only what stands in files that differ from the main branch (asks git).",
)
@click.option(
    "--ledger",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="A copy of the published links, go/links.json; without it, git is asked for them.",
)
def check(
    folder: Path | None,
    content: Path,
    form: str,
    strict: bool,
    today: date | None,
    changed: bool,
    ledger: Path | None,
) -> None:
    r"""Tell everything that is wrong, by file and line.

    CONTENT is a short way to write --content CONTENT. The command exits with 1 where it finds an error,
    and with 2 where it cannot check at all.

    \b
    playbook check
    playbook check --changed --strict
    playbook check --today 2027-01-01
    """
    chosen = folder or content
    checked = check_folder(chosen, today or date.today(), _ledger(chosen, ledger))
    findings = checked.findings
    if changed:
        paths = history.changed_files(chosen, checked.book.playbook.branch)
        findings = [finding for finding in findings if finding.where.path in paths]
    click.echo(report.FORMATS[form](findings, named(chosen)), nl=False)
    note(report.summary(findings))
    sys.exit(1 if any(strict or finding.severity is Severity.ERROR for finding in findings) else 0)


def _ledger(content: Path, file: Path | None) -> Ledger | None:
    """The ledger of published links, from a file or the published branch."""
    if file is not None:
        return read_ledger(_text(file))
    text = history.published_file(content, "go/links.json")
    if text is None:
        note("No published links are known here, so their ids are not checked (see --ledger).")
        return None
    return read_ledger(text)


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise click.ClickException(f"The ledger {str(file)!r} cannot be read: {error}.") from None
