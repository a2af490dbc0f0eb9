"""JSON of the debrief as its page reads it; declarations only.

`tools/picture_types.py` writes them down for the scripts.
"""

from __future__ import annotations

from typing import Literal, TypedDict

from sim.debrief.picture import DebriefShown
from sim.exercise.core.names import ActorId, ExerciseId, InstrumentId, IssueId, Language, OptionId, Ref, SeatId, Text
from sim.exercise.debrief.events import Disclosure
from sim.exercise.drafting.picture import PassageShown

Lane = Literal["talks", "texts", "acts", "news", "papers", "frame"]
"""The rows of the replay; "frame" is the clock, which has none."""

TextCameTo = Literal["in-force", "failed", "signed", "adopted", "open", "closed"]
"""The end of a text: "failed" was signed and not ratified."""


class DelegationShown(TypedDict):
    """A delegation as its nameplate shows it."""

    id: ActorId
    code: str
    name: Text
    colour: int


class ViewpointShown(TypedDict):
    """A seat whose debrief the reader may open; `mine` where they held it."""

    id: SeatId
    actor: ActorId
    persona: str
    role: Text
    mine: bool


class PersonaShown(TypedDict):
    """A seat of the exercise, as everybody knows it."""

    id: SeatId
    actor: ActorId
    persona: str


class OptionNamed(TypedDict):
    """An option by its name."""

    id: OptionId
    label: Text


class IssueNamed(TypedDict):
    """An issue and its options by their names."""

    id: IssueId
    title: Text
    options: list[OptionNamed]


class TurnPlace(TypedDict):
    """A turn, the exercise time at which it began (ms), and its first day."""

    turn: int
    elapsed: int
    day: int


class MarkShown(TypedDict):
    """An event as the seat saw it: its place in the seat's own stream, exercise time (ms), and the event in words."""

    n: int
    ref: Ref
    at: int
    elapsed: int
    turn: int
    day: int
    lane: Lane
    actor: ActorId | None
    icon: str
    told: Text
    after: bool
    """It followed the last turn, with nobody at the desks."""


class ChoiceShown(TypedDict):
    """An issue that was settled: its article, the option, and whether the delegation itself stood for it last."""

    issue: IssueId
    number: str
    title: Text
    option: OptionId
    label: Text
    points: float | None
    best: Text | None
    """The option worth most to the seat, where it is another one."""


class WorthShown(TypedDict):
    """Value of what was agreed to the seat's delegation, in points of 100, beside no agreement and its aim."""

    points: float | None
    reservation: float
    aim: float


class DraftedOutcome(TypedDict):
    """A clause that the parties drafted: its words as agreed, or as they were kept last, by who wrote them."""

    number: str
    title: Text
    language: Language
    agreed: bool
    passages: list[PassageShown]


class TextOutcome(TypedDict):
    """The end of one text, for the seat's delegation."""

    id: InstrumentId
    title: Text
    came_to: TextCameTo
    signed: list[ActorId]
    refused_at_home: list[ActorId]
    choices: list[ChoiceShown]
    drafted: list[DraftedOutcome]
    worth: WorthShown | None
    packages: int


class ChapterShown(TypedDict):
    """Events up to a day after the last turn."""

    day: int
    lines: list[StoryLine]


class StoryLine(TypedDict):
    """One thing that followed: `good` is None where it is neither good nor bad for the agreement."""

    icon: str
    told: Text
    good: bool | None


class SummaryShown(TypedDict):
    """The outcome of an exercise for one seat."""

    texts: list[TextOutcome]
    rung: int
    highest: int
    alternative: Text


class DebriefPage(TypedDict):
    """The debrief of one seat, from what it saw."""

    exercise: ExerciseId
    title: Text
    table: str
    seat: SeatId
    actor: ActorId
    staff: bool
    practice: bool
    viewpoints: list[ViewpointShown]
    actors: list[DelegationShown]
    turn: int
    turns: list[TurnPlace]
    day: int
    days_played: int
    """The day on which the last turn ended."""
    elapsed: int
    stopped: bool
    """The instructor ended it before its last turn was over."""
    n: int
    """Number of events that the seat saw."""
    marks: list[MarkShown]
    summary: SummaryShown
    story: list[ChapterShown]
    found: DebriefShown | None
    """The rest, as `sim.debrief` finds it; None where the reader left the seat before the end."""
    may_release: bool
    released: list[Disclosure]
    """The secrets that every seat may read by now."""
    seats: list[PersonaShown]
    issues: list[IssueNamed]
