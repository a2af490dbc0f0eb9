"""From a log to reports: every candidate's proposals and decisions, with each cited event told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from types import MappingProxyType

from assessment.evidence import Dossier, LogIndex, SeatView, Tenure, candidates, gather
from assessment.framework import CriterionCode, Framework
from assessment.report import (
    CandidateReport,
    ClassReport,
    EvidenceItem,
    Purpose,
    SeatHeld,
    Sitting,
)
from assessment.reporting import Closings, candidate_report, class_report, nobody
from assessment.scoring import Decision, Proposal
from assessment.text import Language, Text
from sim.exercise import events as ev
from sim.exercise.core.log import Recorded
from sim.exercise.vocabulary import kind_of
from sim.language import in_language, languages

LONGEST_SENTENCE = 240
"""Evidence is told in one sentence; a long document is cut here and opens whole in its moment."""


class Evaluation:
    """The candidates of a log before anybody decides: their dossiers and the levels proposed, worked out once.

    Reports are then made for any decisions, so that a marker's click costs no second reading of the log.
    """

    def __init__(
        self,
        log: Sequence[Recorded],
        framework: Framework,
        purpose: Purpose,
        earlier: Evaluation | None = None,
        joined: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """In a demonstration minds are candidates too. Raises LookupError for an empty log, and ValueError for another
        purpose than its opening states.

        From the evaluation of an `earlier` state of the log come the proposals of those who have seen nothing since.
        `joined` gives the pseudonym under which a person is a candidate, for their other pseudonyms.
        """
        self.index = LogIndex(log)
        self.log = self.index.log
        stated = purpose_of(self.log)
        if stated not in (None, "practice", purpose):
            raise ValueError(f"a {stated} exercise is not assessed as {purpose}; purposes never mix")
        self.framework = framework
        self.purpose = purpose
        self.scenario: Text = self.index.blueprint.title
        self.joined = joined
        found = candidates(self.log, purpose == "demonstration", joined)
        self.dossiers = {candidate.pseudonym: Dossier(self.index, candidate) for candidate in found}
        """By pseudonym, in order of sitting down."""
        self.proposals = {who: self._proposals(dossier, earlier) for who, dossier in self.dossiers.items()}
        for who, proposals in self.proposals.items():
            self._cite(self.dossiers[who], {seq for p in proposals.values() for seq in p.events})

    def _proposals(self, dossier: Dossier, earlier: Evaluation | None) -> Mapping[CriterionCode, Proposal]:
        who = dossier.candidate.pseudonym
        if earlier is not None and earlier.framework.hash == self.framework.hash:
            before = earlier.dossiers.get(who)
            if before is not None and (before.candidate, before.last) == (dossier.candidate, dossier.last):
                return earlier.proposals[who]
        found = gather(dossier)
        return {
            criterion.code: replace(found[criterion.rule], criterion=criterion.code)
            for criterion in self.framework.criteria()
            if criterion.rule in found
        }

    def _cite(self, dossier: Dossier, numbers: Iterable[int]) -> None:
        for seq in numbers:
            if not dossier.noted(seq):
                dossier.view(seq).cite((seq,))

    def report(
        self,
        pseudonym: str,
        made_at: datetime,
        decisions: Iterable[Decision] = (),
        name: str | None = None,
        blocks: Iterable[str] | None = None,
        closed: Closings = nobody,
        proposals: Mapping[CriterionCode, Proposal] | None = None,
    ) -> CandidateReport:
        """The report of one candidate, under a name where the reader may know it; raises KeyError for nobody.

        `proposals` are those that were decided on, where a closed block keeps others than the rules now make.
        """
        dossier = self.dossiers[pseudonym]
        proposed = (self.proposals[pseudonym] if proposals is None else proposals).values()
        decided = tuple(decisions)
        cited = {seq for p in proposed for seq in p.events} | {seq for d in decided for seq in d.events}
        self._cite(dossier, cited)
        return candidate_report(
            self.framework,
            self.sitting(made_at),
            name or pseudonym,
            [_seat(dossier, tenure) for tenure in dossier.candidate.tenures],
            proposed,
            decided,
            {seq: evidence_item(dossier, seq) for seq in sorted(cited)},
            blocks,
            closed,
            pseudonym,
        )

    def sitting(self, made_at: datetime) -> Sitting:
        """The exercise these reports are of."""
        return Sitting(str(self.log[0].exercise), self.scenario, self.log[-1].hash, self.purpose, made_at)


def purpose_of(log: Sequence[Recorded]) -> ev.Purpose | None:
    """The purpose that the log's opening states; None in older logs, and where nobody opened it for people."""
    return next((r.event.purpose for r in log if isinstance(r.event, ev.ExerciseOpened)), None)


