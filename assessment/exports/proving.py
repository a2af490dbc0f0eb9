"""Proof of a dossier without the platform: whether it is as it was signed, and the names of what was altered.

The seal says which parts differ. Where the seal itself was made anew, or its digests altered too, a dossier still has
to agree with itself: each event with its hash, the log with its head, closings with the decisions they closed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from assessment.closing import closing_digest
from assessment.exports.dossier import FORMAT
from assessment.exports.sealing import Path, opened
from assessment.ledger import Entry, broken
from assessment.text import WORDS
from sim.exercise.core.verifying import Broken, proven
from sim.language import Sentence

Document = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Proven:
    """A dossier's proof: what was altered, none where it is whole, and what it vouches for."""

    faults: tuple[Sentence, ...]
    key: str
    """Thumbprint of the key that signed it."""
    site: str
    candidate: str
    exercise: str
    events: int
    head: str
    hashes: tuple[str, ...]
    """The hash of each event of the log, by which a log can be held against it."""
    draft: bool


class NoDossier(ValueError):
    """A file that is no dossier, or names a value twice, so that programs would read it differently."""


def read(content: bytes) -> Document | None:
    """The dossier in a file; None where the file is something else. Raises NoDossier for one that cannot be read."""
    if b'"plenipo/dossier"' not in content[:4000]:
        return None
    try:
        found = json.loads(content.decode("utf-8-sig"), object_pairs_hook=_each_once)
    except (ValueError, RecursionError) as error:
        raise NoDossier(str(error)) from None
    return found if isinstance(found, dict) and found.get("format") == FORMAT else None


def prove(document: Document, key: str = "") -> Proven:
    """The proof of a dossier; `key` is the thumbprint of the key that must have signed it, where that is known."""
    seal = opened(document)
    try:
        own = list(_disagreements(document))
    except (KeyError, TypeError, ValueError, AttributeError, IndexError, RecursionError):
        own = [_said("unreadable")]
    parts = [_named(path) for path in seal.changed]
    faults = parts if parts and seal.listed else [*own, *parts]
    if not seal.signed and not (parts and seal.listed):
        faults.append(_said("signature") if seal.key else _said("no-signature"))
    if key and seal.key and key != seal.key:
        faults.append(_said("another-key", wanted=key, found=seal.key))
    log = document.get("log")
    log = log if isinstance(log, dict) else {}
    report = document.get("report")
    report = report if isinstance(report, dict) else {}
    hashes = log.get("hashes")
    events = log.get("events")
    return Proven(
        tuple(_once(faults)),
        seal.key,
        str(document.get("site") or ""),
        str(report.get("candidate", "")),
        str(log.get("exercise", "")),
        events if isinstance(events, int) else 0,
        str(log.get("head", "")),
        tuple(map(str, hashes)) if isinstance(hashes, list) else (),
        document.get("draft") is not False,
    )


def _said(key: str, **values: Any) -> Sentence:
    return Sentence(WORDS, f"dossier-{key}", values)


def _once(faults: Iterable[Sentence]) -> Iterator[Sentence]:
    seen = set[tuple[str, str]]()
    for fault in faults:
        same = (fault.key, repr(sorted(fault.parts.items())))
        if same not in seen:
            seen.add(same)
            yield fault


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a value is named twice")
    return found


# --- names of parts --------------------------------------------------------------------------------------------------


def _named(path: Path) -> Sentence:
    """The sentence for a part that differs: "decision on B1.3a: level"."""
    match path:
        case ("events", label, *_):
            return _said("event", seq=label)
        case ("decisions", label, *field):
            row, _, criterion = label.partition(" ")
            return _said("decision", criterion=criterion or row, field=_field(field, f"#{row}"))
        case ("closings", label, *field):
            row, _, block = label.partition(" ")
            return _said("closing", block=block or row, field=_field(field, f"#{row}"))
        case ("log", "head" | "hashes" | "events" as field, *_):
            return _said("log", field=field)
        case ("report", *rest) if len(rest) > 1:
            codes = [step for step in rest if step not in ("blocks", "competences", "criteria")]
            return _said("report", about=codes[-2] if len(codes) > 1 else codes[-1], field=codes[-1])
        case ("ledgers", label, "entries", number, *_):
            return _said("entry", name=label.partition(" ")[0], number=number)
        case ("ledgers", label, *rest):
            return _said("ledger", name=label.partition(" ")[0], part=" ".join(rest) or "#")
    return _said("part", part="/".join(path))


