"""The second look: roll-outs of the moments that screening found, and what can and cannot be told apart."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future
from dataclasses import dataclass
from typing import Any, Literal, NotRequired, TypedDict

from sim.debrief.figures import PRINTED
from sim.debrief.look.choices import What
from sim.debrief.look.decided import Decided, Kind, Way, screened
from sim.debrief.look.moments import moments
from sim.debrief.look.points import Points, no_deal
from sim.debrief.look.rollouts import Task, packed, play_out
from sim.exercise import commands as cmd
from sim.exercise.core.log import Recorded
from sim.exercise.core.names import CONTROL, IssueId, OptionId, Ref, SeatId
from sim.exercise.debrief.queries import may_read
from sim.exercise.evolve import replay
from sim.exercise.state import State
from sim.exercise.views import stream, whole

MOMENTS = 6
OF_A_KIND = 2
RUNS = 60
BATCH = 10
LEAST_RUNS = 20
"""Plays of every way before those ways that are told apart already are left alone."""
Z95 = 1.959963984540054
PLAIN = 30.0
"""Points of a screening's score that count at most in the order of the moments."""
TRIFLE = 0.5
"""Points: a difference that is surely smaller is none."""

Verdict = Literal["better", "worse", "cannot-tell", "same"]
Progress = Callable[[int, int], None]


class IntervalShown(TypedDict):
    """A mean and its 95 % interval, in points."""

    mean: float
    low: float
    high: float


class WayShown(TypedDict):
    """One way on from a moment: its points at the end over `runs` plays, and the share of plays with a deal in force.

    Beside what was done: `difference` in points play by play, the share of plays `better` and `worse` by it, and the
    verdict; `cannot-tell` where the interval of the difference holds 0. `choices` are those of a package to table.
    """

    what: What
    runs: int
    points: IntervalShown
    deals: float
    choices: NotRequired[dict[IssueId, OptionId]]
    difference: NotRequired[IntervalShown]
    better: NotRequired[float]
    worse: NotRequired[float]
    verdict: NotRequired[Verdict]


class MomentShown(TypedDict):
    """A decision worth a second look; `about` names what it was about, `figures` what screening reckoned with.

    `ref` is the event, `at` its wall-clock ms, `elapsed` exercise time, `score` the screening's points. The first of
    `ways` is what was done.
    """

    kind: Kind
    ref: Ref
    at: int
    elapsed: int
    turn: int
    day: int
    score: float
    about: dict[str, str]
    figures: dict[str, float]
    ways: list[WayShown]
    gain: float
    """The difference of the best other way."""
    verdict: Verdict


class SecondLookShown(TypedDict):
    """The second look at one seat's decisions. `complete` is False where it was cancelled."""

    seat: SeatId
    no_deal: float
    moments: list[MomentShown]
    runs: int
    complete: bool


@dataclass(slots=True)
class _Looked:
    """One moment under way: the plays of each of its ways, by number."""

    moment: Decided
    plays: list[dict[int, Points]]
    refused: set[int]


def candidates(log: Sequence[Recorded], seat: SeatId) -> list[Decided]:
    """The moments that roll-outs would look at, from stakes alone: at once, without playing anything."""
    return screened(moments(log, seat), MOMENTS, OF_A_KIND)


def may_look(log: Sequence[Recorded], reader: SeatId) -> bool:
    """Whether this reader may have a second look: it rests on everybody's stakes, so that those must be released."""
    return may_read(replay(stream(log, reader)), "stakes")


