"""The rules for interactions: options that are worth more, or less, together; not what a package comes to."""

from __future__ import annotations

from collections.abc import Iterator

from scenarios import building_rules
from scenarios.parts import Parts
from scenarios.problems import Path, Problem, problem
from scenarios.schema import InteractionForm, RuleForm, StakeForm


def interactions(parts: Parts) -> Iterator[Problem]:
    """Every problem of the interactions in actors' stakes."""
    for actor in parts.raw("actors"):
        for instrument in parts.raw("actors", actor, "stakes"):
            path: Path = ("actors", actor, "stakes", instrument, "interactions")
            written = parts.written.at(path)
            seen: dict[frozenset[tuple[str, str]], int] = {}
            for number in range(len(written) if isinstance(written, list) else 0):
                form = parts.part((*path, number), InteractionForm)
                if form is not None:
                    yield from _one(parts, (*path, number), form, seen)


def _one(
    parts: Parts, path: Path, form: InteractionForm, seen: dict[frozenset[tuple[str, str]], int]
) -> Iterator[Problem]:
    instrument, when = str(path[3]), (*path, "when")
    line = parts.key(when).line
    first = seen.setdefault(frozenset(form.when.items()), line)
    if first != line:
        yield problem("interaction-twice", parts.key(when), when, first=first)
    if form.points == 0.0:
        where = (*path, "points")
        yield problem("interaction-worthless", parts.place(where), where)
    settled = parts.issues_of(instrument)
    told = False
    for issue, option in form.when.items():
        where = (*when, issue)
        if instrument in parts.raw("instruments") and issue in parts.raw("issues") and issue not in settled:
            yield problem("foreign-issue", parts.key(where), where, instrument=instrument, issue=issue)
        elif not told and (refusing := _refusing(parts, str(path[1]), instrument, issue, option)):
            # One option out of reach is enough, and mending it is one thing to do.
            told, who = True, ", ".join(refusing)
            yield problem("interaction-never-holds", parts.place(where), where, option=option, issue=issue, who=who)


def _refusing(parts: Parts, actor: str, instrument: str, issue: str, option: str) -> list[str]:
    """Those without whose yes there is no text, and whose red line the option is; the actor itself among them."""
    parties = parts.words("instruments", instrument, "parties")
    rule = parts.part(("instruments", instrument, "rule"), RuleForm)
    consensus = rule is not None and building_rules.by_consensus(rule)
    signatories = parts.words("instruments", instrument, "signatories") or parties
    must = dict.fromkeys([actor, *signatories, *(parties if consensus else ())])
    return [one for one in must if _is_red_line(parts, one, instrument, issue, option)]


def _is_red_line(parts: Parts, actor: str, instrument: str, issue: str, option: str) -> bool:
    stake = parts.part(("actors", actor, "stakes", instrument, "issues", issue), StakeForm)
    if stake is None or stake.limits is None or option not in parts.raw("issues", issue, "options"):
        return False
    return option not in stake.limits and option not in stake.grants
