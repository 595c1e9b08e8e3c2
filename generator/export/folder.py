"""A folder that is made beside another and takes its place whole.

Whoever reads the old one never sees half of the new one, and whatever stops the work, an error or
the keyboard, leaves the old one as it was. Work that was killed outright leaves its folder behind:
the next run knows by the lock in it that nobody works there any more, and clears it away.
"""

import errno
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from glob import escape
from pathlib import Path
from tempfile import mkdtemp
from typing import IO

LOCK = "in-the-making"
"""The file that is locked for as long as somebody works in a folder; nothing else is cleared away."""

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
"""How a disk says that it takes no more; it names no file."""


class CannotWrite(Exception):
    """A folder may not be written; the sentence says why and what to do."""


@contextmanager
def in_place_of(target: Path) -> Iterator[Path]:
    """An empty folder to fill; it takes *target*'s place when the block ends well.

    Raises `CannotWrite` where the system refuses, or where another run took the place meanwhile.
    What else goes wrong in the block is left as it is.
    """
    clear_up(target)
    with _holder(target) as holder:
        fresh = holder / "new"
        with _refusals(target):
            fresh.mkdir()  # the holder is closed to others, what is in it is made with the usual rights
        try:
            yield fresh
        except OSError as error:
            copied = isinstance(error, shutil.Error)  # what could not be copied, each file with its reason
            if copied or error.errno in _FULL or Path(str(error.filename)).is_relative_to(holder):
                raise _refused(target, error) from None
            raise
        with _refusals(target):
            _swap(fresh, target, holder / "old")


def clear_up(target: Path) -> None:
    """Clear away what killed runs left beside *target*; a folder that was moved aside comes back."""
    place = target.resolve()
    # just as many signs as mkdtemp writes, so that what belongs to `site-2` is not taken for `site`'s
    for lock in place.parent.glob(f".{escape(place.name)}-????????/{LOCK}"):
        if _is_left(lock):
            _take_away(lock.parent, place)


@contextmanager
def _holder(target: Path) -> Iterator[Path]:
    """A folder beside *target* in which nobody else works, and which is gone afterwards."""
    place = target.resolve()
    with _refusals(target):
        place.parent.mkdir(parents=True, exist_ok=True)
        holder = Path(mkdtemp(prefix=f".{place.name}-", dir=place.parent))
    try:
        with _refusals(target):
            lock = _hold(holder / LOCK)
        with lock:
            yield holder
    finally:
        _take_away(holder, place)


def _swap(fresh: Path, target: Path, old: Path) -> None:
    """Put a finished folder in its place, and what stood there aside."""
    place = target.resolve()
    try:
        if place.exists():
            place.rename(old)
        fresh.rename(place)
    except OSError as error:
        moved = isinstance(error, FileNotFoundError) and fresh.exists()
        if moved or error.errno in (errno.EEXIST, errno.ENOTEMPTY):
            raise CannotWrite(
                f"Another run of the playbook has just written {target}, and what it made stands there; "
                "run this command again if anything was changed since."
            ) from None
        raise


def _take_away(holder: Path, place: Path) -> None:
    """Remove a holder; the folder that it took the place of comes back where nothing stands there."""
    old = holder / "old"
    try:
        if old.exists() and not place.exists():
            old.rename(place)
    except OSError:
        return  # it is all that is left of the old folder
    # the lock goes last, so that whatever is left is known to be ours
    for part in (holder / "new", old, holder):
        shutil.rmtree(part, ignore_errors=True)


if sys.platform == "win32":

    def _hold(lock: Path) -> IO[bytes]:
        """An open file: while it is, nobody can delete it."""
        return lock.open("wb")

    def _is_left(lock: Path) -> bool:
        """Whether nobody holds a lock any more."""
        try:
            lock.unlink()
        except OSError:
            return False
        return True

else:
    import fcntl

    def _hold(lock: Path) -> IO[bytes]:
        """A file under lock, which has its name only once it is."""
        nameless = lock.with_name("not-yet")
        file = nameless.open("wb")
        with suppress(OSError):  # some file systems know no locks: then nobody else will get this one either
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        nameless.rename(lock)
        return file

    def _is_left(lock: Path) -> bool:
        """Whether nobody holds a lock any more; it goes with its process, however that ends."""
        try:
            with lock.open("rb") as file:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True


@contextmanager
def _refusals(target: Path) -> Iterator[None]:
    """Tell what the system refuses as one sentence about *target*."""
    try:
        yield
    except OSError as error:
        raise _refused(target, error) from None


def _refused(target: Path, error: OSError) -> CannotWrite:
    reason = error.strerror or str(error)
    if isinstance(error, shutil.Error):
        reason = str(error.args[0][0][2]).partition("] ")[2].partition(":")[0]
    return CannotWrite(f"{target} cannot be written: {reason.lower()}; mend that, or name another folder.")
