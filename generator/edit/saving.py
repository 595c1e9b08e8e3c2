"""Files that change together or not at all."""

import os
import shutil
from collections.abc import Collection, Mapping
from pathlib import Path
from tempfile import mkstemp

from generator.edit import CannotSave


def save(files: Mapping[Path, bytes], gone: Collection[Path] = ()) -> None:
    """Write *files* and take those that are *gone* away; raises `CannotSave` with everything as it was.

    A file keeps its rights, and a link keeps leading to its file.
    """
    real = {path.resolve(): data for path, data in files.items()}
    before: dict[Path, bytes | None] = {}
    fresh: dict[Path, Path] = {}
    try:
        for path in (*real, *gone):
            before[path] = path.read_bytes() if path.exists() else None
        for path, data in real.items():
            fresh[path] = _beside(path, data)
        for path, made in fresh.items():
            made.replace(path)
        for path in gone:
            path.unlink()
    except OSError as error:
        _restore(before)
        what = f"{error.filename} cannot be written" if error.filename else "The files cannot be written"
        raise CannotSave(f"{what} ({error.strerror}), so nothing was changed.") from None
    except BaseException:  # the keyboard
        _restore(before)
        raise
    finally:
        for made in fresh.values():
            made.unlink(missing_ok=True)


def _beside(path: Path, data: bytes) -> Path:
    """A finished copy of the file to be, in the same folder."""
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        number, name = mkstemp(prefix=".playbook-", dir=path.parent)
    except OSError as error:
        error.filename = str(path)  # and not that of the copy, which nobody knows
        raise
    made = Path(name)
    try:
        with os.fdopen(number, "wb") as file:
            file.write(data)
    except BaseException:
        made.unlink()
        raise
    if path.exists():
        shutil.copymode(path, made)
    else:
        mask = os.umask(0)
        os.umask(mask)
        made.chmod(0o666 & ~mask)
    return made


def _restore(before: Mapping[Path, bytes | None]) -> None:
    for path, data in before.items():
        if data is None:
            if path.exists():
                path.unlink()
        elif not path.exists() or path.read_bytes() != data:
            path.write_bytes(data)
