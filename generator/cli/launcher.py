"""`playbook test`: named here, so that `./playbook --help` tells of it; the launcher runs it."""

import click

from generator.cli.group import playbook


@playbook.command(
    context_settings={"ignore_unknown_options": True}, options_metavar="", add_help_option=False
)
@click.argument("arguments", nargs=-1, metavar="[PYTEST ARGUMENTS]...", type=click.UNPROCESSED)
def test(arguments: tuple[str, ...]) -> None:
    """Run the generator's own tests (./playbook only)."""
    raise click.UsageError(
        "`test` belongs to the launcher, which brings what tests need; "
        "run ./playbook test in a clone of the project."
    )