def evaluate(
    log: Sequence[Recorded],
    framework: Framework,
    purpose: Purpose,
    made_at: datetime,
    decisions: Mapping[str, Iterable[Decision]] | None = None,
    names: Mapping[str, str] | None = None,
    blocks: Iterable[str] | None = None,
) -> ClassReport:
    """The report of everybody who held a seat.

    In a demonstration minds are candidates too. `names` gives a label to a pseudonym where the reader may know it;
    `blocks` limits the report to these block codes. Raises as `Evaluation` does.
    """
    found = Evaluation(log, framework, purpose)
    wanted = tuple(blocks) if blocks is not None else None
    reports = [
        found.report(who, made_at, (decisions or {}).get(who, ()), (names or {}).get(who), wanted)
        for who in found.dossiers
    ]
    return class_report(framework, found.sitting(made_at), reports)


@dataclass(frozen=True, eq=False)
class Told(Mapping[Language, str]):
    """One event in a sentence of each language, with the names the seat knew; told when it is read."""

    view: SeatView
    seq: int

    def __getitem__(self, language: Language) -> str:
        return shortened(self.view.sentence(self.seq, language))

    def __iter__(self) -> Iterator[Language]:
        return iter(languages())

    def __len__(self) -> int:
        return len(languages())


@dataclass(frozen=True, eq=False)
class Noted(Mapping[Language, str]):
    """An observer's note in a sentence of each language, without its text: students never read that."""

    index: LogIndex
    seq: int

    def __getitem__(self, language: Language) -> str:
        return self.index.teller(language).line(self.index.moments[self.seq - 1].event)

    def __iter__(self) -> Iterator[Language]:
        return iter(languages())

    def __len__(self) -> int:
        return len(languages())


def evidence_item(dossier: Dossier, seq: int) -> EvidenceItem:
    """One event of the log, told as the candidate's own screen had it; of an observer's note, that there is one."""
    moment = dossier.index.moments[seq - 1]
    return EvidenceItem(
        seq=seq,
        at_ms=max(0, moment.at - dossier.index.moments[0].at),
        turn=moment.turn,
        sentence=Noted(dossier.index, seq) if dossier.noted(seq) else Told(dossier.view(seq), seq),
        kind=kind_of(moment.event).evidence,
    )


def shortened(sentence: str) -> str:
    """The sentence, cut at a word where it is long."""
    if len(sentence) <= LONGEST_SENTENCE:
        return sentence
    return sentence[:LONGEST_SENTENCE].rsplit(" ", 1)[0] + " …"


def _seat(dossier: Dossier, tenure: Tenure) -> SeatHeld:
    card = dossier.blueprint.seat(tenure.seat)
    moments = dossier.index.moments
    began = moments[0].at
    actor = dossier.blueprint.actor(card.actor)
    return SeatHeld(
        seat=tenure.seat,
        title={
            language: f"{in_language(actor.name, language)}, {in_language(card.role, language)}"
            for language in languages()
        },
        from_ms=moments[tenure.first - 1].at - began,
        until_ms=None if tenure.until is None else moments[tenure.until - 1].at - began,
    )
