"""The command line: a thin layer over functions of the same names; nothing else prints or exits."""

import os
import signal
import sys

import click

from generator.cli import check, edit, explain, export, launcher, site
from generator.cli.group import NobodyReads, note, playbook
from generator.edit import CannotSave, EditError
from generator.history import NoHistory
from generator.read.content import NoContent
from generator.render import NoWords
from generator.rules.ledger import UnreadableLedger

__all__ = ["check", "edit", "explain", "export", "launcher", "main", "playbook", "site"]

SENTENCES = (NoContent, NoHistory, NoWords, UnreadableLedger, CannotSave)
"""Exceptions that end in one sentence saying what to do."""


class Terminated(BaseException):
    """Another program has asked this one to stop, as the keyboard would."""


def main() -> None:
    """Run a command; no traceback ever reaches a user."""
    for stream in (sys.stdout, sys.stderr):
        # a terminal that cannot show a sign still gets the sentence around it
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    signal.signal(signal.SIGTERM, _terminate)
    try:
        playbook.main(prog_name="playbook", standalone_mode=False)
    except click.exceptions.Exit as done:
        sys.exit(done.exit_code)
    except click.ClickException as wrong:
        wrong.show()
        sys.exit(2)
    except (click.Abort, KeyboardInterrupt):
        note("Stopped.")
        sys.exit(130)
    except Terminated:
        note("Stopped.")
        sys.exit(128 + signal.SIGTERM)
    except NobodyReads:
        sys.exit(2)
    except SENTENCES as missing:
        note(str(missing))
        sys.exit(2)
    except EditError as refused:
        note(str(refused))
        sys.exit(1)
    except Exception as bug:
        if os.environ.get("PLAYBOOK_TRACEBACK"):
            raise
        note(what_the_system_refused(bug) if isinstance(bug, OSError) else what_went_wrong(bug))
        sys.exit(2)


def _terminate(number: int, frame: object) -> None:
    """Stop once, and let nobody disturb what is put in order on the way out."""
    signal.signal(number, signal.SIG_IGN)
    raise Terminated


def what_the_system_refused(error: OSError) -> str:
    """One sentence about what the machine lacks."""
    reason = (error.strerror or str(error)).lower()
    # a disk that is full does not say for which file, and neither does what stdout leads to
    named = error.filename or "Nothing more can be written"
    return f"{named}: {reason}; mend that, then run the same command again."


def what_went_wrong(bug: Exception) -> str:
    """What is ours to mend, and how to tell us."""
    return (
        f"Something went wrong inside the playbook: {type(bug).__name__}: {bug}.\n"
        "Please report it; PLAYBOOK_TRACEBACK=1 shows where."
    )
