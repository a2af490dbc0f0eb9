"""Remarks on a screen, by article."""

from __future__ import annotations

from typing import TypedDict

from sim.exercise.core.names import ActorId, InstrumentId, ProvisionId, Ref, SeatId
from sim.exercise.core.picture import WordsShown, words
from sim.exercise.state import State


class RemarkShown(TypedDict):
    """A remark on an article, by whom and when (ms of the wall clock)."""

    ref: Ref
    provision: ProvisionId
    seat: SeatId
    actor: ActorId
    words: WordsShown
    at: int


def remarks(state: State, instrument: InstrumentId) -> list[RemarkShown]:
    """Those on a text that the reader of this state has seen, oldest first."""
    return [
        {
            "ref": remark.ref,
            "provision": remark.provision,
            "seat": remark.seat,
            "actor": remark.actor,
            "words": words(remark.words),
            "at": remark.at,
        }
        for remark in state.remarks
        if remark.instrument == instrument
    ]
