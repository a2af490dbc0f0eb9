"""The deals that were possible on each text: the outcome space, its frontier and solution points, and the talks' path.

Values are in points of 100 as each delegation's stakes count them; the mathematics is `sim.negotiation`'s.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product
from typing import Literal, TypedDict

import numpy as np

from sim.debrief.reader import Reader
from sim.exercise.core.blueprint import Instrument
from sim.exercise.core.names import (
    ActorId,
    Choices,
    InstrumentId,
    IssueId,
    OptionId,
    PackageId,
    Ref,
    SeatId,
)
from sim.exercise.core.stakes import Stakes
from sim.exercise.debrief.queries import stakes as disclosed
from sim.exercise.state import State
from sim.exercise.texts.queries import complete, letter
from sim.exercise.texts.state import Package
from sim.negotiation.domain import MAX_OUTCOMES, BoolArray, FloatArray, IndexArray
from sim.negotiation.frontier import pareto_indices
from sim.negotiation.solutions import Point, joint_gain_left, kalai_smorodinsky, nash, shares, zone
from sim.policies.worth import Shape, Worth, shape_of, worth_of

CLOUD = 1500
"""Most outcomes drawn of a text; where there are more, an even sample is."""
FRONTIER = 300
"""Most frontier points listed; where there are more, an even sample, ends included."""
TRADES = 2
HALF_A_TENTH = 0.05
"""Gains below it print as 0.0, so that no trade is advised for them."""

Status = Literal["open", "adopted", "signed", "in-force"]
Fate = Literal["adopted", "rejected", "withdrawn", "lapsed"]


class PartyShown(TypedDict):
    """A party with stakes: its values in points; `ideal` is its most in the zone, None where there is no zone."""

    actor: ActorId
    no_deal: float
    aim: float
    ideal: float | None


class PlaceShown(TypedDict):
    """A package and its value to each party, in the parties' order; `reachable` where no red line forbids it."""

    choices: dict[IssueId, OptionId]
    points: list[float]
    reachable: bool


class TabledShown(TypedDict):
    """A package on the path: `points` as elsewhere, an open issue counting 0; `elapsed` in ms of exercise time."""

    package: PackageId
    letter: str
    ref: Ref
    seat: SeatId
    actor: ActorId
    at: int
    elapsed: int
    turn: int
    public: bool
    complete: bool
    choices: dict[IssueId, OptionId]
    points: list[float]
    answers: dict[ActorId, str]
    fate: Fate


class ChangeShown(TypedDict):
    """One issue settled otherwise."""

    issue: IssueId
    was: OptionId
    now: OptionId


class TradeShown(TypedDict):
    """A change of one or two issues that nobody would have lost by; `more` is what each party gains by it."""

    changes: list[ChangeShown]
    points: list[float]
    more: list[float]
    total: float


class DealShown(TypedDict):
    """The text as adopted: `gains` over no deal, each party's `shares` of them (None where there is no gain), and
    `left`, the most that could have been added without loss to anyone (0 on the frontier).
    """

    choices: dict[IssueId, OptionId]
    status: Status
    how: str
    package: PackageId | None
    points: list[float]
    gains: list[float]
    shares: list[float] | None
    left: float
    efficient: bool


class PairShown(TypedDict):
    """The frontier of two parties, by their places among the parties: (value to one, value to the other), rising."""

    one: int
    other: int
    points: list[tuple[float, float]]


class PossibleShown(TypedDict):
    """One text: every list of points is in the order of `parties`.

    `outcomes` counts all packages, `reachable` those inside everybody's red lines and `zone` those of them that give
    every party its no-deal value; `cloud` and `beyond` are the packages drawn, reachable and not.
    """

    instrument: InstrumentId
    parties: list[PartyShown]
    outcomes: int
    reachable: int
    zone: int
    sampled: bool
    cloud: list[list[float]]
    beyond: list[list[float]]
    frontier: list[PlaceShown]
    pairs: list[PairShown]
    nash: PlaceShown | None
    kalai_smorodinsky: PlaceShown | None
    path: list[TabledShown]
    deal: DealShown | None
    start: PackageId | None
    """Without a deal, the complete package that came nearest to one: the trades start from it."""
    trades: list[TradeShown]


@dataclass(frozen=True, eq=False)
class Space:
    """The outcome space of a text for its parties with stakes, shape (N, n)."""

    text: Instrument
    parties: tuple[ActorId, ...]
    shape: Shape
    worths: tuple[Worth, ...]
    values: FloatArray
    reachable: BoolArray
    zone: BoolArray
    frontier: IndexArray

    @property
    def floors(self) -> list[float]:
        """The no-deal values."""
        return [worth.reservation for worth in self.worths]

    def points(self, choices: Choices) -> list[float]:
        """The value of a package to each party; an issue left open adds nothing."""
        return [_figure(worth.value(choices)) for worth in self.worths]

    def of(self, choices: Choices) -> FloatArray:
        """The same, exactly."""
        return np.array([worth.value(choices) for worth in self.worths])

    def within(self, choices: Choices) -> bool:
        """Whether the package crosses nobody's red line."""
        return all(worth.within(choices) for worth in self.worths)


