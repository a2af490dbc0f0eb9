"""Gravity of an incident, and the rule of international law it touches; `attribution` is about its author.

Source: Tallinn Manual 2.0 (2017), a non-binding restatement: violation of sovereignty (rule 4), prohibited intervention
(rule 66), use of force (rule 69, with its eight factors), armed attack (rule 71), countermeasures (rules 20 to 25). The
weights of the factors (severity 0.4, the seven others 0.6 / 7 each) and the cut-offs are our own, for teaching: lawyers
weigh, they do not add.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from sim.world.words import Named

Rule = Literal["none", "sovereignty", "intervention", "use-of-force", "armed-attack"]
Factor = Literal[
    "severity",
    "immediacy",
    "directness",
    "invasiveness",
    "measurability",
    "military",
    "state",
    "legality",
]
Interference = Literal["none", "territory", "coercion"]
"""Beyond its gravity: whether it took place in another's territory or systems, or coerced it in its own affairs."""
Response = Literal["retorsion", "countermeasures", "necessity", "self-defence"]

FACTORS: tuple[Factor, ...] = get_args(Factor)
"""Each is scored 0-10. The manual's "presumptive legality" is turned round here, so that more is always graver."""
SEVERITY_WEIGHT = 0.4
OTHERS_WEIGHT = 0.6 / 7.0
USE_OF_FORCE = 5.0
"""Score from which scale and effects are taken to be those of a use of force."""
ARMED_ATTACK = 7.5
GRAVEST = 8.0
"""Severity that an armed attack, the gravest use of force, needs besides its score."""

RULES = Named[Rule]("rule", get_args(Rule))
RESPONSES: Mapping[Rule, tuple[Response, ...]] = {
    "none": ("retorsion",),
    "sovereignty": ("retorsion", "countermeasures", "necessity"),
    "intervention": ("retorsion", "countermeasures", "necessity"),
    "use-of-force": ("retorsion", "countermeasures", "necessity"),
    "armed-attack": ("retorsion", "countermeasures", "necessity", "self-defence"),
}
"""Responses open in law to the injured State; countermeasures stay non-forcible."""


@dataclass(frozen=True, slots=True)
class Assessment:
    """An incident's score (0-10), the gravest rule it touches, and the answers open to the injured State."""

    score: float
    rule: Rule
    responses: tuple[Response, ...]


def score(factors: Mapping[str, float]) -> float:
    """Weighted gravity, 0-10; factors left out count 0.

    Raises ValueError for an unknown factor or a figure outside 0-10.
    """
    for name, value in factors.items():
        if name not in FACTORS:
            raise ValueError(f"no factor {name!r}; the factors are {', '.join(FACTORS)}")
        if not 0.0 <= value <= 10.0:
            raise ValueError(f"{name} is {value}; a factor is scored from 0 to 10")
    return sum(value * (SEVERITY_WEIGHT if name == "severity" else OTHERS_WEIGHT) for name, value in factors.items())


def assess(factors: Mapping[str, float], interference: Interference = "territory") -> Assessment:
    """Assessment of an incident: the gravest rule of sovereignty < intervention < use of force < armed attack."""
    total = score(factors)
    rule: Rule
    if total >= ARMED_ATTACK and factors.get("severity", 0.0) >= GRAVEST:
        rule = "armed-attack"
    elif total >= USE_OF_FORCE:
        rule = "use-of-force"
    elif interference == "coercion":
        rule = "intervention"
    elif interference == "territory":
        rule = "sovereignty"
    else:
        rule = "none"
    return Assessment(total, rule, RESPONSES[rule])
