"""The humanitarian module's figures as people read them, each with its formula and source."""

from typing import Literal

from sim.world.modules.humanitarian.needs import KCAL, WATER, delivered, reach
from sim.world.modules.humanitarian.phases import death_rate
from sim.world.modules.humanitarian.places import Humanitarian, Place
from sim.world.modules.humanitarian.principles import PRINCIPLES
from sim.world.modules.reading import Reading
from sim.world.words import WORDS, blank

PEOPLE = 1e10
"""More than any place can hold: nobody is lost to a limit."""


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
                WORDS.text(f"figure-{principle}"),
                WORDS.text(f"figure-{principle}.unit"),
                blank(),
                WORDS.text(f"figure-{principle}.basis"),
                better="lower",
                threshold=0.5,
                decimals=2,
                actors=(actor,),
            )
            for principle in PRINCIPLES
        ]
    found.append(
        Reading(
            "appeal-funded",
            100.0 * plan.funded,
            0.0,
            100.0,
            WORDS.text("figure-appeal-funded"),
            WORDS.text("figure-appeal-funded.unit"),
            blank(),
            WORDS.text("figure-appeal-funded.basis"),
            threshold=50.0,
        )
    )
    return tuple(found)


def _of_place(place: Place, plan: Humanitarian) -> list[Reading]:
    def figure(kind: str) -> str:
        return f"{kind}-{place.id}"

    arrived = float(delivered(reach(place.constraint), place.logistics, place.diversion, plan.funded))
    food = KCAL * (place.own_food + arrived * max(0.0, 1.0 - place.own_food))
    water = place.own_water + arrived * max(0.0, WATER - place.own_water)
    each: tuple[tuple[str, float, float, Literal["higher", "lower"], float | None, int], ...] = (
        ("access", place.constraint, 5.0, "lower", 3.0, 1),
        ("food", food, 3_000.0, "higher", KCAL, 0),
        ("water", water, 60.0, "higher", WATER, 1),
        ("phase", place.phase, 5.0, "lower", 3.0, 0),
        ("deaths", death_rate(place.phase), 3.0, "lower", 1.0, 2),
        ("displaced", place.displaced, PEOPLE, "lower", place.capacity or None, 0),
        ("residents", place.residents, PEOPLE, "higher", None, 0),
    )
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
            WORDS.text(f"figure-{kind}"),
            WORDS.text(f"figure-{kind}.unit"),
            place.name,
            WORDS.text(f"figure-{kind}.basis"),
            better,
            threshold,
            decimals,
            "shown" if kind in place.shows else "kept",
            pulls=pulls.get(kind, {}),
            people=place.holder,
        )
        for kind, start, high, better, threshold, decimals in each
    ]
