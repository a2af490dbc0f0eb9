"""The assessment desk's pages, as plain values in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assessment.evaluation import Evaluation, evidence_item
from assessment.evidence import Dossier, told
from assessment.exports.words import clock, day_and_hour, number, word
from assessment.framework import Block, Criterion, Framework
from assessment.kinds import kind_name
from assessment.report import BlockRow, CandidateReport, CompetenceRow, CriterionRow, EvidenceItem
from assessment.scoring import NOT_OBSERVED, CompetenceOutcome
from assessment.text import Language
from sim.exercise.core.event import Event
from sim.language import in_language
from web.marking.marks import Mark, Marks
from web.words import say, zone

ICONS: Mapping[str, str] = {
    "message": "talk",
    "package": "offer",
    "provision": "brackets",
    "vote": "vote",
    "mandate": "key",
    "signature": "pen",
    "act": "act",
    "document": "file",
    "signoff": "check",
    "task": "list",
    "inject": "cable",
    "situation": "chart",
    "outcome": "flag",
    "observation": "eye",
    "seat": "person",
}
"""The icon of each kind of evidence; its words always stand beside it."""

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
    state: str
    """none, todo, now or ok."""

    @property
    def icon(self) -> str:
        """Which icon stands before the words."""
        return {"now": "pen", "ok": "check", "todo": "half", "none": ""}[self.state]

    @property
    def words(self) -> str:
        """Where the marking stands, as the reader says it."""
        words: str
        match self.state:
            case "none":
                words = say("no-evidence")
            case "ok":
                words = say("all-marked")
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
    )


# --- candidates by blocks --------------------------------------------------------------------------------------------


def progress(criteria: Sequence[CriterionRow]) -> Progress:
    """Progress over these criteria: those marked, of those with something to mark."""
    to_mark = [row for row in criteria if has_evidence(row) or row.level > NOT_OBSERVED]
    marked = sum(row.decided is not None for row in to_mark)
    state = "none" if not to_mark else "ok" if marked == len(to_mark) else "now" if marked else "todo"
    overruled = sum(row.decided is not None and row.decided.overrules for row in criteria)
    return Progress(marked, len(to_mark), len(criteria), overruled, state)


def has_evidence(row: CriterionRow) -> bool:
    """Whether the rules found something to judge."""
    return row.proposed is not None and row.proposed.level > NOT_OBSERVED


def bar(competence: CompetenceRow, language: Language) -> Bar:
    """A competence is drawn once everything there is to mark in it is marked.

    One with too little evidence to judge is not observed, however much of it is marked: so says every other page.
    """
    done = progress(competence.criteria).state
    if done in ("todo", "now") and competence.outcome is not CompetenceOutcome.NOT_OBSERVED:
        return Bar(competence.code, None, say("not-marked"))
    if competence.outcome is CompetenceOutcome.ACQUIRED:
        level = 4 if (competence.mean or 0) >= MASTERED else 3
    else:
        level = {
            CompetenceOutcome.PARTIALLY_ACQUIRED: 2,
            CompetenceOutcome.NOT_ACQUIRED: 1,
        }.get(competence.outcome, 0)
    return Bar(competence.code, level, word(competence.outcome.value, language).lower())


def cell(block: BlockRow, language: Language) -> Cell:
    """A block in a line of the table."""
    return Cell(
        block.code,
        in_language(block.title, language),
        tuple(bar(competence, language) for competence in block.competences),
        progress(criteria_of(block)),
    )


def criteria_of(block: BlockRow) -> list[CriterionRow]:
    """A block's criteria, in the framework's order."""
    return [row for competence in block.competences for row in competence.criteria]


# --- one block -------------------------------------------------------------------------------------------------------


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
    done = progress(row.criteria)
    if done.state in ("todo", "now") and row.outcome is not CompetenceOutcome.NOT_OBSERVED:
        state, outcome = "", say("open-2") if open_ or done.state == "now" else say("to-mark")
    else:
        state = "ok" if row.outcome is CompetenceOutcome.ACQUIRED else ""
        outcome = word(row.outcome.value, language).lower()
    chips = tuple(_chip(c, criterion, framework, language) for c in row.criteria)
    first = next((c.code for c in row.criteria if has_evidence(c) and c.decided is None), row.criteria[0].code)
    return Competence(row.code, in_language(row.name, language), chips, state, outcome, open_, first)


def _chip(row: CriterionRow, criterion: str, framework: Framework, language: Language) -> Chip:
    level: int | str = row.level if row.decided is not None or not has_evidence(row) else "-"
    said = in_language(framework.levels[level].name, language) if isinstance(level, int) else say("to-mark")
    return Chip(row.code, row.code[-1], level, said, in_language(row.statement, language), row.code == criterion)


# --- one criterion ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Piece:
    """One event that a level rests on."""

    seq: int
    time: str
    sentence: tuple[tuple[str, str], ...]
    """("words" | "quote", text)."""
    icon: str
    kind: str
    seat: str
    own: bool
    """Added by the assessor."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the five levels to choose from."""

    level: int
    name: str
    anchor: str
    proposed: bool


