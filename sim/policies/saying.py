"""Building of a mind's message: its words, its issues, the message it answers, and the reason for it."""

from __future__ import annotations

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core.event import Entry
from sim.exercise.core.names import ChannelId, IssueId, Phrase
from sim.policies.desk import Desk


def send(
    desk: Desk,
    channel: ChannelId,
    words: Phrase,
    intent: ev.Intent | None,
    answered: Entry | None,
    about: tuple[IssueId, ...] | None = None,
) -> cmd.Command:
    """A message in a channel; about the issue its words name, where nothing else is said."""
    issue = words.values.get("issue")
    named = (IssueId(str(issue)),) if issue is not None else ()
    waited = 0.0 if answered is None else desk.minutes_since(answered.at)
    why = (
        desk.why("why.speak", turn=desk.view.turn)
        if answered is None
        else desk.why("why.reply-waiting", minutes=waited)
    )
    return desk.command(
        cmd.SendMessage,
        why,
        channel=channel,
        words=words,
        intent=intent,
        about=named if about is None else about,
        reply_to=None if answered is None else answered.ref,
    )


def top(desk: Desk) -> IssueId | None:
    """The issue of most weight to the delegation over the texts still open; None without stakes in one."""
    ranked = [
        (-round(worth.weight(worth.ranked[0]), 9), text.opens, k, worth.ranked[0])
        for k, text in enumerate(desk.view.the_scene.instruments)
        if (worth := desk.worth(text)) is not None
        and text.opens <= desk.view.turn
        and desk.view.instruments[text.id].adopted is None
    ]
    return min(ranked)[3] if ranked else None
