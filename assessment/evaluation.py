"""From a log to reports: every candidate's proposals and decisions, with each cited event told. It reads no file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from assessment.evidence import KIND_OF, Candidate, Dossier, candidates, gather
from assessment.framework import Framework
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
from assessment.scoring import Decision
from assessment.text import Reason, Text
from sim.exercise.log import Recorded
from sim.exercise.names import CONTROL
from sim.exercise.telling import Render, sentence
from sim.exercise.views import known

LONGEST_SENTENCE = 240
"""Evidence is told in one sentence; a long document is cut here and opens whole in its moment."""


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
    if not log:
        raise LookupError("the log is empty")
    wanted = tuple(blocks) if blocks is not None else None
    found = candidates(log, demonstration=purpose == "demonstration")
    final = known(log, CONTROL)
    sitting = Sitting(
        exercise=str(log[0].exercise),
        scenario=_text(final.the_scene.title),
        log_head=log[-1].hash,
        purpose=purpose,
        made_at=made_at,
    )
    reports = [
        _one(
            log,
            framework,
            sitting,
            candidate,
            render,
            tuple((decisions or {}).get(candidate.pseudonym, ())),
            names or {},
            wanted,
        )
        for candidate in found
    ]
    return class_report(framework, sitting, reports)


def _one(
    log: Sequence[Recorded],
    framework: Framework,
    sitting: Sitting,
    candidate: Candidate,
    render: Render,
    decided: tuple[Decision, ...],
    names: Mapping[str, str],
    blocks: tuple[str, ...] | None,
) -> CandidateReport:
    dossier = Dossier(log, candidate)
    codes = {c.code for b in framework.blocks for k in b.competences for c in k.criteria}
    proposals = [p for code, p in gather(dossier).items() if code in codes]
    cited = {seq for p in proposals for seq in p.events} | {seq for d in decided for seq in d.events}
    return candidate_report(
        framework,
        sitting,
        names.get(candidate.pseudonym, candidate.pseudonym),
        [_seat(dossier, t.seat, t.first, t.until) for t in candidate.tenures],
        proposals,
        decided,
        {seq: evidence_item(dossier, seq, render) for seq in sorted(cited)},
        _tell,
        blocks,
    )


def evidence_item(dossier: Dossier, seq: int, render: Render) -> EvidenceItem:
    """One event of the log, told in a sentence of each language."""
    moment = dossier.moments[seq - 1]
    told = sentence(dossier.state, moment.event, render)
    return EvidenceItem(
        seq=seq,
        at_ms=max(0, moment.at - dossier.moments[0].at),
        turn=moment.turn,
        sentence=Text(en=_cut(told["en"]), fr=_cut(told["fr"])),
        kind=KIND_OF.get(moment.event.kind, "situation"),
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
        title=Text(en=f"{actor.name['en']}, {card.role['en']}", fr=f"{actor.name['fr']}, {card.role['fr']}"),
        from_ms=dossier.moments[first - 1].at - began,
        until_ms=None if until is None else dossier.moments[until - 1].at - began,
    )


def _text(text: Mapping[str, str]) -> Text:
    return Text(en=text["en"], fr=text["fr"])


def _tell(reason: Reason) -> Text:
    """The rules of this project say their reasons whole; a template id is another framework's."""
    return Text(en=reason.id, fr=reason.id)
