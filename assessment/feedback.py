"""The feedback that a candidate reads once it is released: what was decided, why, on which moments, and what next.

It is a report put for the person it is about: what nobody decided is said to be undecided, and what rules proposed is
told only where a person kept it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from assessment.exports.words import candidate_name, day_and_hour, number, word
from assessment.framework import Framework
from assessment.report import BlockRow, CandidateReport, CompetenceRow, CriterionRow, EvidenceItem
from assessment.scoring import BlockOutcome, CompetenceOutcome
from assessment.text import WORDS, Language
from sim.language import in_language

Standing = Literal["decided", "not-observed", "undecided"]

_TOP = 4


@dataclass(frozen=True)
class Comment:
    """An assessor's words to the candidate, on a criterion or on a block."""

    text: str
    by: str


@dataclass(frozen=True)
class Told:
    """One criterion as its candidate reads it."""

    code: str
    statement: str
    critical: bool
    standing: Standing
    level: int
    """1 to 4; 0 where it was not observed or nobody decided it."""
    level_name: str
    anchor: str
    why: tuple[str, ...]
    """Paragraphs: what the rules found, where a person kept it, and the assessor's own reason."""
    by: str
    comment: Comment | None
    evidence: tuple[EvidenceItem, ...]
    onward: str
    """The anchor of the next level; empty at the highest, and where no level was decided."""


@dataclass(frozen=True)
class ToldCompetence:
    """One competence as its candidate reads it."""

    code: str
    name: str
    outcome: str
    """The value of a `CompetenceOutcome`."""
    outcome_name: str
    mark: str
    notes: tuple[str, ...]
    criteria: tuple[Told, ...]


@dataclass(frozen=True)
class ToldBlock:
    """One block as its candidate reads it."""

    code: str
    title: str
    outcome: str
    """The value of a `BlockOutcome`."""
    outcome_name: str
    mark: str
    closed: str
    """By whom it was closed, and when; empty where nothing is closed."""
    comment: Comment | None
    competences: tuple[ToldCompetence, ...]
    onward: tuple[str, ...]
    """Sentences on what comes next."""


@dataclass(frozen=True)
class Feedback:
    """All that one candidate reads of one exercise, in one language."""

    candidate: str
    certification: str
    framework: str
    notice: str
    purpose: str
    purpose_name: str
    blocks: tuple[ToldBlock, ...]


def feedback(
    report: CandidateReport, framework: Framework, comments: Mapping[str, Comment], language: Language
) -> Feedback:
    """The blocks of a report for their candidate, with the comments on criteria and blocks by their codes."""
    reader = _Reader(report, framework, comments, language)
    used = report.framework
    return Feedback(
        candidate=candidate_name(report, language),
        certification=in_language(used.title, language),
        framework=f"{used.id} {used.version} · {word(f'status.{used.status}', language)}",
        notice=in_language(used.notice, language),
        purpose=report.purpose,
        purpose_name=word(f"purpose.{report.purpose}", language),
        blocks=tuple(reader.block(block) for block in report.blocks),
    )


@dataclass(frozen=True)
class _Reader:
    report: CandidateReport
    framework: Framework
    comments: Mapping[str, Comment]
    language: Language

    def block(self, row: BlockRow) -> ToldBlock:
        closed = row.closed
        return ToldBlock(
            code=row.code,
            title=in_language(row.title, self.language),
            outcome=row.outcome.value,
            outcome_name=word(row.outcome.value, self.language),
            mark=self._mark(row.mark),
            closed=word("closed_by", self.language, who=closed.by, at=day_and_hour(closed.at, self.language))
            if closed is not None
            else "",
            comment=self.comments.get(row.code),
            competences=tuple(self._competence(one) for one in row.competences),
            onward=tuple(self._onward(row)),
        )

    def _onward(self, row: BlockRow) -> list[str]:
        names = {one.code: in_language(one.name, self.language) for one in row.competences}

        def listed(codes: tuple[str, ...]) -> str:
            return self._say("between").join(f"{code} {names[code]}" for code in names if code in codes)

        said = []
        if row.outcome is BlockOutcome.VALIDATED:
            said.append(self._say("validated", block=row.code))
        if row.failing:
            said.append(self._say("work-on", num=len(row.failing), competences=listed(row.failing)))
        if row.awaiting:
            tests = in_language(row.tests, self.language)
            said.append(self._say("test", num=len(row.awaiting), competences=listed(row.awaiting), tests=tests))
        if self.report.purpose == "certifying":
            said.append(self._say("jury"))
        return said

    def _competence(self, row: CompetenceRow) -> ToldCompetence:
        notes = []
        if row.outcome is CompetenceOutcome.NOT_OBSERVED:
            why = ", ".join(word(shortfall.value, self.language) for shortfall in row.shortfalls)
            notes.append(self._say("not-observed", why=why))
        if row.blocked_by:
            notes.append(f"{word('blocked', self.language)} {', '.join(row.blocked_by)}.")
        undecided = row.outcome is CompetenceOutcome.TO_BE_DELIBERATED
        return ToldCompetence(
            code=row.code,
            name=in_language(row.name, self.language),
            outcome=row.outcome.value,
            outcome_name=self._say("competence-undecided") if undecided else word(row.outcome.value, self.language),
            mark=self._mark(row.mark),
            notes=tuple(notes),
            criteria=tuple(self._criterion(one) for one in row.criteria),
        )

    def _criterion(self, row: CriterionRow) -> Told:
        decided = row.decided
        level = row.level or 0
        standing: Standing = "undecided" if decided is None else "decided" if level else "not-observed"
        names = self.report.framework.levels
        criterion = next(one for one in self.framework.criteria() if one.code == row.code)
        onward = criterion.anchor(level + 1) if 0 < level < _TOP else None
        return Told(
            code=row.code,
            statement=in_language(row.statement, self.language),
            critical=row.critical,
            standing=standing,
            level=level,
            level_name=self._say("criterion-undecided")
            if decided is None
            else in_language(names[level], self.language),
            anchor=in_language(row.anchor, self.language) if row.anchor is not None else "",
            why=self._why(row),
            by=decided.by if decided is not None else "",
            comment=self.comments.get(row.code),
            evidence=row.evidence if decided is not None else (),
            onward=in_language(onward, self.language) if onward is not None else "",
        )

    def _why(self, row: CriterionRow) -> tuple[str, ...]:
        decided, proposed = row.decided, row.proposed
        if decided is None:
            return ()
        kept = proposed is not None and not decided.overrules
        found = proposed.reason[self.language] if proposed is not None and kept else ""
        if proposed is None and not row.level:
            found = word("not_looked_for", self.language)
        return tuple(text for text in (found, decided.reason.strip()) if text)

    def _mark(self, mark: float | None) -> str:
        return "" if mark is None else f"{number(mark, self.language)}/{self.report.framework.mark_maximum}"

    def _say(self, key: str, **values: str | int) -> str:
        return WORDS.say(f"feedback-{key}", self.language, **values)
