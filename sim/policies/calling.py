"""Answers to a telephone call and to an offer of good offices, in talks between the two seats."""

from __future__ import annotations

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core.names import IssueId, Phrase
from sim.policies.asking import asks_for
from sim.policies.desk import Desk
from sim.policies.replying import GUARDED
from sim.policies.roles import mediates
from sim.policies.saying import send
from sim.policies.talking import TO_TALK, between

CALLS = ("phone-call", "mediate")
"""Acts that wait for a word from their target."""
FRESH = 4.0
"""Pulses during which a call is answered."""


def answer(desk: Desk) -> cmd.Command | None:
    """A short answer to the latest call that has had none, in talks opened for it where there are none."""
    if not desk.speaks:
        return None
    for entry, act in reversed(desk.notebook.received[-4:]):
        if act.act not in CALLS or desk.since(entry.at) > FRESH or desk.view.actor_of(act.seat) == desk.actor:
            continue
        room = between(desk, act.seat)
        if room is None:
            if desk.pulses_left < TO_TALK * desk.plan.pulses:
                continue
            why = desk.why("why.reply-waiting", minutes=desk.minutes_since(entry.at))
            return desk.command(cmd.OpenChannel, why, seats=(desk.seat, act.seat))
        if any(m.seat == desk.seat and m.reply_to == entry.ref for _, m in desk.heard(room)):
            continue
        return send(desk, room, _words(desk, act), "acknowledgement", entry)
    return None


def _words(desk: Desk, act: ev.ActionTaken | ev.CovertActionTaken) -> Phrase:
    if act.act == "mediate":
        return desk.phrase("talk.call-offices-no" if desk.style in GUARDED else "talk.call-offices")
    named = act.words.values.get("issue") if isinstance(act.words, Phrase) else None
    issue = IssueId(str(named))
    text = next((t for t in desk.open_texts if issue in t.issues and desk.actor in t.parties), None)
    worth = None if text is None else desk.worth(text)
    if text is None or worth is None or mediates(desk) or issue in desk.settled(text):
        return desk.phrase("talk.call")
    if desk.style in GUARDED:
        return desk.phrase("talk.call-guarded", issue=issue)
    return desk.phrase("talk.call-stance", issue=issue, option=asks_for(desk, text, worth, issue))
