"""The security module's figures as people read them, each with its formula and source."""

from sim.world.modules.reading import NOWHERE, Reading, words
from sim.world.modules.security.confidence import chance_of_war
from sim.world.modules.security.doubts import Doubt, Inspection, Security
from sim.world.modules.security.verification import detection

WAR = words(
    "Chance that an offer under uncertainty is refused and fought over (Fearon 1995, uniform costs): measures that "
    "build confidence narrow the doubt.",
    "Probabilité qu’une offre faite dans l’incertitude soit refusée et mène aux armes (Fearon 1995, coûts "
    "uniformes) : les mesures de confiance réduisent le doute.",
)
DETECTION = words(
    "Chance that the sample inspected holds a falsified item: 1 - C(N - d, n) / C(N, n).",
    "Probabilité que l’échantillon inspecté contienne un élément falsifié : 1 - C(N - d, n) / C(N, n).",
)


def readings(plan: Security) -> tuple[Reading, ...]:
    """Every figure of the module, in the order in which it moves them: doubts, the risks they carry, inspections."""
    return (
        *(_doubt(doubt) for doubt in plan.doubts),
        *(_risk(doubt) for doubt in plan.doubts),
        *(_inspection(inspection) for inspection in plan.inspections),
    )


def sampled(inspection: Inspection, extra: float) -> int:
    """How many items are inspected, within what there is."""
    return min(inspection.items, max(0, round(inspection.sampled + extra)))


def _doubt(doubt: Doubt) -> Reading:
    return Reading(
        f"doubt-{doubt.holder}-{doubt.about}",
        doubt.deviation,
        0.0,
        1.0,
        words("Doubt about intentions", "Doute sur les intentions"),
        words("of the stake", "de l’enjeu"),
        NOWHERE,
        WAR,
        better="lower",
        decimals=3,
        shown="kept",
        actors=(doubt.holder, doubt.about),
    )


def _risk(doubt: Doubt) -> Reading:
    return Reading(
        f"war-{doubt.holder}-{doubt.about}",
        round(100.0 * chance_of_war(doubt.mean_cost, doubt.deviation, doubt.own_cost), 6),
        0.0,
        75.0,
        words("Risk that talks end in force", "Risque d’un recours à la force"),
        words("%", "%"),
        NOWHERE,
        WAR,
        better="lower",
        threshold=25.0,
        decimals=0,
        actors=(doubt.holder, doubt.about),
        pulls=dict.fromkeys(doubt.pulls, 0.0),
    )


def _inspection(inspection: Inspection) -> Reading:
    return Reading(
        f"detection-{inspection.id}",
        round(100.0 * detection(inspection.items, inspection.falsified, sampled(inspection, 0.0)), 6),
        0.0,
        100.0,
        words("Chance to detect a breach", "Chance de déceler une violation"),
        words("%", "%"),
        inspection.name,
        DETECTION,
        threshold=50.0,
        pulls=dict.fromkeys(inspection.pulls, 0.0),
    )
