"""Why an instrument's stakes leave nothing to agree on, in points of 100; whether they do is reckoned in `bargain`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from assessment.authored.problem import Path, Problem
from assessment.authored.reading import Written
from scenarios.bargain import Bargain
from scenarios.sentences import warning
from sim.language import Text
from sim.negotiation.diagnosis import Names, empty_zone, faulty_preferences
from sim.negotiation.kinds import KINDS
from sim.negotiation.preferences import ROUNDING, Interaction, Preferences, extremes


def sound_stakes(deal: Bargain, written: Written) -> Iterator[Problem]:
    """Stakes under which their party could sign nothing, cannot tell outcomes apart, or passes the scale of points."""
    parties = tuple(in_points(preferences) for preferences in deal.preferences)
    for found in faulty_preferences(parties, names(deal)):
        path = _path(deal, found.parties[0])
        yield warning("inconsistent-stakes", written.key(path), path, why=found.words)
    for number, preferences in enumerate(parties):
        low, high = extremes(preferences)
        if preferences.interactions and (low < -ROUNDING or high > 100.0 + ROUNDING):
            path = (*_path(deal, number), "interactions")
            yield warning("interaction-past-scale", written.key(path), path, low=low, high=high)


def why_no_agreement(deal: Bargain) -> Text | str:
    """The problem of an empty zone of agreement: who empties it, and the least that would open it; else empty.

    Where a vote may pass over some parties, those who must are the signatories.
    """
    text = deal.instrument
    must = {*text.signatories, *(text.parties if KINDS[text.rule.kind].consensus else ())}
    columns = [number for number, party in enumerate(deal.parties) if party in must]
    every = names(deal)
    asked = Names(tuple(every.parties[number] for number in columns), every.issues, every.options)
    found = empty_zone([in_points(deal.preferences[number]) for number in columns], deal.domain, asked)
    return (
        {language: "".join(f" {one.words[language]}" for one in found) for language in found[0].words} if found else ""
    )


def names(deal: Bargain) -> Names:
    """The ids of a bargaining problem, which are what its author can look for."""
    return Names(tuple(deal.parties), tuple(deal.issues), tuple(tuple(options) for options in deal.options))


def in_points(preferences: Preferences) -> Preferences:
    """The same preferences in points of 100, as authors write and read them."""
    return replace(
        preferences,
        weights=tuple(100.0 * weight for weight in preferences.weights),
        reservation=100.0 * preferences.reservation,
        interactions=tuple(Interaction(one.parts, 100.0 * one.worth) for one in preferences.interactions),
        base=100.0 * preferences.base,
    )


def _path(deal: Bargain, party: int) -> Path:
    return ("actors", deal.parties[party], "stakes", deal.instrument.id)
