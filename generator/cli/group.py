"""The group that all commands belong to, and what they share."""

from collections.abc import Iterable
from contextlib import suppress
from datetime import date, datetime
from os import R_OK, X_OK, access
from pathlib import Path
from typing import Any

import click

from generator import __version__, report
from generator.finding import Finding, did_you_mean


class NobodyReads(Exception):
    """Whoever read what a command prints has left, as `head` does; there is nothing more to say."""


class Commands(click.Group):
    """The commands by their names; a name that is none gets the nearest one offered."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0]
        if not name.startswith("-") and self.get_command(ctx, name) is None:
            ctx.fail(
                f"No such command {name!r}; {did_you_mean(name, self.commands) or 'see `playbook --help`.'}"
            )
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            raise NobodyReads from None


class Day(click.ParamType[date]):
    """A day, written 2026-12-31."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        try:
            return value if isinstance(value, date) else datetime.strptime(value, "%Y-%m-%d").date()
        except ValueError:
            self.fail(f"{value!r} is no date; write it as 2026-12-31", param, ctx)


class Place(click.Path):
    """A way to a file or folder, there or still to be made, that the system can follow."""

    def __init__(self) -> None:
        super().__init__(path_type=Path)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        path = Path(str(super().convert(value, param, ctx)))
        try:
            path.stat()
        except (FileNotFoundError, NotADirectoryError):
            return path
        except OSError as error:
            self.fail(f"{str(path)!r} leads nowhere: {(error.strerror or str(error)).lower()}", param, ctx)
        if path.is_dir() and not access(path, R_OK | X_OK):
            self.fail(f"{str(path)!r} cannot be opened; see who may read it", param, ctx)
        return path


def content_option(command: Any) -> Any:
    """The folder to read, the same for every command."""
    return click.option(
        "--content",
        "content",
        default="content",
        show_default=True,
        metavar="DIR",
        type=Place(),
        help="The content folder.",
    )(command)


def named(folder: Path) -> str:
    """A folder as the working directory sees it; one that lies outside is named in full."""
    if folder.is_absolute() and folder.is_relative_to(Path.cwd()):
        folder = folder.relative_to(Path.cwd())
    return folder.as_posix()


def tell(findings: Iterable[Finding], content: Path) -> None:
    """Print findings on stdout, one a line."""
    click.echo(report.text(list(findings), named(content)), nl=False)


def note(text: str) -> None:
    """Say something about the work itself, on stderr; where nobody can hear it, the work goes on."""
    with suppress(OSError):
        click.echo(text, err=True)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="playbook")
def playbook() -> None:
    """Turn a company's YAML into a playbook site.

    Begin with `playbook serve`, which shows the site here; `playbook COMMAND --help` tells the rest.
    """
