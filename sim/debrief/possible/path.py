"""The path of the talks through the outcome space: every package tabled on a text, and what became of each."""

from __future__ import annotations

import numpy as np

from sim.debrief.possible.shown import Fate, TabledShown
from sim.debrief.possible.space import Space
from sim.debrief.reader import Reader
from sim.exercise.core.blueprint import Instrument
from sim.exercise.state import State
from sim.exercise.texts.queries import complete, letter
from sim.exercise.texts.state import Package


def packages(state: State, text: Instrument) -> list[Package]:
    """The packages tabled on the text, in their order."""
    return [p for p in state.packages.values() if p.instrument == text.id]


def path(reading: Reader, space: Space) -> list[TabledShown]:
    """The packages tabled on the space's text, each with its values and what became of it."""
    return [_tabled(reading, space, package) for package in packages(reading.state, space.text)]


def _tabled(reading: Reader, space: Space, package: Package) -> TabledShown:
    moment = reading.moments[package.ref]
    return {
        "package": package.id,
        "letter": letter(package.n),
        "ref": package.ref,
        "seat": package.seat,
        "actor": package.actor,
        "at": package.at,
        "elapsed": moment.elapsed,
        "turn": moment.turn,
        "public": package.public,
        "complete": complete(space.text, package.choices),
        "choices": dict(package.choices),
        "points": space.points(package.choices),
        "answers": dict(package.answers.items()),
        "fate": _fate(reading.state, space.text, package),
    }


def _fate(state: State, text: Instrument, package: Package) -> Fate:
    status = state.instruments[text.id]
    if status.adopted is not None and dict(status.adopted) == dict(package.choices):
        return "adopted"
    if package.withdrawn:
        return "withdrawn"
    return "rejected" if "reject" in package.answers.values() else "lapsed"


def nearest(state: State, space: Space) -> Package | None:
    """The complete package whose worst-off party was least short of its no-deal value, the latest of equals."""
    whole = [p for p in packages(state, space.text) if complete(space.text, p.choices)]
    floors = np.array(space.floors)
    return max(whole, key=lambda p: (round(float((space.of(p.choices) - floors).min()), 6), p.n), default=None)
