"""Block B3, verifying: what the candidate did so that promises made in a crisis can be checked."""

from __future__ import annotations

from assessment.evidence.dossier import Dossier
from assessment.evidence.index import Moment
from assessment.evidence.legality import legality
from assessment.evidence.provisions import CHECKING, says
from assessment.evidence.rule import Finding, found, rule, some
from assessment.evidence.talking import said
from assessment.evidence.wording import provided, sentences
from sim.exercise import events as ev
from sim.exercise.core.names import ActorId, Said
from sim.reading.reading import Intent

ADMITTING = frozenset({"invite-observers", "admit-inspectors"})
"""Acts that let others see for themselves."""
PROPOSING: frozenset[Intent] = frozenset(
    {"offer", "conditional-offer", "demand", "commitment", "question-interests", "question-fact"}
)
"""Intents of a message that asks for something or promises it."""
PROMISED = frozenset({"issue", "option", "provision", "gauge", "act", "instrument", "package"})
"""Kinds of thing that one promises; a check of news is no check of a promise."""


@rule("B3.5d")
def commitments_verified(dossier: Dossier) -> Finding | None:
    """Verification that the candidate asked for or offered once the crisis had broken, and whether it was then carried out.

    An act that lets others see needs words that say of what. Monitoring that a text brings by itself is nobody's merit: it counts where the candidate disputed what it found.
    Who said nothing of it had no occasion, for nothing shows what they were promised.
    """
    crisis = dossier.crisis
    if crisis is None:
        return None
    asked = _asked(dossier, crisis)
    acts = [(m, e) for m, e in dossier.own(ev.ActionTaken) if m.seq > crisis.seq and e.act in ADMITTING]
    own = [m for m, _ in acts]
    explained = any(e.words is not None and dossier.reader.substantial(e.words) for _, e in acts)
    if not asked and not own:
        return None
    first = min((m.seq for m, _ in asked), default=len(dossier.index.moments) + 1)
    heard = frozenset[ActorId]().union(*(to for _, to in asked))
    granted = [
        m
        for m, e in dossier.shown(ev.ActionTaken)
        if m.seq > first and e.act in ADMITTING and e.actor in heard and not dossier.made(m)
    ]
    breach = _breach(dossier, crisis)
    carried = explained or (asked and (own or granted or breach))
    level = 2 if not carried else 4 if breach else 3
    return found(
        level,
        "commitments-verified",
        some((*some((m for m, _ in asked), 3), *own[:2], *granted[:2], *breach), 8),
        asked=len(asked),
        admitted=len(own),
        granted=len(granted),
        breach=bool(breach),
    )


def _asked(dossier: Dossier, crisis: Moment) -> list[tuple[Moment, frozenset[ActorId]]]:
    """Messages to others and words for a text that ask for or promise a check of something promised, with those who heard them."""
    talk = [
        (s.moment, s.to)
        for s in said(dossier)
        if s.moment.seq > crisis.seq
        and s.says
        and s.intent in PROPOSING
        and isinstance(s.message.words, Said)
        and _of_something(dossier, s.message)
        and any(says(CHECKING, one) for one in sentences(s.message.words.text, s.message.words.language))
    ]
    everybody = frozenset(a.id for a in dossier.blueprint.actors)
    texts = [
        (p.moment, everybody - dossier.actors_at(p.moment.seq))
        for p in provided(dossier)
        if p.moment.seq > crisis.seq and any(says(CHECKING, one) for one in p.sentences)
    ]
    return sorted((*talk, *texts), key=lambda pair: pair[0].seq)


def _of_something(dossier: Dossier, message: ev.MessageSent) -> bool:
    reading = dossier.reader.read(message)
    return reading is not None and bool(reading.figures or any(m.kind in PROMISED for m in reading.about))


def _breach(dossier: Dossier, crisis: Moment) -> tuple[Moment, ...]:
    """A finding of a breach and the candidate's dispute over it, by the text's own procedure and without an unlawful act."""
    for moment, dispute in dossier.own(ev.ObligationDisputed):
        amiss = [
            m
            for m, e in dossier.shown(ev.ObligationObserved)
            if crisis.seq < m.seq < moment.seq and e.finding == "amiss" and e.obligation == dispute.obligation
        ]
        unlawful = any(
            m.seq > amiss[0].seq and legality(e.act) == "unlawful" for m, e in dossier.own(ev.ActionTaken) if amiss
        )
        if amiss and not unlawful:
            return amiss[-1], moment
    return ()
