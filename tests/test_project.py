"""What the repository promises about itself: the rules of its code, its workflow, and its documents."""

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement

from generator import __version__

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
DOCUMENTS = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", ".github/pull_request_template.md")


def said(*command: str) -> str:
    """What a tool of this environment says against the project; nothing where it is content."""
    program = Path(sys.executable).parent / command[0]
    ran = subprocess.run(
        [program, *command[1:]], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8"
    )
    return ran.stdout if ran.returncode else ""


def text(path: str) -> str:
    """A file of the repository."""
    return (ROOT / path).read_text(encoding="utf-8")


# The code


def test_the_code_has_no_lint() -> None:
    """`ruff check` finds nothing, in the launcher and the tests neither."""
    assert said("ruff", "check") == ""


def test_the_code_is_formatted() -> None:
    """`ruff format` would change nothing."""
    assert said("ruff", "format", "--check") == ""


def test_the_types_hold() -> None:
    """`mypy` in its strict mode agrees with the generator and the launcher."""
    assert said("mypy") == ""


def test_imports_follow_the_contracts() -> None:
    """Data flows one way, and the core knows no site: the contracts stand in pyproject.toml."""
    assert said("lint-imports") == ""


def test_no_module_is_two_ideas() -> None:
    """A module of more than 300 lines is taken apart."""
    long = {
        path.relative_to(ROOT).as_posix(): lines
        for path in sorted((ROOT / "generator").rglob("*.py"))
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > 300
    }
    assert long == {}


def test_every_dependency_is_bounded_below_and_above() -> None:
    """What was never tried is never installed: no dependency is open to its next major version."""
    groups = PROJECT["project"]["optional-dependencies"].values()
    required = [
        Requirement(line)
        for lines in (PROJECT["build-system"]["requires"], PROJECT["project"]["dependencies"], *groups)
        for line in lines
    ]

    unbounded = [str(each) for each in required if not is_bounded(each)]

    assert unbounded == []


def is_bounded(requirement: Requirement) -> bool:
    """Whether a requirement names the oldest version and a newest one."""
    operators = {each.operator for each in requirement.specifier}
    exact = {"==", "~="}
    return bool(operators & (exact | {">=", ">"})) and bool(operators & (exact | {"<", "<="}))


# The workflow


def steps() -> list[dict[str, str]]:
    """Every step of every job of the workflow."""
    workflow = yaml.safe_load(text(".github/workflows/check.yml"))
    return [step for job in workflow["jobs"].values() for step in job["steps"]]


def test_the_workflow_has_no_known_weakness() -> None:
    """`zizmor` finds nothing, pedantic as it can be."""
    assert said("zizmor", "--offline", "--quiet", "--persona", "pedantic", ".github") == ""


def test_the_workflow_is_one_that_github_understands() -> None:
    """It holds to GitHub's schema."""
    schema = ("--builtin-schema", "vendor.github-workflows")
    assert said("check-jsonschema", *schema, ".github/workflows/check.yml") == ""


def test_the_workflow_runs_what_a_person_would() -> None:
    """What is checked on GitHub is what anybody can run here, and nothing more."""
    assert [step["run"] for step in steps() if "run" in step] == [
        "./playbook check --format github",
        "./playbook build --strict",
        "./playbook test",
    ]


def test_every_action_is_held_by_its_commit() -> None:
    """A tag can be moved; the hash of a commit cannot, and its version stands beside it for the reader."""
    used = re.findall(r"uses: (.+)", text(".github/workflows/check.yml"))

    assert len(used) == len([step for step in steps() if "uses" in step])
    assert [each for each in used if not re.fullmatch(r"\S+@[0-9a-f]{40} # v\d+\.\d+\.\d+", each)] == []


def test_ci_runs_the_command_of_the_readme() -> None:
    """`.ci/run` ends in the README's own test command."""
    assert "`./playbook test`" in text("README.md")
    assert text(".ci/run").splitlines()[-1] == "exec ./playbook test"


@pytest.mark.parametrize("path", ["playbook", ".ci/run"])
def test_a_program_can_be_run(path: str) -> None:
    """What documents tell people to run is executable."""
    assert os.access(ROOT / path, os.X_OK)


# The documents


def commands() -> list[tuple[str, ...]]:
    """Every command of the generator that a document or the workflow names, with its options.

    `./playbook test` is the launcher's own, and tested with it.
    """
    documents = "\n".join(map(text, (*DOCUMENTS, ".github/workflows/check.yml")))
    named = re.findall(r"\./playbook (?!test\b)([a-z][^`\n#|]*)", documents)
    return sorted(
        {(words[0], *(word for word in words if word.startswith("--"))) for words in map(str.split, named)}
    )


@pytest.mark.parametrize("command", commands(), ids=" ".join)
def test_every_command_in_the_documents_exists(command: tuple[str, ...]) -> None:
    """A command that a document names can be run, and knows the options it is given there."""
    name, *options = command
    ran = subprocess.run(
        [sys.executable, "-m", "generator", name, "--help"], cwd=ROOT, capture_output=True, encoding="utf-8"
    )
    assert (ran.returncode, [option for option in options if option not in ran.stdout]) == (0, [])


@pytest.mark.parametrize("tool", sorted(set(re.findall(r"\.venv/bin/([\w-]+)", text("CONTRIBUTING.md")))))
def test_every_tool_in_the_documents_is_installed(tool: str) -> None:
    """A tool that CONTRIBUTING names comes with the packages for tests."""
    assert (Path(sys.executable).parent / tool).exists()


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_link_in_a_document_leads_somewhere(document: str) -> None:
    """A link or picture without `https:` is a file of the repository, or a heading of the same document."""
    content = text(document)
    headings = {
        "#" + re.sub(r"[^\w -]", "", heading).strip().lower().replace(" ", "-")
        for heading in re.findall(r"^#+ (.+)$", content, re.MULTILINE)
    }
    links = [link for link in re.findall(r"\]\(([^)]+)\)", content) if "://" not in link]

    dead = [
        link
        for link in links
        if link not in headings and not (ROOT / document).parent.joinpath(link).exists()
    ]

    assert dead == []


@pytest.mark.parametrize(
    "named",
    sorted(
        set(re.findall(r"`((?:generator|templates|content|tests|schema)/[\w/.-]*)`", text("CONTRIBUTING.md")))
    ),
)
def test_every_place_in_the_documents_is_there(named: str) -> None:
    """A file or folder that CONTRIBUTING sends somebody to exists."""
    assert (ROOT / named).exists()


def test_the_changelog_knows_this_version() -> None:
    """What changed stands under this version, or under Unreleased until it has one."""
    headings = re.findall(r"^## \[(.+?)\]", text("CHANGELOG.md"), re.MULTILINE)

    assert {__version__, "Unreleased"} & set(headings) != set()
