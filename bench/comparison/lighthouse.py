"""What Lighthouse says of three pages, where it is installed: `npm install --global lighthouse`.

It is a program of its own, in JavaScript, that nothing else here needs; so the results do without it
where it is not at hand, and say so.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from statistics import median
from typing import Any

from bench.comparison.browser import browser, served

TIMES = 5
CATEGORIES = ("accessibility", "best-practices", "performance")
PATIENCE = 180
"""Seconds for one run."""

Scores = dict[str, dict[str, float]]
"""For each page its scores, of a hundred."""


def scores_of(site: Path, pages: list[str]) -> Scores | None:
    """The median scores of pages, by their addresses in the site; nothing without Lighthouse."""
    command, program = _lighthouse(), browser()
    if command is None or program is None:
        return None
    try:
        with served(site) as address:
            return {page or "/": _medians([*command, address + page], program) for page in pages}
    except subprocess.SubprocessError as error:  # a busy machine; the other figures stand without it
        print(f"Lighthouse gave no scores: {error}", file=sys.stderr)
        return None


def _lighthouse() -> list[str] | None:
    """How Lighthouse is started here; npx is asked for what is installed alone."""
    for start in (["lighthouse"], ["npx", "--no-install", "lighthouse"]):
        if shutil.which(start[0]):
            asked = subprocess.run([*start, "--version"], capture_output=True, check=False)
            if asked.returncode == 0:
                return start
    return None


def _medians(command: list[str], program: str) -> dict[str, float]:
    runs = [_run(command, program) for _ in range(TIMES)]
    return {category: median(run[category] for run in runs) for category in CATEGORIES}


def _run(command: list[str], program: str) -> dict[str, float]:
    told = subprocess.run(
        [
            *command,
            "--quiet",
            "--output=json",
            "--chrome-flags=--headless=new --no-sandbox",
            f"--only-categories={','.join(CATEGORIES)}",
        ],
        env={**os.environ, "CHROME_PATH": program},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        timeout=PATIENCE,
        check=True,
    )
    categories: dict[str, dict[str, Any]] = json.loads(told.stdout)["categories"]
    return {name: round(100 * float(categories[name]["score"] or 0), 1) for name in CATEGORIES}
