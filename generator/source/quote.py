"""A text in YAML's quotes."""


def quoted(text: str) -> str:
    """The text as YAML reads it back, in double quotes."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def quoted_as_typed(text: str) -> str:
    """What was typed in double quotes with every backslash as it stands, in single quotes."""
    return "'" + text.replace('\\"', '"').replace("'", "''") + "'"
