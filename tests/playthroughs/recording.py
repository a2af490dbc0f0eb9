"""Playthroughs: whole games as text, with each seat's own view, kept beside the tests and compared word for word."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from scenarios.library import load
from sim.exercise.engine import Exercise
from sim.exercise.picture import picture
from sim.exercise.texts.picture import joined
from sim.exercise.transcript import tell, tell_seat
from sim.policies.phrases import renderer
from sim.runs import play
from tests.sim.small import SMALL

FOLDER = Path(__file__).parent


def _small() -> Exercise:
    return play(SMALL, 11).exercise


def _library(name: str, seed: int) -> Callable[[], Exercise]:
    return lambda: play(load(name), seed).exercise


GAMES: dict[str, Callable[[], Exercise]] = {
    "small-11": _small,
    "river-3": _library("river", 3),
    "corridor-3": _library("corridor", 3),
    "accord-2": _library("accord", 2),
    "two-towns-3": _library("two-towns", 3),
    "drum-2": _library("drum", 2),
}


def record(game: Callable[[], Exercise]) -> str:
    """The game in both languages, then each seat's lines and what its screen shows at the end."""
    return "\n".join(_lines(game())) + "\n"


def _lines(exercise: Exercise) -> Iterator[str]:
    records = exercise.records
    yield f"log {exercise.head}"
    yield ""
    yield "# Everything, as control sees it"
    yield from tell(records, renderer(exercise.state))
    for seat in exercise.state.the_scene.seats:
        view = exercise.view(seat.id)
        yield ""
        yield f"# As {seat.id} saw it, in French"
        seen = list(tell_seat(records, seat.id, renderer(view), "fr"))
        yield from seen[:25]
        yield f"… {len(seen)} lines"
        yield ""
        yield f"# What {seat.id}'s screen shows at the end"
        yield from _shown(picture(view, seat.id))


def _shown(slices: dict[str, Any]) -> Iterator[str]:
    """The slices whose content is the seat's own; texts and scene are in the story above."""
    yield f"clock {json.dumps(slices['clock'])}"
    yield f"talks {', '.join(c['id'] for c in slices['talks']['channels'])}"
    for text in joined(slices):
        yield f"{text['id']}: {text['status']}, {text['agreed']} agreed, {text['contested']} open"
        for package in text["packages"]:
            worth = package["value"] and package["value"]["points"]
            yield f"  {package['letter']} by {package['actor']} in {package['channel']}: worth {worth}"
    desk = slices["desk"]
    yield f"due {', '.join(d['id'] + (' filed' if d['filed'] else ' open') for d in desk['due'])}"
    yield f"documents {len(desk['documents'])}, tasks {len(desk['tasks'])}, points {desk['points']}"
