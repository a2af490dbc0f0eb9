"""Block B3, deciding: what the record shows of choices and acts under pressure."""

from __future__ import annotations

from assessment.evidence.citing import corrected, is_weak
from assessment.evidence.cues import CRITERION, LAW, NOTHING
from assessment.evidence.dossier import Dossier
from assessment.evidence.index import Moment
from assessment.evidence.legality import CALLS, legality
from assessment.evidence.rule import Finding, found, noise, rule, some
from assessment.evidence.writing import Written
from sim.exercise import events as ev
from sim.exercise.core.names import ActorId, Said
from sim.reading.read import things_named
from sim.world.catalogue import ACTS

NOTE = "decision-note"
EASING = 4.0
"""Goldstein score from which on an act eases: talks offered, aid, observers."""


@rule("B3.4a", version=3)
def decided_under_uncertainty(dossier: Dossier) -> Finding | None:
    """A decision note in time with distinct options, a choice, its confidence and what would change it.

    For 4, all of it with a trigger that anybody can see come and the law it rests on, or a revision once news had come: right
    first time is as good as revised.
    """
    dues = dossier.dues(NOTE)
    notes = dossier.documents(NOTE)
    if not notes:
        missed = [m for m, d in dues if dossier.overdue(d)]
        return found(1, "decision-note-missing", missed[:1]) if missed else None
    judged = [_note(dossier, m, e, dues) for m, e in notes]
    return max(judged, key=lambda f: f.level)


def _note(
    dossier: Dossier, moment: Moment, note: ev.DocumentSubmitted, dues: list[tuple[Moment, ev.DocumentDue]]
) -> Finding:
    said = dossier.reader.written(moment, note)
    if (empty := noise(moment, said)) is not None:
        return empty
    first = next((m for m, e in dossier.documents(NOTE) if e.document == note.document), moment)
    due = next((d for _, d in dues if d.due == note.due), None)
    on_time = due is None or first.elapsed <= due.ends
    options = len(said.of("options"))
    framed = bool(note.fields.get("confidence")) and bool(said.of("trigger")) and bool(said.of("recommendation"))
    news = [m for m, _ in dossier.shown(ev.InjectReleased) if first.seq < m.seq < moment.seq]
    exact = any(e.figures or e.facts for e in said.of("trigger")) and bool(said.of("legal"))
    level = 1 if options == 0 else 2 if not on_time or not framed or options < 2 else 3
    if level == 3 and options >= 3 and (exact or news):
        level = 4
    return found(
        level,
        "decided-under-uncertainty",
        (moment, *news[:1]),
        timely=on_time,
        options=options,
        framed=framed,
        revised=bool(news),
    )


@rule("B3.4b", version=3)
def proportionate(dossier: Dossier) -> Finding | None:
    """The candidate's acts once the crisis had broken: lawful, answering what was done to them, easing where they can."""
    crisis = dossier.crisis
    if crisis is None:
        return None
    acts: list[tuple[Moment, ev.ActionTaken | ev.CovertActionTaken]] = [
        (m, e) for m, e in dossier.own(ev.ActionTaken) if m.seq > crisis.seq
    ]
    acts += [(m, e) for m, e in dossier.own(ev.CovertActionTaken) if m.seq > crisis.seq]
    acts = [(m, e) for m, e in acts if e.act in ACTS]
    if not acts:
        return None
    unlawful = [m for m, e in acts if _unlawful(dossier, m, e.act, e.target, e.actor)]
    unprovoked = [
        m
        for m, e in acts
        if legality(e.act) != "friendly" and m not in unlawful and not _provoked(dossier, m, e.target, e.actor)
    ]
    climbs = [c for m, _ in acts if m in unprovoked and (c := _climb_after(dossier, m)) is not None]
    eased = [m for m, e in acts if ACTS[e.act].goldstein >= EASING]
    grounded = [m for m, e in acts if _grounded(dossier, e) and (m in eased or legality(e.act) != "friendly")]
    level = 1 if unlawful else 2 if climbs or len(unprovoked) > 1 else 3
    if level == 3 and eased and grounded and len(acts) > 1 and not unprovoked:
        level = 4
    return found(
        level,
        "proportionate",
        (*some((*unlawful, *unprovoked, *eased, *(m for m, _ in acts))), *climbs[:2]),
        acts=len(acts),
        unlawful=len(unlawful),
        unprovoked=len(unprovoked),
        easing=len(eased),
        grounded=len(grounded),
        climbs=len(climbs),
    )


