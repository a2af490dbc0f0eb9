"""A scenario just large enough to meet every rule: two banks of a river, a commission, a treaty and a protocol."""

from __future__ import annotations

from dataclasses import replace

from sim.exercise.core.blueprint import (
    Actor,
    Blueprint,
    Clock,
    DecisionRule,
    Drafting,
    Gauge,
    Instrument,
    Issue,
    Option,
    Provision,
    Seat,
    Tie,
)
from sim.exercise.core.due import Due
from sim.exercise.core.inject import Inject, Shock
from sim.exercise.core.names import (
    ActId,
    ActorId,
    DueId,
    IndicatorId,
    InjectId,
    InstrumentId,
    IssueId,
    OptionId,
    ProvisionId,
    SeatId,
    Text,
)
from sim.exercise.core.stakes import Grant, Stakes

UP, DOWN, COMMISSION = ActorId("up"), ActorId("down"), ActorId("commission")
UP_HEAD, UP_DEPUTY, DOWN_HEAD, CHAIR = (SeatId(s) for s in ("up-head", "up-deputy", "down-head", "chair"))
TREATY, PROTOCOL = InstrumentId("treaty"), InstrumentId("protocol")
FILLING, FLOW, JOINT = IssueId("filling"), IssueId("flow"), IssueId("joint")
FIVE, SIX, SEVEN = OptionId("five"), OptionId("six"), OptionId("seven")
LOW, HIGH = OptionId("low"), OptionId("high")
YES, NO = OptionId("inspect"), OptionId("trust")
ACTS = ("make-statement", "denounce", "demarche", "threaten-force", "cyber-operation")


def both(en: str, fr: str | None = None) -> Text:
    return {"en": en, "fr": fr or f"{en} (fr)"}


def option(name: OptionId, effect: float = 0.0) -> Option:
    return Option(name, both(str(name)), both(f"{name} years"), effect)


def _issue(name: IssueId, *options: OptionId) -> Issue:
    return Issue(name, both(str(name).capitalize()), tuple(option(o, i) for i, o in enumerate(options)))


def _provision(number: str, issue: IssueId | None) -> Provision:
    text = both("It shall be {choice}.", "Ce sera {choice}.") if issue else both("In good faith.", "De bonne foi.")
    drafting = None if issue else Drafting(both("In good faith, the Parties", "De bonne foi, les Parties"), 120)
    return Provision(ProvisionId(f"art-{number}"), number, both(f"Article {number}"), text, issue, drafting=drafting)


def _stakes(
    values: dict[IssueId, dict[OptionId, float]],
    limits: dict[IssueId, tuple[OptionId, ...]],
    grants: tuple[Grant, ...] = (),
) -> Stakes:
    weight = 1 / len(values)
    return Stakes(
        weights=dict.fromkeys(values, weight), values=values, reservation=30.0, aim=80.0, limits=limits, grants=grants
    )


def _actor(actor: ActorId, kind: str, code: str, colour: int, stakes: dict[InstrumentId, Stakes]) -> Actor:
    return Actor(
        id=actor,
        kind=kind,  # type: ignore[arg-type]
        code=code,
        colour=colour,
        name=both(str(actor).capitalize()),
        summary=both(f"{actor} in public"),
        capability=1.0,
        wealth=1.0,
        legitimacy=50.0,
        resolve=0.5,
        risk=0.5,
        style="principled",
        interests=(both(f"secret interest of {actor}"),),
        alternative=both(f"secret alternative of {actor}"),
        acts=tuple(ActId(a) for a in ACTS),
        stakes=stakes,
    )


def _seat(seat: SeatId, actor: ActorId, persona: str, powers: tuple[str, ...]) -> Seat:
    return Seat(
        id=seat,
        actor=actor,
        persona=persona,
        role=both("Head of delegation"),
        profession="international-relations-officer",
        powers=powers,  # type: ignore[arg-type]
        brief=both(f"secret brief of {seat}"),
        competences=("B1.3.a",),
    )


HEAD_POWERS = ("table", "vote", "initial", "sign", "act", "ask-capital", "approve", "publish")

