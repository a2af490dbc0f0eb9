"""Tasks inside a delegation: the line it draws for itself, work given to colleagues, work done."""

from __future__ import annotations

from sim.exercise import commands as cmd
from sim.exercise.core.names import Phrase
from sim.policies.desk import Desk
from sim.policies.grade import DRAWN, LINES, Line
from sim.policies.phrases import in_each


def draw_line(desk: Desk) -> cmd.Command | None:
    """Once, at the start: how the delegation will negotiate, written down so that whoever takes the seat knows."""
    if not desk.leads("table") or desk.mandate is None or not desk.mandate.stakes or desk.line is not None:
        return None
    if not desk.has_a_say:
        return None  # who is no party concedes nothing and settles for nothing
    shares = DRAWN[desk.style]
    dice = float(desk.rng.random())
    line: Line = "firm" if dice < shares[0] else "balanced" if dice < shares[0] + shares[1] else "open"
    why = desk.why(f"why.line-{line}", style=desk.style, margin=LINES[line][1])
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
    """A task of this seat that a mind gave and whose time has come is done; a person's is left to them to judge."""
    for task in desk.view.tasks.values():
        mine = task.owner == desk.seat and task.outcome is None and isinstance(task.text, Phrase)
        if mine and task.due is not None and desk.elapsed >= task.due - desk.beat:
            minutes = round((task.due - desk.elapsed) / 60_000, 1)
            return desk.command(cmd.CloseTask, desk.why("why.task-due", minutes=minutes), task=task.id)
    return None
