"""The news of an exercise with its truth: what reached whom, what was true of it, and who was behind it."""

from __future__ import annotations

from typing import TypedDict

from sim.debrief.reader import Reader
from sim.exercise import events as ev
from sim.exercise.core.inject import Truth
from sim.exercise.core.names import ActorId, NewsId, Ref, SeatId, Text
from sim.exercise.debrief.queries import injects
from sim.exercise.news.events import Arrangement


class NewsTold(TypedDict):
    """A piece of news with its truth and its readers (none: everybody); `news` and `elapsed` where it was sent.

    `ref` is its event where the reader of the debrief saw it. `elapsed` is exercise time in ms, `turn` the turn of it,
    or else the one it was planned for.
    """

    news: NewsId | None
    ref: Ref | None
    title: Text
    body: Text
    source: Text
    reliability: str
    truth: Truth | None
    to: list[SeatId]
    author: ActorId | None
    hidden: bool
    corrects: NewsId | None
    turn: int | None
    elapsed: int | None
    arranged: Arrangement | None


def news(reading: Reader) -> list[NewsTold]:
    """All news, what was sent first and in its order, where the reader may read its truth."""
    seen = {e.event.inject: e.ref for e in reading.entries if isinstance(e.event, ev.InjectReleased)}
    told: list[NewsTold] = []
    for one in sorted(injects(reading.state), key=lambda one: (one.at is None, one.at or 0)):
        moment = None if one.at is None else reading.moment_at(one.at)
        told.append(
            {
                "news": one.news,
                "ref": None if one.news is None else seen.get(one.news),
                "title": dict(one.title),
                "body": dict(one.body),
                "source": dict(one.source),
                "reliability": one.reliability,
                "truth": one.truth,
                "to": list(one.to),
                "author": one.author,
                "hidden": one.hidden,
                "corrects": one.corrects,
                "turn": one.turn if moment is None else moment.turn,
                "elapsed": None if moment is None else moment.elapsed,
                "arranged": one.arranged,
            }
        )
    return told
