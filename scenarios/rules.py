"""What a well-formed scenario must also be to be playable; a rule looks at the sound parts, whatever else is wrong."""

from __future__ import annotations

from collections.abc import Iterator

from scenarios import rules_agreements, rules_events, rules_interactions, rules_modules, rules_texts
from scenarios.files import Written
from scenarios.parts import Parts
from scenarios.problems import Path, Problem, problem
from scenarios.schema import GaugeForm, IssueForm, StakeForm, StakesForm, TieForm
from scenarios.schema_world import WorldForm

TOLERANCE = 1e-6
"""How far from 1 a sum of weights may be."""


def rules(written: Written) -> Iterator[Problem]:
    """Every problem of meaning in the file."""
    parts = Parts(written)
    yield from _actors(parts)
    yield from _stakes(parts)
    yield from rules_interactions.interactions(parts)
    yield from _lists(parts)
    yield from rules_texts.issues_and_instruments(parts)
    yield from rules_agreements.agreements(parts)
    yield from rules_modules.modules(parts)
    yield from rules_events.injects_and_documents(parts)
    yield from _gauges(parts)
    yield from _ties(parts)
    yield from _world(parts)
    yield from _caucuses(parts)


def _actors(parts: Parts) -> Iterator[Problem]:
    codes: dict[str, str] = {}
    colours: dict[int, str] = {}
    seated = [entry.get("actor") for _, entry in parts.rows("seats")]
    for actor, entry in parts.rows("actors"):
        path: Path = ("actors", actor)
        code, colour = entry.get("code"), entry.get("colour")
        if isinstance(code, str) and codes.setdefault(code, actor) != actor:
            yield problem("same-code", parts.place((*path, "code")), (*path, "code"), found=code, other=codes[code])
        if isinstance(colour, int) and colours.setdefault(colour, actor) != actor:
            yield problem("same-colour", parts.place((*path, "colour")), (*path, "colour"), other=colours[colour])
        party = any(actor in parts.words("instruments", text, "parties") for text in parts.raw("instruments"))
        if actor not in seated and (party or entry.get("stakes")):
            yield problem("no-seat", parts.key(path), path, actor=actor)


def _world(parts: Parts) -> Iterator[Problem]:
    default = WorldForm()
    decay, coupling = (parts.number("world", name) for name in ("k3", "k4"))
    k3 = default.k3 if decay is None else decay
    k4 = default.k4 if coupling is None else coupling
    if k4 >= k3:
        path: Path = ("world", "k4" if coupling is not None else "k3")
        yield problem("world-diverges", parts.place(path), path, k3=f"{k3:g}", k4=f"{k4:g}")


def _stakes(parts: Parts) -> Iterator[Problem]:
    for actor, _ in parts.rows("actors"):
        for instrument, entry in parts.rows("actors", actor, "stakes"):
            path: Path = ("actors", actor, "stakes", instrument)
            yield from _totals(parts, path, instrument)
            settled = parts.issues_of(instrument)
            written = parts.raw(*path, "issues")
            if instrument in parts.raw("instruments") and isinstance(entry.get("issues"), dict):
                for issue in settled:
                    if issue not in written and issue in parts.raw("issues"):
                        yield problem(
                            "unvalued-issue", parts.key((*path, "issues")), path, instrument=instrument, issue=issue
                        )
                for issue in written:
                    if issue not in settled and issue in parts.raw("issues"):
                        where = (*path, "issues", issue)
                        yield problem("foreign-issue", parts.key(where), where, instrument=instrument, issue=issue)
            for issue in written:
                yield from _stake(parts, (*path, "issues", issue), issue)


def _totals(parts: Parts, path: Path, instrument: str) -> Iterator[Problem]:
    weights = [parts.number(*path, "issues", issue, "weight") for issue in parts.raw(*path, "issues")]
    known = [weight for weight in weights if weight is not None]
    if known and len(known) == len(weights) and abs(sum(known) - 1.0) > TOLERANCE:
        total = f"{sum(known):.6g}"
        yield problem(
            "weights",
            parts.key((*path, "issues")),
            (*path, "issues"),
            instrument=instrument,
            total=total,
            expected={"en": "1 in all", "fr": "1 au total"},
        )
    stakes = parts.part(path, StakesForm)
    if stakes is not None and stakes.aim <= stakes.reservation:
        where = (*path, "aim")
        yield problem(
            "aim-below-reservation",
            parts.place(where),
            where,
            aim=f"{stakes.aim:g}",
            reservation=f"{stakes.reservation:g}",
        )


