"""The instructor's part of the screen, beyond a seat's: injects with their truth, activity, notes, acts."""

from __future__ import annotations

from typing import Literal, TypedDict

from sim.exercise.core.inject import Inject, Priority, Truth
from sim.exercise.core.media import InjectForm
from sim.exercise.core.names import (
    CONTROL,
    ActId,
    ActorId,
    InjectId,
    InstrumentId,
    IssueId,
    NewsId,
    OptionId,
    Ref,
    SeatId,
    Text,
)
from sim.exercise.news.queries import is_released, news_name
from sim.exercise.picture import Picture, shared
from sim.exercise.seats.state import Activity
from sim.exercise.state import State

InjectStatus = Literal["sent", "held", "skipped", "condition", "due"]


class InjectShown(TypedDict):
    """An inject of the scenario, with its truth and whether it was sent."""

    id: InjectId
    news: NewsId
    """As its readers know it, once it is released."""
    form: InjectForm
    title: Text
    turn: int | None
    minute: int
    when: str | None
    priority: Priority
    truth: Truth
    to: list[SeatId]
    status: InjectStatus


class ActivityShown(TypedDict):
    """Counts of a seat's acts so far; `last_at` is the wall clock's, in ms."""

    id: SeatId
    messages: int
    packages: int
    actions: int
    documents: int
    documents_due: int
    documents_late: int
    last_at: int | None


class NoteShown(TypedDict):
    """An observer's note."""

    text: str
    about: Ref | None
    seat: SeatId | None
    at: int


class QuestionShown(TypedDict):
    """A delegation's question to its capital, not answered yet."""

    actor: ActorId
    instrument: InstrumentId
    issue: IssueId
    option: OptionId


class ActsShown(TypedDict):
    """The acts in a delegation's mandate."""

    acts: list[ActId]


class ControlShown(TypedDict):
    """The instructor's part of the screen."""

    injects: list[InjectShown]
    seats: list[ActivityShown]
    notes: list[NoteShown]
    asked: list[QuestionShown]
    mandates: dict[ActorId, ActsShown]


class ControlPicture(Picture):
    """CONTROL's whole picture."""

    control: ControlShown


def control_picture(state: State, now: int) -> ControlPicture:
    """CONTROL's picture, from the whole fold."""
    return {**shared(state, CONTROL, None), "control": control(state, now)}


def control(state: State, now: int) -> ControlShown:
    """The instructor's part of the screen: injects with their truth, activity, notes, questions, acts in mandates."""
    assert state.blueprint is not None
    elapsed = state.timer.elapsed(now)
    return {
        "injects": [
            {
                "id": i.id,
                "news": news_name(state, i.id),
                "form": i.form,
                "title": dict(i.title),
                "turn": i.turn,
                "minute": i.minute,
                "when": i.when,
                "priority": i.priority,
                "truth": i.truth,
                "to": list(i.to),
                "status": _status(state, i),
            }
            for i in state.blueprint.injects
        ],
        "seats": _activities(state, elapsed),
        "notes": [{"text": n.text, "about": n.about, "seat": n.seat, "at": e.at} for e, n in state.notes],
        "asked": [
            {"actor": a.actor, "instrument": a.instrument, "issue": a.issue, "option": a.option} for a in state.asked
        ],
        "mandates": {actor: {"acts": list(mandate.acts)} for actor, mandate in state.mandates.items()},
    }


def _status(state: State, inject: Inject) -> InjectStatus:
    arranged = state.arranged.get(inject.id)
    if is_released(state, inject.id):
        return "sent"
    if arranged is not None and arranged != "armed":
        return arranged
    return "condition" if inject.when is not None else "due"


def _activities(state: State, elapsed: int) -> list[ActivityShown]:
    """Each seat with what it did and what it owes."""
    shown = {seat.id: _talked(seat.id, state.activity.get(seat.id, Activity())) for seat in state.the_scene.seats}
    for package in state.packages.values():
        if (tabled := shown.get(package.seat)) is not None:
            tabled["packages"] += 1
            tabled["last_at"] = max(tabled["last_at"] or 0, package.at) or None
    for document in state.documents.values():
        if (filed := shown.get(document.event.seat)) is not None:
            filed["documents"] += 1
            filed["last_at"] = max(filed["last_at"] or 0, document.at) or None
    for due in state.due.values():
        if due.due not in state.filed and due.due not in state.lapsed and (owed := shown.get(due.seat)) is not None:
            owed["documents_due"] += 1
            owed["documents_late"] += due.ends < elapsed
    return list(shown.values())


def _talked(seat: SeatId, done: Activity) -> ActivityShown:
    return {
        "id": seat,
        "messages": done.messages,
        "packages": 0,
        "actions": done.actions,
        "documents": 0,
        "documents_due": 0,
        "documents_late": 0,
        "last_at": done.last_at or None,
    }
