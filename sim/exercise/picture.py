"""A seat's screen, slice by slice: built from the fold over what it saw, never cut from the full state."""

from __future__ import annotations

from typing import TypedDict

from sim.exercise.acts.picture import WorldShown, world
from sim.exercise.clock.picture import ClockShown, clock
from sim.exercise.core.names import ActorId, InstrumentId, PackageId, SeatId
from sim.exercise.crises.picture import CrisesShown, crises
from sim.exercise.mandate.picture import MandateShown, mandate
from sim.exercise.papers.picture import PapersShown, papers
from sim.exercise.pledges.picture import AgreementsShown, agreements
from sim.exercise.scene.picture import SceneShown, scene
from sim.exercise.seats.picture import BriefShown, PeopleShown, brief, people
from sim.exercise.state import State
from sim.exercise.talk.picture import TalksShown, talks
from sim.exercise.texts.picture import packages, stakes, texts
from sim.exercise.texts.shown import PackageShown, StakesShown, TextShown


class Picture(TypedDict):
    """The slices that every screen has."""

    clock: ClockShown
    people: PeopleShown
    scene: SceneShown
    talks: TalksShown
    texts: dict[InstrumentId, TextShown]
    packages: dict[PackageId, PackageShown]
    stakes: dict[InstrumentId, StakesShown]
    world: WorldShown
    agreements: AgreementsShown
    crises: CrisesShown


class DeskShown(BriefShown, MandateShown, PapersShown):
    """The delegation's own slice: brief, mandate, documents, tasks."""


class SeatPicture(Picture):
    """A seat's whole picture."""

    desk: DeskShown


def picture(state: State, seat: SeatId) -> SeatPicture:
    """The seat's picture as JSON values; texts are given in every language. `state` is the seat's own fold.

    Raises LookupError before the scene is set.
    """
    actor = state.actor_of(seat)
    return {**shared(state, seat, actor), "desk": desk(state, seat, actor)}


def shared(state: State, seat: SeatId, actor: ActorId | None) -> Picture:
    """The slices that every screen has, as the holder of `seat` reads them; CONTROL's has no actor."""
    return {
        "clock": clock(state),
        "people": people(state, seat, actor),
        "scene": scene(state),
        "talks": talks(state),
        "texts": texts(state, actor),
        "packages": packages(state, actor),
        "stakes": stakes(state, actor),
        "world": world(state),
        "agreements": agreements(state, actor),
        "crises": crises(state, actor),
    }


def desk(state: State, seat: SeatId, actor: ActorId) -> DeskShown:
    """The delegation's own slice: brief, mandate, documents, tasks."""
    return {**brief(state, seat), **mandate(state, actor), **papers(state)}
