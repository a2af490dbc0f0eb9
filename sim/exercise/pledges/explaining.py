"""Effect of one article on an exercise: two runs of the same seed, with it and without, compared.

The log tells every move that an article caused (`ConsequenceFollowed`). The difference of a quantity between the two
runs is therefore a sum over articles and a rest, which came about in other ways (decay, coupling, later acts).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from sim.exercise import events as ev
from sim.exercise.core.blueprint import Blueprint, Gauge, Issue
from sim.exercise.core.log import Recorded
from sim.exercise.core.names import ActorId, IndicatorId, InstrumentId, IssueId, ObligationId, ProvisionId
from sim.exercise.state import State
from sim.world.obligations import Clause

Quantity = tuple[str, str, str | None]
"""Its kind, its holder and its object: ("trust", "lusimba", "kadera"), ("indicator", "mbari-flow", None)."""


SMALLEST = {"trust": 0.005, "tension": 0.05, "legitimacy": 0.25}
"""Differences below these are not worth a line; an indicator's is half of its last decimal."""


@dataclass(frozen=True, slots=True)
class Article:
    """One article of one text."""

    instrument: InstrumentId
    number: str


@dataclass(frozen=True, slots=True)
class Share:
    """Part of an article in one quantity's difference: its moves in each run, and their sum with it minus without."""

    article: Article
    cause: str
    times: tuple[int, int]
    change: float


@dataclass(frozen=True, slots=True)
class Difference:
    """One quantity at the end of both runs; `rest` is the part of its difference that no article moved."""

    quantity: Quantity
    whole: float
    struck: float
    shares: tuple[Share, ...]
    rest: float
    through: tuple[str, ...] = ()
    """For an indicator: "choice", "obligation", "relations", or the indicators by which the article reaches it."""

    @property
    def change(self) -> float:
        return self.whole - self.struck


@dataclass(frozen=True, slots=True)
class Record:
    """Counts for one obligation: findings that it was kept or broken, disputes and suspensions."""

    kept: int = 0
    broken: int = 0
    disputed: int = 0
    suspended: int = 0


