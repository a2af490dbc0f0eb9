"""Ratification and obligations, folded."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.folds.folding import fold
from sim.exercise.state import Entry, State
from sim.exercise.undertakings import Dispute, RatificationState, Standing


@fold(ev.DaysPassed)
def _(event: ev.DaysPassed, state: State, entry: Entry) -> None:
    state.day = event.day


@fold(ev.RatificationAwaited)
def _(event: ev.RatificationAwaited, state: State, entry: Entry) -> None:
    state.ratifications[event.instrument] = RatificationState(event.due)


@fold(ev.RatificationDecided)
def _(event: ev.RatificationDecided, state: State, entry: Entry) -> None:
    if event.instrument in state.ratifications:
        state.ratifications[event.instrument].decided[event.actor] = event.ratified
        state.ratifications[event.instrument].shares[event.actor] = event.share


@fold(ev.BlocsVoted)
def _(event: ev.BlocsVoted, state: State, entry: Entry) -> None:
    if event.instrument in state.ratifications:
        state.ratifications[event.instrument].votes[event.actor] = dict(event.votes)


@fold(ev.ObligationOpened)
def _(event: ev.ObligationOpened, state: State, entry: Entry) -> None:
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
def _(event: ev.ConductOrdered, state: State, entry: Entry) -> None:
    if event.obligation in state.obligations:
        state.obligations[event.obligation].order = event.conduct
        state.obligations[event.obligation].ordered_by = event.seat


@fold(ev.ObligationPerformed)
def _(event: ev.ObligationPerformed, state: State, entry: Entry) -> None:
    if event.obligation in state.obligations:
        state.obligations[event.obligation].kept = True
        state.obligations[event.obligation].looked = event.day


@fold(ev.ObligationBreached)
def _(event: ev.ObligationBreached, state: State, entry: Entry) -> None:
    if event.obligation in state.obligations:
        state.obligations[event.obligation].kept = False
        state.obligations[event.obligation].looked = event.day


@fold(ev.ObligationObserved)
def _(event: ev.ObligationObserved, state: State, entry: Entry) -> None:
    if event.obligation in state.obligations:
        standing = state.obligations[event.obligation]
        standing.finding, standing.found, standing.reading = event.finding, event.day, event.reading


@fold(ev.ObligationDisputed)
def _(event: ev.ObligationDisputed, state: State, entry: Entry) -> None:
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
def _(event: ev.DisputeSettled, state: State, entry: Entry) -> None:
    standing = state.obligations.get(event.obligation)
    if standing is not None and standing.dispute is not None:
        standing.dispute.ruling = event.ruling
        if event.ruling == "rejected":
            # What was taken for a breach was none.
            standing.finding = "kept"


@fold(ev.ObligationSuspended)
def _(event: ev.ObligationSuspended, state: State, entry: Entry) -> None:
    if event.obligation in state.obligations:
        state.obligations[event.obligation].status = "suspended"
        state.obligations[event.obligation].suspended_for = event.because


@fold(ev.ObligationRevived)
def _(event: ev.ObligationRevived, state: State, entry: Entry) -> None:
    if event.obligation in state.obligations:
        state.obligations[event.obligation].status = "open"
        state.obligations[event.obligation].suspended_for = None


@fold(ev.ObligationEnded)
def _(event: ev.ObligationEnded, state: State, entry: Entry) -> None:
    if event.obligation in state.obligations:
        state.obligations[event.obligation].status = "ended"
