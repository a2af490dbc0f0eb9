"""One exercise opened for marking, and one criterion of it: what the assessment desk's pages and decisions work on."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import cast

from flask import current_app

from assessment.evaluation import Evaluation
from assessment.framework import BlockCode, CriterionCode
from assessment.report import (
    BlockRow,
    CandidateReport,
    ClassReport,
    Closed,
    CompetenceRow,
    CriterionRow,
    Purpose,
)
from assessment.reporting import class_report
from assessment.scoring import NOT_OBSERVED, AssessorId, Proposal
from sim.exercise.core.log import Recorded
from sim.exercise.core.refusals import Refused
from web.access import NoAccess, Place, log_access, members, reader
from web.accounts import Person
from web.frameworks.kept import frameworks
from web.house import house
from web.marking import blocks, joining, marks
from web.marking.blind import seal
from web.marking.blind.seal import Seal
from web.marking.closing import Closing, block_of, digest
from web.marking.marks import Mark
from web.marking.people import numbered
from web.words import zone


@dataclass(frozen=True, slots=True)
class Room:
    """One exercise opened for marking: its log's evaluation, the decisions so far, and the names of its candidates."""

    place: Place
    reader: Person
    evaluation: Evaluation
    marks: marks.Marks
    names: Mapping[str, str]
    """By pseudonym: people's names, personas where a demonstration has minds; who was erased stays a pseudonym."""
    joinings: tuple[joining.Joining, ...] = ()
    seal: Seal = field(default_factory=Seal)

    @property
    def may_mark(self) -> bool:
        """Decisions are the assessors', and never of who conducted the table, be they an assessor as well."""
        return "assessor" in self.reader.roles and not self.conducted

    @property
    def conducted(self) -> bool:
        """Whether the reader opened or directed the exercise."""
        return self.place.member.role == "instructor" or self.place.exercise.opened_by == self.reader.id

    @property
    def codes(self) -> list[BlockCode]:
        """Every block's code, in the framework's order."""
        return [block.code for block in self.evaluation.framework.blocks]

    @property
    def now(self) -> datetime:
        """The server's clock, in the reader's time zone."""
        return datetime.fromtimestamp(house().now() / 1000, zone())

    def report(
        self, pseudonym: str, blocks: Iterable[str] | None = None, at: datetime | None = None
    ) -> CandidateReport:
        """A candidate's report with the decisions that stand."""
        here, proposals = zone(), self.proposals(pseudonym)
        found = self.marks.decisions(pseudonym, proposals)
        decided = [replace(one, at=one.at.astimezone(here)) for one in found]

        def closed(block: BlockRow) -> Closed | None:
            one = self.marks.closing(pseudonym, block.code)
            if one is None or one.hash != self.digest(pseudonym, block):
                return None
            return Closed(AssessorId(self.marks.name(one.by)), one.when.astimezone(here), one.hash)

        name = self.names.get(pseudonym)
        return self.evaluation.report(pseudonym, at or self.now, decided, name, blocks, closed, proposals)

    def proposals(self, pseudonym: str) -> Mapping[CriterionCode, Proposal]:
        """The proposals of the rules to a candidate; to what was closed, those they made then."""
        return self.marks.proposals(pseudonym, self.evaluation.proposals[pseudonym])

    def decided(self, pseudonym: str, block: str) -> list[Mark]:
        """The decisions that stand in a candidate's block."""
        standing = self.marks.standing(pseudonym, self.proposals(pseudonym))
        return [made for code, made in standing.items() if block_of(code) == block]

    def digest(self, pseudonym: str, block: BlockRow) -> str:
        """The hash that a closing of the block, as it now stands, would have."""
        return digest(self.place.exercise.id, pseudonym, block, self.decided(pseudonym, block.code))

    def progress(self, pseudonym: str, block: BlockRow) -> blocks.Progress:
        """Progress of a candidate's block; while several mark it apart, that it is being marked and nothing else."""
        found = blocks.progress(block, self.evaluation.purpose)
        return found.sealed() if self.seal.holds(pseudonym, block.code) else found

    def of_class(self) -> ClassReport:
        """Everybody's report."""
        at = self.now
        reports = [self.report(who, at=at) for who in self.evaluation.dossiers]
        return class_report(self.evaluation.framework, self.evaluation.sitting(at), reports)

    def opened(self, pseudonym: str, block: str, criterion: str | None) -> Work:
        """A criterion of a candidate's block: this one, else the first that waits for a mark. Raises NoAccess."""
        if pseudonym not in self.evaluation.dossiers or block not in self.codes:
            raise NoAccess
        report = self.report(pseudonym, self.codes)
        row = next(b for b in report.blocks if b.code == block)
        code = criterion or blocks.first_unmarked(row) or row.competences[0].criteria[0].code
        for competence in row.competences:
            for found in competence.criteria:
                if found.code == code:
                    return Work(self, pseudonym, report, row, competence, found)
        raise NoAccess


