"""Estimated preferences of the other parties in a text, from what this seat saw and heard of them."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from functools import lru_cache, reduce

import numpy as np

from sim.exercise.core.blueprint import Instrument
from sim.exercise.core.names import ActorId
from sim.negotiation.domain import FloatArray, IndexArray
from sim.negotiation.packages import Places, Tables, outcome_values
from sim.policies.desk import Desk
from sim.policies.estimating import estimate, leaning
from sim.policies.text_notes import Mark
from sim.policies.worth import Shape, Worth

Trace = tuple[Places, ...]


def traces(desk: Desk, text: Instrument) -> Mapping[ActorId, Trace]:
    """Packages that each other party stood for, oldest first: tabled or accepted, wished for, and stood for now."""
    notes = desk.notes(text.id)
    if notes.traced is None or notes.traced[0] != desk.view.seq:
        notes.traced = desk.view.seq, _traces(desk, text)
    return notes.traced[1]


def _traces(desk: Desk, text: Instrument) -> dict[ActorId, Trace]:
    notes = desk.notes(text.id)
    accepted: dict[ActorId, list[Mark]] = {}
    for package in notes.tabled:
        if len(package.answers) > 1:
            for actor, said in package.answers.items():
                if said == "accept" and actor != package.actor:
                    accepted.setdefault(actor, []).append((package.at, 0, package.n, notes.places[package.id]))
    positions = desk.view.instruments[text.id].positions
    found: dict[ActorId, Trace] = {}
    for actor in text.parties:
        own: Sequence[Mark] = notes.shown.get(actor, ())
        if actor in accepted:
            own = sorted([*own, *accepted[actor]])
        seen = [places for _, _, _, places in own]
        stands = {i: at[actor] for i, at in positions.items() if actor in at} if positions else None
        if stands:
            seen.append(notes.shape.places(stands))
        found[actor] = tuple(seen)
    return found


def tables(desk: Desk, text: Instrument, actor: ActorId) -> Tables | None:
    """The estimated value of each option to a party, in points; None where nothing is known of it."""
    seen = traces(desk, text).get(actor, ())
    if not seen:
        return None
    return leaning(desk.shape(text), seen) if desk.grade.infers else estimate(desk.shape(text), seen)


def shares(desk: Desk, text: Instrument, actor: ActorId) -> FloatArray | None:
    """For every outcome, how far it seems to suit a party, in [0, 1], shape (N,); None where nothing is known of it."""
    found = tables(desk, text, actor)
    return None if found is None else _shares(found)


@lru_cache(maxsize=256)
def _shares(found: Tables) -> FloatArray:
    best = math.fsum(map(max, found))
    if best <= 0.0:
        return np.ones(math.prod(map(len, found)))
    scaled = tuple([tuple([points / best for points in row]) for row in found])
    shown: FloatArray = outcome_values(scaled).round(9)
    shown.flags.writeable = False
    return shown


def liking(desk: Desk, text: Instrument, outcomes: IndexArray) -> FloatArray | None:
    """For each of these outcomes, how far it seems to suit the other parties, in [0, 1], shape (n,).

    Half the mean over them and half the worst off of them: a text that needs everybody fails with its least content
    party. None where nothing is known of any of them.
    """
    known = [found for a in text.parties if a != desk.actor and (found := tables(desk, text, a)) is not None]
    if not known:
        return None
    options = np.array([_of_best(found) for found in known])
    by_issue = options.take(desk.shape(text).picks.take(outcomes, axis=1), axis=1).swapaxes(0, 1)
    shown: FloatArray = reduce(np.add, by_issue).round(9)
    mean: FloatArray = reduce(np.add, shown) / len(known)
    mean *= 0.5
    mean += 0.5 * reduce(np.minimum, shown)
    return mean.round(9)


@lru_cache(maxsize=256)
def _of_best(found: Tables) -> tuple[float, ...]:
    """The share of the best outcome's value that each option of each issue adds, one issue after the other."""
    best = math.fsum(map(max, found))
    if best <= 0.0:
        # Every outcome is as good as the best.
        return tuple([1.0 if at == 0 else 0.0 for at, row in enumerate(found) for _ in row])
    return tuple([points / best for row in found for points in row])


