"""`playbook build`, `serve` and `pages` as people run them: what is printed where, and how they end."""

import socket
from pathlib import Path

import pytest

from tests.conftest import Company
from tests.plugin.sites import run, written


@pytest.mark.slow
def test_a_build_prints_where_the_site_is(tmp_path: Path) -> None:
    """The result stands on stdout alone, so that a script can go on with it."""
    done = run("generator", "build", "--content", "tests/company", "--site-dir", str(tmp_path / "site"))

    assert (done.returncode, done.stdout) == (0, f"{tmp_path / 'site'}\n")
    assert done.stderr.splitlines()[-1].endswith(" pages.")
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("command", ["build", "pages"])
def test_findings_end_a_command_with_one(company: Company, tmp_path: Path, command: str) -> None:
    """They are printed as `check` prints them, with their number on stderr."""
    written(company.change("roles/cfo.yml", "reports_to: ceo", "reports_to: coe"), tmp_path / "content")

    done = run("generator", command, *(["out"] if command == "pages" else []), folder=tmp_path)

    assert (done.returncode, done.stdout, done.stderr) == (
        1,
        "content/roles/cfo.yml:5:13: error: cfo reports to 'coe', which is no role; "
        "did you mean 'ceo'? [reference]\n",
        "1 error\n",
    )
    assert list(tmp_path.iterdir()) == [tmp_path / "content"]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["build"], "There is no folder 'content'; name the content folder, such as `content`.\n"),
        (["serve"], "There is no folder 'content'; name the content folder, such as `content`.\n"),
        (["pages", "out"], "There is no folder 'content'; name the content folder, such as `content`.\n"),
        (
            ["build", "--content", ".", "--site-dir", "."],
            ". holds what the site is made from, or lies in it; name another folder.\n",
        ),
    ],
)
def test_wrong_use_ends_in_one_sentence(tmp_path: Path, arguments: list[str], told: str) -> None:
    """Exit 2, nothing on stdout, no way through the code."""
    done = run("generator", *arguments, folder=tmp_path)

    assert (done.returncode, done.stdout, done.stderr) == (2, "", told)


def test_a_port_that_is_taken_is_told_at_once(company: Company, tmp_path: Path) -> None:
    """Not after the first build, and with what to do instead."""
    written(company, tmp_path / "content")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]

        done = run("generator", "serve", "--port", str(port), folder=tmp_path)

    assert (done.returncode, done.stdout, done.stderr) == (
        2,
        "",
        f"Port {port} is taken; stop what uses it, or choose another with --port {port + 1}.\n",
    )


def test_a_configuration_that_cannot_be_read_is_told(company: Company, tmp_path: Path) -> None:
    """A mistake in mkdocs.yml ends in a sentence too."""
    written(company, tmp_path / "content")
    (tmp_path / "mkdocs.yml").write_text("plugins: [\n", encoding="utf-8")

    done = run("generator", "build", folder=tmp_path)

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("mkdocs.yml cannot be read: ") and done.stderr.count("\n") == 1
