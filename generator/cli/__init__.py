"""The command line: a thin layer over functions of the same names; nothing else prints or exits."""

import os
import sys

import click

from generator.cli import check, edit, explain, export, site
from generator.cli.group import note, playbook
from generator.edit import EditError
from generator.history import NoHistory
from generator.read.content import NoContent
from generator.rules.ledger import UnreadableLedger

__all__ = ["check", "edit", "explain", "export", "main", "playbook", "site"]

SENTENCES = (NoContent, NoHistory, UnreadableLedger)
"""Exceptions that end in one sentence saying what to do."""


def main() -> None:
    """Run a command; no traceback ever reaches a user."""
    for stream in (sys.stdout, sys.stderr):
        # a terminal that cannot show a sign still gets the sentence around it
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        playbook(standalone_mode=False)
    except click.exceptions.Exit as done:
        sys.exit(done.exit_code)
    except click.ClickException as wrong:
        wrong.show()
        sys.exit(2)
    except (click.Abort, KeyboardInterrupt):
        note("Stopped.")
        sys.exit(130)
    except EditError as refused:
        note(str(refused))
        sys.exit(1)
    except SENTENCES as missing:
        note(str(missing))
        sys.exit(2)
    except Exception as bug:
        if os.environ.get("PLAYBOOK_TRACEBACK"):
            raise
        note(f"Something went wrong inside the playbook: {type(bug).__name__}: {bug}.")
        note("Nothing was changed. Please report it; PLAYBOOK_TRACEBACK=1 shows where.")
        sys.exit(2)
