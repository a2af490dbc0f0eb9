"""The outcome space of a text: every package, its value to each party with stakes, and what red lines leave of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from sim.debrief.figures import figure
from sim.exercise.core.blueprint import Instrument
from sim.exercise.core.names import ActorId, Choices, IssueId, OptionId
from sim.exercise.core.stakes import Stakes
from sim.exercise.debrief.queries import stakes as disclosed
from sim.exercise.state import State
from sim.negotiation.domain import MAX_OUTCOMES, BoolArray, FloatArray, IndexArray
from sim.negotiation.frontier import pareto_indices
from sim.negotiation.solutions import zone
from sim.policies.worth import Shape, Worth, shape_of, worth_of


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
        return [figure(worth.value(choices)) for worth in self.worths]

    def of(self, choices: Choices) -> FloatArray:
        """The same, exactly."""
        return np.array([worth.value(choices) for worth in self.worths])

    def within(self, choices: Choices) -> bool:
        """Whether the package crosses nobody's red line."""
        return all(worth.within(choices) for worth in self.worths)


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
