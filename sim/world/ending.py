"""The end of a crisis in a world: by calm, an arrangement, or a war decided at random; `closing` has the chances."""

from __future__ import annotations

from collections.abc import MutableMapping, Sequence
from typing import TYPE_CHECKING, Literal

from sim.world import closing, crisis, war
from sim.world.crisis import CRISIS_FROM, WAR_FROM, Crisis
from sim.world.effects import withdraw_threat
from sim.world.equations import LEGITIMACY_MAX, LEGITIMACY_MIN, audience_cost
from sim.world.ladder import between
from sim.world.snapshot import NO_THREAT

if TYPE_CHECKING:
    from sim.world.model import World

WAR_TENSION = 9.0
"""Tension on both sides from which mutual force becomes war: the specification of equation 5."""

STOOD_DOWN = 3.0
"""The rung that a side's acts hold at most once its dispute is over."""

Costs = MutableMapping[tuple[str, str], float]
"""Cost of each public threat that ended with its crisis: (author, target) -> legitimacy points."""


def rung_between(world: World, one: int, other: int) -> int:
    """Where the two stand on the ladder: the higher of both sides."""
    return between(world.arrays.tension, world.arrays.last_rung, one, other)


def today(world: World, now: Crisis, played: Sequence[int], law: closing.Closing, costs: Costs) -> Crisis:
    """The crisis at the end of the day, over or not. ``played`` are its sides (0, 1) that somebody plays.

    What states did when nobody else decided ends a crisis that nobody plays. People end theirs themselves, by calm or
    by an agreement; an arrangement without a text comes to them only when those played have stood down and hold no
    threat, and the other side is nobody's or a mediator is at work. A war ends by lot.
    """
    places = [world.names.index(party) for party in now.parties]
    end = closing.chance_of_end(now, world.day - now.opened, law)
    chances = closing.chances(end, now.mediation)
    draw = float(world.rng.random())
    if now.violence == 4:
        over = draw < chances.agreement + chances.unilateral + chances.dying_down
        return _by_lot(world, now, places, costs) if over else now
    outcome = chances.pick(draw, now)
    if played:
        arranged = outcome == "semi-formal" and _ready(world, places, played)
        possible = len(played) < 2 or now.mediation is not None
        calm = crisis.calmed(now, world.day, world.parameters.quiet_days)
        outcome = "semi-formal" if arranged and possible else calm
    if outcome is None:
        return now
    _stand_down(world, places, costs, cost="none" if outcome == "semi-formal" else "audience")
    return crisis.close(crisis.stands(now, rung_between(world, *places), world.day), outcome, world.day)


def war_breaks_out(world: World, now: Crisis) -> Crisis:
    """The crisis, at war once both sides have used force and each holds WAR_TENSION against the other (equation 5)."""
    a, b = (world.names.index(party) for party in now.parties)
    tension = world.arrays.tension
    if now.violence == 4 or min(now.hostility) < 4 or min(tension[a, b], tension[b, a]) < WAR_TENSION:
        return now
    for one, other in ((a, b), (b, a)):
        world.arrays.last_rung[one, other] = WAR_FROM
    return crisis.reached(crisis.reached(now, now.initiator, 5), now.target, 5)


def _ready(world: World, places: Sequence[int], played: Sequence[int]) -> bool:
    """Whether those played hold neither a hostile act nor a public threat against the other side."""
    pairs = [(places[side], places[1 - side]) for side in played]
    arrays = world.arrays
    return all(arrays.last_rung[at] < CRISIS_FROM and arrays.threat_day[at] == NO_THREAT for at in pairs)


def _by_lot(world: World, now: Crisis, places: Sequence[int], costs: Costs) -> Crisis:
    """A war decided at random (equation 5): both pay, the loser twice, and the winner imposes its terms."""
    a, b = places
    arrays, rules = world.arrays, world.parameters
    mine, theirs = (war.strength(arrays.capability, arrays.alliance, x, y) for x, y in ((a, b), (b, a)))
    won = war.lottery(war.odds_of_victory(mine, theirs, rules.victory_exponent), float(world.rng.random()))
    winner, loser = (a, b) if won == "initiator" else (b, a)
    for side, cost in ((winner, rules.war_cost), (loser, 2.0 * rules.war_cost)):
        arrays.legitimacy[side] = min(max(arrays.legitimacy[side] - cost, LEGITIMACY_MIN), LEGITIMACY_MAX)
    _stand_down(world, places, costs, cost="none")
    ended = crisis.stands(now, rung_between(world, a, b), world.day)
    return crisis.close(ended, "imposed", world.day, world.names[winner])


def _stand_down(world: World, places: Sequence[int], costs: Costs, *, cost: Literal["none", "audience"]) -> None:
    """Lower both sides' acts to STOOD_DOWN and end their public threats, at the audience cost or at none."""
    arrays = world.arrays
    for one, other in (places, places[::-1]):
        arrays.last_rung[one, other] = min(arrays.last_rung[one, other], STOOD_DOWN)
        since = arrays.threat_day[one, other]
        if since == NO_THREAT:
            continue
        paid = 0.0 if cost == "none" else float(audience_cost(arrays.audience[one], world.day - since))
        costs[world.names[one], world.names[other]] = paid
        if cost == "audience":
            withdraw_threat(arrays, one, other, world.day)
        arrays.threat_day[one, other] = NO_THREAT
