"""The whole debrief for one reader, as JSON values: everything but the second look, which takes roll-outs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypedDict

from sim.debrief.course import AfterShown, DoneShown, TalkShown, TimeShown, after, done, talk, time
from sim.debrief.curves import CurvesShown, curves
from sim.debrief.news import NewsTold, news
from sim.debrief.possible.picture import possible
from sim.debrief.possible.shown import PossibleShown
from sim.debrief.promises import PromisesShown, promises
from sim.debrief.reader import Reader, reader, reasons
from sim.exercise.core.log import Recorded
from sim.exercise.core.names import ActorId, Phrase, Ref, SeatId
from sim.exercise.debrief.events import EVERYTHING, Disclosure
from sim.exercise.debrief.queries import may_read


class DebriefShown(TypedDict):
    """A debrief. `readable` are the secret parts that this reader may read; what is not readable is empty.

    The rest is drawn from the reader's own stream and needs no release.
    """

    seat: SeatId
    actor: ActorId | None
    readable: list[Disclosure]
    possible: list[PossibleShown]
    promises: PromisesShown
    curves: CurvesShown
    talk: TalkShown
    done: list[DoneShown]
    time: TimeShown
    after: list[AfterShown]
    reasons: dict[Ref, Phrase]
    news: list[NewsTold]


def debrief(log: Sequence[Recorded], seat: SeatId) -> DebriefShown:
    """The debrief for one seat or for CONTROL. Raises LookupError where the exercise has not ended."""
    return shown(reader(log, seat), log)


def shown(reading: Reader, log: Iterable[Recorded]) -> DebriefShown:
    """The debrief for a reader of that log."""
    return {
        "seat": reading.seat,
        "actor": reading.actor,
        "readable": [part for part in EVERYTHING if may_read(reading.state, part)],
        "possible": possible(reading),
        "promises": promises(reading),
        "curves": curves(reading),
        "talk": talk(reading),
        "done": done(reading),
        "time": time(reading),
        "after": after(reading),
        "reasons": reasons(log, reading),
        "news": news(reading),
    }
