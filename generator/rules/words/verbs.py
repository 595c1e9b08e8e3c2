"""How the sentence of a standard begins: verbs that nobody could film, and words that are no verbs.

No library tells a verb from a noun here. A standard begins with a verb in the third person, so its
first word ends in -s; what else ends so in English, at the start of a sentence, is a short list.
"""

from generator.rules.words import listed

VAGUE = listed(
    """
    be have ensure strive care value own support try aim understand respect believe feel know promote
    foster champion embrace seek endeavour help want wish hope love like enjoy intend mean think
    appreciate recognise remember embody exemplify demonstrate uphold reflect commit dedicate
    prioritise contribute collaborate cooperate communicate behave excel thrive maximise
    optimise enhance improve leverage facilitate enable empower encourage inspire motivate
    empathise sympathise trust realise exceed
    """
)
"""What goes on in a head or cannot be seen to be done: no camera shows whether it was kept."""

_SERVED = (
    "customers?|clients?|guests?|patients?|residents?|tenants?|members?|passengers?|students?|pupils?"
    "|families|people"
)

VAGUE_OPENINGS = (
    r"makes (sure|certain|every effort)",
    r"takes (ownership|responsibility|accountability|pride|care|an interest|the initiative)",
    r"(shows|displays|maintains) (\w+ )?(empathy|respect|care|interest|commitment|compassion|initiative"
    r"|understanding|consideration|kindness|courtesy|patience|concern|flexibility|leadership|passion"
    r"|professionalism)",
    r"maintains (an? |the )?(high|good|strong|excellent|positive|professional|friendly)",
    r"drives (results|growth|change|performance|improvement|success|value|innovation|engagement|an? culture)",
    r"represents (the|our) (company|brand|values|team)",
    r"focuses on",
    r"(gives|provides|delivers|offers|creates|brings) (an? |the )?(\w+ )?(good|great|excellent|outstanding"
    r"|exceptional|superior|first-class|world-class|high-quality|best|top-quality|memorable|positive|seamless)",
    rf"(puts|keeps) ((the|our|all) )?({_SERVED}|quality|service) (first|happy|satisfied)",
    r"(provides|creates|offers|delivers) (\S+ ){1,5}(environment|atmosphere|experience|culture)",
    r"(handles|manages|addresses|deals with) (\S+ ){1,4}"
    r"(professionally|effectively|efficiently|appropriately)",
    r"treats (\S+ ){1,4}(fairly|equally|well|with (\S+ )?(dignity|respect|courtesy|kindness|care|fairness"
    r"|compassion|patience))",
    r"acts (with|as|in (an?|the best|good))",
    r"works (hard|together|closely|towards?|in partnership|as a team)",
    r"leads by example",
    r"lives (by )?(the|our) (\w+ )?values",
)
"""Openings of two words or more that say no more than a vague verb; `makes sure` is `ensures`."""

FILMED_OPENINGS = (r"owns up", r"tries (on|out)", r"has \S+ \S+ (ready|open|loaded|packed|in hand)")
"""Openings with a vague verb that mean something one can see."""

LEADING = listed(
    """
    when whenever if where wherever once before after while until unless as on in at for within with
    without by during from every each first instead rather
    """
)
"""Words that open a clause before the verb: `When a home has no heat, books an engineer`."""

ADVERBS = listed("always never also first then sometimes often still again only together alone")
"""Words that may stand before the verb, beside those in -ly."""

NO_ADVERBS = listed("friendly timely family orderly lively reply supply apply")
"""Words in -ly that are no adverb."""

NO_VERBS = listed(
    """
    this its his hers ours yours theirs us yes as thus plus perhaps besides towards afterwards nowadays
    less unless across series news goods sales hours days weeks months years customers callers
    guests patients clients residents tenants members visitors passengers travellers diners readers
    students pupils parents families donors drivers users buyers shoppers households neighbours citizens
    applicants candidates starters colleagues employees workers agents advisers managers teams departments
    nurses suppliers complaints problems mistakes errors enquiries parcels deliveries customs
    manners skills standards
    """
)
"""Words in -s that are no verb at the start of a sentence; `leads`, `emails` and `rules out` may be one."""

AUXILIARIES = listed(
    """
    are were is was have had must will shall should can could may might get receive go come reach
    deserve expect want arrive begin make take become remain cannot
    """
)
"""After one of these the word before was a noun: `Calls are answered`."""
