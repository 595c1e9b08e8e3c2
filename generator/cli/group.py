"""The group that all commands belong to, and what they share."""

from datetime import date, datetime
from pathlib import Path
from typing import Any

import click

from generator import __version__


class Day(click.ParamType[date]):
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
        "--content",
        "content",
        default="content",
        show_default=True,
        metavar="DIR",
        type=click.Path(path_type=Path),
        help="The content folder.",
    )(command)


def from_here(folder: Path) -> str:
    """A folder as the working directory sees it; one that lies outside is named in full."""
    if folder.is_absolute() and folder.is_relative_to(Path.cwd()):
        folder = folder.relative_to(Path.cwd())
    return folder.as_posix()


def note(text: str) -> None:
    """Say something about the work itself, on stderr."""
    click.echo(text, err=True)


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="playbook")
def playbook() -> None:
    """A company's YAML in, a playbook site out."""
