"""Words that tell whose a verb is, inside a sentence that begins with what a role does."""

from generator.rules.words import listed

OTHERS = listed(
    """
    who whom whose whoever what why whether how if when where because since though although than they
    he she has have had
    """
)
"""Words that open a clause about someone else or about the past: `callers who never complain`."""

HALF = listed("not nearly almost hardly seldom rarely")
"""Words before `always` or `never` that take its force away."""

PASSING_ON = listed(
    """
    lets let asks helps leaves allows trusts invites teaches coaches wants needs gives tells reminds
    encourages enables empowers frees expects waits shows
    """
)
"""Verbs whose object does what follows: `Lets the guest decide`."""

JOINTS = listed("and or then but also alone personally never always herself himself themselves")
"""Words after which a verb in the third person is still the role's: `Listens and decides`."""

MODALS = listed("can may will must should shall")
"""Words at the start of a sentence that leave its doer unsaid: `May decide on the spot`."""

BEFORE_GERUND = listed("before after without while when by in on for of")
"""Words after which an -ing form is the role's: `before deciding`."""

PAID = listed("bill bills invoice invoices account accounts fare fares balance tab rent fees wages")
"""What is settled by paying it, which is no decision."""

BEFORE_ANOTHER = listed("about over on of for in at before after with within by and or while when")
"""Words that end what a verb is done to: `Settles disputes over invoices` pays none."""
