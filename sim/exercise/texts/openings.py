"""Texts that open after the exercise has begun: kept from every seat until then, laid before all at their moment.

A crisis that has not come casts no shadow: neither the scene nor any brief names the text that it will call for.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

from sim.exercise import events as ev
from sim.exercise.core.blueprint import Actor, Blueprint, Instrument, Issue
from sim.exercise.core.formula import Reader, holds, parse
from sim.exercise.core.names import EVERYONE, InjectId, InstrumentId, ObligationId
from sim.exercise.core.stakes import Bloc, Stakes
from sim.exercise.deciding import delegation
from sim.exercise.news.conditions import StateReader
from sim.exercise.state import State

# --- before they open


def open_at_first(blueprint: Blueprint) -> tuple[tuple[Instrument, ...], tuple[Issue, ...]]:
    """The texts that everybody knows from the start, and the questions that do not belong to later ones alone."""
    texts = tuple(text for text in blueprint.instruments if not text.later)
    known = {issue for text in texts for issue in text.issues}
    hidden = {issue for text in blueprint.instruments if text.later for issue in text.issues} - known
    return texts, tuple(issue for issue in blueprint.issues if issue.id not in hidden)


def instructions(blueprint: Blueprint, actor: Actor) -> Actor:
    """The actor with the part of its instructions that its seats' briefs may hold: nothing on texts that open later."""
    later = [text for text in blueprint.instruments if text.later]
    if not later:
        return actor
    names = {text.id for text in later}
    owed = {name for text in later for name in _obligations(blueprint, text)}
    return replace(
        actor,
        stakes={text: stakes for text, stakes in actor.stakes.items() if text not in names},
        blocs=tuple(_without(bloc, names) for bloc in actor.blocs),
        temptations={name: gain for name, gain in actor.temptations.items() if name not in owed},
    )


def _without(bloc: Bloc, texts: Collection[InstrumentId]) -> Bloc:
    return replace(bloc, stakes={text: stakes for text, stakes in bloc.stakes.items() if text not in texts})


def _obligations(blueprint: Blueprint, text: Instrument) -> frozenset[ObligationId]:
    """The obligations that a text may bring, in its articles or in the options of its questions."""
    options = (option for issue in text.issues for option in blueprint.issue(issue).options)
    clauses = [*(p.obligations for p in text.provisions), *(option.obligations for option in options)]
    return frozenset(ObligationId(clause.id) for owed in clauses for clause in owed)


# --- their moment


def at_turn(state: State, turn: int) -> list[ev.Event]:
    """The texts that open with this turn."""
    assert state.blueprint is not None
    found = [t for t in state.blueprint.instruments if t.opens_when is None and 1 < t.opens <= turn]
    return [made for text in found if text.id not in state.instruments for made in _opened(state, text, turn)]


def due(state: State, now: int, released: Collection[InjectId] = ()) -> list[ev.Event]:
    """The texts whose condition holds now, with these injects released by the same command."""
    assert state.blueprint is not None
    waiting = [t for t in state.blueprint.instruments if t.opens_when is not None and t.id not in state.instruments]
    if not waiting:
        return []
    reader = _Released(StateReader(state, now), released)
    return [
        made
        for text in waiting
        if text.opens_when is not None and holds(parse(text.opens_when), reader)
        for made in _opened(state, text, state.turn)
    ]


class _Released:
    """The exercise as a formula reads it, with some injects released that its state does not have yet."""

    def __init__(self, reader: Reader, injects: Collection[InjectId]) -> None:
        self._reader = reader
        self._injects = injects

    def name(self, name: str) -> float:
        return self._reader.name(name)

    def call(self, function: str, arguments: tuple[str, ...]) -> float | bool:
        if function == "released" and arguments[0] in self._injects:
            return True
        return self._reader.call(function, arguments)


def _opened(state: State, text: Instrument, turn: int) -> list[ev.Event]:
    """The text for all, without the condition, which may name what is still to come; then each delegation's own."""
    blueprint = state.blueprint
    assert blueprint is not None
    known = {issue.id for issue in state.the_scene.issues}
    issues = tuple(i for i in blueprint.issues if i.id in text.issues and i.id not in known)
    made: list[ev.Event] = [
        ev.TextLaid(audience=EVERYONE, instrument=replace(text, opens=turn, opens_when=None), issues=issues),
        ev.TextOpened(audience=EVERYONE, instrument=text.id),
    ]
    owed = _obligations(blueprint, text)
    concerned = (actor for actor in blueprint.actors if text.id in actor.stakes and state.seats_of(actor.id))
    return made + [
        ev.InstructionsGiven(
            audience=delegation(state, actor.id),
            actor=actor.id,
            instrument=text.id,
            stakes=without_grants(actor.stakes[text.id]),
            blocs={bloc.id: bloc.stakes[text.id] for bloc in actor.blocs if text.id in bloc.stakes},
            temptations=_of(actor.temptations, owed),
        )
        for actor in concerned
    ]


def _of(temptations: Mapping[ObligationId, float], owed: Collection[ObligationId]) -> dict[ObligationId, float]:
    return {name: gain for name, gain in temptations.items() if name in owed}


def without_grants(stakes: Stakes) -> Stakes:
    """The stakes as the delegation knows them: without the grants, which it learns only by asking its capital."""
    return replace(stakes, grants=())
