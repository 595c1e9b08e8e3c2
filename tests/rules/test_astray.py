"""A link in a text leads to an entity, a page or a place that is there."""

import pytest

from generator.rules import reference
from generator.rules.astray import links_astray
from tests.conftest import Company

CFO, GUIDE = "roles/cfo.yml", "guides/late-refund.yml"
GREAT = "- The agent grants it"

# Each row: the address, and what is told of it, less the file and the rule; nothing where it is right.
# fmt: off
INSIDE = [
    ("roles/cfo/", ""),
    ("../roles/cfo/", ""),
    ("/roles/cfo/?print#decide", ""),
    ("roles/cfo/index.html", ""),
    ("/", ""),
    ("about/", ""),
    ("playbook.json", ""),
    ("forms/claim.pdf", ""),
    ("roles/nobody/", "'roles/nobody/', where no page stands; did you mean 'roles/cfo/'?"),
    ("roles/cfo", "'roles/cfo', where no page stands; did you mean 'roles/cfo/'?"),
    ("roles/cfo.yml", "'roles/cfo.yml', where no page stands; did you mean 'roles/cfo/'?"),
    ("about.md", "'about.md', where no page stands; did you mean 'about/'?"),
    ("forms/claims.pdf", "'forms/claims.pdf', where no page stands; did you mean 'forms/claim.pdf'?"),
    ("zzzz/", "'zzzz/', where no page stands"),
]
PLACES = [
    ("guide:late-refund#pay-now", ""),
    ("guides/late-refund/#pay-now", ""),
    ("self-check:mirror#blame", ""),
    ("roles/cfo/#top_of_page", ""),
    ("channels/#you-said", ""),
    ("roles/cfo/#everyone-walk-it-over", ""),
    ("role:cfo#action-read-ten-refunds", ""),
    ("guide:late-refund#pay-nwo",
     "'guide:late-refund#pay-nwo', and the page has no place 'pay-nwo'; did you mean 'guide:late-refund#pay-now'?"),
    ("role:cfo#nope", "'role:cfo#nope', and the page has no place 'nope'"),
    ("roles/cfo/#no-waitin-on-approval",
     "'roles/cfo/#no-waitin-on-approval', and the page has no place 'no-waitin-on-approval';"
     " did you mean 'roles/cfo/#no-waiting-on-approval'?"),
    ("metrics/#refund-hour",
     "'metrics/#refund-hour', and the page has no place 'refund-hour'; did you mean 'metrics/#refund-hours'?"),
    ("stage:pay#invoices",
     "'stage:pay#invoices', and the page has no place 'invoices'; did you mean 'stage:pay#invoice'?"),
    ("metric:refund-hours#up",
     "'metric:refund-hours#up', which is a place of its own and has no place 'up'; write 'metric:refund-hours'"),
    ("#decide",
     "'#decide', and this text may stand on several pages; name the page as well, such as 'role:cfo#decide'"),
]
ENTITIES = [
    ("guide:late-refund", ""),
    ("standard:everyone/walk-it-over", ""),
    ("guide:late-refnud", "'guide:late-refnud', which is no guide; did you mean 'guide:late-refund'?"),
    ("role:nobody", "'role:nobody', which is no role"),
]
# fmt: on


@pytest.mark.parametrize(("address", "told"), INSIDE + PLACES + ENTITIES)
def test_where_a_link_leads(company: Company, address: str, told: str) -> None:
    """What is not there is told at the text, with the nearest that is."""
    linked = company.add("pages/forms/claim.pdf", b"\xff").change(CFO, GREAT, f"- See [this]({address}), and")

    assert linked.told() == ([f"{CFO}:41:9: error: a link leads to {told} [reference]"] if told else [])


