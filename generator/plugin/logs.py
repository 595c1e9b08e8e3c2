"""MkDocs' own lines, on stderr and as they are."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def mkdocs_logs(level: int) -> Iterator[None]:
    """Let MkDocs say what weighs *level* or more, for as long as it works."""
    logger = logging.getLogger("mkdocs")
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(levelname)s: %(message)s"))
    before = logger.level, logger.propagate
    logger.addHandler(handler)
    logger.setLevel(level)
    logger.propagate = False
    try:
        yield
    finally:
        logger.removeHandler(handler)
        logger.setLevel(before[0])
        logger.propagate = before[1]
