"""Questions about packages: positions, completeness, and the letter of each."""

from __future__ import annotations

from sim.exercise.core.blueprint import Instrument
from sim.exercise.core.names import ActorId, Choices, IssueId, OptionId
from sim.exercise.state import State


def standing(state: State, text: Instrument) -> dict[IssueId, dict[ActorId, OptionId]]:
    """Positions by issue of a text: the position taken, or else the latest live public package tabled."""
    stands: dict[IssueId, dict[ActorId, OptionId]] = {issue: {} for issue in text.issues}
    for package in state.packages.values():
        if package.instrument == text.id and package.alive and package.public:
            for issue, option in package.choices.items():
                stands[issue][package.actor] = option
    for issue, positions in state.instruments[text.id].positions.items():
        stands[issue].update(positions)
    return stands


def letter(n: int) -> str:
    """1 is A, 26 is Z, 27 is AA."""
    letters = ""
    while n > 0:
        n, rest = divmod(n - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def complete(text: Instrument, choices: Choices) -> bool:
    """Whether a package settles every issue of the text."""
    return all(issue in choices for issue in text.issues)
