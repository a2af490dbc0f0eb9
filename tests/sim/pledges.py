"""The two banks with a treaty that binds: a floor at the gauge, reports, payments, disputes, parliaments at home."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from sim.exercise.core.blueprint import Blueprint, Instrument, Issue, Option, Ratification
from sim.exercise.core.names import BlocId, ObligationId
from sim.exercise.core.stakes import Bloc, BlocStakes
from sim.world.obligations import Clause, Consequence, Settlement, Verification
from tests.sim.small import DOWN, FILLING, FIVE, FLOW, HIGH, LOW, SEVEN, SIX, SMALL, TREATY, UP, both

FLOOR, DATA, PAY = ObligationId("floor"), ObligationId("data"), ObligationId("pay")
PARLIAMENT, STREET = BlocId("parliament"), BlocId("street")

FLOOR_CLAUSE = Clause(
    FLOOR,
    "deliver",
    UP,
    (DOWN,),
    both("Water at the gauge", "De l’eau à la station"),
    after=30,
    every=30,
    verified=Verification("gauge", gauge="flow", at_least=100.0),
    breach=Consequence(suspends=(PAY,), tension=0.5, legitimacy=-2.0),
)
DATA_CLAUSE = Clause(
    DATA,
    "report",
    UP,
    (DOWN,),
    both("Figures each month", "Des relevés mensuels"),
    after=30,
    every=30,
    verified=Verification("reports", detection=1.0),
    breach=Consequence(act="demarche"),
)
PAY_CLAUSE = Clause(
    PAY,
    "pay",
    DOWN,
    (UP,),
    both("Money for the water", "De l’argent pour l’eau"),
    after=30,
    every=60,
    until=150,
    verified=Verification("reports", detection=1.0),
)


def _bound(option: Option) -> Option:
    match option.id:
        case x if x == HIGH:
            return replace(option, effect=2.0, obligations=(FLOOR_CLAUSE,))
        case x if x == LOW:
            return replace(option, settlement=None)
        case x if x == SIX:
            return replace(option, settlement=Settlement(30, 1.0, binding=True))
    return option


def _issue(issue: Issue) -> Issue:
    return replace(issue, options=tuple(_bound(o) for o in issue.options)) if issue.id in (FLOW, FILLING) else issue


def _text(text: Instrument) -> Instrument:
    if text.id != TREATY:
        return text
    fixed, *rest = text.provisions
    return replace(text, provisions=(replace(fixed, obligations=(DATA_CLAUSE, PAY_CLAUSE)), *rest))


BOUND: Blueprint = replace(
    SMALL,
    clock=replace(SMALL.clock, turns=4, days=30),
    issues=tuple(_issue(i) for i in SMALL.issues),
    instruments=tuple(_text(i) for i in SMALL.instruments),
    injects=(),
    gauges=tuple(replace(g, noise=0.0, pulls={"choice:flow": 5.0}) for g in SMALL.gauges),
)
"""Deterministic: the gauge has no noise, so 420 stays 420 until somebody does something."""


def dry(blueprint: Blueprint = BOUND) -> Blueprint:
    """The same with a river that never reaches the floor."""
    return replace(blueprint, gauges=tuple(replace(g, start=50.0, level=50.0, pulls={}) for g in blueprint.gauges))


def rising() -> Blueprint:
    """The same with a river below the floor on day 30 and above it on day 60: 150 (1 - 0.98^days)."""
    return replace(BOUND, gauges=tuple(replace(g, start=0.0, level=150.0, pulls={}) for g in BOUND.gauges))


def clauses(blueprint: Blueprint, change: Callable[[Clause], Clause | None]) -> Blueprint:
    """The same with each clause changed, or struck out where `change` gives None."""

    def kept(those: tuple[Clause, ...]) -> tuple[Clause, ...]:
        return tuple(c for c in (change(one) for one in those) if c is not None)

    return replace(
        blueprint,
        issues=tuple(
            replace(i, options=tuple(replace(o, obligations=kept(o.obligations)) for o in i.options))
            for i in blueprint.issues
        ),
        instruments=tuple(
            replace(i, provisions=tuple(replace(p, obligations=kept(p.obligations)) for p in i.provisions))
            for i in blueprint.instruments
        ),
    )


def automatic(blueprint: Blueprint) -> Blueprint:
    """The same with snap-back that needs nobody."""
    return clauses(blueprint, lambda c: replace(c, breach=replace(c.breach, automatic=True)))


def alarmed(chance: float) -> Blueprint:
    """The same with reports that cry wolf so often."""
    return clauses(BOUND, lambda c: replace(c, verified=replace(c.verified, false_alarm=chance)))


def without(blueprint: Blueprint, name: ObligationId) -> Blueprint:
    """The same without one clause."""
    return clauses(blueprint, lambda c: None if c.id == name else c)


def unsettled() -> Blueprint:
    """The same with no procedure for disputes."""
    return replace(
        BOUND,
        issues=tuple(replace(i, options=tuple(replace(o, settlement=None) for o in i.options)) for i in BOUND.issues),
    )


def tempted(points: float, days: int = 120) -> Blueprint:
    """The same, going on after the last turn, with something to gain for the upper bank by giving no figures."""
    return replace(
        BOUND,
        clock=replace(BOUND.clock, after=days),
        actors=tuple(replace(a, temptations={DATA: points}) if a.id == UP else a for a in BOUND.actors),
    )


def _bloc(name: BlocId, weight: float, high: float, veto: bool = False) -> Bloc:
    stakes = BlocStakes(
        weights={FLOW: 0.5, FILLING: 0.5},
        values={FLOW: {LOW: 1.0, HIGH: high}, FILLING: {FIVE: 1.0, SIX: high, SEVEN: 0.0}},
        no_agreement=50.0,
        tau=2.0,
    )
    return Bloc(name, both(f"secret bloc {name}"), weight, {TREATY: stakes}, veto)


def ratified(parliament: float, street: float, veto: bool = False) -> Blueprint:
    """The same, to be ratified within 20 days by the upper bank: what (high, six) is worth to its two blocs, 0 to 1."""
    blocs = (_bloc(PARLIAMENT, 3.0, parliament), _bloc(STREET, 2.0, street, veto))
    return replace(
        BOUND,
        actors=tuple(replace(a, blocs=blocs) if a.id == UP else a for a in BOUND.actors),
        instruments=tuple(
            replace(i, ratification=Ratification((UP, DOWN), 0.5, 20, i.provisions[0].id)) if i.id == TREATY else i
            for i in BOUND.instruments
        ),
    )
