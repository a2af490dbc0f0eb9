"""Acts between actors on ordinary days: a stream in the mix that event data record. `conduct` has the crises.

Source: the mix by CAMEO root is that of 1,741 cross-border events of 1-2 June 2018 in the ICEWS sample published with
andybega/icews (MIT). Within a root, acts share its events by the nearest recorded code; root 14 (demonstrations) has no
act of a delegation and is left out. Two days of one summer: a mix, not a forecast.
"""

from collections.abc import Mapping
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from sim.world.catalogue import ACTS
from sim.world.equations import Array

COUNTS: Mapping[str, float] = MappingProxyType(
    {
        # 01, public statement: 181
        "make-statement": 171,
        "travel-advisory": 8,
        "deny-responsibility": 2,
        # 02, appeal: 60
        "appeal-for-talks": 54,
        "appeal-for-aid": 6,
        # 03, intent to cooperate: 346
        "offer-to-negotiate": 342,
        "accept-mediation": 4,
        # 04, consult: 782
        "phone-call": 408,
        "visit": 247,
        "negotiate": 109,
        "meet-in-third-place": 18,
        # 05, diplomatic cooperation: 154
        "praise": 105,
        "sign-agreement": 46,
        "recognise": 3,
        # 06 and 07, material cooperation and aid: 4 + 4
        "economic-cooperation": 3,
        "share-intelligence": 1,
        "economic-aid": 3,
        "humanitarian-aid": 1,
        # 08, yield: 5
        "ceasefire": 2,
        "withdraw-forces": 2,
        "release-detainees": 1,
        # 09, investigate: 1
        "fact-finding": 1,
        # 10, demand: 18
        "demand-policy-change": 18,
        # 11, disapprove: 59
        "denounce": 32,
        "accuse": 25,
        "demarche": 1,
        "bring-case": 1,
        # 12, reject: 18
        "reject-proposal": 17,
        "veto": 1,
        # 13, threaten: 7
        "threaten-force": 5,
        "threaten-sanctions": 1,
        "ultimatum": 1,
        # 15, exhibit force: 4
        "mobilise-forces": 4,
        # 16, reduce relations: 11
        "recall-ambassador": 7,
        "halt-negotiations": 2,
        "cut-aid": 2,
        # 17, coerce: 26
        "seize-property": 25,
        "freeze-assets": 1,
        # 18 and 19, assault and fight: 8 + 47
        "attack-staff": 6,
        "abduct": 2,
        "use-force": 47,
    }
)
"""Recorded events that come nearest to each act."""

NAMES: tuple[str, ...] = tuple(COUNTS)
GRAVE_ROOTS = ("13", "15", "16", "17", "18", "19")
"""CAMEO roots whose acts are done on an ordinary day only within a relation that is already tense."""


def root(act: str) -> str:
    """The CAMEO root of an act, its code's first two digits."""
    return ACTS[act].cameo[:2]


def shares(calm: bool) -> Array:
    """P(act) in the order of NAMES; in calm relations the grave roots are left out and the rest sums to 1."""
    found = np.array([COUNTS[name] for name in NAMES], dtype=np.float64)
    if calm:
        found[[root(name) in GRAVE_ROOTS for name in NAMES]] = 0.0
    return np.asarray(found / found.sum())


_ANY = np.cumsum(shares(calm=False))
_CALM = np.cumsum(shares(calm=True))


def draw(u: float, *, any_tense: bool) -> str:
    """The act that a draw ``u`` in [0, 1) falls on. Raises ValueError outside it."""
    if not 0.0 <= u < 1.0:
        raise ValueError(f"a draw of {u} must lie in [0, 1)")
    sums = _ANY if any_tense else _CALM
    return NAMES[min(int(np.searchsorted(sums, u, side="right")), len(NAMES) - 1)]


def between(act: str, tense: NDArray[np.bool_], free: NDArray[np.bool_], u: float) -> tuple[int, int] | None:
    """Author and target of an act: the ordered pair that ``u`` in [0, 1) picks, None when there is none.

    ``tense`` (n x n) marks relations in crisis, ``free`` (n) who may act. Grave acts are done within crises; the rest,
    between all alike.
    """
    able = np.repeat(free[:, None], len(free), axis=1)
    np.fill_diagonal(able, False)
    if root(act) in GRAVE_ROOTS:
        able &= tense
    pairs = np.argwhere(able)
    if not len(pairs):
        return None
    actor, target = pairs[int(u * len(pairs))].tolist()
    return actor, target
