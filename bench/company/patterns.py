"""The sentences that synthetic companies are written in, by the field they stand in.

A word in braces is drawn by `prose`: a noun with its adjective, a verb in its form, a place, an hour.
Each field has patterns of its own, since a standard begins with a verb and a remedy has no full stop.
"""

from typing import Final

Pattern = tuple[str, ...]
"""Words as they stand and names of slots, in turn: the even ones are words, the odd ones slots."""


def _patterns(text: str) -> tuple[Pattern, ...]:
    lines = (line.strip() for line in text.strip().splitlines())
    return tuple(tuple(line.replace("}", "{").split("{")) for line in lines)


PATTERNS: Final = {
    "one_job": _patterns("""
        {V} {obj} so that no {person} has to {v} {the} twice.
        See that {the} is {adj} {time}, whoever has to {v} it.
        Keep {the} and {the} fit for the {person} who {vs} them.
        Make {obj} simple enough for any {person} to {v} {place}.
        Get {a} to the {person} who needs it, and {v} what went with it.
        {V} {the} {time}, and leave nothing for the {person} to {v}.
        Stand between the {person} and {a} that nobody can {v}.
        Turn {a} into something that a {person} can {v} {place}.
        {V} what {worker} need to {v} {obj} {time}.
        Spare the {person} the second {thing} and the third {thing}.
    """),
    "moment": _patterns("""
        You {v} {the} that the {person} sees first {place}.
        The way you {v} {obj} decides how long the {person} waits {place}.
        When you {v} {the} {time}, the {person} finds {a} instead of {a}.
        What you leave on {the} is what a {person} reads {place}.
        Your {thing} tells the {person} whether {the} will be {adj}.
        A {person} meets {a} {place} because you chose to {v} it {time}.
        You are the reason that {the} is {adj} when a {person} needs to {v} it.
        Your {adj} {thing} lets {worker} {v} {the} while the {person} is still there.
        A {thing} that you {v} well spares the {person} {a} {place}.
        You say whether {obj} can be put right {time}.
        If you {v} {the} wrongly, the {person} hears of it {place}.
        Through {the} you decide what {worker} may tell the {person}.
    """),
    "good": _patterns("""
        The {person} {vs} {the} once and goes home with {a}.
        {The} is {adj} {time}, and the {person} {vs} it without a word to {worker}.
        A {person} who came about {a} leaves with {the} and a day to count on.
        Nobody rings about {obj}, since {the} says it {place}.
        {Worker} can {v} {the} at once, and the {person} hears only the answer.
        The {person} finds {the} {place}, {adj} and {adj}, {time}.
        {A} turns up {time}, and {worker} {v} it before the {person} has noticed.
        The {person} tells a {person} next door about {the} and nothing about the wait.
    """),
    "bad": _patterns("""
        The {person} stands {place} with {a} that nobody will {v}.
        {A} lies {place} for a week while the {person} is told to {v} it again.
        A {person} has to {v} {the} a third time, and then stops coming.
        {Worker} guess at {the}, and the {person} pays for {the}.
        The {person} learns from {a} what {worker} knew {time}.
        {The} is {adj} on paper and {adj} {place}, and the {person} believes neither.
        Two teams {v} {the}, each with {a}, and the {person} waits between them.
        The {person} opens {the} and finds {a} where {the} should be.
    """),
    "promise": _patterns("""
        {The} with its reason, in words that can be read to the {person}.
        A yes or no on {obj}, and who can {v} it otherwise.
        {A} for each {thing} that left us {adj}, with the {thing} beside it.
        What we learned {place} about {obj}, on one page.
        {The}, {adj} enough to {v} without a second look.
        Word of {a} before the {person} has it from {worker}.
        The price of {the} beside the price of {the}.
        A colleague who can {v} {the} with you {place}.
        {A} you can {v} {time} without a call to us.
        The hour at which {the} will be {adj}, and a call if it slips.
    """),
    "says": _patterns("""
        {Vs} {obj} {place} {time}.
        {Vs} the {person} about {the} {time}, with or without {a}.
        {Vs} {obj} aloud to {worker} before it goes to the {person}.
        {Vs} {the} and {the} side by side, and {vs} what differs.
        {Vs} {a} to {worker} whenever {the} is {adj}.
        {Vs} {the} in person when the {person} has had {a} before.
        {Vs} {obj}, then {vs} the {thing} that belongs to it {time}.
        {Vs} the name of the {person} on {the} {time}.
        When {the} is {adj}, {vs} {the} before anything else.
        {Vs} one {thing} in {n} by hand and {vs} what it teaches.
        {Vs} {the} back to the {person} in the {person}'s own words.
        {Vs} {worker} what became of {obj} {time}.
        {Vs} {a} beside {the}, so that the {person} can {v} both.
        {Vs} the {adj} {thing} first and the {adj} {thing} after it.
    """),
    "says_limit": _patterns("""
        Pays up to {limit} for {obj} without asking, {time}.
        {Vs} {the} and pays up to {limit} {place}.
        Offers up to {limit} when {the} is {adj}, before the {person} has to ask.
    """),
    "why": _patterns("""
        A {person} who has to {v} {the} twice begins to doubt {the} as well.
        {A} left {place} costs the {person} more than it costs us to {v} it.
        What {worker} do not {v} {time}, the {person} has to {v} alone.
        People forgive {a} sooner than {a} that nobody will {v}.
        Every {adj} {thing} we traced last {month} began as {a} {place}.
        {A} says to the {person} that nobody here {vs} {the}.
        The {person} has one {thing} to {v}, and we have hundreds.
        Nobody can {v} {the} for a {person} who was told of {a}.
        A {thing} that is {adj} {place} is {adj} for {worker} as well.
        {Worker} {v} what they can see, and {the} is out of their sight.
        Half of what {worker} {v} {time} comes back as {a}.
        The first {thing} is remembered longer than {the} that mends it.
        Between {the} and {the} the {person} hears nothing, and silence sounds like no.
        A {person} plans the week around {the}, down to who will {v} the {thing}.
    """),
    "noticed": _patterns("""
        {The} they were told about is the one that comes.
        The second {thing} opens where {the} left off.
        They can {v} {the} {place} without help.
        The {thing} is there {time}, and it is {adj}.
        Whoever answers has {the} in front of them.
        {A} arrives before they had thought to {v} for one.
        They hear of {the} from us and not from {worker}.
        The {thing} in the hand matches {the} {place}.
        Nobody asks them to {v} {the} again.
        They leave with {a} and know who will {v} it.
    """),
    "great": _patterns("""
        {Vs} {the} {time} though nobody asked for it.
        Asks the {person} to {v} {the}, and waits for the answer.
        {Vs} {a} along with {the} when the {person} cannot come.
        Leaves {a} {place} for {worker}, with the reason on it.
        Rings {worker} instead of sending {a}.
        Brings {the} {place} and {vs} it there with the {person}.
        Says what cannot be done about {the}, and {vs} what can.
        {Vs} the {adj} half of {the} now and the rest {time}.
        Keeps {a} at hand for the {person} who comes {time}.
        Names {the} in the morning round when it was {adj} again.
        {Vs} {obj} once more after {worker} have been.
        Thanks whoever {vs} {a} and says so in front of {worker}.
    """),
    "not": _patterns("""
        Passing {the} to {worker} and calling it done.
        {A} that says only that {the} was {adj}.
        Waiting until the {person} {vs} before looking at {the}.
        Asking the {person} for {a} that lies {place} already.
        A tick beside {obj} while {the} is still {adj}.
        Sending {a} where a call about {the} would do.
        Leaving {the} {place} for whoever comes {time}.
        A kind word about {the} in place of {a}.
        Measuring {the} because {the} is hard to measure.
        Telling {worker} about {the} after the {person} has gone.
    """),
    "because": _patterns("""
        {A} once reached a {person} {adj}, and somebody was hurt {place}.
        The law names {the}, and a {person} cannot {v} for us.
        No {person} should have to guess whether {the} is {adj} {place}.
        {Worker} rely on {the} at every hour, and a {adj} one puts them at risk.
        A rule about {the} that bends once bends every {month}.
        {The} cannot be put back once {worker} {v} it.
    """),
    "missed": _patterns("""
        {The} did not reach you as we said. {A} is on its way, and I will ring when it is there.
        I told you {the} would be {adj}, and it was not. This is what I am doing {time}.
        You had {a} because of us. I have {the} in hand, and it stays with me.
        We let {the} lie {place}. You will have {a} {time}, and you need do nothing for it.
        That {thing} was ours to {v}. I am with {worker} now, and you hear from me {time}.
        We sent {a} where you had asked for {the}. I am sorry, and the right one leaves us {time}.
    """),
    "learn": _patterns("""
        Spend an hour {place} with {worker} and {v} {obj}.
        {V} {the} from last {month} and mark where you would stop.
        Ask {worker} which {thing} taught them to {v} {the}.
        Sit in when {worker} {v} {a}, and take no notes.
    """),
    "reading": _patterns("""
        Read [what became of {the} and {the}](…) before you {v} {obj}.
        Go through [how {worker} {v} {the}](…) with a colleague who has seen {a}.
        Look up [{the}](…), and say what you would {v} {time}.
    """),
    "do": _patterns("""
        {V} {obj} {place} with {worker}.
        {V} {the} from the first {thing} to the last, and note who {vs} it.
        {V} three {things} that were {adj}, and tell {worker} what you saw.
        Go {place} and {v} {the} as a {person} would.
        {V} {a} with the {person} who wrote to us about {the}.
        Ring {n} people who had {a}, and ask what they would {v} first.
        {V} the {adj} {thing} with your lead, line by line.
        Choose one {thing} that {worker} {v} twice and take it out.
        {V} the list of {things} and {v} the oldest.
        Walk {the} from {worker} to the {person} and time each stop.
        Stand {place} for an hour and {v} what {person}s ask about {the}.
        Read last {month}'s {things} and {v} the two that puzzle you.
    """),
    "done": _patterns("""
        {The} is {adj} and {worker} know it.
        You can say which {thing} was {adj} and why.
        Each {thing} has a name and an hour beside it.
        One {thing} is gone from {the}.
        {Worker} have {a} with your words on it.
        The {person} has {the} in the hand.
        No {thing} on the list is older than {n} days.
        You have told {worker} what you would {v} next.
        Both {things} say the same.
    """),
    "how": _patterns("""
        Ring the {thing} line with the sum, the name and your own view of {the}.
        Walk over with {the}, and stay until it is {adj}.
        Write one line about {the} {place}, and ring if {n} minutes go by.
        Raise a hand {place}, and keep the {person} with you.
        Send {the} with your own answer, and act on it if {worker} are away.
    """),
    "never": _patterns("""
        Hold {the} back to make {a} look {adj}.
        {V} {a} that the {person} has not seen.
        Promise {the} {time} when {worker} have not agreed to it.
        Let a {person} leave {place} with {a} that is {adj}.
        Ask {worker} to {v} {the} in their own time.
        Put {a} in the post when {the} is already {adj}.
    """),
    "not_when": _patterns("""
        {The} belongs to somebody other than the {person}.
        A court has {the} already.
        {Worker} have paid for {the} this {month}.
        The {thing} came to us {adj} from another {person}.
    """),
    "emergency": _patterns("""
        A {person} is {place} with {a}, and nobody can wait for {worker}.
        {The} is {adj}, and somebody frail depends on it {place}.
        {A} may hurt somebody before {worker} can reply.
    """),
    "trust": _patterns("""
        You stood {place} and I did not, so {v} {the} and tell me after.
        {V} {the} first, and bring me {the} when it is done.
        Whoever {vs} {the} knows more about it than I do {place}.
        I would sooner pay for {a} than for a {person} sent away.
        Spend what {the} needs, and show me what {worker} learned.
        If {the} was right for the {person}, it was right for me.
    """),
    "not_measured": _patterns("""
        How long any one {thing} takes you {place}.
        How many {things} you {v} in a {month}.
        Who among you {vs} {a} when {the} is {adj}.
        What one person grants for {a} inside the limit.
    """),
    "script": _patterns("""
        I have {the} here, and I will {v} it with you now.
        I do not know about {the} yet, and I will ring {time} with it.
        You will have {a} {time}, and my name is on it.
        It is {the} that went wrong, and that is ours to {v}.
    """),
    "adapt": _patterns("""
        The greeting, and how much you say of {the}.
        Whether {the} is sent or read aloud {place}.
        The order in which you {v} {the} and {the}.
    """),
    "unsaid": _patterns("""
        That {thing} is not my department.
        You should have read {the}.
        {The} will be with you shortly.
    """),
    "ask": _patterns("""
        A {person} is {place} with {a}, and {worker} have gone home. What do you do?
        {The} is {adj}, and you promised it {time}. What comes first?
        {Worker} want {the} {time}, and a {person} wants it now. Which do you {v}?
    """),
    "choice": _patterns("""
        {V} {the} now, and tell {worker} what you did.
        Take the name, and {v} {the} {time}.
        Ask {worker} to {v} {the}, and stay until it is taken.
        Send {a}, and look at {the} when it comes back.
    """),
    "summary": _patterns("""
        {Vs} {the} and {vs} {the}, so that a {person} has to do neither.
        Looks after {things} and {things} from the first {thing} to the last.
        {Vs} what {worker} and {worker} need to {v} for the {person}.
        Stands behind each {thing} that a {person} {vs} {place}.
    """),
    "asset": _patterns("""
        A {person} whose {thing} is {adj} {time} comes back for {a} and brings a {person} along.
        One {thing} saved {place} pays for {n} {things} that nobody has to {v}.
        Each {adj} {thing} that we {v} {time} is a renewal that {worker} need not win again.
    """),
    "formula": _patterns("""
        {Things} that were {adj} on the day, over all {things} in the month.
        The median from {the} to {the}, over every {person} who had one.
        People who {v} {a} within the year, over all who had {the}.
    """),
    "sign": _patterns("""
        People wait for me before they {v} {the}.
        I hear of {a} last.
        My first question about {the} is who.
        I talk of {things} more than of any {person}.
        I have not stood {place} since last {month}.
        {Worker} bring me {the} and leave {a} at home.
    """),
    "mirror_ask": _patterns("""
        Who could {v} {the} without me?
        What did {worker} stop telling me about {the}?
        When did I last {v} {a} {place}?
        Whose {thing} did I {v} this {month} without asking?
        What would the {person} say of {the}?
    """),
    "mirror_do": _patterns("""
        Hand {the} to {worker} {time}, and say so.
        Go {place} and {v} {the} with {worker}.
        Write down one {thing} that I will no longer {v}.
        Thank whoever {vs} {a} this week.
    """),
    "stand": _patterns("""
        We {v} {the} as agreed, and {v} {a} when the {person} in front of us needs it.
        We take the time that {the} needs, and tell the next {person} how long.
        We let {worker} {v} {the}, and ask about it afterwards.
    """),
    "too_far": _patterns("""
        {The} is {adj} and the {person} has gone.
        {Worker} {v} {a} while {n} people wait {place}.
        Everyone {vs} {the} in a way of their own, and nobody can {v} the other's.
    """),
    "happened": _patterns("""
        On a {adj} evening in {month} a {person} came {place} with {a}. {The} had been {adj} \
for {n} days, and {worker} had sent {a} twice.
        A {person} wrote in {month} about {the}. It was {adj} {place}, and nobody could {v} \
it. By the second letter {the} was {adj} as well.
        {Worker} found {a} {place} and took it for {the}. A {person} had paid for it, and {n} \
more were waiting for {the}.
    """),
    "did": _patterns("""
        A colleague {place} took {the} in hand, rang {worker}, and had {a} there {time}. \
Nobody was asked to sign for {the}.
        We went back to {the}, put {a} in its place, and told the {person} {time} what had \
gone wrong with {the}.
        {Worker} left {the} as it was, drove over with {a}, and stayed until {the} was {adj}.
    """),
    "outcome": _patterns("""
        The {person} kept {the} and has sent us a {person} since.
        {The} has been {adj} ever since, and {worker} use {a} for every {thing}.
        The {person} left us, and said why: {the} had come as {a} once too often.
    """),
    "learned": _patterns("""
        {A} now goes out {time}, before {the}.
        Nobody has to {v} {the} any more before {worker} can {v} {a}.
        A name stands on {the}, so the next {person} knows whom to ring.
    """),
    "said": _patterns("""
        We {v} {the} by hand since {month}, and nobody {vs} it.
        {The} is {adj} {place}, and we send people away.
        {Worker} need {a} and we have to ask for it every time.
    """),
    "changed": _patterns("""
        Put {a} {place}, and took {the} off the form.
        Gave {worker} {the} without a signature.
        Asked {worker} to {v} {the} {time}, and it holds.
    """),
    "node": _patterns("""
        Is {the} {adj}?
        Has the {person} seen {the}?
        Does {the} lie {place}?
        Can {worker} {v} {the} {time}?
        Was {a} promised to the {person}?
        Did {worker} {v} {the} already?
    """),
    "help": _patterns("""
        Look {place}: {a} with a date on it means that it is.
        Ask the {person} to {v} {the}, and wait while they do.
        If {the} is {adj}, take it that {worker} have not seen it.
    """),
    "yes": _patterns("""
        {The} is {adj}
        It was {adj} {time}
        The {person} has {the}
        {Worker} say so
    """),
    "no": _patterns("""
        There is no {adj} {thing}
        Nobody has seen {the}
        It lies {place}
        {Worker} cannot tell
    """),
    "outcome_title": _patterns("""
        {V} {the} and say when
        {V} {the} with the {person}
        Send {a} {time}
        Hand {the} to {worker}
        Keep {the} and ring back
    """),
    "asked_as": _patterns("""
        where is my {thing}
        my {thing} is {adj}
        nobody can {v} the {thing}
        the {adj} {thing} and no answer
        I need the {thing} {place}
    """),
    "thread_a": _patterns("""
        You {v} {things}
        You {v} the {thing}
        You {v} {adj} {things}
    """),
    "thread_b": _patterns("""
        The {thing} is {adj}
        Colleagues {v} {things}
        The {adj} {thing} is found
    """),
    "thread_c": _patterns("""
        The {person} has the {thing}
        A {person} waits less
        The {person} can {v} it
    """),
    "chain": _patterns("""
        {Vs} {the} that {worker} had already {place}.
        Asks for {a} and says nothing when it comes.
        {Vs} every {thing} before it may leave {place}.
    """),
    "gets": _patterns("""
        {A} in place of {the}.
        A voice that reads {the} and hears no {thing}.
        {The}, {adj} and late.
    """),
    "mantra": _patterns("""
        {V} {the} as if the {person} stood beside you.
        First the {person}, then the {thing}.
        No {adj} {thing} goes home with a {person}.
        {V} it {time}.
    """),
    "story": _patterns("""
        {adj} {thing} in {month}
        {thing} and the {adj} {thing}
        {thing} that nobody could {v}
        {person} with the {adj} {thing}
    """),
    "page": _patterns("""
        A {person} reads this {place}, so {worker} keep it short.
        {Worker} {v} {the} {time}, and {a} shows what came of it.
        Nobody is asked to {v} {the} from memory.
        What stands here about {the} was tried {place} first.
    """),
}
"""The patterns of each field."""
