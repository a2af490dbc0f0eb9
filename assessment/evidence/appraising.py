"""Block B3, planning and appraising: what was prepared before the crisis, and the picture that was drawn of it."""

from __future__ import annotations

from assessment.evidence.dossier import Dossier
from assessment.evidence.rule import Finding, entries, found, minutes, names_a_figure, rule, some, sources
from sim.exercise import events as ev

CORRECTION_MINUTES = 10


@rule("B3.1a")
def planned_ahead(dossier: Dossier) -> Finding | None:
    """A written plan or decision note before the first major inject."""
    crisis = dossier.crisis
    if crisis is None:
        return None
    notes = [(m, e) for m, e in dossier.documents("decision-note") if m.seq < crisis.seq]
    plans = [(m, e) for m, e in dossier.documents("negotiation-plan") if m.seq < crisis.seq]
    if notes:
        moment, note = notes[-1]
        approval = dossier.approval(note)
        ready = approval is not None and approval.seq < crisis.seq
        moments = [m for m in (moment, approval, crisis) if m is not None]
        return found(4 if ready else 3, "planned-ahead", moments, approved=ready)
    return found(2, "planned-ahead.plan-only", [plans[-1][0], crisis]) if plans else None


@rule("B3.1b")
def triggers_set(dossier: Dossier) -> Finding | None:
    """A stated trigger that would change the decision; a figure or a fact in it counts more than a phrase."""
    notes = dossier.documents("decision-note")
    if not notes:
        return None
    stated = [(m, e) for m, e in notes if entries(e.fields.get("trigger"))]
    measured = [m for m, e in stated if names_a_figure(e.fields.get("trigger"))]
    level = 1 if not stated else 3 if measured else 2
    if measured and len(notes) > 1:
        level = 4
    moments = some(m for m, _ in notes)
    return found(level, "triggers-set", moments, notes=len(stated), measured=len(measured))


@rule("B3.2b")
def known_assumed_unknown(dossier: Dossier) -> Finding | None:
    """The three fields of the situation report, and what they cite."""
    reports = dossier.documents("situation-report")
    if not reports:
        return None
    fields = ("known", "assumed", "unknown")
    moment, report = max(reports, key=lambda r: (min(entries(r[1].fields.get(f)) for f in fields), len(sources(r[1]))))
    counts = [entries(report.fields.get(f)) for f in fields]
    cited = len(sources(report))
    level = 1 if 0 in counts else 2 if cited == 0 else 4 if min(counts) >= 2 and cited >= 2 else 3
    known, assumed, unknown = counts
    return found(level, "known-assumed-unknown", [moment], known=known, assumed=assumed, unknown=unknown, cited=cited)


@rule("B3.2c")
def false_report_corrected(dossier: Dossier) -> Finding | None:
    """After news that was false: not built on, and put right within the set time of its correction."""
    false = [(m, e) for m, e in dossier.shown(ev.InjectReleased) if dossier.is_false(e)]
    if not false:
        return None
    moment, news = false[0]
    corrections = [m for m, e in dossier.shown(ev.InjectReleased) if e.corrects == news.inject]
    built_on = [m for m, e in dossier.own(ev.DocumentSubmitted) if moment.ref in sources(e) and _as_fact(e)]
    doubted = [
        m
        for m, e in dossier.own(ev.DocumentSubmitted)
        if moment.ref in sources(e) and entries(e.fields.get("unknown")) and not _as_fact(e)
    ]
    early = [m for m in doubted if not corrections or m.seq < corrections[0].seq]
    if early and not built_on:
        return found(4, "false-report.doubted", [moment, early[0]])
    if not corrections:
        return found(1, "false-report.built-on", [moment, built_on[0]]) if built_on else None
    correction = corrections[0]
    after = [m for m, e in dossier.own(ev.DocumentSubmitted) if correction.ref in sources(e)]
    after += [m for m, e in dossier.own(ev.MessageSent) if e.reply_to == correction.ref]
    after.sort(key=lambda m: m.seq)
    if not after:
        level = 1 if built_on else 2
        return found(level, "false-report.ignored", [moment, correction, *built_on[:1]])
    took = minutes(after[0].elapsed - correction.elapsed)
    return found(
        3 if took <= CORRECTION_MINUTES else 2,
        "false-report",
        [moment, correction, after[0]],
        minutes=took,
        limit=CORRECTION_MINUTES,
    )


def _as_fact(document: ev.DocumentSubmitted) -> bool:
    """Whether a document has no place for doubt: a press line, or a report that leaves "assumed" and "unknown" empty."""
    if document.form == "situation-report":
        return not (entries(document.fields.get("assumed")) or entries(document.fields.get("unknown")))
    return document.form == "press-line"
