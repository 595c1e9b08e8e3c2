"""A guide leads from its start, whatever is answered, to an outcome."""

from tests.conftest import Company

GUIDE = "guides/late-refund.yml"
TESTS = """tests:
  - as: support-agent
    answers:
      - Up to {limit:refund}
      - No date was given
    ends: pay-now
  - as: support-lead
    answers:
      - More than that
    ends: ask-above
"""


def test_a_start_that_is_no_node(company: Company) -> None:
    """It is told alone: whatever it was to lead to is not called unreached, and no test is walked."""
    broken = company.change(GUIDE, "start: owed", "start: owd")

    assert broken.told() == [
        "guides/late-refund.yml:6:8: error: late-refund starts at 'owd', which is no node;"
        " did you mean 'owed'? [guide-shape]"
    ]


def test_a_start_that_is_an_outcome(company: Company) -> None:
    """A guide begins with a question."""
    broken = company.change(GUIDE, "start: owed", "start: pay-now")

    assert broken.told() == [
        "guides/late-refund.yml:6:8: error: late-refund starts at 'pay-now', which is an outcome;"
        " name the node with the first question [guide-shape]"
    ]


def test_answers_that_lead_nowhere(company: Company) -> None:
    """Each is told at its `then`; a node or an outcome is offered, and nothing is called unreached."""
    broken = company.change(GUIDE, "then: promised", "then: promissed").change(
        GUIDE, "then: pay-now", "then: pay-nwo"
    )

    assert broken.told() == [
        "guides/late-refund.yml:12:15: error: owed leads to 'promissed', which is no node and no outcome;"
        " did you mean 'promised'? [guide-shape]",
        "guides/late-refund.yml:23:15: error: promised leads to 'pay-nwo', which is no node and no outcome;"
        " did you mean 'pay-now'? [guide-shape]",
    ]


def test_the_node_itself_is_never_offered(company: Company) -> None:
    """An answer that led back to its own question would be a loop."""
    broken = company.change(GUIDE, "then: promised", "then: owedd")

    assert broken.told() == [
        "guides/late-refund.yml:12:15: error: owed leads to 'owedd', which is no node and no outcome"
        " [guide-shape]"
    ]


def test_an_answer_that_leads_back(company: Company) -> None:
    """A loop is told at the answer that closes it, and not the outcome which that answer should lead to."""
    broken = company.change(GUIDE, "then: pay-now", "then: owed")

    assert broken.told() == [
        "guides/late-refund.yml:23:15: error: promised leads back to owed, so the reader goes round in a"
        " circle;"
        " lead it to a node further on, or to an outcome [guide-shape]"
    ]


def test_a_dead_end(company: Company) -> None:
    """Where no answer leads out of a circle, the reader reaches no outcome; each way back is told."""
    text = company.files[GUIDE].decode()
    asked = company.change(GUIDE, text[text.index("      - answer: Yes, and") : text.index("outcomes:\n")],
        "      - answer: No date was given\n        then: promised\n"
        "      - answer: A date was given\n        then: which\n"
        "  which:\n    ask: Which date was it?\n    answers:\n"
        "      - answer: I do not know\n        then: promised\n",
    )  # fmt: skip
    broken = asked.change(GUIDE, "  pay-and-say-sorry:\n", "  pay-later:\n")

    assert broken.told() == [
        "guides/late-refund.yml:21:15: error: promised leads back to itself, so the reader goes round for"
        " ever and"
        " reaches no outcome; lead it to a node further on, or to an outcome [guide-shape]",
        "guides/late-refund.yml:28:15: error: which leads back to promised, so the reader goes round for"
        " ever and"
        " reaches no outcome; lead it to a node further on, or to an outcome [guide-shape]",
    ]


def test_a_node_that_nothing_leads_to(company: Company) -> None:
    """It is told at its own line; what only this node leads to is not told beside it."""
    broken = company.change(GUIDE, "then: promised", "then: pay-now").change(GUIDE, TESTS, "")

    assert broken.told() == [
        "guides/late-refund.yml:17:3: error: no answer leads to the node 'promised';"
        " lead one to it with `then: promised`, or take it out [guide-shape]"
    ]