def possible(reading: Reader) -> list[PossibleShown]:
    """The outcomes possible on each text with stakes; nothing while the reader may not know everybody's stakes."""
    return [_shown(reading, space) for space in spaces(reading.state)]


def spaces(state: State) -> Iterator[Space]:
    """The outcome space of each text that can be enumerated, by the stakes that this fold may read."""
    staked = disclosed(state)
    for text in state.the_scene.instruments:
        found = space_of(state, text, {a: staked[a][text.id] for a in text.parties if text.id in staked.get(a, {})})
        if found is not None:
            yield found


def space_of(state: State, text: Instrument, staked: Mapping[ActorId, Stakes]) -> Space | None:
    """The outcome space of a text for these parties; None without issues or parties, or where it is too large."""
    shape = shape_of(text, state.the_scene.issues)
    if not staked or not shape.issues or shape.size > MAX_OUTCOMES:
        return None
    worths = tuple(worth_of(stakes, shape, red_lines(stakes, shape)) for stakes in staked.values())
    values = np.column_stack([worth.values for worth in worths])
    reachable: BoolArray = np.logical_and.reduce([worth.allowed for worth in worths])
    frontier = pareto_indices(values, reachable)
    inside = zone(values, [worth.reservation for worth in worths], reachable)
    return Space(text, tuple(staked), shape, worths, values, reachable, inside, frontier)


def red_lines(stakes: Stakes, shape: Shape) -> dict[IssueId, tuple[OptionId, ...]]:
    """Options on each issue that a delegation could ever agree to: its mandate, and what its capital would grant."""
    return {
        issue: tuple(
            o
            for o in options
            if o in stakes.limits[issue] or any(g.option == o and g.issue == issue for g in stakes.grants)
        )
        for issue, options in zip(shape.issues, shape.options, strict=True)
        if issue in stakes.limits
    }


def _shown(reading: Reader, space: Space) -> PossibleShown:
    state = reading.state
    inside, outside = np.flatnonzero(space.reachable), np.flatnonzero(~space.reachable)
    inside = inside[_even(len(inside), CLOUD)]
    outside = outside[_even(len(outside), CLOUD - len(inside))]
    frontier = space.frontier[np.lexsort(space.values[space.frontier].T)]
    points = {
        name: find(space.values, space.floors, space.frontier)
        for name, find in (("nash", nash), ("ks", kalai_smorodinsky))
    }
    deal = _deal(state, space)
    start = None if deal is not None else _nearest(state, space)
    origin: Choices | None = deal["choices"] if deal is not None else start.choices if start is not None else None
    best = space.values[space.zone].max(axis=0) if space.zone.any() else None
    return {
        "instrument": space.text.id,
        "parties": [
            {
                "actor": actor,
                "no_deal": _figure(worth.reservation),
                "aim": _figure(_aim(state, actor, space.text)),
                "ideal": None if best is None else _figure(best[k]),
            }
            for k, (actor, worth) in enumerate(zip(space.parties, space.worths, strict=True))
        ],
        "outcomes": len(space.values),
        "reachable": int(space.reachable.sum()),
        "zone": int(space.zone.sum()),
        "sampled": len(inside) + len(outside) < len(space.values),
        "cloud": _points(space.values[inside]),
        "beyond": _points(space.values[outside]),
        "frontier": [_place(space, int(k)) for k in frontier[_spaced(len(frontier), FRONTIER)]],
        "pairs": _pairs(space),
        "nash": _solution(space, points["nash"]),
        "kalai_smorodinsky": _solution(space, points["ks"]),
        "path": [_tabled(reading, space, package) for package in _packages(state, space.text)],
        "deal": deal,
        "start": None if start is None else start.id,
        "trades": [] if origin is None else trades(space, origin, floors=None if deal is not None else space.floors),
    }


def _aim(state: State, actor: ActorId, text: Instrument) -> float:
    return disclosed(state)[actor][text.id].aim


def _solution(space: Space, point: Point | None) -> PlaceShown | None:
    return None if point is None else _place(space, point.index)


def _place(space: Space, index: int) -> PlaceShown:
    return {
        "choices": space.shape.choices(index),
        "points": [_figure(v) for v in space.values[index]],
        "reachable": bool(space.reachable[index]),
    }


