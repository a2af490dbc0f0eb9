"""Tasks inside a delegation: the line it draws for itself, work given to colleagues, work done."""

from __future__ import annotations

from sim.exercise import commands as cmd
from sim.exercise.core.names import Phrase
from sim.policies.desk import Desk
from sim.policies.grade import DRAWN, LINES, Line
from sim.policies.level import floor_of
from sim.policies.phrases import in_each

SOUNDED = 2
"""Delegations that a task asks to sound out."""


def _margin(desk: Desk, line: Line) -> float:
    """Points above no agreement from which the delegation settles on a line: on the text where that is least."""
    margins = [floor_of(worth, line) - worth.reservation for _, worth in desk.own_texts]
    return round(min(margins, default=LINES[line][1]), 1)


def draw_line(desk: Desk) -> cmd.Command | None:
    """Once, at the start: how the delegation will negotiate, written down so that whoever takes the seat knows."""
    if not desk.leads("table") or desk.mandate is None or not desk.mandate.stakes or desk.line is not None:
        return None
    if not desk.has_a_say:
        return None  # who is no party concedes nothing and settles for nothing
    shares = DRAWN[desk.style]
    dice = float(desk.rng.random())
    line: Line = "firm" if dice < shares[0] else "balanced" if dice < shares[0] + shares[1] else "open"
    why = desk.why(f"why.line-{line}", style=desk.style, margin=_margin(desk, line))
    return desk.command(cmd.SetTask, why, owner=desk.seat, text=desk.phrase(f"task.line-{line}"))


def give_task(desk: Desk) -> cmd.Command | None:
    """After grave news, work for a colleague; one task a piece of news."""
    if not desk.leads("approve") or not desk.colleagues or desk.idle < 0.4 or not desk.chance(0.5, "task"):
        return None
    for entry, news in reversed(desk.view.injects[-3:]):
        if news.priority != "immediate" or desk.since(entry.at) > 4.0:
            continue
        given = [t for t in desk.view.tasks.values() if isinstance(t.text, Phrase)]
        if any(isinstance(t.text, Phrase) and t.text.values.get("inject") == news.inject for t in given):
            continue
        text = desk.phrase("task.follow-up", inject=news.inject, **in_each("title", news.title))
        minutes = max(1, min(120, round(3 * desk.beat / 60_000)))
        why = desk.why("why.task-shared", count=len(desk.colleagues), minutes=minutes)
        return desk.command(cmd.SetTask, why, owner=desk.pick(desk.colleagues), text=text, minutes=minutes)
    return None


def close_task(desk: Desk) -> cmd.Command | None:
    """A task of this seat that a mind gave: done once its deed is done, dropped where its time passes without one.

    A task that a person gave is left to them to judge.
    """
    for task in desk.view.tasks.values():
        words = task.text
        if task.owner != desk.seat or task.outcome is not None or task.due is None or not isinstance(words, Phrase):
            continue
        heard, wrote = _deeds(desk, str(words.values.get("inject", "")))
        if _is_done(int(words.values.get("v", 0)), heard, wrote):
            why = desk.why("why.task-done", count=heard, wrote="yes" if wrote else "no")
            return desk.command(cmd.CloseTask, why, task=task.id)
        if desk.elapsed >= task.due:
            return desk.command(
                cmd.CloseTask, desk.why("why.task-undone", count=heard), task=task.id, outcome="dropped"
            )
    return None


def _is_done(asked: int, heard: int, wrote: bool) -> bool:
    """Whether it is done: to find out what can be confirmed (0), to prepare words (1), to sound out two others (2)."""
    match asked:
        case 1:
            return wrote
        case 2:
            return heard >= SOUNDED
    return heard > 0 or wrote


def _deeds(desk: Desk, inject: str) -> tuple[int, bool]:
    """Delegations to which this seat has spoken in private since a piece of news, and whether it has put it into words.

    It has where it filed a document that the news asked for, or spoke of it itself.
    """
    entry = next((e for e, n in desk.view.injects if n.inject == inject), None)
    if entry is None:
        return 0, False
    spoken_to = {
        desk.view.actor_of(other)
        for channel in desk.my_channels
        if channel.form == "bilateral" and any(m.seat == desk.seat and e.n > entry.n for e, m in desk.heard(channel.id))
        for other in channel.seats
    }
    asked = {d.due for d in desk.view.due.values() if inject in (d.inject, d.tells)}
    filed = any(d.event.seat == desk.seat and d.event.due in asked for d in desk.view.documents.values())
    return len(spoken_to - {desk.actor}), filed or inject in desk.notebook.own_news
