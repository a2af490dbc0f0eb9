"""The vocabulary of frontline negotiation as data: what may bar access, and which layer of a counterpart an argument
can move; it computes one thing, how far an argument moves a constraint.

Sources: the nine constraints of OCHA's Access Monitoring and Reporting Framework (wording ours, list checked against
that of ACAPS, which follows it); CCHN Field Manual on Frontline Humanitarian Negotiation (2019): the iceberg of
position, reasoning and values, and the typology of political, professional and technical negotiations. The weights of
`PULL` are ours.
"""

from collections.abc import Mapping
from typing import Literal

Words = Mapping[str, str]
Layer = Literal["position", "reasoning", "values"]
Typology = Literal["technical", "professional", "political"]

CONSTRAINTS: Mapping[str, Words] = {
    "denial-of-need": {
        "en": "Denial that people have needs or a right to assistance",
        "fr": "Négation des besoins ou du droit à l’assistance",
    },
    "restricted-people": {
        "en": "Restrictions on people’s access to services and assistance",
        "fr": "Entraves à l’accès des personnes aux services et à l’assistance",
    },
    "entry": {
        "en": "Impediments to entry into the country, administrative or other",
        "fr": "Obstacles à l’entrée dans le pays, administratifs ou autres",
    },
    "movement": {
        "en": "Restrictions on movement within the country",
        "fr": "Restrictions de mouvement à l’intérieur du pays",
    },
    "interference": {
        "en": "Interference in the implementation of activities",
        "fr": "Ingérence dans la conduite des activités",
    },
    "violence": {
        "en": "Violence against personnel, assets and facilities",
        "fr": "Violences contre le personnel, les biens et les locaux",
    },
    "hostilities": {
        "en": "Active hostilities and military operations",
        "fr": "Hostilités en cours et opérations militaires",
    },
    "mines": {"en": "Mines and unexploded ordnance", "fr": "Mines et munitions non explosées"},
    "terrain": {"en": "Terrain, climate, lack of infrastructure", "fr": "Relief, climat, manque d’infrastructures"},
}

LAYERS: Mapping[Layer, Words] = {
    "position": {"en": "Position: what they say they want", "fr": "Position : ce qu’ils disent vouloir"},
    "reasoning": {"en": "Reasoning: how they justify it", "fr": "Raisonnement : comment ils le justifient"},
    "values": {
        "en": "Values and motives: why it matters to them",
        "fr": "Valeurs et mobiles : pourquoi ils y tiennent",
    },
}

TYPOLOGY: Mapping[Typology, Layer] = {"technical": "position", "professional": "reasoning", "political": "values"}
"""The layer that a negotiation of each type has to move: the facts, the method, or the norms."""

KIND: Mapping[str, Typology] = {
    "denial-of-need": "political",
    "restricted-people": "political",
    "entry": "professional",
    "movement": "professional",
    "interference": "professional",
    "violence": "political",
    "hostilities": "political",
    "mines": "technical",
    "terrain": "technical",
}
"""What type of negotiation each constraint usually calls for (our classification)."""

PULL: Mapping[tuple[Layer, Layer], float] = {
    # (where the argument is made, where the constraint sits): deeper arguments reach shallower layers, not the reverse.
    ("position", "position"): 1.0,
    ("reasoning", "position"): 0.8,
    ("values", "position"): 0.5,
    ("position", "reasoning"): 0.2,
    ("reasoning", "reasoning"): 1.0,
    ("values", "reasoning"): 0.7,
    ("position", "values"): 0.0,
    ("reasoning", "values"): 0.3,
    ("values", "values"): 1.0,
}

NEGOTIABLE = frozenset(KIND) - {"mines", "terrain"}
"""What words alone can move; clearing mines and mending roads takes work."""


def layer_of(constraint: str) -> Layer:
    """The layer that must move for a constraint to be lifted. Raises KeyError for an unknown one."""
    return TYPOLOGY[KIND[constraint]]


def moved_by(constraint: str, argument: Layer) -> float:
    """Share (0-1) of an argument's force that reaches the constraint; 0 where words move nothing."""
    return PULL[argument, layer_of(constraint)] if constraint in NEGOTIABLE else 0.0
