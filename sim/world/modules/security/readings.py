"""The security module's figures as people read them, each with its formula and source."""

from sim.world.modules.reading import Reading
from sim.world.modules.security.confidence import chance_of_war
from sim.world.modules.security.doubts import Doubt, Inspection, Security
from sim.world.modules.security.verification import detection
from sim.world.words import WORDS, blank


def readings(plan: Security) -> tuple[Reading, ...]:
    """Every figure of the module, in the order in which it moves them: doubts, the risks they carry, inspections."""
    return (
        *(_doubt(doubt) for doubt in plan.doubts),
        *(_risk(doubt) for doubt in plan.doubts),
        *(_inspection(inspection) for inspection in plan.inspections),
    )


def sampled(inspection: Inspection, extra: float) -> int:
    """The number of items inspected, between 0 and all there are."""
    return min(inspection.items, max(0, round(inspection.sampled + extra)))


def _doubt(doubt: Doubt) -> Reading:
    return Reading(
        f"doubt-{doubt.holder}-{doubt.about}",
        doubt.deviation,
        0.0,
        1.0,
        WORDS.text("figure-doubt"),
        WORDS.text("figure-doubt.unit"),
        blank(),
        WORDS.text("figure-doubt.basis"),
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
        WORDS.text("figure-war"),
        WORDS.text("figure-war.unit"),
        blank(),
        WORDS.text("figure-war.basis"),
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
        WORDS.text("figure-detection"),
        WORDS.text("figure-detection.unit"),
        inspection.name,
        WORDS.text("figure-detection.basis"),
        threshold=50.0,
        pulls=dict.fromkeys(inspection.pulls, 0.0),
    )
