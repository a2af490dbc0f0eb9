"""The instructor's commands: the clock, the turns, the injects, the notes."""

from __future__ import annotations

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.blueprint import Due, Inject
from sim.exercise.formula import holds, parse
from sim.exercise.names import EVERYONE, Audience, InjectId
from sim.exercise.refusals import Refused
from sim.exercise.rules import keeping, modules, moving
from sim.exercise.rules.deciding import (
    CONTROL_ONLY,
    LONGEST_FIELD,
    LONGEST_TITLE,
    decide,
    delegation,
    from_control,
    short,
)
from sim.exercise.rules.decisions import close_due
from sim.exercise.rules.mandate import answer
from sim.exercise.rules.reading import StateReader
from sim.exercise.state import State

MINUTE = 60_000


def _running(state: State) -> None:
    if state.phase != "running":
        raise Refused("ended" if state.phase == "ended" else "paused" if state.phase == "paused" else "not-started")


@decide.register
def _(command: cmd.Start, state: State, now: int) -> list[ev.Event]:
    from_control(command)
    if state.phase != "lobby":
        raise Refused("ended" if state.phase == "ended" else "already-started")
    return [ev.ExerciseStarted(audience=EVERYONE), *_turn(state, 1, 0, 0)]


def _turn(state: State, turn: int, day: int, elapsed: int) -> list[ev.Event]:
    plan = state.clock_plan
    began = ev.TurnBegan(
        audience=EVERYONE, turn=turn, day=day, ends=elapsed + plan.minutes * MINUTE, points=plan.points
    )
    assert state.blueprint is not None
    dues = [d for d in state.blueprint.due if d.turn == turn]
    return [began, *(_due(state, d, elapsed) for d in dues)]


def _due(state: State, due: Due, elapsed: int, inject: InjectId | None = None) -> ev.DocumentDue:
    return ev.DocumentDue(
        audience=delegation(state, state.actor_of(due.seat)),
        due=due.id,
        document=due.kind,
        seat=due.seat,
        subject=due.subject,
        ends=elapsed + due.minutes * MINUTE,
        inject=inject,
    )


@decide.register
def _(command: cmd.Pause, state: State, now: int) -> list[ev.Event]:
    from_control(command)
    _running(state)
    return [ev.ExercisePaused(audience=EVERYONE)]


@decide.register
def _(command: cmd.Resume, state: State, now: int) -> list[ev.Event]:
    from_control(command)
    if state.phase != "paused":
        raise Refused("ended" if state.phase == "ended" else "not-paused")
    return [ev.ExerciseResumed(audience=EVERYONE)]


@decide.register
def _(command: cmd.ExtendTurn, state: State, now: int) -> list[ev.Event]:
    from_control(command)
    if state.phase not in ("running", "paused"):
        raise Refused("ended" if state.phase == "ended" else "not-started")
    if not 1 <= command.minutes <= 120:
        raise Refused("bad-minutes")
    ends = max(state.turn_ends, state.timer.elapsed(now)) + command.minutes * MINUTE
    return [ev.TurnExtended(audience=EVERYONE, turn=state.turn, ends=ends)]


@decide.register
def _(command: cmd.Pulse, state: State, now: int) -> list[ev.Event]:
    """What has fallen due by now: closed decisions, the capital's answers, injects."""
    from_control(command)
    _running(state)
    elapsed = state.timer.elapsed(now)
    made = close_due(state, elapsed)
    made += [answer(state, asked) for asked in state.asked if asked.answer_due <= elapsed]
    return made + _injects_due(state, now, elapsed)


def _injects_due(state: State, now: int, elapsed: int) -> list[ev.Event]:
    """Injects whose time has come, or whose condition holds now; at most one conditional at a time, so each is seen."""
    assert state.blueprint is not None
    made: list[ev.Event] = []
    reader = StateReader(state, now)
    conditional = False
    for inject in state.blueprint.injects:
        if inject.id in state.released or state.arranged.get(inject.id) in ("held", "skipped"):
            continue
        if inject.turn is not None:
            in_turn = elapsed - state.turn_began
            if state.turn < inject.turn or (state.turn == inject.turn and in_turn < inject.minute * MINUTE):
                continue
        if inject.when is not None:
            if conditional or not holds(parse(inject.when), reader):
                continue
            conditional = True
        made += release(state, inject, elapsed)
    return made


