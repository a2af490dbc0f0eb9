"""Block B1, drafting: what the candidate's own clauses lay down, and what they provide for once a text is in force."""

from __future__ import annotations

from assessment.evidence.dossier import Dossier
from assessment.evidence.index import Moment
from assessment.evidence.provisions import BODY, DATE, DISPUTE, LASTING, ORDER, SETS_UP, STEPS, says
from assessment.evidence.rule import Finding, found, rule, some
from assessment.evidence.wording import drafted, provided


@rule("B1.5a", version=2)
def clauses_complete(dossier: Dossier) -> Finding | None:
    """Actor, duty, date and verification in the clauses that the candidate wrote or amended; for 4, what follows a breach.

    Choosing among options that the scenario's author wrote is no drafting, and no occasion.
    """
    clauses = drafted(dossier)
    sound = [c for c in clauses if c.fault is None]
    empty = [c.moment for c in clauses if c.fault is not None and c.tabled]
    if not sound:
        return found(1, "clauses-complete.empty", some(empty), clauses=len(empty)) if empty else None
    duties = [c for c in sound if c.elements.binds]
    full = [c for c in duties if c.elements.complete]
    foreseen = any(c.elements.foreseen for c in full)
    level = 1 if not duties else 2 if len(full) < len(sound) + len(empty) else 4 if foreseen else 3
    return found(
        level,
        "clauses-complete",
        some((*(c.moment for c in sound), *empty)),
        clauses=len(sound) + len(empty),
        duties=len(duties),
        actors=sum(c.elements.actor for c in duties),
        dates=sum(c.elements.date for c in duties),
        verified=sum(c.elements.verified for c in duties),
        foreseen=foreseen,
    )


@rule("B1.5d", version=2)
def followed_up(dossier: Dossier) -> Finding | None:
    """Follow-up with a calendar, and steps for disputes, in what the candidate proposed for a text in their own words.

    Both make a level; a body set up without a calendar, or means for disputes without an order, make the second where they
    are words of the text. One half well done is no occasion: another article, which the scenario's author wrote, may hold
    the other half, and what an option provides is nobody's merit.
    """
    bodies: list[Moment] = []
    dated: list[Moment] = []
    ways: list[Moment] = []
    means: set[int] = set()
    lasting: set[int] = set()
    ordered = faulty = False
    for one in provided(dossier):
        disputed = any(DISPUTE.search(sentence) for sentence in one.sentences)
        for sentence in one.sentences:
            steps = {n for n, step in enumerate(STEPS) if says(step, sentence)} if disputed else set()
            body = says(BODY, sentence)
            if body:
                (dated if DATE.search(sentence) else bodies).append(one.moment)
                faulty |= one.binding and SETS_UP.search(sentence) is not None
            if steps:
                ways.append(one.moment)
                ordered |= ORDER.search(sentence) is not None
                faulty |= one.binding
            if body or steps:
                lasting |= {n for n, kind in enumerate(LASTING) if kind.search(sentence)}
            means |= steps
    in_steps = ordered and len(means) > 1
    complete = bool(dated) and in_steps
    half = (bool(dated) and not ways) or (in_steps and not bodies)
    if not complete and (half or not faulty):
        return None
    level = 2 if not complete else 4 if len(lasting) > 1 else 3
    return found(
        level,
        "followed-up",
        some((*dated, *ways, *bodies)),
        followed=bool(dated or bodies),
        dated=bool(dated),
        means=len(means),
        ordered=in_steps,
        lasting=len(lasting) > 1,
    )
