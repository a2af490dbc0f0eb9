"""A decision of a seat as screening finds it: its matter, its score, and the ways that it could have gone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from sim.debrief.look.choices import Choice
from sim.exercise.core.log import Recorded

Kind = Literal[
    "accepted",
    "rejected",
    "passed-over",
    "tabled",
    "signed",
    "broke",
    "broke-word",
    "escalated",
    "did-not-ask",
    "broke-silence",
    "voted",
]
HALF = 0.5
"""Share of a gain that counts where only others' minds could bring it: a better package may be refused too."""
AS_DONE = Choice("as-done")


@dataclass(frozen=True, slots=True)
class Weighed:
    """A decision weighed by stakes alone: its score, what it was about, and what else could have been done."""

    kind: Kind
    score: float
    others: tuple[Choice, ...]
    about: Mapping[str, str] = field(default_factory=dict)
    figures: Mapping[str, float] = field(default_factory=dict)
    done: Choice = AS_DONE


@dataclass(frozen=True, slots=True)
class Way:
    """One way to go on: a choice, from the log before event number `before`."""

    choice: Choice
    before: int


@dataclass(frozen=True, slots=True)
class Decided:
    """A moment: event number `seq` of the whole log, its matter, its score, and the ways; the first is as done."""

    kind: Kind
    seq: int
    at: int
    score: float
    ways: tuple[Way, ...]
    about: Mapping[str, str] = field(default_factory=dict)
    figures: Mapping[str, float] = field(default_factory=dict)


def decided(log: Sequence[Recorded], place: int, weighed: Weighed) -> Decided:
    """The moment at that place of the log: what was done goes on after its command, every other way before it."""
    record = log[place]
    first, after = _command(log, place)
    ways = (Way(weighed.done, after), *(Way(other, first) for other in weighed.others))
    figures = {name: round(value, 2) for name, value in weighed.figures.items()}
    return Decided(weighed.kind, record.seq, record.at, round(weighed.score, 2), ways, dict(weighed.about), figures)


def screened(found: Sequence[Decided], most: int, of_a_kind: int) -> list[Decided]:
    """The best of these, at most so many of a kind and one of each matter."""
    kept: list[Decided] = []
    for moment in found:
        same = [other for other in kept if other.kind == moment.kind]
        if len(same) >= of_a_kind or any(dict(other.about) == dict(moment.about) for other in same):
            continue
        kept.append(moment)
    return kept[:most]


def _command(log: Sequence[Recorded], place: int) -> tuple[int, int]:
    """The first event number of the command that made this record, and the first after it."""
    key = (log[place].by, log[place].command)
    first = last = place
    while first > 0 and (log[first - 1].by, log[first - 1].command) == key:
        first -= 1
    while last + 1 < len(log) and (log[last + 1].by, log[last + 1].command) == key:
        last += 1
    return log[first].seq, log[last].seq + 1
