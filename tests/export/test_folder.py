"""A folder that takes the place of another whole, or not at all."""

from pathlib import Path

import pytest

from generator.export.folder import CannotWrite, in_place_of


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
