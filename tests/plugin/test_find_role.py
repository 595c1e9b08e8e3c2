"""A reader finds a role by whatever name they have for it, in a few taps; the browser remembers whose it is."""

import json
import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from generator.export.role_index import role_index
from generator.plugin.build import build
from generator.render import Renderer
from tests.conftest import Company, company_of
from tests.plugin.browser import Server
from tests.plugin.sites import ROOT, written

PHONE = {"width": 360, "height": 740}

KEY_LINE = "Refund a customer up to £500 a case."
ABOVE = "Above that: Support Team Lead, 15 minutes."
ISLANDS = "Islands: refund a customer up to £300."


@pytest.fixture(scope="module")
def larkfield(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The site of the starter content, at its own address."""
    folder = tmp_path_factory.mktemp("found")
    starter = company_of(ROOT / "content")
    with Server(folder / "site") as server:
        here = f"site_url: {server.address}"
        content = starter.change("playbook.yml", "site_url: https://playbook.larkfield.example/", here)
        build(written(content, folder / "content"), folder / "site")
        yield server


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A phone that has seen nothing yet."""
    context = browser.new_context(viewport=PHONE, has_touch=True)  # type: ignore[arg-type]
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext, larkfield: Server) -> Page:
    """The first page on a phone."""
    page = context.new_page()
    page.goto(larkfield.address, wait_until="networkidle")
    return page


def field(page: Page) -> Locator:
    """The large field of the first page."""
    return page.get_by_role("combobox", name="Find your role")


def kept(page: Page) -> dict[str, str]:
    """What the playbook keeps in this browser."""
    everything: dict[str, str] = page.evaluate("({...localStorage})")
    return {key: value for key, value in everything.items() if key.startswith("pb-")}


def keep(page: Page, what: dict[str, str]) -> None:
    """Put something into this browser, as an earlier visit would have."""
    page.evaluate("what => Object.entries(what).forEach((entry) => localStorage.setItem(...entry))", what)


AGENT = {"pb-role": '{"id":"support-agent","title":"Support Agent"}'}


def test_the_file_of_names_is_small_and_whole(company: Company) -> None:
    """Each role stands once, under its function, with every name that search finds it by."""
    renamed = company.change("roles/cfo.yml", "[finance-director]", "[money-chief]")

    assert json.loads(role_index(renamed.book())) == {
        "functions": ["Customer Support", "Direction", "Finance"],
        "roles": [
            ["support-lead", "Support Team Lead", 0, ["team lead", "shift lead"]],
            [
                "support-agent",
                "Support Agent",
                0,
                ["customer service representative", "adviser", "CS-1042"],
            ],
            ["ceo", "Chief Executive Officer", 1, ["CEO", "managing director"]],
            ["cfo", "Chief Financial Officer", 2, ["CFO", "finance director", "money chief"]],
        ],
    }


@pytest.mark.parametrize(
    ("roles", "shown"), [(24, "open"), (25, "folded"), (80, "folded"), (81, "functions")]
)
def test_without_the_field_a_list_leads_to_every_role(company: Company, roles: int, shown: str) -> None:
    """Few roles stand in the open, more are folded by function; of a great many the functions alone are listed."""
    text = company.files["roles/cfo.yml"]
    many = company
    for number in range(roles - 4):
        many = many.add(f"roles/cfo-{number}.yml", text)
    home = next(drawn.html for page, drawn in Renderer(many.book()).pages() if not page.url)

    assert [home.count(part) for part in ("<details>", 'href="./roles/cfo-', 'class="pb-functions"')] == {
        "open": [0, roles - 4, 0],
        "folded": [3, roles - 4, 0],
        "functions": [0, 0, 1],
    }[shown]


