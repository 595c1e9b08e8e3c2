"""A text in YAML's double quotes."""


def quoted(text: str) -> str:
    """The text as YAML reads it back, in double quotes."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