def test_a_place_on_the_page_of_a_guide(company: Company) -> None:
    """The texts of a guide stand on its own page alone, so they may name its questions without it."""
    right = company.change(GUIDE, "remedy: refund", "do:\n      - See [this](#promised).\n    remedy: refund")
    wrong = company.change(GUIDE, "remedy: refund", "do:\n      - See [this](#promise).\n    remedy: refund")

    assert (right.told(), wrong.told()) == (
        [],
        [
            f"{GUIDE}:29:9: error: a link leads to '#promise', and the page has no place 'promise';"
            " did you mean '#promised'? [reference]"
        ],
    )


def test_what_only_a_place_adds(company: Company) -> None:
    """A standard that a local exception adds stands on the pages that this changes, and on none of its own."""
    standard = (
        "  standards:\n    - id: speak-slowly\n      says: Speaks slowly on the line.\n"
        "      why: A caller hears it once.\n      noticed: Nobody asks again.\n"
        "      great:\n        - It is said in one breath.\n      not:\n        - A list is read out.\n"
        "      kind: behaviour\n      freedom: free\n"
    )
    text = company.files["exceptions/agent-refund-emea.yml"].decode()
    linked = company.add("exceptions/agent-refund-emea.yml", f"{text}add:\n{standard}").change(
        CFO, GREAT, "- See [this](standard:agent-refund-emea/speak-slowly), and"
    )

    assert [line for line in linked.told() if "[reference]" in line] == [
        f"{CFO}:41:9: error: a link leads to 'standard:agent-refund-emea/speak-slowly', which a local exception"
        " adds; lead to the role or the set that it changes [reference]"
    ]


@pytest.mark.parametrize("address", ["journey/pay/", "stage:pay", "stage:pay#invoice"])
def test_a_page_that_a_broken_file_may_make(company: Company, address: str) -> None:
    """Nothing is said of a stage while nobody knows which there are."""
    broken = company.change("journey.yml", "stages:", "stagse:").change(
        CFO, GREAT, f"- See [this]({address}), and"
    )

    assert [line for line in broken.told() if "[reference]" in line] == []


@pytest.mark.parametrize(
    ("path", "key", "link"),
    [
        (CFO, "title:", "role:cfo#nope"),
        (CFO, "title:", "roles/cfo/"),
        (GUIDE, "outcomes:", "guide:late-refund#pay-now"),
        ("standards/everyone.yml", "standards:", "roles/ceo/#everyone-walk-it-over"),
    ],
)
def test_a_page_of_what_is_broken(company: Company, path: str, key: str, link: str) -> None:
    """It is there once the file is mended, and what stands on it is not known until then."""
    broken = company.change(path, key, f"x{key}").change(
        "roles/ceo.yml", "one_job: ", f"one_job: Sees [x]({link}), "
    )

    assert [line for line in broken.told() if "[reference]" in line] == []


def test_a_page_written_by_hand(company: Company) -> None:
    """Its links to entities are told at their lines; code is left alone, and other links are for MkDocs to judge."""
    page = "# Ours\n\nSee [a](role:cfo),\n[b](role:cfoo) and [c](role:cfo#nope), [d](nowhere.md).\n\n```\n[e](role:x)\n```\n"

    assert company.add("pages/ours.md", page).told() == [
        "pages/ours.md:4:5: error: a link leads to 'role:cfoo', which is no role; did you mean 'role:cfo'? [reference]",
        "pages/ours.md:4:24: error: a link leads to 'role:cfo#nope', and the page has no place 'nope' [reference]",
    ]


def test_the_places_of_drawn_pages(company: Company) -> None:
    """Whoever has drawn the pages looks places up on them, those of a page without entries too."""
    book = company.change(CFO, GREAT, "- See [this](decide/#nope) and [that](roles/cfo/#decide), and").book()

    found = links_astray(book, reference.ID, {"decide/": {"none"}, "roles/cfo/": {"decide"}}.get)

    assert [str(finding) for finding in found] == [
        f"{CFO}:41:9: error: a link leads to 'decide/#nope', and the page has no place 'nope';"
        " did you mean 'decide/#none'? [reference]"
    ]
