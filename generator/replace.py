"""A folder that is made beside another and takes its place whole.

Whoever reads the old one never sees half of the new one, and whatever stops the work, an error or
the keyboard, leaves the old one as it was.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp


@contextmanager
def in_place_of(target: Path) -> Iterator[Path]:
    """An empty folder to fill; it takes *target*'s place when the block ends well."""
    target = target.resolve()
    target.parent.mkdir(parents=True, exist_ok=True)
    holder = Path(mkdtemp(prefix=f".{target.name}-", dir=target.parent))
    fresh, old = holder / "new", holder / "old"
    try:
        fresh.mkdir()  # the holder is closed to others, what is in it is made with the usual rights
        yield fresh
        if target.exists():
            target.rename(old)
        fresh.rename(target)
    finally:
        if old.exists() and not target.exists():
            old.rename(target)
        shutil.rmtree(holder, ignore_errors=True)