@dataclass(frozen=True, slots=True)
class Past:
    """A decision that was written down, for the record beside the form."""

    level: int
    word: str
    by: str
    at: str
    reason: str
    proposed: int
    stands: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    """One criterion at work."""

    code: str
    letter: str
    statement: str
    critical: bool
    competence: str
    competence_name: str
    proposed: int
    proposed_word: str
    rule: str | None
    reason: str
    looks_at: str
    rule_says: str
    pieces: tuple[Piece, ...]
    kinds: int
    choices: tuple[Choice, ...]
    decided: int | None
    past: tuple[Past, ...]
    moved: Mark | None
    """The last decision, where the rules have since come to another level or other evidence: it is due again."""


@dataclass(frozen=True, slots=True)
class Sibling:
    """Another criterion of the same competence, folded."""

    code: str
    letter: str
    statement: str
    reason: str
    level: int
    word: str
    decided: bool
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Sums:
    """The block so far."""

    acquired: int
    competences: int
    blocked: tuple[str, ...]
    mark: str
    maximum: int
    needed: str
    valid: bool
    awaiting: tuple[str, ...]


class Sheets:
    """Makes the sheets of one candidate's report in one language."""

    def __init__(self, evaluation: Evaluation, report: CandidateReport, pseudonym: str, language: Language) -> None:
        self.evaluation = evaluation
        self.framework = evaluation.framework
        self.dossier: Dossier = evaluation.dossiers[pseudonym]
        self.report = report
        self.pseudonym = pseudonym
        self.language = language

    def sheet(self, row: CriterionRow, competence: CompetenceRow, marks: Marks, added: Sequence[int] = ()) -> Sheet:
        """A criterion with its proposal, evidence, anchors and what was decided; `added` is not written down yet."""
        criterion = self.framework.criterion(row.code)
        proposed = row.proposed.level if row.proposed is not None else NOT_OBSERVED
        own = {*row.added, *added}
        items = {item.seq: item for item in row.evidence}
        items |= {seq: evidence_item(self.dossier, seq) for seq in own if seq not in items}
        history = marks.history(self.pseudonym, row.code)
        return Sheet(
            code=row.code,
            letter=row.code[-1],
            statement=in_language(row.statement, self.language),
            critical=row.critical,
            competence=competence.code,
            competence_name=in_language(competence.name, self.language),
            proposed=proposed,
            proposed_word=in_language(self.framework.levels[proposed].name, self.language),
            rule=row.proposed.rule if row.proposed is not None else None,
            reason=self._reason(row),
            looks_at=in_language(criterion.evidence, self.language),
            rule_says=told(row.code, self.language),
            pieces=tuple(self._piece(items[seq], seq in own) for seq in sorted(items)),
            kinds=len({item.kind for item in items.values()}),
            choices=self._choices(criterion, proposed),
            decided=row.decided.level if row.decided is not None else None,
            past=tuple(self._past(m, marks, i == 0 and row.decided is not None) for i, m in enumerate(history)),
            moved=history[0] if history and row.decided is None else None,
        )

    def siblings(self, competence: CompetenceRow, criterion: str) -> tuple[Sibling, ...]:
        """The other criteria of a competence."""
        return tuple(
            Sibling(
                row.code,
                row.code[-1],
                in_language(row.statement, self.language),
                self._reason(row),
                row.level,
                in_language(self.framework.levels[row.level].name, self.language),
                row.decided is not None,
                tuple(self._piece(item, item.seq in row.added) for item in row.evidence),
            )
            for row in competence.criteria
            if row.code != criterion
        )

    def sums(self, block: BlockRow) -> Sums:
        """Sums of the block so far; proposals count where nothing is decided."""
        rules = self.framework.aggregation
        return Sums(
            acquired=sum(c.outcome is CompetenceOutcome.ACQUIRED for c in block.competences),
            competences=len(block.competences),
            blocked=tuple(code for c in block.competences for code in c.blocked_by),
            mark=number(block.mark, self.language) if block.mark is not None else "–",
            maximum=rules.mark_maximum,
            needed=number(rules.block_mark, self.language),
            valid=block.outcome.value == "validated",
            awaiting=tuple(c.code for c in block.competences if c.outcome is CompetenceOutcome.NOT_OBSERVED),
        )

    def _reason(self, row: CriterionRow) -> str:
        return row.proposed.reason[self.language] if row.proposed else word("not_looked_for", self.language)

    def _choices(self, criterion: Criterion, proposed: int) -> tuple[Choice, ...]:
        levels = self.framework.levels
        graded = [
            Choice(
                n,
                in_language(levels[n].name, self.language),
                in_language(criterion.anchor(n), self.language),
                n == proposed,
            )
            for n in (1, 2, 3, 4)
        ]
        none = say("no-occasion-or-no-evidence-never-a")
        return (*graded, Choice(0, in_language(levels[0].name, self.language), none, proposed == NOT_OBSERVED))

    def _piece(self, item: EvidenceItem, own: bool) -> Piece:
        turn = say("turn-turn-2", turn=item.turn)
        kind = f"{kind_name(item.kind, self.language)}, {turn}"
        return Piece(
            item.seq,
            clock(item.at_ms),
            quoted(item.sentence[self.language], spoken(self.evaluation.log[item.seq - 1].event)),
            ICONS[item.kind],
            kind,
            self.dossier.seat_at(item.seq),
            own,
        )

    def _past(self, mark: Mark, marks: Marks, stands: bool) -> Past:
        return Past(
            mark.level,
            in_language(self.framework.levels[mark.level].name, self.language),
            marks.name(mark.by),
            day_and_hour(mark.when.astimezone(zone()), self.language),
            mark.reason,
            mark.proposed,
            stands,
        )


