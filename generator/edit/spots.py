"""Every place of a file that names one entity, and what is to stand there."""

import re
from collections.abc import Iterator

from generator.edit import EditError
from generator.edit.naming import Naming
from generator.edit.patch import Offsets, Patch
from generator.model.fields import OWNED, OWNERS, Own, Prose, Ref
from generator.model.kinds import Kind
from generator.model.whom import Level
from generator.read.walk import Leaf, leaves
from generator.source.document import Document
from generator.source.nodes import Mapping, Node, Route, Scalar, Sequence

_LEVELS = frozenset(level.value for level in Level)


def spots(document: Document, kind: Kind, naming: Naming) -> Iterator[Patch]:
    """The changes to a file that make it name the entity by its new id."""
    if document.node is None:
        return
    offsets = Offsets(document.text)
    for leaf in leaves(kind.whole, document.node):
        if not isinstance(leaf.node, Scalar):
            continue
        new = _named(document, kind, leaf, leaf.node, naming)
        if new != leaf.node.text:
            yield _in_place(document, offsets, leaf.node, new)
        elif any(isinstance(marker, Prose) for marker in leaf.markers):
            first, last = offsets.span(leaf.node)
            for start, end, address in naming.links(document.text[first:last]):
                yield Patch(first + start, first + end, address)
    for key in _keys_of_an_exception(document, kind, naming):
        yield _in_place(document, offsets, key, naming.own_new)


def place_of(document: Document, kind: Kind, naming: Naming) -> Mapping | None:
    """The part of a file that is the entity, where it stands inside another's."""
    if document.node is None:
        return None
    for leaf in leaves(kind.whole, document.node):
        if isinstance(leaf.node, Scalar) and _owns(document, kind, leaf, naming):
            return leaf.holder if isinstance(leaf.holder, Mapping) else None
    return None


def _named(document: Document, kind: Kind, leaf: Leaf, node: Scalar, naming: Naming) -> str:
    """What a value or a key becomes."""
    for marker in leaf.markers:
        if isinstance(marker, Own) and _owns(document, kind, leaf, naming):
            return naming.own_new
        if isinstance(marker, Ref) and marker.kind == "audience":
            return node.text if node.text in _LEVELS else naming.id("function", node.text)
        if isinstance(marker, Ref):
            return naming.reference(marker.kind, node.text, _stem(document, kind))
    return _in_words(document, kind, leaf.route, node, naming)


def _in_words(document: Document, kind: Kind, route: Route, node: Scalar, naming: Naming) -> str:
    """What a value becomes that names something without being a reference to the model."""
    if kind.word == "playbook" and route[0] == "waivers" and route[-1] == "target":
        return naming.target(node.text)
    if kind.word == "exception" and route[0] == "hide":
        return naming.target(node.text)
    if kind.word == "retired" and route[-1] == "instead":
        named = document.find(*route[:-1], "kind")
        return naming.id(named.text, node.text) if isinstance(named, Scalar) else node.text
    return node.text


def _owns(document: Document, kind: Kind, leaf: Leaf, naming: Naming) -> bool:
    """Whether a value is where the entity itself gets its id."""
    if not isinstance(leaf.node, Scalar):
        return False
    own = leaf.node.text
    id = f"{_stem(document, kind)}/{own}" if naming.kind in OWNED else own
    kinds = [marker.kind for marker in leaf.markers if isinstance(marker, Own)]
    return naming.kind in kinds and id == naming.old


def _stem(document: Document, kind: Kind) -> str:
    """The owner that plain references of a file mean."""
    return document.path.rpartition("/")[2].removesuffix(".yml") if kind.word in OWNERS else ""


def _keys_of_an_exception(document: Document, kind: Kind, naming: Naming) -> Iterator[Scalar]:
    """The keys below `set` that stand for the items of a list."""
    owner, _, own = naming.old.rpartition("/")
    targets = document.find("targets")
    if kind.word != "exception" or naming.kind not in OWNED or not isinstance(targets, Sequence):
        return
    if not {f"role:{owner}", f"set:{owner}"} & {t.text for t in targets.items if isinstance(t, Scalar)}:
        return
    items: Node | None = document.find("set", f"{naming.kind}s")
    key = items.key(own) if isinstance(items, Mapping) else None
    if key is not None:
        yield key


def _in_place(document: Document, offsets: Offsets, scalar: Scalar, new: str) -> Patch:
    """The change of one value, its quotes kept; raises `EditError` where it is written too oddly."""
    first, last = offsets.span(scalar)
    source = document.text[first:last]
    if len(re.findall(re.escape(scalar.text), source)) != 1:
        place = f"{document.path}:{scalar.start.line}"
        raise EditError(f"The id at {place} is written in an unusual way; write it as `{scalar.text}` first.")
    return Patch(first, last, source.replace(scalar.text, new))
