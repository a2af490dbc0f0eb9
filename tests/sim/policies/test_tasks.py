"""Tasks inside delegations of minds: each ends by a deed, or is dropped."""

from __future__ import annotations

import pytest

from scenarios.library import load
from sim.exercise import events as ev
from sim.exercise.core.names import Phrase
from sim.runs import play


@pytest.mark.parametrize(("name", "seed"), [("river", 1), ("river", 2), ("corridor", 3)])
def test_a_task_is_done_by_a_deed_of_its_owner_and_not_by_the_clock(name, seed):
    """To sound out two delegations was done when its time came, with nobody spoken to."""
    exercise = play(load(name), seed).exercise
    state, ended = exercise.state, 0
    private = {c.id: c.seats for c in state.channels.values() if c.form == "bilateral"}
    news: dict[str, int] = {}
    for n, record in enumerate(exercise.records):
        event = record.event
        if isinstance(event, ev.InjectReleased):
            news[event.inject] = n
        if not isinstance(event, ev.TaskClosed):
            continue
        ended += 1
        task = state.tasks[event.task]
        since = [r.event for r in exercise.records[news[task.text.values["inject"]] : n]]
        told = {
            state.actor_of(seat)
            for e in since
            if isinstance(e, ev.MessageSent) and e.seat == task.owner and e.channel in private
            for seat in private[e.channel]
        } - {state.actor_of(task.owner)}
        spoke = any(
            isinstance(e, ev.MessageSent)
            and e.seat == task.owner
            and isinstance(e.words, Phrase)
            and e.words.values.get("inject") == task.text.values["inject"]
            for e in since
        )
        wrote = spoke or any(isinstance(e, ev.DocumentSubmitted) and e.seat == task.owner for e in since)
        done = {0: bool(told) or wrote, 1: wrote, 2: len(told) >= 2}[task.text.values["v"]]
        assert done or event.outcome == "dropped"
    assert ended
