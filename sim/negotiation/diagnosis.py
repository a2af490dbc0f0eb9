"""Why a negotiation cannot work as it is set up, as codes and sentences that say who is at fault; no printing."""

from __future__ import annotations

import functools
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

import numpy as np

from sim.negotiation.domain import MAX_OUTCOMES, BoolArray, Domain, FloatArray
from sim.negotiation.preferences import ROUNDING, Preferences, extremes, utility_matrix

Code: TypeAlias = Literal[
    "no-weights",
    "indifferent",
    "forbids-everything",
    "reservation-above-best",
    "no-common-option",
    "empty-zone",
]
Words: TypeAlias = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Names:
    """What to call the parties, the issues and each issue's options in a sentence."""

    parties: tuple[str, ...]
    issues: tuple[str, ...]
    options: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Relaxation:
    """What would open an empty zone: for each party, how far its reservation value would have to fall (0: not at all).

    `lifted`, a triple of party, issue and option, is the one red line that would have to go instead; None where
    reservation values are lowered.
    """

    lowered: tuple[float, ...]
    lifted: tuple[int, int, int] | None = None


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """One thing wrong: its code, the numbers of the parties and issues at fault, and a sentence in each language."""

    code: Code
    parties: tuple[int, ...]
    issues: tuple[int, ...]
    words: Words = field(hash=False)
    relaxations: tuple[Relaxation, ...] = ()


def faulty_preferences(parties: Sequence[Preferences], names: Names) -> tuple[Diagnosis, ...]:
    """What is inconsistent inside each party's own preferences, for a domain of any size."""
    return tuple(found for number, party in enumerate(parties) for found in _of_one(number, party, names))


def empty_zone(parties: Sequence[Preferences], domain: Domain, names: Names) -> tuple[Diagnosis, ...]:
    """Why no outcome suits everybody, and the least that would open the zone; empty when one does.

    Either red lines leave no option of an issue that all could accept (one diagnosis for each such issue), or
    reservation values ask for more than there is. The relaxations then are every single red line whose lifting opens
    the zone, every single reservation value with its least fall, and the smallest fall in total when all may give way.
    """
    blocked = tuple(_no_common_option(parties, names))
    if blocked:
        return blocked
    utilities = utility_matrix(parties, domain)
    allowed = np.column_stack([party.allowed(domain) for party in parties])
    floors = np.array([party.reservation for party in parties])
    enough = utilities >= floors - ROUNDING
    if (allowed & enough).all(axis=1).any():
        return ()
    ways = (
        *_lifts(parties, domain, allowed, enough),
        *_falls(utilities, floors, allowed, enough),
        _common_fall(utilities, floors, allowed),
    )
    alone = tuple(
        i
        for i in range(len(parties))
        if (np.delete(allowed, i, axis=1) & np.delete(enough, i, axis=1)).all(axis=1).any()
    )
    fault = alone or tuple(range(len(parties)))
    return (Diagnosis("empty-zone", fault, (), _empty_zone_words(alone, ways, names), ways),)


def _of_one(number: int, party: Preferences, names: Names) -> Iterator[Diagnosis]:
    who = names.parties[number]
    worst, best = extremes(party)
    if not any(party.weights) and not party.interactions:
        words = {
            "en": f"All weights of {who} are 0: give at least one issue a weight.",
            "fr": f"Tous les poids de {who} sont nuls : donnez un poids à un point au moins.",
        }
        yield Diagnosis("no-weights", (number,), (), words)
    elif best - worst <= ROUNDING:
        words = {
            "en": f"{who} is indifferent: all outcomes are worth {best:.4g}. Vary the values of a weighted issue.",
            "fr": f"{who} est indifférent : toutes les issues valent {_decimal(best)}. Donnez des valeurs distinctes"
            " aux options d’un point qui a du poids.",
        }
        yield Diagnosis("indifferent", (number,), (), words)
    closed = tuple(k for k, values in enumerate(party.values) if not _open(party, k, len(values)).any())
    if closed:
        points = ", ".join(names.issues[k] for k in closed)
        words = {
            "en": f"The red lines of {who} leave no option of {points}: it could sign nothing. Lift one of them.",
            "fr": f"Les lignes rouges de {who} ne laissent aucune option de {points} : il ne pourrait rien signer."
            " Levez-en une.",
        }
        yield Diagnosis("forbids-everything", (number,), closed, words)
        return
    top = _best_allowed(party, best)
    if party.reservation > top + ROUNDING:
        words = {
            "en": f"{who} gets {party.reservation:.4g} without agreement but at most {top:.4g} with one: it will sign"
            f" nothing. Lower its reservation value by {party.reservation - top:.4g} or lift a red line.",
            "fr": f"{who} obtient {_decimal(party.reservation)} sans accord, mais au plus {_decimal(top)} avec :"
            f" rien ne sera signé. Abaissez sa valeur de réserve de {_decimal(party.reservation - top)} ou levez"
            " une ligne rouge.",
        }
        yield Diagnosis("reservation-above-best", (number,), (), words)


def _open(party: Preferences, issue: int, size: int) -> BoolArray:
    return np.array([party.permits(issue, option) for option in range(size)])


