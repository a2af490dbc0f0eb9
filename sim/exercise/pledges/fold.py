"""Obligations, folded."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.core.event import Entry
from sim.exercise.folding import fold
from sim.exercise.pledges.state import Dispute, Standing
from sim.exercise.state import State


@fold(ev.ObligationOpened)
def obligation_opened(event: ev.ObligationOpened, state: State, entry: Entry) -> None:
    state.obligations[event.obligation] = Standing(
        event.obligation,
        event.instrument,
        event.provision,
        event.number,
        event.issue,
        event.option,
        event.obligor,
        event.creditors,
        event.day,
    )


@fold(ev.ConductOrdered)
def conduct_ordered(event: ev.ConductOrdered, state: State, entry: Entry) -> None:
    if event.obligation in state.obligations:
        state.obligations[event.obligation].order = event.conduct
        state.obligations[event.obligation].ordered_by = event.seat


@fold(ev.ObligationPerformed)
def obligation_performed(event: ev.ObligationPerformed, state: State, entry: Entry) -> None:
    if event.obligation in state.obligations:
        state.obligations[event.obligation].kept = True
        state.obligations[event.obligation].looked = event.day


@fold(ev.ObligationBreached)
def obligation_breached(event: ev.ObligationBreached, state: State, entry: Entry) -> None:
    if event.obligation in state.obligations:
        state.obligations[event.obligation].kept = False
        state.obligations[event.obligation].looked = event.day


@fold(ev.ObligationObserved)
def obligation_observed(event: ev.ObligationObserved, state: State, entry: Entry) -> None:
    if event.obligation in state.obligations:
        standing = state.obligations[event.obligation]
        standing.finding, standing.found, standing.reading = event.finding, event.day, event.reading


@fold(ev.ObligationDisputed)
def obligation_disputed(event: ev.ObligationDisputed, state: State, entry: Entry) -> None:
    if event.obligation in state.obligations:
        standing = state.obligations[event.obligation]
        broken = not standing.kept if standing.kept is not None else standing.order == "withhold"
        standing.dispute = Dispute(
            event.day,
            event.settles,
            event.actor,
            event.issue,
            event.option,
            event.procedure,
            broken,
            standing.finding,
        )


@fold(ev.DisputeSettled)
def dispute_settled(event: ev.DisputeSettled, state: State, entry: Entry) -> None:
    standing = state.obligations.get(event.obligation)
    if standing is not None and standing.dispute is not None:
        standing.dispute.ruling = event.ruling
        if event.ruling == "rejected":
            # What was taken for a breach was none.
            standing.finding = "kept"


@fold(ev.ObligationSuspended)
def obligation_suspended(event: ev.ObligationSuspended, state: State, entry: Entry) -> None:
    if event.obligation in state.obligations:
        state.obligations[event.obligation].status = "suspended"
        state.obligations[event.obligation].suspended_for = event.because


@fold(ev.ObligationRevived)
def obligation_revived(event: ev.ObligationRevived, state: State, entry: Entry) -> None:
    if event.obligation in state.obligations:
        state.obligations[event.obligation].status = "open"
        state.obligations[event.obligation].suspended_for = None


@fold(ev.ObligationEnded)
def obligation_ended(event: ev.ObligationEnded, state: State, entry: Entry) -> None:
    if event.obligation in state.obligations:
        state.obligations[event.obligation].status = "ended"


@fold(ev.WordKept)
def word_kept(event: ev.WordKept, state: State, entry: Entry) -> None:
    state.words[event.said] = True


@fold(ev.WordBroken)
def word_broken(event: ev.WordBroken, state: State, entry: Entry) -> None:
    state.words[event.said] = False