def second_look(
    log: Sequence[Recorded],
    seat: SeatId,
    executor: Executor | None = None,
    runs: int = RUNS,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> SecondLookShown:
    """Roll-outs of the seat's moments on any executor, in this process without one.

    `log` is the whole log of an exercise that has ended; whoever shows it asks `may_look` first. `progress` is told
    (plays done, plays at most) after each batch; once `cancelled` answers yes, what is there is returned. Raises
    LookupError for a seat that is not in the exercise, or before its end.
    """
    state = replay(whole(log))
    if state.phase != "ended" or state.blueprint is None or seat == CONTROL or state.card(seat) is None:
        raise LookupError(f"no second look at {seat}: the exercise has not ended, or has no such seat")
    looked = [_Looked(m, [{} for _ in m.ways], set()) for m in candidates(log, seat)]
    most = sum(len(one.plays) for one in looked) * runs
    told = progress or (lambda done, of: None)
    stop = cancelled or (lambda: False)
    done = 0
    complete = True
    carried = packed(log)
    for start in range(0, runs, BATCH):
        numbers = tuple(range(start, min(runs, start + BATCH)))
        tasks = [
            (one, k, Task(carried, way.before, one.moment.at, seat, way.choice, numbers))
            for one in looked
            if start < LEAST_RUNS or _open(one)
            for k, way in enumerate(one.moment.ways)
            if k not in one.refused
        ]
        for one, k, task, points in _played(tasks, executor, stop):
            if any(found is None for found in points):
                one.refused.add(k)
            one.plays[k] |= {n: found for n, found in zip(task.numbers, points, strict=True) if found is not None}
            done += len(points)
            told(min(done, most), most)
        if stop():
            complete = False
            break
    told(most, most)
    shown = [_shown(state, log, one) for one in looked if 0 not in one.refused and _played_at_all(one)]
    shown.sort(key=_rank)
    return {
        "seat": seat,
        "no_deal": round(no_deal(state.blueprint.actor(state.actor_of(seat))), 2),
        "moments": shown,
        "runs": done,
        "complete": complete,
    }


def _played(
    tasks: Sequence[tuple[_Looked, int, Task]], executor: Executor | None, stop: Callable[[], bool]
) -> Iterator[tuple[_Looked, int, Task, list[Points | None]]]:
    """The tasks' plays, in the order of the tasks; what has not begun when it is to stop is never played."""
    if executor is None:
        for one, k, task in tasks:
            if stop():
                return
            yield one, k, task, play_out(task)
        return
    waiting: list[tuple[_Looked, int, Task, Future[list[Points | None]]]] = [
        (one, k, task, executor.submit(play_out, task)) for one, k, task in tasks
    ]
    try:
        for one, k, task, future in waiting:
            if stop():
                return
            yield one, k, task, future.result()
    finally:
        for *_, future in waiting:
            future.cancel()


def _open(one: _Looked) -> bool:
    """Whether more plays could still tell something: some other way is not yet told apart from what was done."""
    others = [k for k in range(1, len(one.plays)) if k not in one.refused]
    return any(_verdict(_differences(one, k)) == "cannot-tell" for k in others)


def _played_at_all(one: _Looked) -> bool:
    return bool(one.plays[0]) and any(one.plays[k] for k in range(1, len(one.plays)) if k not in one.refused)


def _differences(one: _Looked, k: int) -> list[float]:
    """Points of a way less those of what was done, play by play of the same dice."""
    done, other = one.plays[0], one.plays[k]
    return [other[n].total - done[n].total for n in sorted(done.keys() & other.keys())]


# --- figures


def interval(values: Sequence[float]) -> IntervalShown:
    """The mean with its 95 % interval by Student's t distribution; without a width for one value alone.

    The quantile is the expansion about the normal one of Cornish and Fisher (1937), right to 0.01 from five values on.
    Raises ZeroDivisionError without a value.
    """
    count = len(values)
    mean = math.fsum(values) / count
    if count == 1:
        return {"mean": round(mean, 2), "low": round(mean, 2), "high": round(mean, 2)}
    spread = math.sqrt(math.fsum((v - mean) ** 2 for v in values) / (count - 1))
    free = count - 1
    wide = Z95 + (Z95**3 + Z95) / (4 * free) + (5 * Z95**5 + 16 * Z95**3 + 3 * Z95) / (96 * free**2)
    half = wide * spread / math.sqrt(count)
    return {"mean": round(mean, 2), "low": round(mean - half, 2), "high": round(mean + half, 2)}


def _verdict(differences: Sequence[float]) -> Verdict:
    """Whether another way was better: the interval tells, and where it holds 0 nobody can."""
    if not differences:
        return "cannot-tell"
    found = interval(differences)
    if found["low"] > -TRIFLE and found["high"] < TRIFLE:
        return "same"
    if found["low"] > 0.0:
        return "better"
    return "worse" if found["high"] < 0.0 else "cannot-tell"


def _way(one: _Looked, k: int, way: Way) -> WayShown:
    plays = list(one.plays[k].values())
    shown: WayShown = {
        "what": way.choice.what,
        "runs": len(plays),
        "points": interval([p.total for p in plays]),
        "deals": round(sum(bool(p.in_force) for p in plays) / len(plays), 3),
    }
    if isinstance(way.choice.command, cmd.TablePackage):
        shown["choices"] = dict(way.choice.command.choices)
    if k:
        differences = _differences(one, k)
        shown["difference"] = interval(differences)
        shown["better"] = round(sum(d > PRINTED for d in differences) / len(differences), 3)
        shown["worse"] = round(sum(d < -PRINTED for d in differences) / len(differences), 3)
        shown["verdict"] = _verdict(differences)
    return shown


def _shown(state: State, log: Sequence[Recorded], one: _Looked) -> MomentShown:
    moment = one.moment
    record = log[moment.seq - 1]
    before = replay(whole(log[: moment.seq - 1]))
    ways = [_way(one, k, way) for k, way in enumerate(moment.ways) if one.plays[k] and (k == 0 or k not in one.refused)]
    best = max(ways[1:], key=lambda way: (way["difference"]["low"], way["difference"]["mean"]))
    return {
        "kind": moment.kind,
        "ref": record.ref,
        "at": record.at,
        "elapsed": before.timer.elapsed(record.at),
        "turn": before.turn,
        "day": before.day,
        "score": moment.score,
        "about": dict(moment.about),
        "figures": dict(moment.figures),
        "ways": ways,
        "gain": best["difference"]["mean"],
        "verdict": best["verdict"],
    }


def _rank(moment: MomentShown) -> tuple[Any, ...]:
    """By half of what roll-outs are sure was lost and half of what stakes alone said of it.

    A mistake that could have been seen comes before one that only the luck of the later talks made dear.
    """
    sure = max((way["difference"]["low"] for way in moment["ways"][1:]), default=0.0)
    return (-(max(sure, 0.0) + min(moment["score"], PLAIN)) / 2.0, -moment["gain"], moment["at"])
