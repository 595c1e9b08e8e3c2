"""A command as a process of its own, and what it took: time, work, memory.

The numbers come from the system when the process ends, so that nothing stands beside it and counts.
"""

import os
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
"""The project, which is measured as it stands."""


@dataclass(frozen=True)
class Run:
    """What one command took."""

    wall: float
    """Seconds on the clock."""
    cpu: float
    """Seconds of work, of the process and of its children."""
    memory: int
    """Bytes at the peak, of the largest process among them."""


class Failed(Exception):
    """A command that is to be measured did not end well."""


def run(command: Sequence[str | Path], log: Path) -> Run:
    """Run a command of this Python to its end; what it prints goes to *log*.

    Raises `Failed` with its last lines where it ends badly.
    """
    environment = {**os.environ, **_SETTINGS}
    with log.open("wb") as told:
        start = time.perf_counter()
        child = os.posix_spawn(
            sys.executable,
            [sys.executable, *map(str, command)],
            environment,
            file_actions=[
                (os.POSIX_SPAWN_DUP2, told.fileno(), 1),
                (os.POSIX_SPAWN_DUP2, told.fileno(), 2),
            ],
        )
        _, status, used = os.wait4(child, 0)
        wall = time.perf_counter() - start
    if os.waitstatus_to_exitcode(status) != 0:
        last = log.read_text(encoding="utf-8", errors="replace").splitlines()[-5:]
        raise Failed(f"{' '.join(map(str, command))} failed:\n" + "\n".join(last))
    return Run(wall, used.ru_utime + used.ru_stime, used.ru_maxrss * _RSS_UNIT)


_SETTINGS: Mapping[str, str] = {
    "PYTHONPATH": str(ROOT),
    "NO_MKDOCS_2_WARNING": "1",
    "DISABLE_MKDOCS_2_WARNING": "true",
}
_RSS_UNIT = 1 if sys.platform == "darwin" else 1024
"""Linux counts memory in kilobytes, macOS in bytes."""
