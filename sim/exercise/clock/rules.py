"""The clock: start, pauses, pulses, turns, the end."""

from __future__ import annotations

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.clock.queries import keeps_time, people, time_left
from sim.exercise.clock.state import BACK, MINUTE
from sim.exercise.core.command import Command
from sim.exercise.core.names import EVERYONE
from sim.exercise.core.refusals import Refused
from sim.exercise.course import Course
from sim.exercise.crises import rules as crises
from sim.exercise.deciding import from_control, rule, running
from sim.exercise.decisions import rules as decisions
from sim.exercise.decisions.rules import close_due
from sim.exercise.mandate import rules as mandate
from sim.exercise.mandate.rules import answers_due
from sim.exercise.news.rules import injects_due
from sim.exercise.papers import rules as papers
from sim.exercise.papers.capital import approvals_due
from sim.exercise.papers.rules import asked_for
from sim.exercise.pledges import keeping
from sim.exercise.state import State
from sim.exercise.texts import openings


@rule(cmd.Start)
def start(command: cmd.Start, state: State, now: int) -> list[ev.Event]:
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
    return [began, *openings.at_turn(state, turn), *(asked_for(state, d, elapsed) for d in dues)]


@rule(cmd.Pause)
def pause(command: cmd.Pause, state: State, now: int) -> list[ev.Event]:
    in_time_keeping(command, state)
    running(state)
    return [ev.ExercisePaused(audience=EVERYONE, cause="control" if command.from_control else "keeper")]


def in_time_keeping(command: Command, state: State) -> None:
    """Refuse anybody but CONTROL and whoever plays alone."""
    if not keeps_time(command, state):
        raise Refused("control-only")


@rule(cmd.StandStill)
def stand_still(command: cmd.StandStill, state: State, now: int) -> list[ev.Event]:
    from_control(command)
    running(state)
    elapsed = min(max(command.elapsed, state.turn_began), state.timer.elapsed(now))
    return [ev.ExercisePaused(audience=EVERYONE, cause="away", elapsed=elapsed)]


@rule(cmd.Resume)
def resume(command: cmd.Resume, state: State, now: int) -> list[ev.Event]:
    in_time_keeping(command, state)
    if state.phase != "paused":
        raise Refused("ended" if state.phase == "ended" else "not-paused")
    return [ev.ExerciseResumed(audience=EVERYONE)]


@rule(cmd.ExtendTurn)
def extend_turn(command: cmd.ExtendTurn, state: State, now: int) -> list[ev.Event]:
    from_control(command)
    if state.phase not in ("running", "paused"):
        raise Refused("ended" if state.phase == "ended" else "not-started")
    if not 1 <= command.minutes <= 120:
        raise Refused("bad-minutes")
    ends = max(state.turn_ends, state.timer.elapsed(now)) + command.minutes * MINUTE
    return [ev.TurnExtended(audience=EVERYONE, turn=state.turn, ends=ends)]


@rule(cmd.Pulse)
def pulse(command: cmd.Pulse, state: State, now: int) -> list[ev.Event]:
    """Events that have fallen due by now: closed decisions, the capitals' answers and approvals, injects."""
    from_control(command)
    running(state)
    elapsed = state.timer.elapsed(now)
    made = close_due(state, elapsed)
    made += answers_due(state, elapsed)
    made += approvals_due(state, elapsed)
    so_far = state
    if made:
        before_news = Course(state, now)
        before_news.then(made)
        so_far = before_news.state
    news, released = injects_due(so_far, now, elapsed)
    return [*made, *news, *openings.due(state, now, released), *_closing(state, elapsed)]


def _closing(state: State, elapsed: int) -> list[ev.Event]:
    """Last packages called by the chair, once, when as much time is left as the plan keeps for closing.

    Not where every text has been adopted: nobody tables anything then, and there is nothing to close.
    """
    left = time_left(state, elapsed)
    if state.closing or left > state.clock_plan.closing * MINUTE:
        return []
    if all(text.adopted is not None for text in state.instruments.values()):
        return []
    chair = next((card.id for card in state.the_scene.seats if "chair" in card.powers), None)
    return [ev.ClosingCalled(audience=EVERYONE, seat=chair, ends=elapsed + left)]


