"""A point that somebody made, and how it stands to a delegation: its line, its wish, settled, or not its business."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from sim.exercise.core.blueprint import Instrument
from sim.exercise.core.names import IssueId, OptionId
from sim.policies.asking import short
from sim.policies.desk import Desk
from sim.policies.level import ambition
from sim.policies.worth import Worth
from sim.reading.reading import Reading

Relation = Literal[
    "wish", "room", "dear", "red", "easy", "settled-so", "settled-otherwise", "not-ours", "open", "unknown"
]
"""An option's standing with a delegation: what it wants, within its room now, permitted and too dear now, beyond its
mandate, of little weight, agreed already (so or otherwise), not for it to decide; `open` where no option was named."""

LIGHT = 8.0
"""Points between the best and worst option below which an issue weighs little."""
NEAR = 1.0
"""Points below the best at which an option is still what a delegation wants; so is all that it asks for itself."""


@dataclass(frozen=True, slots=True)
class Point:
    """An issue, with an option where one was named, and what they are to the delegation."""

    issue: IssueId
    option: OptionId | None
    relation: Relation
    text: Instrument
    worth: Worth | None = None
    agreed: OptionId | None = None
    """The option on which the parties agree already."""


def point(desk: Desk, issue: IssueId, option: OptionId | None) -> Point | None:
    """The point as it stands to the delegation; None for an issue of no text."""
    text = text_of(desk, issue)
    if text is None:
        return None
    worth = desk.worth(text)
    agreed = settled(desk, text, issue)
    if agreed is not None:
        relation: Relation = "settled-so" if option in (None, agreed) else "settled-otherwise"
        return Point(issue, option, relation, text, worth, agreed)
    if worth is None or desk.actor not in text.parties:
        return Point(issue, option, "not-ours", text, worth)
    if option is None:
        return Point(issue, None, "open", text, worth)
    return Point(issue, option, _relation(desk, text, worth, issue, option), text, worth)


def text_of(desk: Desk, issue: IssueId) -> Instrument | None:
    """The text that settles an issue."""
    notes = desk.notebook.text_of.get(issue)
    return None if notes is None else notes.text


def settled(desk: Desk, text: Instrument, issue: IssueId) -> OptionId | None:
    """The option on which the parties agree: of the text as adopted, or of the article as agreed."""
    progress = desk.view.instruments[text.id]
    if progress.adopted is not None:
        return progress.adopted.get(issue)
    provision = next((p.id for p in text.provisions if p.issue == issue), None)
    return None if provision is None else progress.agreed.get(provision)


def _relation(desk: Desk, text: Instrument, worth: Worth, issue: IssueId, option: OptionId) -> Relation:
    if not worth.permits(issue, option):
        return "red"
    lost = worth.option_value(issue, worth.best_option(issue)) - worth.option_value(issue, option)
    if worth.weight(issue) < LIGHT:
        return "easy"
    if lost <= NEAR or short(desk, text, worth, issue, option) <= 0.0:
        return "wish"
    return "room" if lost <= slack(desk, text, worth) else "dear"


def slack(desk: Desk, text: Instrument, worth: Worth) -> float:
    """Points that the delegation may give up at this time of the talks, below the best that its mandate allows."""
    now = ambition(desk, text, worth)
    return max(2.0, now.best - now.level)


def named(reading: Reading) -> Iterator[tuple[IssueId, OptionId | None]]:
    """The issues that a text names, with an option where it names one, in its order."""
    options: dict[str, str] = {}
    for one in reading.about:
        if one.kind == "option":
            issue, _, option = one.id.partition("/")
            options.setdefault(issue, option)
    seen: set[str] = set()
    for one in sorted(reading.about, key=lambda mention: mention.start):
        if one.kind not in ("issue", "option"):
            continue
        issue = one.id.partition("/")[0]
        if issue not in seen:
            seen.add(issue)
            chosen = options.get(issue)
            yield IssueId(issue), None if chosen is None else OptionId(chosen)


def pairs(choices: Mapping[str, str]) -> list[tuple[IssueId, OptionId]]:
    """The issues and options on a side of a trade."""
    return [(IssueId(issue), OptionId(option)) for issue, option in choices.items()]
