"""The fold over events: `evolve` moves a state forward, `replay` builds one from a stream."""

from __future__ import annotations

from collections.abc import Iterable

from sim.exercise.acts import fold as _acts  # noqa: F401 - it declares
from sim.exercise.clock import fold as _clock  # noqa: F401 - it declares
from sim.exercise.control import fold as _control  # noqa: F401 - it declares
from sim.exercise.core.event import Entry, Event
from sim.exercise.core.names import Ref
from sim.exercise.crises import fold as _crises  # noqa: F401 - it declares
from sim.exercise.debrief import fold as _debrief  # noqa: F401 - it declares
from sim.exercise.decisions import fold as _decisions  # noqa: F401 - it declares
from sim.exercise.drafting import fold as _drafting  # noqa: F401 - it declares
from sim.exercise.folding import FOLDS
from sim.exercise.incidents import fold as _incidents  # noqa: F401 - it declares
from sim.exercise.mandate import fold as _mandate  # noqa: F401 - it declares
from sim.exercise.news import fold as _news  # noqa: F401 - it declares
from sim.exercise.papers import fold as _papers  # noqa: F401 - it declares
from sim.exercise.pledges import fold as _pledges  # noqa: F401 - it declares
from sim.exercise.ratification import fold as _ratification  # noqa: F401 - it declares
from sim.exercise.remarks import fold as _remarks  # noqa: F401 - it declares
from sim.exercise.reservations import fold as _reservations  # noqa: F401 - it declares
from sim.exercise.scene import fold as _scene  # noqa: F401 - it declares
from sim.exercise.seats import fold as _seats  # noqa: F401 - it declares
from sim.exercise.state import State
from sim.exercise.talk import fold as _talk  # noqa: F401 - it declares
from sim.exercise.texts import fold as _texts  # noqa: F401 - it declares


def evolve(state: State, entry: Entry) -> State:
    """The state after one more event of the same stream, moved in place."""
    event = entry.event
    state.seq = entry.n
    state.audiences[entry.ref] = event.audience
    apply = FOLDS.get(type(event))
    if apply is not None:
        apply(event, state, entry)
    return state


def evolve_each(states: Iterable[State], event: Event, ref: Ref, at: int) -> None:
    """Move several states forward by an event that all of them see, each by the place that it has in its own stream."""
    apply, audience = FOLDS.get(type(event)), event.audience
    for state in states:
        state.seq += 1
        state.audiences[ref] = audience
        if apply is not None:
            apply(event, state, Entry(state.seq, ref, at, event))


def replay(entries: Iterable[Entry]) -> State:
    """The state after all these events."""
    state = State()
    for entry in entries:
        evolve(state, entry)
    return state
