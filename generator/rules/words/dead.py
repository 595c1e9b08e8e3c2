"""Phrases that say nothing, by what they leave out, each with what to write instead.

A phrase is here when it could stand on any company's wall, and when its plain sense is rare in the
sentences of a playbook: `at the end of the day` is not, for a till is closed just then.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Dead:
    """Phrases with one fault.

    A bar parts two forms of a word, `~` stands for up to two words more, and `…` follows a phrase that
    is dead only at the end of its clause.
    """

    fault: str
    mend: str
    phrases: tuple[str, ...]


DEAD: tuple[Dead, ...] = (
    Dead(
        "names no time",
        "say by when",
        (
            "in a timely|prompt manner|fashion", "on a|an ad hoc basis",
            "on a|an timely|ongoing|regular|continuous|frequent|consistent basis",
            "as soon as possible|practicable", "as quickly as possible",
            "as early as possible", "at your|their|the earliest convenience|opportunity", "in due course",
            "without undue delay", "going forward…", "as and when",
        ),
    ),
    Dead(
        "does not say in which case",
        "name the case",
        (
            "as needed", "as required…", "as|where|when|if appropriate", "as|if|where applicable",
            "where|wherever|whenever possible", "as|where|when necessary", "where feasible|practicable",
            "where relevant|needed…", "as deemed appropriate|necessary", "to the extent possible",
            "as the case may be", "other duties as assigned", "any other duties", "at all times",
        ),
    ),
    Dead(
        "praises and shows nothing",
        "say what one would see or hear",
        (
            "world-class", "best-in-class", "first-class|first-rate|top-quality service|experience|support",
            "excellent|outstanding|exceptional|superior|superb ~ service|experience|support|care",
            "great|good customer service|experience", "high-quality service", "highest standard|standards",
            "highest|high|outstanding|excellent level|levels of ~ service|quality|care", "highest quality",
            "service|customer|operational excellence", "commitment|committed to excellence",
            "above and beyond", "go|goes|going|went the extra mile",
            "exceed|exceeds|exceeding ~ expectations", "delight|delights|delighting ~ customer|customers",
            "customer delight", "wow factor", "seamless ~ experience|journey|service",
            "positive|memorable|best ~ experience", "best possible service|outcome", "second to none",
            "can-do|positive attitude", "passionate about",
            "in a|an ~ professional|friendly|courteous manner",
            "pride ourselves", "efficiently and effectively", "effectively and efficiently",
            "efficient and effective",
            "to the best of our|their ability", "attention to detail",
        ),
    ),
    Dead(
        "says nothing that a customer would notice",
        "say who gets what",
        (
            "support|supports|supporting the business…", "needs of the business",
            "support|supports|supporting business objectives|needs|goals|priorities",
            "business|strategic objectives|goals|priorities", "add|adds|adding value…",
            "add|adds|adding real|significant|lasting value", "value-added service|services",
            "drive|drives|driving ~ value|results|growth|success|improvement|innovation|performance",
            "deliver|delivers|delivering value|results|excellence", "continuous improvement",
            "move|moves|moving the needle", "low-hanging fruit", "synergy|synergies", "win-win",
            "think|thinks|thinking outside the box", "touch base", "deep dive", "thought leadership",
            "best practice|practices", "key|relevant|all stakeholders", "stakeholder engagement",
            "customer-centric|client-centric|customer-focused|customer-oriented", "customer-centricity",
            "results-driven|results-oriented|solution-oriented", "fast-paced|dynamic environment",
            "team player", "hit the ground running", "everything we do", "trusted partner",
            "make|makes|making a difference…", "holistic|proactive approach", "proactively", "one-stop shop",
            "state-of-the-art", "cutting-edge", "to the next level", "every|all touchpoint|touchpoints",
            "in line with company policy", "in accordance with company policy", "policies and procedures",
        ),
    ),
    Dead(
        "stands in every company's letters",
        "say what you would say to someone you know",
        (
            "call is important to us", "any inconvenience", "the inconvenience caused",
            "valued customer|customers|client|clients|guest|guests", "do not hesitate to",
            "don't hesitate to", "please be advised", "value your feedback", "for your convenience",
            "kindly note", "thank you for your patience",
        ),
    ),
)  # fmt: skip