@rule(cmd.CloseGap)
def close_gap(command: cmd.CloseGap, state: State, now: int) -> list[ev.Event]:
    """Restore the time left before every deadline after an outage, or BACK where less was left."""
    from_control(command)
    running(state)
    elapsed = max(command.elapsed, state.turn_began)
    away = state.timer.elapsed(now) - elapsed
    return [ev.GapClosed(audience=EVERYONE, elapsed=elapsed, away=away, until=elapsed + BACK)] if away > 0 else []


@rule(cmd.EndTurn)
def end_turn(command: cmd.EndTurn, state: State, now: int) -> list[ev.Event]:
    in_time_keeping(command, state)
    running(state)
    _this_turn(command.turn, state)
    plan = state.clock_plan
    ended: list[ev.Event] = [ev.TurnEnded(audience=EVERYONE, turn=state.turn)]
    if state.turn >= plan.turns:
        last = Course(state, now)
        last.then(ended)
        last.then(_closed(state, now))
        last.then(keeping.aftermath(last.state, now))
        last.then(crises.close_all(last.state))
        return [*last.made, ev.ExerciseEnded(audience=EVERYONE, reason="turns-over")]
    moved = keeping.days_passed(state, plan.days, now)
    return [*ended, *moved, *_turn(state, state.turn + 1, state.day + plan.days, state.timer.elapsed(now))]


def _this_turn(turn: int | None, state: State) -> None:
    """Refuse what was meant for another turn."""
    if turn is not None and turn != state.turn:
        raise Refused("turn-over")


@rule(cmd.SetPace)
def set_pace(command: cmd.SetPace, state: State, now: int) -> list[ev.Event]:
    in_time_keeping(command, state)
    if state.phase == "ended":
        raise Refused("ended")
    return [ev.PaceSet(audience=EVERYONE, pace=command.pace)] if command.pace != state.pace else []


@rule(cmd.LendTime)
def lend_time(command: cmd.LendTime, state: State, now: int) -> list[ev.Event]:
    from_control(command)
    if state.card(command.to) is None:
        raise Refused("unknown-seat")
    return [ev.TimeLent(audience=EVERYONE, seat=command.to)] if command.to != state.keeper else []


@rule(cmd.RuleReadiness)
def rule_readiness(command: cmd.RuleReadiness, state: State, now: int) -> list[ev.Event]:
    from_control(command)
    if state.phase == "ended":
        raise Refused("ended")
    changed = command.allowed != state.readiness
    return [ev.ReadinessRuled(audience=EVERYONE, allowed=command.allowed)] if changed else []


@rule(cmd.DeclareReady)
def declare_ready(command: cmd.DeclareReady, state: State, now: int) -> list[ev.Event]:
    running(state)
    _this_turn(command.turn, state)
    if command.seat not in people(state) or command.from_control:
        raise Refused("ready-person")
    if not state.readiness:
        raise Refused("ready-forbidden")
    known = command.seat in state.ready
    return [] if known else [ev.ReadyDeclared(audience=EVERYONE, seat=command.seat, turn=state.turn)]


@rule(cmd.WithdrawReady)
def withdraw_ready(command: cmd.WithdrawReady, state: State, now: int) -> list[ev.Event]:
    running(state)
    _this_turn(command.turn, state)
    if command.from_control:
        raise Refused("ready-person")
    known = command.seat in state.ready
    return [ev.ReadyWithdrawn(audience=EVERYONE, seat=command.seat, turn=state.turn)] if known else []


@rule(cmd.EndExercise)
def end_exercise(command: cmd.EndExercise, state: State, now: int) -> list[ev.Event]:
    from_control(command)
    if state.phase == "ended":
        raise Refused("ended")
    return [*_closed(state, now), *crises.close_all(state), ev.ExerciseEnded(audience=EVERYONE, reason="control")]


def _closed(state: State, now: int) -> list[ev.Event]:
    """Everything with a deadline, closed as the exercise ends: by its rule where it is due, else unresolved.

    Ultimatums run in the world's days and are closed after these.
    """
    elapsed = state.timer.elapsed(now)
    return [made for topic in (decisions, mandate, papers) for made in topic.close_all(state, elapsed)]
