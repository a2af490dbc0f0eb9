"""The output of `plenipo analyse` for a domain, as an object for a program or as tables for a person."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from sim.language import SOURCE, Language
from web.cli.analyse.coalitions import coalitions_json, coalitions_text
from web.cli.sentences import chosen, figure, figures_in, say

if TYPE_CHECKING:
    from scenarios.domains import Analysis, Bounds, Figures, Points
    from sim.negotiation.solutions import Point


CRITERIA = {
    "nash": "product",
    "kalai_smorodinsky": "least_ratio",
    "egalitarian": "least",
    "utilitarian": "welfare",
}
"""By point, the name of what it makes the most of."""


def as_json(analysis: Analysis, language: Language = SOURCE, every: bool = False) -> dict[str, Any]:
    """The figures of a domain as one JSON object.

    `outcomes`, `parties` and `pareto_size` do not depend on the scale; they stand in each block as well, so that a
    block can be read alone. Where only supported outcomes are known, `pareto_size` is null, `supported` counts them and
    each point has its `standing` and what no outcome passes, `at_most`.
    """
    opened = analysis.opened
    shared: dict[str, Any] = {"outcomes": opened.outcomes, "parties": list(opened.parties)}
    return {
        "path": opened.path,
        **({} if opened.instrument is None else {"instrument": opened.instrument}),
        "form": opened.form,
        **shared,
        "pareto_size": analysis.raw.pareto_size,
        **({} if analysis.supported is None else {"supported": analysis.supported}),
        "raw": {**shared, **_figures(analysis, analysis.raw)},
        "normalised": {**shared, **_figures(analysis, analysis.normalised)},
        **({} if analysis.coalitions is None else coalitions_json(analysis, every)),
        "notes": [note.said(language) for note in analysis.notes],
    }


def _figures(analysis: Analysis, figures: Figures) -> dict[str, Any]:
    rational = figures.rational
    return {
        "pareto_size": figures.pareto_size,
        **_points(analysis, figures.points, figures.bounds),
        "opposition": figures.opposition,
        "reservations": list(figures.reservations),
        "rational": rational and {"outcomes": rational.outcomes, **_points(analysis, rational.points, rational.bounds)},
    }


def _points(analysis: Analysis, points: Points, bounds: Bounds | None) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, criterion in CRITERIA.items():
        point: Point = getattr(points, name)
        found[name] = {
            "utilities": list(point.utilities),
            criterion: point.value,
            "outcome": analysis.outcome(point.index),
            **({} if bounds is None else asdict(bounds[name])),
        }
    return found


def as_text(analysis: Analysis, language: Language, every: bool = False) -> Iterator[str]:
    """The figures of a domain as tables for a person."""
    from scenarios.domains import FORM_NAMES

    opened = analysis.opened
    head = {"path": opened.title(language), "form": FORM_NAMES[opened.form], "outcomes": opened.outcomes}
    if analysis.supported is None:
        yield say("analyse-head", language, **head, pareto=analysis.raw.pareto_size or 0)
    else:
        yield say("analyse-head-supported", language, **head, supported=analysis.supported)
    for scale, figures in (("raw", analysis.raw), ("normalised", analysis.normalised)):
        yield ""
        yield say(f"analyse-{scale}", language)
        yield from _table(analysis, figures.points, figures.bounds, language)
        if figures.opposition is not None:
            yield "  " + say("analyse-opposition", language, value=figures.opposition)
        yield from _rational(analysis, figures, language)
    if analysis.coalitions is not None:
        yield ""
        yield from coalitions_text(analysis, language, every)


def _rational(analysis: Analysis, figures: Figures, language: Language) -> Iterator[str]:
    """The points in the zone of agreement, where it is not the whole space."""
    values = figures_in(figures.reservations, language)
    if figures.rational is None:
        if figures.bounds is None:  # among supported outcomes alone, an empty zone is not known to be one
            yield "  " + say("analyse-empty", language, values=values)
        return
    count = figures.rational.outcomes
    if count is None:
        yield "  " + say("analyse-rational-uncounted", language, values=values)
    elif count < analysis.opened.outcomes:
        yield "  " + say("analyse-rational", language, outcomes=count, values=values)
    if count != analysis.opened.outcomes:
        yield from _table(analysis, figures.rational.points, figures.rational.bounds, language)


def _table(analysis: Analysis, points: Points, bounds: Bounds | None, language: Language) -> Iterator[str]:
    parties = [analysis.opened.party(party, language) for party in analysis.opened.parties]
    widths = [max(8, min(len(party), 24)) for party in parties]
    names = {name: say(f"analyse-{name.replace('_', '-')}", language) for name in CRITERIA}
    label = max(map(len, names.values()))
    heads = (f"{party[:24]:>{width}}" for party, width in zip(parties, widths, strict=True))
    yield f"  {'':<{label}}  " + "  ".join(heads)
    for name, criterion in CRITERIA.items():
        point: Point = getattr(points, name)
        cells = (figure(value, language).rjust(width) for value, width in zip(point.utilities, widths, strict=True))
        best = say(f"analyse-{criterion.replace('_', '-')}", language, value=float(point.value))
        yield f"  {names[name]:<{label}}  {'  '.join(cells)}  {best}{_known(bounds, name, language)}"
        yield f"  {'':<{label}}  {chosen(analysis.opened.names(analysis.outcome(point.index), language), language)}"


def _known(bounds: Bounds | None, name: str, language: Language) -> str:
    """The bound on a point found among supported outcomes, in brackets; nothing where all are known."""
    if bounds is None:
        return ""
    bound = bounds[name]
    if bound.standing == "exact":
        return f" ({say('analyse-exact', language)})"
    if bound.at_most is None:
        return f" ({say('analyse-supported-alone', language)})"
    return f" ({say('analyse-supported', language, most=bound.at_most)})"
