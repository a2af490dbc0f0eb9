"""Block B3, de-escalating: channels kept open, ultimatums answered, a process between the sides."""

from __future__ import annotations

from collections.abc import Collection

from assessment.evidence.dossier import Dossier
from assessment.evidence.index import Moment
from assessment.evidence.legality import legality
from assessment.evidence.rule import Finding, found, rule, some
from assessment.evidence.talking import Spoken, is_rude, said, threatens, unreadable
from sim.exercise import events as ev
from sim.exercise.core.names import PLENARY, ActorId, SeatId

ULTIMATUM_MINUTES = 12
CONTACTS = frozenset({"phone-call", "visit", "meet-in-third-place", "offer-to-negotiate", "negotiate", "mediate"})
"""Acts by which one speaks to another actor, as good as any message."""
PARTIAL = 3.0
"""Words to one side for each word to the other from which on a process is lopsided."""


@rule("B3.5a", version=4)
def channel_kept_open(dossier: Dossier) -> Finding | None:
    """Contacts, outside the plenary, with the delegation that was the most hostile when the crisis broke: messages that
    say something, calls and visits. Where several were equally hostile, with any of them. A call without a word is a
    contact; for 4 there must be words in two turns.
    """
    crisis = dossier.crisis
    hostile = _most_hostile(dossier, crisis) if crisis is not None else frozenset()
    if crisis is None or not hostile:
        return None
    spoken = [s for s in said(dossier) if s.moment.seq > crisis.seq]
    direct = [s.moment for s in spoken if s.to & hostile and s.message.channel != PLENARY and s.says and not is_rude(s)]
    calls = [(m, e) for m, e in contacts(dossier, hostile) if m.seq > crisis.seq]
    worded = {m.turn for m in direct} | {m.turn for m, e in calls if e.words and dossier.reader.substantial(e.words)}
    direct = sorted((*direct, *(m for m, _ in calls)), key=lambda m: m.seq)
    acted = [m for m, _ in dossier.own(ev.ActionTaken) if m.seq > crisis.seq]
    heard = [s.moment for s in spoken] or acted
    if not direct and not any(s.says for s in spoken) and acted and not spoken:
        return found(1, "channel-kept-open.silent", [crisis, *some(acted, 3)])
    if not heard:
        stayed = dossier.lasted(crisis.elapsed + ULTIMATUM_MINUTES * 60_000, dossier.actor_at(crisis.seq))
        return found(1, "channel-kept-open.silent", [crisis]) if stayed else None
    if spoken and (empty := unreadable(dossier, spoken)) is not None:
        return empty
    replies = [
        m
        for m, e in dossier.shown(ev.MessageSent)
        if direct and m.seq > direct[0].seq and e.channel != PLENARY and dossier.blueprint.seat(e.seat).actor in hostile
    ]
    level = 2 if not direct else 4 if len(worded) >= 2 and (replies or len(worded) >= 3) else 3
    name = dossier.blueprint.actor(min(hostile)).name
    moments = (crisis, *some(direct or heard, 5), *replies[:1])
    return found(
        level, "channel-kept-open", moments, messages=len(direct), actor=name, turns=len({m.turn for m in direct})
    )


def contacts(dossier: Dossier, actors: Collection[ActorId]) -> list[tuple[Moment, ev.ActionTaken]]:
    """The candidate's calls, visits and offers to meet to one of these actors."""
    return [(m, e) for m, e in dossier.own(ev.ActionTaken) if e.act in CONTACTS and e.target in actors]


def _most_hostile(dossier: Dossier, crisis: Moment) -> frozenset[ActorId]:
    """As the seat itself had been shown it by that moment, of those that somebody speaks for; all that were equally so."""
    own = dossier.actor_at(crisis.seq)
    facing: dict[ActorId, float] = {}
    for moment, moved in dossier.seen(ev.RelationsMoved):
        if moment.seq <= crisis.seq:
            facing |= {d.a: d.tension for d in moved.dyads if d.b == own and dossier.blueprint.seats_of(d.a)}
    most = max(facing.values(), default=0.0)
    return frozenset(a for a, tension in facing.items() if tension >= most - 1e-9)


