"""`playbook check`: what is wrong, by file and line."""

import sys
from datetime import date
from pathlib import Path

import click

from generator import history, report
from generator.check import Checked, check_folder
from generator.cli.group import Day, content_option, from_here, note, playbook
from generator.finding import Severity
from generator.rules.ledger import Ledger, read_ledger


@playbook.command()
@click.argument("folder", required=False, metavar="[CONTENT]", type=click.Path(path_type=Path))
@content_option
@click.option(
    "--format",
    "form",
    type=click.Choice(list(report.FORMATS)),
    default="text",
    show_default=True,
    help="How to print.",
)
@click.option("--strict", is_flag=True, help="Warnings count as errors.")
@click.option("--today", type=Day(), metavar="DATE", help="The day to check for; today where it is left out.")
@click.option(
    "--changed", is_flag=True, help="Tell only what stands in files that differ from the main branch."
)
@click.option(
    "--ledger",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="The published links, go/links.json.",
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
    """Tell everything that is wrong, by file and line."""
    chosen = folder or content
    checked = check_folder(chosen, today or date.today(), _ledger(chosen, ledger))
    findings = checked.findings
    if changed:
        paths = history.changed_files(chosen, checked.book.playbook.branch)
        findings = [finding for finding in findings if finding.where.path in paths]
    click.echo(report.FORMATS[form](findings, from_here(chosen)), nl=False)
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


def tell(checked: Checked, content: Path) -> None:
    """Print what was found, for commands that cannot go on with errors."""
    click.echo(report.text(checked.findings, from_here(content)), nl=False)
    note(report.summary(checked.findings))