@dataclass(frozen=True, slots=True)
class Work:
    """One criterion of one candidate's block."""

    room: Room
    pseudonym: str
    report: CandidateReport
    block: BlockRow
    competence: CompetenceRow
    row: CriterionRow

    @property
    def proposed(self) -> int:
        """The level the rules propose; 0 where none looks for it."""
        return self.row.proposed.level if self.row.proposed is not None else NOT_OBSERVED

    @property
    def proposal(self) -> Proposal | None:
        """The proposal that a decision answers; None where no rule looks for the criterion."""
        return self.room.proposals(self.pseudonym).get(self.row.code)

    @property
    def closing(self) -> Closing | None:
        """The last closing of the block; from then on a decision is a correction, whether or not it was corrected."""
        return self.room.marks.closing(self.pseudonym, self.block.code)

    @property
    def sealed(self) -> bool:
        """Whether several mark the block apart."""
        return self.room.seal.holds(self.pseudonym, self.block.code)

    @property
    def settled(self) -> bool:
        """Whether they settled the level, and the block is not closed: nobody decides on it alone."""
        return self.closing is None and self.room.marks.settled(self.last)

    @property
    def may_decide(self) -> bool:
        """Whether the reader may set a level here."""
        return self.room.may_mark and not self.sealed and not self.settled

    @property
    def last(self) -> marks.Mark | None:
        """The last decision, whether it still stands or not."""
        return next(iter(self.room.marks.history(self.pseudonym, self.row.code)), None)

    @property
    def basis(self) -> str:
        """A short name for the proposal as the page shows it: a decision answers this and no other."""
        proposal = self.proposal
        shown = (proposal.level, proposal.rule, proposal.events) if proposal is not None else NOT_OBSERVED
        return hashlib.sha256(repr(shown).encode()).hexdigest()[:16]

    @property
    def following(self) -> str | None:
        """The next criterion in the framework's order."""
        return blocks.next_criterion(self.room.evaluation.framework.block(self.block.code), self.row.code)


def enter(exercise: str) -> Room:
    """The exercise, for its instructor and its assessors; practice is never marked. Raises NoAccess."""
    who = reader()
    return open_room(log_access(house().database, who, exercise), who)


def open_room(place: Place, who: Person) -> Room:
    """The exercise as it stands now. Raises NoAccess for a practice.

    Who marks in it under seal knows it by numbers alone until it is released: for them it is not there.
    """
    sealed = seal.read(house().database, place.exercise.id)
    if sealed.keeps_out(who.id):
        raise NoAccess
    evaluation, joinings = evaluated(place)
    names = students(place)
    decided = marks.read(house().database, place.exercise.id)
    played = {code: d.card.persona for code, d in evaluation.dossiers.items() if code not in names and ":" in code}
    criteria = {criterion.code for criterion in evaluation.framework.criteria()}
    return Room(place, who, evaluation, decided.within(criteria), names | played, joinings, sealed)


def evaluated(place: Place) -> tuple[Evaluation, tuple[joining.Joining, ...]]:
    """The evaluation of an exercise by the rules, and who was joined to whom. Raises NoAccess for a practice."""
    if place.exercise.purpose == "practice":
        raise NoAccess
    purpose = cast(Purpose, place.exercise.purpose)
    joinings = joining.read(house().database, place.exercise.id)
    found = _evaluations().of(
        read_log(place), frameworks().of(place.exercise.framework), purpose, joining.roots(joinings)
    )
    return found, joinings


def students(place: Place) -> dict[str, str]:
    """The names of an exercise's students by pseudonym, homonyms told apart."""
    return numbered((str(m.pseudonym), name) for m, name in members(house().database, place) if m.role == "student")


def read_log(place: Place) -> Sequence[Recorded]:
    """The whole log of an exercise, as it stands now. Raises NoAccess where there is none."""
    try:
        tables = house().live.tables
        table = tables[place.exercise.id]
        tables.catch_up(place.exercise.id)
    except Refused:
        raise NoAccess from None
    with table.lock:
        return tuple(table.exercise.records)


def _evaluations() -> marks.Evaluations:
    kept = current_app.extensions.setdefault("plenipo-evaluations", marks.Evaluations())
    return cast(marks.Evaluations, kept)
