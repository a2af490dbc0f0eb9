"""Profiles in the JSON form of NegoLog.

`{"reservationValue": r, "issueWeights": {issue: w}, "issues": {issue: {option: v}}}`, with
u(outcome) = sum over issues of w v, weights and values as written (Doğru, Keskin, Jonker, Baarslag and Aydoğan 2024,
"NegoLog: an integrated Python-based automated negotiation framework", IJCAI).
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeGuard

from scenarios.domains.opened import Profile, Stake, weights_note
from scenarios.domains.source import amount, mapping, number
from scenarios.domains.words import DomainError


def is_profile(data: object) -> TypeGuard[Mapping[str, Any]]:
    """Whether a JSON value has the shape of such a profile."""
    return isinstance(data, dict) and "issueWeights" in data and "issues" in data


def profile(data: Mapping[str, Any], file: Path) -> Profile:
    """The profile of a party named after the file. Raises DomainError with what is missing or is no number."""
    where = str(file)
    weights = mapping(data["issueWeights"], where, "issueWeights")
    issues = mapping(data["issues"], where, "issues")
    if not issues:
        raise DomainError("no-issues", where)
    stakes = {}
    for issue, values in issues.items():
        if issue not in weights:
            raise DomainError("no-weight", where, issue=issue)
        options = mapping(values, where, f"issues.{issue}")
        if not options:
            raise DomainError("no-options", where, issue=issue)
        stakes[issue] = Stake(
            amount(weights[issue], where, f"issueWeights.{issue}"),
            {option: amount(value, where, f"issues.{issue}.{option}") for option, value in options.items()},
        )
    stray = weights.keys() - issues.keys()
    if stray:
        raise DomainError("missing", where, what=f"issues.{min(stray)}")
    return Profile(
        party=file.stem,
        file=where,
        form="negolog",
        stakes=stakes,
        reservation=number(data.get("reservationValue") or 0.0, where, "reservationValue"),
        notes=tuple(weights_note(where, [stake.weight for stake in stakes.values()], "weights-sum")),
    )
