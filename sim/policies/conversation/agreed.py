"""Agreements in talk, put into a package: whoever says yes to a trade writes it down."""

from __future__ import annotations

from collections.abc import Iterator

from sim.exercise import commands as cmd
from sim.exercise.core.event import Entry
from sim.exercise.core.names import IssueId, OptionId, Phrase
from sim.policies.conversation.points import text_of
from sim.policies.desk import Desk
from sim.policies.level import ambition
from sim.policies.worth import Worth

FRESH = 10.0
"""Minutes of exercise time after which what was said in talk is written down no more."""


def table(desk: Desk) -> cmd.Command | None:
    """A package with what this seat agreed to in talk, around what it last stood for."""
    if not desk.leads("table"):
        return None
    for entry, agreed in _agreed(desk):
        text = text_of(desk, next(iter(agreed)))
        worth = None if text is None else desk.worth(text)
        if text is None or worth is None or text not in desk.open_texts or desk.actor not in text.parties:
            continue
        if desk.minutes_since(entry.at) > FRESH or not all(issue in text.issues for issue in agreed):
            continue
        mine = desk.notes(text.id).mine
        if any(p.at >= entry.at and agreed.items() <= p.choices.items() for p in mine):
            continue
        now = ambition(desk, text, worth)
        choices = _around(worth, agreed, dict(mine[-1].choices) if mine else {}, now.floor)
        if choices is None or any(p.alive and dict(p.choices) == choices for p in desk.packages(text.id)):
            continue
        held, *rest = agreed
        given = rest[0] if rest else held
        why = desk.why("why.table", value=worth.value(choices), level=now.level, floor=now.floor, time=now.time)
        note = desk.voice("talk.table-trade", issue=held, issue2=given, option2=agreed[given])
        return desk.command(cmd.TablePackage, why, instrument=text.id, choices=choices, note=note)
    return None


def _agreed(desk: Desk) -> Iterator[tuple[Entry, dict[IssueId, OptionId]]]:
    """Trades that this seat said it would write down, the latest first: all that they settle."""
    said = [*desk.spoken("answer.conditional-offer.yes", {}), *desk.spoken("answer.acceptance.", {})]
    for entry, message in sorted(said, key=lambda one: -one[0].at):
        words = message.words
        if not isinstance(words, Phrase) or "next-table" not in str(words.values.get("parts")):
            continue
        pairs = [(words.values.get(f"issue{n}"), words.values.get(f"option{n}")) for n in ("", "3", "4")]
        agreed = {IssueId(str(issue)): OptionId(str(option)) for issue, option in pairs if issue and option}
        if agreed:
            yield entry, agreed


def _around(
    worth: Worth, agreed: dict[IssueId, OptionId], stood: dict[IssueId, OptionId], floor: float
) -> dict[IssueId, OptionId] | None:
    """The agreed options in what was last stood for, else in the best of the rest, where that is still worth it."""
    best = {issue: worth.best_option(issue) for issue in worth.shape.issues}
    for base in ({**best, **stood}, best):
        choices = {**base, **agreed}
        if worth.within(choices) and worth.value(choices) >= floor:
            return choices
    return None
