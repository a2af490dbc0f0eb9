"""Obligations under texts in force: those of the delegation, kept or broken by its style, and those owed to it.

The events have all it promised: obligations opened, orders given, messages sent.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from sim.exercise import commands as cmd
from sim.exercise.core.names import InstrumentId
from sim.exercise.pledges.queries import clause_of, procedure
from sim.exercise.pledges.state import Standing
from sim.policies.desk import Desk
from sim.world.obligations import Clause, detection, expected_loss

RESIST: Mapping[str, float] = {
    "spoiler": 1.0,
    "hard": 1.6,
    "anxious": 3.0,
    "conciliatory": 4.0,
    "principled": math.inf,
    "mediator": math.inf,
    "humanitarian": math.inf,
}
"""By style, the ratio of gain to expected cost above which a delegation breaks an obligation; inf is never.

An assumption of ours: only the order is meant.
"""
WORD = 4.0
"""Further cost in points of breaking a public commitment: the audience cost of Fearon 1994, as a rule of thumb."""
HALF = 0.5
"""Share of an agreement's worth at stake where its text lets nothing be suspended for the breach."""


def keep(desk: Desk) -> cmd.Command | None:
    """Withhold an obligation where a breach pays enough for this style; perform it again where it no longer does."""
    if not desk.view.obligations or not desk.leads("act"):
        return None
    for standing in desk.view.obligations.values():
        if standing.obligor != desk.actor or standing.status != "open" or desk.mandate is None:
            continue
        clause = clause_of(desk.view, standing)
        gain = desk.mandate.temptations.get(standing.id, 0.0)
        loss = cost_of_breach(desk, standing, clause)
        breaks = gain > 0.0 and gain > RESIST[desk.style] * loss
        if breaks == (standing.order == "withhold") or not desk.chance(0.5, f"word {standing.id}"):
            continue
        name, kind = ("why.withhold", cmd.Withhold) if breaks else ("why.perform", cmd.Perform)
        why = desk.why(
            name, number=standing.number, gain=gain, loss=loss, detected=detection(clause.verified), style=desk.style
        )
        return desk.command(kind, why, obligation=standing.id)
    return None


def cost_of_breach(desk: Desk, standing: Standing, clause: Clause) -> float:
    """Expected cost of one breach, in points: detection x the worth of what would fall away, and the word given.

    The first is `sim.world.obligations.expected_loss` (Friedman 1971; Green and Porter 1984).
    """
    adopted = desk.view.instruments[standing.instrument].adopted
    worth = desk.notes(standing.instrument).worth
    surplus = max(0.0, worth.value(adopted) - worth.reservation) if worth is not None and adopted is not None else 0.0
    caught = detection(clause.verified)
    word = WORD * caught if _promised(desk, standing.instrument) else 0.0
    return expected_loss(caught, surplus if clause.breach.suspends else HALF * surplus) + word


def _promised(desk: Desk, instrument: InstrumentId) -> bool:
    """Whether the delegation itself gave its word on that text before everybody."""
    return desk.said("talk.commitment", instrument=instrument) > 0


# --- what is owed to us


def remedy(desk: Desk) -> cmd.Command | None:
    """When monitoring finds broken what is owed to the delegation: the text's procedure, then what it lets suspend.

    The hard and the spoilers suspend first.
    """
    if not desk.view.obligations or desk.idle < 0.5 or not desk.leads("act"):
        return None
    for standing in desk.view.obligations.values():
        if desk.actor not in standing.creditors or not standing.in_breach or standing.status != "open":
            continue
        for step in (_suspend, _dispute) if desk.style in ("hard", "spoiler") else (_dispute, _suspend):
            made = step(desk, standing)
            if made is not None:
                return made
    return None


def _dispute(desk: Desk, standing: Standing) -> cmd.Command | None:
    if standing.dispute is not None or procedure(desk.view, standing.instrument) is None:
        return None
    why = desk.why("why.dispute", number=standing.number, actor=standing.obligor, day=standing.found)
    words = desk.phrase("talk.dispute", number=standing.number, instrument=standing.instrument, actor=standing.obligor)
    return desk.command(cmd.RaiseDispute, why, obligation=standing.id, words=words)


def _suspend(desk: Desk, standing: Standing) -> cmd.Command | None:
    """Suspend obligations in return for a breach, where one is open and no dispute over the breach is under way."""
    dispute = standing.dispute
    if dispute is not None and dispute.ruling is None:
        return None
    named = clause_of(desk.view, standing).breach.suspends
    others = [desk.view.obligations.get(name) for name in named]  # type: ignore[call-overload]
    if not any(other is not None and other.status == "open" for other in others):
        return None
    why = desk.why("why.snap-back", number=standing.number, actor=standing.obligor, count=len(named))
    return desk.command(cmd.SnapBack, why, obligation=standing.id)
