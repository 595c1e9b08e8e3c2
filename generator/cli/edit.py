"""`playbook new`, `tidy` and `rename`: edits of content that keep what people wrote."""

import sys
from datetime import date
from pathlib import Path

import click

from generator.cli.group import content_option, note, playbook
from generator.edit.new import FOLDER_KINDS, new_entity
from generator.edit.rename import RENAMED
from generator.edit.rename import rename as renamed_in
from generator.edit.saving import save
from generator.edit.tidy import tidied_files
from generator.report import text


@playbook.command()
@click.argument("kind", type=click.Choice(FOLDER_KINDS), metavar="KIND")
@click.argument("id", metavar="ID")
@click.option("--function", metavar="ID", default="", help="The function that a new role belongs to.")
@content_option
def new(kind: str, id: str, function: str, content: Path) -> None:
    r"""Begin a file with the questions to answer in it.

    KIND is role, function, guide, story or exception; or set, metric, ritual, channel, self-check or
    tension. ID is the name of its file, in small letters, digits and hyphens.

    \b
    playbook new role night-agent --function support
    playbook new story the-late-parcel
    """
    if function and kind != "role":
        raise click.UsageError("Only a role belongs to a function; leave --function out.")
    click.echo(new_entity(content, kind, id, date.today(), function).as_posix())
    note("Answer its questions, then run `playbook check`: it names what is left to fill in.")


@playbook.command()
@click.argument(
    "files", nargs=-1, metavar="[FILE]...", type=click.Path(exists=True, dir_okay=False, path_type=Path)
)
@click.option("--check", is_flag=True, help="Change nothing; tell what would change, and exit 1 if anything.")
@content_option
def tidy(files: tuple[Path, ...], check: bool, content: Path) -> None:
    r"""Write content in the way that YAML reads safely.

    Sentences get lines of their own, and quotes where they need them; comments and order stay. Without
    a FILE, it does so in all files of the content folder.

    \b
    playbook tidy --check
    playbook tidy content/roles/finance/cfo.yml
    """
    found = tidied_files(content, [_inside(file, content) for file in files])
    for each in found:
        for line, change in each.changes:
            click.echo(f"{(content / each.path).as_posix()}:{line}: {change}")
    troubles = [each.trouble for each in found if each.trouble]
    click.echo(text(troubles, content.as_posix()), nl=False)
    changed = {content / each.path: each.data for each in found if each.changes}
    if not check:
        save(changed)
    number = "1 file" if len(changed) == 1 else f"{len(changed)} files"
    note(f"{number} {'would change' if check else 'changed'}." if changed else "Nothing to tidy.")
    sys.exit(1 if troubles or (check and changed) else 0)


def _inside(file: Path, content: Path) -> str:
    """The path of a file below the content folder."""
    try:
        return file.resolve().relative_to(content.resolve()).as_posix()
    except ValueError:
        raise click.UsageError(f"{file} is not in the content folder {content}; see --content.") from None


@playbook.command()
@click.argument("kind", type=click.Choice(RENAMED), metavar="KIND")
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="NEW")
@content_option
def rename(kind: str, old: str, new: str, content: Path) -> None:
    r"""Give an entity another id, wherever it is named.

    Its file moves, and `formerly` keeps the old id, so that old links still lead there. A standard or an
    action is named with its owner.

    \b
    playbook rename role cfo finance-chief
    playbook rename standard cfo/no-waiting no-delay
    """
    renamed = renamed_in(content, kind, old, new)
    if renamed.moved:
        before, after = ((content / path).as_posix() for path in renamed.moved)
        click.echo(f"{before}: moved to {after}")
    for path, number, line in renamed.changes:
        click.echo(f"{(content / path).as_posix()}:{number}: {line}")
