"""Files that change together or not at all."""

import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.edit import EditError
from generator.edit.saving import save


def test_files_are_written_and_taken_away_together(tmp_path: Path) -> None:
    """New folders are made, and nothing else is left behind."""
    (tmp_path / "old.yml").write_bytes(b"old")

    save({tmp_path / "a" / "new.yml": b"new"}, [tmp_path / "old.yml"])

    assert [path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.yml")] == ["a/new.yml"]
    assert (tmp_path / "a" / "new.yml").read_bytes() == b"new"


def test_one_that_cannot_be_written_leaves_all_as_they_were(tmp_path: Path) -> None:
    """A file stands where a folder is needed: no other file changes, and the sentence names it."""
    (tmp_path / "good.yml").write_bytes(b"old")
    (tmp_path / "file").write_bytes(b"in the way")

    with pytest.raises(EditError) as refused:
        save({tmp_path / "good.yml": b"new", tmp_path / "file" / "new.yml": b"new"})

    assert str(refused.value) == (
        f"{tmp_path / 'file'} cannot be written (File exists), so nothing was changed."
    )
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {
        "good.yml": b"old",
        "file": b"in the way",
    }


def test_one_that_cannot_be_taken_away_brings_the_others_back(tmp_path: Path) -> None:
    """What was written before something went wrong is as it was again."""
    (tmp_path / "good.yml").write_bytes(b"old")

    with pytest.raises(EditError):
        save({tmp_path / "good.yml": b"new", tmp_path / "more.yml": b"new"}, [tmp_path / "missing.yml"])

    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"good.yml": b"old"}


class Stopped(list[Path]):
    """Files to take away; the keyboard comes when their turn has come."""

    looked = False

    def __iter__(self) -> Iterator[Path]:
        if self.looked:
            raise KeyboardInterrupt
        self.looked = True
        return super().__iter__()


def test_the_keyboard_brings_all_back(tmp_path: Path) -> None:
    """Stopped between writing and taking away, everything is as it was."""
    (tmp_path / "good.yml").write_bytes(b"old")

    with pytest.raises(KeyboardInterrupt):
        save({tmp_path / "good.yml": b"new", tmp_path / "more.yml": b"new"}, Stopped([tmp_path / "good.yml"]))

    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"good.yml": b"old"}


def test_a_name_as_long_as_the_system_allows_is_written(tmp_path: Path) -> None:
    """The copy that is made first needs no longer name than the file."""
    file = tmp_path / f"{'a' * 251}.yml"

    save({file: b"new"})

    assert file.read_bytes() == b"new"


def test_a_file_keeps_its_rights_and_a_link_its_file(tmp_path: Path) -> None:
    """Nothing but the text of a file changes."""
    file, link = tmp_path / "cfo.yml", tmp_path / "link.yml"
    file.write_bytes(b"old")
    file.chmod(0o640)
    link.symlink_to(file)

    save({link: b"new"})

    assert (file.read_bytes(), stat.S_IMODE(file.stat().st_mode), link.is_symlink()) == (b"new", 0o640, True)
