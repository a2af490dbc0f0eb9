"""The exercise as text: each event in a sentence with who saw it, and each seat's own view of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from sim.exercise import events as ev
from sim.exercise.core.event import Entry
from sim.exercise.core.log import Recorded
from sim.exercise.core.names import Audience, Phrase, Ref, SeatId
from sim.exercise.evolve import evolve
from sim.exercise.state import State
from sim.exercise.telling import Render, Teller
from sim.exercise.views import stream, whole
from sim.exercise.vocabulary import kind_of
from sim.language import SOURCE


def tell(log: Iterable[Recorded], render: Render, language: str = SOURCE) -> Iterator[str]:
    """The whole exercise, one line an event, ended by who saw it where that was not everyone; then a mind's reason."""
    records = list(log)
    yield from _lines(whole(records), render, language, {r.ref: r.why for r in records})


def tell_seat(log: Iterable[Recorded], seat: SeatId, render: Render, language: str = SOURCE) -> Iterator[str]:
    """The exercise as one seat saw it, numbered in its own stream."""
    yield from _lines(stream(log, seat), render, language, None)


def _lines(
    entries: Iterable[Entry], render: Render, language: str, reasons: Mapping[Ref, Phrase | None] | None
) -> Iterator[str]:
    """`reasons` are known to CONTROL alone, as audiences are."""
    state = State()
    teller = Teller(state, language, render)
    for entry in entries:
        evolve(state, entry)
        if kind_of(entry.event).silent or state.scene is None:
            continue
        seen = _seen(entry.event.audience, state) if reasons is not None else ""
        yield f"{entry.n:>5}  {_time(state, entry)}  {teller.tell(entry.event)}{seen}"
        if reasons is not None and (why := reasons[entry.ref]) is not None:
            yield f"{'':>15}{teller.why(why)}"
        if isinstance(entry.event, ev.TurnEnded):
            yield ""


def _time(state: State, entry: Entry) -> str:
    seconds = state.timer.elapsed(entry.at) // 1000
    return f"{seconds // 60:>3}:{seconds % 60:02d}"


def _seen(audience: Audience, state: State) -> str:
    if audience.seats is None:
        return ""
    seats = [s.id for s in state.the_scene.seats if s.id in audience.seats]
    return f"  [{', '.join(seats) if seats else 'control'}]"
