"""Signed texts: ratification, entry into force, and what a delegation may do about an obligation from its desk."""

from __future__ import annotations

import math
from dataclasses import replace

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.acts import bridge
from sim.exercise.core.blueprint import Instrument
from sim.exercise.core.names import EVERYONE, ActorId, Choices, ObligationId, SeatId
from sim.exercise.core.refusals import Refused
from sim.exercise.deciding import CONTROL_ONLY, acting_seat, delegation, power, rule, running, written
from sim.exercise.pledges.events import Conduct
from sim.exercise.pledges.queries import clause_of, clauses, members, procedure
from sim.exercise.pledges.state import Standing
from sim.exercise.state import State

# --- entry into force ------------------------------------------------------------------------------------------------


def signed_by_all(state: State, text: Instrument, choices: Choices) -> list[ev.Event]:
    """Events of the last signature: the text enters into force, or goes to its parties' capitals for ratification."""
    if text.ratification is None:
        return into_force(state, text, choices, state.day)
    plan = text.ratification
    return [
        ev.RatificationAwaited(
            audience=EVERYONE,
            instrument=text.id,
            parties=plan.parties,
            quota=plan.quota,
            due=state.day + plan.days,
        )
    ]


def into_force(state: State, text: Instrument, choices: Choices, day: int) -> list[ev.Event]:
    """The text in force on `day`, what it does between its parties, and each obligation it opens."""
    force = ev.InstrumentInForce(
        audience=EVERYONE, instrument=text.id, choices=dict(choices), parties=tuple(text.signatories)
    )
    opened = [
        ev.ObligationOpened(
            audience=EVERYONE,
            obligation=ObligationId(clause.id),
            instrument=text.id,
            provision=provision.id,
            number=provision.number,
            issue=issue,
            option=option,
            duty=clause.kind,
            obligor=ActorId(clause.by),
            creditors=tuple(ActorId(a) for a in clause.to),
            day=day,
            first=day + clause.after,
        )
        for provision, issue, option, clause in clauses(state, text, choices)
    ]
    return [force, *bridge.agreed(state, text.signatories), *opened, *_pulls(state, text, choices, day)]


def _pulls(state: State, text: Instrument, choices: Choices, day: int) -> list[ev.ConsequenceFollowed]:
    """Daily pull of each article on the indicators, for CONTROL only: the drivers of indicators are secret."""
    assert state.blueprint is not None
    made: list[ev.ConsequenceFollowed] = []
    for provision in text.provisions:
        drivers = {f"obligation:{c.id}": 1.0 for p, _, _, c in clauses(state, text, choices) if p.id == provision.id}
        if provision.issue is not None and provision.issue in choices:
            chosen = state.option(provision.issue, choices[provision.issue])
            drivers[f"choice:{provision.issue}"] = chosen.effect
        pulled = {
            gauge.id: math.fsum(coefficient * drivers.get(name, 0.0) for name, coefficient in gauge.pulls.items())
            for gauge in state.blueprint.gauges
        }
        shifts = tuple(ev.Shift("pull", g, None, 0.0, round(pull, 4)) for g, pull in pulled.items() if pull)
        if shifts:
            made.append(
                ev.ConsequenceFollowed(
                    audience=CONTROL_ONLY,
                    obligation=None,
                    instrument=text.id,
                    provision=provision.id,
                    number=provision.number,
                    day=day,
                    cause="in-force",
                    obligor=None,
                    shifts=shifts,
                )
            )
    return made


# --- from the desk ---------------------------------------------------------------------------------------------------


def _standing(state: State, obligation: ObligationId) -> Standing:
    found = state.obligations.get(obligation)
    if found is None:
        raise Refused("unknown-obligation")
    if found.status == "ended":
        raise Refused("obligation-ended")
    return found


def _ordered(command: cmd.Perform | cmd.Withhold, conduct: Conduct, state: State) -> list[ev.Event]:
    running(state)
    actor = acting_seat(command, state)
    power(state, command.seat, "act")
    standing = _standing(state, command.obligation)
    if standing.obligor != actor:
        raise Refused("not-your-obligation")
    if standing.order == conduct:
        raise Refused("already-ordered")
    return [
        ev.ConductOrdered(
            audience=delegation(state, actor),
            obligation=standing.id,
            number=standing.number,
            day=state.day,
            conduct=conduct,
            by="delegation",
            seat=command.seat,
        )
    ]


@rule(cmd.Perform)
def perform(command: cmd.Perform, state: State, now: int) -> list[ev.Event]:
    return _ordered(command, "perform", state)


@rule(cmd.Withhold)
def withhold(command: cmd.Withhold, state: State, now: int) -> list[ev.Event]:
    return _ordered(command, "withhold", state)


@rule(cmd.RaiseDispute)
def raise_dispute(command: cmd.RaiseDispute, state: State, now: int) -> list[ev.Event]:
    running(state)
    actor = acting_seat(command, state)
    power(state, command.seat, "act")
    standing = _standing(state, command.obligation)
    if actor not in standing.creditors:
        raise Refused("not-owed-to-you")
    if command.words is not None:
        written(command.words)
    if standing.dispute is not None and standing.dispute.ruling is None:
        raise Refused("already-disputed")
    made = dispute(state, standing, actor, state.day)
    if made is None:
        raise Refused("no-dispute-clause")
    return [replace(made, seat=command.seat, words=command.words)]


def dispute(state: State, standing: Standing, actor: ActorId, day: int) -> ev.ObligationDisputed | None:
    """The dispute that an actor opens over an obligation, or None where its text settles none."""
    found = procedure(state, standing.instrument)
    if found is None:
        return None
    provision, issue, option, settlement = found
    return ev.ObligationDisputed(
        audience=members(state, standing.instrument, standing.obligor, *standing.creditors),
        obligation=standing.id,
        instrument=standing.instrument,
        number=standing.number,
        actor=actor,
        seat=None,
        words=None,
        day=day,
        settles=day + settlement.days,
        issue=issue,
        option=option,
        procedure=provision.number,
    )


@rule(cmd.SnapBack)
def snap_back(command: cmd.SnapBack, state: State, now: int) -> list[ev.Event]:
    running(state)
    actor = acting_seat(command, state)
    power(state, command.seat, "act")
    standing = _standing(state, command.obligation)
    if actor not in standing.creditors:
        raise Refused("not-owed-to-you")
    if not standing.in_breach:
        raise Refused("no-breach-found")
    made = snapped_back(state, standing, state.day, actor, command.seat)
    if not made:
        raise Refused("nothing-to-suspend")
    return list(made)


def snapped_back(
    state: State, broken: Standing, day: int, actor: ActorId | None = None, seat: SeatId | None = None
) -> list[ev.ObligationSuspended]:
    """Suspensions that the text allows for this breach: of every open obligation it lists, or of those `actor` owes."""
    named = (state.obligations.get(ObligationId(name)) for name in clause_of(state, broken).breach.suspends)
    return [
        ev.ObligationSuspended(
            audience=EVERYONE,
            obligation=other.id,
            instrument=other.instrument,
            number=other.number,
            because=broken.id,
            because_number=broken.number,
            day=day,
            actor=actor,
            seat=seat,
        )
        for other in named
        if other is not None and other.status == "open" and actor in (None, other.obligor)
    ]
