"""Checks of incidents: suspects that add up, and evidence that comes after."""

from __future__ import annotations

from collections.abc import Iterator

from assessment.authored.problem import Path, Problem
from scenarios.format.incidents.form import IncidentForm
from scenarios.format.parts import Parts
from scenarios.sentences import error, warning


def incidents(parts: Parts) -> Iterator[Problem]:
    """Every problem of incidents and of evidence about them."""
    yield from _happened(parts)
    yield from _evidence(parts)


def _happened(parts: Parts) -> Iterator[Problem]:
    for inject in parts.raw("injects"):
        path: Path = ("injects", inject, "incident")
        incident = parts.part(path, IncidentForm)
        if incident is None:
            continue
        if incident.author == incident.victim:
            yield error("own-victim", parts.place((*path, "author")), path, actor=incident.author)
        total = sum(incident.suspects.values())
        if total > 1.0 + 1e-9:
            yield error("suspects-over-one", parts.key((*path, "suspects")), path, total=total)
        deadlines = incident.deadlines
        if deadlines is None:
            continue
        actor = parts.raw("seats", deadlines.seat).get("actor")
        where: Path = (*path, "deadlines", "seat")
        if isinstance(actor, str) and "approve" not in parts.powers(actor):
            yield warning("no-document-power", parts.place(where), path, actor=actor)
        to = parts.words("injects", inject, "to")
        if to and deadlines.seat not in to and deadlines.seat in parts.raw("seats"):
            yield warning("unseen-due", parts.place(where), path, seat=deadlines.seat)


def _evidence(parts: Parts) -> Iterator[Problem]:
    """Evidence that comes before what it is about."""
    for inject in parts.raw("injects"):
        path: Path = ("injects", inject, "evidence")
        incident = parts.raw(*path).get("incident")
        if not isinstance(incident, str) or incident not in parts.raw("injects"):
            continue
        mine, theirs = (parts.number("injects", name, "turn") for name in (inject, incident))
        if mine is None or theirs is None or inject == incident:
            continue
        minutes = [parts.number("injects", name, "minute") or 0.0 for name in (inject, incident)]
        if (mine, minutes[0]) < (theirs, minutes[1]):
            yield error("evidence-early", parts.place((*path, "incident")), path, incident=incident)
