"""Texts and how they come about, folded."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.folds.folding import fold
from sim.exercise.state import Decision, Entry, Package, State


@fold(ev.PackageTabled)
def _(event: ev.PackageTabled, state: State, entry: Entry) -> None:
    state.packages[event.package] = Package(
        event.package,
        len(state.packages) + 1,
        entry.ref,
        event.instrument,
        event.seat,
        event.actor,
        event.channel,
        event.choices,
        event.authority,
        event.amends,
        event.note,
        entry.at,
        answers={event.actor: "accept"},
    )


@fold(ev.PackageWithdrawn)
def _(event: ev.PackageWithdrawn, state: State, entry: Entry) -> None:
    if event.package in state.packages:
        state.packages[event.package].withdrawn = True


@fold(ev.PackageAnswered)
def _(event: ev.PackageAnswered, state: State, entry: Entry) -> None:
    if event.package in state.packages:
        state.packages[event.package].answers[event.actor] = event.answer


@fold(ev.PositionTaken)
def _(event: ev.PositionTaken, state: State, entry: Entry) -> None:
    state.instruments[event.instrument].positions.setdefault(event.issue, {})[event.actor] = event.option


@fold(ev.ProvisionAgreed)
def _(event: ev.ProvisionAgreed, state: State, entry: Entry) -> None:
    state.instruments[event.instrument].agreed[event.provision] = event.option


@fold(ev.ProvisionReopened)
def _(event: ev.ProvisionReopened, state: State, entry: Entry) -> None:
    state.instruments[event.instrument].agreed.pop(event.provision, None)


@fold(ev.DecisionOpened)
def _(event: ev.DecisionOpened, state: State, entry: Entry) -> None:
    state.decisions[event.decision] = Decision(
        event.decision, event.package, event.instrument, event.rule, event.ends, event.seat
    )


@fold(ev.VoteCast)
def _(event: ev.VoteCast, state: State, entry: Entry) -> None:
    if event.decision in state.decisions:
        state.decisions[event.decision].votes[event.actor] = event.vote


@fold(ev.SilenceBroken)
def _(event: ev.SilenceBroken, state: State, entry: Entry) -> None:
    if event.decision in state.decisions:
        state.decisions[event.decision].broken_by = event.actor


@fold(ev.DecisionClosed)
def _(event: ev.DecisionClosed, state: State, entry: Entry) -> None:
    if event.decision in state.decisions:
        state.decisions[event.decision].adopted = event.adopted
        state.decisions[event.decision].reason = event.reason


@fold(ev.TextAdopted)
def _(event: ev.TextAdopted, state: State, entry: Entry) -> None:
    text = state.instruments[event.instrument]
    text.adopted = event.choices
    text.how = event.how


@fold(ev.TextInitialled)
def _(event: ev.TextInitialled, state: State, entry: Entry) -> None:
    state.instruments[event.instrument].initialled[event.actor] = event.seat


@fold(ev.TextSigned)
def _(event: ev.TextSigned, state: State, entry: Entry) -> None:
    state.instruments[event.instrument].signed[event.actor] = event.seat


@fold(ev.InstrumentInForce)
def _(event: ev.InstrumentInForce, state: State, entry: Entry) -> None:
    state.instruments[event.instrument].in_force = True