def _best_allowed(party: Preferences, best: float) -> float:
    """The highest utility inside the party's red lines; with interactions on a domain too large, the highest of all."""
    if not party.interactions:
        options = (
            [value for option, value in enumerate(values) if party.permits(issue, option)]
            for issue, values in enumerate(party.values)
        )
        return party.base + math.fsum(w * max(v) for w, v in zip(party.weights, options, strict=True))
    sizes = tuple(len(values) for values in party.values)
    if math.prod(sizes) > MAX_OUTCOMES:
        return best
    domain = Domain(sizes)
    return float(party.utilities(domain)[party.allowed(domain)].max())


def _no_common_option(parties: Sequence[Preferences], names: Names) -> Iterator[Diagnosis]:
    for issue, values in enumerate(parties[0].values):
        permits = np.array([_open(party, issue, len(values)) for party in parties])
        if permits.all(axis=0).any():
            continue
        # The option that the fewest refuse is the nearest to a common one.
        nearest = int(np.argmax(permits.sum(axis=0)))
        refusing = tuple(map(int, np.flatnonzero(~permits[:, nearest])))
        point, option = names.issues[issue], names.options[issue][nearest]
        who = ", ".join(names.parties[i] for i in refusing)
        words = {
            "en": f"Red lines leave no option of '{point}' that all could accept. The nearest is '{option}', refused by"
            f" {who}: lift that red line.",
            "fr": f"Les lignes rouges ne laissent aucune option de « {point} » acceptable pour tous. La plus proche est"
            f" « {option} », que refuse {who} : levez cette ligne rouge.",
        }
        yield Diagnosis("no-common-option", refusing, (issue,), words)


def _lifts(
    parties: Sequence[Preferences], domain: Domain, allowed: BoolArray, enough: BoolArray
) -> Iterator[Relaxation]:
    """Every single red line whose lifting opens the zone."""
    for i, party in enumerate(parties):
        others = np.delete(allowed, i, axis=1).all(axis=1) & enough.all(axis=1)
        if not others.any():
            continue
        rows = [_open(party, issue, size) for issue, size in enumerate(domain.sizes)]
        for issue, row in enumerate(rows):
            for option in map(int, np.flatnonzero(~row)):
                only = np.arange(row.size) == option
                lifted = functools.reduce(_outer, [*rows[:issue], only, *rows[issue + 1 :]])
                if (lifted & others).any():
                    yield Relaxation((0.0,) * len(parties), (i, issue, option))


def _outer(mask: BoolArray, options: BoolArray) -> BoolArray:
    return (mask[:, np.newaxis] & options).reshape(-1)


def _falls(utilities: FloatArray, floors: FloatArray, allowed: BoolArray, enough: BoolArray) -> Iterator[Relaxation]:
    """For every party that could open the zone alone, the least fall of its reservation value."""
    inside = allowed.all(axis=1)
    for i in range(len(floors)):
        others = inside & np.delete(enough, i, axis=1).all(axis=1)
        if others.any():
            fall = float(floors[i] - utilities[others, i].max())
            yield Relaxation(tuple(fall if j == i else 0.0 for j in range(len(floors))))


def _common_fall(utilities: FloatArray, floors: FloatArray, allowed: BoolArray) -> Relaxation:
    """The smallest fall in total, shared as one outcome asks; the first such outcome when several ask as little."""
    inside = np.flatnonzero(allowed.all(axis=1))
    short = np.maximum(0.0, floors - utilities[inside])
    return Relaxation(tuple(map(float, short[int(np.argmin(short.sum(axis=1)))])))


def _empty_zone_words(alone: Sequence[int], ways: Sequence[Relaxation], names: Names) -> Words:
    said = [_way(way, names) for way in ways]
    en, fr = "; or ".join(s[0] for s in dict.fromkeys(said)), " ; ou ".join(s[1] for s in dict.fromkeys(said))
    who = ", ".join(names.parties[i] for i in alone)
    blame_en = f" Without {who} there would be one." if len(alone) == 1 else ""
    blame_fr = f" Sans {who}, il y en aurait une." if len(alone) == 1 else ""
    return {
        "en": f"No outcome suits everybody: the zone of possible agreement is empty.{blame_en} To open it, {en}.",
        "fr": f"Aucune issue ne convient à tous : la zone d’accord possible est vide.{blame_fr} Pour l’ouvrir, {fr}.",
    }


def _way(way: Relaxation, names: Names) -> tuple[str, str]:
    if way.lifted is not None:
        party, issue, option = way.lifted
        who, point, what = names.parties[party], names.issues[issue], names.options[issue][option]
        return (f"let {who} accept '{what}' on '{point}'", f"laissez {who} accepter « {what} » sur « {point} »")
    falls = [(names.parties[i], fall) for i, fall in enumerate(way.lowered) if fall > ROUNDING]
    en = " and ".join(f"that of {who} by {fall:.4g}" for who, fall in falls)
    fr = " et ".join(f"celle de {who} de {_decimal(fall)}" for who, fall in falls)
    return (f"lower reservation values: {en}", f"abaissez les valeurs de réserve : {fr}")


def _decimal(number: float) -> str:
    """A figure as French prints it."""
    return f"{number:.4g}".replace(".", ",")
