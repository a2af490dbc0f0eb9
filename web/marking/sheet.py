"""The sheet of one criterion as plain values in the reader's language: proposal, evidence, levels, past decisions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assessment.evaluation import Evaluation, evidence_item, shortened
from assessment.evidence import Dossier, told
from assessment.exports.words import clock, day_and_hour, number, word
from assessment.framework import Criterion
from assessment.kinds import kind_name
from assessment.report import (
    BlockRow,
    CandidateReport,
    CompetenceRow,
    CriterionRow,
    EvidenceItem,
)
from assessment.scoring import NOT_OBSERVED, CompetenceOutcome
from assessment.text import Language
from sim.language import in_language
from web.marking.evidence import ICONS, quoted, spoken
from web.marking.marks import Mark, Marks
from web.words import say, zone


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
    corrects: bool
    """Whether it corrects a closed evaluation."""


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

    outcome: str
    """In words: to be deliberated, validated or not."""
    ready: bool
    """Whether enough is decided for an outcome and a mark."""
    acquired: int
    competences: int
    least: int
    """Least level of a critical criterion for its competence to be acquired."""
    blocked: tuple[str, ...]
    critical: tuple[str, ...]
    """Critical criteria that nobody has decided."""
    decided: int
    others: int
    needed: int
    """Criteria that are not critical: decided, all, and those to decide."""
    mark: str
    """Empty while it is to be deliberated."""
    maximum: int
    awaiting: tuple[str, ...]
    """Competences not observed, by decision or, where there is none yet, by what the rules found."""


def _not_observed(competence: CompetenceRow) -> bool:
    if competence.outcome is CompetenceOutcome.TO_BE_DELIBERATED:
        return competence.proposed is CompetenceOutcome.NOT_OBSERVED
    return competence.outcome is CompetenceOutcome.NOT_OBSERVED


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
            rule_says=told(criterion.rule, self.language),
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
                row.provisional,
                in_language(self.framework.levels[row.provisional].name, self.language),
                row.decided is not None,
                tuple(self._piece(item, item.seq in row.added) for item in row.evidence),
            )
            for row in competence.criteria
            if row.code != criterion
        )

    def sums(self, block: BlockRow) -> Sums:
        """Sums of what people decided in the block so far; what the rules propose counts for nothing."""
        rules, counts = self.framework.aggregation, block.deliberation
        return Sums(
            outcome=word(block.outcome.value, self.language),
            ready=counts.ready,
            acquired=sum(c.outcome is CompetenceOutcome.ACQUIRED for c in block.competences),
            competences=len(block.competences),
            blocked=tuple(code for c in block.competences for code in c.blocked_by),
            least=rules.critical_floor + 1,
            critical=counts.undecided_critical,
            decided=counts.others_decided,
            others=counts.others,
            needed=counts.others_needed,
            mark=number(block.mark, self.language) if block.mark is not None else "",
            maximum=rules.mark_maximum,
            awaiting=tuple(c.code for c in block.competences if _not_observed(c)),
        )

    def pieces(self, numbers: Sequence[int]) -> tuple[Piece, ...]:
        """Events of the candidate's part of the log, told, that no level rests on yet."""
        return tuple(self._piece(evidence_item(self.dossier, seq), own=False) for seq in numbers)

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
            self._sentence(item),
            ICONS[item.kind],
            kind,
            self.dossier.seat_at(item.seq),
            own,
        )

    def _sentence(self, item: EvidenceItem) -> tuple[tuple[str, str], ...]:
        """The event in a sentence; an observer's note whole, as only those who mark read the desk."""
        event = self.evaluation.log[item.seq - 1].event
        if self.dossier.noted(item.seq):
            return (("words", shortened(self.evaluation.index.teller(self.language).tell(event))),)
        return quoted(item.sentence[self.language], spoken(event))

    def _past(self, mark: Mark, marks: Marks, stands: bool) -> Past:
        return Past(
            mark.level,
            in_language(self.framework.levels[mark.level].name, self.language),
            marks.signed(mark),
            day_and_hour(mark.when.astimezone(zone()), self.language),
            mark.reason,
            mark.proposed,
            stands,
            mark.corrects is not None,
        )
