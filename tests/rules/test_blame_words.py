"""A text says it as `terms.yml` asks, without words that blame or belittle."""

from generator.rules import blame_words
from tests.conftest import Company
from tests.rules.judged import MEASURED, flagged, in_a_set, told_with_a_waiver, without

CFO = "roles/cfo.yml"
WHY = "A refund that waits for a signature tells the customer we doubt them."

TERMS = "".join(
    f"- instead_of: {instead_of}\n  say: something kinder\n  why: It is kinder.\n"
    for instead_of in (
        "difficult customer", "cost centre", "complainer", "time-waster", "user error", "the customer claims",
        "the customer failed to", "the customer refused", "bad payer", "back office", "silly question",
        "human error", "whose fault", "rejected candidate", "frequent caller",
    )
)  # fmt: skip

FLAGGED = (
    "Difficult customers go to the lead.",
    "A cost-centre has no voice in the budget.",
    "The customer claimed that the parcel never came.",
    "Most returns turn out to be user errors.",
    "Finds out whose fault it was before the meeting ends.",
    "Time wasters are filtered out at reception.",
    "This customer claims the room was cold.",
    "The customers failed to read the small print.",
    "Keeps a list of known complainers at the gate.",
    "Customers claim they were never told.",
    "Time-wasters ring on Mondays.",
    "Bad payers get one call before the letter.",
    "Back-office staff wait longest for an answer.",
    "It is a user error when the code is typed twice.",
    "Rejected candidates are told by post.",
    "Silly questions have their own page.",
    "These customers claimed more than we owed.",
    "The customer refuses the first slot in most cases.",
    "The first slide asks whose fault the outage was.",
    "Every cost center reports on Friday.",
)
"""What a careful reader would flag."""
MISSED = [
    "Customers claim they were never told.",
    "Every cost center reports on Friday.",
]
"""Known: a plural without an article, and American spelling."""

PASSED = (
    "The customer's claim is paid within a week.",
    "Works at the customer claims desk on Saturdays.",
    "Asks what was difficult; customers hear the answer first.",
    'Writes "difficult customer" nowhere, not even in private notes.',
    "Helps a customer with a difficult problem before lunch.",
    "Books the cost to the centre that ordered it.",
    "Shows the change to the user. Errors are ours to explain.",
    "Cuts the cost of the centre's heating.",
    "Complains to the supplier on the guest's behalf.",
    "Asks the customer to claim before the end of the month.",
    "Reads the claims that customers sent in the storm.",
    "The customer failed the credit check, and hears it from a person.",
    "The office at the back stays open until six.",
    "Pays the bad debt fund by the tenth.",
    "Rejected parcels go back to the sender.",
    "Frequent flyers call a number of their own.",
    "Nobody is at fault for asking, whose ever turn it was.",
    "Centres the cost on one line of the quote.",
    "The user sees the error in plain words.",
    "Human beings answer, and errors are told at once.",
)
"""What they would let pass, near the border."""
OVERDONE = [
    "Works at the customer claims desk on Saturdays.",
]
"""Known: a noun that looks like the verb."""


def test_what_a_careful_reader_would_flag(company: Company) -> None:
    """At least nine in ten are caught; the others are known."""
    measured = in_a_set(company, FLAGGED, "why").add("terms.yml", TERMS)
    caught = flagged(blame_words, measured, MEASURED, FLAGGED)

    assert without(FLAGGED, caught) == MISSED
    assert len(MISSED) * 10 <= len(FLAGGED)


def test_what_a_careful_reader_would_let_pass(company: Company) -> None:
    """At most one in ten is flagged all the same; those are known."""
    measured = in_a_set(company, PASSED, "why").add("terms.yml", TERMS)

    assert flagged(blame_words, measured, MEASURED, PASSED) == OVERDONE
    assert len(OVERDONE) * 10 <= len(PASSED)


def test_a_word_to_leave(company: Company) -> None:
    """It is told at its place, with what to say and why, in the plural too."""
    assert company.change(CFO, WHY, "Some say that Difficult customers wait longest.").told() == [
        "roles/cfo.yml:38:24: warning: 'Difficult customers' stands in terms.yml as a word to leave; "
        "say 'customer with a difficult problem' (The problem is ours to solve; the word makes it "
        "theirs.) [blame-words]",
    ]


