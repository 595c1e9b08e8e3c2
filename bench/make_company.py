"""Make a company of any size: all kinds of content, in words of its own, the same for the same seed.

Speed and size can be measured only on as much content as a large company would write, and nobody has
written that down for us. Its sentences are drawn from several hundred words of each sort and a few
hundred patterns, so that a search index compresses about as it would for real prose; the index of a
few sentences said over and over would come out far too small.

    .venv/bin/python bench/make_company.py 1000 --seed 1 --out company-of-1000
"""

import argparse
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parent.parent))  # so that the file runs by its name too

from bench.company import guidance, lists, practice, roles, seats
from bench.company.prose import Prose
from bench.company.yaml_text import Value, yaml_text


def main() -> None:
    """Write the company that the command line asks for."""
    parser = argparse.ArgumentParser(description="Make a company of any size.")
    parser.add_argument("roles", type=int, help="how many roles it has, ten or more")
    parser.add_argument("--seed", type=int, default=1, help="another seed gives another company")
    parser.add_argument("--out", type=Path, default=None, help="the folder for its content")
    asked = parser.parse_args()
    if asked.roles < 10:
        parser.error("a company has ten roles or more")
    folder = asked.out or Path(f"company-of-{asked.roles}")
    if folder.exists() and any(folder.iterdir()):
        parser.error(f"{folder} is not empty; name a new folder")
    write_company(asked.roles, asked.seed, folder)
    print(folder)


def write_company(number: int, seed: int, folder: Path) -> None:
    """Write the files of a company into a folder."""
    for path, text in company(number, seed):
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")


def company(number: int, seed: int) -> Iterator[tuple[str, str]]:
    """The files of a company, each with its path in the content folder."""
    random = Random(seed)
    prose = Prose(random)
    functions = seats.functions_of(number, random)
    people = seats.seats_of(number, functions, random)
    functions = [function for function in functions if function.head]
    roles.name_standards(prose, people)
    metrics = practice.Metrics(functions)

    stories = guidance.stories(prose, people)
    guides = guidance.guides(prose, people)
    worth_reading = [*(f"story:{id}" for id in stories), *(f"guide:{id}" for id in guides)]
    writer = roles.RoleWriter(prose, metrics, people, worth_reading)
    for seat in people:
        yield _file(f"roles/{seat.function.id}/{seat.id}.yml", writer.write(seat))
    kinds = {
        "functions": practice.function_files(prose, functions),
        "standards": lists.standard_sets(prose, metrics, functions),
        "metrics": metrics.files(prose, list(stories)),
        "rituals": practice.rituals(prose),
        "channels": practice.channels(prose, functions, people),
        "guides": guides,
        "self-checks": guidance.self_checks(prose, number),
        "tensions": guidance.tensions(prose, people),
        "stories": stories,
        "exceptions": guidance.exceptions(prose, writer.may_vary),
    }
    for kind, files in kinds.items():
        for id, fields in files.items():
            yield _file(f"{kind}/{id}.yml", fields)
    yield _file("playbook.yml", lists.playbook(prose, functions, number))
    yield _file("journey.yml", practice.journey(prose))
    for name, rows in lists.lists(prose, people).items():
        yield _file(f"{name}.yml", rows)
    yield "pages/about.md", guidance.about_page(prose)


def _file(path: str, fields: Mapping[str, Value] | Sequence[Value]) -> tuple[str, str]:
    return path, yaml_text(fields, path)


if __name__ == "__main__":
    main()
