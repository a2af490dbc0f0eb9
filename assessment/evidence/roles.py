"""Block B3, roles: who decides and who acts in a plan, who stands in for them, and whether somebody did."""

from __future__ import annotations

import re
from collections.abc import Iterable

from assessment.evidence.appraising import PLANS
from assessment.evidence.cues import OFFICE
from assessment.evidence.dossier import Dossier
from assessment.evidence.index import Moment
from assessment.evidence.rule import Finding, found, noise, rule
from assessment.evidence.writing import Entry
from sim.exercise import events as ev
from sim.exercise.core.names import SeatId

PLAN = "contingency-plan"

STANDS_IN = re.compile(
    r"(?<!\w)(?:stands? in|standing in|steps? in|substitut\w+|alternates?|replaces?|takes? over|in (?:his|her|their) (?:absence|place|stead)"
    r"|(?:if|where|when) [^.;]{1,40}(?:absent|away|reached|unavailable|not answer)|failing (?:him|her|them|that)"
    r"|suppl[ée]\w*|remplac\w+|par intérim|l.intérim|prend(?:ra)? le relais|à (?:sa|leur) place|en (?:son|leur) absence|en l.absence"
    r"|en cas d.(?:absence|empêchement)|à défaut|(?:si|quand|lorsque) [^.;]{1,40}(?:joign\w+|absente?s?|empêchée?s?|ne répon\w+))(?!\w)",
    re.IGNORECASE,
)
"""Somebody who acts where another cannot."""


@rule("B3.1c", version=2)
def roles_named(dossier: Dossier) -> Finding | None:
    """Roles and their substitutes in a contingency plan or decision note; for 4, a substitute who then acted in an empty seat.

    A decision note is not asked for roles: it earns a level where it names a substitute, and is no occasion otherwise.
    """
    read = [(m, e, dossier.reader.written(m, e)) for form in PLANS for m, e in dossier.documents(form)]
    judged: list[tuple[int, Moment, int, int, Moment | None]] = []
    for moment, document, said in sorted(read, key=lambda r: r[0].seq):
        if said.noise is not None:
            continue
        entries = said.of()
        roles = [e for e in entries if _roles(e)]
        covered = [e for e in entries if STANDS_IN.search(e.text) and _people(e) > 1]
        if document.form != PLAN and not covered:
            continue
        relief = _relief(dossier, moment, covered)
        level = 1 if not roles else 2 if not covered or len(roles) < 2 else 4 if relief else 3
        judged.append((level, moment, len(roles), len(covered), relief))
    if judged:
        level, moment, named, stand_ins, relief = max(judged, key=lambda j: (j[0], j[1].seq))
        moments = [m for m in (moment, relief) if m is not None]
        return found(level, "roles-named", moments, roles=named, covered=stand_ins, relieved=relief is not None)
    plans = [(m, said) for m, e, said in read if e.form == PLAN]
    return noise(*plans[-1]) if plans else None


def _roles(entry: Entry) -> bool:
    """Whether an entry says who does something: by a seat's name, an office, or the column of who answers."""
    return bool(entry.named("seat") or OFFICE.search(entry.text) or entry.cells.get("owner"))


def _people(entry: Entry) -> int:
    """Number of different people or offices that an entry names."""
    offices = {m.group().casefold() for m in OFFICE.finditer(entry.text)}
    return len(entry.named("seat")) + len(offices)


def _relief(dossier: Dossier, plan: Moment, covered: Iterable[Entry]) -> Moment | None:
    """An act of a seat that the plan names as somebody's substitute, while another seat that it names stood empty."""
    named = [frozenset(SeatId(s) for s in e.named("seat")) for e in covered]
    empty: set[SeatId] = set()
    for moment in dossier.moments:
        if moment.seq <= plan.seq:
            continue
        match moment.event:
            case ev.SeatLeft(seat=seat):
                empty.add(seat)
            case ev.SeatTaken(seat=seat):
                empty.discard(seat)
            case event:
                acts = getattr(event, "seat", None)
                if acts is not None and acts not in empty and any(acts in s and s & empty for s in named):
                    return moment
    return None
