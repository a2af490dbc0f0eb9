"""Reacting in words to news: ultimatums, doubtful reports, corrections, incidents."""

from __future__ import annotations

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core.event import Entry
from sim.exercise.core.names import PLENARY
from sim.policies.desk import Desk
from sim.policies.phrases import in_each
from sim.policies.scenes import corrected, doubtful

FRESH = 5.0
"""Pulses during which news still calls for a word."""
ENOUGH = {"immediate": 4, "priority": 3, "routine": 1}
"""Number of delegations that speak of the same news before the others stay silent on it."""


def react(desk: Desk) -> cmd.Command | None:
    """A statement in the plenary on recent news, by the seat that speaks for the delegation."""
    if not desk.speaks or desk.is_person(desk.seat) or desk.idle < 0.4:
        return None
    for entry, news in reversed(desk.view.injects[-6:]):
        if desk.since(entry.at) > FRESH or news.inject in desk.notebook.own_news:
            continue
        move = _statement(desk, entry, news)
        if move is not None:
            return move
    return None


def _statement(desk: Desk, entry: Entry, news: ev.InjectReleased) -> cmd.Command | None:
    spoken = desk.said_by_others(news.inject)
    if news.ultimatum:
        if spoken < 3:
            return _say(desk, entry, news, "talk.ultimatum", None, desk.why("why.ultimatum-answered", count=spoken))
        return None
    if not _public(news, entry):
        return None
    if news.corrects is not None:
        believed = desk.said("talk.believe", inject=news.corrects) > 0
        if believed:
            return _say(
                desk, entry, news, "talk.correction-own", "apology", desk.why("why.correct-record", count=spoken)
            )
        if spoken == 0 and desk.chance(0.5, news.inject):
            return _say(
                desk, entry, news, "talk.correction", "acknowledgement", desk.why("why.correct-record", count=spoken)
            )
        return None
    if corrected(desk, news) or spoken >= ENOUGH.get(news.priority, 1) or not desk.chance(0.45, news.inject):
        return None
    why = desk.why("why.react", reliability=news.reliability, count=spoken)
    if doubtful(news):
        if (
            not desk.grade.careful
            and desk.style in ("hard", "anxious", "spoiler")
            and desk.chance(0.6, f"believe {news.inject}")
        ):
            return _say(desk, entry, news, "talk.believe", "warning", why)
        held = desk.why("why.hold-judgement-yet", reliability=news.reliability, count=spoken)
        return _say(desk, entry, news, "talk.hold-judgement", "question", held)
    if news.priority != "immediate":
        return _say(desk, entry, news, "talk.note", None, why) if desk.chance(0.4, f"note {news.inject}") else None
    return _say(desk, entry, news, "talk.concern", None, why)


def _public(news: ev.InjectReleased, entry: Entry) -> bool:
    """Whether everybody got it: news for some seats only is not mentioned in the plenary."""
    return entry.event.audience.seats is None


def _say(
    desk: Desk, entry: Entry, news: ev.InjectReleased, template: str, intent: ev.Intent | None, why: object
) -> cmd.Command | None:
    if news.ultimatum and not _public(news, entry):
        return None
    words = desk.voice(template, inject=news.inject, **in_each("title", news.title))
    return desk.command(
        cmd.SendMessage,
        why,  # type: ignore[arg-type]
        channel=PLENARY,
        words=words,
        intent=intent,
        reply_to=entry.ref,
    )
