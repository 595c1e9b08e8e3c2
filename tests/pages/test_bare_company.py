"""A company that fills in no more than it must still has every page."""

from typing import Any

import yaml
from pydantic import BaseModel

from generator.check import check_files
from generator.model.kinds import KINDS
from generator.render import Renderer
from tests.conftest import Company


def bare(part: Any) -> Any:
    """A part with its required fields alone."""
    if isinstance(part, BaseModel):
        fields = type(part).model_fields
        kept = {name: field for name, field in fields.items() if field.is_required() or name == "remedies"}
        return {field.alias or name: bare(getattr(part, name)) for name, field in kept.items()}
    if isinstance(part, list):
        return [bare(item) for item in part]
    if isinstance(part, dict):
        return {key: bare(value) for key, value in part.items()}
    return part if isinstance(part, int | bool) else str(part)


def test_the_required_fields_alone_make_every_page(company: Company) -> None:
    """No template counts on a field that may be missing."""
    book = company.book()
    files = {"playbook.yml": bare(book.playbook), "journey.yml": bare(book.journey)}
    many = {"functions": book.functions, "roles": book.roles, "standards": book.sets, "metrics": book.metrics, "rituals": book.rituals,
            "channels": book.channels, "guides": book.guides, "self-checks": book.self_checks, "tensions": book.tensions, "stories": book.stories,
            "exceptions": book.exceptions}  # fmt: skip
    for folder, entities in many.items():
        files |= {f"{folder}/{id}.yml": bare(entity) for id, entity in entities.items()}
    lists = {kind.file: kind.word for kind in KINDS.values() if kind.listed}
    entries = {
        "mantra": book.mantras,
        "chain": book.chains,
        "you-said": book.you_said,
        "term": book.terms,
        "source": book.sources,
    }
    files |= {file: bare(list(entries[word].values())) for file, word in lists.items() if word in entries}
    checked = check_files(
        {path: yaml.safe_dump(data, sort_keys=False).encode() for path, data in files.items()}
    )
    assert [finding for finding in checked.findings if finding.rule in ("shape", "yaml", "yaml-trap")] == []

    urls = [page.url for page, _ in Renderer(checked.book).pages()]

    assert urls == [page.url for page, _ in Renderer(book).pages()]


def test_a_playbook_and_a_journey_alone_make_every_list() -> None:
    """The first two files of a new company show a site already."""
    files = {
        "playbook.yml": b"name: A\ntitle: B\npromise:\n  says: C\norder: []\nedition: '1'\nlanguage: de\ncurrency: EUR\n"
        b"site_url: https://a.example/\nteams: {}\n",
        "journey.yml": b"stages:\n  - id: s\n    name: S\n    wants: W\n    moments: []\n",
    }
    checked = check_files(files)

    assert len(list(Renderer(checked.book).pages())) > 15
