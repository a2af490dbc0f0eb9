"""A candidate's blocks on the assessment desk: how far each is marked, and the list of its competences."""

from __future__ import annotations

from dataclasses import dataclass, replace

from assessment.evaluation import Evaluation
from assessment.exports.words import outcome
from assessment.framework import Block, Framework
from assessment.report import (
    BlockRow,
    CompetenceRow,
    CriterionRow,
    Purpose,
)
from assessment.scoring import NOT_OBSERVED, CompetenceOutcome
from assessment.text import Language
from sim.language import in_language
from web.words import say

ICONS = {
    "none": "",
    "sealed": "lock",
    "todo": "half",
    "now": "pen",
    "due": "pen",
    "ok": "check",
    "close": "pen",
    "closed": "check",
}
"""The icon of each state of a block's marking."""
MASTERED = 3.5
"""Least mean level for an acquired competence to be drawn as mastered."""


@dataclass(frozen=True, slots=True)
class Who:
    """A candidate as this reader may know them."""

    pseudonym: str
    name: str
    code: str
    colour: int
    actor: str
    role: str
    seat: str
    also: tuple[str, ...]
    """Their other pseudonyms, joined to this one."""

    @property
    def mind(self) -> bool:
        """Whether a demonstration has a mind marked here, which has no code of its own."""
        return ":" in self.pseudonym


@dataclass(frozen=True, slots=True)
class Bar:
    """One competence at a glance: 0 to 4, or None while it is not marked."""

    code: str
    level: int | None
    word: str


@dataclass(frozen=True, slots=True)
class Progress:
    """Progress of the marking of a block."""

    marked: int
    to_mark: int
    """Criteria with evidence, found by the rules or added by the assessor."""
    criteria: int
    overruled: int
    left: int
    """Fewest decisions that are still needed before the block can be deliberated."""
    state: str
    """none, todo, now, due (what has evidence is marked, and more must be decided), ok, close (ok, and to be closed),
    closed, or sealed (several mark it apart, and how far they are is nobody's to see)."""

    def sealed(self) -> Progress:
        """The same of a block that several mark apart."""
        return replace(self, marked=0, overruled=0, state="sealed")

    @property
    def icon(self) -> str:
        """Which icon stands before the words."""
        return ICONS[self.state]

    @property
    def words(self) -> str:
        """Where the marking stands, as the reader says it."""
        words: str
        match self.state:
            case "none":
                words = say("no-evidence")
            case "sealed":
                words = say("being-marked")
            case "ok":
                words = say("all-marked")
            case "close":
                words = say("to-be-closed")
            case "closed":
                words = say("closed")
            case "due":
                words = say("num-more-to-decide", num=self.left)
            case "now":
                words = say("marking-marked-of-all", marked=self.marked, all=self.to_mark)
            case _:
                words = say("to-mark-all", all=self.to_mark)
        return words


@dataclass(frozen=True, slots=True)
class Cell:
    """One candidate's block."""

    block: str
    title: str
    bars: tuple[Bar, ...]
    progress: Progress


def who(evaluation: Evaluation, pseudonym: str, name: str | None, language: Language) -> Who:
    """The candidate, with the delegation and the role they held longest."""
    dossier = evaluation.dossiers[pseudonym]
    return Who(
        pseudonym,
        name or pseudonym,
        dossier.principal.code,
        dossier.principal.colour,
        in_language(dossier.principal.name, language),
        in_language(dossier.card.role, language),
        dossier.seat,
        tuple(other for other, root in evaluation.joined.items() if root == pseudonym),
    )


def progress(block: BlockRow, purpose: Purpose) -> Progress:
    """Progress over a block's criteria: those marked, of those with something to mark."""
    criteria = criteria_of(block)
    to_mark = [row for row in criteria if row.provisional > NOT_OBSERVED or has_evidence(row)]
    marked = sum(row.decided is not None for row in to_mark)
    left = block.deliberation.left
    done = "due" if left else "ok" if purpose != "certifying" else "close" if block.closed is None else "closed"
    begun = any(row.decided is not None for row in criteria)
    state = ("now" if begun else "todo") if marked < len(to_mark) else done if to_mark or begun else "none"
    if done == "closed":
        state = done
    overruled = sum(row.decided is not None and row.decided.overrules for row in criteria)
    return Progress(marked, len(to_mark), len(criteria), overruled, left, state)


