"""The escalation ladder, rungs 0 to 10, with what each means and its place among Kahn's units and MID hostility levels;
it says where a dyad stands, not what anyone should do about it.

Our ladder coarsens the 44 rungs of H. Kahn, *On Escalation: Metaphors and Scenarios* (1965). The hostility levels are
those of the Correlates of War Militarized Interstate Disputes: 1 none, 2 threat, 3 display, 4 use of force, 5 war.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

Words = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Rung:
    """One level of the ladder. ``kahn_rungs`` are the first and last of Kahn's rungs it covers, None below them."""

    level: int
    names: Words
    meaning: Words
    kahn_unit: Words
    kahn_rungs: tuple[int, int] | None
    mid_level: int


_BELOW: Words = {"en": "Below Kahn's ladder", "fr": "En deçà de l’échelle de Kahn"}
_SUBCRISIS: Words = {"en": "Subcrisis manoeuvring", "fr": "Manœuvres précédant la crise"}
_TRADITIONAL: Words = {"en": "Traditional crises", "fr": "Crises traditionnelles"}
_INTENSE: Words = {"en": "Intense crises", "fr": "Crises intenses"}
_BEYOND: Words = {
    "en": "Bizarre crises, central attacks and central wars",
    "fr": "Crises hors norme, attaques et guerres centrales",
}

LADDER: tuple[Rung, ...] = (
    Rung(
        0,
        {"en": "Normal relations", "fr": "Relations normales"},
        {
            "en": "Differences are handled by the ordinary channels and nobody speaks of a crisis.",
            "fr": "Les différends passent par les voies ordinaires et personne ne parle de crise.",
        },
        _BELOW,
        None,
        1,
    ),
    Rung(
        1,
        {"en": "Open disagreement", "fr": "Désaccord ouvert"},
        {
            "en": "The dispute is public and the language of crisis is used, without much belief in it.",
            "fr": "Le différend est public et l’on emploie le mot de crise sans vraiment y croire.",
        },
        _SUBCRISIS,
        (1, 1),
        1,
    ),
    Rung(
        2,
        {"en": "Unfriendly gestures", "fr": "Gestes inamicaux"},
        {
            "en": "Lawful but unfriendly political, economic or diplomatic gestures send messages.",
            "fr": "Des gestes politiques, économiques ou diplomatiques licites mais inamicaux servent de messages.",
        },
        _SUBCRISIS,
        (2, 2),
        1,
    ),
    Rung(
        3,
        {"en": "Solemn positions", "fr": "Positions solennelles"},
        {
            "en": "Formal declarations commit governments and channels begin to close.",
            "fr": "Des déclarations formelles engagent les gouvernements et des canaux se ferment.",
        },
        _SUBCRISIS,
        (3, 3),
        1,
    ),
    Rung(
        4,
        {"en": "Confrontation of wills", "fr": "Épreuve de volontés"},
        {
            "en": "Positions harden, penalties or threats are on the table and retreat becomes costly.",
            "fr": "Les positions se durcissent, sanctions ou menaces sont posées et reculer devient coûteux.",
        },
        _TRADITIONAL,
        (4, 4),
        2,
    ),
    Rung(
        5,
        {"en": "Show of force", "fr": "Démonstration de force"},
        {
            "en": "Forces are put on alert or displayed so that the other side sees them.",
            "fr": "Des forces sont mises en alerte ou montrées pour que l’autre partie les voie.",
        },
        _TRADITIONAL,
        (5, 5),
        3,
    ),
    Rung(
        6,
        {"en": "Mobilisation", "fr": "Mobilisation"},
        {
            "en": "Substantial forces are made ready and every legal means of harassment is used.",
            "fr": "Des forces importantes sont préparées et tous les moyens légaux de harcèlement sont employés.",
        },
        _TRADITIONAL,
        (6, 7),
        3,
    ),
    Rung(
        7,
        {"en": "Violent incidents", "fr": "Incidents violents"},
        {
            "en": "Limited acts of violence occur, acknowledged or not, and could still be contained.",
            "fr": "Des actes de violence limités surviennent, revendiqués ou non, et peuvent encore être contenus.",
        },
        _TRADITIONAL,
        (8, 9),
        4,
    ),
    Rung(
        8,
        {"en": "Open use of force", "fr": "Usage ouvert de la force"},
        {
            "en": "A blockade, an occupation or strikes are under way and relations are broken off.",
            "fr": "Un blocus, une occupation ou des frappes sont en cours et les relations sont rompues.",
        },
        _INTENSE,
        (10, 11),
        4,
    ),
    Rung(
        9,
        {"en": "Conventional war", "fr": "Guerre conventionnelle"},
        {
            "en": "Sustained combat between armed forces, with at least a thousand battle deaths in prospect.",
            "fr": "Combats soutenus entre forces armées, avec la perspective d’au moins mille morts au combat.",
        },
        _INTENSE,
        (12, 20),
        5,
    ),
    Rung(
        10,
        {"en": "General war", "fr": "Guerre générale"},
        {
            "en": "War without agreed limits of means or of territory.",
            "fr": "Guerre sans limite convenue de moyens ni de territoire.",
        },
        _BEYOND,
        (21, 44),
        5,
    ),
)

HIGHEST_BY_TENSION = 6
"""Tension alone fills the ladder up to mobilisation; beyond it, someone must have used force."""


def level(tension: ArrayLike, last_force_rung: ArrayLike) -> NDArray[np.int64]:
    """Rung (0-10, broadcast shape) of a dyad from its tension (0-10) and the rung its last hostile act still holds
    (0-10).

    The higher of the two: whole points of tension, at most HIGHEST_BY_TENSION, and the act's rung rounded to the
    nearest. Never falls when either grows.
    """
    by_tension = np.minimum(np.floor(np.asarray(tension, dtype=np.float64)), HIGHEST_BY_TENSION)
    by_act = np.floor(np.asarray(last_force_rung, dtype=np.float64) + 0.5)
    return np.asarray(np.minimum(np.maximum(np.maximum(by_tension, by_act), 0), 10), dtype=np.int64)


def stands_at(tension: NDArray[np.float64], last_force_rung: NDArray[np.float64], at: int) -> NDArray[np.bool_]:
    """Where `level` is ``at`` (1-10) or above, without the level itself: a whole number is reached when passed."""
    by_act = last_force_rung + 0.5 >= at
    return by_act | (tension >= at) if at <= HIGHEST_BY_TENSION else by_act


def rung(at: int) -> Rung:
    """The rung of a level. Raises ValueError outside 0-10."""
    if not 0 <= at < len(LADDER):
        raise ValueError(f"no rung {at}: the ladder runs from 0 to {len(LADDER) - 1}")
    return LADDER[at]
