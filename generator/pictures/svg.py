"""The frame of every picture: size, title, description."""

from collections.abc import Iterable

from markupsafe import Markup, escape


def picture(
    id: str,
    title: str,
    description: str,
    body: Iterable[Markup],
    *,
    size: tuple[float, float] | None,
    kind: str,
) -> Markup:
    """An SVG with a title and a description that a screen reader reads; *id* is particular to the page.

    No entity has an underscore in its id, so the two names that begin with *id* are nobody else's.
    With a *size* it has a coordinate system of its own; without one it fills what holds it, and its
    parts stand by per cent.
    """
    box = Markup(' viewBox="0 0 {} {}"').format(number(size[0]), number(size[1])) if size else Markup("")
    return Markup(
        '<svg class="pb-picture pb-{kind}" role="img" aria-labelledby="{id}_title {id}_desc"{box}>'
        '<title id="{id}_title">{title}</title><desc id="{id}_desc">{description}</desc>{body}</svg>'
    ).format(kind=kind, id=id, box=box, title=title, description=description, body=Markup("").join(body))


def ornament(body: Iterable[Markup], *, size: tuple[float, float] | None, kind: str) -> Markup:
    """An SVG that says nothing the text beside it does not."""
    box = Markup(' viewBox="0 0 {} {}"').format(number(size[0]), number(size[1])) if size else Markup("")
    return Markup(
        '<svg class="pb-picture pb-{kind}" aria-hidden="true" focusable="false"{box}>{body}</svg>'
    ).format(kind=kind, box=box, body=Markup("").join(body))


def number(value: float) -> str:
    """A coordinate without needless digits."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


def label(x: float, y: float, text: str, kind: str, anchor: str = "start") -> Markup:
    """A word in a picture."""
    return Markup('<text class="{}" x="{}" y="{}" text-anchor="{}">{}</text>').format(
        kind, number(x), number(y), anchor, escape(text)
    )
