"""What git knows of the content, asked of real repositories."""

import subprocess
from pathlib import Path

import pytest

from generator.history import NoHistory, changed_files, published_file


def git(folder: Path, *arguments: str) -> None:
    """Run git as somebody."""
    who = ["-c", "user.name=Ada", "-c", "user.email=ada@example.com"]
    subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with one commit on main, and work on a branch."""
    content = tmp_path / "content"
    (content / "roles").mkdir(parents=True)
    (content / "roles" / "cfo.yml").write_text("title: A\n")
    (content / "roles" / "ceo.yml").write_text("title: B\n")
    git(tmp_path, "init", "-q", "-b", "main")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "first")
    git(tmp_path, "switch", "-qc", "work")
    return tmp_path


def test_changed_files_are_those_that_differ_from_the_branch(repository: Path) -> None:
    """Committed, uncommitted and new files count; those alike do not, nor those outside the content."""
    content = repository / "content"
    (content / "roles" / "cfo.yml").write_text("title: C\n")
    git(repository, "commit", "-qam", "second")
    (content / "new ä.yml").write_text("x: y\n")
    (repository / "README.md").write_text("x")

    assert changed_files(content, "main") == {"roles/cfo.yml", "new ä.yml"}


def test_before_the_first_commit_everything_is_changed(tmp_path: Path) -> None:
    """A repository without a commit has nothing to compare with."""
    git(tmp_path, "init", "-q")
    (tmp_path / "journey.yml").write_text("x: y\n")

    assert changed_files(tmp_path, "main") == {"journey.yml"}


def test_without_a_repository_changed_files_cannot_be_told(tmp_path: Path) -> None:
    """The sentence says what to do."""
    with pytest.raises(NoHistory, match="lies in no git repository; leave it out"):
        changed_files(tmp_path, "main")


def test_a_published_file_is_read_from_its_branch(repository: Path) -> None:
    """The ledger stands on the published branch; where there is none, nothing is known."""
    assert published_file(repository / "content", "go/links.json") is None
    git(repository, "switch", "-q", "--orphan", "gh-pages")
    (repository / "go").mkdir()
    (repository / "go" / "links.json").write_text("{}")
    git(repository, "add", "go")
    git(repository, "commit", "-qm", "publish")
    git(repository, "switch", "-q", "main")

    assert published_file(repository / "content", "go/links.json") == "{}"
    assert published_file(repository / "nowhere", "go/links.json") is None
