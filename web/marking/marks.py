"""Assessors' decisions beside what the rules propose: rows of `mark` read and appended, and evaluations kept in memory.

A row is never changed. The latest for a criterion counts, as long as the rules still propose the level that it answered
on evidence that was before its assessor; what was closed, or corrects what was closed, stands whatever they propose.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection, insert, select

from assessment.evaluation import Evaluation
from assessment.exports.words import word
from assessment.framework import CriterionCode, Framework
from assessment.report import Purpose
from assessment.scoring import NOT_OBSERVED, AssessorId, Decision, Proposal
from sim.exercise.core.log import Recorded
from sim.language import languages
from web.accounts import names_of
from web.database import Database
from web.marking.blind import seal
from web.marking.blind.seal import IsSealed, IsSettled
from web.marking.closing import Closing, IsClosed, block_of, hold, of_row
from web.marking.closing import last as closed_last
from web.models import closing, mark

NO_RULE = "none"
"""The rule named in a row where no rule looks for the criterion."""

KEPT = 12
"""The number of exercises whose evaluations stay in memory."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One decision as it was written down."""

    pseudonym: str
    criterion: CriterionCode
    level: int
    reason: str
    by: str
    """A person's id."""
    at: int
    """Wall-clock milliseconds."""
    proposed: int
    rule: str
    events: tuple[int, ...]
    kinds: tuple[str, ...]
    id: int = 0
    """Its row; 0 before it is written."""
    corrects: int | None = None
    """The closing that it corrects; None for a decision before any."""

    @property
    def when(self) -> datetime:
        """The same in UTC."""
        return datetime.fromtimestamp(self.at / 1000, UTC)

    def answered(self) -> Proposal | None:
        """The proposal that it was made on, for when the rules have changed since; None where they proposed nothing."""
        if self.rule == NO_RULE:
            return None
        reason = {language: word("as_decided", language) for language in languages()}
        events, kinds = (self.events, frozenset(self.kinds)) if self.proposed else ((), frozenset())
        return Proposal(self.criterion, self.proposed, reason, events, self.rule, kinds)

    def answers(self, proposal: Proposal | None) -> bool:
        """Whether it was made on that proposal: on its level, with all the events before it that the level rests on.

        A later version of a rule that comes to the same level on the same events is answered too.
        """
        if proposal is None:
            return self.proposed == 0
        return self.proposed == proposal.level and {*proposal.events} <= {*self.events}

    def repeats(self, last: Mark | None) -> bool:
        """Whether it says again, by the same assessor, what was decided last."""
        return last is not None and replace(last, at=self.at, id=self.id) == self

    def decision(self, by: str, instead_of: int | None = None) -> Decision:
        """The same as scoring reads it, signed with the assessor's name; a correction, with the level it corrects."""
        return Decision(
            self.criterion,
            self.level,
            self.reason,
            AssessorId(by),
            self.when,
            self.proposed,
            self.events,
            frozenset(self.kinds),
            instead_of,
        )


class Marks:
    """The decisions and closings of one exercise, oldest first, as far as they are written."""

    def __init__(
        self,
        rows: Sequence[Mark],
        names: Mapping[str, str],
        closings: Sequence[Closing] = (),
        settled: Mapping[int, tuple[str, ...]] = MappingProxyType({}),
    ) -> None:
        """`names` are the assessors', by id; `settled` are the rows that several gave apart, with who gave them."""
        self.rows = rows
        self.newest = max((m.id for m in rows), default=0)
        """The newest row read."""
        self._names = names
        self._closings = closings
        self._settled = settled

    def __len__(self) -> int:
        return len(self.rows)

    def within(self, criteria: Container[str]) -> Marks:
        """Those on these criteria: a framework that has changed since may lack others."""
        found = Marks([m for m in self.rows if m.criterion in criteria], self._names, self._closings, self._settled)
        found.newest = self.newest
        return found

    def name(self, assessor: str) -> str:
        """The assessor's name; the id where the person was erased."""
        return self._names.get(assessor, assessor)

    def settled(self, made: Mark | None) -> bool:
        """Whether the level was settled between markers who gave theirs apart."""
        return made is not None and made.id in self._settled

    def signed(self, made: Mark) -> str:
        """The name of who gave the level; the names, where several gave it apart."""
        return ", ".join(self.name(giver) for giver in self._settled.get(made.id, (made.by,)))

    def history(self, pseudonym: str, criterion: str) -> list[Mark]:
        """All that was decided on one criterion, latest first."""
        return [m for m in reversed(self.rows) if (m.pseudonym, m.criterion) == (pseudonym, criterion)]

    def latest(self, pseudonym: str) -> dict[CriterionCode, Mark]:
        """The last decision on each criterion of a candidate."""
        return {m.criterion: m for m in self.rows if m.pseudonym == pseudonym}

    def standing(self, pseudonym: str, proposals: Mapping[CriterionCode, Proposal]) -> dict[CriterionCode, Mark]:
        """The last decisions that answer what the rules propose now, and those that are closed or correct a closing.

        While an exercise goes on, a proposal may move: a mark is never kept on a proposal its assessor did not see.
        """
        return {
            code: m for code, m in self.latest(pseudonym).items() if self._kept(m) or m.answers(proposals.get(code))
        }

    def _kept(self, made: Mark) -> bool:
        if made.corrects is not None or self.settled(made):
            return True
        closing = self.closing(made.pseudonym, block_of(made.criterion))
        return closing is not None and made.id in closing.marks

    def proposals(
        self, pseudonym: str, proposals: Mapping[CriterionCode, Proposal]
    ) -> Mapping[CriterionCode, Proposal]:
        """The proposals of the rules; where they have moved since a decision was closed, what they proposed to it."""
        found = dict(proposals)
        for code, made in self.standing(pseudonym, proposals).items():
            if not made.answers(proposals.get(code)):
                found.pop(code, None)
                before = made.answered()
                found |= {code: before} if before is not None else {}
        return found

    def closing(self, pseudonym: str, block: str) -> Closing | None:
        """The last closing of a candidate's block, whether it still stands or was corrected since."""
        return next((c for c in reversed(self._closings) if (c.pseudonym, c.block) == (pseudonym, block)), None)

    def closings(self, pseudonym: str) -> list[Closing]:
        """All closings of a candidate's blocks, oldest first."""
        return [one for one in self._closings if one.pseudonym == pseudonym]

    def decisions(self, pseudonym: str, proposals: Mapping[CriterionCode, Proposal]) -> tuple[Decision, ...]:
        """The standing decisions, signed with names."""
        return tuple(
            m.decision(self.signed(m), self._corrected(m)) for m in self.standing(pseudonym, proposals).values()
        )

    def _corrected(self, made: Mark) -> int | None:
        """The level that a correction stands instead of: 0 where the criterion had not been decided."""
        if made.corrects is None:
            return None
        closed = next(set(c.marks) for c in self._closings if c.id == made.corrects)
        return next((m.level for m in self.rows if m.id in closed and m.criterion == made.criterion), NOT_OBSERVED)


