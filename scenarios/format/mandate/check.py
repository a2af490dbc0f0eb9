"""Checks of stakes: whole, summing to 1, inside the mandate; and of interactions between options."""

from __future__ import annotations

from collections.abc import Iterator

from assessment.authored.problem import Path, Problem
from scenarios.format.decisions.build import by_consensus
from scenarios.format.decisions.form import RuleForm
from scenarios.format.mandate.form import InteractionForm, StakeForm, StakesForm
from scenarios.format.parts import Parts
from scenarios.format.ratification.form import BlocStakeForm
from scenarios.sentences import error, sentence, warning

TOLERANCE = 1e-6
"""The tolerance of a sum of weights around 1."""


def stakes(parts: Parts) -> Iterator[Problem]:
    """Every problem of what texts are worth to actors."""
    for actor, _ in parts.rows("actors"):
        for instrument, _ in parts.rows("actors", actor, "stakes"):
            path: Path = ("actors", actor, "stakes", instrument)
            yield from valued(parts, path, instrument, StakeForm)
            yield from _aim(parts, path)
            for issue in parts.raw(*path, "issues"):
                yield from _grants(parts, (*path, "issues", issue))


def valued(parts: Parts, path: Path, instrument: str, form: type[StakeForm | BlocStakeForm]) -> Iterator[Problem]:
    """Stakes whose weights do not sum to 1, or that do not value just the issues and options of their text."""
    issues = (*path, "issues")
    written = parts.raw(*issues)
    weights = [weight for issue in written if (weight := parts.number(*issues, issue, "weight")) is not None]
    if weights and len(weights) == len(written) and abs(sum(weights) - 1.0) > TOLERANCE:
        total, wanted = sum(weights), sentence("one-in-all")
        yield error("weights", parts.key(issues), issues, instrument=instrument, total=total, expected=wanted)
    settled = parts.issues_of(instrument)
    if instrument in parts.raw("instruments") and isinstance(parts.raw(*path).get("issues"), dict):
        for issue in settled:
            if issue not in written and issue in parts.raw("issues"):
                yield error("unvalued-issue", parts.key(issues), path, instrument=instrument, issue=issue)
        for issue in written:
            if issue not in settled and issue in parts.raw("issues"):
                where = (*issues, issue)
                yield error("foreign-issue", parts.key(where), where, instrument=instrument, issue=issue)
    for issue in written:
        where = (*issues, issue)
        stake = parts.part(where, form)
        for option in parts.raw("issues", issue, "options"):
            if stake is not None and option not in stake.values:
                yield error("unvalued-option", parts.key((*where, "values")), where, option=option, issue=issue)


def _aim(parts: Parts, path: Path) -> Iterator[Problem]:
    stakes = parts.part(path, StakesForm)
    if stakes is not None and stakes.aim <= stakes.reservation:
        where, reservation = (*path, "aim"), f"{stakes.reservation:g}"
        yield error("aim-below-reservation", parts.place(where), where, aim=stakes.aim, reservation=reservation)


def _grants(parts: Parts, path: Path) -> Iterator[Problem]:
    stake, turns = parts.part(path, StakeForm), parts.turns()
    if stake is None:
        return
    for option, turn in stake.grants.items():
        where = (*path, "grants", option)
        if stake.limits is None or option in stake.limits:
            yield warning("granted-already", parts.key(where), where, option=option)
        if turns is not None and turn > turns:
            yield error("late-grant", parts.place(where), where, turn=turn, turns=turns)


def interactions(parts: Parts) -> Iterator[Problem]:
    """Every problem of the interactions in actors' stakes."""
    for actor in parts.raw("actors"):
        for instrument in parts.raw("actors", actor, "stakes"):
            seen: dict[frozenset[tuple[str, str]], int] = {}
            for path in parts.listed("actors", actor, "stakes", instrument, "interactions"):
                form = parts.part(path, InteractionForm)
                if form is not None:
                    yield from _interaction(parts, path, form, seen)


def _interaction(
    parts: Parts, path: Path, form: InteractionForm, seen: dict[frozenset[tuple[str, str]], int]
) -> Iterator[Problem]:
    instrument, when = str(path[3]), (*path, "when")
    line = parts.key(when).line
    first = seen.setdefault(frozenset(form.when.items()), line)
    if first != line:
        yield error("interaction-twice", parts.key(when), when, first=first)
    if form.points == 0.0:
        where = (*path, "points")
        yield warning("interaction-worthless", parts.place(where), where)
    settled = parts.issues_of(instrument)
    told = False
    for issue, option in form.when.items():
        where = (*when, issue)
        if instrument in parts.raw("instruments") and issue in parts.raw("issues") and issue not in settled:
            yield error("foreign-issue", parts.key(where), where, instrument=instrument, issue=issue)
        elif not told and (refusing := _refusing(parts, str(path[1]), instrument, issue, option)):
            # One option out of reach is enough, and mending it is one thing to do.
            told, who = True, ", ".join(refusing)
            yield warning("interaction-never-holds", parts.place(where), where, option=option, issue=issue, who=who)


def _refusing(parts: Parts, actor: str, instrument: str, issue: str, option: str) -> list[str]:
    """Those without whose yes there is no text, and whose red line the option is; the actor itself among them."""
    parties = parts.words("instruments", instrument, "parties")
    rule = parts.part(("instruments", instrument, "rule"), RuleForm)
    consensus = rule is not None and by_consensus(rule)
    must = dict.fromkeys([actor, *parts.signatories(instrument), *(parties if consensus else ())])
    return [one for one in must if _is_red_line(parts, one, instrument, issue, option)]


def _is_red_line(parts: Parts, actor: str, instrument: str, issue: str, option: str) -> bool:
    stake = parts.part(("actors", actor, "stakes", instrument, "issues", issue), StakeForm)
    if stake is None or stake.limits is None or option not in parts.raw("issues", issue, "options"):
        return False
    return option not in stake.limits and option not in stake.grants
