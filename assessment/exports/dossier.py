"""Dossiers: one candidate's evaluation with all that it rests on, which proves itself without the platform.

A dossier is a JSON object. `report` is that of `assessment.exports.json`; `log` has the hash of every event of the
exercise's log, so that each cited event, which stands under `events` in full, is proven without the content of the
others; `decisions` and `closings` are rows as they were written down; `ledgers` are a jury's and a record's entries,
chained too, of which bodies that concern others are left out. `seal` is the site's signature. It is read again, and
proven, by `assessment.exports.proving`.
"""

from __future__ import annotations

import json
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from assessment.certifier import Certifier, mentions
from assessment.exports.json import plain
from assessment.exports.sealing import sealed
from assessment.exports.signing import SiteKey
from assessment.exports.words import word
from assessment.ledger import Entry
from assessment.report import CandidateReport
from sim.exercise.core.lines import to_line
from sim.exercise.core.log import GENESIS, Recorded
from sim.language import languages

FORMAT = "plenipo/dossier"
VERSION = 1


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision as it was written down, whether or not it stands."""

    id: int
    pseudonym: str
    criterion: str
    level: int
    reason: str
    by: str
    """The assessor's id."""
    name: str
    at: int
    """Wall-clock milliseconds."""
    proposed: int
    rule: str
    events: tuple[int, ...]
    kinds: tuple[str, ...]
    corrects: int | None
    """The closing that it corrects."""
    stands: bool


@dataclass(frozen=True, slots=True)
class ClosedBlock:
    """A closing as it was written down."""

    id: int
    block: str
    by: str
    name: str
    at: int
    marks: tuple[int, ...]
    hash: str
    stands: bool


@dataclass(frozen=True, slots=True)
class Contents:
    """All that a dossier holds beside its seal."""

    report: CandidateReport
    pseudonyms: tuple[str, ...]
    """Every pseudonym of the candidate, the first that of the report."""
    log: Sequence[Recorded]
    decisions: tuple[Decided, ...]
    closings: tuple[ClosedBlock, ...]
    ledgers: tuple[tuple[Entry, ...], ...]
    """Whole ledgers, bodies that concern others left out (`withheld`)."""
    certifier: Certifier | None
    site: str
    """Public address of the platform; empty where none is known."""


def dossier(contents: Contents, key: SiteKey) -> bytes:
    """The dossier, sealed; the same bytes for the same contents and key."""
    return (json.dumps(sealed(_document(contents), key), ensure_ascii=False, indent=1) + "\n").encode()


def cited(report: CandidateReport, decisions: Iterable[Decided]) -> list[int]:
    """The numbers of all events that a report or a decision rests on, in order."""
    shown = {e.seq for b in report.blocks for c in b.competences for row in c.criteria for e in row.evidence}
    return sorted(shown | {seq for decision in decisions for seq in decision.events})


def withheld(entries: Iterable[Entry], kept: Container[int]) -> tuple[Entry, ...]:
    """A ledger's entries without the bodies of those whose number is not among these; the chain stays whole."""
    return tuple(one if one.seq in kept else replace(one, text=None, salt=None) for one in entries)


def _document(contents: Contents) -> dict[str, Any]:
    report, log = contents.report, contents.log
    return {
        "format": FORMAT,
        "version": VERSION,
        "draft": report.draft,
        "notice": {language: word("draft", language) for language in languages()} if report.draft else None,
        "made_at": report.made_at.isoformat(),
        "site": contents.site,
        "certifier": plain(contents.certifier) if contents.certifier is not None else None,
        "mentions": {language: list(mentions(contents.certifier, language)) for language in languages()},
        "pseudonyms": list(contents.pseudonyms),
        "report": plain(report),
        "decisions": [{**plain(one), "time": _time(one.at)} for one in contents.decisions],
        "closings": [{**plain(one), "time": _time(one.at)} for one in contents.closings],
        "log": {
            "exercise": str(log[0].exercise),
            "events": len(log),
            "head": log[-1].hash,
            "genesis": GENESIS,
            "hashes": [record.hash for record in log],
        },
        "events": [json.loads(to_line(log[seq - 1])) for seq in cited(report, contents.decisions)],
        "ledgers": [_ledger(entries) for entries in contents.ledgers if entries],
    }


def _ledger(entries: Sequence[Entry]) -> dict[str, Any]:
    return {
        "ledger": entries[0].ledger,
        "head": entries[-1].hash,
        "entries": [{**plain(entry), "time": _time(entry.at)} for entry in entries],
    }


def _time(at: int) -> str:
    """A moment in ISO 8601, in UTC with its offset."""
    return datetime.fromtimestamp(at / 1000, UTC).isoformat(timespec="milliseconds")
