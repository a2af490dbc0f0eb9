"""What `plenipo analyse` prints of a domain, as an object for a program or as tables for a person; it finds none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from web.cli.analyse.coalitions import coalitions_json, coalitions_text
from web.cli.analyse.words import CRITERIA, WORDS

if TYPE_CHECKING:
    from scenarios.domains import Analysis, Bounds, Figures, Points
    from sim.negotiation.solutions import Point


def as_json(analysis: Analysis, language: str = "en", every: bool = False) -> dict[str, Any]:
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
        "notes": [note[language] for note in analysis.notes],
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


def as_text(analysis: Analysis, language: str, every: bool = False) -> Iterator[str]:
    """The figures of a domain as tables for a person."""
    from scenarios.domains import FORM_NAMES

    words, opened = WORDS[language], analysis.opened
    path = opened.path if opened.instrument is None else f"{opened.path}, {opened.instrument}"
    counts = {"outcomes": opened.outcomes, "pareto": analysis.raw.pareto_size, "supported": analysis.supported}
    head = words["head" if analysis.supported is None else "head_supported"]
    yield head.format(path=path, form=FORM_NAMES[opened.form], **counts)
    for scale, figures in (("raw", analysis.raw), ("normalised", analysis.normalised)):
        yield ""
        yield words[scale]
        yield from _table(analysis, figures.points, figures.bounds, words)
        if figures.opposition is not None:
            yield "  " + words["opposition"].format(value=figures.opposition)
        yield from _rational(analysis, figures, words)
    if analysis.coalitions is not None:
        yield ""
        yield from coalitions_text(analysis, language, every)


def _rational(analysis: Analysis, figures: Figures, words: dict[str, str]) -> Iterator[str]:
    """The points in the zone of agreement, where it is not the whole space."""
    values = ", ".join(f"{value:.4f}" for value in figures.reservations)
    if figures.rational is None:
        if figures.bounds is None:  # among supported outcomes alone, an empty zone is not known to be one
            yield "  " + words["empty"].format(values=values)
        return
    count = figures.rational.outcomes
    if count is None:
        yield "  " + words["rational_uncounted"].format(values=values)
    elif count < analysis.opened.outcomes:
        yield "  " + words["rational"].format(outcomes=count, values=values)
    if count != analysis.opened.outcomes:
        yield from _table(analysis, figures.rational.points, figures.rational.bounds, words)


def _table(analysis: Analysis, points: Points, bounds: Bounds | None, words: dict[str, str]) -> Iterator[str]:
    parties = analysis.opened.parties
    widths = [max(8, min(len(party), 24)) for party in parties]
    label = max(len(words[name]) for name in CRITERIA)
    heads = (f"{party[:24]:>{width}}" for party, width in zip(parties, widths, strict=True))
    yield f"  {'':<{label}}  " + "  ".join(heads)
    for name, criterion in CRITERIA.items():
        point: Point = getattr(points, name)
        cells = (f"{value:>{width}.4f}" for value, width in zip(point.utilities, widths, strict=True))
        value = f"{words[criterion]} {point.value:.6f}{_known(bounds, name, words)}"
        yield f"  {words[name]:<{label}}  {'  '.join(cells)}  {value}"
        outcome = analysis.outcome(point.index)
        chosen = (words["is"].format(issue=issue, option=option) for issue, option in outcome.items())
        yield f"  {'':<{label}}  " + words["then"].join(chosen)


def _known(bounds: Bounds | None, name: str, words: dict[str, str]) -> str:
    """How far a point found among supported outcomes can be trusted, in brackets; nothing where all are known."""
    if bounds is None:
        return ""
    bound = bounds[name]
    if bound.standing == "exact":
        return f" ({words['exact']})"
    said = words["supported_alone"] if bound.at_most is None else words["supported"].format(most=bound.at_most)
    return f" ({said})"
