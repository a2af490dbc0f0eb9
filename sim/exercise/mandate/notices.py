"""Word from the capital, which concerns every seat of the delegation."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.noticing import Notice, Noticing, noticed


@noticed(ev.CapitalAnswered, ev.QuestionLapsed)
def capital_answered(event: ev.CapitalAnswered | ev.QuestionLapsed, reader: Noticing) -> Notice | None:
    return "answers" if event.actor == reader.actor else None
