"""Standards, actions and waivers as text, for tests that add some of them to a file."""


def standard(id: str, *lines: str, kind: str = "behaviour", freedom: str = "bounded") -> str:
    """A standard that stands in a list, with *lines* more."""
    fixed = ["fixed_because: The law asks for it."] if freedom == "fixed" else []
    return _entry(
        f"id: {id}",
        "says: Rings the caller back.",
        "why: Waiting costs trust.",
        "noticed: The phone rings.",
        "great: []",
        "not: []",
        f"kind: {kind}",
        f"freedom: {freedom}",
        "counts_as: care",
        *fixed,
        *lines,
    )


def measure(metric: str, target: str) -> tuple[str, ...]:
    """The lines of a standard's measure."""
    return "measure:", f"  metric: {metric}", f"  target: {target}"


def action(id: str, when: str, *lines: str) -> str:
    """An action that stands in a list, with *lines* more."""
    return _entry(f"id: {id}", "do: Read one case aloud.", f"when: {when}", "done_when: It is read.", *lines)


def waiver(rule: str, target: str, until: str) -> str:
    """An entry of the playbook's waivers."""
    return _entry(f"rule: {rule}", f"target: {target}", "reason: We are still deciding.", f"until: {until}")


def _entry(*lines: str) -> str:
    return "  - " + "\n    ".join(lines) + "\n"
