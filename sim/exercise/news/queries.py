"""Questions about injects: under which name their readers know them, and whether they were released."""

from __future__ import annotations

from sim.exercise.core.names import InjectId, NewsId
from sim.exercise.core.opaque import opaque
from sim.exercise.state import State


def news_name(state: State, inject: InjectId) -> NewsId:
    """The name of an authored inject among its readers, from CONTROL's fold: the author's may tell that it is planted.

    Where an older version released it under the author's name, that.
    """
    authored = NewsId(inject)
    return authored if authored in state.released else NewsId(f"news-{opaque(state.seed, 'inject', inject)}")


def is_released(state: State, inject: InjectId) -> bool:
    """Whether an authored inject was released, from CONTROL's fold."""
    return news_name(state, inject) in state.released
