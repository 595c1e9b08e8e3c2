"""Compare this project with plain MkDocs and Material on the same pages, for companies of several sizes.

Each site is built from nothing, in a process of its own, in turn with the other, so that whatever
else the machine does falls on both; the figures are medians of the rounds. Then the finished sites
are weighed and searched in a real browser, and Lighthouse looks at ours where it is installed.
The results stand in results.json for programs and in RESULTS.md for people.

    .venv/bin/python bench/compare.py
    .venv/bin/python bench/compare.py --sizes 100,1000
    .venv/bin/python bench/compare.py --sizes 5000 --rounds 1
"""

import argparse
import json
import shutil
import sys
from dataclasses import asdict
from datetime import date
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import yaml
from pydantic import TypeAdapter, ValidationError

sys.path.insert(0, str(Path(__file__).parent.parent))  # so that the file runs by its name too

from bench.comparison import machine, report
from bench.comparison.browser import first_hit
from bench.comparison.builders import OURS, PLAIN, Builder, builders
from bench.comparison.lighthouse import scores_of
from bench.comparison.process import Failed, Run
from bench.comparison.report import CannotAdd, Compared, Results, Side
from bench.comparison.sites import role_pages, size_of
from bench.make_company import write_company

HERE = Path(__file__).parent


def main() -> None:
    """Compare as the command line asks, and write down the results."""
    asked = _asked()
    results = Results(machine.facts(), asked.seed, [])
    try:
        if not asked.afresh and (asked.out / "results.json").exists():
            results = results.beside(_earlier(asked.out))
        for number in asked.sizes:
            with TemporaryDirectory(prefix="compare-", dir=asked.work) as work:
                results = results.with_(_compare(number, asked, Path(work)))
            _write(results, asked.out)  # after each size, since the next may take an hour
    except (Failed, CannotAdd) as failed:
        print(failed, file=sys.stderr)
        sys.exit(2)
    print(asked.out / "RESULTS.md")


def _earlier(out: Path) -> Results:
    try:
        return TypeAdapter(Results).validate_json((out / "results.json").read_bytes())
    except (OSError, ValidationError):
        raise CannotAdd(f"{out / 'results.json'} holds no results to add to; run with --afresh.") from None


def _write(results: Results, out: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    (out / "results.json").write_text(json.dumps(asdict(results), indent=2) + "\n", encoding="utf-8")
    (out / "RESULTS.md").write_text(report.text(results), encoding="utf-8")


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Compare with plain MkDocs and Material.")
    parser.add_argument("--sizes", type=_sizes, default=[100, 1000, 5000], help="numbers of roles: 100,1000")
    parser.add_argument("--rounds", type=int, default=3, help="how often each site is built")
    parser.add_argument("--seed", type=int, default=1, help="another seed gives other companies")
    parser.add_argument(
        "--nav",
        choices=("all", "sections"),
        default="all",
        help="plain MkDocs lists every page, as it does by itself, or the tabs of ours alone",
    )
    parser.add_argument(
        "--afresh", action="store_true", help="drop the results of other sizes that are there"
    )
    parser.add_argument("--work", type=Path, default=None, help="where the sites are built and removed again")
    parser.add_argument("--out", type=Path, default=HERE, help="the folder for the results")
    asked = parser.parse_args()
    if asked.rounds < 1:
        parser.error("at least one round is needed")
    return asked


def _sizes(text: str) -> list[int]:
    return [int(part) for part in text.split(",")]


def _compare(number: int, asked: argparse.Namespace, work: Path) -> Compared:
    """Both ways for a company of *number* roles."""
    content = work / "content"
    write_company(number, asked.seed, content)
    both = builders(content, work, asked.nav)
    runs: dict[str, list[Run]] = {builder.name: [] for builder in both}
    for round in range(1, asked.rounds + 1):
        for builder in both:
            run = _built(builder, work)
            runs[builder.name].append(run)
            _say(f"{number} roles, round {round}, {builder.name}: {run.wall:.1f} s")
    alias = _alias(content)
    sides = {name: _side(runs[name], work / f"site-{name}", alias) for name in runs}
    ours = work / f"site-{OURS}"
    _say(f"{number} roles: Lighthouse")
    scores = scores_of(ours, _shown(ours))
    today = date.today().isoformat()
    return Compared(number, today, asked.rounds, asked.nav, alias, sides[OURS], sides[PLAIN], scores)


def _built(builder: Builder, work: Path) -> Run:
    site = work / f"site-{builder.name}"
    shutil.rmtree(site, ignore_errors=True)
    return builder.build(site)


def _side(runs: list[Run], site: Path, alias: str) -> Side:
    _say(f"searching {site.name}")
    return Side(
        wall=median(run.wall for run in runs),
        cpu=median(run.cpu for run in runs),
        memory=round(median(run.memory for run in runs)),
        size=size_of(site),
        first_hit=first_hit(site, alias),
    )


def _alias(content: Path) -> str:
    """What people also call the role in the middle of the list."""
    files = sorted((content / "roles").rglob("*.yml"))
    role = yaml.safe_load(files[len(files) // 2].read_text(encoding="utf-8"))
    return str(role["aliases"][0])


def _shown(site: Path) -> list[str]:
    """The pages that Lighthouse looks at: the home page, a role and a guide."""
    roles = role_pages(site)
    guides = sorted(site.glob("guides/*/index.html"))
    middle = [pages[len(pages) // 2] for pages in (roles, guides)]
    return ["", *(f"{page.parent.relative_to(site).as_posix()}/" for page in middle)]


def _say(progress: str) -> None:
    print(progress, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