def _grounded(dossier: Dossier, act: ev.ActionTaken | ev.CovertActionTaken) -> bool:
    """Whether an open act says by its basis or its words which law, text of the case or news it rests on."""
    if not isinstance(act, ev.ActionTaken):
        return False
    said = " ".join((act.basis, act.words.text if isinstance(act.words, Said) else ""))
    if LAW.search(said):
        return True
    return any(m.kind in ("instrument", "provision", "inject") for m in things_named(said, None, dossier.index.lexicon))


def _unlawful(dossier: Dossier, moment: Moment, act: str, target: ActorId | None, actor: ActorId) -> bool:
    """Whether no circumstance allows an act, or it is a countermeasure to nothing, or came before any call to stop."""
    kind = legality(act)
    if kind != "countermeasure":
        return kind == "unlawful"
    called = any(
        e.actor == actor and e.target == target and e.act in CALLS and m.seq < moment.seq
        for m, e in dossier.shown(ev.ActionTaken)
    )
    return not (called and _provoked(dossier, moment, target, actor))


def _provoked(dossier: Dossier, moment: Moment, target: ActorId | None, actor: ActorId) -> bool:
    """Whether, as far as the candidate had been shown, the target had acted against their delegation before.

    News that points at the target counts, be it true or not, unless its grade was low or it had been put right by then:
    it is what they could know.
    """
    for earlier, act in dossier.seen(ev.ActionTaken):
        if earlier.seq < moment.seq and act.actor == target and act.target == actor and legality(act.act) != "friendly":
            return True
    return any(
        m.seq < moment.seq
        and target is not None
        and (target in e.roles.accused or e.author == target)
        and not is_weak(e.reliability)
        and corrected(dossier, e.inject, moment.seq) is None
        for m, e in dossier.seen(ev.InjectReleased)
    )


def _climb_after(dossier: Dossier, act: Moment) -> Moment | None:
    """The climb of the ladder that the act itself caused: it stands among the events of the same command."""
    log = dossier.index.log
    command = log[act.seq - 1].command
    for moment in dossier.index.moments[act.seq : act.seq + 8]:
        if log[moment.seq - 1].command != command:
            return None
        if (
            dossier.admits(moment.seq)
            and isinstance(moment.event, ev.LadderMoved)
            and moment.event.rung > moment.event.was
        ):
            return moment
    return None


@rule("B3.4c", version=3)
def advice_with_options(dossier: Dossier) -> Finding | None:
    """Distinct options with their consequences in a decision note; for 4, doing nothing weighed too, and approval."""
    notes = dossier.documents(NOTE)
    if not notes:
        return None
    read = [(m, e, dossier.reader.written(m, e)) for m, e in notes]
    moment, note, said = max(read, key=lambda n: (n[2].noise is None, len(n[2].of("options"))))
    if (empty := noise(moment, said)) is not None:
        return empty
    options = len(said.of("options"))
    weighed = _weighed(said)
    advised = bool(said.of("recommendation"))
    nothing = any(NOTHING.search(e.text) for e in said.of("options", "recommendation"))
    approved = dossier.approval(note)
    level = 1 if options < 2 else 2 if not advised or weighed < 2 or (options == 2 and weighed < options) else 3
    if level == 3 and options >= 3 and (approved is not None or nothing) and weighed == options:
        level = 4
    moments = [m for m in (moment, approved) if m is not None]
    return found(
        level,
        "advice-with-options",
        moments,
        options=options,
        weighed=weighed,
        advised=advised,
        approved=approved is not None,
    )


def _weighed(said: Written) -> int:
    """Options that come with a consequence, or with what they are measured by; a simulated actor's always do."""
    return sum(not e.text or CRITERION.search(e.text) is not None or bool(e.figures) for e in said.of("options"))