def _field(field: list[str], row: str) -> str:
    return field[-1] if field else row


# --- agreement of a dossier with itself ------------------------------------------------------------------------------


def _disagreements(document: Document) -> Iterator[Sentence]:
    log, report = document["log"], document["report"]
    hashes: list[str] = log["hashes"]
    if len(hashes) != log["events"] or not hashes or hashes[-1] != log["head"] or report["log_head"] != log["head"]:
        yield _said("truncated", events=log["events"], found=len(hashes))
    events = {event["seq"]: event for event in document["events"]}
    yield from (fault for seq, event in sorted(events.items()) for fault in _event(seq, event, document))
    for seq in sorted(_cited(document) - events.keys()):
        yield _said("event-missing", seq=str(seq))
    yield from _decisions(document)
    for ledger in document["ledgers"]:
        yield from _ledger(ledger)


def _event(seq: int, event: dict[str, Any], document: Document) -> Iterator[Sentence]:
    hashes, log = document["log"]["hashes"], document["log"]
    try:
        line = proven(seq, json.dumps(event, ensure_ascii=False))
    except Broken:
        yield _said("event", seq=str(seq))
        return
    before = log["genesis"] if seq == 1 else hashes[seq - 2] if 2 <= seq <= len(hashes) + 1 else None
    here = hashes[seq - 1] if 1 <= seq <= len(hashes) else None
    if line.hash != here or line.prev != before or line.exercise != log["exercise"]:
        yield _said("event", seq=str(seq))


def _criteria(document: Document) -> Iterator[tuple[str, dict[str, Any]]]:
    for block in document["report"]["blocks"]:
        for competence in block["competences"]:
            yield from ((block["code"], row) for row in competence["criteria"])


def _cited(document: Document) -> set[int]:
    shown = {item["seq"] for _, row in _criteria(document) for item in row["evidence"]}
    return shown | {seq for decision in document["decisions"] for seq in decision["events"]}


def _decisions(document: Document) -> Iterator[Sentence]:
    """Levels that are not those of the decisions that stand, and closings that closed other decisions or outcomes."""
    standing = {one["criterion"]: one for one in document["decisions"] if one["stands"]}
    report, closed = document["report"], {one["block"] for one in document["closings"] if one["stands"]}
    if report["purpose"] == "certifying" and not report["draft"]:
        open_blocks = (block["code"] for block in report["blocks"] if block["code"] not in closed)
        yield from (_said("closing", block=code, field="stands") for code in open_blocks)
    for _, row in _criteria(document):
        decided = standing.get(row["code"])
        if (row["level"] if row["decided"] else None) != (decided["level"] if decided else None):
            yield _said("decision", criterion=row["code"], field="level")
    for closing in document["closings"]:
        if closing["stands"] and closing["hash"] != _digest(closing, document):
            yield _said("closing", block=closing["block"], field="hash")


def _digest(closing: dict[str, Any], document: Document) -> str | None:
    block = next((one for one in document["report"]["blocks"] if one["code"] == closing["block"]), None)
    if block is None:
        return None
    plain = ("criterion", "level", "reason", "by", "at", "proposed", "rule")
    rows = (
        [*(d[name] for name in plain), sorted(d["events"]), sorted(d["kinds"])]
        for d in document["decisions"]
        if d["stands"] and d["criterion"].split(".", 1)[0] == closing["block"]
    )
    return closing_digest(
        document["report"]["exercise"],
        document["report"]["code"],
        block["code"],
        block["outcome"],
        block["mark"],
        {row["code"]: row["outcome"] for row in block["competences"]},
        rows,
    )


def _ledger(ledger: dict[str, Any]) -> Iterator[Sentence]:
    entries = [Entry(**{name: entry[name] for name in Entry.__slots__}) for entry in ledger["entries"]]
    fault = broken(entries)
    if fault is not None:
        yield _said("entry", name=ledger["ledger"], number=str(fault.seq))
    elif not entries or entries[-1].hash != ledger["head"] or entries[0].ledger != ledger["ledger"]:
        yield _said("ledger", name=ledger["ledger"], part="head")
