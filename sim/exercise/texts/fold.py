"""Packages and texts, folded."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.core.event import Entry
from sim.exercise.folding import fold
from sim.exercise.scene.index import with_text
from sim.exercise.state import State
from sim.exercise.texts.state import InstrumentState, Package


@fold(ev.TextLaid)
def text_laid(event: ev.TextLaid, state: State, entry: Entry) -> None:
    text = event.instrument
    if text.id in state.instruments:
        return
    if state.scene is not None:
        state.scene = with_text(state.scene, event)
    length = max(1, state.turn_ends - state.turn_began)
    gone = (state.timer.elapsed(entry.at) - state.turn_began) / length
    state.instruments[text.id] = InstrumentState(opened=max(0, state.turn - 1) + min(1.0, max(0.0, gone)))


@fold(ev.PackageTabled)
def package_tabled(event: ev.PackageTabled, state: State, entry: Entry) -> None:
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
def package_withdrawn(event: ev.PackageWithdrawn, state: State, entry: Entry) -> None:
    if event.package in state.packages:
        state.packages[event.package].withdrawn = True


@fold(ev.PackageLapsed)
def package_lapsed(event: ev.PackageLapsed, state: State, entry: Entry) -> None:
    if event.package in state.packages:
        state.packages[event.package].lapsed = True


@fold(ev.AcceptanceSuperseded)
def acceptance_superseded(event: ev.AcceptanceSuperseded, state: State, entry: Entry) -> None:
    if event.package in state.packages:
        state.packages[event.package].answers.pop(event.actor, None)


@fold(ev.PackageAnswered)
def package_answered(event: ev.PackageAnswered, state: State, entry: Entry) -> None:
    if event.package in state.packages:
        state.packages[event.package].answers[event.actor] = event.answer
        state.packages[event.package].answered[event.actor] = entry.at
    if event.note is not None:
        state.reasons.append((event.seat, event.note))


@fold(ev.PositionTaken)
def position_taken(event: ev.PositionTaken, state: State, entry: Entry) -> None:
    state.instruments[event.instrument].positions.setdefault(event.issue, {})[event.actor] = event.option


@fold(ev.ProvisionAgreed)
def provision_agreed(event: ev.ProvisionAgreed, state: State, entry: Entry) -> None:
    state.instruments[event.instrument].agreed[event.provision] = event.option


@fold(ev.ProvisionReopened)
def provision_reopened(event: ev.ProvisionReopened, state: State, entry: Entry) -> None:
    state.instruments[event.instrument].agreed.pop(event.provision, None)


@fold(ev.TextAdopted)
def text_adopted(event: ev.TextAdopted, state: State, entry: Entry) -> None:
    text = state.instruments[event.instrument]
    text.adopted = event.choices
    text.how = event.how


@fold(ev.TextInitialled)
def text_initialled(event: ev.TextInitialled, state: State, entry: Entry) -> None:
    state.instruments[event.instrument].initialled[event.actor] = event.seat


@fold(ev.TextSigned)
def text_signed(event: ev.TextSigned, state: State, entry: Entry) -> None:
    text = state.instruments[event.instrument]
    text.signed[event.actor] = event.seat
    text.signed_on = int(state.day) + 1


@fold(ev.InstrumentInForce)
def instrument_in_force(event: ev.InstrumentInForce, state: State, entry: Entry) -> None:
    state.instruments[event.instrument].in_force = True