def test_two_outcomes_that_nothing_leads_to(company: Company) -> None:
    """Each is told, and the guide's tests are left alone while its shape is wrong."""
    broken = company.change(GUIDE, "then: pay-now", "then: pay-and-say-sorry").change(
        GUIDE, "outcomes:\n", "outcomes:\n  call-the-bank:\n    title: Call the bank\n"
    )

    assert broken.told() == [
        "guides/late-refund.yml:25:3: error: no answer leads to the outcome 'call-the-bank';"
        " lead one to it with `then: call-the-bank`, or take it out [guide-shape]",
        "guides/late-refund.yml:31:3: error: no answer leads to the outcome 'pay-now';"
        " lead one to it with `then: pay-now`, or take it out [guide-shape]",
    ]


def test_two_answers_in_the_same_words(company: Company) -> None:
    """A reader cannot choose between them, be it that a capital or a full stop sets them apart."""
    broken = company.change(GUIDE, "answer: I cannot tell", "answer: More than That.")

    assert broken.told() == [
        "guides/late-refund.yml:15:17: error: owed has the answer 'More than That.' twice, so a reader"
        " cannot tell"
        " which to choose; say what sets the two apart, or take one out [guide-shape]"
    ]


def test_the_same_words_under_two_questions(company: Company) -> None:
    """Yes may answer any question."""
    whole = company.change(GUIDE, "answer: I cannot tell", "answer: No date was given")

    assert whole.told() == []


def test_two_answers_that_lead_to_one_place(company: Company) -> None:
    """Ways may meet again, in a node as in an outcome."""
    whole = company.change(
        GUIDE, "        then: ask-above\n      - answer: I", "        then: promised\n      - answer: I"
    )
    whole = whole.change(GUIDE, "    ends: ask-above", "      - No date was given\n    ends: pay-now")

    assert whole.told() == []


def test_an_outcome_with_a_title_alone(company: Company) -> None:
    """A title that says what to do is enough of an end."""
    whole = company.change(GUIDE, "    title: Pay it now\n    remedy: refund\n", "    title: Pay it now\n")

    assert whole.told() == []


def test_a_node_and_an_outcome_of_one_name(company: Company) -> None:
    """The id that stands for both is `duplicate-id`'s to tell."""
    broken = company.change(GUIDE, "  pay-now:\n", "  promised:\n").change(
        GUIDE, "then: pay-now", "then: ask-above"
    )
    broken = broken.change(GUIDE, "    ends: pay-now", "    ends: ask-above")

    assert broken.told() == [
        "guides/late-refund.yml:29:3: error: 'late-refund/promised' is the id of the node"
        " at guides/late-refund.yml:17:3 already, and no outcome may share it; give one of the two another"
        " id [duplicate-id]"
    ]


def test_a_guide_of_many_questions(company: Company) -> None:
    """A long way is followed to its end, however deep it goes."""
    steps = [
        f"  step-{number}:\n    ask: And then?\n    answers:\n      - answer: It goes on\n        then:"
        f" step-{number + 1}\n"
        for number in range(1100)
    ]
    whole = company.add(
        "guides/long.yml",
        "title: A long way\nkind: process\nfor: everyone\nstart: step-0\nnodes:\n"
        + "".join(steps)
        + "outcomes:\n  step-1100:\n    title: Rest\n",
    )

    assert whole.told() == []


def test_a_guide_that_cannot_be_read_is_left_alone(company: Company) -> None:
    """What a broken guide leads to is told when it can be read."""
    broken = company.change(GUIDE, "start: owed", "start: owd").change(GUIDE, "kind: trouble", "kind: truble")

    assert broken.told() == [
        "guides/late-refund.yml:3:7: error: 'kind' is 'trubleshooting', and must be one of troubleshooting,"
        " script,"
        " triage, process, crisis, conflict, before-you-cut; did you mean 'troubleshooting'? [shape]"
    ]
