"""The story of the days after the last turn, month by month: pure over a seat's stream."""

from __future__ import annotations

from collections.abc import Sequence

from sim.exercise import events as ev
from sim.exercise.core.event import Event
from sim.exercise.core.log import Recorded
from sim.exercise.core.names import ObligationId, Text
from sim.exercise.pledges.queries import clause_of
from sim.language import in_language, languages
from web.debrief.shown import ChapterShown, MarkShown, StoryLine
from web.debrief.told import Told
from web.words import SENTENCES

LEFT_OUT = (
    ev.ConsequenceFollowed,  # each is a step of trust by a hundredth: the curves show them
    ev.DaysPassed,
    ev.IndicatorsMoved,
    ev.TurnEnded,
    ev.ExerciseEnded,
    ev.ObligationPerformed,
    ev.ObligationEnded,
)
"""Kinds of event that no story needs: shown otherwise, or said with another."""


def story(told: Told) -> list[ChapterShown]:
    """The chapters, one for each stretch of days after the last turn in which the seat learned something."""
    chapters: list[ChapterShown] = []
    lines: list[tuple[MarkShown, Recorded]] = []
    begins = len(told.marks) if told.evening is None else told.evening
    for mark, record in zip(told.marks[begins:], told.records[begins:], strict=True):
        if isinstance(record.event, ev.DaysPassed):
            _close(told, chapters, lines)
            chapters.append({"day": record.event.day, "lines": []})
        lines.append((mark, record))
    _close(told, chapters, lines)
    return [chapter for chapter in chapters if chapter["lines"]]


def _close(told: Told, chapters: list[ChapterShown], lines: list[tuple[MarkShown, Recorded]]) -> None:
    """Put what was gathered into the last chapter; what came before the first is the last turn's own evening."""
    if lines:
        if not chapters:
            chapters.append({"day": told.days_played, "lines": []})
        chapters[-1]["lines"] += _lines(told, lines)
    lines.clear()


def _lines(told: Told, found: Sequence[tuple[MarkShown, Recorded]]) -> list[StoryLine]:
    made: list[StoryLine] = []
    kept = [r.event.obligation for _, r in found if isinstance(r.event, ev.ObligationObserved) and not _amiss(r.event)]
    if kept:
        made.append({"icon": "check", "told": _kept(told, list(dict.fromkeys(kept))), "good": True})
    for mark, record in found:
        event = record.event
        if isinstance(event, LEFT_OUT) or (isinstance(event, ev.ObligationObserved) and not _amiss(event)):
            continue
        made.append({"icon": mark["icon"], "told": mark["told"], "good": _good(event)})
    return made


def _amiss(event: ev.ObligationObserved) -> bool:
    return event.finding == "amiss"


def _kept(told: Told, obligations: Sequence[ObligationId]) -> Text:
    """The obligations found kept, in one sentence."""
    state = told.state
    said: dict[str, str] = {}
    for language in languages():
        one = [
            f"{in_language(clause_of(state, standing).words, language)} ({state.index.actors[standing.obligor].code})"
            for obligation in obligations
            if (standing := state.obligations.get(obligation)) is not None
        ]
        said[language] = SENTENCES.say("debrief-found-kept", language, count=len(one), what="; ".join(one))
    return said


def _good(event: Event) -> bool | None:
    match event:
        case ev.ObligationObserved() | ev.ObligationBreached() | ev.ObligationSuspended():
            return False
        case ev.ObligationRevived():
            return True
    return None
