"""`plenipo analyse`: outcomes, frontier and solution points of negotiation domains, ours or from outside."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from web.cli.failure import Commands

if TYPE_CHECKING:
    from scenarios.domains import Analysis, DomainError, Figures, Opened, Points
    from sim.negotiation.solutions import Point

HELP = """\
A PATH is a folder of two or more profiles of one negotiation (NegoLog or GeniusWeb JSON; GENIUS XML, with or without
its domain file), or a scenario (a name of the library, or a file), which gives a domain for each instrument. Two or
more profile files given as the only PATHs are one negotiation.

Figures are printed in two scales: raw, as the file's own form defines utilities, and normalised, with each party's
worst outcome at 0 and its best at 1. Points are sought over all outcomes, with 0 as the point of disagreement: the
Nash point has the highest product of utilities, as the tools of these forms print it. "rational" has the points among
the outcomes that everybody could sign, by gains over reservation values. Opposition is the least Euclidean distance
from an outcome to (1, 1, ...). Discount factors are left aside. A domain too large to enumerate has its frontier found
issue by issue; its figures are exact too."""


def add(commands: Commands) -> None:
    """Declare the arguments."""
    analyse = commands.add_parser(
        "analyse",
        help="print the frontier and the solution points of a negotiation domain",
        description=HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    analyse.add_argument("paths", nargs="+", metavar="PATH", help="a folder of profiles, or a scenario")
    analyse.add_argument("--json", action="store_true", help="print one object, or a list where there are several")
    analyse.add_argument("--language", choices=("en", "fr"), default="en")
    analyse.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    from scenarios.domains import DomainError, analyse

    found: list[Analysis] = []
    failures: list[DomainError] = []
    for domain in _domains(options.paths, failures):
        try:
            found.append(analyse(domain))
        except DomainError as error:
            failures.append(error)
    # One domain was asked for: one folder, or the profiles of one negotiation.
    whole = len(found) == 1 and found[0].opened.path == " ".join(options.paths)
    if options.json:
        objects = [as_json(analysis, options.language) for analysis in found]
        if found:
            print(json.dumps(objects[0] if whole else objects, ensure_ascii=False))
    else:
        print("\n\n".join("\n".join(as_text(analysis, options.language)) for analysis in found), end="\n" * bool(found))
    for analysis in found:
        for note in analysis.notes:
            print(f"plenipo: {note[options.language]}", file=sys.stderr)
    for failure in failures:
        print(f"plenipo: {failure.says[options.language]}", file=sys.stderr)
    if not failures:
        return 0
    return 1 if found else 2


def _domains(paths: Sequence[str], failures: list[DomainError]) -> Iterator[Opened]:
    """The domains that can be opened; what is wrong with the others goes to `failures`."""
    from scenarios.domains import DomainError, open_domains, open_together

    try:
        together = open_together(paths)
    except DomainError as error:
        failures.append(error)
        return
    if together is not None:
        yield together
        return
    for path in paths:
        try:
            yield from open_domains(path)
        except DomainError as error:
            failures.append(error)


# --- printing --------------------------------------------------------------------------------------------------------


def as_json(analysis: Analysis, language: str = "en") -> dict[str, Any]:
    """The figures of a domain as one JSON object.

    `outcomes`, `parties` and `pareto_size` do not depend on the scale; they stand in each block as well, so that a
    block can be read alone.
    """
    opened = analysis.opened
    shared: dict[str, Any] = {"outcomes": opened.outcomes, "parties": list(opened.parties)}
    return {
        "path": opened.path,
        **({} if opened.instrument is None else {"instrument": opened.instrument}),
        "form": opened.form,
        **shared,
        "pareto_size": analysis.raw.pareto_size,
        "raw": {**shared, **_figures(analysis, analysis.raw)},
        "normalised": {**shared, **_figures(analysis, analysis.normalised)},
        "notes": [note[language] for note in analysis.notes],
    }


def _figures(analysis: Analysis, figures: Figures) -> dict[str, Any]:
    rational = figures.rational
    return {
        "pareto_size": figures.pareto_size,
        **_points(analysis, figures.points),
        "opposition": figures.opposition,
        "reservations": list(figures.reservations),
        "rational": rational and {"outcomes": rational.outcomes, **_points(analysis, rational.points)},
    }


def _points(analysis: Analysis, points: Points) -> dict[str, Any]:
    return {
        "nash": _point(analysis, points.nash, "product"),
        "kalai_smorodinsky": _point(analysis, points.kalai_smorodinsky, "least_ratio"),
        "egalitarian": _point(analysis, points.egalitarian, "least"),
        "utilitarian": _point(analysis, points.utilitarian, "welfare"),
    }


def _point(analysis: Analysis, point: Point, criterion: str) -> dict[str, Any]:
    return {"utilities": list(point.utilities), criterion: point.value, "outcome": analysis.outcome(point.index)}


WORDS = {
    "en": {
        "head": "{path} ({form}): {outcomes:,} outcomes, {pareto:,} on the Pareto frontier",
        "raw": "Raw utilities, as the form defines them",
        "normalised": "Normalised utilities: each party's worst outcome at 0, its best at 1",
        "rational": "Among the {outcomes:,} outcomes that all could sign, by gains over reservation values ({values})",
        "rational_uncounted": "Among the outcomes that all could sign, by gains over reservation values ({values})",
        "empty": "No outcome that all could sign (reservation values {values})",
        "opposition": "Opposition {value:.4f}",
        "nash": "Nash",
        "kalai_smorodinsky": "Kalai-Smorodinsky",
        "egalitarian": "Egalitarian",
        "utilitarian": "Utilitarian",
        "product": "product",
        "least_ratio": "least ratio",
        "least": "least",
        "welfare": "sum",
        "is": "{issue}: {option}",
        "then": "; ",
    },
    "fr": {
        "head": "{path} ({form}) : {outcomes} issues possibles, dont {pareto} sur la frontière de Pareto",
        "raw": "Utilités brutes, telles que la forme les définit",
        "normalised": "Utilités normalisées : la pire issue de chaque partie à 0, la meilleure à 1",
        "rational": "Parmi les {outcomes} issues que tous pourraient signer, par gains sur les seuils ({values})",
        "rational_uncounted": "Parmi les issues que tous pourraient signer, par gains sur les seuils ({values})",
        "empty": "Aucune issue que tous pourraient signer (seuils {values})",
        "opposition": "Opposition {value:.4f}",
        "nash": "Nash",
        "kalai_smorodinsky": "Kalai-Smorodinsky",
        "egalitarian": "Égalitaire",
        "utilitarian": "Utilitariste",
        "product": "produit",
        "least_ratio": "moindre rapport",
        "least": "moindre",
        "welfare": "somme",
        "is": "{issue} : {option}",
        "then": " ; ",
    },
}
CRITERIA = {
    "nash": "product",
    "kalai_smorodinsky": "least_ratio",
    "egalitarian": "least",
    "utilitarian": "welfare",
}


def as_text(analysis: Analysis, language: str) -> Iterator[str]:
    """The figures of a domain as tables for a person."""
    from scenarios.domains import FORM_NAMES

    words, opened = WORDS[language], analysis.opened
    path = opened.path if opened.instrument is None else f"{opened.path}, {opened.instrument}"
    counts = {"outcomes": opened.outcomes, "pareto": analysis.raw.pareto_size}
    yield words["head"].format(path=path, form=FORM_NAMES[opened.form], **counts)
    for scale, figures in (("raw", analysis.raw), ("normalised", analysis.normalised)):
        yield ""
        yield words[scale]
        yield from _table(analysis, figures.points, words)
        if figures.opposition is not None:
            yield "  " + words["opposition"].format(value=figures.opposition)
        yield from _rational(analysis, figures, words)


def _rational(analysis: Analysis, figures: Figures, words: dict[str, str]) -> Iterator[str]:
    """The points in the zone of agreement, where it is not the whole space."""
    values = ", ".join(f"{value:.4f}" for value in figures.reservations)
    if figures.rational is None:
        yield "  " + words["empty"].format(values=values)
        return
    count = figures.rational.outcomes
    if count is None:
        yield "  " + words["rational_uncounted"].format(values=values)
    elif count < analysis.opened.outcomes:
        yield "  " + words["rational"].format(outcomes=count, values=values)
    if count != analysis.opened.outcomes:
        yield from _table(analysis, figures.rational.points, words)


def _table(analysis: Analysis, points: Points, words: dict[str, str]) -> Iterator[str]:
    parties = analysis.opened.parties
    widths = [max(8, min(len(party), 24)) for party in parties]
    label = max(len(words[name]) for name in CRITERIA)
    heads = (f"{party[:24]:>{width}}" for party, width in zip(parties, widths, strict=True))
    yield f"  {'':<{label}}  " + "  ".join(heads)
    for name, criterion in CRITERIA.items():
        point: Point = getattr(points, name)
        cells = (f"{value:>{width}.4f}" for value, width in zip(point.utilities, widths, strict=True))
        yield f"  {words[name]:<{label}}  {'  '.join(cells)}  {words[criterion]} {point.value:.6f}"
        outcome = analysis.outcome(point.index)
        chosen = (words["is"].format(issue=issue, option=option) for issue, option in outcome.items())
        yield f"  {'':<{label}}  " + words["then"].join(chosen)
