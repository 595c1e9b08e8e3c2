"""Phrases that say nothing, by what they leave out, each with what to write instead.

A phrase is here when it could stand on any company's wall, and when its plain sense is rare in the
sentences of a playbook: `at the end of the day` is not, for a till is closed just then.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Dead:
    """Phrases with one fault. A bar parts two forms of a word; `…` ends one that must end its clause."""

    fault: str
    mend: str
    phrases: tuple[str, ...]


DEAD: tuple[Dead, ...] = (
    Dead(
        "names no time",
        "say by when",
        (
            "in a timely manner", "in a timely fashion", "as soon as possible", "as soon as practicable",
            "as quickly as possible", "as early as possible", "at your earliest convenience",
            "at the earliest opportunity", "at the earliest convenience", "in due course",
            "without undue delay", "on an ongoing basis", "on a regular basis", "on an ad hoc basis",
            "on a continuous basis", "going forward…", "as and when",
        ),
    ),
    Dead(
        "does not say in which case",
        "name the case",
        (
            "as needed", "as required…", "as necessary", "as appropriate", "where appropriate",
            "when appropriate", "if appropriate", "where possible", "wherever possible", "whenever possible",
            "where applicable", "if applicable", "as applicable", "where necessary", "when necessary",
            "where feasible", "where practicable", "where relevant", "as deemed appropriate",
            "as deemed necessary", "to the extent possible", "as the case may be",
            "other duties as assigned", "any other duties",
        ),
    ),
    Dead(
        "praises and shows nothing",
        "say what one would see or hear",
        (
            "world-class", "best-in-class", "first-class service", "first-class experience",
            "first-rate service", "excellent service", "excellent customer service", "great customer service",
            "outstanding service", "outstanding customer service", "exceptional service",
            "exceptional customer service", "superior service", "high-quality service",
            "highest standards", "highest standard", "highest quality", "highest level of service",
            "service excellence", "customer excellence", "operational excellence", "above and beyond",
            "go|goes|going|went the extra mile", "exceed|exceeds|exceeding expectations",
            "exceed|exceeds|exceeding customer expectations", "exceed|exceeds|exceeding their expectations",
            "delight|delights|delighting the customer|customers", "delight|delights|delighting our customers",
            "customer delight", "wow factor", "seamless experience", "seamless customer experience",
            "seamless journey", "seamless customer journey", "positive experience", "memorable experience",
            "best possible experience", "best possible service", "second to none",
            "can-do attitude", "positive attitude", "passionate about", "professional manner",
            "friendly manner", "courteous manner", "committed to excellence", "commitment to excellence",
            "pride ourselves", "efficiently and effectively", "effectively and efficiently",
            "efficient and effective", "to the best of our ability", "to the best of their ability",
        ),
    ),
    Dead(
        "says nothing that a customer would notice",
        "say who gets what",
        (
            "support|supports|supporting the business…", "support|supports|supporting business objectives",
            "support|supports|supporting business needs", "needs of the business", "business objectives",
            "add|adds|adding value…", "value-added service|services", "drive|drives|driving value",
            "drive|drives|driving results", "drive|drives|driving growth", "drive|drives|driving success",
            "deliver|delivers|delivering results", "deliver|delivers|delivering value",
            "move|moves|moving the needle", "low-hanging fruit", "synergy|synergies", "win-win",
            "think|thinks|thinking outside the box", "touch base", "deep dive", "thought leadership",
            "best practice|practices",
            "key stakeholders", "relevant stakeholders", "all stakeholders", "stakeholder engagement",
            "customer-centric", "client-centric", "customer-centricity", "customer-focused",
            "customer-oriented", "results-driven", "results-oriented", "solution-oriented",
            "fast-paced environment", "dynamic environment", "team player", "hit the ground running",
            "everything we do", "make|makes|making a difference…", "holistic approach", "proactive approach",
            "state-of-the-art", "cutting-edge", "to the next level", "at every touchpoint",
            "across all touchpoints", "in line with company policy", "in accordance with company policy",
            "policies and procedures",
        ),
    ),
    Dead(
        "stands in every company's letters",
        "say what you would say to someone you know",
        (
            "call is important to us", "any inconvenience", "the inconvenience caused",
            "valued customer|customers", "valued client|clients", "valued guest|guests",
            "do not hesitate to", "don't hesitate to", "please be advised", "value your feedback",
            "for your convenience", "kindly note",
        ),
    ),
)  # fmt: skip
