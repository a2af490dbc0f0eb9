"""Lines of another delegation's people in this seat's hearing: offered, asked, refused, promised."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from sim.exercise import events as ev
from sim.exercise.core.event import Entry
from sim.exercise.core.names import ActorId, IssueId, OptionId, Said
from sim.exercise.talk.reading import plain_reading
from sim.policies.conversation.points import named, pairs
from sim.policies.desk import Desk
from sim.reading.reading import Reading

REMEMBERED = 300
"""The last messages that are remembered."""
Deed = Literal["offered", "asked", "refused", "promised", "accepted", "threatened", "asked-interests"]


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that was said, when, and of what."""

    deed: Deed
    entry: Entry
    turn: int
    issue: IssueId | None = None
    option: OptionId | None = None


def ledger(desk: Desk, actor: ActorId, before: Entry | None = None) -> list[Line]:
    """Lines of persons of that delegation to this seat or before it, oldest first, up to one message."""
    found: list[Line] = []
    for entry, message in desk.view.messages[-REMEMBERED:]:
        if before is not None and entry.ref == before.ref:
            break
        if isinstance(message.words, Said) and desk.view.actor_of(message.seat) == actor:
            found += _lines(desk, entry, message)
    return found


def _lines(desk: Desk, entry: Entry, message: ev.MessageSent) -> Iterator[Line]:
    read = plain_reading(desk.view, message)
    if read is None:
        return
    turn = turn_at(desk, entry)
    for deed, issue, option in deeds(read):
        yield Line(deed, entry, turn, issue, option)


def deeds(read: Reading) -> Iterator[tuple[Deed, IssueId | None, OptionId | None]]:
    """A text's moves, point by point."""
    match read.intent:
        case "offer" | "conditional-offer":
            yield from (("offered", issue, option) for issue, option in pairs(read.trade.give))
            yield from (("asked", issue, option) for issue, option in pairs(read.trade.ask))
        case "demand":
            yield from (("asked", issue, option) for issue, option in pairs(read.trade.ask))
        case "refusal":
            yield from (("refused", issue, option) for issue, option in named(read))
        case "acceptance":
            yield from (("accepted", issue, option) for issue, option in named(read))
        case "commitment":
            yield from (("promised", issue, option) for issue, option in named(read))
        case "threat":
            yield "threatened", None, None
        case "question-interests":
            yield from (("asked-interests", issue, None) for issue, _ in named(read))
            if not any(True for _ in named(read)):
                yield "asked-interests", None, None


def turn_at(desk: Desk, entry: Entry) -> int:
    """The turn in which something was said."""
    length = desk.plan.minutes * 60_000
    return min(desk.view.turn, 1 + int(desk.view.timer.elapsed(entry.at) // length))
