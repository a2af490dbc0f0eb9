"""All that is wrong with a scenario file, told at once, and the blueprint of one that can be played."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from assessment.authored.problem import OWN, Path, Place, Problem, Problems
from assessment.authored.reading import Written, read
from scenarios.bargain import bargain, ratification_chances
from scenarios.format.build import blueprint as to_blueprint
from scenarios.format.check import rules
from scenarios.format.mandate.zone import sound_stakes, why_no_agreement
from scenarios.format.references import references
from scenarios.format.shapes import MOST, read_form
from scenarios.sentences import error, warning
from sim.exercise.core.blueprint import Blueprint, Instrument
from sim.negotiation.domain import MAX_OUTCOMES

EASY = 0.5
"""Share of the outcomes that suit everybody from which a text leaves little to negotiate."""


HOPELESS = 0.05
"""Chance of ratification below which an author is asked whether that is meant."""


@dataclass(frozen=True, slots=True)
class Checked:
    """The findings of a check: the blueprint, unless an error forbids it, and the problems in the order of the file."""

    blueprint: Blueprint | None
    problems: tuple[Problem, ...]

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The problems that keep the scenario from being played."""
        return tuple(p for p in self.problems if p.severity == "error")


def check(source: str | bytes) -> Checked:
    """Every problem of the scenario in `source`, at once; never raises and never hangs, whatever the text."""
    written, found = read(source)
    if written is None:
        return Checked(None, _ordered(found))
    form, shapes = read_form(written)
    problems = [*found, *shapes]
    # A file of no measure is told so before its references are followed: the format's sizes bound that work.
    if isinstance(written.data, dict) and len(shapes) < MOST and not any(p.code == "too-long" for p in shapes):
        problems += islice(references(written), MOST)
        problems += islice(rules(written), MOST)
    built = None
    if form is not None and not any(p.severity == "error" for p in problems):
        built = to_blueprint(form)
        problems += _agreements(built, written)
        if any(p.severity == "error" for p in problems):
            built = None
    return Checked(built, _ordered(problems))


def _ordered(problems: tuple[Problem, ...] | list[Problem]) -> tuple[Problem, ...]:
    unique = {(p.line, p.column, p.path, p.code, str(p.sentence.parts)): p for p in problems}
    ordered = sorted(unique.values(), key=lambda p: (p.line, p.column, p.code))
    if len(ordered) > MOST:
        # Errors first, so that cutting the list never makes a broken file look sound.
        kept = sorted(ordered, key=lambda p: p.severity)[:MOST]
        last = max(kept, key=lambda p: p.line)
        more = Problems(OWN).error("more-problems", Place(last.line, last.column), (), shown=MOST)
        ordered = [*sorted(kept, key=lambda p: (p.line, p.column, p.code)), more]
    return tuple(ordered)


def _agreements(blueprint: Blueprint, written: Written) -> Iterator[Problem]:
    """Parties whose stakes do not work, instruments on which no deal exists, or on which nearly everything is one."""
    for instrument in blueprint.instruments:
        path: Path = ("instruments", instrument.id)
        place: Place = written.key(path)
        if (large := _too_large(blueprint, instrument, written)) is not None:
            yield large
            continue
        deal = bargain(blueprint, instrument.id)
        yield from sound_stakes(deal, written)
        share = float(deal.agreements.mean())
        if share == 0.0:
            yield warning("no-agreement", place, path, instrument=instrument.id, why=why_no_agreement(deal))
        elif share >= EASY:
            yield warning("agreement-too-easy", place, path, instrument=instrument.id, share=round(100 * share))
        if share > 0.0 and instrument.ratification is not None:
            yield from _ratifiable(blueprint, instrument, written)


def _too_large(blueprint: Blueprint, instrument: Instrument, written: Written) -> Problem | None:
    """That a text has more outcomes than minds can hold in memory; None where it has not."""
    sizes = {issue: len(blueprint.issue(issue).options) for issue in instrument.issues}
    count = math.prod(sizes.values())
    if count <= MAX_OUTCOMES:
        return None
    path: Path = ("instruments", instrument.id)
    largest = max(sizes, key=lambda issue: sizes[issue])
    return error(
        "domain-too-large",
        written.key(path),
        path,
        instrument=instrument.id,
        count=count,
        most=MAX_OUTCOMES,
        issue=largest,
        options=sizes[largest],
    )


def _ratifiable(blueprint: Blueprint, instrument: Instrument, written: Written) -> Iterator[Problem]:
    """A text that those at home would hardly ever ratify, whatever its parties sign."""
    likely, best = ratification_chances(blueprint, instrument.id)
    if likely >= HOPELESS:
        return
    path: Path = ("instruments", instrument.id, "ratification")
    figures = {"percent": round(100 * likely), "actor": min(best, key=lambda actor: best[actor])}
    yield warning("ratification-out-of-reach", written.key(path), path, instrument=instrument.id, **figures)