def release(state: State, inject: Inject, elapsed: int) -> list[ev.Event]:
    """The news, what it asks for, and what it does to the world."""
    audience = Audience.of(*inject.to) if inject.to else EVERYONE
    news = ev.InjectReleased(
        audience=audience,
        inject=inject.id,
        form=inject.form,
        title=inject.title,
        body=inject.body,
        source=inject.source,
        reliability=inject.reliability,
        priority=inject.priority,
        corrects=inject.corrects,
        ultimatum=inject.ultimatum,
    )
    dues = [_due(state, d, elapsed, inject.id) for d in inject.due]
    reported = modules.reported(state, inject, audience)
    return [news, *dues, *moving.shocked(state, inject.shocks, major=inject.major), *reported]


@decide.register
def _(command: cmd.EndTurn, state: State, now: int) -> list[ev.Event]:
    from_control(command)
    _running(state)
    plan = state.clock_plan
    ended: list[ev.Event] = [ev.TurnEnded(audience=EVERYONE, turn=state.turn)]
    if state.turn >= plan.turns:
        later = keeping.aftermath(state, now)
        return [*ended, *later, ev.ExerciseEnded(audience=EVERYONE, reason="turns-over")]
    moved = keeping.days_passed(state, plan.days, now)
    return [*ended, *moved, *_turn(state, state.turn + 1, state.day + plan.days, state.timer.elapsed(now))]


@decide.register
def _(command: cmd.EndExercise, state: State, now: int) -> list[ev.Event]:
    from_control(command)
    if state.phase == "ended":
        raise Refused("ended")
    return [ev.ExerciseEnded(audience=EVERYONE, reason="control")]


# --- injects by hand -------------------------------------------------------------------------------------------------


def _inject(state: State, inject: InjectId) -> Inject:
    assert state.blueprint is not None
    found = next((i for i in state.blueprint.injects if i.id == inject), None)
    if found is None:
        raise Refused("unknown-inject")
    if inject in state.released:
        raise Refused("inject-released")
    return found


@decide.register
def _(command: cmd.ReleaseInject, state: State, now: int) -> list[ev.Event]:
    from_control(command)
    _running(state)
    return release(state, _inject(state, command.inject), state.timer.elapsed(now))


@decide.register
def _(command: cmd.ArrangeInject, state: State, now: int) -> list[ev.Event]:
    from_control(command)
    if state.phase == "ended":
        raise Refused("ended")
    _inject(state, command.inject)
    return [ev.InjectArranged(audience=CONTROL_ONLY, inject=command.inject, status=command.status)]


@decide.register
def _(command: cmd.QuickInject, state: State, now: int) -> list[ev.Event]:
    from_control(command)
    _running(state)
    for text, limit in ((command.title, LONGEST_TITLE), (command.body, LONGEST_FIELD), (command.source, LONGEST_TITLE)):
        if not any(words.strip() for words in text.values()):
            raise Refused("empty")
        for words in text.values():
            short(words, limit)
    if not set(command.to) <= set(state.held):
        raise Refused("unknown-seat")
    return [
        ev.InjectReleased(
            audience=Audience.of(*command.to) if command.to else EVERYONE,
            inject=InjectId(f"quick-{command.id}"),
            form=command.form,
            title=command.title,
            body=command.body,
            source=command.source,
            reliability=command.reliability[:2],
            priority=command.priority,
        )
    ]


@decide.register
def _(command: cmd.NoteObservation, state: State, now: int) -> list[ev.Event]:
    from_control(command)
    if not command.text.strip():
        raise Refused("empty")
    short(command.text, LONGEST_FIELD)
    if command.about is not None and command.about not in state.audiences:
        raise Refused("unknown-reference")
    return [
        ev.ObserverNoted(audience=CONTROL_ONLY, text=command.text.strip(), about=command.about, seat=command.about_seat)
    ]
