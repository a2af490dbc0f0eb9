"""Block B3, planning and appraising: what was prepared before the crisis, and the picture that was drawn of it."""

from __future__ import annotations

from assessment.evidence.dossier import Dossier
from assessment.evidence.rule import Finding, entries, minutes, names_a_figure, plural, rule, some
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
        return Finding(
            4 if ready else 3,
            f"A decision note with its trigger was filed {'and approved ' if ready else ''}before the crisis broke.",
            f"Une note de décision avec son déclencheur a été déposée {'et approuvée ' if ready else ''}avant la crise.",
            (moment, crisis) if approval is None else (moment, approval, crisis),
        )
    if plans:
        return Finding(
            2,
            "Before the crisis only the negotiation plan spoke of a fallback.",
            "Avant la crise, seul le plan de négociation évoquait une solution de repli.",
            (plans[-1][0], crisis),
        )
    return None


@rule("B3.1b")
def triggers_set(dossier: Dossier) -> Finding | None:
    """What would change the decision, stated; a figure or a fact in it counts more than a phrase."""
    notes = dossier.documents("decision-note")
    if not notes:
        return None
    stated = [(m, e) for m, e in notes if entries(e.fields.get("trigger"))]
    measured = [m for m, e in stated if names_a_figure(e.fields.get("trigger"))]
    level = 1 if not stated else 3 if measured else 2
    if measured and len(notes) > 1:
        level = 4
    return Finding(
        level,
        f"{plural(len(stated), 'decision note states', 'decision notes state')} a trigger, {len(measured)} of them a "
        "measurable one.",
        f"{plural(len(stated), 'note énonce', 'notes énoncent')} un déclencheur, dont {len(measured)} mesurable(s).",
        some(m for m, _ in notes),
    )


@rule("B3.2b")
def known_assumed_unknown(dossier: Dossier) -> Finding | None:
    """The three fields of the situation report, and what they cite."""
    reports = dossier.documents("situation-report")
    if not reports:
        return None
    fields = ("known", "assumed", "unknown")
    moment, report = max(reports, key=lambda r: (min(entries(r[1].fields.get(f)) for f in fields), len(r[1].cites)))
    counts = [entries(report.fields.get(f)) for f in fields]
    cited = len(report.cites)
    level = 1 if 0 in counts else 2 if cited == 0 else 4 if min(counts) >= 2 and cited >= 2 else 3
    return Finding(
        level,
        f"{counts[0]} known, {counts[1]} assumed, {counts[2]} unknown; {plural(cited, 'event', 'events')} cited.",
        f"{counts[0]} établi, {counts[1]} supposé, {counts[2]} ignoré ; {plural(cited, 'événement cité', 'événements cités')}.",
        (moment,),
    )


@rule("B3.2c")
def false_report_corrected(dossier: Dossier) -> Finding | None:
    """After news that was false: not built on, and put right within the set time of its correction."""
    false = [(m, e) for m, e in dossier.shown(ev.InjectReleased) if dossier.is_false(e)]
    if not false:
        return None
    moment, news = false[0]
    corrections = [m for m, e in dossier.shown(ev.InjectReleased) if e.corrects == news.inject]
    built_on = [m for m, e in dossier.own(ev.DocumentSubmitted) if moment.ref in e.cites and _as_fact(e)]
    doubted = [
        m
        for m, e in dossier.own(ev.DocumentSubmitted)
        if moment.ref in e.cites and entries(e.fields.get("unknown")) and not _as_fact(e)
    ]
    early = [m for m in doubted if not corrections or m.seq < corrections[0].seq]
    if early and not built_on:
        return Finding(
            4,
            "The false report was cited as unverified before it was corrected.",
            "La fausse information a été citée comme non vérifiée avant d’être corrigée.",
            (moment, early[0]),
        )
    if not corrections:
        return Finding(1, "A document builds on the false report.", "Un document s’appuie sur la fausse information.",
                       (moment, built_on[0])) if built_on else None  # fmt: skip
    correction = corrections[0]
    after = [m for m, e in dossier.own(ev.DocumentSubmitted) if correction.ref in e.cites]
    after += [m for m, e in dossier.own(ev.MessageSent) if e.reply_to == correction.ref]
    after.sort(key=lambda m: m.seq)
    if not after:
        level = 1 if built_on else 2
        return Finding(
            level,
            "The correction was not taken up in writing.",
            "Le rectificatif n’a pas été repris par écrit.",
            (moment, correction, *built_on[:1]),
        )
    took = minutes(after[0].elapsed - correction.elapsed)
    return Finding(
        3 if took <= CORRECTION_MINUTES else 2,
        f"The correction was taken up {took} minutes after it came; the set time is {CORRECTION_MINUTES}.",
        f"Le rectificatif a été repris {took} minutes après son arrivée ; le délai est de {CORRECTION_MINUTES}.",
        (moment, correction, after[0]),
    )


def _as_fact(document: ev.DocumentSubmitted) -> bool:
    """Whether a document has no place for doubt: a press line, or a report that leaves "assumed" and "unknown" empty."""
    if document.form == "situation-report":
        return not (entries(document.fields.get("assumed")) or entries(document.fields.get("unknown")))
    return document.form == "press-line"
