"""A draft of an after-action report from what a seat saw: what came of it, the turning points, promises. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from sim.debrief.picture import DebriefShown
from sim.exercise import events as ev
from sim.exercise.core.event import Event
from sim.language import Language, in_language
from web.debrief.shown import SummaryShown, TextOutcome
from web.debrief.told import Told
from web.words import SENTENCES

Section = Literal["outcome", "happened", "why", "keep", "change"]
SECTIONS: tuple[Section, ...] = get_args(Section)
"""The sections in the order in which a report has them."""
HEADINGS: Mapping[Section, str] = {
    "outcome": "report-outcome",
    "happened": "report-happened",
    "why": "report-why",
    "keep": "report-keep",
    "change": "report-change",
}
HINTS: Mapping[Section, str] = {
    "outcome": "report-hint-outcome",
    "happened": "report-hint-happened",
    "why": "report-hint-why",
    "keep": "report-hint-keep",
    "change": "report-hint-change",
}
"""The sentences that head each section, and that say what belongs into it."""
MOST_POINTS = 16
"""Turning points of a draft, evenly spread where there are more."""
FEW = 5
"""Turning points that tell a story alone; where there are fewer, lesser steps stand between them."""


@dataclass(frozen=True, slots=True)
class Report:
    """A report in one language: its heading, who wrote it from which seat, and the text of each section."""

    title: str
    table: str
    author: str
    seat: str
    sections: Mapping[Section, str]


def draft(
    told: Told, summary: SummaryShown, found: DebriefShown | None, thoughts: Sequence[str], language: Language
) -> dict[Section, str]:
    """The text of each section as far as the log can say it; the rest is for its author to write."""
    return {
        "outcome": "\n".join(_outcome(summary, told, language)),
        "happened": "\n".join(_happened(told, language)),
        "why": "\n".join(thoughts),
        "keep": "",
        "change": "\n".join(_broken(told, found, language)),
    }


def _outcome(summary: SummaryShown, told: Told, language: Language) -> list[str]:
    lines = [_text(text, language) for text in summary["texts"] if text["came_to"] != "closed"]
    rung = {"rung": summary["rung"], "highest": summary["highest"]}
    return [*lines, SENTENCES.say("report-ladder", language, **rung)]


def _text(text: TextOutcome, language: Language) -> str:
    title = in_language(text["title"], language)
    came = SENTENCES.say("report-came-to", language, text=title, came=text["came_to"])
    worth = text["worth"]
    if worth is None:
        return came
    if worth["points"] is None:
        rest = SENTENCES.say("debrief-worth-nothing", language, reservation=worth["reservation"], aim=worth["aim"])
    else:
        rest = SENTENCES.say("debrief-worth", language, **worth)
    return f"{came} {rest}"


TURNING = (
    ev.TextAdopted
    | ev.InstrumentInForce
    | ev.CrisisOpened
    | ev.CrisisClosed
    | ev.DecisionOpened
    | ev.SilenceBroken
    | ev.ObligationDisputed
)
"""Kinds of event at which an exercise may turn."""
STEPS = (
    ev.PackageTabled
    | ev.PackageAnswered
    | ev.CapitalAnswered
    | ev.ProvisionAgreed
    | ev.DecisionClosed
    | ev.TextSigned
    | ev.UltimatumGiven
    | ev.ActionTaken
    | ev.InjectReleased
    | ev.DocumentSubmitted
)
"""Kinds of event that lead from one to the next."""


def _happened(told: Told, language: Language) -> list[str]:
    """The turning points that the seat saw while it could act, in time order; of a short play lesser steps too."""
    seen = [(mark, record.event) for mark, record in zip(told.marks, told.records, strict=True) if not mark["after"]]
    kept: list[int] = []
    for belongs in (_turns, _steps, _speaks):
        if len(kept) >= FEW:
            break
        found = [n for n, (_, event) in enumerate(seen) if n not in kept and belongs(event, told)]
        kept += found[:: max(1, -(-len(found) // (MOST_POINTS - len(kept))))]
    if not kept:
        return [SENTENCES.say("report-nothing-happened", language)]
    return [f"{_clock(mark['elapsed'])}  {mark['told'][language]}" for mark, _ in (seen[n] for n in sorted(kept))]


def _turns(event: Event, told: Told) -> bool:
    if isinstance(event, ev.PackageTabled):
        return event.seat == told.seat
    if isinstance(event, ev.LadderMoved):
        return event.rung != event.was
    return isinstance(event, TURNING)


def _steps(event: Event, told: Told) -> bool:
    return isinstance(event, STEPS)


def _speaks(event: Event, told: Told) -> bool:
    return isinstance(event, ev.MessageSent)


def _broken(told: Told, found: DebriefShown | None, language: Language) -> list[str]:
    """A line for each obligation found broken: what to do about it is for the author."""
    if found is None:
        return []
    actors = told.state.index.actors
    return [
        SENTENCES.say(
            "report-broken",
            language,
            words=in_language(one["words"], language),
            who=in_language(actors[one["obligor"]].name, language),
        )
        for one in found["promises"]["obligations"]
        if one["state"] == "broken"
    ]


def _clock(elapsed: int) -> str:
    seconds = elapsed // 1000
    return f"{seconds // 60}:{seconds % 60:02d}"
