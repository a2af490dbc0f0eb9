"""Documents against their clock: the rules that ask whether something asked for came in time."""

from __future__ import annotations

from assessment.evidence.dossier import Dossier, Moment
from assessment.evidence.rule import Finding, minutes, rule
from sim.exercise import events as ev


def on_time(dossier: Dossier, forms: tuple[str, ...], en: str, fr: str) -> Finding | None:
    """4 early and approved, 3 on time, 2 late, 1 never; None where none was asked of this seat."""
    dues = dossier.dues(*forms)
    if not dues:
        return None
    asked, due = dues[0]
    filed = next(((m, d) for m, d in dossier.own(ev.DocumentSubmitted) if d.due == due.due), None)
    if filed is None:
        ended = dossier.moments[-1]
        if ended.elapsed <= due.ends:
            return None
        return Finding(
            1,
            f"The {en} asked for was never filed; it was due after {minutes(due.ends - asked.elapsed)} minutes.",
            f"Document demandé ({fr}) jamais déposé ; délai : {minutes(due.ends - asked.elapsed)} minutes.",
            (asked,),
        )
    moment, document = filed
    return _compared(dossier, asked, due, moment, document, en, fr)


def _compared(
    dossier: Dossier,
    asked: Moment,
    due: ev.DocumentDue,
    moment: Moment,
    document: ev.DocumentSubmitted,
    en: str,
    fr: str,
) -> Finding:
    allowed, took = due.ends - asked.elapsed, moment.elapsed - asked.elapsed
    approval = dossier.approval(document)
    if moment.elapsed > due.ends:
        late = minutes(moment.elapsed - due.ends)
        return Finding(
            2,
            f"The {en} came {late} minutes after its time.",
            f"Document remis ({fr}) {late} minutes après le délai.",
            (asked, moment),
        )
    spare = minutes(due.ends - moment.elapsed)
    if approval is not None and approval.elapsed <= due.ends and took <= allowed * 2 / 3:
        return Finding(
            4,
            f"The {en} was filed and approved {spare} minutes or less before its time, with a third of it to spare.",
            f"Document ({fr}) remis et approuvé avec plus d’un tiers du délai en réserve ({spare} minutes).",
            (asked, moment, approval),
        )
    return Finding(
        3,
        f"The {en} was filed on time, {spare} minutes before the limit.",
        f"Document ({fr}) remis à temps, {spare} minutes avant la limite.",
        (asked, moment) if approval is None else (asked, moment, approval),
    )


@rule("B1.6b")
def report_in_time(dossier: Dossier) -> Finding | None:
    """Sends the report within the set time: the first written account asked of the seat."""
    return on_time(dossier, ("situation-report", "decision-note", "negotiation-plan"), "report", "compte rendu")


@rule("B3.2a")
def first_situation_report(dossier: Dossier) -> Finding | None:
    """Sends a first situation report within the set time."""
    return on_time(dossier, ("situation-report",), "situation report", "compte rendu de situation")


@rule("B3.6a")
def holding_line(dossier: Dossier) -> Finding | None:
    """Issues a holding line within the set time; 3 needs it released, since a line nobody reads holds nothing."""
    found = on_time(dossier, ("press-line",), "press line", "éléments de langage")
    if found is None or found.level < 3:
        return found
    filed = {m.event.document for m in found.moments if isinstance(m.event, ev.DocumentSubmitted)}
    released = [m for m, e in dossier.delegation(ev.DocumentReleased) if e.document in filed]
    if not released:
        return Finding(
            2,
            "A press line was drafted in time but never released.",
            "Des éléments de langage ont été rédigés à temps mais jamais diffusés.",
            found.moments,
        )
    return Finding(found.level, found.en, found.fr, (*found.moments, released[0]))
