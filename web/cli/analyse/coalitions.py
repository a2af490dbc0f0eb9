"""The output of `plenipo analyse` for a decision rule and coalitions, as an object and as tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from sim.exercise.core import words as rules
from sim.exercise.decisions.queries import figures
from sim.language import Language
from sim.negotiation.kinds import KINDS
from web.cli.sentences import figure, say

if TYPE_CHECKING:
    from scenarios.domains import Analysis, Coalitions
    from sim.negotiation.voting import Rule
    from sim.negotiation.zones import CoalitionZone

SHOWN = 16
"""Coalitions that a person is shown, the smallest first."""


def coalitions_json(analysis: Analysis, every: bool) -> dict[str, Any]:
    """The keys `rule`, `power`, `indispensable`, `holdouts` and `coalitions` of a domain's object.

    Coalitions are those that can decide, or all when `every` is asked for; `best` is the most each member could get in
    any outcome that all members could sign, null where there is none.
    """
    found = analysis.coalitions
    assert found is not None
    return {
        "rule": _rule(found.rule, analysis.opened.signatories),
        "power": {
            voter: {"shapley_shubik": float(phi), "banzhaf": float(beta), "swings": swings}
            for voter, phi, beta, swings in zip(
                found.voters, found.power.shapley, found.power.banzhaf, found.power.swings, strict=True
            )
        },
        "indispensable": list(found.indispensable),
        "holdouts": list(found.holdouts),
        "coalitions": [
            {
                "members": [found.voters[i] for i in zone.members],
                "wins": zone.wins,
                "outcomes": zone.size,
                "best": None
                if zone.best is None
                else {found.voters[i]: most for i, most in zip(zone.members, zone.best, strict=True)},
            }
            for zone in _asked(found, every)
        ],
    }


def _rule(rule: Rule, signatories: Sequence[str]) -> dict[str, Any]:
    """The rule's kind, and those of its figures that count under it."""
    said: dict[str, Any] = {"kind": rule.kind, "abstention": rule.abstention}
    for name in KINDS[rule.kind].figures:
        if name not in ("weights", "populations"):
            said[name] = float(own) if isinstance(own := getattr(rule, name), Fraction) else own
    if rule.abstention == "constructive":
        said["abstention_limit"] = float(rule.abstention_limit)
    if rule.quorum:
        said["quorum"] = float(rule.quorum)
    if rule.vetoes:
        said["vetoes"] = list(rule.vetoes)
    for name, amounts in (("weights", rule.weights), ("populations", rule.populations)):
        if amounts:
            said[name] = {voter: float(amount) for voter, amount in amounts}
    if signatories:
        said["signatories"] = list(signatories)
    return said


def coalitions_text(analysis: Analysis, language: Language, every: bool) -> Iterator[str]:
    """The rule, each voter's power, who cannot be left out, and the coalitions, for a person."""
    found = analysis.coalitions
    assert found is not None
    clauses = say("then", language).join(_clauses(found.rule, analysis, language))
    yield say("coalitions-head", language, rule=clauses)
    yield say("coalitions-power", language)
    names = {voter: analysis.opened.party(voter, language) for voter in found.voters}
    width = max(map(len, names.values()))
    for voter, phi, beta, swings in zip(
        found.voters, found.power.shapley, found.power.banzhaf, found.power.swings, strict=True
    ):
        counted = say("count", language, count=swings).rjust(6)
        yield f"  {names[voter]:<{width}}  {figure(float(phi), language)}  {figure(float(beta), language)}  {counted}"
    if found.holdouts:
        yield say(
            "coalitions-holdouts", language, who=[analysis.opened.named(voter, language) for voter in found.holdouts]
        )
    elif found.indispensable:
        yield say(
            "coalitions-indispensable",
            language,
            who=[analysis.opened.named(voter, language) for voter in found.indispensable],
        )
    elif any(zone.size for zone in found.winning):
        yield say("coalitions-nobody", language)
    shown = _asked(found, every)
    agreeing = [zone for zone in shown if zone.size]
    yield say("coalitions-every" if every else "coalitions-winning", language, count=len(shown), agreeing=len(agreeing))
    for zone in agreeing[:SHOWN]:
        yield _line([names[voter] for voter in found.voters], zone, every, language)
    if len(agreeing) > SHOWN:
        yield "  " + say("coalitions-more", language, count=len(agreeing) - SHOWN)


def _asked(found: Coalitions, every: bool) -> tuple[CoalitionZone, ...]:
    return found.zones if every else found.winning


def _line(voters: Sequence[str], zone: CoalitionZone, every: bool, language: Language) -> str:
    members = ", ".join(voters[i] for i in zone.members)
    best = " ".join(figure(most, language) for most in zone.best or ())
    mark = "* " if every and zone.wins else "  "
    return f"{mark}{members}  {say('count', language, count=zone.size)}  {best}"


def _clauses(rule: Rule, analysis: Analysis, language: Language) -> Iterator[str]:
    yield rules.say(f"rule-{rule.kind}.clause", language, **figures(rule))
    if "blocking" in KINDS[rule.kind].figures and rule.blocking > 1:
        yield say("coalitions-blocking", language, count=rule.blocking)
    if rule.quorum:
        yield say("coalitions-quorum", language, share=100 * float(rule.quorum))
    if rule.abstention != "not-counted":
        yield say(f"coalitions-{rule.abstention}", language, share=100 * float(rule.abstention_limit))
    if rule.vetoes:
        yield say("coalitions-vetoes", language, who=[analysis.opened.named(voter, language) for voter in rule.vetoes])
    if analysis.opened.signatories:
        signatories = [analysis.opened.named(party, language) for party in analysis.opened.signatories]
        yield say("coalitions-signed", language, who=signatories)
