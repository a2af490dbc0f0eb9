"""Checks of gauges, ties and the world's weights."""

from __future__ import annotations

from collections.abc import Iterator

from assessment.authored.problem import Path, Problem
from scenarios.format.parts import Parts
from scenarios.format.world.form import GaugeForm, TieForm, WorldForm
from scenarios.sentences import error


def world(parts: Parts) -> Iterator[Problem]:
    """World weights under which tension grows by itself."""
    default = WorldForm()
    decay, coupling = (parts.number("world", name) for name in ("k3", "k4"))
    k3 = default.k3 if decay is None else decay
    k4 = default.k4 if coupling is None else coupling
    if k4 >= k3:
        path: Path = ("world", "k4" if coupling is not None else "k3")
        yield error("world-diverges", parts.place(path), path, k3=k3, k4=k4)


def gauges(parts: Parts) -> Iterator[Problem]:
    """Gauges whose figures are not in order."""
    for name in parts.raw("gauges"):
        path: Path = ("gauges", name)
        gauge = parts.part(path, GaugeForm)
        if gauge is None:
            continue
        low, high = f"{gauge.low:g}", f"{gauge.high:g}"
        if gauge.low >= gauge.high:
            yield error("gauge-ends", parts.place((*path, "low")), path, low=low, high=high)
            continue
        for field in ("start", "level", "threshold"):
            value = getattr(gauge, field)
            if value is not None and not gauge.low <= value <= gauge.high:
                where = (*path, field)
                yield error("gauge-order", parts.place(where), where, field=field, found=value, low=low, high=high)


def ties(parts: Parts) -> Iterator[Problem]:
    """Ties of one actor, and ties that stand twice."""
    seen: dict[frozenset[str], int] = {}
    for path in parts.listed("ties"):
        tie = parts.part(path, TieForm)
        if tie is None:
            continue
        a, b = tie.between
        line = parts.place(path).line
        if a == b:
            yield error("pair-of-one", parts.place((*path, "between")), path)
        elif seen.setdefault(frozenset((a, b)), line) != line:
            yield error("same-tie", parts.place(path), path, a=a, b=b, first=seen[frozenset((a, b))])
