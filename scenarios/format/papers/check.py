"""Checks of documents that are due."""

from __future__ import annotations

from collections.abc import Iterator

from assessment.authored.problem import Path, Problem
from scenarios.format.parts import Parts
from scenarios.sentences import error, sentence, warning


def due_documents(parts: Parts) -> Iterator[Problem]:
    """Every problem of documents that are due, by themselves or upon an inject."""
    seen: dict[str, int] = {}
    for due, entry in parts.rows("due"):
        path: Path = ("due", due)
        yield from _named_once(parts, path, due, seen)
        yield from _approvable(parts, path)
        yield from _subject(parts, path)
        turn, turns = parts.number(*path, "turn"), parts.turns()
        if "turn" not in entry or entry["turn"] is None:
            yield error("due-needs-turn", parts.key(path), path)
        elif turn is not None and turns is not None and turn > turns:
            yield error("due-late", parts.place((*path, "turn")), (*path, "turn"), turn=turn, turns=turns)
    for inject, _ in parts.rows("injects"):
        to = parts.words("injects", inject, "to")
        for due, entry in parts.rows("injects", inject, "due"):
            path = ("injects", inject, "due", due)
            yield from _named_once(parts, path, due, seen)
            yield from _approvable(parts, path)
            yield from _subject(parts, path)
            if entry.get("turn") is not None:
                yield error("due-with-turn", parts.key((*path, "turn")), path)
            seat = entry.get("seat")
            if to and isinstance(seat, str) and seat not in to and seat in parts.raw("seats"):
                yield warning("unseen-due", parts.place((*path, "seat")), path, seat=seat)


NEEDS = {"issue": "issue", "indicator": "gauge", "contingency": "gauge"}
"""By the kind of subject, the field that names what the document is about."""


def _subject(parts: Parts, path: Path) -> Iterator[Problem]:
    about = (*path, "about")
    needed = NEEDS.get(str(parts.raw(*about).get("kind")))
    if needed is not None and parts.raw(*about).get(needed) is None:
        yield error("subject-of-nothing", parts.key(about), about, needed=needed)


def _named_once(parts: Parts, path: Path, due: str, seen: dict[str, int]) -> Iterator[Problem]:
    line = parts.key(path).line
    if seen.setdefault(due, line) != line:
        yield error("duplicate-name", parts.key(path), path, found=due, kind=sentence("kind-due"), first=seen[due])


def _approvable(parts: Parts, path: Path) -> Iterator[Problem]:
    seat = parts.raw(*path).get("seat")
    actor = parts.raw("seats", seat).get("actor") if isinstance(seat, str) else None
    if isinstance(actor, str) and "approve" not in parts.powers(actor):
        yield warning("no-document-power", parts.place((*path, "seat")), path, actor=actor)