@rule("B3.5b", version=5)
def ultimatum_answered(dossier: Dossier) -> Finding | None:
    """An ultimatum to the candidate's delegation answered to its author in time, by words or a call, without a threat or an
    unlawful act of one's own. Others' ultimatums are no occasion.
    """
    given = _to_own(dossier)
    if given is None:
        return None
    first, sender = given
    warned = dossier.actor_at(first.seq)
    limit = first.elapsed + ULTIMATUM_MINUTES * 60_000
    since = [s for s in said(dossier) if s.moment.seq > first.seq and warned in dossier.actors_at(s.moment.seq)]
    to_sender = [s for s in since if s.says and (sender is None or sender in s.to)]
    calls = [
        m
        for m, e in dossier.own(ev.ActionTaken)
        if m.seq > first.seq
        and e.actor == warned
        and legality(e.act) == "friendly"
        and (sender is None or e.target in (sender, None))
    ]
    answers = [s for s in to_sender if s.moment.elapsed <= limit and not threatens(s)]
    threats = [s.moment for s in since if threatens(s)]
    threats += [
        m
        for m, e in dossier.own(ev.ActionTaken)
        if m.seq > first.seq and e.actor == warned and legality(e.act) == "unlawful"
    ]
    timely = sorted((*(s.moment for s in answers), *(m for m in calls if m.elapsed <= limit)), key=lambda m: m.seq)
    moments = (first, *some((*threats, *timely), 4))
    if threats:
        return found(1, "ultimatum-answered.threat", moments)
    if not timely:
        if not dossier.lasted(limit, warned):
            return None
        return found(1, "ultimatum-answered.never", moments)
    offered = any(_offers(s) for s in answers)
    return found(4 if offered else 3, "ultimatum-answered", moments, offered=offered)


def _offers(spoken: Spoken) -> bool:
    return spoken.intent in ("offer", "conditional-offer", "question-interests", "commitment")


def _to_own(dossier: Dossier) -> tuple[Moment, ActorId | None] | None:
    """The first ultimatum of which the candidate's delegation was the addressee, and who gave it, where that is told."""
    news = [
        (m, e.author)
        for m, e in dossier.shown(ev.InjectReleased)
        if e.ultimatum and (set(e.roles.addressee) & dossier.actors_at(m.seq) or not e.roles.addressee)
    ]
    acts = [
        (m, e.actor)
        for m, e in dossier.shown(ev.ActionTaken)
        if e.act == "ultimatum" and e.target in dossier.actors_at(m.seq)
    ]
    return min((*news, *acts), key=lambda g: g[0].seq, default=None)


@rule("B3.5c", version=4)
def neutral_process(dossier: Dossier) -> Finding | None:
    """For seats that chair or mediate: the sides heard in private in like measure, none threatened, and a text tabled."""
    spoken = [s for s in said(dossier) if _between(dossier, s.message.seat)]
    if not spoken:
        return None
    if (empty := unreadable(dossier, spoken)) is not None:
        return empty
    words: dict[ActorId, int] = {}
    for one in spoken:
        if one.message.channel != PLENARY and one.says:
            for actor in one.to:
                words[actor] = words.get(actor, 0) + 1
    tabled = [m for m, e in dossier.own(ev.PackageTabled) if _between(dossier, e.seat)]
    sided = [s.moment for s in spoken if threatens(s)]
    even = bool(words) and max(words.values()) <= PARTIAL * min(words.values())
    level = 2 if len(words) < 2 or sided else 4 if tabled and even else 3
    moments = (*some((s.moment for s in spoken), 4), *some(tabled, 2), *sided[:1])
    return found(level, "neutral-process", moments, heard=len(words), tabled=len(tabled), even=even, sided=bool(sided))


def _between(dossier: Dossier, seat: SeatId) -> bool:
    """Whether a seat chairs or mediates."""
    card = dossier.blueprint.seat(seat)
    return "chair" in card.powers or dossier.blueprint.actor(card.actor).style == "mediator"