@dataclass(frozen=True, slots=True)
class Kept:
    """One obligation in both runs; None where it did not bind."""

    obligation: ObligationId
    article: Article
    obligor: ActorId
    whole: Record | None
    struck: Record | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two runs of the same seed, with the articles and without."""

    articles: tuple[Article, ...]
    in_force: tuple[tuple[InstrumentId, ...], tuple[InstrumentId, ...]]
    obligations: tuple[Kept, ...]
    differences: tuple[Difference, ...]


# --- striking an article ---------------------------------------------------------------------------------------------


def find(blueprint: Blueprint, name: str) -> tuple[InstrumentId, ProvisionId]:
    """The provision of that name or number. Raises ValueError where there is none, or several."""
    found = [
        (text.id, provision.id)
        for text in blueprint.instruments
        for provision in text.provisions
        if name in (provision.id, provision.number, f"{text.id}.{provision.id}", f"{text.id}.{provision.number}")
    ]
    if len(found) == 1:
        return found[0]
    known = ", ".join(f"{text.id}.{p.id}" for text in blueprint.instruments for p in text.provisions)
    why = "no provision is" if not found else "several provisions are"
    raise ValueError(f"{why} called {name!r}; there are {known}")


def strike(blueprint: Blueprint, provisions: Collection[tuple[InstrumentId, ProvisionId]]) -> Blueprint:
    """The scenario with these articles as dead letters: they bind to nothing, settle nothing and move no indicator.

    The question stays on the table, so that the talks go as they would have gone.
    """
    struck_issues = {
        p.issue for text in blueprint.instruments for p in text.provisions if (text.id, p.id) in provisions
    }

    def issue(one: Issue) -> Issue:
        if one.id not in struck_issues:
            return one
        dead = tuple(replace(o, effect=0.0, obligations=(), settlement=None) for o in one.options)
        return replace(one, options=dead)

    return replace(
        blueprint,
        issues=tuple(issue(i) for i in blueprint.issues),
        instruments=tuple(
            replace(
                text,
                provisions=tuple(
                    replace(p, obligations=()) if (text.id, p.id) in provisions else p for p in text.provisions
                ),
            )
            for text in blueprint.instruments
        ),
    )


# --- reading a log ---------------------------------------------------------------------------------------------------


def ledger(records: Iterable[Recorded]) -> dict[Quantity, dict[tuple[Article, str], tuple[int, float]]]:
    """For each quantity, the number and the sum of its moves, by article and cause."""
    found: dict[Quantity, dict[tuple[Article, str], tuple[int, float]]] = {}
    for record in records:
        event = record.event
        if not isinstance(event, ev.ConsequenceFollowed):
            continue
        cause = (Article(event.instrument, event.number), event.cause)
        for shift in event.shifts:
            entry = found.setdefault((shift.what, shift.of, shift.about), {})
            times, change = entry.get(cause, (0, 0.0))
            entry[cause] = (times + 1, change + shift.now - shift.was)
    return found


def kept(records: Iterable[Recorded]) -> dict[ObligationId, Record]:
    """The record of each obligation that opened."""
    found: dict[ObligationId, Record] = {}
    for record in records:
        match record.event:
            case ev.ObligationOpened(obligation=name):
                found[name] = Record()
            case ev.ObligationObserved(obligation=name, finding="kept"):
                found[name] = replace(found[name], kept=found[name].kept + 1)
            case ev.ObligationObserved(obligation=name, finding="amiss"):
                found[name] = replace(found[name], broken=found[name].broken + 1)
            case ev.ObligationDisputed(obligation=name):
                found[name] = replace(found[name], disputed=found[name].disputed + 1)
            case ev.ObligationSuspended(obligation=name):
                found[name] = replace(found[name], suspended=found[name].suspended + 1)
    return found


def by_article(records: Iterable[Recorded]) -> dict[Article, dict[Quantity, float]]:
    """The total change of each quantity by each article, in the order of their first effects."""
    found: dict[Article, dict[Quantity, float]] = {}
    for record in records:
        event = record.event
        if isinstance(event, ev.ConsequenceFollowed):
            did = found.setdefault(Article(event.instrument, event.number), {})
            for shift in event.shifts:
                quantity = (shift.what, shift.of, shift.about)
                did[quantity] = did.get(quantity, 0.0) + shift.now - shift.was
    return found


def standing(state: State) -> dict[Quantity, float]:
    """Every quantity that an article can move, as it stands."""
    found: dict[Quantity, float] = {}
    for (a, b), tie in state.dyads.items():
        found["trust", a, b] = tie.alpha / (tie.alpha + tie.beta)
        found["tension", a, b] = tie.tension
    for actor, legitimacy in state.legitimacy.items():
        found["legitimacy", actor, None] = legitimacy
    # A quantity without a gauge is left out: nobody could read the difference.
    for gauge in state.the_scene.gauges:
        found["indicator", gauge.id, None] = state.indicators[gauge.id]
    return found


# --- side by side ----------------------------------------------------------------------------------------------------


def compare(
    blueprint: Blueprint,
    provisions: Sequence[tuple[InstrumentId, ProvisionId]],
    whole: tuple[Sequence[Recorded], State],
    struck: tuple[Sequence[Recorded], State],
) -> Comparison:
    """The two runs side by side. `provisions` are what `struck` was played without."""
    causes = ledger(whole[0]), ledger(struck[0])
    ends = standing(whole[1]), standing(struck[1])
    quantities = dict.fromkeys((*ends[0], *ends[1]))
    differences = [
        _difference(blueprint, provisions, q, ends[0].get(q, 0.0), ends[1].get(q, 0.0), causes) for q in quantities
    ]
    smallest = {("indicator", g.id): 0.5 * 10.0**-g.decimals for g in blueprint.gauges}
    return Comparison(
        articles=tuple(_article(blueprint, *p) for p in provisions),
        in_force=(_in_force(blueprint, whole[1]), _in_force(blueprint, struck[1])),
        obligations=_obligations(whole, struck),
        differences=tuple(
            d
            for d in differences
            if abs(d.change) >= SMALLEST.get(d.quantity[0], smallest.get(d.quantity[:2], 0.0))  # type: ignore[arg-type]
        ),
    )


def _article(blueprint: Blueprint, instrument: InstrumentId, provision: ProvisionId) -> Article:
    found = next(p for p in blueprint.instrument(instrument).provisions if p.id == provision)
    return Article(instrument, found.number)


def _in_force(blueprint: Blueprint, state: State) -> tuple[InstrumentId, ...]:
    return tuple(t.id for t in blueprint.instruments if t.id in state.instruments and state.instruments[t.id].in_force)


def _obligations(whole: tuple[Sequence[Recorded], State], struck: tuple[Sequence[Recorded], State]) -> tuple[Kept, ...]:
    with_it, without = kept(whole[0]), kept(struck[0])
    opened = {**struck[1].obligations, **whole[1].obligations}
    return tuple(
        Kept(name, Article(o.instrument, o.number), o.obligor, with_it.get(name), without.get(name))
        for name, o in opened.items()
        if with_it.get(name) != without.get(name)
    )


def _difference(
    blueprint: Blueprint,
    provisions: Sequence[tuple[InstrumentId, ProvisionId]],
    quantity: Quantity,
    whole: float,
    struck: float,
    causes: tuple[
        Mapping[Quantity, Mapping[tuple[Article, str], tuple[int, float]]],
        Mapping[Quantity, Mapping[tuple[Article, str], tuple[int, float]]],
    ],
) -> Difference:
    did, would = causes[0].get(quantity, {}), causes[1].get(quantity, {})
    shares = []
    for article, cause in dict.fromkeys((*did, *would)):
        (times, change), (other_times, other) = (side.get((article, cause), (0, 0.0)) for side in (did, would))
        if times != other_times or abs(change - other) > 5e-5:
            shares.append(Share(article, cause, (times, other_times), change - other))
    rest = whole - struck - sum(share.change for share in shares)
    through = _through(blueprint, provisions, IndicatorId(quantity[1])) if quantity[0] == "indicator" else ()
    return Difference(quantity, whole, struck, tuple(shares), rest, through)


def _through(
    blueprint: Blueprint, provisions: Sequence[tuple[InstrumentId, ProvisionId]], indicator: IndicatorId
) -> tuple[str, ...]:
    """Ways by which the struck articles reach an indicator, in the order of its pulls (see `Difference.through`)."""
    struck = [p for t in blueprint.instruments for p in t.provisions if (t.id, p.id) in provisions]
    issues = {p.issue for p in struck if p.issue is not None}
    names = {c.id for p in struck for c in (*p.obligations, *_by_options(blueprint, p.issue))}
    gauges = {g.id: g for g in blueprint.gauges}
    reached = _reached(gauges.values(), issues, names)
    gauge = gauges.get(indicator)
    found: dict[str, None] = {}
    for driver in gauge.pulls if gauge is not None else ():
        kind, _, name = driver.partition(":")
        if (kind == "choice" and name in issues) or (kind == "obligation" and name in names):
            found[kind] = None
        elif kind == "indicator" and name in reached:
            found[name] = None
        elif kind in ("tension", "ladder"):
            found["relations"] = None
    return tuple(found)


def _by_options(blueprint: Blueprint, issue: IssueId | None) -> list[Clause]:
    return [] if issue is None else [c for o in blueprint.issue(issue).options for c in o.obligations]


def _reached(gauges: Iterable[Gauge], issues: Collection[IssueId], names: Collection[str]) -> set[str]:
    """The indicators that these choices and obligations pull, directly or by way of others."""
    every, reached = list(gauges), set[str]()
    while True:
        more = {
            g.id
            for g in every
            for kind, _, name in (driver.partition(":") for driver in g.pulls)
            if (kind == "choice" and name in issues)
            or (kind == "obligation" and name in names)
            or (kind == "indicator" and name in reached)
        }
        if more <= reached:
            return reached
        reached |= more
