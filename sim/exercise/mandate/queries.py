"""Choices beyond a mandate."""

from __future__ import annotations

from sim.exercise.core.names import ActorId, Choices, InstrumentId, IssueId, OptionId
from sim.exercise.state import State


def beyond(state: State, actor: ActorId, instrument: InstrumentId, choices: Choices) -> list[tuple[IssueId, OptionId]]:
    """The choices that the delegation's mandate does not cover; none where it has no instructions on the text."""
    mandate = state.mandates.get(actor)
    if mandate is None or instrument not in mandate.limits:
        return []
    limits = mandate.limits[instrument]
    return [(i, o) for i, o in choices.items() if i in limits and o not in limits[i]]
