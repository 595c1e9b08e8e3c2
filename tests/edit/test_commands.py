"""`playbook new`, `tidy`, `rename`, `rules` and `schema` as a person runs them."""

from pathlib import Path

from generator.rules import all_rules, reference
from tests.conftest import Company
from tests.test_cli import lay, run


def test_new_names_the_file_and_refuses_to_write_it_twice(company: Company, tmp_path: Path) -> None:
    """The path goes to stdout; a taken id is one sentence and exit 1."""
    lay(company, tmp_path / "content")

    first = run("new", "role", "night-agent", "--function", "support", cwd=tmp_path)
    written = (tmp_path / "content/roles/support/night-agent.yml").read_bytes()
    second = run("new", "role", "night-agent", cwd=tmp_path)

    assert (first.returncode, first.stdout) == (0, "content/roles/support/night-agent.yml\n")
    assert (second.returncode, second.stdout, second.stderr) == (
        1,
        "",
        "'night-agent' is the id of a role already, in roles/support/night-agent.yml; choose another id.\n",
    )
    assert (tmp_path / "content/roles/support/night-agent.yml").read_bytes() == written


def test_tidy_tells_what_it_did(company: Company, tmp_path: Path) -> None:
    """--check changes nothing and exits 1; without it the same is done; then there is nothing to do."""
    lay(company.change("roles/cfo.yml", "up_to: 25000", "up_to: 25,000"), tmp_path / "content")
    told = "content/roles/cfo.yml:22: up_to: 25000\n"

    check, done, again = (
        run("tidy", *arguments, cwd=tmp_path) for arguments in (["--check"], [], ["--check"])
    )

    assert (check.returncode, check.stdout, check.stderr) == (1, told, "1 file would change.\n")
    assert (done.returncode, done.stdout, done.stderr) == (0, told, "1 file changed.\n")
    assert (again.returncode, again.stdout, again.stderr) == (0, "", "Nothing to tidy.\n")


def test_tidy_leaves_what_it_cannot_read(company: Company, tmp_path: Path) -> None:
    """A broken file is told like a finding, exit 1; a file from elsewhere is wrong use."""
    lay(company.add("roles/cfo.yml", "title: [\n"), tmp_path / "content")
    (tmp_path / "notes.yml").write_text("a: b")

    broken = run("tidy", "content/roles/cfo.yml", cwd=tmp_path)
    outside = run("tidy", "notes.yml", cwd=tmp_path)

    assert (broken.returncode, (tmp_path / "content/roles/cfo.yml").read_text()) == (1, "title: [\n")
    assert broken.stdout.startswith("content/roles/cfo.yml:1:8: error: ")
    assert (outside.returncode, outside.stderr.splitlines()[-1]) == (
        2,
        "Error: notes.yml is not in the content folder content; see --content.",
    )


def test_rename_prints_each_line(company: Company, tmp_path: Path) -> None:
    """Where the file went, and each line that changed; the second time there is nothing to rename."""
    lay(company, tmp_path / "content")

    done = run("rename", "channel", "friction-log", "the-log", cwd=tmp_path)
    again = run("rename", "channel", "friction-log", "the-log", cwd=tmp_path)

    assert (done.returncode, done.stdout) == (
        0,
        "content/channels/friction-log.yml: moved to content/channels/the-log.yml\n"
        "content/channels/the-log.yml:2: formerly: [friction-log]\n"
        "content/you-said.yml:3: through: the-log\n",
    )
    assert (again.returncode, again.stdout, again.stderr) == (
        1,
        "",
        "There is no channel 'friction-log'; there are monday-note and the-log.\n",
    )


def test_every_rule_is_explained() -> None:
    """Each with its id, its severity, and the wrong and the right of it; or one by its id."""
    everything, one, none = run("rules"), run("rules", "reference"), run("rules", "refrence")

    headings = [line for line in everything.stdout.splitlines() if line.endswith((" (error)", " (warning)"))]
    assert headings == [f"{rule.ID} ({rule.SEVERITY})" for rule in all_rules()]
    assert one.stdout == f"reference (error)\n{reference.__doc__}"
    assert (none.returncode, none.stderr.splitlines()[-1]) == (
        2,
        "Error: There is no rule 'refrence'; did you mean 'reference'?",
    )


def test_schemas_are_written_and_compared(tmp_path: Path) -> None:
    """`schema` writes what differs; `schema --check` names it and exits 1."""
    run("schema", cwd=tmp_path)
    (tmp_path / "schema/role.json").write_text("{}")

    check = run("schema", "--check", cwd=tmp_path)
    done = run("schema", cwd=tmp_path)
    again = run("schema", "--check", "--out", "schema", cwd=tmp_path)

    assert (check.returncode, check.stdout) == (1, "schema/role.json differs from the model\n")
    assert (done.returncode, done.stdout) == (0, "schema/role.json\n")
    assert (again.returncode, again.stdout, again.stderr) == (0, "", "The schemas are those of the model.\n")
