"""The ledger of published links, `go/links.json`: every kind and id ever published, and where it leads."""

import json
from dataclasses import dataclass, field

FORMAT = 1


class UnreadableLedger(Exception):
    """The file is no ledger; the sentence says why."""


@dataclass(frozen=True)
class Ledger:
    """What was ever published."""

    links: dict[str, str] = field(default_factory=dict)
    """For each `kind/id`, such as `role/cfo` or `standard/cfo/no-waiting`, the edition that had it last."""


def read_ledger(text: str) -> Ledger:
    """The ledger that *text* holds; raises `UnreadableLedger`."""
    try:
        data = json.loads(text)
        if data["format"] != FORMAT:
            found = data["format"]
            raise UnreadableLedger(f"the ledger has format {found!r}, and this playbook reads {FORMAT}")
        return Ledger({str(key): str(link["edition"]) for key, link in data["links"].items()})
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise UnreadableLedger("the ledger is no list of links") from None