def _stake(parts: Parts, path: Path, issue: str) -> Iterator[Problem]:
    form, stake = parts.part(("issues", issue), IssueForm), parts.part(path, StakeForm)
    if stake is None:
        return
    if form is not None:
        for option in form.options:
            if option not in stake.values:
                yield problem("unvalued-option", parts.key((*path, "values")), path, option=option, issue=issue)
    turns = parts.turns()
    for option, turn in stake.grants.items():
        where = (*path, "grants", option)
        if stake.limits is None or option in stake.limits:
            yield problem("granted-already", parts.key(where), where, option=option)
        if turns is not None and turn > turns:
            yield problem("late-grant", parts.place(where), where, turn=turn, turns=turns)


def _lists(parts: Parts) -> Iterator[Problem]:
    """Words that stand twice where once is enough."""
    paths: list[Path] = [("languages",)]
    paths += [("actors", name, "acts") for name in parts.raw("actors")]
    paths += [("seats", name, field) for name in parts.raw("seats") for field in ("powers", "competences")]
    paths += [("instruments", name, field) for name in parts.raw("instruments") for field in ("parties", "signatories")]
    paths += [("injects", name, "to") for name in parts.raw("injects")]
    for actor in parts.raw("actors"):
        for instrument in parts.raw("actors", actor, "stakes"):
            issues: Path = ("actors", actor, "stakes", instrument, "issues")
            paths += [(*issues, issue, "limits") for issue in parts.raw(*issues)]
    caucuses = parts.written.at(("caucuses",))
    paths += [("caucuses", number) for number in range(len(caucuses) if isinstance(caucuses, list) else 0)]
    for path in paths:
        words = parts.written.at(path)
        seen: set[str] = set()
        for number, word in enumerate(words if isinstance(words, list) else ()):
            if isinstance(word, str) and word in seen:
                yield problem("repeated", parts.place((*path, number)), (*path, number), found=word[:60])
            elif isinstance(word, str):
                seen.add(word)


def _gauges(parts: Parts) -> Iterator[Problem]:
    for name in parts.raw("gauges"):
        path: Path = ("gauges", name)
        gauge = parts.part(path, GaugeForm)
        if gauge is None:
            continue
        low, high = f"{gauge.low:g}", f"{gauge.high:g}"
        if gauge.low >= gauge.high:
            yield problem("gauge-ends", parts.place((*path, "low")), path, low=low, high=high)
            continue
        for field in ("start", "level", "threshold"):
            value = getattr(gauge, field)
            if value is not None and not gauge.low <= value <= gauge.high:
                where = (*path, field)
                yield problem(
                    "gauge-order", parts.place(where), where, field=field, found=f"{value:g}", low=low, high=high
                )


def _ties(parts: Parts) -> Iterator[Problem]:
    ties = parts.written.at(("ties",))
    seen: dict[frozenset[str], int] = {}
    for number in range(len(ties) if isinstance(ties, list) else 0):
        path: Path = ("ties", number)
        tie = parts.part(path, TieForm)
        if tie is None:
            continue
        a, b = tie.between
        line = parts.place(path).line
        if a == b:
            yield problem("pair-of-one", parts.place((*path, "between")), path)
        elif seen.setdefault(frozenset((a, b)), line) != line:
            yield problem("same-tie", parts.place(path), path, a=a, b=b, first=seen[frozenset((a, b))])


def _caucuses(parts: Parts) -> Iterator[Problem]:
    caucuses = parts.written.at(("caucuses",))
    for number in range(len(caucuses) if isinstance(caucuses, list) else 0):
        seats = parts.words("caucuses", number)
        actors = [parts.raw("seats", seat).get("actor") for seat in seats]
        if seats and None not in actors and all(actor == actors[0] for actor in actors):
            yield problem("caucus-alone", parts.place(("caucuses", number)), ("caucuses", number))
