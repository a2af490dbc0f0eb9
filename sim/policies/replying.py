"""Answers in talk to other minds; `conversation` answers people."""

from __future__ import annotations

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core.blueprint import Instrument
from sim.exercise.core.event import Entry
from sim.exercise.core.names import PLENARY, ChannelId, IssueId, OptionId, Phrase
from sim.exercise.talk.state import Channel
from sim.policies.asking import asks_for, short
from sim.policies.desk import Desk
from sim.policies.questions import ASKS_BACK, question
from sim.policies.roles import mediates
from sim.policies.saying import send, top
from sim.policies.worth import Worth

TOLD = (
    "talk.interest",
    "talk.interest-among",
    "talk.interest-elsewhere",
    "talk.position",
    "talk.told-criterion",
    "talk.told-precedent",
    "talk.told-author",
    "talk.told-blame",
    "talk.answer-order",
    "talk.answer-order-after",
    "talk.answer-offer",
    "talk.reply-guarded",
    "talk.reply-adviser",
    "talk.reply-agreed",
    "talk.reply-guarded-chair",
)
"""Answers to a question about interests that put none in return."""
ANSWERED = ("talk.answer-order", "talk.answer-return", "talk.answer-offer", "talk.answer-need")
"""Answers to a question put in return."""
THANKED = 8.0
"""Pulses after which an answer is no longer acknowledged."""
NEAR = 0.25
"""Share of an issue's weight within which what others ask for is near to what one asks for oneself."""
GUARDED = ("hard", "spoiler")
"""Styles that would rather not say what they need."""


def answer(desk: Desk) -> cmd.Command | None:
    """An answer to what a mind said to this seat and is still unanswered."""
    if desk.idle < 0.25:
        return None
    for channel in desk.my_channels:
        if channel.id != PLENARY and channel.form != "delegation" and (move := _answer_in(desk, channel)) is not None:
            return move
    return None


def _answer_in(desk: Desk, channel: Channel) -> cmd.Command | None:
    heard = desk.heard(channel.id)
    if not heard:
        return None
    entry, last = heard[-1]
    if last.seat == desk.seat or desk.view.actor_of(last.seat) == desk.actor or desk.since(entry.at) < 0.1:
        return None
    if channel.form == "caucus" and any(m.reply_to == entry.ref for _, m in heard):
        return None
    mine = [m for _, m in heard if m.seat == desk.seat]
    return _answer_mind(desk, channel, entry, last, mine) if isinstance(last.words, Phrase) else None


def _answer_mind(
    desk: Desk, channel: Channel, entry: Entry, last: ev.MessageSent, mine: list[ev.MessageSent]
) -> cmd.Command | None:
    """To a mind: an answer to a question, thanks for an answer, and then silence, so that talks end."""
    assert isinstance(last.words, Phrase)
    said = last.words.template
    if said.startswith("talk.ask-interest"):
        return _interest(desk, channel.id, entry, last)
    before = mine[-1].words if mine else None
    text = _text_of(desk, _about(desk, last))
    if not isinstance(before, Phrase) or (text is not None and text not in desk.open_texts):
        return None  # words on a draft that is none any more are worse than none
    asked = before.template.startswith("talk.ask-interest")
    if asked and said in ASKS_BACK:
        return _in_return(desk, channel.id, entry, last, text)
    told = (asked and said in TOLD) or (before.template in ASKS_BACK and said in ANSWERED)
    if not told or desk.since(entry.at) > THANKED:
        return None  # and so are thanks that come so late
    if not asked:
        return send(desk, channel.id, desk.phrase("talk.acknowledge-brief"), "acknowledgement", entry)
    return send(desk, channel.id, _thanks(desk, last.words, text), "acknowledgement", entry)


def _thanks(desk: Desk, answer: Phrase, text: Instrument | None) -> Phrase:
    """Words that acknowledge an answer: warmly where it told a need, and only then; of nearness where there is some."""
    said = answer.template
    if said in ("talk.reply-adviser", "talk.reply-agreed", "talk.told-author", "talk.told-blame"):
        return desk.phrase("talk.acknowledge-brief")
    worth = None if text is None else desk.worth(text)
    guarded = "-guarded" if said.startswith("talk.reply-guarded") else ""
    if text is not None and (mediates(desk) or worth is None):
        return desk.phrase(f"talk.acknowledge{guarded}-chair")
    issue, option = answer.values.get("issue"), answer.values.get("option")
    if text is not None and worth is not None and issue in text.issues and option is not None:
        issue = IssueId(str(issue))
        near = short(desk, text, worth, issue, OptionId(str(option))) <= NEAR * worth.weight(issue)
        if near and desk.chance(0.5, "near"):
            return desk.phrase("talk.acknowledge-near", issue=issue)
    return desk.phrase(f"talk.acknowledge{guarded}")


