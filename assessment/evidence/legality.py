"""Legality of acts between States: what international law calls them, beside their score for hostility.

Friendly acts ask for no justification. Unfriendly ones are lawful however hostile (retorsion: ARSIWA, Part Three,
chapter II, commentary 3; agrément and persona non grata: VCDR 9). A countermeasure would be wrongful by itself and is
lawful only against a prior wrongful act and after a call to stop it (ARSIWA 22, 49-54). The rest no circumstance of
peacetime allows: threat or use of force (Charter 2(4)), and what the law of armed conflict forbids (Rome Statute
8(2)(e)(iii), (xix) as amended; ARSIWA 50).
"""

from __future__ import annotations

from typing import Literal

from sim.world.catalogue import ACTS

Legality = Literal["friendly", "unfriendly", "countermeasure", "unlawful"]

COUNTERMEASURES = frozenset({"impose-sanctions", "freeze-assets"})
UNLAWFUL = frozenset(
    {
        "threaten-force",
        "ultimatum",
        "seize-property",
        "deny-humanitarian-access",
        "cyber-operation",
        "blockade",
        "occupy-territory",
        "use-force",
        "abduct",
        "attack-staff",
    }
)
FRIENDLY = frozenset({"talk", "cooperate", "humanitarian", "de-escalate"})
NOT_FRIENDLY = frozenset({"deny-responsibility"})
CALLS = frozenset({"demand-policy-change", "demarche", "accuse", "denounce", "summon-ambassador", "bring-case"})
"""Acts by which the State that is responsible is called upon to stop (ARSIWA 52(1))."""


def legality(act: str) -> Legality:
    """The class of an act of the catalogue; raises KeyError for no act of it."""
    if act in UNLAWFUL:
        return "unlawful"
    if act in COUNTERMEASURES:
        return "countermeasure"
    return "friendly" if ACTS[act].family in FRIENDLY and act not in NOT_FRIENDLY else "unfriendly"
