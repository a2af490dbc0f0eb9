"""The scene on a screen."""

from __future__ import annotations

from sim.exercise.core import codec
from sim.exercise.core.picture import Slice
from sim.exercise.state import State
from sim.exercise.texts.picture import law


def scene(state: State) -> Slice:
    """The scenario's public face: its texts as written, and how each indicator is measured where that is said."""
    s = state.the_scene
    return {
        "scenario": s.scenario,
        "title": dict(s.title),
        "summary": dict(s.summary),
        "background": dict(s.background),
        "sources": [codec.dump_value(x) for x in s.sources],
        "scaffold": s.scaffold,
        "measured": {g.id: dict(g.basis) for g in s.gauges if g.basis},
        "instruments": law(state),
    }
