"""`playbook build`, `serve` and `pages` as people run them: what is printed where, and how they end."""

import errno
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.conftest import Company
from tests.plugin.sites import ROOT, configured, files_of, run, written


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


def begun(folder: Path) -> "subprocess.Popen[str]":
    """A build that has begun to write its pages."""
    process = subprocess.Popen(
        [sys.executable, "-m", "generator", "build"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), "NO_COLOR": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    while not list(folder.glob(".site-*/new/*")):
        assert process.poll() is None, "it ended before it wrote a page"
        time.sleep(0.01)
    return process


@pytest.mark.slow
def test_a_build_that_is_told_to_stop_leaves_the_old_site(company: Company, tmp_path: Path) -> None:
    """As with Ctrl+C: one sentence, nothing left beside the old site, and the code of the signal."""
    written(company, tmp_path / "content")
    (tmp_path / "site").mkdir()
    (tmp_path / "site/.playbook-site").touch()
    before = files_of(tmp_path)

    process = begun(tmp_path)
    process.terminate()
    out, err = process.communicate()

    assert (process.returncode, out, err) == (128 + signal.SIGTERM, "", "Stopped.\n")
    assert (files_of(tmp_path), len(list(tmp_path.iterdir()))) == (before, 2)


@pytest.mark.slow
def test_a_build_after_one_that_was_killed_ends_well(company: Company, tmp_path: Path) -> None:
    """What the dead one left is gone, although it could not clear up by itself."""
    written(company, tmp_path / "content")
    process = begun(tmp_path)
    process.kill()
    process.communicate()
    left = len(list(tmp_path.glob(".site-*")))

    done = run("generator", "build", folder=tmp_path)

    assert (left, done.returncode, sorted(path.name for path in tmp_path.iterdir())) == (
        1,
        0,
        ["content", "site"],
    )


@pytest.mark.parametrize("command", [["build"], ["pages", "out"], ["serve"]])
def test_a_folder_of_templates_that_is_none_is_named(
    company: Company, tmp_path: Path, command: list[str]
) -> None:
    """A file stands where mkdocs.yml promises the company's own templates."""
    written(company, configured(tmp_path, "plugins: {playbook: {templates: ours}}\n") / "content")
    (tmp_path / "ours").touch()

    done = run("generator", *command, folder=tmp_path)

    assert (done.returncode, done.stdout, done.stderr) == (
        2,
        "",
        "mkdocs.yml says `templates: ours`, which is no folder; make it, or take that out.\n",
    )


@pytest.mark.parametrize(
    ("template", "told"),
    [
        (b"caf\xe9", "1: this page cannot be drawn: it is not written in UTF-8"),
        (b"\n{% include 'none.jinja' %}", "2: this page cannot be drawn: there is no template 'none.jinja'"),
        (
            b"\n\n{{ s.foot.none }}",
            "3: this page cannot be drawn: templates/strings/en.yml has no words for foot.none",
        ),
    ],
)
def test_a_template_that_is_wrong_is_named_with_its_line(
    company: Company, tmp_path: Path, template: bytes, told: str
) -> None:
    """Whatever is wrong with it is said in words that do not come from Python."""
    written(company, configured(tmp_path, "plugins: {playbook: {templates: ours}}\n") / "content")
    (tmp_path / "ours").mkdir()
    (tmp_path / "ours/role.html.jinja").write_bytes(template)

    done = run("generator", "build", folder=tmp_path)

    assert (done.returncode, done.stdout, done.stderr) == (2, "", f"ours/role.html.jinja:{told}\n")


@pytest.mark.parametrize("option", ["--content", "--site-dir"])
def test_a_link_that_leads_to_itself_is_wrong_use(tmp_path: Path, option: str) -> None:
    """A way without an end is told with the option that it was given to."""
    (tmp_path / "round").symlink_to("round")

    done = run("generator", "build", option, "round", folder=tmp_path)

    told = f"Error: Invalid value for '{option}': 'round' leads nowhere: {os.strerror(errno.ELOOP)}".lower()
    assert (done.returncode, done.stdout, done.stderr.splitlines()[-1].lower()) == (2, "", told)