def has_evidence(row: CriterionRow) -> bool:
    """Whether the rules found something to judge."""
    return row.proposed is not None and row.proposed.level > NOT_OBSERVED


def bar(competence: CompetenceRow, language: Language) -> Bar:
    """A competence is drawn once it has an outcome; before that its words say what the rules propose, as a proposal."""
    if competence.outcome is CompetenceOutcome.ACQUIRED:
        level: int | None = 4 if (competence.mean or 0) >= MASTERED else 3
    else:
        level = LEVELS[competence.outcome]
    return Bar(competence.code, level, outcome(competence, language).lower())


LEVELS = {
    CompetenceOutcome.TO_BE_DELIBERATED: None,
    CompetenceOutcome.NOT_OBSERVED: 0,
    CompetenceOutcome.NOT_ACQUIRED: 1,
    CompetenceOutcome.PARTIALLY_ACQUIRED: 2,
}
"""The level as which a competence that is not acquired is drawn."""


def cell(block: BlockRow, progress: Progress, language: Language) -> Cell:
    """A block in a line of the table."""
    return Cell(
        block.code,
        in_language(block.title, language),
        tuple(bar(competence, language) for competence in block.competences),
        progress,
    )


def criteria_of(block: BlockRow) -> list[CriterionRow]:
    """A block's criteria, in the framework's order."""
    return [row for competence in block.competences for row in competence.criteria]


@dataclass(frozen=True, slots=True)
class Chip:
    """One criterion's level in the list: a figure once it is marked, a dash before."""

    code: str
    letter: str
    level: int | str
    word: str
    statement: str
    open: bool


@dataclass(frozen=True, slots=True)
class Competence:
    """One competence in the list."""

    code: str
    name: str
    chips: tuple[Chip, ...]
    state: str
    outcome: str
    open: bool
    first: str
    """The criterion that a click opens."""


def competences(block: BlockRow, criterion: str, framework: Framework, language: Language) -> tuple[Competence, ...]:
    """The list at the side, with `criterion` open."""
    return tuple(_competence(row, criterion, framework, language) for row in block.competences)


def _competence(row: CompetenceRow, criterion: str, framework: Framework, language: Language) -> Competence:
    open_ = any(c.code == criterion for c in row.criteria)
    state = "ok" if row.outcome is CompetenceOutcome.ACQUIRED else ""
    said = outcome(row, language).lower()
    chips = tuple(_chip(c, criterion, framework, language) for c in row.criteria)
    first = next((c.code for c in row.criteria if has_evidence(c) and c.decided is None), row.criteria[0].code)
    return Competence(row.code, in_language(row.name, language), chips, state, said, open_, first)


def _chip(row: CriterionRow, criterion: str, framework: Framework, language: Language) -> Chip:
    level: int | str = row.level if row.level is not None else "-"
    said = in_language(framework.levels[level].name, language) if isinstance(level, int) else say("to-mark")
    return Chip(row.code, row.code[-1], level, said, in_language(row.statement, language), row.code == criterion)


def next_criterion(block: Block, code: str) -> str | None:
    """The criterion after this one in the framework's order; None at the end."""
    codes = [criterion.code for competence in block.competences for criterion in competence.criteria]
    after = codes.index(code) + 1  # type: ignore[arg-type]
    return codes[after] if after < len(codes) else None


def first_unmarked(block: BlockRow, after: str | None = None) -> str | None:
    """The next criterion to decide, from `after` on and round to the beginning; None where nothing need be.

    Those with evidence come first, then, while the block cannot be deliberated, critical ones and the others.
    """
    rows = criteria_of(block)
    start = next((i + 1 for i, row in enumerate(rows) if row.code == after), 0)
    ring = [row for row in (*rows[start:], *rows[:start]) if row.decided is None]
    due = [] if block.deliberation.ready else [*(row for row in ring if row.critical), *ring]
    return next((row.code for row in (*(row for row in ring if has_evidence(row)), *due)), None)