FOUND = {
    "support agent": "support-agent",
    "Agent, SUPPORT": "support-agent",
    "customer service rep": "support-agent",
    "cusomer support": "support-agent",
    "cusotmer adviser": "support-agent",
    "contact center agent": "support-agent",
    "cs1010": "support-agent",
    "CS-1010": "support-agent",
    "agent please": "support-agent",
    "supervisor": "support-lead",
    "the team lead": "support-lead",
    "shift": "support-lead",
    "cfo": "cfo",
    "fd": "cfo",
    "chief finacial oficer": "cfo",
    "finance": "cfo",
    "accountancy": "accountant",
    "acountant": "accountant",
    "ar": "accountant",
    "devloper": "software-engineer",
    "enginer": "software-engineer",
    "recrúiter": "recruiter",
    "talent": "recruiter",
    "head of hr": "chief-people-officer",
    "md": "ceo",
    "astronaut": None,
    "zz": None,
    "...": None,
}


@pytest.mark.slow
def test_a_role_is_found_by_any_name_and_in_spite_of_a_slip(page: Page) -> None:
    """Case, accents, order of words, a word too many and a typing slip do not matter; a stranger finds nothing."""
    first = page.evaluate(
        """async (asked) => {
          const { matches, ready } = await import(new URL("assets/js/find/match.js", location.href));
          const roles = ready(await (await fetch("roles/roles.json")).json());
          return Object.fromEntries(asked.map((typed) => [typed, matches(roles, typed)[0]?.id ?? null]));
        }""",
        list(FOUND),
    )

    assert first == FOUND


@pytest.mark.slow
def test_may_i_refund_and_who_if_not_in_two_taps(page: Page) -> None:
    """From the first page of a phone to the limit and who is above it: no scrolling, and no third tap."""
    seen = []

    def tap(what: Locator) -> None:
        expect(what).to_be_in_viewport(ratio=1)
        what.tap()
        seen.append(page.evaluate("scrollY"))

    tap(field(page))
    field(page).press_sequentially("support agent")
    tap(page.get_by_role("option").first)
    expect(page.get_by_role("heading", level=1)).to_have_text("Support Agent")
    expect(page.get_by_text(KEY_LINE)).to_be_in_viewport(ratio=1)
    expect(page.get_by_text(ABOVE)).to_be_in_viewport(ratio=1)
    seen.append(page.evaluate("scrollY"))

    assert seen == [0, 0, 0]


@pytest.mark.slow
def test_with_the_role_remembered_it_is_one_tap(page: Page, larkfield: Server) -> None:
    """The first page says the role and its first limit before anything else, and leads there."""
    field(page).press_sequentially("support agent")
    page.get_by_role("option").first.tap()
    expect(page.get_by_role("heading", level=1)).to_have_text("Support Agent")
    page.goto(larkfield.address)
    yours = page.get_by_role("link", name="Your role: Support Agent")
    expect(yours).to_be_in_viewport(ratio=1)
    expect(page.locator(".pb-yours-key")).to_have_text(f"{KEY_LINE} {ABOVE} {ISLANDS}")
    yours.tap()
    expect(page.get_by_role("heading", level=1)).to_have_text("Support Agent")
    expect(page.get_by_text(ABOVE)).to_be_in_viewport(ratio=1)

    assert (page.evaluate("scrollY"), kept(page)) == (0, AGENT)


@pytest.mark.slow
def test_the_table_of_limits_leads_to_ones_own(page: Page, larkfield: Server) -> None:
    """With a role remembered its rows are one tap away; without one, or on a shared tablet, nothing is offered."""
    own = page.get_by_role("link", name="Your limits: Support Agent")
    page.goto(f"{larkfield.address}decide/")
    expect(own).to_be_hidden()
    keep(page, {"pb-role": '{"id":"support-agent","title":"What it was called once"}'})
    page.reload()
    own.tap()

    expect(page.locator("#role-support-agent")).to_be_in_viewport()
    page.goto(f"{larkfield.address}decide/?shared", wait_until="networkidle")
    expect(own).to_be_hidden()