def declared(desk: Desk, text: Instrument) -> dict[ActorId, Places]:
    """For each party that has declared itself, the place of the option it stands for last on each issue."""
    notes, positions = desk.notes(text.id), desk.view.instruments[text.id].positions
    found: dict[ActorId, Places] = {}
    for party in text.parties:
        last: list[int | None] = [None] * len(notes.shape.issues)
        for _, _, _, places in notes.shown.get(party, ()):
            last = [was if now is None else now for was, now in zip(last, places, strict=True)]
        for k, issue in enumerate(notes.shape.issues):
            if (option := positions.get(issue, {}).get(party)) is not None:
                last[k] = notes.shape.options[k].index(option)
        if any(place is not None for place in last):
            found[party] = tuple(last)
    return found


def centre(desk: Desk, text: Instrument) -> FloatArray | None:
    """For every outcome, how near it lies to the party farthest from it, in [0, 1], a little for the mean; shape (N,).

    Nearness is counted by issue on what the parties have declared: by steps where options have an order, else one or
    nothing. The extremes of each side pasted together are far from all; a centre is near to each.
    """
    stands = declared(desk, text)
    if not stands:
        return None
    return _centre(desk.shape(text), tuple((places, tables(desk, text, party)) for party, places in stands.items()))


def worst_served(desk: Desk, text: Instrument, outcome: int) -> float:
    """Nearness of an outcome to what the party farthest from it has declared, in [0, 1]; 1 where none has."""
    near = [_nearness(desk.shape(text), places, tables(desk, text, p)) for p, places in declared(desk, text).items()]
    picked = desk.shape(text).domain.choices(outcome)
    return round(min((math.fsum(row[k] for row, k in zip(n, picked, strict=True)) for n in near), default=1.0), 9)


@lru_cache(maxsize=256)
def _centre(shape: Shape, stands: tuple[tuple[Places, Tables | None], ...]) -> FloatArray:
    near = [outcome_values(_nearness(shape, places, known)) for places, known in stands]
    shown: FloatArray = np.round(reduce(np.minimum, near) + 0.1 * reduce(np.add, near) / len(near), 9)
    shown.flags.writeable = False
    return shown


def _nearness(shape: Shape, places: Places, known: Tables | None) -> Tables:
    """Half the weight is the same for all issues a party spoke of, half goes by how firmly it seems to hold to each."""
    said = [place is not None for place in places]
    held = [max(row) - min(row) if spoken else 0.0 for row, spoken in zip(known, said, strict=True)] if known else []
    total = math.fsum(held)
    weights = [
        0.5 / sum(said) + (0.5 * held[k] / total if total > 0.0 else 0.5 / sum(said)) for k in range(len(places))
    ]
    rows = []
    for options, ordered, place, weight in zip(shape.options, shape.ordered, places, weights, strict=True):
        steps = max(1, len(options) - 1)
        if place is None:
            rows.append((0.0,) * len(options))
        else:
            # Squared, so that two steps on one issue are worse than one step on each of two.
            apart = [abs(k - place) / steps if ordered else float(k != place) for k in range(len(options))]
            rows.append(tuple((1.0 - gap * gap) * weight for gap in apart))
    return tuple(rows)


def heard_from(desk: Desk, text: Instrument) -> int:
    """The number of other parties that have shown any preference."""
    return sum(bool(seen) for seen in traces(desk, text).values())


ALTERNATIVE = 0.45
"""Assumed value of a party's alternative, as a share of the party's best, until a mind learns better."""


def fair_value(desk: Desk, text: Instrument, worth: Worth) -> float | None:
    """The delegation's value, in points, at the Nash point of its own stakes and the others' estimated ones.

    Rests on what the others tabled and voiced, not on their answers. None until every other party has shown something.
    """
    notes = desk.notes(text.id)
    others = [a for a in text.parties if a != desk.actor]
    if not others or any(not notes.shown.get(a) for a in others):
        return None
    counts = tuple([len(notes.shown[a]) for a in others])
    if notes.fair is None or notes.fair[:2] != (counts, worth):
        seen = tuple([tuple([places for _, _, _, places in notes.shown[a]]) for a in others])
        notes.fair = counts, worth, _nash_value(notes.shape, worth, seen)
    return notes.fair[2]


@lru_cache(maxsize=512)
def _nash_value(shape: Shape, worth: Worth, seen: tuple[Trace, ...]) -> float:
    """Own value at the outcome with the greatest product of gains, over the packages the mandate covers.

    Source: Nash 1950, with the others' gains over ALTERNATIVE of their estimated best.
    """
    product = np.where(worth.allowed, np.maximum(worth.values - worth.reservation, 0.0), 0.0)
    for trace_of_one in seen:
        product = product * np.maximum(_shares(leaning(shape, trace_of_one)) - ALTERNATIVE, 0.0)
    at = int(np.argmax(np.round(product, 9)))
    return float(worth.values[at]) if product[at] > 0.0 else worth.best
