"""From a log to reports: every candidate's proposals and decisions, with each cited event told. It reads no file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from assessment.evidence import Dossier, candidates, gather
from assessment.framework import CriterionCode, Framework
from assessment.report import (
    CandidateReport,
    ClassReport,
    EvidenceItem,
    Purpose,
    SeatHeld,
    Sitting,
    candidate_report,
    class_report,
)
from assessment.scoring import Decision, Proposal
from assessment.text import Reason, Text
from sim.exercise.core.log import Recorded
from sim.exercise.core.names import CONTROL
from sim.exercise.telling import Render, sentence
from sim.exercise.views import known
from sim.exercise.vocabulary import kind_of
from sim.language import languages

LONGEST_SENTENCE = 240
"""Evidence is told in one sentence; a long document is cut here and opens whole in its moment."""


class Evaluation:
    """What a log says of its candidates before anybody decides: dossiers and proposals, worked out once.

    Reports are then made for any decisions, so that a marker's click costs no second reading of the log.
    """

    def __init__(self, log: Sequence[Recorded], framework: Framework, purpose: Purpose, render: Render) -> None:
        """In a demonstration minds are candidates too. Raises LookupError for an empty log."""
        if not log:
            raise LookupError("the log is empty")
        self.log = log
        self.framework = framework
        self.purpose = purpose
        self.render = render
        self.scenario = known(log, CONTROL).the_scene.title
        found = candidates(log, demonstration=purpose == "demonstration")
        self.dossiers = {candidate.pseudonym: Dossier(log, candidate) for candidate in found}
        """By pseudonym, in order of sitting down."""
        codes = {criterion.code for criterion in framework.criteria()}
        self.proposals: dict[str, dict[CriterionCode, Proposal]] = {
            who: {code: proposal for code, proposal in gather(dossier).items() if code in codes}
            for who, dossier in self.dossiers.items()
        }

    def report(
        self,
        pseudonym: str,
        made_at: datetime,
        decisions: Iterable[Decision] = (),
        name: str | None = None,
        blocks: Iterable[str] | None = None,
    ) -> CandidateReport:
        """The report of one candidate, under a name where the reader may know it; raises KeyError for nobody."""
        dossier = self.dossiers[pseudonym]
        proposals, decided = self.proposals[pseudonym].values(), tuple(decisions)
        cited = {seq for p in proposals for seq in p.events} | {seq for d in decided for seq in d.events}
        return candidate_report(
            self.framework,
            self.sitting(made_at),
            name or pseudonym,
            [_seat(dossier, t.seat, t.first, t.until) for t in dossier.candidate.tenures],
            proposals,
            decided,
            {seq: evidence_item(dossier, seq, self.render) for seq in sorted(cited)},
            _tell,
            blocks,
        )

    def sitting(self, made_at: datetime) -> Sitting:
        """The exercise these reports are of."""
        return Sitting(str(self.log[0].exercise), self.scenario, self.log[-1].hash, self.purpose, made_at)


def evaluate(
    log: Sequence[Recorded],
    framework: Framework,
    purpose: Purpose,
    made_at: datetime,
    render: Render,
    decisions: Mapping[str, Iterable[Decision]] | None = None,
    names: Mapping[str, str] | None = None,
    blocks: Iterable[str] | None = None,
) -> ClassReport:
    """The report of everybody who held a seat.

    In a demonstration minds are candidates too. `names` gives a label to a pseudonym where the reader may know it;
    `blocks` limits the report to these block codes. Raises LookupError for an empty log.
    """
    found = Evaluation(log, framework, purpose, render)
    wanted = tuple(blocks) if blocks is not None else None
    reports = [
        found.report(who, made_at, (decisions or {}).get(who, ()), (names or {}).get(who), wanted)
        for who in found.dossiers
    ]
    return class_report(framework, found.sitting(made_at), reports)


def evidence_item(dossier: Dossier, seq: int, render: Render) -> EvidenceItem:
    """One event of the log, told in a sentence of each language."""
    moment = dossier.moments[seq - 1]
    told = sentence(dossier.state, moment.event, render)
    return EvidenceItem(
        seq=seq,
        at_ms=max(0, moment.at - dossier.moments[0].at),
        turn=moment.turn,
        sentence={language: _cut(words) for language, words in told.items()},
        kind=kind_of(moment.event).evidence,
    )


def _cut(words: str) -> str:
    if len(words) <= LONGEST_SENTENCE:
        return words
    return words[:LONGEST_SENTENCE].rsplit(" ", 1)[0] + " …"


def _seat(dossier: Dossier, seat: str, first: int, until: int | None) -> SeatHeld:
    card = next(s for s in dossier.blueprint.seats if s.id == seat)
    began = dossier.moments[0].at
    actor = dossier.blueprint.actor(card.actor)
    return SeatHeld(
        seat=seat,
        title={language: f"{name}, {card.role[language]}" for language, name in actor.name.items()},
        from_ms=dossier.moments[first - 1].at - began,
        until_ms=None if until is None else dossier.moments[until - 1].at - began,
    )


def _tell(reason: Reason) -> Text:
    """The rules of this project say their reasons whole; a template id is another framework's."""
    return dict.fromkeys(languages(), reason.id)
