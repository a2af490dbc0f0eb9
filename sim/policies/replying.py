"""Answers in talk to other minds; `conversation` answers people."""

from __future__ import annotations

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core.blueprint import Instrument
from sim.exercise.core.event import Entry
from sim.exercise.core.names import PLENARY, ChannelId, IssueId, Phrase
from sim.exercise.talk.state import Channel
from sim.policies.asking import asks_for
from sim.policies.desk import Desk
from sim.policies.roles import mediates
from sim.policies.saying import send, top

TOLD = (
    "talk.interest",
    "talk.interest-among",
    "talk.interest-elsewhere",
    "talk.position",
    "talk.reply-guarded",
    "talk.reply-adviser",
    "talk.reply-mediator",
    "talk.reply-agreed",
    "talk.reply-guarded-chair",
)
"""Answers to a question about interests."""
THANKED = 8.0
"""Pulses after which an answer is no longer acknowledged."""
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
    if last.words.template.startswith("talk.ask-interest"):
        return _interest(desk, channel.id, entry, last)
    told = last.words.template in TOLD
    if told and mine and isinstance(mine[-1].words, Phrase) and mine[-1].words.template.startswith("talk.ask-interest"):
        text = _text_of(desk, _about(desk, last))
        if desk.since(entry.at) > THANKED or (text is not None and text not in desk.open_texts):
            return None  # thanks that come so late, or speak of a draft that is none any more, are worse than none
        neutral = text is not None and (mediates(desk) or desk.worth(text) is None)
        words = desk.phrase(_thanks(last.words.template, neutral))
        return send(desk, channel.id, words, "acknowledgement", entry)
    return None


def _thanks(answer: str, chair: bool) -> str:
    """The template that acknowledges an answer: warmly where it told a need, and only then."""
    if answer in ("talk.reply-adviser", "talk.reply-mediator", "talk.reply-agreed"):
        return "talk.acknowledge-brief"
    guarded = "-guarded" if answer.startswith("talk.reply-guarded") else ""
    return f"talk.acknowledge{guarded}{'-chair' if chair else ''}"


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
    asker = desk.view.actor_of(last.seat)
    if not desk.grade.reads_others:
        words = desk.phrase("talk.position", issue=issue, option=asks_for(desk, text, worth, issue))
    elif desk.style in GUARDED and desk.chance(0.6, "guarded"):
        words = desk.phrase("talk.reply-guarded" if asker in text.parties else "talk.reply-guarded-chair", issue=issue)
    else:
        near = worth.weight(issue) >= 0.5 * worth.weight(top)
        named = issue if near else top
        option = asks_for(desk, text, worth, named)
        if near:
            words = desk.phrase(f"talk.interest{'' if issue == top else '-among'}", issue=issue, option=option)
        else:
            # What was asked is answered first, and then what matters more.
            words = desk.phrase("talk.interest-elsewhere", issue=top, option=option, issue2=issue)
    return send(desk, channel, words, None, entry, about=(issue,))


def _about(desk: Desk, said: ev.MessageSent) -> IssueId | None:
    """The issue a message is about, else what matters most to this delegation."""
    return said.about[0] if said.about else top(desk)


def _text_of(desk: Desk, issue: IssueId | None) -> Instrument | None:
    return next((t for t in desk.view.the_scene.instruments if issue in t.issues), None)
