"""A folder that is made beside another and takes its place whole.

Whoever reads the old one never sees half of the new one, and whatever stops the work, an error or
the keyboard, leaves the old one as it was.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp


class CannotWrite(Exception):
    """A folder may not be written; the sentence says why and what to do."""


@contextmanager
def in_place_of(target: Path) -> Iterator[Path]:
    """An empty folder to fill; it takes *target*'s place when the block ends well.

    Raises `CannotWrite` where the system refuses.
    """
    place = target.resolve()
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        holder = Path(mkdtemp(prefix=f".{place.name}-", dir=place.parent))
        fresh, old = holder / "new", holder / "old"
        try:
            fresh.mkdir()  # the holder is closed to others, what is in it is made with the usual rights
            yield fresh
            if place.exists():
                place.rename(old)
            fresh.rename(place)
        finally:
            if old.exists() and not place.exists():
                old.rename(place)
            shutil.rmtree(holder, ignore_errors=True)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise CannotWrite(
            f"{target} cannot be written: {reason}; mend that, or name another folder."
        ) from None
