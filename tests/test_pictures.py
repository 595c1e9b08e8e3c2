"""Pictures as SVG: described, escaped, without script or style."""

import xml.etree.ElementTree as ET
from typing import Any

import pytest
from markupsafe import Markup

from generator.pictures import bad_news, coverage, heat_map, thread_line

NAMES = ["Ämter & <Würden>", 'a "quoted" name that is far too long to fit anywhere', "日本"]
DESCRIBED = [
    str(thread_line("a", NAMES, NAMES[0], "what it says")).partition(
        '<svg class="pb-picture pb-thread-line pb-standing"'
    )[0],
    heat_map("b", NAMES, NAMES, [[0, 1, 2]] * 3, NAMES[0], "what it says"),
    coverage("c", [(name, number) for number, name in enumerate(NAMES)], NAMES[0], "what it says"),
    bad_news("d", [(NAMES[0], [(NAMES[1], NAMES[2])])], NAMES[0], "what it says"),
]


@pytest.mark.parametrize("svg", DESCRIBED)
def test_a_picture_is_well_formed_and_described(svg: str) -> None:
    """It has a title and a description, named by ids, and is announced as one picture."""
    root = ET.fromstring(svg)
    title, description = root[0], root[1]

    assert (root.get("role"), title.tag, title.text, description.text) == (
        "img",
        "title",
        NAMES[0],
        "what it says",
    )
    assert root.get("aria-labelledby") == f"{title.get('id')} {description.get('id')}"


@pytest.mark.parametrize("svg", DESCRIBED)
def test_a_picture_holds_no_script_and_no_style(svg: Any) -> None:
    """The Content-Security-Policy lets neither through."""
    for element in ET.fromstring(str(svg)).iter():
        assert element.tag not in ("script", "style", "image", "foreignObject", "a")
        assert not [
            name for name in element.attrib if name == "style" or name.startswith("on") or "href" in name
        ]


def test_a_picture_of_nothing_is_still_a_picture() -> None:
    """An empty company draws no error."""
    for svg in (
        heat_map("a", [], [], [], "t", "d"),
        coverage("b", [], "t", "d"),
        bad_news("c", [], "t", "d"),
    ):
        assert isinstance(svg, Markup)
        ET.fromstring(svg)
