"""`playbook rules` and `schema`: what the playbook looks for, for people and for editors."""

import sys
from pathlib import Path

import click

from generator.cli.group import content_option, note, playbook
from generator.finding import did_you_mean
from generator.rules import all_rules
from generator.schema import outdated, write_schemas


@playbook.command()
@content_option
@click.argument("id", required=False, metavar="[ID]")
def rules(content: Path, id: str | None) -> None:
    r"""Explain the rules, or one of them.

    ID is what stands in brackets at the end of a finding. The rules are the same for all content.

    \b
    playbook rules
    playbook rules reference
    """
    known = {str(rule.ID): rule for rule in all_rules()}
    if id is not None and id not in known:
        raise click.UsageError(
            f"There is no rule {id!r}; {did_you_mean(id, known) or 'see `playbook rules`.'}"
        )
    chosen = known if id is None else {id: known[id]}
    click.echo("\n".join(f"{id} ({rule.SEVERITY})\n{rule.__doc__}" for id, rule in chosen.items()), nl=False)


@playbook.command()
@content_option
@click.option(
    "--out",
    default="schema",
    show_default=True,
    metavar="DIR",
    type=click.Path(path_type=Path, file_okay=False),
    help="The folder of the schemas.",
)
@click.option("--check", is_flag=True, help="Write nothing; tell which schemas differ, and exit 1 if any.")
def schema(content: Path, out: Path, check: bool) -> None:
    """Write the JSON Schemas that editors read.

    With them an editor offers the fields of a file and marks wrong ones. They are the same for all content.
    """
    paths = [out / name for name in outdated(out)] if check else write_schemas(out)
    for path in paths:
        click.echo(f"{path.as_posix()}{' differs from the model' if check else ''}")
    if check and paths:
        note("Run `playbook schema` to write them anew.")
        sys.exit(1)
    if not paths:
        note("The schemas are those of the model.")
