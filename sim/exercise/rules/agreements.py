"""Signed texts: ratification, entry into force, and what a delegation may do about an obligation from its desk."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.blueprint import Instrument, Provision
from sim.exercise.names import (
    EVERYONE,
    ActorId,
    Audience,
    Choices,
    InstrumentId,
    IssueId,
    ObligationId,
    OptionId,
    SeatId,
)
from sim.exercise.refusals import Refused
from sim.exercise.rules import moving
from sim.exercise.rules.deciding import CONTROL_ONLY, acting_seat, decide, delegation, power, running, written
from sim.exercise.state import State
from sim.exercise.undertakings import Conduct, Standing
from sim.world.obligations import Clause, Settlement

# --- reading ---------------------------------------------------------------------------------------------------------


def clauses(
    state: State, text: Instrument, choices: Choices
) -> Iterator[tuple[Provision, IssueId | None, OptionId | None, Clause]]:
    """What a text binds to with these choices, article by article, and the option that says so where one does."""
    for provision in text.provisions:
        for clause in provision.obligations:
            yield provision, None, None, clause
        if provision.issue is not None and provision.issue in choices:
            chosen = choices[provision.issue]
            for clause in state.issue(provision.issue).option(chosen).obligations:
                yield provision, provision.issue, chosen, clause


def clause_of(state: State, standing: Standing) -> Clause:
    """The terms of an obligation, from the scene. Raises LookupError where the text has no such clause."""
    text = state.instrument(standing.instrument)
    if text is None:
        raise LookupError(f"no text {standing.instrument} in this stream")
    provision = next(p for p in text.provisions if p.id == standing.provision)
    written_down = provision.obligations
    if standing.issue is not None and standing.option is not None:
        written_down = (*written_down, *state.issue(standing.issue).option(standing.option).obligations)
    return next(c for c in written_down if c.id == standing.id)


def procedure(state: State, instrument: InstrumentId) -> tuple[Provision, IssueId, OptionId, Settlement] | None:
    """How a text in force settles disputes: the article, its issue, the option chosen and what that provides."""
    text = state.instrument(instrument)
    adopted = state.instruments[instrument].adopted if instrument in state.instruments else None
    if text is None or adopted is None:
        return None
    for provision in text.provisions:
        if provision.issue is not None and provision.issue in adopted:
            option = state.issue(provision.issue).option(adopted[provision.issue])
            if option.settlement is not None:
                return provision, provision.issue, option.id, option.settlement
    return None


def members(state: State, instrument: InstrumentId, *also: ActorId) -> Audience:
    """The seats of everybody bound by a text, and of `also`: those who get what monitoring reports."""
    text = state.instrument(instrument)
    actors = dict.fromkeys((*(text.signatories if text else ()), *(text.parties if text else ()), *also))
    return Audience.of(*(seat for actor in actors for seat in state.seats_of(actor)))


# --- entry into force ------------------------------------------------------------------------------------------------


def signed_by_all(state: State, text: Instrument, choices: Choices) -> list[ev.Event]:
    """What the last signature does: the text is in force, or goes home to be ratified."""
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
    return [force, *moving.agreed(state, text.signatories), *opened, *_pulls(state, text, choices, day)]


def _pulls(state: State, text: Instrument, choices: Choices, day: int) -> list[ev.ConsequenceFollowed]:
    """What each article does to the indicators day by day, for CONTROL: what pulls them is the scenario's secret."""
    assert state.blueprint is not None
    made: list[ev.ConsequenceFollowed] = []
    for provision in text.provisions:
        drivers = {f"obligation:{c.id}": 1.0 for p, _, _, c in clauses(state, text, choices) if p.id == provision.id}
        if provision.issue is not None and provision.issue in choices:
            chosen = state.issue(provision.issue).option(choices[provision.issue])
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


@decide.register
def _(command: cmd.Perform, state: State, now: int) -> list[ev.Event]:
    return _ordered(command, "perform", state)


@decide.register
def _(command: cmd.Withhold, state: State, now: int) -> list[ev.Event]:
    return _ordered(command, "withhold", state)


@decide.register
def _(command: cmd.RaiseDispute, state: State, now: int) -> list[ev.Event]:
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


@decide.register
def _(command: cmd.SnapBack, state: State, now: int) -> list[ev.Event]:
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
    """What the text lets fall away because of this breach: all that still stands, or what the actor itself owes."""
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
