"""The modules a scenario switches on, as acts move their figures."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from sim.exercise import events as ev
from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.memo import by_identity
from sim.exercise.core.names import ActId, ActorId, Audience, IndicatorId
from sim.exercise.state import State
from sim.world.catalogue import ACTS
from sim.world.modules import Doing, Dynamics, Modules, dynamics, readings
from sim.world.modules.economy.daily import sanctions_driver

SANCTIONS: Mapping[str, float] = {"impose-sanctions": 1.0, "ease-sanctions": 0.0}


@by_identity
def running(blueprint: Blueprint) -> tuple[Dynamics, ...]:
    """The scenario's modules in motion; gravity need not be solved at every act."""
    return () if blueprint.modules == Modules() else dynamics(blueprint.modules)


def first_figures(blueprint: Blueprint) -> dict[str, float]:
    """Every figure of the modules on the first day, also those that nobody is shown."""
    return {reading.id: reading.start for reading in readings(blueprint.modules)}


def act_drivers(state: State) -> dict[str, float]:
    """Drivers that earlier acts left for modules to read: sanctions last until they are eased."""
    assert state.blueprint is not None
    if not running(state.blueprint):
        return {}
    done = [*(event for _, event in state.actions), *state.moves]
    return {
        sanctions_driver(event.actor, event.target): SANCTIONS[event.act]
        for event in done
        if event.act in SANCTIONS and event.target is not None
    }


def acted(
    state: State,
    figures: Mapping[str, float],
    act: ActId,
    actor: ActorId,
    target: ActorId | None,
    audience: Audience,
) -> list[ev.Event]:
    """The figures that an act moves at once, for those who know of it; the others read them when the turn ends."""
    assert state.blueprint is not None
    doing = Doing(act, actor, target, ACTS[act].goldstein)
    moved: dict[IndicatorId, float] = {}
    for module in running(state.blueprint):
        before = np.array([figures[name] for name in module.ids], dtype=np.float64)
        after = module.after_act(before, doing)
        moved |= {
            IndicatorId(name): round(float(now), 4)
            for name, now, was in zip(module.ids, after, before, strict=True)
            if abs(now - was) > 5e-5
        }
    because = ev.Because("act", actor, act)
    return [ev.IndicatorsMoved(audience=audience, day=state.day, values=moved, because=because)] if moved else []
