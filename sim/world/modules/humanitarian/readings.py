"""The humanitarian module's figures as people read them, each with its formula and source."""

from sim.world.modules.humanitarian.needs import KCAL, WATER, delivered, reach
from sim.world.modules.humanitarian.phases import death_rate
from sim.world.modules.humanitarian.places import Humanitarian, Place
from sim.world.modules.humanitarian.principles import PRINCIPLES
from sim.world.modules.reading import NOWHERE, Reading, words

PEOPLE = 1e10
"""More than any place can hold: nobody is lost to a limit."""
ACCESS = words(
    "Access constraints from 0 (none) to 5 (extreme), the scale of ACAPS; it settles where tension, acts and what is "
    "agreed put it.",
    "Contraintes d’accès de 0 (aucune) à 5 (extrêmes), échelle d’ACAPS ; elles se fixent là où les mènent la tension, "
    "les actes et ce qui est convenu.",
)
FOOD = words(
    "What people find by themselves plus delivered aid: access × logistics × (1 - diversion) × funding. Sphere’s "
    "minimum is 2,100 kcal.",
    "Ce que les gens trouvent par eux-mêmes, plus l’aide livrée : accès × logistique × (1 - détournement) × "
    "financement. Minimum de Sphère : 2 100 kcal.",
)
WATER_BASIS = words(
    "Own sources plus delivered aid. Sphere’s minimum is 15 litres.",
    "Sources propres plus aide livrée. Minimum de Sphère : 15 litres.",
)
PHASE = words(
    "IPC: the worst phase that a fifth of the people have reached, moving by at most one phase in 30 days.",
    "IPC : la pire phase atteinte par un cinquième des habitants, avec au plus une phase de changement en 30 jours.",
)
DEATHS = words(
    "Read from the phase by the bands of the IPC (rule of thumb); the alarm is at 1.",
    "Déduit de la phase par les bandes de l’IPC (ordre de grandeur) ; alerte à 1.",
)
DISPLACED = words(
    "Expected flows by the rule of the Flee model: who leaves, and where roads, distance and room lead them.",
    "Flux attendus selon la règle du modèle Flee : qui part, et où mènent routes, distances et places libres.",
)
PRINCIPLE = words(
    "From 0 (intact) to 1 (lost): worn by acts, half restored in 180 days (our own scale).",
    "De 0 (intact) à 1 (perdu) : usé par les actes, à moitié rétabli en 180 jours (échelle propre au modèle).",
)
FUNDED = words(
    "Share of the appeal that is paid; it is spent each day and moved by pledges and cuts.",
    "Part de l’appel de fonds couverte ; elle se dépense chaque jour et varie avec les promesses et les coupes.",
)


def readings(plan: Humanitarian) -> tuple[Reading, ...]:
    """Every figure of the module, in the order in which it moves them."""
    found = [reading for place in plan.places for reading in _of_place(place, plan)]
    for actor in plan.responders:
        found += [
            Reading(
                f"{principle}-{actor}",
                0.0,
                0.0,
                1.0,
                words(f"Erosion of {name['en'].lower()}", f"Érosion : {name['fr'].lower()}"),
                words("of 1", "sur 1"),
                NOWHERE,
                PRINCIPLE,
                better="lower",
                threshold=0.5,
                decimals=2,
                actors=(actor,),
            )
            for principle, name in PRINCIPLES.items()
        ]
    found.append(
        Reading(
            "appeal-funded",
            100.0 * plan.funded,
            0.0,
            100.0,
            words("Appeal funded", "Appel de fonds couvert"),
            words("%", "%"),
            NOWHERE,
            FUNDED,
            threshold=50.0,
        )
    )
    return tuple(found)


def _of_place(place: Place, plan: Humanitarian) -> list[Reading]:
    def figure(kind: str) -> str:
        return f"{kind}-{place.id}"

    shown = {kind: "shown" if kind in place.shows else "kept" for kind in (*place.shows, "residents")}
    shown["residents"] = "kept"
    arrived = float(delivered(reach(place.constraint), place.logistics, place.diversion, plan.funded))
    food = KCAL * (place.own_food + arrived * max(0.0, 1.0 - place.own_food))
    water = place.own_water + arrived * max(0.0, WATER - place.own_water)
    each = (
        ("access", place.constraint, 5.0, words("Access constraints", "Contraintes d’accès"), words("of 5", "sur 5")),
        ("food", food, 3_000.0, words("Food", "Nourriture"), words("kcal per person", "kcal par personne")),
        ("water", water, 60.0, words("Water", "Eau"), words("litres per person", "litres par personne")),
        ("phase", place.phase, 5.0, words("IPC phase", "Phase IPC"), words("of 5", "sur 5")),
        (
            "deaths",
            death_rate(place.phase),
            3.0,
            words("Crude deaths", "Mortalité brute"),
            words("per 10,000 and day", "/10 000/jour"),
        ),
        ("displaced", place.displaced, PEOPLE, words("Displaced people", "Personnes déplacées"), words("", "")),
        ("residents", place.residents, PEOPLE, words("Residents", "Habitants"), words("", "")),
    )
    reads = {
        "access": (ACCESS, "lower", 3.0, 1),
        "food": (FOOD, "higher", KCAL, 0),
        "water": (WATER_BASIS, "higher", WATER, 1),
        "phase": (PHASE, "lower", 3.0, 1),
        "deaths": (DEATHS, "lower", 1.0, 2),
        "displaced": (DISPLACED, "lower", place.capacity or None, 0),
        "residents": (DISPLACED, "higher", None, 0),
    }
    pulls: dict[str, dict[str, float]] = {
        "access": {driver: plan.return_rate * weight for driver, weight in place.pulls.items()},
        "food": {f"indicator:{figure('access')}": 0.0, "indicator:appeal-funded": 0.0},
        "water": {f"indicator:{figure('access')}": 0.0, "indicator:appeal-funded": 0.0},
        "phase": {f"indicator:{figure('food')}": 0.0},
        "deaths": {f"indicator:{figure('phase')}": 0.0},
    }
    return [
        Reading(
            figure(kind),
            start,
            1.0 if kind == "phase" else 0.0,
            high,
            name,
            unit,
            place.name,
            reads[kind][0],
            reads[kind][1],  # type: ignore[arg-type]
            reads[kind][2],
            reads[kind][3],
            shown.get(kind, "kept"),  # type: ignore[arg-type]
            pulls=pulls.get(kind, {}),
        )
        for kind, start, high, name, unit in each
    ]