def test_two_words_to_leave(company: Company) -> None:
    """Each is told, in any file and in titles too."""
    changed = company.change(CFO, WHY, "A cost-centre for a difficult customer.")

    assert changed.change(
        "guides/late-refund.yml", "The refund is late", "The difficult customer"
    ).told() == [
        "guides/late-refund.yml:1:12: warning: 'difficult customer' stands in terms.yml as a word to "
        "leave; say 'customer with a difficult problem' (The problem is ours to solve; the word "
        "makes it theirs.) [blame-words]",
        "roles/cfo.yml:38:12: warning: 'cost-centre' stands in terms.yml as a word to leave; say "
        "'the people who keep our customers' (What we call a cost we learn to cut.) [blame-words]",
        "roles/cfo.yml:38:30: warning: 'difficult customer' stands in terms.yml as a word to leave; "
        "say 'customer with a difficult problem' (The problem is ours to solve; the word makes it "
        "theirs.) [blame-words]",
    ]


def test_a_term_inside_a_longer_one(company: Company) -> None:
    """The longer is told, once."""
    terms = company.add("terms.yml", term("payer", "household") + term("slow payer", "household behind"))

    assert terms.change(CFO, WHY, "A slow payer is a payer all the same.").told() == [
        "roles/cfo.yml:38:12: warning: 'slow payer' stands in terms.yml as a word to leave; say "
        "'household behind' (It is kinder.) [blame-words]",
        "roles/cfo.yml:38:28: warning: 'payer' stands in terms.yml as a word to leave; say "
        "'household' (It is kinder.) [blame-words]",
    ]


def test_a_term_that_is_part_of_what_to_say(company: Company) -> None:
    """What terms.yml asks to say is right."""
    own = company.add("terms.yml", term("slip", "our slip"))

    assert own.change(CFO, WHY, "It was our slip, and no slip of theirs.").told() == [
        "roles/cfo.yml:38:34: warning: 'slip' stands in terms.yml as a word to leave; say 'our slip' "
        "(It is kinder.) [blame-words]",
    ]


def test_terms_of_odd_signs(company: Company) -> None:
    """A term is its words, whatever else stands in it; one without a word is none."""
    odd = company.add(
        "terms.yml", term("user/owner", "reader") + term("&", "and") + term("PEBKAC?", "our screen")
    )

    assert odd.change(CFO, WHY, "A user/owner & a pebkac met.").told() == [
        "roles/cfo.yml:38:12: warning: 'user/owner' stands in terms.yml as a word to leave; say "
        "'reader' (It is kinder.) [blame-words]",
        "roles/cfo.yml:38:27: warning: 'pebkac' stands in terms.yml as a word to leave; say 'our "
        "screen' (It is kinder.) [blame-words]",
    ]


def test_words_with_endings_of_their_own(company: Company) -> None:
    """A plural, the past and the -ing form are the same word; a longer word is another."""
    terms = term("nag", "ask") + term("query", "question") + term("fuss", "wish") + term("moaned", "told us")
    found = company.add("terms.yml", terms).change(
        CFO,
        WHY,
        "Nagging, nagged, nags, queries, queried, fusses, moans, moaning; nagger, query-like, fusspot.",
    )

    assert found.told() == [
        "roles/cfo.yml:38:10: warning: 'Nagging' stands in terms.yml as a word to leave; say 'ask' "
        "(It is kinder.) [blame-words]",
        "roles/cfo.yml:38:19: warning: 'nagged' stands in terms.yml as a word to leave; say 'ask' "
        "(It is kinder.) [blame-words]",
        "roles/cfo.yml:38:27: warning: 'nags' stands in terms.yml as a word to leave; say 'ask' (It "
        "is kinder.) [blame-words]",
        "roles/cfo.yml:38:33: warning: 'queries' stands in terms.yml as a word to leave; say "
        "'question' (It is kinder.) [blame-words]",
        "roles/cfo.yml:38:42: warning: 'queried' stands in terms.yml as a word to leave; say "
        "'question' (It is kinder.) [blame-words]",
        "roles/cfo.yml:38:51: warning: 'fusses' stands in terms.yml as a word to leave; say 'wish' "
        "(It is kinder.) [blame-words]",
        "roles/cfo.yml:38:59: warning: 'moans' stands in terms.yml as a word to leave; say 'told us' "
        "(It is kinder.) [blame-words]",
        "roles/cfo.yml:38:66: warning: 'moaning' stands in terms.yml as a word to leave; say 'told "
        "us' (It is kinder.) [blame-words]",
        "roles/cfo.yml:38:83: warning: 'query' stands in terms.yml as a word to leave; say "
        "'question' (It is kinder.) [blame-words]",
    ]


