"""Block B3, deciding and de-escalating: what the record shows of choices and contacts under pressure."""

from __future__ import annotations

from assessment.evidence.dossier import Dossier
from assessment.evidence.index import Moment
from assessment.evidence.rule import Finding, entries, found, rule, some
from sim.exercise import events as ev
from sim.exercise.core.names import ActorId, SeatId
from sim.world.catalogue import ACTS

ULTIMATUM_MINUTES = 12
HOSTILE = -5.0
"""Goldstein score at or below which an act counts as escalation: threats, coercion and force."""


@rule("B3.4a")
def decided_under_uncertainty(dossier: Dossier) -> Finding | None:
    """A decision note on time, with options, confidence and trigger; revised when facts changed."""
    dues = dossier.dues("decision-note")
    notes = dossier.documents("decision-note")
    if not notes:
        missed = [m for m, d in dues if dossier.overdue(d)]
        return found(1, "decision-note-missing", missed[:1]) if missed else None
    moment, note = notes[0]
    due = next((d for _, d in dues if d.due == note.due), None)
    on_time = due is None or moment.elapsed <= due.ends
    options = entries(note.fields.get("options"))
    framed = all(entries(note.fields.get(f)) for f in ("confidence", "trigger"))
    revised = [m for m, e in notes if e.revision > 1]
    level = (
        1 if options == 0 else 2 if not on_time or not framed or options < 2 else 4 if revised and options >= 3 else 3
    )
    return found(
        level,
        "decided-under-uncertainty",
        (moment, *revised[:1]),
        timely=on_time,
        options=options,
        framed=framed,
        revised=bool(revised),
    )


