"""A fork: the log of a new exercise that goes on from a moment of one that has ended, with minds in the other seats."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from sim.debrief.look.rollouts import MIND
from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core.log import GENESIS, MemoryLog, Recorded, seal
from sim.exercise.core.names import CONTROL, CommandId, ExerciseId, Pseudonym, SeatId
from sim.exercise.core.refusals import Refused
from sim.exercise.debrief.queries import may_read
from sim.exercise.engine import Exercise
from sim.exercise.scene.opening import written
from sim.exercise.views import known


def fork(
    log: Sequence[Recorded],
    until: int,
    seat: SeatId,
    exercise: ExerciseId,
    at: int,
    pseudonym: Pseudonym | None = None,
    mind: str = MIND,
) -> tuple[Recorded, ...]:
    """The records of a new exercise that stands, paused, just before event number `until` of the log.

    Where the seat may not read everybody's stakes now, the new exercise does not disclose them at its end either.

    `exercise` is its id and `at` the wall-clock ms at which it is made: all times move on together, so that exercise
    time is as it was. The seat is held by `pseudonym` (by nobody yet, for None), every other one by a mind, as if they
    always had been: no other person is in it. Names, seed and dice are those of the log. Raises Refused: `not-ended`
    while the log goes on, `unknown-seat`, `no-such-moment` outside the time of play.
    """
    if not any(isinstance(record.event, ev.ExerciseEnded) for record in log):
        raise Refused("not-ended")
    prefix = _prefix(log, until)
    shift = at - log[min(len(prefix), len(log) - 1)].at
    store = MemoryLog()
    closed = not may_read(known(log, seat), "stakes")
    changed = (_as_if(record.event, seat, pseudonym, mind, closed) for record in prefix)
    store.append(list(_resealed(zip(prefix, changed, strict=True), exercise, shift)))
    forked = Exercise(store, exercise)
    state = forked.state
    if state.phase not in ("running", "paused"):
        raise Refused("no-such-moment")
    if state.card(seat) is None:
        raise Refused("unknown-seat")
    for card in state.the_scene.seats:
        if card.id != seat and state.held[card.id].holder != "mind":
            forked.submit(cmd.CoverSeat(id=_id("cover", card.id), seat=card.id, by=CONTROL, mind=mind), at)
    if pseudonym is not None and state.held[seat].holder != "person":
        forked.submit(cmd.TakeSeat(id=_id("take", seat), seat=seat, by=CONTROL, pseudonym=pseudonym), at)
    if state.phase == "running":
        forked.submit(cmd.Pause(id=_id("pause"), seat=CONTROL), at)
    return tuple(forked.records)


def _prefix(log: Sequence[Recorded], until: int) -> list[Recorded]:
    """The records before the command that made event number `until`; a command is carried out whole or not at all."""
    end = sum(record.seq < until for record in log)
    while 0 < end < len(log) and (log[end - 1].by, log[end - 1].command) == (log[end].by, log[end].command):
        end -= 1
    return list(log[:end])


def _as_if(event: ev.Event, seat: SeatId, pseudonym: Pseudonym | None, mind: str, closed: bool) -> ev.Event:
    """The event as the new exercise has it: a practice, no other person in a seat, no secret opened that was closed."""
    match event:
        case ev.SeatTaken(holder="person"):
            if event.seat == seat and pseudonym is not None:
                return replace(event, pseudonym=pseudonym)
            return replace(event, holder="mind", pseudonym=None, mind=mind)
        case ev.ExerciseOpened():
            blueprint = replace(event.blueprint, debrief="by-instructor") if closed else event.blueprint
            return replace(event, blueprint=blueprint, purpose="practice")
    return event


def _resealed(records: Iterable[tuple[Recorded, ev.Event]], exercise: ExerciseId, shift: int) -> Iterator[Recorded]:
    """The records with these events in another exercise, at other times, and with a chain of their own."""
    prev = GENESIS
    for record, event in records:
        kept, body = (event, record.body) if event is record.event else written(event)
        made = seal(
            exercise,
            record.seq,
            record.at + shift,
            record.by,
            record.command,
            record.ref,
            kept,
            body,
            prev,
            record.why,
        )
        prev = made.hash
        yield made


def _id(*names: str) -> CommandId:
    return CommandId(":".join(("fork", *names)))
