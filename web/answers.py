"""JSON that the scripts of pages fetch beside the socket; declarations only.

`tools/picture_types.py` writes them down for the scripts.
"""

from __future__ import annotations

from typing import Literal, TypedDict

from sim.coaching.advice import Region
from sim.coaching.steps import Step
from sim.exercise.core.names import ExerciseId, InstrumentId, IssueId, OptionId, SeatId, Text
from sim.negotiation.collective import Model


class Card(TypedDict):
    """A table of an instructor's, with the code and the address by which people join it."""

    id: ExerciseId
    name: str
    title: Text
    code: str
    link: str


class LobbySeat(TypedDict):
    """A seat and the code of the actor it speaks for."""

    id: SeatId
    code: str
    role: Text


class LobbyMember(TypedDict):
    """Somebody who asked for a seat; `status` is requested, admitted, refused or left."""

    id: str
    name: str
    seat: SeatId | None
    status: str
    extra: str
    """Their extra time in a sentence; empty where they have none."""


class Lobby(TypedDict):
    """The people who wait for a seat and those who hold one; `free` are the seats that no person holds."""

    code: str
    link: str
    admission: str
    free: list[SeatId]
    seats: list[LobbySeat]
    members: list[LobbyMember]


class LobbyDone(Lobby):
    """The lobby after a decision."""

    ok: Literal[True]


class LobbyRefusal(Lobby):
    """Why a decision changed nothing, and the lobby as it is."""

    ok: Literal[False]
    code: str
    why: Text


class Forecast(TypedDict):
    """A model's forecast on an issue: a value of 0 to 100 on its scale, and the option nearest to it."""

    value: float
    option: OptionId


Forecasts = dict[InstrumentId, dict[IssueId, dict[Model, Forecast]]]


class LiveToken(TypedDict):
    """A token for one socket, and the mark of the login that it is for."""

    token: str
    login: str


class Waiting(TypedDict):
    """State of one's request for a seat, and the desk's address once it is granted."""

    status: str
    to: str | None


class AdviceShown(TypedDict):
    """One piece of a coach's advice; `region` and `place` say where on the desk to look."""

    id: str
    said: str
    region: Region
    place: str


class Coached(TypedDict):
    """The first steps that a seat's delegation has taken, whether it may have a coach, and the advice of now."""

    taken: list[Step]
    coached: bool
    advice: list[AdviceShown]