def test_a_field_that_shows_how_it_should_not_be(company: Company) -> None:
    """What is quoted as wrong, and what people search for, is left alone."""
    changed = (
        company.change(CFO, "Asking the customer to call back tomorrow.", "Sighing at a difficult customer.")
        .change(
            CFO,
            "    if_missed:\n",
            "    script:\n      never:\n        - You are a difficult customer.\n    if_missed:\n",
        )
        .change(CFO, WHY, "Nobody writes “difficult customer” anywhere.")
        .change(CFO, "aliases: [CFO, finance director]", "aliases: [CFO, head of cost centre]")
        .change(
            "tensions/control-and-compassion.yml",
            "A script is read to someone in tears.",
            "We see a difficult customer.",
        )
        .change("self-checks/mirror.yml", "People wait for my yes.", "I joke about difficult customers.")
        .change("chains.yml", "Never asks what the shift was like.", "Calls the desk a cost centre.")
        .change(
            "sources.yml",
            "Customer Service Is Not a Department, It's a Leadership Imperative",
            "The Difficult Customer",
        )
        .change("guides/late-refund.yml", "asked_as: [", "asked_as: [difficult customer at the till, ")
    )

    assert changed.told() == []


def test_ids_are_no_words(company: Company) -> None:
    """What leads to a node is named as the node is."""
    guide = company.files["guides/late-refund.yml"].decode().replace("ask-above", "cost-centre")

    assert company.add("guides/late-refund.yml", guide).told() == []


def test_how_it_goes_badly_is_our_own_voice(company: Company) -> None:
    """`bad` says what the customer gets, and blames nobody either."""
    assert company.change(
        CFO, "A customer waits three days", "A difficult customer waits three days"
    ).told() == [
        "roles/cfo.yml:13:10: warning: 'difficult customer' stands in terms.yml as a word to leave; "
        "say 'customer with a difficult problem' (The problem is ours to solve; the word makes it "
        "theirs.) [blame-words]",
    ]


def test_a_page_written_by_hand(company: Company) -> None:
    """Its line and column are named."""
    assert company.add("pages/about.md", "# About\n\nFor each\ncost\ncentre.\n").told() == [
        "pages/about.md:4:1: warning: 'cost centre' stands in terms.yml as a word to leave; say 'the "
        "people who keep our customers' (What we call a cost we learn to cut.) [blame-words]",
    ]


def test_a_role_that_was_not_read(company: Company) -> None:
    """A misspelt kind is told as such, and its sentences wait."""
    blaming = company.change(CFO, WHY, "A difficult customer waits.")

    assert blaming.change(CFO, "kind: behaviour", "kind: behavior").told() == [
        "roles/cfo.yml:44:11: error: 'kind' is 'behavior', and must be one of attitude, behaviour, "
        "operational; did you mean 'behaviour'? [shape]",
    ]


def test_terms_that_were_not_read(company: Company) -> None:
    """One broken term hides itself, and none of the others."""
    blaming = company.change(CFO, WHY, "A difficult customer of a cost centre.")

    assert blaming.change("terms.yml", "  say: the people who keep our customers\n", "").told() == [
        "roles/cfo.yml:38:12: warning: 'difficult customer' stands in terms.yml as a word to leave; "
        "say 'customer with a difficult problem' (The problem is ours to solve; the word makes it "
        "theirs.) [blame-words]",
        "terms.yml:4:3: error: item 2 of the file lacks 'say'; add `say: …` [shape]",
    ]


def test_a_second_file_of_one_id(company: Company) -> None:
    """A file that is no part of the book is told for its id alone."""
    second = company.files[CFO].decode().replace(WHY, "A difficult customer waits.")

    assert company.add("roles/money/cfo.yml", second).told() == [
        "roles/money/cfo.yml:1:1: error: 'cfo' is the id of another role at roles/cfo.yml:1:1 "
        "already; give one of the two another id [duplicate-id]",
        "roles/money/cfo.yml:20:11: error: 'cfo/refund' is the id of another remedy at "
        "roles/cfo.yml:20:11 already; give one of the two another id [duplicate-id]",
        "roles/money/cfo.yml:33:9: error: 'cfo/no-waiting-on-approval' is the id of another standard "
        "at roles/cfo.yml:33:9 already; give one of the two another id [duplicate-id]",
        "roles/money/cfo.yml:60:9: error: 'cfo/cut-one-approval' is the id of another action at "
        "roles/cfo.yml:60:9 already; give one of the two another id [duplicate-id]",
        "roles/money/cfo.yml:66:9: error: 'cfo/read-ten-refunds' is the id of another action at "
        "roles/cfo.yml:66:9 already; give one of the two another id [duplicate-id]",
    ]


def term(instead_of: str, say: str) -> str:
    """An entry of terms.yml."""
    return f'- instead_of: "{instead_of}"\n  say: {say}\n  why: It is kinder.\n'


def test_a_waiver(company: Company) -> None:
    """A guide may keep a word for a while."""
    blaming = company.change("guides/late-refund.yml", "The refund is late", "The difficult customer")

    assert told_with_a_waiver(blaming, "blame-words", "guide:late-refund") == []