@pytest.mark.slow
@pytest.mark.parametrize("by", ["tap", "keyboard"])
def test_words_that_are_no_role_lead_on_to_the_search(page: Page, by: str) -> None:
    """What was typed is not typed twice: the search of the whole playbook opens with it."""
    elsewhere = page.get_by_role("button", name="Search the whole playbook")
    field(page).press_sequentially("agent")
    expect(page.get_by_role("option").first).to_be_visible()
    expect(elsewhere).to_be_hidden()
    field(page).fill("where is my refund")
    expect(elsewhere).to_be_visible()
    if by == "tap":
        elsewhere.tap()
    else:
        page.keyboard.press("Tab")
        expect(elsewhere).to_be_focused()
        page.keyboard.press("Enter")

    expect(page.locator(".md-search-result__link").first).to_contain_text("The refund is late")
    expect(page.get_by_role("textbox", name="Search")).to_have_value("where is my refund")


@pytest.mark.slow
def test_not_yours_forgets(page: Page) -> None:
    """The role is gone from the browser, and the field is back with the cursor in it."""
    keep(page, AGENT)
    page.reload()
    page.get_by_role("button", name="Not yours?").tap()

    expect(field(page)).to_be_focused()
    assert kept(page) == {}


@pytest.mark.slow
def test_a_role_page_is_made_mine_and_given_back(page: Page, larkfield: Server) -> None:
    """A button on the page of a role keeps it and forgets it, and says which."""
    page.goto(f"{larkfield.address}roles/support-agent/")
    mine = page.get_by_role("button", name="This is my role")
    said = [(mine.get_attribute("aria-pressed"), kept(page))]
    for _ in range(2):
        mine.tap()
        said.append((mine.get_attribute("aria-pressed"), kept(page)))

    assert said == [("false", {}), ("true", AGENT), ("false", {})]


@pytest.mark.slow
def test_a_role_that_is_gone_leaves_the_field(page: Page) -> None:
    """A role that this edition lacks is not offered, and not forgotten: another edition may have it."""
    gone = {"pb-role": '{"id":"lamplighter","title":"Lamplighter"}'}
    keep(page, gone)
    page.reload()

    expect(field(page)).to_be_visible()
    assert kept(page) == gone


@pytest.mark.slow
def test_a_shared_tablet_keeps_nothing_and_shows_nothing(page: Page, larkfield: Server) -> None:
    """With ?shared a tab neither writes nor shows what another left, on every page that it comes to."""
    keep(page, AGENT)
    before = page.evaluate("({...localStorage})")
    page.goto(f"{larkfield.address}?shared", wait_until="networkidle")
    field(page).press_sequentially("accountant")
    page.get_by_role("option").first.tap()
    expect(page.get_by_role("heading", level=1)).to_have_text("Accountant")
    expect(page.get_by_role("button", name="This is my role")).to_be_hidden()
    page.goto(larkfield.address)
    expect(field(page)).to_be_visible()
    page.locator("summary", has_text="People").tap()
    page.get_by_role("link", name="Recruiter").tap()
    expect(page.get_by_role("heading", level=1)).to_have_text("Recruiter")

    # Material's own keys are among them: it keeps the colours as soon as it runs
    assert (page.evaluate("location.search"), page.evaluate("({...localStorage})")) == ("", before)


@pytest.mark.slow
def test_a_shared_tablet_opens_in_the_usual_colours(page: Page, larkfield: Server) -> None:
    """Not even the dark that an earlier reader chose is shown."""
    body = page.locator("body")
    page.locator("label.md-header__button[for^=__palette]:visible").click()
    page.locator("label.md-header__button[for^=__palette]:visible").click()
    expect(body).to_have_attribute("data-md-color-scheme", "slate")
    page.reload()
    expect(body).to_have_attribute("data-md-color-scheme", "slate")

    page.goto(f"{larkfield.address}?shared", wait_until="networkidle")

    expect(body).to_have_attribute("data-md-color-scheme", "default")


