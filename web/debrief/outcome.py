"""The outcome of an exercise for one seat: texts and their worth to it. Pure over its fold."""

from __future__ import annotations

from collections.abc import Iterator

from sim.exercise.core.blueprint import Instrument
from sim.exercise.core.names import ActorId, Choices, OptionId
from sim.exercise.core.stakes import Stakes
from sim.exercise.core.worth import option_points, points
from sim.exercise.drafting.picture import passages
from sim.exercise.drafting.queries import draft_of
from sim.exercise.state import State
from web.debrief.shown import (
    ChoiceShown,
    DraftedOutcome,
    SummaryShown,
    TextCameTo,
    TextOutcome,
    WorthShown,
)
from web.debrief.told import Told


def summary(told: Told) -> SummaryShown:
    """The seat's outcome, from the end of its stream."""
    state = told.state
    actor = state.actor_of(told.seat)
    mandate = state.mandates.get(actor)
    return {
        "texts": [_text(state, text, actor) for text in state.the_scene.instruments],
        "rung": state.rung,
        "highest": told.highest,
        "alternative": dict(mandate.alternative) if mandate is not None else {},
    }


def _text(state: State, text: Instrument, actor: ActorId) -> TextOutcome:
    now = state.instruments[text.id]
    mandate = state.mandates.get(actor)
    stakes = mandate.stakes.get(text.id) if mandate is not None else None
    home = state.ratifications.get(text.id)
    return {
        "id": text.id,
        "title": dict(text.title),
        "came_to": came_to(state, text),
        "signed": sorted(now.signed),
        "refused_at_home": sorted(a for a, yes in home.decided.items() if not yes) if home is not None else [],
        "choices": [] if now.adopted is None else _choices(state, text, now.adopted, stakes),
        "drafted": list(_drafted(state, text)),
        "worth": None if stakes is None else _worth(now.adopted, stakes),
        "packages": sum(p.instrument == text.id for p in state.packages.values()),
    }


def _drafted(state: State, text: Instrument) -> Iterator[DraftedOutcome]:
    """The clauses that the reader's delegation drafted with others, and those of others that were agreed."""
    for provision in text.provisions:
        draft = draft_of(state, text.id, provision.id)
        if draft is not None:
            wording = draft.wording if draft.agreed and draft.wording is not None else None
            yield {
                "number": provision.number,
                "title": dict(provision.title),
                "language": draft.language,
                "agreed": draft.agreed,
                "passages": passages(draft.passages if wording is None else wording.passages),
            }


def came_to(state: State, text: Instrument) -> TextCameTo:
    """The end of a text, as far as the reader of this fold knows."""
    now = state.instruments[text.id]
    home = state.ratifications.get(text.id)
    if now.in_force:
        return "in-force"
    if home is not None and any(not yes for yes in home.decided.values()):
        return "failed"
    if text.signatories and set(text.signatories) <= now.signed.keys():
        return "signed"
    if now.adopted is not None:
        return "adopted"
    return "open" if text.opens <= state.turn else "closed"


def _choices(state: State, text: Instrument, adopted: Choices, stakes: Stakes | None) -> list[ChoiceShown]:
    made: list[ChoiceShown] = []
    for provision in text.provisions:
        issue = provision.issue
        if issue is None or issue not in adopted:
            continue
        option = state.option(issue, adopted[issue])
        worth, best = None, None
        if stakes is not None and issue in stakes.weights:
            worth = round(option_points(stakes, issue, option.id), 1)
            values = {o.id: option_points(stakes, issue, o.id) for o in state.issue(issue).options}
            top: OptionId = max(values, key=lambda o: (values[o], o == option.id))
            best = dict(state.option(issue, top).label) if top != option.id else None
        made.append(
            {
                "issue": issue,
                "number": provision.number,
                "title": dict(state.issue(issue).title),
                "option": option.id,
                "label": dict(option.label),
                "points": worth,
                "best": best,
            }
        )
    return made


def _worth(adopted: Choices | None, stakes: Stakes) -> WorthShown:
    value = None if adopted is None else round(points(stakes, adopted), 1)
    return {"points": value, "reservation": stakes.reservation, "aim": stakes.aim}