SMALL = Blueprint(
    id="small",
    version="1",
    title=both("Two banks", "Deux rives"),
    summary=both("A river, two states."),
    background=both("They share a river."),
    languages=("en", "fr"),
    sources=(),
    clock=Clock(turns=4, days=30, minutes=10, pulses=4, points=6),
    scaffold="full",
    actors=(
        _actor(
            UP,
            "state",
            "UPP",
            1,
            {
                TREATY: _stakes(
                    {FILLING: {FIVE: 1.0, SIX: 0.7, SEVEN: 0.2}, FLOW: {LOW: 1.0, HIGH: 0.5}},
                    {FILLING: (FIVE, SIX), FLOW: (LOW,)},
                    (Grant(FLOW, HIGH, 1), Grant(FILLING, SEVEN, 3)),
                ),
                PROTOCOL: _stakes({JOINT: {YES: 0.5, NO: 1.0}}, {JOINT: (YES, NO)}),
            },
        ),
        _actor(
            DOWN,
            "state",
            "DWN",
            2,
            {
                TREATY: _stakes(
                    {FILLING: {FIVE: 0.1, SIX: 0.6, SEVEN: 1.0}, FLOW: {LOW: 0.1, HIGH: 1.0}},
                    {FILLING: (SIX, SEVEN), FLOW: (HIGH,)},
                ),
                PROTOCOL: _stakes({JOINT: {YES: 1.0, NO: 0.2}}, {JOINT: (YES,)}),
            },
        ),
        _actor(COMMISSION, "organisation", "COM", 4, {}),
    ),
    seats=(
        _seat(UP_HEAD, UP, "Ana Up", HEAD_POWERS),
        _seat(UP_DEPUTY, UP, "Ugo Up", ("table",)),
        _seat(DOWN_HEAD, DOWN, "Dan Down", HEAD_POWERS),
        _seat(CHAIR, COMMISSION, "Cat Chair", ("chair", "table", "act", "approve", "publish")),
    ),
    issues=(_issue(FILLING, FIVE, SIX, SEVEN), _issue(FLOW, LOW, HIGH), _issue(JOINT, NO, YES)),
    instruments=(
        Instrument(
            TREATY,
            both("Treaty", "Traité"),
            both("The parties,"),
            (_provision("1", None), _provision("2", FILLING), _provision("3", FLOW)),
            (UP, DOWN),
            DecisionRule("unanimity"),
            (UP, DOWN),
        ),
        Instrument(
            PROTOCOL,
            both("Protocol", "Protocole"),
            both("The parties,"),
            (_provision("1", JOINT),),
            (UP, DOWN, COMMISSION),
            DecisionRule("silence", minutes=5),
            (UP, DOWN),
            opens=2,
        ),
    ),
    injects=(
        Inject(
            InjectId("drought"),
            "press",
            both("Drought", "Sécheresse"),
            both("The rains fail."),
            both("Herald"),
            "B2",
            (),
            turn=1,
            minute=2,
            shocks=(Shock(-20.0, indicator=IndicatorId("flow")),),
        ),
        Inject(
            InjectId("secret-cable"),
            "cable",
            both("Cable for up"),
            both("secret cable body"),
            both("Ministry"),
            "A1",
            (UP_HEAD,),
            turn=2,
            due=(Due(DueId("sitrep"), "situation-report", UP_HEAD, 5, both("Report")),),
        ),
        Inject(
            InjectId("crisis"),
            "post",
            both("Tension"),
            both("It boils."),
            both("@river"),
            "F6",
            (),
            when="tension('up', 'down') > 4 and turn >= 1",
            truth="false",
            major=True,
        ),
    ),
    due=(Due(DueId("plan"), "negotiation-plan", DOWN_HEAD, 8, both("Plan"), turn=1),),
    gauges=(
        Gauge(
            id=IndicatorId("flow"),
            name=both("Flow"),
            unit=both("m³/s"),
            place=both("Gauge"),
            start=420.0,
            low=0.0,
            high=2000.0,
            level=420.0,
            noise=5.0,
            threshold=400.0,
        ),
    ),
    ties=(Tie(UP, DOWN, tension=3.0),),
)


def with_clock(turns: int) -> Blueprint:
    """The same, with another number of turns."""
    return replace(SMALL, clock=replace(SMALL.clock, turns=turns))
