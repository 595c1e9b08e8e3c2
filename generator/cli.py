"""The command line: a thin layer over functions of the same names, and the one place that prints and exits."""

import sys
from datetime import date, datetime
from pathlib import Path
from typing import Any

import click

from generator import __version__, report
from generator.check import check_folder
from generator.read.content import NoContent


class Day(click.ParamType):
    """A day, written 2026-12-31."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        try:
            return value if isinstance(value, date) else datetime.strptime(value, "%Y-%m-%d").date()
        except ValueError:
            self.fail(f"{value!r} is no date; write it as 2026-12-31", param, ctx)


def content_option(command: Any) -> Any:
    """The folder to read, the same for every command."""
    return click.option(
        "--content", "content", default="content", show_default=True, metavar="DIR", help="The content folder."
    )(command)


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="playbook")
def playbook() -> None:
    """A company's YAML in, a playbook site out."""


@playbook.command()
@click.argument("folder", required=False, metavar="[CONTENT]")
@content_option
@click.option("--format", "form", type=click.Choice(list(report.FORMATS)), default="text", show_default=True)
@click.option("--strict", is_flag=True, help="Warnings count as errors.")
@click.option("--today", type=Day(), metavar="DATE", help="The day to check for, today where it is left out.")
def check(folder: str | None, content: str, form: str, strict: bool, today: date | None) -> None:
    """Tell everything that is wrong, by file and line."""
    chosen = folder or content
    checked = check_folder(Path(chosen), today or date.today())
    click.echo(report.FORMATS[form](checked.findings, chosen), nl=False)
    note(report.summary(checked.findings))
    failing = checked.findings if strict else checked.errors
    sys.exit(1 if failing else 0)


def note(text: str) -> None:
    """Say something about the work itself, on stderr."""
    click.echo(text, err=True)


def main() -> None:
    """Run a command; no traceback ever reaches a user."""
    try:
        playbook(standalone_mode=False)
    except click.exceptions.Exit as done:
        sys.exit(done.exit_code)
    except click.ClickException as wrong:
        wrong.show()
        sys.exit(2)
    except click.Abort:
        note("Stopped.")
        sys.exit(130)
    except NoContent as missing:
        note(str(missing))
        sys.exit(2)
