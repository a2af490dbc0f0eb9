"""Block B3, the crisis cell: whether the team met, gave its orders an owner and a time, and shared the work."""

from __future__ import annotations

from assessment.evidence.dossier import Dossier
from assessment.evidence.index import Moment
from assessment.evidence.rule import Finding, found, rule, some
from sim.exercise import events as ev
from sim.exercise.core.names import SeatId


@rule("B3.3a", version=2)
def cell_rhythm(dossier: Dossier) -> Finding | None:
    """Turns after the crisis broke in which the delegation met in its own room."""
    crisis = dossier.crisis
    if crisis is None:
        return None
    turns = dossier.turns_since(crisis)
    said = [(m, e) for m, e in dossier.own(ev.MessageSent) if m.seq > crisis.seq]
    met = [
        m for m, e in said if dossier.members(e.channel) == {dossier.blueprint.seat(e.seat).actor} and m.turn in turns
    ]
    kept = {m.turn for m in met}
    if not turns:
        return None
    if not met:
        return found(1, "cell-rhythm.never", [crisis])
    share = len(kept) / len(turns)
    level = 4 if share >= 0.9 and len(turns) > 2 else 3 if share >= 0.5 else 2
    return found(level, "cell-rhythm", some(met), kept=len(kept), turns=len(turns))


@rule("B3.3b", version=2)
def orders_closed(dossier: Dossier) -> Finding | None:
    """Tasks given with an owner and a time, and reported back; those not yet due when the exercise ended do not count."""
    lapsed = {e.task for _, e in dossier.shown(ev.TaskLapsed)}
    given = [(m, e) for m, e in dossier.own(ev.TaskSet) if e.task not in lapsed]
    if not given:
        return None
    closed = {e.task: m for m, e in dossier.delegation(ev.TaskClosed) if e.outcome == "done"}
    timed = [e for _, e in given if e.due is not None]
    done = [closed[e.task] for _, e in given if e.task in closed]
    level = 1 if not timed else 2 if not done else 4 if len(done) >= 2 and len(done) == len(given) else 3
    moments = (*some((m for m, _ in given), 4), *some(done, 4))
    return found(level, "orders-closed", moments, tasks=len(given), timed=len(timed), done=len(done))


@rule("B3.3c", version=2)
def workload_shared(dossier: Dossier) -> Finding | None:
    """Tasks given to more than one member, and nobody's message threatening or apologising for tone inside the team."""
    shared: dict[frozenset[SeatId], list[tuple[Moment, ev.TaskSet]]] = {}
    for moment, task in dossier.own(ev.TaskSet):
        team = frozenset(dossier.blueprint.seats_of(dossier.blueprint.seat(task.seat).actor))
        if len(team) > 1:
            shared.setdefault(team, []).append((moment, task))
    if not shared:
        return None
    team, given = max(shared.items(), key=lambda teams: len(teams[1]))  # of two teams, the one given more
    owners = {e.owner for _, e in given}
    level = 4 if owners == team and len(given) >= 3 else 3 if len(owners) >= 2 else 2
    moments = some(m for m, _ in given)
    return found(level, "workload-shared", moments, tasks=len(given), owners=len(owners), team=len(team))
