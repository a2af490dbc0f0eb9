"""Picture of the actors, the seats and the people who hold them, and the brief of one's own seat."""

from __future__ import annotations

from typing import TypedDict

from sim.exercise.core.blueprint import ActorKind, Power, Profession
from sim.exercise.core.names import ActorId, Ref, SeatId, Text
from sim.exercise.core.picture import WordsShown, words
from sim.exercise.seats.events import Holder
from sim.exercise.state import State


class ActorShown(TypedDict):
    """An actor as everybody knows it."""

    id: ActorId
    kind: ActorKind
    code: str
    colour: int
    name: Text
    summary: Text
    article: Text
    gender: Text


class SeatShown(TypedDict):
    """A seat as everybody knows it, and its present holder."""

    id: SeatId
    actor: ActorId
    persona: str
    role: Text
    profession: Profession
    powers: list[Power]
    holder: Holder
    mind: str | None


class PeopleShown(TypedDict):
    """Every actor and seat, and whether seats may have a coach; `me` and `my_actor` are the reader's own."""

    actors: list[ActorShown]
    seats: list[SeatShown]
    me: SeatId | None
    my_actor: ActorId | None
    coached: bool


class HandoverShown(TypedDict):
    """The brief that somebody found on taking the seat."""

    ref: Ref
    at: int
    stands: list[WordsShown]
    promised: list[WordsShown]
    holds: list[WordsShown]
    others: list[WordsShown]
    due: list[WordsShown]


class BriefShown(TypedDict):
    """The seat's own brief."""

    brief: Text
    competences: list[str]
    handover: HandoverShown | None


def people(state: State, seat: SeatId | None, actor: ActorId | None) -> PeopleShown:
    """Every actor, and every seat with its holder."""
    return {
        "actors": [
            {
                "id": a.id,
                "kind": a.kind,
                "code": a.code,
                "colour": a.colour,
                "name": dict(a.name),
                "summary": dict(a.summary),
                "article": dict(a.article),
                "gender": dict(a.gender),
            }
            for a in state.the_scene.actors
        ],
        "seats": [
            {
                "id": s.id,
                "actor": s.actor,
                "persona": s.persona,
                "role": dict(s.role),
                "profession": s.profession,
                "powers": list(s.powers),
                "holder": state.held[s.id].holder,
                "mind": state.held[s.id].mind,
            }
            for s in state.the_scene.seats
        ],
        "me": seat,
        "my_actor": actor,
        "coached": state.coached,
    }


def brief(state: State, seat: SeatId) -> BriefShown:
    """The seat's own brief, and the one it found when it last changed hands."""
    given = state.briefs.get(seat)
    return {
        "brief": dict(given.brief) if given else {},
        "competences": list(given.competences) if given else [],
        "handover": _handover(state, seat),
    }


def _handover(state: State, seat: SeatId) -> HandoverShown | None:
    """The brief that the seat found when it last changed hands."""
    if seat not in state.handovers:
        return None
    entry, left = state.handovers[seat]
    return {
        "ref": entry.ref,
        "at": entry.at,
        "stands": [words(one) for one in left.stands],
        "promised": [words(one) for one in left.promised],
        "holds": [words(one) for one in left.holds],
        "others": [words(one) for one in left.others],
        "due": [words(one) for one in left.due],
    }
