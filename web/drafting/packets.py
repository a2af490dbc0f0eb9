"""Drafting on the socket: what a browser gets; declarations only."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from sim.exercise.core.names import ExerciseId, InstrumentId, ProvisionId, SeatId


class DraftGiven(TypedDict):
    """The answer to whoever opens a draft: what they lack of it (base64), how far it has come, and whose hands write.

    `hands` are by the number that Yjs gives a page; the author's has no seat.
    """

    ok: Literal[True]
    update: str
    state: str
    hands: dict[str, SeatId | None]


class DraftTaken(TypedDict):
    """The answer to a change that is on the disk."""

    ok: Literal[True]


class DraftNews(TypedDict):
    """A change by somebody else (base64), with the hands that wrote it; or where their caret is now."""

    exercise: ExerciseId
    instrument: InstrumentId
    provision: ProvisionId
    seat: SeatId
    update: NotRequired[str]
    hands: NotRequired[dict[str, SeatId]]
    caret: NotRequired[str]
