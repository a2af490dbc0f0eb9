"""The authored format of the modules a scenario switches on: people in need, trade, security."""

# ruff: noqa: RUF012 - pydantic gives each form its own copy of a default

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from scenarios.format.words import ActorName, Form, ModuleDriverName, Name, Number, PlaceName, Share, TextForm

People = Annotated[float, Field(ge=0, le=1e8)]


Kilometres = Annotated[float, Field(ge=1, le=20_000)]


Apart = Annotated[float, Field(ge=10, le=20_000)]


Tariff = Annotated[float, Field(ge=0, le=10)]


Items = Annotated[int, Field(ge=1, le=10_000)]


Pulls = Annotated[dict[ModuleDriverName, Number], Field(max_length=40)]


class PlaceForm(Form):
    """A place where people are, and what moves access to it."""

    name: TextForm
    kind: Literal["conflict", "camp", "town"]
    holder: ActorName
    residents: People
    displaced: People = 0.0
    capacity: People = 0.0
    constraint: Annotated[float, Field(ge=0, le=5)] = 2.0
    phase: Annotated[float, Field(ge=1, le=5)] = 3.0
    own_food: Annotated[float, Field(ge=0, le=1.15)] = 0.7
    own_water: Annotated[float, Field(ge=0, le=40)] = 8.0
    logistics: Share = 0.8
    diversion: Share = 0.05
    pulls: Pulls = {}
    shows: Annotated[
        list[Literal["access", "food", "water", "phase", "deaths", "displaced"]], Field(min_length=1, max_length=6)
    ] = ["access", "food", "water", "phase", "deaths", "displaced"]


class RoadForm(Form):
    """A way between two places."""

    between: Annotated[list[PlaceName], Field(min_length=2, max_length=2)]
    km: Kilometres


class HumanitarianForm(Form):
    """People in need, what reaches them, and those who live by the four principles."""

    places: Annotated[dict[Name, PlaceForm], Field(min_length=1, max_length=12)]
    roads: Annotated[list[RoadForm], Field(max_length=66)] = []
    responders: Annotated[list[ActorName], Field(max_length=10)] = []
    funded: Share = 0.6
    burn: Share = 0.001
    spread: Annotated[float, Field(gt=0, le=1)] = 0.2
    flight: Share = 0.01
    return_rate: Share = 0.05


class PartnerForm(Form):
    """An actor's economy."""

    output: Annotated[float, Field(ge=1, le=1e6)]
    inner_km: Apart = 200.0


class PairForm(Form):
    """Two economies: how far apart, and what they share."""

    between: Annotated[list[ActorName], Field(min_length=2, max_length=2)]
    km: Apart
    contiguity: Share = 0.0
    language: Share = 0.0
    colony: Share = 0.0
    pulls: Pulls = {}


class OriginForm(Form):
    """A rule of origin on a tariff line, and the firms that must meet it."""

    threshold: Share
    median: Annotated[float, Field(gt=0, le=1e9)]
    spread: Annotated[float, Field(gt=0, le=10)] = 1.0
    content: Share
    content_spread: Annotated[float, Field(gt=0, le=1)] = 0.15
    cost: Annotated[float, Field(ge=0, le=1e9)]
    pulls: Pulls = {}


class TariffForm(Form):
    """The tariff of one partner on the goods of another."""

    importer: ActorName
    exporter: ActorName
    applied: Tariff
    bound: Tariff = 10.0
    pulls: Pulls = {}
    quota: Annotated[float, Field(ge=0, le=1e9)] = 0.0
    quota_pulls: Pulls = {}
    origin: OriginForm | None = None


class EconomyForm(Form):
    """Trade between actors, and what moves it."""

    partners: Annotated[dict[ActorName, PartnerForm], Field(min_length=2, max_length=10)]
    pairs: Annotated[list[PairForm], Field(min_length=1, max_length=45)]
    tariffs: Annotated[list[TariffForm], Field(max_length=90)] = []
    sigma: Annotated[float, Field(gt=1, le=20)] = 7.0
    sanctions: Annotated[float, Field(ge=-5, le=0)] = -1.0
    adjustment: Annotated[float, Field(gt=0, le=1)] = 0.02
    money: TextForm | None = None


class DoubtForm(Form):
    """One actor's uncertainty about another's readiness to fight."""

    holder: ActorName
    about: ActorName
    mean_cost: Share
    deviation: Annotated[float, Field(gt=0, le=1)]
    own_cost: Share
    pulls: Pulls = {}


class InspectionForm(Form):
    """Items that may be inspected by sample."""

    name: TextForm
    inspected: ActorName
    items: Items
    falsified: Items
    sampled: Annotated[float, Field(ge=0, le=10_000)] = 0.0
    pulls: Pulls = {}


class ThresholdsForm(Form):
    """The belief in an author's guilt from which each answer is held to be taken in good faith."""

    demarche: Share = 0.5
    listing: Share = 0.7
    countermeasure: Share = 0.8
    force: Share = 0.95


class SecurityForm(Form):
    """Doubts, inspections, and when one may act on a belief."""

    doubts: Annotated[list[DoubtForm], Field(max_length=40)] = []
    inspections: Annotated[dict[Name, InspectionForm], Field(max_length=10)] = {}
    thresholds: ThresholdsForm | None = None


class ModulesForm(Form):
    """The modules that the scenario switches on beside relations."""

    humanitarian: HumanitarianForm | None = None
    economy: EconomyForm | None = None
    security: SecurityForm | None = None
