"""Checks of the map: all of it on the sheet, and names that fit there."""

from __future__ import annotations

from collections.abc import Iterator

from assessment.authored.problem import Path, Problem
from scenarios.format.chart.form import MapForm
from scenarios.format.parts import Parts
from scenarios.sentences import error
from sim.language import languages

LONGEST_NAME = 32
"""Letters that a name on the map may have."""


def chart(parts: Parts) -> Iterator[Problem]:
    """Every problem of the map."""
    size = parts.written.at(("map", "size"))
    across, down = (
        size
        if isinstance(size, list) and len(size) == 2 and all(isinstance(x, int | float) for x in size)
        else MapForm.model_fields["size"].default
    )
    for section in ("areas", "lines", "places"):
        for name, _ in parts.rows("map", section):
            path: Path = ("map", section, name)
            yield from _inside(parts, path, float(across), float(down))
            yield from _short(parts, (*path, "name"))


def _inside(parts: Parts, path: Path, across: float, down: float) -> Iterator[Problem]:
    """Points beyond the sheet."""
    points = [(*path, "at"), (*path, "label"), *parts.listed(*path, "outline"), *parts.listed(*path, "points")]
    for where in points:
        x, y = parts.number(*where, 0), parts.number(*where, 1)
        if (x is not None and x > across) or (y is not None and y > down):
            yield error("off-the-map", parts.place(where), where, across=f"{across:g}", down=f"{down:g}")


def _short(parts: Parts, path: Path) -> Iterator[Problem]:
    """Names too long to be read on it."""
    said = parts.raw(*path)
    for language in languages():
        words = said.get(language)
        if isinstance(words, str) and len(words) > LONGEST_NAME:
            where = (*path, language)
            yield error("long-on-the-map", parts.place(where), where, most=LONGEST_NAME, found=len(words))
