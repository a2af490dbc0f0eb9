"""The river with parliaments that must ratify, an incident, two places in need, and capitals that let all sign."""

from __future__ import annotations

from dataclasses import replace

from scenarios import library
from sim.exercise.acts import figures
from sim.exercise.core.blueprint import Actor, Blueprint, Ratification
from sim.exercise.core.inject import Inject
from sim.exercise.core.names import ActorId, BlocId, InjectId, InstrumentId, Text
from sim.exercise.core.stakes import Bloc, BlocStakes, Stakes
from sim.world.modules import Modules
from sim.world.modules.humanitarian.places import Humanitarian, Place, Road
from sim.world.modules.security.doubts import Incident

AGREEMENT = InstrumentId("basin-agreement")
KADERA, LUSIMBA = ActorId("kadera"), ActorId("lusimba")
BLOCS: tuple[tuple[BlocId, Text, float, bool, float], ...] = (
    (BlocId("assembly"), {"en": "National assembly", "fr": "Assemblée nationale"}, 3.0, False, 30.0),
    (BlocId("provinces"), {"en": "The river provinces", "fr": "Les provinces du fleuve"}, 2.0, False, 48.0),
    (BlocId("army"), {"en": "General staff", "fr": "État-major"}, 1.0, True, 20.0),
)
"""Each with its weight, whether it holds a veto, and what no agreement is worth to it."""
BREACH = Inject(
    InjectId("breach"),
    "cable",
    {"en": "The gauges at Mbari went dark", "fr": "Les stations de Mbari se sont tues"},
    {"en": "For six hours nobody read the river.", "fr": "Pendant six heures, personne n’a lu le fleuve."},
    {"en": "River commission", "fr": "Commission du fleuve"},
    "B2",
    (),
    turn=9,
    incident=Incident(
        "dark-gauges",
        {"en": "The gauges went dark", "fr": "Les stations muettes"},
        LUSIMBA,
        KADERA,
        {"severity": 6.0, "invasiveness": 5.0},
        "territory",
        {KADERA: 0.55, ActorId("merevia"): 0.1},
    ),
)
PLACES = (
    Place("selmar", {"en": "Selmar camp", "fr": "Camp de Selmar"}, "camp", LUSIMBA, 20_000, displaced=6_000),
    Place("delta", {"en": "Lower delta", "fr": "Bas delta"}, "conflict", LUSIMBA, 40_000, constraint=3.0),
)


def _blocs(stakes: Stakes) -> tuple[Bloc, ...]:
    """Parliaments that see the text as the delegation does, each content with another minimum."""
    seen = [BlocStakes(dict(stakes.weights), dict(stakes.values), least, tau=4.0) for *_, least in BLOCS]
    return tuple(
        Bloc(name, words, weight, {AGREEMENT: own}, veto)
        for (name, words, weight, veto, _), own in zip(BLOCS, seen, strict=True)
    )


def _free(actor: Actor) -> Actor:
    """The actor with a mandate for every option, and its blocs where it must ratify."""
    if AGREEMENT not in actor.stakes:
        return actor
    stakes = {**actor.stakes, AGREEMENT: replace(actor.stakes[AGREEMENT], limits={}, grants=())}
    return replace(actor, stakes=stakes, blocs=_blocs(stakes[AGREEMENT]) if actor.id in (KADERA, LUSIMBA) else ())


def treaty() -> Blueprint:
    """The scenario `treaty`."""
    river = library.load("river")
    need = Modules(Humanitarian(PLACES, (Road("selmar", "delta", 60.0),), (ActorId("delta-relief"),)))
    home = Ratification((KADERA, LUSIMBA), quota=0.5, days=10)
    return replace(
        river,
        id="treaty",
        title={"en": "The river, ratified", "fr": "Le fleuve, ratifié"},
        actors=tuple(_free(a) for a in river.actors),
        instruments=tuple(replace(i, ratification=home) if i.id == AGREEMENT else i for i in river.instruments),
        modules=need,
        gauges=(*river.gauges, *figures.gauges(need, river.actors)),
        injects=(*river.injects, BREACH),
    )
