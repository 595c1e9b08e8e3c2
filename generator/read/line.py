"""A finding at a value, with the line as it should stand."""

from generator.finding import Finding, Location
from generator.source.document import Document
from generator.source.nodes import Mark, Scalar


def place(document: Document, mark: Mark) -> Location:
    """The place of a mark."""
    return Location(document.path, mark.line, mark.column)


def rewritten(document: Document, node: Scalar, meant: str) -> str:
    """The line of a value with *meant* in its place; nothing where the value takes up several lines."""
    if node.end.line != node.start.line:
        return ""
    line = document.line(node.start.line)
    return (line[: node.start.column - 1] + meant + line[node.end.column - 1 :]).strip()


def trouble_at(
    document: Document, node: Scalar, rule: str, message: str, hint: str = "", meant: str = ""
) -> Finding:
    """A finding at a value; where it is clear what was *meant*, with the line that says so."""
    fix = rewritten(document, node, meant) if meant else ""
    return Finding(place(document, node.start), rule, message, hint, fix)
