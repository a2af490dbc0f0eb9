"""Documents against their clock: the rules that ask whether something asked for came in time."""

from __future__ import annotations

from assessment.evidence.dossier import Dossier
from assessment.evidence.index import Moment
from assessment.evidence.rule import Finding, found, minutes, noise, rule
from sim.exercise import events as ev


def on_time(dossier: Dossier, *forms: str) -> Finding | None:
    """4 early and approved by somebody else, 3 on time, 2 late, 1 never or noise; of several documents the middle one.

    None where none was asked of this seat.
    """
    judged = [f for asked, due in dossier.dues(*forms) if (f := _judged(dossier, asked, due)) is not None]
    return sorted(judged, key=lambda f: f.level)[(len(judged) - 1) // 2] if judged else None


def _judged(dossier: Dossier, asked: Moment, due: ev.DocumentDue) -> Finding | None:
    filed = next(((m, d) for m, d in dossier.own(ev.DocumentSubmitted) if d.due == due.due), None)
    if filed is None:
        if not dossier.overdue(due):
            return None
        allowed = minutes(due.ends - asked.elapsed)
        return found(1, "document-never", [asked], form=due.document, minutes=allowed)
    moment, document = filed
    if moment.elapsed > due.ends and not dossier.had_time(due):
        return None
    return noise(moment, dossier.reader.written(moment, document)) or _compared(dossier, asked, due, moment, document)


def _compared(
    dossier: Dossier, asked: Moment, due: ev.DocumentDue, moment: Moment, document: ev.DocumentSubmitted
) -> Finding:
    allowed, took = due.ends - asked.elapsed, moment.elapsed - asked.elapsed
    approval = dossier.approval(document)
    if moment.elapsed > due.ends:
        late = minutes(moment.elapsed - due.ends)
        return found(2, "document-late", [asked, moment], form=due.document, minutes=late)
    spare = minutes(due.ends - moment.elapsed)
    moments = [m for m in (asked, moment, approval) if m is not None]
    if approval is not None and approval.elapsed <= due.ends and took <= allowed * 2 / 3:
        return found(4, "document-early", moments, form=due.document, minutes=spare)
    return found(3, "document-on-time", moments, form=due.document, minutes=spare)


@rule("B1.6b", version=4)
def report_in_time(dossier: Dossier) -> Finding | None:
    """Sends the reports within the set time: every written account asked of the seat."""
    return on_time(dossier, "situation-report", "decision-note", "negotiation-plan")


@rule("B3.2a", version=4)
def first_situation_report(dossier: Dossier) -> Finding | None:
    """Sends a first situation report within the set time."""
    dues = dossier.dues("situation-report")
    return _judged(dossier, *dues[0]) if dues else None


@rule("B3.6a", version=4)
def holding_line(dossier: Dossier) -> Finding | None:
    """Issues a press line within the set time; level 3 needs it released to the public."""
    timely = on_time(dossier, "press-line")
    if timely is None or timely.level < 3:
        return timely
    filed = {m.event.document for m in timely.moments if isinstance(m.event, ev.DocumentSubmitted)}
    released = [m for m, e in dossier.delegation(ev.DocumentReleased) if e.document in filed]
    if not released:
        return found(2, "press-line-unreleased", timely.moments)
    return Finding(timely.level, timely.reason, (*timely.moments, released[0]))
