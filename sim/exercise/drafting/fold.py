"""Drafts of clauses, folded. A reader who is no party meets a draft at its agreement only."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.core.event import Entry
from sim.exercise.core.names import InstrumentId, ProvisionId
from sim.exercise.drafting.state import Draft, Wording
from sim.exercise.folding import fold
from sim.exercise.state import State


@fold(ev.DraftingOpened)
def drafting_opened(event: ev.DraftingOpened, state: State, entry: Entry) -> None:
    state.instruments[event.instrument].drafts[event.provision] = Draft(event.language)


@fold(ev.DraftKept)
def draft_kept(event: ev.DraftKept, state: State, entry: Entry) -> None:
    draft = _draft(state, event.instrument, event.provision)
    if draft is not None:
        draft.passages = event.passages


@fold(ev.WordingTabled)
def wording_tabled(event: ev.WordingTabled, state: State, entry: Entry) -> None:
    draft = _draft(state, event.instrument, event.provision)
    if draft is not None:
        draft.versions = event.number
        draft.wording = Wording(
            event.number, event.passages, event.digest, event.actor, event.seat, {event.actor: ("accept", None)}
        )


@fold(ev.WordingAnswered)
def wording_answered(event: ev.WordingAnswered, state: State, entry: Entry) -> None:
    draft = _draft(state, event.instrument, event.provision)
    if draft is not None and draft.wording is not None:
        draft.wording.answers[event.actor] = (event.answer, event.note)


@fold(ev.WordingAgreed)
def wording_agreed(event: ev.WordingAgreed, state: State, entry: Entry) -> None:
    drafts = state.instruments[event.instrument].drafts
    draft = drafts.setdefault(event.provision, Draft(event.language))
    if draft.wording is None:
        draft.wording = Wording(event.number, event.passages, event.digest, None)
    draft.versions, draft.passages, draft.agreed = event.number, event.passages, True


@fold(ev.WordingReopened)
def wording_reopened(event: ev.WordingReopened, state: State, entry: Entry) -> None:
    draft = _draft(state, event.instrument, event.provision)
    if draft is not None:
        draft.wording, draft.agreed = None, False


def _draft(state: State, instrument: InstrumentId, provision: ProvisionId) -> Draft | None:
    return state.instruments[instrument].drafts.get(provision)
