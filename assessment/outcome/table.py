"""The table that a delegation faced: the grade of the minds in each other delegation, as far as it was minds of one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from assessment.evidence.index import LogIndex
from sim.exercise import events as ev
from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.names import ActorId, SeatId
from sim.policies.dice import share
from sim.policies.grade import GRADES


@dataclass(frozen=True, slots=True)
class Table:
    """Delegations held by minds of one grade from start to end, with that grade.

    Every other one, be it people's, of several grades or empty, is played by minds of all grades in turn.
    """

    grades: Mapping[ActorId, str] = field(default_factory=dict)

    @property
    def key(self) -> str:
        """The table in one line, the same however it was put together; empty where nothing is known."""
        return ",".join(f"{actor}={grade}" for actor, grade in sorted(self.grades.items()))

    def seated(self, blueprint: Blueprint, seed: int) -> dict[SeatId, str]:
        """The grade of each seat's mind in one play: the known ones, and for each other delegation one by lot."""
        names = sorted(GRADES)
        drawn = {a.id: names[int(share(seed, "grade", a.id) * len(names))] for a in blueprint.actors}
        return {s.id: self.grades.get(s.actor, drawn[s.actor]) for s in blueprint.seats}


def faced(index: LogIndex, own: ActorId) -> Table:
    """The table that a delegation faced in a log that has begun."""
    held: dict[ActorId, set[str | None]] = {}
    now: dict[SeatId, str | None] = {}
    began = False
    for moment in index.moments:
        match moment.event:
            case ev.SeatTaken(seat=seat, mind=mind):
                now[seat] = mind
            case ev.SeatLeft(seat=seat):
                now[seat] = None
            case ev.TurnBegan() if not began:
                began = True
                for one in index.blueprint.seats:
                    held.setdefault(one.actor, set()).add(now.get(one.id))
                continue
            case _:
                continue
        if began:
            held.setdefault(index.blueprint.seat(seat).actor, set()).add(now[seat])
    one_grade = {actor: next(iter(some)) for actor, some in held.items() if len(some) == 1 and actor != own}
    return Table({actor: grade for actor, grade in one_grade.items() if grade is not None and grade in GRADES})
