"""Statements for learning record stores (xAPI 1.0.3): each act of a candidate, and each criterion decided by a person.

Actors are accounts by pseudonym. What a rule proposes is no result and is never stated; a decision of a certifying
evaluation that is not closed says that it is a draft.

Source: Experience API, version 1.0.3 (ADL), part two.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from assessment.evaluation import Evaluation, evidence_item
from assessment.evidence import Dossier
from assessment.evidence.index import Moment
from assessment.kinds import kind_name
from assessment.report import BlockRow, CandidateReport, CriterionRow
from assessment.scoring import HIGHEST, NOT_OBSERVED
from assessment.text import WORDS
from sim.exercise.vocabulary import kind_of
from sim.language import languages

Statement = dict[str, Any]

VERSION = "1.0.3"
_ADL = "http://adlnet.gov/expapi/verbs/"
_VERBS: Mapping[str, str] = {"message": "commented", "vote": "responded", "document": "shared", "act": "interacted"}
"""ADL's verbs by kind of evidence; whoever does anything else interacts."""
_DECIDED, _OTHER = "scored", "interacted"
_OURS = "https://plenipo.example/xapi/"
"""Names of our own: kinds of objects, and extensions."""


@dataclass(frozen=True, slots=True)
class Where:
    """The exercise that statements are made of, and the address that their names begin with."""

    site: str
    exercise: str

    def id(self, *names: str | int) -> str:
        """An identifier that is the same for the same names: what is stated twice is one statement."""
        return str(uuid5(NAMESPACE_URL, "/".join(map(str, (self.site, self.exercise, *names)))))

    def address(self, *names: str | int) -> str:
        """The address of a thing in the exercise."""
        return "/".join(map(str, (self.site, "exercises", self.exercise, *names)))


def lines(statements: Iterable[Statement]) -> Iterator[str]:
    """Each statement as a line of JSON."""
    return (json.dumps(one, ensure_ascii=False, separators=(",", ":")) + "\n" for one in statements)


def statements(evaluation: Evaluation, reports: Iterable[CandidateReport], site: str) -> Iterator[Statement]:
    """The statements on these candidates of an exercise: their acts, then what was decided of each."""
    where = Where(site, str(evaluation.log[0].exercise))
    for report in reports:
        dossier = evaluation.dossiers[report.code]
        acts = (moment for moment in dossier.moments if hasattr(moment.event, "seat") and dossier.made(moment))
        yield from (_act(where, dossier, moment, report) for moment in acts if not kind_of(moment.event).silent)
        for block in report.blocks:
            for competence in block.competences:
                for row in competence.criteria:
                    if row.decided is not None:
                        yield _decision(where, report, block, row)


def _act(where: Where, dossier: Dossier, moment: Moment, report: CandidateReport) -> Statement:
    kind = kind_of(moment.event).evidence
    item = evidence_item(dossier, moment.seq)
    verb = _VERBS.get(kind, _OTHER)
    thing = {
        "type": f"{_OURS}activities/{kind}",
        "name": {language: kind_name(kind, language) for language in languages()},
        "description": dict(item.sentence),
    }
    return {
        "id": where.id("event", moment.seq),
        "actor": _actor(where, report.code),
        "verb": _verb(verb),
        "object": {"objectType": "Activity", "id": where.address("events", moment.seq), "definition": thing},
        "context": _context(where, report, {"kind": moment.event.kind, "turn": moment.turn}),
        "timestamp": _time(datetime.fromtimestamp(moment.at / 1000, UTC)),
        "version": VERSION,
    }


def _decision(where: Where, report: CandidateReport, block: BlockRow, row: CriterionRow) -> Statement:
    decided = row.decided
    assert decided is not None
    draft = report.purpose == "certifying" and block.closed is None
    result: dict[str, Any] = {"extensions": {f"{_OURS}extensions/level": decided.level}}
    if decided.level != NOT_OBSERVED:
        result["score"] = {"raw": decided.level, "min": 1, "max": HIGHEST}
    if decided.reason:
        result["response"] = decided.reason
    thing = {
        "type": f"{_OURS}activities/criterion",
        "name": {language: f"{row.code}. {row.statement[language]}" for language in languages()},
    }
    extensions = {"framework": report.framework.hash, "draft": draft, "events": [item.seq for item in row.evidence]}
    at = decided.at.astimezone(UTC)
    return {
        "id": where.id("decision", report.code, row.code, at.isoformat()),
        "actor": _actor(where, report.code),
        "verb": _verb(_DECIDED),
        "object": {"objectType": "Activity", "id": where.address("criteria", row.code), "definition": thing},
        "result": result,
        "context": _context(where, report, extensions),
        "timestamp": _time(at),
        "version": VERSION,
    }


def _actor(where: Where, pseudonym: str) -> dict[str, Any]:
    return {"objectType": "Agent", "account": {"homePage": where.site, "name": pseudonym}}


def _verb(name: str) -> dict[str, Any]:
    return {"id": f"{_ADL}{name}", "display": {one: WORDS.say(f"xapi-{name}", one) for one in languages()}}


def _context(where: Where, report: CandidateReport, extensions: Mapping[str, Any]) -> dict[str, Any]:
    exercise = {
        "objectType": "Activity",
        "id": where.address(),
        "definition": {"type": "http://adlnet.gov/expapi/activities/simulation", "name": dict(report.scenario)},
    }
    said = {"purpose": report.purpose, **extensions}
    return {
        "registration": where.id("registration"),
        "platform": "Plenipo",
        "contextActivities": {"parent": [exercise]},
        "extensions": {f"{_OURS}extensions/{name}": value for name, value in said.items()},
    }


def _time(at: datetime) -> str:
    return at.isoformat(timespec="milliseconds")
