"""Optional keys left out: nothing is told, but for the few that a rule asks for after all.

A file without an optional key is whole, so the rules judge what is left. What each asks for stands in
a table: the field, and what must be told of it where.
"""

from collections.abc import Callable, Iterator

from generator.finding import Location
from generator.model.fields import Own
from generator.model.whom import Level
from generator.source.nodes import Mapping, Route, Scalar
from tests.breakage.cases import Case, Told, told, way
from tests.breakage.company import Company
from tests.breakage.editing import File
from tests.breakage.places import Value

Tells = Callable[[Company, File, Value], Iterator[Told]]


def optional_keys(company: Company, file: File) -> Iterator[Case]:
    """Each optional key left out, with all that rests on it."""
    for value in file.values_for("optional"):
        if value.is_field and not value.required:
            must = {*_ASKED.get(value.field, _nothing)(company, file, value), *_named(company, file, value)}
            may = _MAY.get(value.field, frozenset())
            yield Case(
                f"{file.path}: {way(value)} left out", file.path, file.without(value), frozenset(must), may
            )


def _named(company: Company, file: File, value: Value) -> Iterator[Told]:
    """What names an id that went with the key, and did not go with it as well."""
    first, last = file.span(value.node)
    gone = range(file.mark(first).line, file.mark(last).line + 1)
    for inner in file.values:
        if inner.route[: len(value.route)] != value.route:
            continue
        marker = inner.named if isinstance(inner.named, Own) else inner.marker
        if isinstance(marker, Own) and marker.kind != "remedy":
            node = inner.key if marker is inner.named else inner.node
            assert isinstance(node, Scalar)
            owned = marker.kind in ("standard", "action")
            for at in company.naming(marker.kind, f"{file.id}/{node.text}" if owned else node.text):
                if at[0] != file.path or at[1] not in gone:
                    yield at


def _nothing(company: Company, file: File, value: Value) -> Iterator[Told]:
    yield from ()


def _at(rule: str, severity: str, *steps: str | int, up: int = 1) -> Tells:
    """A rule that tells of the holder, *up* keys above, or of a value inside it."""

    def tells(company: Company, file: File, value: Value) -> Iterator[Told]:
        route: Route = value.route[: len(value.route) - up]
        if steps and file.document.find(*route, *steps) is None:
            return
        where = file.document.at(*route, *steps)
        if not steps and not isinstance(value.holder, Scalar):
            mark = file.holder_without(value)
            where = Location(file.path, mark.line, mark.column)
        yield told(where, rule, severity)

    return tells


def _key(rule: str, severity: str, *key: str) -> Tells:
    """A rule that tells of a key of the entity."""

    def tells(company: Company, file: File, value: Value) -> Iterator[Told]:
        yield told(file.document.key_at(*key), rule, severity)

    return tells


def _top(rule: str) -> Tells:
    """A rule that tells of the whole entity."""

    def tells(company: Company, file: File, value: Value) -> Iterator[Told]:
        yield told(Location(file.path), rule)

    return tells


def _pair(company: Company, file: File, value: Value) -> Iterator[Told]:
    """Without `toward` both of a pair face customers; told where one mirrors the other."""
    id = file.document.find(*value.route[:-1], "id")
    assert isinstance(id, Scalar)
    ref = f"{file.id}/{id.text}"
    for standard in company.book.standards.values():
        pair = {standard.ref, standard.mirrors}
        other = company.book.standards.get(standard.mirrors or "")
        if ref in pair and other is not None and company.book.standards[ref].toward == "colleagues":
            yield told(company.book.where(standard, "mirrors"), "reference")


def _limit(company: Company, file: File, value: Value) -> Iterator[Told]:
    """A remedy without a limit: the values taken from it, the guides that show it, the places that change it."""
    role = company.book.roles[file.id]
    remedy = file.document.find(*value.route[:-1], "id")
    assert isinstance(remedy, Scalar)
    ref = f"{role.id}/{remedy.text}"
    for standard in company.book.standards.values():
        for name, taken in standard.values.items():
            if taken.from_ and (taken.from_ == ref or f"{standard.owner}/{taken.from_}" == ref):
                yield told(company.book.where(standard, "values", name, "from"), "unknown-value")
    shown = [text for text in company.book.traces.texts if f"{{limit:{remedy.text}}}" in text.text]
    for guide in company.book.guides.values():
        texts = [text for text in shown if text.holder == ("guide", guide.id) and text.route[0] != "tests"]
        if texts and company.book.applies(guide.for_, role):
            yield told(texts[0].where, "unknown-value")
    yield from _changed(company, file, "authority", "remedies", remedy.text, "up_to")


