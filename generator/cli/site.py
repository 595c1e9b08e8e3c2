"""`playbook build`, `serve` and `pages`: the book as a site, as a preview, and as files for other engines."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click
from rich.console import Console
from rich.progress import Progress

from generator import history, report
from generator.cli.group import Place, content_option, named, note, playbook, tell
from generator.export.folder import CannotWrite
from generator.rules.ledger import read_ledger

# MkDocs takes a moment to import, and other commands need none of it: each command here imports its own.


Port = click.IntRange(1, 65535)


@playbook.command()
@content_option
@click.option(
    "--site-dir",
    default="site",
    show_default=True,
    metavar="DIR",
    type=Place(),
    help="The folder of the site; it is replaced whole.",
)
@click.option("--strict", is_flag=True, help="Let warnings stop the build too.")
@click.option("--offline", is_flag=True, help="Make a site that opens from a folder, without a server.")
def build(content: Path, site_dir: Path, strict: bool, offline: bool) -> None:
    r"""Check the content, then make the whole site.

    Errors stop it; what has only expired does not. The old site stays until the new one is complete.

    \b
    playbook build
    playbook build --site-dir public --strict
    playbook build --site-dir playbook-to-go --offline
    """
    from generator.plugin.build import build as build_site

    published = history.published_file(content, "go/links.json")
    with ends_in_a_sentence(content), progress() as told:
        built = build_site(
            content,
            site_dir,
            ledger=read_ledger(published) if published is not None else None,
            strict=strict,
            offline=offline,
            progress=told,
        )
    if built.warnings:
        note(report.text(built.warnings, named(content)).rstrip())
        note(report.summary(built.warnings))
    note(f"{built.pages} pages.")
    click.echo(built.site)


@playbook.command()
@content_option
@click.option(
    "--port",
    default=8000,
    show_default=True,
    type=Port,
    metavar="N",
    help="Where it is shown: http://127.0.0.1:N/.",
)
def serve(content: Path, port: int) -> None:
    """Show the site here, and follow each edit.

    Save a file of the content or a template, and the page in the browser changes; Ctrl+C stops it.
    """
    from generator.plugin.serve import serve as serve_site

    with ends_in_a_sentence(content):
        serve_site(content, port)


@playbook.command()
@content_option
@click.argument("folder", metavar="DIR", type=Place())
def pages(content: Path, folder: Path) -> None:
    """Write the pages as Markdown files for other engines.

    DIR gets them with a mkdocs.yml that inherits yours. It must be new, empty, or written by this
    command before.
    """
    from generator.export.markdown import write_pages
    from generator.plugin.settings import own_templates, settings_for_others
    from generator.plugin.site import make_site

    with ends_in_a_sentence(content):
        site = make_site(content, own_templates())
        settings = settings_for_others(site.renderer, folder)
        number = write_pages(site.pages, site.renderer, content, folder, settings)
    note(f"{number} pages.")
    click.echo(folder)


@contextmanager
def ends_in_a_sentence(content: Path) -> Iterator[None]:
    """Print what stops the work: findings and their number, or one sentence."""
    from generator.plugin.site import CannotBuild, Unsound

    try:
        yield
    except Unsound as unsound:
        tell(unsound.findings, content)
        note(str(unsound))
        sys.exit(1)
    except (CannotBuild, CannotWrite) as error:
        note(str(error))
        sys.exit(2)


@contextmanager
def progress() -> Iterator[Callable[[int, int], None]]:
    """A bar on stderr, where somebody looks on."""
    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("Writing pages", total=None)
        yield lambda done, of: bar.update(task, completed=done, total=of)
