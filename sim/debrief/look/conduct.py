"""Decisions on conduct, weighed: obligations withheld, words broken, and hostile acts that nothing forced."""

from __future__ import annotations

from collections.abc import Mapping

from sim.debrief.look.choices import Bar, Choice, no_act
from sim.debrief.look.decided import Weighed
from sim.debrief.look.points import RUNG, WORD
from sim.debrief.look.standpoint import Standpoint
from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core.names import ActorId
from sim.exercise.pledges.queries import clause_of
from sim.policies.notebook import HOSTILE
from sim.world.catalogue import ACTS
from sim.world.obligations import detection, expected_loss

FORCED = 1
"""Turns within which a hostile act answers one that was done to its author."""


def withheld(here: Standpoint, ordered: ev.ConductOrdered) -> Weighed | None:
    """An obligation that was not performed: it could have been."""
    standing = here.state.obligations.get(ordered.obligation)
    if standing is None:
        return None
    clause = clause_of(here.state, standing)
    side = here.side(standing.instrument)
    adopted = here.state.instruments[standing.instrument].adopted
    gain = 0.0 if side is None or adopted is None else max(0.0, side.value(adopted) - side.floor)
    tempted = here.me.temptations.get(ordered.obligation, 0.0)
    loss = expected_loss(detection(clause.verified), gain) + WORD
    keep = Choice("keep", bars=(Bar(cmd.Withhold.kind, ordered.obligation),))
    done = Choice("as-done", bars=(Bar(cmd.Perform.kind, ordered.obligation),))
    about = {"instrument": standing.instrument, "obligation": ordered.obligation, "number": standing.number}
    return Weighed("broke", loss - tempted, (keep,), about, {"temptation": tempted, "loss": loss}, done)


def broke_word() -> Weighed:
    """A word given in talk, broken by tabling or accepting a package: it could have been left."""
    return Weighed("broke-word", WORD, (Choice("hold-back"),), figures={"loss": WORD})


def escalated(
    here: Standpoint, act: ev.ActionTaken | ev.CovertActionTaken, struck: Mapping[ActorId, int]
) -> Weighed | None:
    """A hostile act: it could have been left. `struck` has the turn of each actor's last one on the delegation."""
    if act.target is None or not hostile(act) or struck.get(act.target, -9) >= here.state.turn - FORCED:
        return None
    known = ACTS[act.act]
    at = max(
        (max(d.tension, d.rung) for pair, d in here.state.dyads.items() if {*pair} == {here.actor, act.target}),
        default=0.0,
    )
    rung = float(known.rung or 1)
    hold = Choice("hold-back", bars=(no_act(act.act, act.target),))
    score = RUNG * (1.0 + max(0.0, rung - at)) + (known.cost if known.family in ("coerce", "force") else 0)
    about = {"act": act.act, "target": act.target}
    return Weighed("escalated", score, (hold,), about, {"rung": rung, "was": round(at, 2)})


def hostile(act: ev.ActionTaken | ev.CovertActionTaken) -> bool:
    """Whether the act is meant to hurt or threaten its target."""
    return act.act in ACTS and ACTS[act.act].family in HOSTILE
