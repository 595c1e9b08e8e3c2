"""A folder that takes the place of another whole, or not at all."""

import errno
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.export.folder import CannotWrite, in_place_of

ROOT = Path(__file__).parents[2]

AT_WORK = """
import sys
from pathlib import Path
from generator.export.folder import in_place_of

with in_place_of(Path("here")) as fresh:
    (fresh / "new").touch()
    if "aside" in sys.argv:
        Path("here").rename(fresh.with_name("old"))
    print("at work", flush=True)
    sys.stdin.readline()
"""
"""Somebody who fills the folder `here`, says so, and waits for a line before going on."""


def at_work(folder: Path, *arguments: str) -> "subprocess.Popen[str]":
    """A process in the midst of its work."""
    process = subprocess.Popen(
        [sys.executable, "-c", AT_WORK, *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )
    assert process.stdout and process.stdout.readline() == "at work\n"
    return process


def names(folder: Path) -> list[str]:
    """Every file and folder below a folder."""
    return [path.relative_to(folder).as_posix() for path in sorted(folder.rglob("*"))]


def test_the_new_folder_takes_the_place_of_the_old(tmp_path: Path) -> None:
    """Nothing of the old one stays, and nothing lies beside it."""
    (tmp_path / "here").mkdir()
    (tmp_path / "here/old").touch()

    with in_place_of(tmp_path / "here") as fresh:
        (fresh / "new").touch()
        assert (tmp_path / "here/old").exists()

    assert [path.relative_to(tmp_path).as_posix() for path in sorted(tmp_path.rglob("*"))] == [
        "here",
        "here/new",
    ]


@pytest.mark.parametrize("stopped", [KeyboardInterrupt, ValueError])
def test_what_stops_the_work_leaves_the_old_folder(tmp_path: Path, stopped: type[BaseException]) -> None:
    """An error or the keyboard: the old one is as it was."""
    (tmp_path / "here").mkdir()
    (tmp_path / "here/old").touch()

    with pytest.raises(stopped), in_place_of(tmp_path / "here") as fresh:
        (fresh / "new").touch()
        raise stopped

    assert [path.relative_to(tmp_path).as_posix() for path in sorted(tmp_path.rglob("*"))] == [
        "here",
        "here/old",
    ]


def test_the_old_folder_comes_back_where_the_new_one_cannot_go(tmp_path: Path) -> None:
    """Stopped between the two steps at the end, it is put back."""
    (tmp_path / "here").mkdir()
    (tmp_path / "here/old").touch()

    with pytest.raises(CannotWrite) as refused, in_place_of(tmp_path / "here") as fresh:
        fresh.rmdir()

    assert str(refused.value).startswith(f"{tmp_path / 'here'} cannot be written: no such file")
    assert [path.relative_to(tmp_path).as_posix() for path in sorted(tmp_path.rglob("*"))] == [
        "here",
        "here/old",
    ]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    """Where the place is a link, what it leads to is replaced."""
    (tmp_path / "real").mkdir()
    (tmp_path / "here").symlink_to(tmp_path / "real")

    with in_place_of(tmp_path / "here") as fresh:
        (fresh / "new").touch()

    assert ((tmp_path / "here").is_symlink(), (tmp_path / "real/new").exists()) == (True, True)


def test_folders_above_are_made(tmp_path: Path) -> None:
    """A place that does not exist yet is made, with the usual rights."""
    (tmp_path / "usual").mkdir()

    with in_place_of(tmp_path / "a/b"):
        pass

    assert (tmp_path / "a/b").stat().st_mode == (tmp_path / "usual").stat().st_mode


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EDQUOT, errno.EFBIG])
def test_a_full_disk_is_told_of_the_folder(tmp_path: Path, code: int) -> None:
    """The system does not say which file it has no room for; nothing stays behind."""
    with pytest.raises(CannotWrite) as refused, in_place_of(tmp_path / "here"):
        raise OSError(code, os.strerror(code))

    told = f"{tmp_path / 'here'} cannot be written: {os.strerror(code).lower()}; mend that, or name another folder."
    assert (str(refused.value), names(tmp_path)) == (told, [])


