"""What every rule about a text asks first: which text, which package, who is a party; it decides nothing."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.blueprint import Instrument
from sim.exercise.names import EVERYONE, ActorId, Choices, InstrumentId, PackageId, SeatId
from sim.exercise.refusals import Refused
from sim.exercise.rules.deciding import visible
from sim.exercise.state import Package, State


def text_of(state: State, instrument: InstrumentId) -> Instrument:
    """The text, if it can be negotiated now. Raises Refused."""
    found = state.instrument(instrument)
    if found is None:
        raise Refused("unknown-instrument")
    if state.turn < found.opens:
        raise Refused("not-open-yet", turn=found.opens)
    return found


def only_parties(text: Instrument, actor: ActorId) -> None:
    """Refuse whoever is no party to the text."""
    if actor not in text.parties:
        raise Refused("not-party")


def still_open(state: State, text: Instrument) -> None:
    """Refuse what comes after the adoption."""
    if state.instruments[text.id].adopted is not None:
        raise Refused("already-adopted")


def package_of(state: State, package: PackageId, seat: SeatId) -> Package:
    """A package that lies on a table of this seat. Raises Refused."""
    found = state.packages.get(package)
    if found is None or not visible(state, found.ref, seat):
        raise Refused("unknown-package")
    if found.withdrawn:
        raise Refused("package-withdrawn")
    return found


def complete(text: Instrument, choices: Choices) -> bool:
    """Whether a package settles every issue of the text."""
    return all(issue in choices for issue in text.issues)


def adopted(instrument: InstrumentId, choices: Choices, how: str, package: PackageId | None) -> ev.TextAdopted:
    """The adoption of a text, by whatever way it came."""
    return ev.TextAdopted(
        audience=EVERYONE,
        instrument=instrument,
        choices=dict(choices),
        how=how,  # type: ignore[arg-type]
        package=package,
    )