_MARKS = {"“": "”", "«": "»"}


_SAID = ("words", "note", "argument", "comment", "text")
"""The fields of events that hold somebody's words."""


def spoken(event: Event) -> bool:
    """Whether somebody's own words are in the event, which its sentence then quotes after whatever else it quotes."""
    return any(getattr(event, field, None) for field in _SAID)


def quoted(sentence: str, said: bool = True) -> tuple[tuple[str, str], ...]:
    """A sentence in parts: what is told and, where something was `said` in it, those words without their marks.

    The words come last of what is quoted: options and titles are quoted too, and told. Quotations inside quotations
    stay whole; what was cut before its closing mark is quoted to the end.
    """
    found = _quotations(sentence)
    if not said or not found:
        return (("words", sentence),)
    start, end = found[-1]
    parts = (
        ("words", sentence[:start]),
        ("quote", sentence[start + 1 : end].strip(" \u00a0\u202f")),
        ("words", sentence[end + 1 :]),
    )
    return tuple((kind, text) for kind, text in parts if text.strip())


def _quotations(sentence: str) -> list[tuple[int, int]]:
    """Where each quotation that stands in no other opens and closes."""
    found: list[tuple[int, int]] = []
    opening, start, depth = "", 0, 0
    for i, character in enumerate(sentence):
        if depth == 0 and character in _MARKS:
            opening, start, depth = character, i, 1
        elif depth:
            depth += (character == opening) - (character == _MARKS[opening])
            if depth == 0:
                found.append((start, i))
    return [*found, (start, len(sentence))] if depth else found


def next_criterion(block: Block, code: str) -> str | None:
    """The criterion after this one in the framework's order; None at the end."""
    codes = [criterion.code for competence in block.competences for criterion in competence.criteria]
    after = codes.index(code) + 1  # type: ignore[arg-type]
    return codes[after] if after < len(codes) else None


def first_unmarked(block: BlockRow, after: str | None = None) -> str | None:
    """The next criterion that has evidence and no mark, from `after` on and round to the beginning; None for none."""
    rows = criteria_of(block)
    start = next((i + 1 for i, row in enumerate(rows) if row.code == after), 0)
    ring = [*rows[start:], *rows[:start]]
    return next((row.code for row in ring if has_evidence(row) and row.decided is None), None)
