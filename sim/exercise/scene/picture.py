"""The scene on a screen."""

from __future__ import annotations

from typing import TypedDict

from sim.exercise.core.blueprint import Scaffold
from sim.exercise.core.names import IndicatorId, Text
from sim.exercise.state import State
from sim.exercise.texts.picture import law
from sim.exercise.texts.shown import TextLaw


class SourceShown(TypedDict):
    """A text that the scenario rests on."""

    title: Text
    reference: Text
    url: str


class SceneShown(TypedDict):
    """The part of a screen that never changes during an exercise; `measured` has the formulas of indicators."""

    scenario: str
    title: Text
    summary: Text
    background: Text
    sources: list[SourceShown]
    scaffold: Scaffold
    measured: dict[IndicatorId, Text]
    instruments: list[TextLaw]


def scene(state: State) -> SceneShown:
    """The scenario's public face: its texts as written, and how each indicator is measured where that is said."""
    s = state.the_scene
    return {
        "scenario": s.scenario,
        "title": dict(s.title),
        "summary": dict(s.summary),
        "background": dict(s.background),
        "sources": [{"title": dict(x.title), "reference": dict(x.reference), "url": x.url} for x in s.sources],
        "scaffold": s.scaffold,
        "measured": {g.id: dict(g.basis) for g in s.gauges if g.basis},
        "instruments": law(state),
    }