def test_what_cannot_be_copied_into_the_folder_is_told_in_a_sentence(tmp_path: Path) -> None:
    """A tree that is copied brings a list of files; the reason of the first is enough."""
    with pytest.raises(CannotWrite) as refused, in_place_of(tmp_path / "here"):
        raise shutil.Error([("a", "b", "[Errno 28] No space left on device: 'a' -> 'b'"), ("c", "d", "…")])

    told = "cannot be written: no space left on device; mend that, or name another folder."
    assert str(refused.value) == f"{tmp_path / 'here'} {told}"


def test_an_error_that_has_nothing_to_do_with_the_folder_is_left_as_it_is(tmp_path: Path) -> None:
    """Whoever reads another file in the block is not told that the folder is to blame."""
    with pytest.raises(FileNotFoundError) as missing, in_place_of(tmp_path / "here") as fresh:
        (tmp_path / "words.yml").read_text()
    with pytest.raises(CannotWrite), in_place_of(tmp_path / "here") as fresh:
        (fresh / "no" / "such").touch()

    assert missing.value.filename == str(tmp_path / "words.yml")


def test_what_a_killed_run_left_is_cleared_away_by_the_next(tmp_path: Path) -> None:
    """Nothing of it stays, and the folder that it was about to replace is as it was until then."""
    (tmp_path / "here").mkdir()
    (tmp_path / "here/old").touch()
    process = at_work(tmp_path)
    process.kill()
    process.communicate()
    left = [path.name for path in tmp_path.glob(".here-*/*")]

    with in_place_of(tmp_path / "here"):
        assert names(tmp_path / "here") == ["old"]

    assert (sorted(left), names(tmp_path)) == (["in-the-making", "new"], ["here"])


def test_a_folder_that_a_killed_run_had_moved_aside_comes_back(tmp_path: Path) -> None:
    """Even where the next one comes to nothing."""
    (tmp_path / "here").mkdir()
    (tmp_path / "here/old").touch()
    process = at_work(tmp_path, "aside")
    process.kill()
    process.communicate()
    gone = not (tmp_path / "here").exists()

    with pytest.raises(ValueError), in_place_of(tmp_path / "here"):
        raise ValueError

    assert (gone, names(tmp_path)) == (True, ["here", "here/old"])


def test_what_belongs_to_a_folder_of_a_longer_name_is_left_alone(tmp_path: Path) -> None:
    """`here` clears up after itself, not after `here-2`, whose only copy a killed run had moved aside."""
    aside = tmp_path / ".here-2-abcdefgh"
    (aside / "old").mkdir(parents=True)
    (aside / "in-the-making").touch()

    with in_place_of(tmp_path / "here") as fresh:
        (fresh / "mine").touch()

    assert names(tmp_path) == [
        ".here-2-abcdefgh",
        ".here-2-abcdefgh/in-the-making",
        ".here-2-abcdefgh/old",
        "here",
        "here/mine",
    ]


def test_a_run_that_is_still_at_work_is_left_alone(tmp_path: Path) -> None:
    """Two at once both end well; the last to end has its folder there."""
    (tmp_path / ".here-of-mine").mkdir()
    process = at_work(tmp_path)

    with in_place_of(tmp_path / "here") as fresh:
        (fresh / "mine").touch()
    between = names(tmp_path / "here")
    process.communicate("go on\n")

    assert (process.returncode, between) == (0, ["mine"])
    assert names(tmp_path) == [".here-of-mine", "here", "here/new"]


def test_a_run_that_was_overtaken_in_the_last_moment_says_so(tmp_path: Path) -> None:
    """Where another folder has come between the two steps at the end, that one stays."""
    here = tmp_path / "here"
    here.mkdir()
    (here / "old").touch()

    with pytest.raises(CannotWrite) as refused, in_place_of(here) as fresh:
        here.rename(fresh.with_name("old"))
        here.mkdir()
        (here / "theirs").touch()

    assert (str(refused.value), names(tmp_path)) == (
        f"Another run of the playbook has just written {here}, and what it made stands there; "
        "run this command again if anything was changed since.",
        ["here", "here/theirs"],
    )
