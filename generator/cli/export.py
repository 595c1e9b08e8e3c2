"""`playbook export`: the book as JSON, CSV, or the block for a job advert."""

import sys
from pathlib import Path

import click

from generator import report
from generator.check import check_folder
from generator.cli.group import content_option, note, playbook, tell
from generator.export import data
from generator.finding import did_you_mean
from generator.render import Renderer


@playbook.command()
@content_option
@click.option(
    "--format",
    "form",
    type=click.Choice(["json", "csv", "advert"]),
    default="json",
    show_default=True,
    help="What to print: the whole book, a table, or the block for a job advert.",
)
@click.option(
    "--table",
    type=click.Choice(list(data.TABLES)),
    default="limits",
    show_default=True,
    help="Which table, for --format csv.",
)
@click.option("--role", "id", metavar="ID", help="Whose advert, for --format advert.")
def export(content: Path, form: str, table: str, id: str | None) -> None:
    r"""Print the book as data.

    \b
    playbook export > playbook.json
    playbook export --format csv --table limits > limits.csv
    playbook export --format advert --role cfo
    """
    if id is not None and form != "advert":
        raise click.UsageError("--role goes with --format advert.")
    checked = check_folder(content, None)
    if checked.errors:
        tell(checked.findings, content)
        note(report.summary(checked.findings))
        sys.exit(1)
    book = checked.book
    renderer = Renderer(book)
    if form == "json":
        click.echo(data.book_json(book), nl=False)
    elif form == "csv":
        click.echo(data.table_csv(data.TABLES[table](book, renderer.says)), nl=False)
    else:
        if id is None:
            raise click.UsageError("An advert is for one role: add --role ID.")
        if id not in book.roles:
            raise click.UsageError(
                f"There is no role {id!r}; {did_you_mean(id, book.roles) or 'see content/roles'}."
            )
        click.echo(data.advert(book, book.roles[id], renderer.says, renderer.strings), nl=False)
