"""Block B3, the crisis cell: whether the team met, gave its orders an owner and a time, and shared the work."""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from assessment.evidence.dossier import Dossier
from assessment.evidence.index import Moment
from assessment.evidence.rule import Finding, found, rule, some
from assessment.evidence.talking import senseless
from sim.exercise import events as ev
from sim.exercise.core.names import ActorId, SeatId

STAYED_MINUTES = 15
"""Minutes after the crisis broke in which one could have met one's team."""


@rule("B3.3a", version=4)
def cell_rhythm(dossier: Dossier) -> Finding | None:
    """Turns after the crisis broke in which the candidate said something in the delegation's own room, and was answered.

    No occasion where nobody of the delegation used that room: a team around one table meets unrecorded.
    """
    crisis = dossier.crisis
    if crisis is None:
        return None
    turns = dossier.turns_since(crisis)
    if not turns:
        return None
    room = [
        (m, e)
        for m, e in dossier.delegation(ev.MessageSent)
        if m.seq > crisis.seq and m.turn in turns and not dossier.others(m, e.channel)
    ]
    if not room:
        return None
    own = [(m, e) for m, e in room if dossier.made(m)]
    if not own and not dossier.lasted(crisis.elapsed + STAYED_MINUTES * 60_000, dossier.actor_at(crisis.seq)):
        return None
    if not own:
        return found(1, "cell-rhythm.never", [crisis, *some((m for m, _ in room), 2)])
    if (empty := senseless(dossier, (m for m, _ in own))) is not None:
        return empty
    told: set[Hashable] = set()
    kept: dict[int, Moment] = {}
    for moment, message in own:
        same = dossier.reader.same(message.words)
        if dossier.reader.says(moment, message.words) and same not in told:
            told.add(same)
            kept.setdefault(moment.turn, moment)
    if not kept or not any(dossier.reader.of_the_case(m, e.words) for m, e in own):
        return found(1, "talk-says-nothing", some(m for m, _ in own), empty=len(own), messages=len(own))
    answered = any(not dossier.made(m) for m, _ in room)
    share = len(kept) / len(turns)
    level = 4 if share >= 0.9 and len(turns) > 2 and answered else 3 if share >= 0.5 else 2
    return found(level, "cell-rhythm", some(kept.values()), kept=len(kept), turns=len(turns))


Task = tuple[Moment, ev.TaskSet]


def _tasks(dossier: Dossier, every: Iterable[Task]) -> list[Task]:
    """Those tasks given to somebody else that say what is to be done; the same one once.

    None where not one of them names anything of this case.
    """
    given: dict[Hashable, Task] = {}
    for moment, task in every:
        if task.owner != task.seat and dossier.reader.says(moment, task.text):
            given.setdefault(dossier.reader.same(task.text), (moment, task))
    return list(given.values()) if any(dossier.reader.of_the_case(m, e.text) for m, e in given.values()) else []


def _done(dossier: Dossier, given: Iterable[Task]) -> list[Moment]:
    """The moments at which somebody else reported these tasks done."""
    givers = {e.task: e.seat for _, e in given}
    closed = dossier.delegation(ev.TaskClosed)
    return [m for m, e in closed if e.outcome == "done" and e.task in givers and e.seat != givers[e.task]]


@rule("B3.3b", version=4)
def orders_closed(dossier: Dossier) -> Finding | None:
    """Tasks given to others with a time, and reported back by their owners; those not due by the end do not count."""
    if not any(len(dossier.blueprint.seats_of(a)) > 1 for a in _delegations(dossier)):
        return None
    lapsed = {e.task for _, e in dossier.shown(ev.TaskLapsed)}
    every = [(m, e) for m, e in dossier.own(ev.TaskSet) if e.task not in lapsed]
    if not every:
        return None
    if (empty := senseless(dossier, (m for m, _ in every))) is not None:
        return empty
    given = _tasks(dossier, every)
    if not given:
        return found(1, "orders-closed.none", some((m for m, _ in every), 4), tasks=len(every))
    timed = [e for _, e in given if e.due is not None]
    done = _done(dossier, given)
    level = 1 if not timed else 2 if not done else 4 if len(done) >= 2 and len(done) == len(given) else 3
    moments = (*some((m for m, _ in given), 4), *some(done, 4))
    return found(level, "orders-closed", moments, tasks=len(given), timed=len(timed), done=len(done))


def _delegations(dossier: Dossier) -> set[ActorId]:
    return {dossier.blueprint.seat(t.seat).actor for t in dossier.candidate.tenures}


@rule("B3.3c", version=4)
def workload_shared(dossier: Dossier) -> Finding | None:
    """Tasks for others that say what is to be done, and over how many of them they are spread.

    What one gives oneself is no work shared. In a team of two there is but one other: there it counts that the work came back.
    """
    shared: dict[frozenset[SeatId], list[Task]] = {}
    for moment, task in dossier.own(ev.TaskSet):
        team = frozenset(dossier.blueprint.seats_of(dossier.blueprint.seat(task.seat).actor))
        if len(team) > 1:
            shared.setdefault(team, []).append((moment, task))
    if not shared:
        return None
    team, every = max(shared.items(), key=lambda teams: len(teams[1]))  # of two teams, the one given more
    if (empty := senseless(dossier, (m for m, _ in every))) is not None:
        return empty
    given = _tasks(dossier, every)
    if not given:
        return found(1, "orders-closed.none", some((m for m, _ in every), 4), tasks=len(every))
    owners = {e.owner for _, e in given}
    others = team - {e.seat for _, e in given}
    done = _done(dossier, given)
    level = 3 if len(owners) > 1 or (len(others) == 1 and done) else 2
    if level == 3 and owners >= others and len(given) >= 3 and len(done) >= 2:
        level = 4
    moments = (*some(m for m, _ in given), *some(done, 2))
    return found(
        level, "workload-shared", moments, tasks=len(given), owners=len(owners), team=len(others), done=len(done)
    )
