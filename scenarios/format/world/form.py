"""The authored format of gauges, ties, and the world's free weights."""

# ruff: noqa: RUF012 - pydantic gives each form its own copy of a default

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from scenarios.format.words import ActorName, Aliases, DriverName, Form, Number, Share, TextForm


class GaugeForm(Form):
    """An indicator of the world."""

    name: TextForm
    unit: TextForm
    place: TextForm
    start: Number
    low: Number
    high: Number
    level: Number | None = None
    reversion: Share = 0.02
    drift: Number = 0.0
    noise: Annotated[float, Field(ge=0, le=1e9)] = 0.0
    amplitude: Number = 0.0
    period: Annotated[float, Field(gt=0, le=100_000)] = 365.0
    phase: Number = 0.0
    pulls: Annotated[dict[DriverName, Number], Field(max_length=40)] = {}
    threshold: Number | None = None
    better: Literal["higher", "lower"] = "higher"
    decimals: Annotated[int, Field(ge=0, le=4)] = 0
    also: Aliases = {}
    people: ActorName | None = None


class TieForm(Form):
    """The starting relation of two actors."""

    between: Annotated[list[ActorName], Field(min_length=2, max_length=2)]
    tension: Annotated[float, Field(ge=0, le=10)] = 2.0
    cooperation: Annotated[float, Field(ge=-100, le=100)] = 0.0
    trade: Annotated[float, Field(ge=0, le=1e9)] = 0.0
    alliance: bool = False


Weight = Annotated[float, Field(ge=0, le=10)]


Decay = Annotated[float, Field(ge=0, le=1)]


Span = Annotated[float, Field(gt=0, le=100_000)]


class WorldForm(Form):
    """Every weight has a default; `sim.world.equations.Parameters` says what each does and where it comes from."""

    blend: Share = 0.5
    routine: Annotated[float, Field(ge=0, le=5)] = 0.0
    background: Annotated[float, Field(ge=0, le=100)] = 0.0
    quiet_days: Annotated[float, Field(ge=0, le=3650)] = 30.0
    ultimatum_days: Annotated[float, Field(ge=1, le=3650)] = 14.0
    victory_exponent: Annotated[float, Field(gt=0, le=5)] = 1.0
    war_cost: Annotated[float, Field(ge=0, le=50)] = 10.0
    k1: Weight = 0.15
    k2: Weight = 0.06
    k3: Decay = 0.0058
    k4: Decay = 0.002
    rung_fade: Annotated[float, Field(ge=0, le=10)] = 0.066667
    cooperation_half_life: Span = 60.0
    stock_scale: Span = 10.0
    legitimacy_half_life: Span = 365.0
    legitimacy_rest: Annotated[float, Field(ge=0, le=100)] = 50.0
    trust_penalty: Weight = 2.0
    trust_of_acts: Weight = 0.5
    private_weight: Share = 0.7
    covert_weight: Share = 0.3
    third_party: Share = 0.25
