"""Seats: taking one, leaving it, handing it to a mind."""

from __future__ import annotations

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core.names import EVERYONE, only
from sim.exercise.core.refusals import Refused
from sim.exercise.deciding import from_control, rule, written
from sim.exercise.state import State

MINDS = ("novice", "practitioner", "veteran")


def _held(command: cmd.Command, state: State) -> str:
    if state.phase == "ended":
        raise Refused("ended")
    if state.card(command.seat) is None:
        raise Refused("unknown-seat")
    return state.held[command.seat].holder


@rule(cmd.TakeSeat)
def take_seat(command: cmd.TakeSeat, state: State, now: int) -> list[ev.Event]:
    """Seat a person, in an empty seat or in place of a mind."""
    from_control(command)
    if _held(command, state) == "person":
        raise Refused("seat-taken")
    return [ev.SeatTaken(audience=EVERYONE, seat=command.seat, holder="person", pseudonym=command.pseudonym)]


@rule(cmd.LeaveSeat)
def leave_seat(command: cmd.LeaveSeat, state: State, now: int) -> list[ev.Event]:
    if _held(command, state) == "nobody":
        raise Refused("seat-empty")
    return [ev.SeatLeft(audience=EVERYONE, seat=command.seat)]


@rule(cmd.CoverSeat)
def cover_seat(command: cmd.CoverSeat, state: State, now: int) -> list[ev.Event]:
    """A mind covers an empty seat, or relieves a person who is gone."""
    from_control(command)
    if command.mind not in MINDS:
        raise Refused("no-such-mind")
    if _held(command, state) == "mind" and state.held[command.seat].mind == command.mind:
        raise Refused("already-mind")
    return [ev.SeatTaken(audience=EVERYONE, seat=command.seat, holder="mind", mind=command.mind)]


@rule(cmd.AllowCoach)
def allow_coach(command: cmd.AllowCoach, state: State, now: int) -> list[ev.Event]:
    _coach(command, state, allowed=True)
    return [ev.CoachAllowed(audience=EVERYONE)]


@rule(cmd.WithdrawCoach)
def withdraw_coach(command: cmd.WithdrawCoach, state: State, now: int) -> list[ev.Event]:
    _coach(command, state, allowed=False)
    return [ev.CoachWithdrawn(audience=EVERYONE)]


def _coach(command: cmd.Command, state: State, *, allowed: bool) -> None:
    """Refuse what the exercise is beyond, or what stands already."""
    from_control(command)
    if state.phase == "ended":
        raise Refused("ended")
    if state.coached == allowed:
        raise Refused("coach-so-already")


@rule(cmd.HandOver)
def hand_over(command: cmd.HandOver, state: State, now: int) -> list[ev.Event]:
    from_control(command)
    if _held(command, state) == "nobody":
        raise Refused("seat-empty")
    told = (command.stands, command.promised, command.holds, command.others, command.due)
    for words in (line for lines in told for line in lines):
        written(words)
    return [
        ev.HandoverBriefed(
            audience=only(command.seat),
            seat=command.seat,
            stands=command.stands,
            promised=command.promised,
            holds=command.holds,
            others=command.others,
            due=command.due,
        )
    ]
