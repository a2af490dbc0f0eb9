"""Why a negotiation cannot work as it is set up, as codes and sentences that say who is at fault."""

from __future__ import annotations

import functools
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

import numpy as np

from sim.language import Language, Sentences, Text, languages
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

WORDS = Sentences("sim.negotiation")


@dataclass(frozen=True, slots=True)
class Names:
    """The names of the parties, the issues and each issue's options in a sentence."""

    parties: tuple[str, ...]
    issues: tuple[str, ...]
    options: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Relaxation:
    """The least changes that open an empty zone: for each party, the fall of its reservation value (0: none).

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
    words: Text = field(hash=False)
    relaxations: tuple[Relaxation, ...] = ()


def faulty_preferences(parties: Sequence[Preferences], names: Names) -> tuple[Diagnosis, ...]:
    """Inconsistencies inside each party's own preferences, for a domain of any size."""
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

    def found(code: Code, issues: tuple[int, ...] = (), **values: Any) -> Diagnosis:
        return Diagnosis(code, (number,), issues, _said(code, party=who, **values))

    worst, best = extremes(party)
    if not any(party.weights) and not party.interactions:
        yield found("no-weights")
    elif best - worst <= ROUNDING:
        yield found("indifferent", worth=best)
    closed = tuple(k for k, values in enumerate(party.values) if not _open(party, k, len(values)).any())
    if closed:
        yield found("forbids-everything", closed, points=[names.issues[k] for k in closed])
        return
    top = _best_allowed(party, best)
    if party.reservation > top + ROUNDING:
        fall = party.reservation - top
        yield found("reservation-above-best", reservation=party.reservation, best=top, fall=fall)


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
        words = _said(
            "no-common-option",
            issue=names.issues[issue],
            option=names.options[issue][nearest],
            parties=[names.parties[i] for i in refusing],
        )
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


def _said(key: str, **values: Any) -> Text:
    return {language: WORDS.say(key, language, **values) for language in languages()}


def _empty_zone_words(alone: Sequence[int], ways: Sequence[Relaxation], names: Names) -> Text:
    words = {}
    for language in languages():
        told = WORDS.say("zone-or", language).join(dict.fromkeys(_way(way, names, language) for way in ways))
        if len(alone) == 1:
            party = names.parties[alone[0]]
            words[language] = WORDS.say("empty-zone-but-for", language, party=party, ways=told)
        else:
            words[language] = WORDS.say("empty-zone", language, ways=told)
    return words


def _way(way: Relaxation, names: Names, language: Language) -> str:
    if way.lifted is not None:
        party, issue, option = way.lifted
        who, point, what = names.parties[party], names.issues[issue], names.options[issue][option]
        return WORDS.say("zone-lifted", language, party=who, issue=point, option=what)
    falls = [
        WORDS.say("zone-fall", language, party=names.parties[i], fall=fall)
        for i, fall in enumerate(way.lowered)
        if fall > ROUNDING
    ]
    return WORDS.say("zone-lowered", language, falls=falls)
