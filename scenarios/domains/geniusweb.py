"""Profiles in the JSON form of GeniusWeb, linear additive spaces only.

The domain stands inside the profile: `{"LinearAdditiveUtilitySpace": {"domain": {"issuesValues": ...},
"issueUtilities": ..., "issueWeights": ..., "reservationBid": {"issuevalues": ...}}}`, with u(bid) = sum over issues of
weight x utility. Values are words, each with its utility, or numbers low, low + step, ..., high whose utility runs
straight from that of the lowest to that of the highest. The reservation value is the utility of the reservation bid
(GeniusWeb, TU Delft, class documentation of LinearAdditiveUtilitySpace, NumberValueSet and NumberValueSetUtilities).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, TypeGuard

from scenarios.domains.opened import Profile, Stake, weights_note
from scenarios.domains.source import amount, mapping
from scenarios.domains.words import DomainError

SPACE = "LinearAdditiveUtilitySpace"
OTHER_SPACES = ("SumOfGroupsUtilitySpace", "DefaultPartialOrdering")
MOST_STEPS = 100_000


def is_profile(data: object) -> TypeGuard[Mapping[str, Any]]:
    """Whether a JSON value has the shape of such a profile, linear or not."""
    return isinstance(data, dict) and any(space in data for space in (SPACE, *OTHER_SPACES))


def is_domain(data: object) -> bool:
    """Whether a JSON value is a domain alone, which profiles repeat."""
    return isinstance(data, dict) and "issuesValues" in data


def profile(data: Mapping[str, Any], file: Path) -> Profile:
    """The profile of a party named after the file. Raises DomainError with what is missing or not linear additive."""
    where = str(file)
    if SPACE not in data:
        raise DomainError("not-linear", where, kind=next(space for space in OTHER_SPACES if space in data))
    space = mapping(data[SPACE], where, SPACE)
    weights = mapping(space.get("issueWeights"), where, "issueWeights")
    utilities = mapping(space.get("issueUtilities"), where, "issueUtilities")
    issues = mapping(mapping(space.get("domain"), where, "domain").get("issuesValues"), where, "domain.issuesValues")
    if not issues:
        raise DomainError("no-issues", where)
    stakes = {}
    for issue, values in issues.items():
        if issue not in weights:
            raise DomainError("no-weight", where, issue=issue)
        valued = mapping(utilities.get(issue), where, f"issueUtilities.{issue}")
        weight = amount(weights[issue], where, f"issueWeights.{issue}")
        stakes[issue] = Stake(weight, _values(issue, mapping(values, where, f"issuesValues.{issue}"), valued, where))
    return Profile(
        party=file.stem,
        file=where,
        form="geniusweb",
        stakes=stakes,
        reservation=_reservation(space.get("reservationBid"), stakes, where),
        notes=tuple(weights_note(where, [stake.weight for stake in stakes.values()], "weights-sum")),
    )


def _values(issue: str, values: Mapping[str, Any], valued: Mapping[str, Any], where: str) -> dict[str, float]:
    """The utility of each option of one issue, in the domain's order."""
    kind, inner = next(iter(valued.items()), ("", None))
    what = f"issueUtilities.{issue}.{kind}"
    match kind.lower():
        case "discretevaluesetutilities" | "discreteutils":
            given = mapping(mapping(inner, where, what).get("valueUtilities"), where, f"{what}.valueUtilities")
            return _words(issue, values, given, where)
        case "numbervaluesetutilities" | "numberutils":
            return _numbers(issue, values, mapping(inner, where, what), where)
        case _:
            raise DomainError("unknown-kind", where, issue=issue, kind=kind)


def _words(issue: str, values: Mapping[str, Any], given: Mapping[str, Any], where: str) -> dict[str, float]:
    listed = values.get("values")
    if not isinstance(listed, list):
        raise DomainError("missing", where, what=f"issuesValues.{issue}.values")
    if not listed:
        raise DomainError("no-options", where, issue=issue)
    found: dict[str, float] = {}
    for option in map(str, listed):
        if option in found:
            raise DomainError("same-option", where, issue=issue, option=option)
        if option not in given:
            raise DomainError("no-value", where, issue=issue, option=option)
        found[option] = amount(given[option], where, f"issueUtilities.{issue}.{option}")
    return found


def _numbers(issue: str, values: Mapping[str, Any], given: Mapping[str, Any], where: str) -> dict[str, float]:
    span = values.get("range", values.get("values"))
    if isinstance(span, Mapping):
        span = [span.get(name) for name in ("low", "high", "step")]
    if not isinstance(span, Sequence) or isinstance(span, str) or len(span) != 3:
        raise DomainError("missing", where, what=f"issuesValues.{issue}.range [low, high, step]")
    low, high, step = (_decimal(value, where, f"issuesValues.{issue}.range") for value in span)
    if high < low or step <= 0 or (high - low) / step >= MOST_STEPS:
        raise DomainError("bad-range", where, issue=issue, low=float(low), high=float(high), most=MOST_STEPS)
    bottom, top = (_decimal(given.get(name), where, f"{issue}.{name}") for name in ("lowValue", "highValue"))
    if (bottom, top) != (low, high):
        raise DomainError("bad-range", where, issue=issue, low=float(bottom), high=float(top), most=MOST_STEPS)
    worth = [amount(given.get(name), where, f"{issue}.{name}") for name in ("lowUtility", "highUtility")]
    found = {}
    for count in range(int((high - low) / step) + 1):
        value = low + count * step
        along = float((value - low) / (high - low)) if high > low else 0.0
        # Two files may write 1.5 and 1.50 for the same number.
        found[format(value.normalize(), "f")] = worth[0] + (worth[1] - worth[0]) * along
    return found


def _decimal(value: object, where: str, what: str) -> Decimal:
    amount_or_less = value if isinstance(value, (int, float, str)) and not isinstance(value, bool) else None
    try:
        found = Decimal(str(amount_or_less))
    except InvalidOperation:
        found = Decimal("NaN")
    if not found.is_finite():
        raise DomainError("not-a-number", where, what=what, found=repr(value)[:40])
    return found


def _reservation(bid: object, stakes: Mapping[str, Stake], where: str) -> float:
    """The utility of the reservation bid, which may leave issues out (they count 0); 0 without one."""
    if bid is None:
        return 0.0
    chosen = mapping(mapping(bid, where, "reservationBid").get("issuevalues"), where, "reservationBid.issuevalues")
    total = 0.0
    for issue, option in chosen.items():
        if issue not in stakes:
            raise DomainError("missing", where, what=f"issuesValues.{issue} (reservationBid)")
        values = stakes[issue].values
        name = str(option)
        if name not in values:
            # A number may be written 5 or 5.0; options are the same number.
            name = next((known for known in values if _same_number(known, name)), name)
        if name not in values:
            raise DomainError("no-value", where, issue=issue, option=name)
        total += stakes[issue].weight * values[name]
    return total


def _same_number(first: str, second: str) -> bool:
    try:
        return Decimal(first) == Decimal(second)
    except InvalidOperation:
        return False