def _pairs(space: Space) -> list[PairShown]:
    """The frontier of every two parties, whatever the others get, on reachable packages."""
    found: list[PairShown] = []
    for one, other in combinations(range(len(space.parties)), 2):
        two = space.values[:, [one, other]]
        edge = two[pareto_indices(two, space.reachable)]
        points = sorted({(_figure(a), _figure(b)) for a, b in edge})
        found.append({"one": one, "other": other, "points": points})
    return found


# --- the path


def _packages(state: State, text: Instrument) -> list[Package]:
    return [p for p in state.packages.values() if p.instrument == text.id]


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


# --- the deal, and what was left


def _deal(state: State, space: Space) -> DealShown | None:
    status = state.instruments[space.text.id]
    if status.adopted is None:
        return None
    exact = space.of(status.adopted)
    frontier = space.frontier if space.frontier.size else pareto_indices(space.values)
    left = joint_gain_left(space.values, exact.tolist(), frontier)
    split = shares(exact.tolist(), space.floors)
    everybody = all(s in status.signed for s in space.text.signatories)
    return {
        "choices": dict(status.adopted),
        "status": "in-force" if status.in_force else "signed" if everybody else "adopted",
        "how": status.how,
        "package": next((p.id for p in _packages(state, space.text) if dict(p.choices) == dict(status.adopted)), None),
        "points": [_figure(v) for v in exact],
        "gains": [_figure(v - floor) for v, floor in zip(exact, space.floors, strict=True)],
        "shares": None if split is None else [round(s, 3) for s in split],
        "left": _figure(left),
        "efficient": left < HALF_A_TENTH,
    }


def _nearest(state: State, space: Space) -> Package | None:
    """The complete package whose worst-off party was least short of its no-deal value, the latest of equals."""
    whole = [p for p in _packages(state, space.text) if complete(space.text, p.choices)]
    floors = np.array(space.floors)
    return max(whole, key=lambda p: (round(float((space.of(p.choices) - floors).min()), 6), p.n), default=None)


def trades(
    space: Space, origin: Choices, floors: Sequence[float] | None = None, most: int = TRADES
) -> list[TradeShown]:
    """The best changes of one or two issues inside everybody's red lines, the fewest issues and the most gain first.

    From a deal nobody loses by them. With `floors` (there was no deal) everybody comes to its no-deal value at least.
    """
    before = space.of(origin)
    found: list[tuple[float, int, TradeShown]] = []
    for changes in _changes(space.shape, origin):
        after_choices = {**origin, **{c["issue"]: c["now"] for c in changes}}
        if not space.within(after_choices):
            continue
        after = space.of(after_choices)
        least = before if floors is None else np.array(floors)
        total = math.fsum(after - before)
        if (after < least - 1e-9).any() or total < HALF_A_TENTH:
            continue
        more = [_figure(d) for d in after - before]
        trade: TradeShown = {
            "changes": changes,
            "points": [_figure(v) for v in after],
            "more": more,
            "total": _figure(total),
        }
        found.append((total, len(changes), trade))
    found.sort(key=lambda f: (-round(f[0], 6), f[1]))
    return _different([trade for _, _, trade in found], most)


def _different(ranked: Sequence[TradeShown], most: int) -> list[TradeShown]:
    """The first of these, none of which only adds a change to one before it for no more gain."""
    kept: list[TradeShown] = []
    for trade in ranked:
        own = {(c["issue"], c["now"]) for c in trade["changes"]}
        if all({(c["issue"], c["now"]) for c in other["changes"]} - own for other in kept):
            kept.append(trade)
        if len(kept) == most:
            break
    return kept


def _changes(shape: Shape, origin: Choices) -> Iterator[list[ChangeShown]]:
    """Every change of one issue, then of two."""
    single = {
        issue: [ChangeShown(issue=issue, was=origin[issue], now=o) for o in options if o != origin[issue]]
        for issue, options in zip(shape.issues, shape.options, strict=True)
        if issue in origin
    }
    for changes in single.values():
        yield from ([change] for change in changes)
    for one, other in combinations(single.values(), 2):
        yield from ([a, b] for a, b in product(one, other))


# --- figures


def _figure(value: float) -> float:
    return round(float(value), 2) + 0.0


def _points(values: FloatArray) -> list[list[float]]:
    """Different points, to a tenth."""
    return np.unique(np.round(values, 1), axis=0).tolist() if len(values) else []


def _even(count: int, most: int) -> IndexArray:
    """At most so many of 0 .. count - 1, evenly spread and out of step with the options' own periods."""
    if count <= most:
        return np.arange(count)
    golden = (math.sqrt(5.0) - 1.0) / 2.0
    return np.unique((np.arange(most) * golden % 1.0 * count).astype(np.intp))


def _spaced(count: int, most: int) -> IndexArray:
    return np.unique(np.linspace(0, count - 1, min(count, most)).astype(np.intp)) if count else np.arange(0)
