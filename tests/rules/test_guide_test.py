"""A guide's tests walk it as its readers do, and end where they say."""

from tests.conftest import Company

GUIDE = "guides/late-refund.yml"
LAST = "      - No date was given\n    ends"


def test_an_answer_that_the_question_does_not_have(company: Company) -> None:
    """It is told at the answer, and the nearest one is offered; the end is not told beside it."""
    broken = company.change(GUIDE, LAST, "      - No date given\n    ends")

    assert broken.told() == [
        "guides/late-refund.yml:39:9: error: 'No date given' is no answer to 'promised';"
        " did you mean 'No date was given'? [guide-test]"
    ]


def test_an_answer_like_no_other(company: Company) -> None:
    """Where none is near, all of them are named."""
    broken = company.change(GUIDE, "      - More than that\n    ends", "      - Everything\n    ends")

    assert broken.told() == [
        "guides/late-refund.yml:43:9: error: 'Everything' is no answer to 'owed';"
        " the answers are 'Up to {limit:refund}', 'More than that' and 'I cannot tell' [guide-test]"
    ]


def test_too_few_answers(company: Company) -> None:
    """The walk that stops at a question is told at its last answer."""
    broken = company.change(GUIDE, LAST, "    ends")

    assert broken.told() == [
        "guides/late-refund.yml:38:9: error: the answers stop at the question 'promised', before any outcome;"
        " add one of 'Yes, and it has passed' and 'No date was given' [guide-test]"
    ]


def test_no_answers_at_all(company: Company) -> None:
    """An empty list stops at the first question."""
    broken = company.change(
        GUIDE, "    answers:\n      - More than that\n    ends", "    answers: []\n    ends"
    )

    assert broken.told() == [
        "guides/late-refund.yml:42:14: error: the answers stop at the question 'owed', before any outcome;"
        " add one of 'Up to {limit:refund}', 'More than that' and 'I cannot tell' [guide-test]"
    ]


def test_answers_left_over(company: Company) -> None:
    """The first answer after the outcome is told for all that follow."""
    broken = company.change(
        GUIDE, LAST, "      - No date was given\n      - More\n      - Still more\n    ends"
    )

    assert broken.told() == [
        "guides/late-refund.yml:40:9: error: the test goes on after the outcome 'pay-now';"
        " take this answer out, and any after it [guide-test]"
    ]


def test_a_walk_that_ends_elsewhere(company: Company) -> None:
    """Whether the test or the guide is wrong, nobody can tell: both ways are offered."""
    broken = company.change(GUIDE, "ends: pay-now", "ends: ask-above")

    assert broken.told() == [
        "guides/late-refund.yml:40:11: error: these answers end at 'pay-now', not at 'ask-above';"
        " mend the answers or the guide, or write `ends: pay-now` [guide-test]"
    ]


def test_an_end_that_is_no_outcome(company: Company) -> None:
    """The line is given as the answers would have it; a node is no end either."""
    broken = company.change(GUIDE, "ends: pay-now", "ends: pay-nw").change(
        GUIDE, "ends: ask-above", "ends: promised"
    )

    assert broken.told() == [
        "guides/late-refund.yml:40:11: error: the test ends at 'pay-nw', which is no outcome,"
        " and its answers lead to 'pay-now'; write `ends: pay-now` [guide-test]",
        "guides/late-refund.yml:44:11: error: the test ends at 'promised', which is no outcome,"
        " and its answers lead to 'ask-above'; write `ends: ask-above` [guide-test]",
    ]


def test_a_role_that_the_guide_is_not_for(company: Company) -> None:
    """Nobody else walks a guide, and the walk itself is told beside it where it is wrong too."""
    broken = company.change(GUIDE, "as: support-agent", "as: cfo").change(
        GUIDE, "ends: pay-now", "ends: ask-above"
    )

    assert broken.told() == [
        "guides/late-refund.yml:36:9: error: cfo walks this test, and late-refund is not for cfo;"
        " write a role that the guide is for, or add this one under `for` [guide-test]",
        "guides/late-refund.yml:40:11: error: these answers end at 'pay-now', not at 'ask-above';"
        " mend the answers or the guide, or write `ends: pay-now` [guide-test]",
    ]


def test_a_role_by_its_level(company: Company) -> None:
    """A guide may be for a role by its level or its function."""
    whole = company.change(GUIDE, "  roles: [support-agent, support-lead]", "  functions: [support]")

    assert whole.told() == []


def test_a_role_that_does_not_exist(company: Company) -> None:
    """`reference` tells it alone."""
    broken = company.change(GUIDE, "as: support-agent", "as: support-agnet")

    assert broken.told() == [
        "guides/late-refund.yml:36:9: error: late-refund names, under 'as', 'support-agnet', which is no"
        " role;"
        " did you mean 'support-agent'? [reference]"
    ]


def test_a_role_that_cannot_be_read(company: Company) -> None:
    """Whether a guide for a level is for a broken role, nobody can tell."""
    broken = company.change(GUIDE, "  roles: [support-agent, support-lead]", "  levels: [frontline, leader]")
    broken = broken.change("roles/support-agent.yml", "level: frontline", "level: front")

    assert broken.told() == [
        "roles/support-agent.yml:5:8: error: 'level' is 'front', and must be one of executive, leader,"
        " specialist,"
        " frontline; did you mean 'frontline'? [shape]"
    ]


def test_a_guide_for_an_unknown_role(company: Company) -> None:
    """Whom the guide is for is not known until the name is mended."""
    broken = company.change(GUIDE, "[support-agent, support-lead]", "[support-agnet, support-lead]")

    assert broken.told() == [
        "guides/late-refund.yml:5:11: error: late-refund names, under 'roles', 'support-agnet', which is no role;"
        " did you mean 'support-agent'? [reference]"
    ]


def test_no_test_is_walked_while_the_shape_is_wrong(company: Company) -> None:
    """The `then` that leads nowhere is told, and not the test that went through it."""
    broken = company.change(GUIDE, "then: pay-now", "then: pay-nwo")

    assert broken.told() == [
        "guides/late-refund.yml:23:15: error: promised leads to 'pay-nwo', which is no node and no outcome;"
        " did you mean 'pay-now'? [guide-shape]"
    ]


def test_a_limit_misspelt_in_the_guide(company: Company) -> None:
    """The test that spells it as it should be is not told to spell it wrongly."""
    broken = company.change(GUIDE, "answer: Up to {limit:refund}", "answer: Up to {limit:refnd}")

    assert broken.told() == [
        "guides/late-refund.yml:11:17: error: `{limit:refnd}` is no limit that support-agent and"
        " support-lead have;"
        " did you mean `{limit:refund}`? [unknown-value]"
    ]


def test_a_limit_misspelt_in_the_test(company: Company) -> None:
    """A test repeats the answer of the guide, so it is no answer rather than an unknown limit."""
    broken = company.change(GUIDE, "      - Up to {limit:refund}\n", "      - Up to {limit:refnd}\n")

    assert broken.told() == [
        "guides/late-refund.yml:38:9: error: 'Up to {limit:refnd}' is no answer to 'owed';"
        " did you mean 'Up to {limit:refund}'? [guide-test]"
    ]