def _in_return(
    desk: Desk, channel: ChannelId, entry: Entry, last: ev.MessageSent, text: Instrument | None
) -> cmd.Command | None:
    """The answer to a question put in return: an interest, a price, or that it cannot be said yet."""
    assert isinstance(last.words, Phrase)
    issue = _about(desk, last)
    worth = None if text is None else desk.worth(text)
    if text is None or worth is None or issue is None or mediates(desk):
        return send(desk, channel, desk.phrase("talk.acknowledge-brief"), "acknowledgement", entry)
    asked = ASKS_BACK[last.words.template]
    words: Phrase | None = None
    if desk.style not in GUARDED or not desk.chance(0.6, "guarded"):
        if asked == "offer":
            words = _offer(desk, text, worth, issue)
        else:
            ranked = [i for i in worth.ranked if i not in desk.settled(text)]
            named = {"order": ranked, "return": [i for i in ranked if i != issue], "need": [issue]}[asked]
            if named:
                option = asks_for(desk, text, worth, named[0])
                words = desk.phrase(f"talk.answer-{asked}", issue=named[0], option=option)
    return send(desk, channel, words or desk.phrase("talk.answer-unsaid"), None, entry, about=(issue,))


def _offer(desk: Desk, text: Instrument, worth: Worth, issue: IssueId) -> Phrase | None:
    """Words on the issue that could be moved for another: the one that weighs least; None where none weighs less."""
    least = next((i for i in reversed(worth.ranked) if i not in desk.settled(text)), issue)
    if worth.weight(least) >= worth.weight(issue):
        return None
    return desk.phrase("talk.answer-offer", issue=issue, issue2=least)


def _interest(desk: Desk, channel: ChannelId, entry: Entry, last: ev.MessageSent) -> cmd.Command | None:
    """A reply with the delegation's need, as far as its style lets it say so."""
    issue = _about(desk, last)
    text = _text_of(desk, issue)
    worth = desk.worth(text) if text is not None else None
    if issue is None or text is None or worth is None:
        known = issue or next((i.id for i in desk.view.the_scene.issues), None)
        return (
            None if known is None else send(desk, channel, desk.phrase("talk.reply-adviser", issue=known), None, entry)
        )
    if desk.view.instruments[text.id].adopted is not None:
        return None
    if issue in desk.settled(text):
        return send(desk, channel, desk.phrase("talk.reply-agreed", issue=issue), None, entry, about=(issue,))
    if mediates(desk):
        return send(desk, channel, desk.phrase("talk.reply-mediator", issue=issue), None, entry, about=(issue,))
    open_ones = [i for i in worth.ranked if i not in desk.settled(text)]
    top = open_ones[0]
    partner = desk.view.actor_of(last.seat) in text.parties
    assert isinstance(last.words, Phrase)
    asked = question(last.words)
    # A mediator has no order of its own to tell in return.
    even = last.words.template.endswith("-mediator")
    trade = "-trade" if partner and not even and desk.chance(0.35, "trade") else ""
    if not desk.grade.reads_others:
        words = desk.phrase("talk.position", issue=issue, option=asks_for(desk, text, worth, issue))
    elif asked in ("criterion", "precedent", "author", "blame"):
        words = desk.phrase(f"talk.told-{asked}", issue=issue, option=asks_for(desk, text, worth, issue))
    elif desk.style in GUARDED and desk.chance(0.6, "guarded"):
        words = desk.phrase(f"talk.reply-guarded{trade if partner else '-chair'}", issue=issue)
    elif asked in ("order", "rank"):
        option = asks_for(desk, text, worth, top)
        if asked == "order" or issue == top:
            words = desk.phrase("talk.answer-order", issue=top, option=option)
        else:
            words = desk.phrase("talk.answer-order-after", issue=top, option=option, issue2=issue)
    elif asked == "offer" and (offered := _offer(desk, text, worth, issue)) is not None:
        words = offered
    else:
        near = worth.weight(issue) >= 0.5 * worth.weight(top)
        option = asks_for(desk, text, worth, issue if near else top)
        if near:
            words = desk.phrase(f"talk.interest{'' if issue == top else '-among'}{trade}", issue=issue, option=option)
        else:
            # What was asked is answered first, and then what matters more.
            words = desk.phrase("talk.interest-elsewhere", issue=top, option=option, issue2=issue)
    return send(desk, channel, words, None, entry, about=(issue,))


def _about(desk: Desk, said: ev.MessageSent) -> IssueId | None:
    """The issue a message is about, else what matters most to this delegation."""
    return said.about[0] if said.about else top(desk)


def _text_of(desk: Desk, issue: IssueId | None) -> Instrument | None:
    return next((t for t in desk.view.the_scene.instruments if issue in t.issues), None)