def read(database: Database, exercise: str) -> Marks:
    """All decisions of an exercise."""
    wanted = select(mark).where(mark.c.exercise == exercise).order_by(mark.c.id)
    rows = database.read(lambda connection: connection.execute(wanted).mappings().all())
    asked = select(closing).where(closing.c.exercise == exercise).order_by(closing.c.id)
    closings = database.read(lambda connection: connection.execute(asked).mappings().all()) if rows else []
    settled = seal.read(database, exercise).settled if rows else {}
    signing = {row["by"] for row in (*rows, *closings)}.union(*settled.values())
    names = names_of(database, signing) if rows else {}
    return Marks([_mark(dict(row)) for row in rows], names, [of_row(dict(row)) for row in closings], settled)


def _mark(row: Mapping[str, Any]) -> Mark:
    return Mark(
        row["pseudonym"],
        CriterionCode(row["criterion"]),
        row["level"],
        row["reason"],
        row["by"],
        row["at"],
        row["proposed"],
        row["rule"],
        tuple(row["events"]),
        tuple(row["kinds"]),
        row["id"],
        row["corrects"],
    )


class Overtaken(Exception):
    """Somebody else decided on the criterion since the page was drawn: `latest` is what they wrote."""

    def __init__(self, latest: Mark) -> None:
        super().__init__(latest)
        self.latest = latest


def append(database: Database, exercise: str, made: Mark, after: int) -> None:
    """Write a decision down, if the criterion's last one is still row `after` (0: none); it is on the disk then.

    Compared and written in one transaction, so that of two assessors at once one is told. Raises Overtaken, IsClosed
    where its block is closed and it does not correct that closing, IsSealed while several mark the block apart, and
    IsSettled where they settled the level and the block is not closed. What was written already, by the same person in
    the same words, is not written twice.
    """
    values = fields(exercise, made)
    decided = (mark.c.exercise == exercise, mark.c.pseudonym == made.pseudonym, mark.c.criterion == made.criterion)
    newest = select(mark).where(*decided).order_by(mark.c.id.desc()).limit(1)

    def change(connection: Connection) -> None:
        block = block_of(made.criterion)
        hold(connection, exercise, made.pseudonym, block)
        last = connection.execute(newest).mappings().first()
        latest = _mark(dict(last)) if last is not None else None
        if made.repeats(latest):
            return
        sealed = seal.within(connection, exercise)
        if sealed.holds(made.pseudonym, block):
            raise IsSealed
        closed = closed_last(connection, exercise, made.pseudonym, block)
        if closed is None and latest is not None and latest.id in sealed.settled:
            raise IsSettled
        if closed is not None and closed.id != made.corrects:
            raise IsClosed(closed)
        if latest is not None and latest.id != after:
            raise Overtaken(latest)
        connection.execute(insert(mark), values)

    database.write(change)


def fields(exercise: str, made: Mark) -> dict[str, Any]:
    """The columns of a decision's row."""
    return {
        "exercise": exercise,
        "pseudonym": made.pseudonym,
        "criterion": made.criterion,
        "level": made.level,
        "reason": made.reason,
        "by": made.by,
        "at": made.at,
        "proposed": made.proposed,
        "rule": made.rule,
        "events": list(made.events),
        "kinds": sorted(made.kinds),
        "corrects": made.corrects,
    }


class Evaluations:
    """Evaluations by exercise, worked out anew only when the log has grown. Safe from any thread."""

    def __init__(self) -> None:
        self._kept: OrderedDict[str, Evaluation] = OrderedDict()
        self._lock = threading.Lock()

    def of(
        self,
        log: Sequence[Recorded],
        framework: Framework,
        purpose: Purpose,
        joined: Mapping[str, str] = MappingProxyType({}),
    ) -> Evaluation:
        """The evaluation of a log, with pseudonyms `joined` to those of their candidates.

        Raises LookupError for an empty log.
        """
        if not log:
            raise LookupError("the log is empty")
        exercise = str(log[0].exercise)
        with self._lock:
            found = self._kept.get(exercise)
            if (
                found is None
                or found.log[-1].hash != log[-1].hash
                or (found.framework.hash, found.purpose, found.joined) != (framework.hash, purpose, joined)
            ):
                found = Evaluation(log, framework, purpose, found, joined)
                self._kept[exercise] = found
            self._kept.move_to_end(exercise)
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
            return found