@rule("B3.4b")
def proportionate(dossier: Dossier) -> Finding | None:
    """The candidate's acts once the crisis had broken: their hostility, their basis, and whether the ladder climbed."""
    crisis = dossier.crisis
    if crisis is None:
        return None
    acts = [(m, e) for m, e in dossier.own(ev.ActionTaken) if m.seq > crisis.seq]
    acts += [(m, e) for m, e in dossier.own(ev.CovertActionTaken) if m.seq > crisis.seq]  # type: ignore[misc]
    if not acts:
        return None
    hostile = [m for m, e in acts if e.act in ACTS and ACTS[e.act].goldstein <= HOSTILE]
    climbs = [c for m, _ in acts if (c := _climb_after(dossier, m)) is not None]
    eased = [m for m, e in acts if e.act in ACTS and ACTS[e.act].goldstein >= 4]
    grounded = [m for m, e in acts if e.basis]
    level = 1 if len(hostile) > 1 else 2 if hostile or climbs else 4 if eased and grounded else 3
    return found(
        level,
        "proportionate",
        (*some((*hostile, *eased, *(m for m, _ in acts))), *climbs[:2]),
        acts=len(acts),
        hostile=len(hostile),
        easing=len(eased),
        grounded=len(grounded),
        climbs=len(climbs),
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


@rule("B3.4c")
def advice_with_options(dossier: Dossier) -> Finding | None:
    """Options in the decision notes."""
    notes = dossier.documents("decision-note")
    if not notes:
        return None
    moment, note = max(notes, key=lambda n: entries(n[1].fields.get("options")))
    options = entries(note.fields.get("options"))
    advised = entries(note.fields.get("recommendation")) > 0
    approved = dossier.approval(note)
    level = 1 if options < 2 else 2 if options == 2 else 4 if approved and advised else 3
    moments = [m for m in (moment, approved) if m is not None]
    return found(level, "advice-with-options", moments, options=options, advised=advised, approved=approved is not None)


@rule("B3.5a", version=2)
def channel_kept_open(dossier: Dossier) -> Finding | None:
    """Talking, outside the plenary, with the delegation that was the most hostile when the crisis broke."""
    crisis = dossier.crisis
    hostile = _most_hostile(dossier, crisis) if crisis is not None else None
    if crisis is None or hostile is None:
        return None
    said = [(m, e) for m, e in dossier.own(ev.MessageSent) if m.seq > crisis.seq]
    direct = [m for m, e in said if hostile in dossier.others(m, e.channel) and e.channel != "plenary"]
    turns = {m.turn for m in direct}
    heard = [m for m, _ in said]
    if not heard:
        return found(1, "channel-kept-open.silent", [crisis])
    level = 2 if not direct else 4 if len(turns) >= 3 else 3
    name = dossier.blueprint.actor(hostile).name
    moments = (crisis, *some(direct or heard, 5))
    return found(level, "channel-kept-open", moments, messages=len(direct), actor=name, turns=len(turns))


def _most_hostile(dossier: Dossier, crisis: Moment) -> ActorId | None:
    """As the seat itself had been shown it by that moment."""
    own = dossier.actor_at(crisis.seq)
    facing: dict[ActorId, float] = {}
    for moment, moved in dossier.seen(ev.RelationsMoved):
        if moment.seq <= crisis.seq:
            facing |= {d.a: d.tension for d in moved.dyads if d.b == own}
    return max(facing, key=lambda a: (facing[a], a), default=None)


@rule("B3.5b", version=3)
def ultimatum_answered(dossier: Dossier) -> Finding | None:
    """An ultimatum met with words in time, and with no threat and no hostile act of one's own."""
    ultimata = [m for m, e in dossier.shown(ev.InjectReleased) if e.ultimatum]
    ultimata += [
        m for m, e in dossier.shown(ev.ActionTaken) if e.act == "ultimatum" and e.target in dossier.actors_at(m.seq)
    ]
    if not ultimata:
        return None
    first = min(ultimata, key=lambda m: m.seq)
    warned = dossier.actor_at(first.seq)
    limit = first.elapsed + ULTIMATUM_MINUTES * 60_000
    since = [(m, e) for m, e in dossier.own(ev.MessageSent) if m.seq > first.seq]
    said = [(m, e) for m, e in since if warned in dossier.actors_at(m.seq)]
    answers = [m for m, e in said if m.elapsed <= limit and e.intent is not None and e.intent != "threat"]
    threats = [m for m, e in said if e.intent == "threat"]
    threats += [
        m
        for m, e in dossier.own(ev.ActionTaken)
        if m.seq > first.seq and e.actor == warned and e.act in ACTS and ACTS[e.act].goldstein <= HOSTILE
    ]
    moments = (first, *some((*threats, *answers), 4))
    if threats:
        return found(1, "ultimatum-answered.threat", moments)
    if not answers:
        if not dossier.lasted(limit, warned):
            return None
        return found(2, "ultimatum-answered.never", moments)
    offered = any(m.elapsed <= limit and e.intent in ("proposal", "offer", "question") for m, e in said)
    return found(4 if offered else 3, "ultimatum-answered", moments, offered=offered)


@rule("B3.5c", version=2)
def neutral_process(dossier: Dossier) -> Finding | None:
    """For seats that chair or mediate: both sides heard in private, and a single text put before them."""
    said = [(m, e) for m, e in dossier.own(ev.MessageSent) if _between(dossier, e.seat)]
    if not said:
        return None
    heard = {a for m, e in said for a in dossier.others(m, e.channel) if e.channel != "plenary"}
    tabled = [m for m, e in dossier.own(ev.PackageTabled) if _between(dossier, e.seat)]
    sided = [m for m, e in said if e.intent in ("threat", "warning")]
    level = 2 if len(heard) < 2 else 4 if tabled and not sided else 3
    moments = (*some((m for m, _ in said), 4), *some(tabled, 2))
    return found(level, "neutral-process", moments, heard=len(heard), tabled=len(tabled))


def _between(dossier: Dossier, seat: SeatId) -> bool:
    """Whether a seat chairs or mediates."""
    card = dossier.blueprint.seat(seat)
    return "chair" in card.powers or dossier.blueprint.actor(card.actor).style == "mediator"
