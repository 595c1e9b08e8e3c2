"""What stands around a percentage that is no finding about the world: a price, a level, a dose."""

import re

from generator.rules.words import listed

AMOUNTS = listed(
    """
    off discount reduction rebate deposit vat tax duty interest apr fee surcharge commission tip gratuity
    credit refund alcohol ethanol solution humidity saturation oxygen gradient strength battery charge
    charged full capacity cotton wool cocoa fat concentration
    """
)
"""Words after a percentage that make it an amount: `10 % off`, `70 % alcohol`."""

AMOUNT_OF = listed(
    """
    price fare fee bill ticket deposit order invoice rent premium amount sum total salary excess pay income
    wage value weight limit budget stock capacity
    """
)
"""What a percentage is taken of when it is an amount: `15 % of the fare`."""

AMOUNT_BEFORE = listed(
    """
    deposit discount vat tax duty interest fee surcharge commission tip humidity saturation tolerance
    limit rebate reduction charge
    """
)
"""Words before a percentage that make it an amount: `a deposit of 15 %`."""

CONDITIONS = listed("when whenever if once unless until before after where")
"""Words that make a percentage a mark to act at: `when stock falls below 20 %`."""

BOUNDS = ("at least", "at most", "no more than", "no fewer than", "no less than", "more than", "fewer than")
"""Words before a percentage that a sentence sets itself: it is a target in words."""

DOING = listed(
    """
    says promise do done_when great not say adapt never prepare ask debrief action how one_job per
    record_in not_when when leader_does
    """
)
"""Fields that say what is done: a percentage there is an amount, unless it is one `of` something."""

HEDGES = (
    "nearly", "almost", "about", "roughly", "around", "only", "just", "over", "up to", "some",
    "more than", "fewer than", "less than", "at least", "an estimated",
)  # fmt: skip
"""Words that soften a share at the start of a clause: `Nearly one in three`."""

TIMES = listed("seconds? minutes? hours? days? weeks? months? years? languages?")
"""What makes `one in five` no share: `one in five minutes`."""

_ONES = "one|two|three|four|five|six|seven|eight|nine"
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"

FIGURE = re.compile(
    rf"(?<![\w.,])(?:(?P<digits>\d[\d.,]{{0,12}})|(?:{_TENS})(?:[\s-](?:{_ONES}))?|{_TEENS}|{_ONES})"
    r"[\s-]{0,2}(?:%|per[\s-]?cent\b)",
    re.IGNORECASE,
)
"""A percentage in digits or words."""

SHARE = re.compile(
    rf"(?:^|[.!?;:,(]\s+|[–—]\s*|\b(?:that|than|because|since|as)\s+)(?:(?:{'|'.join(HEDGES)})\s+)?"
    rf"(?P<share>(?:{_ONES}|\d{{1,3}})[\s-](?:in|out[\s-]of)[\s-](?:every[\s-])?"
    rf"(?:{_ONES}|{_TEENS}|{_TENS}|a hundred|\d{{1,4}}))"
    rf"(?!\w|[\s-](?:{'|'.join(sorted(TIMES))})\b)",
    re.IGNORECASE,
)
"""A share at the start of a clause, where nobody does it: `Reads one in ten letters` is a sample."""

NUMERALS = frozenset([*f"{_ONES}|{_TENS}|{_TEENS}|hundred|cent|percent".split("|"), *map(str, range(1000))])
"""A text without one of these, and without the sign, holds neither percentage nor share."""