@pytest.mark.slow
def test_whoever_empties_a_shared_tablet_leaves_it_shared(page: Page, larkfield: Server) -> None:
    """The next one is protected too."""
    page.goto(f"{larkfield.address}?shared", wait_until="networkidle")
    page.goto(f"{larkfield.address}privacy/", wait_until="networkidle")
    page.get_by_role("button", name="Empty it all").tap()

    assert page.evaluate("({...sessionStorage})") == {"pb-shared": "1"}


def test_privacy_names_every_key_that_a_script_keeps(company: Company) -> None:
    """Each key in a script of ours stands on the page in words, and no other of ours does."""
    scripts = "".join(
        path.read_text(encoding="utf-8") for path in (ROOT / "templates/theme/assets").rglob("*.js")
    )
    page = next(drawn.html for page, drawn in Renderer(company.book()).pages() if page.url == "privacy/")

    assert set(re.findall(r"<code>(pb-[a-z-]+)</code>", page)) == set(
        re.findall(r'const KEY = "(pb-[a-z-]+)"', scripts)
    )


@pytest.mark.slow
def test_privacy_names_what_is_kept_and_empties_it(page: Page, larkfield: Server) -> None:
    """The page says in words what each key is for, which are kept now, and takes them away."""
    keep(page, AGENT)
    page.goto(f"{larkfield.address}privacy/")
    said = page.locator(".pb-kept-now")
    expect(said).to_contain_text("pb-role")
    expect(page.get_by_role("cell", name="pb-role", exact=True)).to_have_count(1)
    page.get_by_role("button", name="Empty it all").tap()
    expect(said).to_have_text("Emptied.")

    assert page.evaluate("Object.keys(localStorage)") == []


@pytest.mark.slow
def test_the_field_is_a_combobox_for_the_keyboard(page: Page) -> None:
    """Arrows move through the hits, Escape closes them, Enter follows; a screen reader hears how many there are."""
    asked = field(page)

    def state() -> tuple[str | None, str, str]:
        active = asked.get_attribute("aria-activedescendant")
        chosen = page.locator(f"#{active}[aria-selected=true] b").inner_text() if active else ""
        return (
            asked.get_attribute("aria-expanded"),
            chosen,
            page.locator(".pb-ask [role=status]").inner_text(),
        )

    asked.press_sequentially("team")
    expect(page.get_by_role("option")).to_have_count(3)
    states = [state()]
    for key in ("ArrowDown", "ArrowUp", "ArrowUp", "Escape"):
        asked.press(key)
        states.append(state())
    asked.press_sequentially(" lead")
    expect(page.get_by_role("option").first).to_contain_text("Support Team Lead")
    asked.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Support Team Lead")

    assert states == [
        ("true", "Support Team Lead", "3 roles"),
        ("true", "Field Team Lead", "3 roles"),
        ("true", "Support Team Lead", "3 roles"),
        ("true", "Sales Team Lead", "3 roles"),
        ("false", "", ""),
    ]


@pytest.mark.slow
def test_without_javascript_the_list_does(browser: Browser, larkfield: Server) -> None:
    """No field that does nothing, no button that does nothing: the roles are links."""
    context = browser.new_context(viewport=PHONE, java_script_enabled=False)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(larkfield.address)
    expect(page.locator("#find-role")).to_be_hidden()
    page.locator("summary", has_text="Customer Support").click()
    page.get_by_role("link", name="Support Agent").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Support Agent")
    expect(page.locator(".pb-mine")).to_be_hidden()
    context.close()


@pytest.mark.slow
def test_what_a_customer_says_leads_to_the_guide(page: Page) -> None:
    """The customer's own question, typed into search as it was said, has the guide as its first hit."""
    page.locator("label.md-header__button[for=__search]").tap()
    page.get_by_role("textbox", name="Search").press_sequentially("Where is my money?")
    first = page.locator(".md-search-result__item a").first
    expect(first).to_be_in_viewport()
    first.tap()

    expect(page.locator("article[data-kind=guide][data-id=late-refund]")).to_be_visible()
