"""A metric has a story beside it, for what the number cannot tell."""

from tests.conftest import Company

STORY = "story: the-boiler-in-january"
TOLD = "has no story beside it, so nobody sees the people behind the number"
HINT = "add `story: …` with the id of a story, and write one where none fits"


def test_two_metrics_without_a_story(company: Company) -> None:
    """Each metric is told at the top of its file, where the line is to be added."""
    bare = company.change("metrics/refund-hours.yml", f"{STORY}\n", "")

    assert bare.change("metrics/lifetime-value.yml", f"{STORY}\n", "# no story yet\n").told() == [
        f"metrics/lifetime-value.yml:1:1: warning: lifetime-value {TOLD}; {HINT} [no-story]",
        f"metrics/refund-hours.yml:1:1: warning: refund-hours {TOLD}; {HINT} [no-story]",
    ]


def test_a_misspelt_story(company: Company) -> None:
    """A story nobody knows is told as a reference."""
    assert company.change("metrics/refund-hours.yml", STORY, "story: the-boiler-in-januar").told() == [
        "metrics/refund-hours.yml:9:8: error: refund-hours names, under 'story', 'the-boiler-in-januar', "
        "which is no story; did you mean 'the-boiler-in-january'? [reference]"
    ]


def test_a_story_that_was_not_read(company: Company) -> None:
    """A broken story is a story all the same."""
    assert company.change("stories/the-boiler-in-january.yml", "kind: kept", "kind: keep").told() == [
        "stories/the-boiler-in-january.yml:3:7: error: 'kind' is 'keep', and must be one of kept, missed, "
        "learned; "
        "did you mean 'kept'? [shape]"
    ]


def test_a_metric_that_was_not_read(company: Company) -> None:
    """A story under a misspelt key is told once, at the key."""
    assert company.change("metrics/refund-hours.yml", "story:", "storey:").told() == [
        "metrics/refund-hours.yml:9:1: error: refund-hours has no key 'storey'; did you mean 'story'? [shape]"
    ]
