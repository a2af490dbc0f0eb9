"""What `plenipo analyse` prints of a decision rule and of coalitions, as an object and as tables; it finds nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from web.cli.analyse.words import COALITIONS

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
    if rule.kind in ("qualified", "double"):
        said["threshold"] = float(rule.threshold)
    if rule.kind == "double":
        said["population_threshold"] = float(rule.population_threshold)
        said["blocking"] = rule.blocking
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


def coalitions_text(analysis: Analysis, language: str, every: bool) -> Iterator[str]:
    """The rule, each voter's power, who cannot be left out, and the coalitions, for a person."""
    found, words = analysis.coalitions, COALITIONS[language]
    assert found is not None
    yield f"{words['head']}{_colon(language)}{words['then'].join(_clauses(found.rule, analysis, language))}"
    yield words["power"]
    width = max(len(voter) for voter in found.voters)
    for voter, phi, beta, swings in zip(
        found.voters, found.power.shapley, found.power.banzhaf, found.power.swings, strict=True
    ):
        yield f"  {voter:<{width}}  {float(phi):.4f}  {float(beta):.4f}  {swings:>6,}"
    if found.holdouts:
        yield words["holdouts"].format(who=", ".join(found.holdouts))
    elif found.indispensable:
        yield words["indispensable"].format(who=", ".join(found.indispensable))
    elif any(zone.size for zone in found.winning):
        yield words["nobody"]
    shown = _asked(found, every)
    agreeing = [zone for zone in shown if zone.size]
    yield words["every" if every else "winning"].format(count=len(shown), agreeing=len(agreeing))
    for zone in agreeing[:SHOWN]:
        yield _line(found, zone, every)
    if len(agreeing) > SHOWN:
        yield "  " + words["more"].format(count=len(agreeing) - SHOWN)


def _asked(found: Coalitions, every: bool) -> tuple[CoalitionZone, ...]:
    return found.zones if every else found.winning


def _line(found: Coalitions, zone: CoalitionZone, every: bool) -> str:
    members = ", ".join(found.voters[i] for i in zone.members)
    best = " ".join(f"{most:.4f}" for most in zone.best or ())
    mark = "* " if every and zone.wins else "  "
    return f"{mark}{members}  {zone.size:,}  {best}"


def _clauses(rule: Rule, analysis: Analysis, language: str) -> Iterator[str]:
    words = COALITIONS[language]
    shares = {"threshold": _share(float(rule.threshold)), "people": _share(float(rule.population_threshold))}
    yield words[rule.kind].format(**shares)
    if rule.kind == "double" and rule.blocking > 1:
        yield words["blocking"].format(count=rule.blocking)
    if rule.quorum:
        yield words["quorum"].format(share=_share(float(rule.quorum)))
    if rule.abstention != "not-counted":
        yield words[rule.abstention].format(share=_share(float(rule.abstention_limit)))
    if rule.vetoes:
        yield words["vetoes"].format(who=", ".join(rule.vetoes))
    if analysis.opened.signatories:
        yield words["signed"].format(who=", ".join(analysis.opened.signatories))


def _share(share: float) -> str:
    return f"{100 * share:.4g}\u00a0%"


def _colon(language: str) -> str:
    return "\u00a0: " if language == "fr" else ": "
