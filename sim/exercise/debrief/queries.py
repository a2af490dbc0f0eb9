"""The parts of a debrief that a reader may see: nothing of others before a release, then what it disclosed."""

from __future__ import annotations

from collections.abc import Mapping

from sim.exercise.core.event import Entry
from sim.exercise.core.inject import Inject
from sim.exercise.core.names import EVERYONE, ActorId, InstrumentId
from sim.exercise.core.stakes import Stakes
from sim.exercise.debrief.events import Disclosure, InjectDisclosed
from sim.exercise.news.events import InjectReleased
from sim.exercise.news.queries import news_name
from sim.exercise.state import State


def may_read(state: State, what: Disclosure) -> bool:
    """Whether the reader of this fold may read that part of the debrief; CONTROL may read all of it after the end."""
    return state.phase == "ended" and (state.blueprint is not None or what in state.disclosed.what)


def stakes(state: State) -> Mapping[ActorId, Mapping[InstrumentId, Stakes]]:
    """Everybody's stakes, grants included, where the reader may read them; else none, not even the reader's own."""
    if not may_read(state, "stakes"):
        return {}
    if state.blueprint is not None:
        return {actor.id: actor.stakes for actor in state.blueprint.actors if actor.stakes}
    return state.disclosed.stakes


def injects(state: State) -> tuple[InjectDisclosed, ...]:
    """All news with its truth, that of the scenario first, where the reader may read it: else none."""
    if not may_read(state, "injects"):
        return ()
    if state.blueprint is None:
        return state.disclosed.injects
    authored = [_authored(state, inject) for inject in state.blueprint.injects]
    known = {told.news for told in authored}
    return (*authored, *(_by_hand(state, entry, news) for entry, news in state.injects if news.inject not in known))


def _authored(state: State, inject: Inject) -> InjectDisclosed:
    name = news_name(state, inject.id)
    sent = next((entry.at for entry, news in state.injects if news.inject == name), None)
    arranged = state.arranged.get(inject.id)
    return InjectDisclosed(
        news=None if sent is None else name,
        title=inject.title,
        truth=inject.truth,
        to=inject.to,
        turn=inject.turn,
        at=sent,
        body=inject.body,
        source=inject.source,
        reliability=inject.reliability,
        corrects=None if inject.corrects is None else news_name(state, inject.corrects),
        author=inject.author,
        hidden=inject.hidden,
        arranged=arranged if sent is None and arranged != "armed" else None,
    )


def _by_hand(state: State, entry: Entry, news: InjectReleased) -> InjectDisclosed:
    """News that CONTROL wrote on the spot."""
    audience = state.audiences.get(entry.ref, EVERYONE)
    return InjectDisclosed(
        news=news.inject,
        title=news.title,
        truth=None,
        to=() if audience.seats is None else tuple(sorted(audience.seats)),
        turn=None,
        at=entry.at,
        body=news.body,
        source=news.source,
        reliability=news.reliability,
    )


def releases_itself(state: State) -> bool:
    """Whether a practice releases its debrief at its end: as CONTROL's fold knows it, where it was not yet released."""
    return (
        state.phase == "ended"
        and state.blueprint is not None
        and state.blueprint.debrief == "open"
        and not state.disclosed.what
    )


def released(state: State) -> tuple[Disclosure, ...]:
    """The parts of the debrief that seats may read by what this fold has seen, in the order of their names."""
    return tuple(sorted(state.disclosed.what))
