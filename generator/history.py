"""What git knows of the content: which files differ from the main branch, and what was published.

The one module beside `publish` that starts processes. Each question has an answer where there is no
git or no such branch.
"""

import shutil
import subprocess
from pathlib import Path

PUBLISHED = ("origin/gh-pages", "gh-pages")
"""Where the published site may be known from."""


class NoHistory(Exception):
    """Git cannot answer; the sentence says why."""


def changed_files(folder: Path, branch: str) -> set[str]:
    """The files below *folder* that differ from *branch*, committed or not, relative to *folder*.

    Raises `NoHistory` where there is no git, or the folder lies in no repository.
    """
    if shutil.which("git") is None:
        raise NoHistory(
            "--changed asks git, which is not installed here; install it, or leave --changed out."
        )
    if _git(folder, "rev-parse", "--git-dir") is None:
        raise NoHistory(f"--changed asks git, and {str(folder)!r} lies in no git repository; leave it out.")
    base = _fork(folder, branch)
    differing = _git(folder, "diff", "--name-only", "--relative", "-z", base, "--", ".") if base else None
    if differing is None:
        differing = _git(folder, "ls-files", "-z", "--", ".") or ""
    new = _git(folder, "ls-files", "--others", "--exclude-standard", "-z", "--", ".") or ""
    return {name for name in (differing + new).split("\0") if name}


def published_file(folder: Path, path: str) -> str | None:
    """A file of the published site's branch, or nothing where none is known."""
    if not folder.is_dir():
        return None
    for branch in PUBLISHED:
        text = _git(folder, "show", f"{branch}:{path}")
        if text is not None:
            return text
    return None


def _fork(folder: Path, branch: str) -> str:
    """The commit where the work in *folder* left *branch*, or the last one, or nothing before the first."""
    for name in (f"origin/{branch}", branch):
        found = _git(folder, "merge-base", "HEAD", name)
        if found:
            return found.strip()
    head = _git(folder, "rev-parse", "--verify", "HEAD")
    return head.strip() if head else ""


def _git(folder: Path, *arguments: str) -> str | None:
    """What git says, or nothing where it cannot."""
    if shutil.which("git") is None:
        return None
    try:
        done = subprocess.run(["git", "-C", str(folder), *arguments], capture_output=True, check=False)
    except OSError:
        return None
    return done.stdout.decode("utf-8", errors="surrogateescape") if done.returncode == 0 else None
