"""The foot of a page: who keeps it true, how to change it, how to say that it is wrong."""

from dataclasses import dataclass
from urllib.parse import quote

from generator.model.book import Book
from generator.model.playbook import Team
from generator.model.role import Review


@dataclass(frozen=True)
class Foot:
    """What stands at the foot of a page that a person owns."""

    path: str
    """The content file it is made from."""
    edit: str
    """Where it is changed, or nothing where the files' place is unknown."""
    suggest: str
    """Where a change is suggested, prefilled, or nothing."""
    go: str
    """The short address that outlives editions, for paper."""
    mail: str
    """The same by mail to the owner, without an account, or nothing."""
    team: Team | None
    review: Review | None


def foot(book: Book, kind: str, id: str, url: str, title: str, review: Review | None = None) -> Foot:
    """The foot of an entity's page."""
    document, _ = book.traces.origins[kind, id]
    path = f"content/{document.path}"
    source = (book.playbook.source_url or "").rstrip("/")
    page = f"{book.playbook.site_url.rstrip('/')}/{url}"
    team = book.playbook.teams.get(review.owner) if review else None
    subject = f"{title} ({kind}:{id}, {book.playbook.edition})"
    body = f"{page}\n\n"
    said = f"{quote(subject, safe='')}&body={quote(body, safe='')}"
    return Foot(
        path=path,
        edit=f"{source}/edit/{quote(book.playbook.branch)}/{quote(path)}" if source else "",
        suggest=f"{source}/issues/new?title={said}" if source else "",
        go=f"{book.playbook.site_url.rstrip('/')}/go/{kind}/{id}/" if id else page,
        mail=f"mailto:{quote(team.contact, safe='@')}?subject={said}" if team else "",
        team=team,
        review=review,
    )