def _changed(company: Company, file: File, *keys: str) -> Iterator[Told]:
    """The numbers of local exceptions at the end of *keys*."""
    for exception in company.book.exceptions.values():
        if f"role:{file.id}" in exception.targets:
            where = company.book.where(exception, "set", *keys)
            if company.book.traces.origins["exception", exception.id][0].find("set", *keys) is not None:
                yield told(where, "exception-bounds")


def _varied_limit(company: Company, file: File, value: Value) -> Iterator[Told]:
    remedy = file.document.find(*value.route[:-1], "id")
    assert isinstance(remedy, Scalar)
    yield from _changed(company, file, "authority", "remedies", remedy.text, "up_to")


def _varied_value(company: Company, file: File, value: Value) -> Iterator[Told]:
    *standard, _, name, _ = value.route
    id = file.document.find(*standard, "id")
    assert isinstance(id, Scalar)
    yield from _changed(company, file, "standards", id.text, "values", str(name), "value")


def _values(company: Company, file: File, value: Value) -> Iterator[Told]:
    """A standard without its numbers: the sentence that names one, the places that change one."""
    standard = next(
        found
        for found in company.book.standards.values()
        if company.book.where(found) == file.document.at(*value.route[:-1])
    )
    for name in standard.values:
        if f"{{{name}}}" in standard.says:
            yield told(company.book.where(standard, "says"), "unknown-value")
        yield from company.excepting(file.id, "standards", standard.id, "values", name)


def _whom(company: Company, file: File, value: Value) -> Iterator[Told]:
    """Nobody is meant any more: nobody may use the channel, or nobody who walks the guide's tests is its reader."""
    if not isinstance(value.holder, Mapping) or len(value.holder.pairs) > 1:
        return
    if value.route[0] == "from":
        for role in company.book.roles.values():
            if role.level is Level.FRONTLINE:
                yield told(company.book.where(role, "level"), "bad-news")
    if value.route[0] == "for":
        for index, _ in enumerate(
            company.book.guides[file.id].tests if file.id in company.book.guides else ()
        ):
            yield told(file.document.at("tests", index, "as"), "guide-test")


_QUOTE = _at("wall-quote", "warning", "says")
_ASKED: dict[str, Tells] = {
    "Standard.counts_as": _at("no-order", "warning"),
    "Metric.story": _at("no-story", "warning"),
    **dict.fromkeys(("Mantra.standard", "Mantra.action", "Mantra.metric"), _QUOTE),
    **dict.fromkeys(("Promise.standard", "Promise.action", "Promise.metric"), _QUOTE),
    "Role.metrics": _at("wall-quote", "warning", "authority", "trust", "says"),
    "Role.reports_to": _top("reports-to-cycle"),
    "Authority.remedies": _key("no-authority", "error", "authority"),
    "Authority.none": _key("no-authority", "error", "authority"),
    "Authority.beyond": _key("deputy", "error", "authority"),
    "Standard.fixed_because": _at("shape", "error", "freedom"),
    "Measure.person_because": _at("shape", "error", "counted_for"),
    "Value.from": _at("shape", "error"),
    "Value.value": _at("shape", "error"),
    "Standard.toward": _pair,
    "Standard.values": _values,
    "Remedy.up_to": _limit,
    "Remedy.may_vary": _varied_limit,
    "Value.may_vary": _varied_value,
    "Group.roles": _whom,
    "Group.levels": _whom,
}
"""What must be told where a field is left out."""
_MAY: dict[str, frozenset[str]] = {
    "Company.roles": frozenset({"executive-out-of-touch"}),
    "Group.levels": frozenset({"no-mirror"}),
    "Group.roles": frozenset(),
    "Standard.mirrors": frozenset({"no-mirror"}),
    "Standard.measure": frozenset({"only-time"}),
    "StandardSet.standards": frozenset({"gap", "only-time", "no-mirror"}),
}
"""The warnings that may follow as well, in the roles concerned: what is left is judged as it stands."""
