"""Block B3, planning and appraising: what was prepared before the crisis, and the picture that was drawn of it."""

from __future__ import annotations

from assessment.evidence.citing import is_weak, sources, unsound
from assessment.evidence.claiming import claimed
from assessment.evidence.cues import CLEARS, OWNER
from assessment.evidence.dossier import Dossier
from assessment.evidence.index import Moment
from assessment.evidence.rule import Finding, found, minutes, noise, rule, some
from assessment.evidence.talking import said
from assessment.evidence.writing import Entry
from sim.exercise import events as ev
from sim.exercise.core.names import Said

CORRECTION_MINUTES = 10
PLANS = ("contingency-plan", "decision-note")


@rule("B3.1a", version=3)
def planned_ahead(dossier: Dossier) -> Finding | None:
    """A contingency plan or a decision note of substance before the first major inject; for 4, approved by then.

    A negotiation plan with an alternative is half of one, where one was due; without a request nobody had an occasion.
    """
    crisis = dossier.crisis
    if crisis is None:
        return None
    notes = [(m, e) for form in PLANS for m, e in dossier.documents(form) if m.seq < crisis.seq]
    sound = [(m, e) for m, e in notes if dossier.reader.written(m, e).noise is None]
    if sound:
        moment, note = max(sound, key=lambda n: n[0].seq)
        approval = dossier.approval(note)
        ready = approval is not None and approval.seq < crisis.seq
        moments = [m for m in (moment, approval, crisis) if m is not None]
        return found(4 if ready else 3, "planned-ahead", moments, approved=ready)
    if notes:
        return noise(notes[-1][0], dossier.reader.written(*notes[-1]))
    plans = [
        (m, e)
        for m, e in dossier.documents("negotiation-plan")
        if m.seq < crisis.seq and dossier.reader.written(m, e).stated("alternative")
    ]
    plans = [(m, e) for m, e in plans if dossier.reader.written(m, e).noise is None]
    due = [(m, d) for m, d in dossier.dues(*PLANS) if m.seq < crisis.seq and d.ends < crisis.elapsed]
    if plans and due:
        return found(2, "planned-ahead.plan-only", [plans[-1][0], crisis])
    missed = [m for m, d in due if dossier.overdue(d)]
    return found(1, "planned-ahead.never", [missed[0], crisis]) if missed else None


@rule("B3.1b", version=3)
def triggers_set(dossier: Dossier) -> Finding | None:
    """Triggers that would change the decision: stated, measurable, and for 4 with somebody who watches it."""
    notes = [(m, e) for form in PLANS for m, e in dossier.documents(form)]
    if not notes:
        return None
    notes.sort(key=lambda n: n[0].seq)
    read = [(m, dossier.reader.written(m, e)) for m, e in notes]
    if all(said.noise is not None for _, said in read):
        return noise(*read[-1])
    stated = [(m, e) for m, said in read if said.noise is None for e in said.of("trigger", "triggers")]
    measured = [(m, e) for m, e in stated if _measurable(e)]
    watched = [m for m, e in measured if e.named("actor", "seat") or OWNER.search(e.text)]
    level = 1 if not stated else 2 if not measured else 4 if watched else 3
    moments = some(m for m, _ in (*measured, *stated, *read))
    return found(level, "triggers-set", moments, notes=len(stated), measured=len(measured), watched=bool(watched))


def _measurable(trigger: Entry) -> bool:
    """Whether anybody could tell that it has come: a figure, or a thing of the case that is seen to happen."""
    return trigger.figures > 0 or bool(trigger.named("gauge", "act", "inject", "option"))


@rule("B3.2b", version=3)
def known_assumed_unknown(dossier: Dossier) -> Finding | None:
    """Known, assumed and unknown apart in a situation report, nothing of low grade taken for known, sources cited."""
    reports = dossier.documents("situation-report")
    if not reports:
        return None
    fields = ("known", "assumed", "unknown")
    read = [(m, e, dossier.reader.written(m, e)) for m, e in reports]
    moment, report, said = max(read, key=lambda r: (r[2].noise is None, min(len(r[2].of(f)) for f in fields)))
    if (empty := noise(moment, said)) is not None:
        return empty
    weak = [*unsound(dossier, moment, report), *claimed(dossier, moment, said.stated("known"))]
    weak = [*{m.seq: (m, n) for m, n in weak}.values()]
    cited = len(sources(report))
    # What is known may be quoted, and what is not may be said in a word.
    known, assumed, unknown = len(said.stated("known")), len(said.of("assumed")), len(said.briefly("unknown"))
    level = 1 if 0 in (known, assumed, unknown) else 2 if weak or cited == 0 else 3
    if level == 3 and min(known, assumed, unknown) >= 2 and cited >= 2 and said.of("next"):
        level = 4
    return found(
        level,
        "known-assumed-unknown",
        [moment, *(m for m, _ in weak[:2])],
        known=known,
        assumed=assumed,
        unknown=unknown,
        cited=cited,
        weak=len(weak),
    )


