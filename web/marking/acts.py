"""Acts of assessors on a candidate beside the marks: comments to them, releases, and checks of who they are.

Each candidate of an exercise has a ledger of their own, `marking:EXERCISE:PSEUDONYM`: nothing in it changes, an act is
taken back by a later one on the same subject, and the latest counts.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Literal

from assessment.ledger import Entry, New
from web import ledger
from web.database import Database

Topic = Literal["comment", "release", "identity"]
"""The subjects of acts; `about` says further which: a criterion or block, a block, and nothing."""

TRIES = 8
"""Acts on other subjects of the same candidate that may come between, before one gives up."""


@dataclass(frozen=True, slots=True)
class Act:
    """One act as it was written down."""

    pseudonym: str
    topic: Topic
    about: str
    by: str
    """A person's id."""
    at: int
    """Wall-clock milliseconds."""
    body: Mapping[str, Any] = field(default_factory=dict)
    """JSON values; empty takes back what was said before."""
    seq: int = 0
    """Its number in the candidate's ledger; 0 before it is written."""

    @property
    def when(self) -> datetime:
        """The same in UTC."""
        return datetime.fromtimestamp(self.at / 1000, UTC)

    @property
    def stands(self) -> bool:
        """Whether it says something, and does not take back what did."""
        return bool(self.body)


class Acts:
    """The acts on one candidate, oldest first."""

    def __init__(self, pseudonym: str, rows: Iterable[Act]) -> None:
        self.pseudonym = pseudonym
        self.rows = tuple(rows)

    def history(self, topic: Topic, about: str = "") -> list[Act]:
        """All acts on a subject, latest first."""
        return [act for act in reversed(self.rows) if (act.topic, act.about) == (topic, about)]

    def last(self, topic: Topic, about: str = "") -> Act | None:
        """The latest act on a subject, be it one that took back what stood before."""
        return next(iter(self.history(topic, about)), None)

    def standing(self, topic: Topic, about: str = "") -> Act | None:
        """The act on a subject that counts; None where there is none or it was taken back."""
        found = self.last(topic, about)
        return found if found is not None and found.stands else None


class Overtaken(Exception):
    """Somebody else acted on the subject since the page was drawn: `latest` is what they did."""

    def __init__(self, latest: Act) -> None:
        super().__init__(latest)
        self.latest = latest


def read(database: Database, exercise: str, pseudonym: str) -> Acts:
    """The acts on one candidate of an exercise."""
    return _acts(pseudonym, ledger.read(database, ledger_of(exercise, pseudonym)))


def read_each(database: Database, exercise: str, pseudonyms: Collection[str]) -> dict[str, Acts]:
    """The acts on each of these candidates of an exercise."""
    rows = ledger.read_each(database, [ledger_of(exercise, one) for one in pseudonyms])
    return {one: _acts(one, rows[ledger_of(exercise, one)]) for one in pseudonyms}


def append(database: Database, exercise: str, made: Act, after: int) -> None:
    """Write an act down, if the subject's latest is still number `after` (0: none). Raises Overtaken.

    What stands already in the same words, by the same person, is not written twice.
    """
    name = ledger_of(exercise, made.pseudonym)
    new = New(made.topic, {"about": made.about, "said": dict(made.body)})
    for _ in range(TRIES):
        entries = ledger.read(database, name)
        last = _acts(made.pseudonym, entries).last(made.topic, made.about)
        if last is not None and (last.by, last.body) == (made.by, made.body):
            return
        if last is not None and last.seq != after:
            raise Overtaken(last)
        try:
            ledger.append(database, name, [new], by=made.by, at=made.at, after=len(entries))
        except ledger.Overtaken:
            continue
        return
    raise TimeoutError(f"{TRIES} others wrote in {name} meanwhile")


def ledger_of(exercise: str, pseudonym: str) -> str:
    """The name of a candidate's ledger."""
    return f"marking:{exercise}:{pseudonym}"


def _acts(pseudonym: str, entries: Iterable[Entry]) -> Acts:
    return Acts(pseudonym, (_act(pseudonym, entry) for entry in entries))


def _act(pseudonym: str, entry: Entry) -> Act:
    body = ledger.body(entry)
    topic: Topic = entry.kind  # type: ignore[assignment]
    return Act(pseudonym, topic, body.get("about", ""), entry.by, entry.at, body.get("said", {}), entry.seq)