@rule("B3.2c", version=3)
def false_report_corrected(dossier: Dossier) -> Finding | None:
    """News of low grade or put right later: doubted before its correction, or taken up within the set time after it.

    What the author planted is not read: only the grade and the correction, which the candidate was shown.
    """
    corrections = [(m, e) for m, e in dossier.shown(ev.InjectReleased) if e.corrects is not None]
    weak = [(m, e) for m, e in dossier.shown(ev.InjectReleased) if is_weak(e.reliability) and e.corrects is None]
    if not corrections:
        return _doubted(dossier, weak)
    correction, right = corrections[0]
    false = next(((m, e) for m, e in dossier.seen(ev.InjectReleased) if e.inject == right.corrects), None)
    if false is None:
        return None
    moment, _ = false
    doubts = [m for m in _refuting(dossier, moment) if m.seq < correction.seq]
    built = _built_on(dossier, moment)
    if doubts and not built:
        return found(4, "false-report.doubted", [moment, doubts[0], correction])
    after = sorted(
        {
            m.seq: m for m in (*_taking_up(dossier, correction), *_refuting(dossier, moment)) if m.seq > correction.seq
        }.values(),
        key=lambda m: m.seq,
    )
    if after:
        took = minutes(after[0].elapsed - correction.elapsed)
        level = 3 if took <= CORRECTION_MINUTES else 2
        moments = [moment, correction, after[0]]
        return found(level, "false-report", moments, minutes=took, limit=CORRECTION_MINUTES)
    stayed = dossier.lasted(correction.elapsed + CORRECTION_MINUTES * 60_000, dossier.actor_at(correction.seq))
    if not stayed and not built:
        return None
    return found(1, "false-report.ignored", [moment, correction, *built[:1]])


def _doubted(dossier: Dossier, weak: list[tuple[Moment, ev.InjectReleased]]) -> Finding | None:
    """News of low grade that was never put right: relied on, or passed on as what it is."""
    for moment, _ in weak:
        if built := _built_on(dossier, moment):
            return found(1, "false-report.built-on", [moment, built[0]])
    for moment, _ in weak:
        if doubts := _refuting(dossier, moment):
            return found(3, "false-report.doubted-only", [moment, doubts[0]])
    return None


def _built_on(dossier: Dossier, news: Moment) -> list[Moment]:
    """The candidate's documents that rely on that news, or state it as known or in public."""
    return [
        m
        for m, e in dossier.own(ev.DocumentSubmitted)
        if news.ref in sources(e, "relies-on")
        or any(w.seq == news.seq for w, _ in claimed(dossier, m, dossier.reader.written(m, e).stated("known", "line")))
    ]


def _refuting(dossier: Dossier, report: Moment) -> list[Moment]:
    """The candidate's documents that refute that news, or pass it on and have something to say of what is unknown."""
    doubts = []
    for moment, document in dossier.own(ev.DocumentSubmitted):
        written = dossier.reader.written(moment, document)
        if written.noise is not None:
            continue
        refutes = report.ref in sources(document, "refutes")
        reports = report.ref in sources(document, "reports") and bool(written.of("unknown", "assumed"))
        if refutes or reports:
            doubts.append(moment)
    event = report.event
    if isinstance(event, ev.InjectReleased):
        for spoken in said(dossier):
            reading = dossier.reader.read(spoken.message)
            if (
                reading is not None
                and spoken.moment.seq > report.seq
                and any(
                    s.kind == "inject"
                    and s.attitude in ("refutes", "asks")
                    and s.id in (event.inject, _authored(dossier, event))
                    for s in reading.stances
                )
            ):
                doubts.append(spoken.moment)
    return sorted(doubts, key=lambda m: m.seq)


def _authored(dossier: Dossier, event: ev.Event) -> str | None:
    """The author's name of that news, by which this exercise's lexicon knows it."""
    inject = dossier.inject(event) if isinstance(event, ev.InjectReleased) else None
    return None if inject is None else inject.id


def _taking_up(dossier: Dossier, correction: Moment) -> list[Moment]:
    """Documents that cite a correction, and messages that answer it."""
    filed = [
        m
        for m, e in dossier.own(ev.DocumentSubmitted)
        if correction.ref in sources(e) and dossier.reader.written(m, e).noise is None
    ]
    names = {_authored(dossier, correction.event), *_corrected(dossier, correction.event)} - {None}
    return filed + [
        m
        for m, e in dossier.own(ev.MessageSent)
        if dossier.reader.says(m, e.words) and (e.reply_to == correction.ref or _puts_right(dossier, e, names))
    ]


def _corrected(dossier: Dossier, correction: ev.Event) -> set[str | None]:
    """The author's name of the news that a correction puts right."""
    if not isinstance(correction, ev.InjectReleased):
        return set()
    return {_authored(dossier, e) for _, e in dossier.seen(ev.InjectReleased) if e.inject == correction.corrects}


def _puts_right(dossier: Dossier, message: ev.MessageSent, names: set[str | None]) -> bool:
    """Whether a message names the news or its correction and says which way it went, in a word that clears or denies."""
    reading = dossier.reader.read(message)
    words = message.words
    if reading is None or not isinstance(words, Said) or not CLEARS.search(words.text):
        return False
    return any(m.kind == "inject" and m.id in names for m in reading.about)
