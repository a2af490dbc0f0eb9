"""Checks of modules: whole pairs, lasting shocks, tariffs within their bounds."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from assessment.authored.problem import Path, Problem
from scenarios.format.modules.form import DoubtForm, InspectionForm, PairForm, PlaceForm, RoadForm, TariffForm
from scenarios.format.modules.gauges import LASTING, module_gauges
from scenarios.format.parts import Parts
from scenarios.sentences import error


def modules(parts: Parts) -> Iterator[Problem]:
    """Every problem of what the scenario switches on."""
    yield from _names(parts)
    yield from _humanitarian(parts)
    yield from _economy(parts)
    yield from _security(parts)
    yield from _shocks(parts)


def _names(parts: Parts) -> Iterator[Problem]:
    """Gauges that an author wrote under the name of a module's."""
    brought = set(module_gauges(parts.written.data))
    for name in parts.raw("gauges"):
        if name in brought:
            yield error("gauge-of-module", parts.key(("gauges", name)), ("gauges", name), found=name)


def _humanitarian(parts: Parts) -> Iterator[Problem]:
    where: Path = ("modules", "humanitarian")
    for name in parts.raw(*where, "places"):
        path: Path = (*where, "places", name)
        place = parts.part(path, PlaceForm)
        if place is not None and place.capacity and place.displaced > place.capacity:
            yield error(
                "place-full",
                parts.place((*path, "displaced")),
                path,
                displaced=place.displaced,
                capacity=place.capacity,
            )
    yield from _pairs_once(parts, (*where, "roads"), RoadForm)


def _economy(parts: Parts) -> Iterator[Problem]:
    where: Path = ("modules", "economy")
    yield from _pairs_once(parts, (*where, "pairs"), PairForm)
    partners = list(parts.raw(*where, "partners"))
    told = [pair for pair in (parts.words(*path, "between") for path in parts.listed(*where, "pairs")) if pair]
    known = {frozenset(pair) for pair in told}
    for a, b in combinations(partners, 2):
        if frozenset((a, b)) not in known:
            yield error("pair-missing", parts.key((*where, "pairs")), where, a=a, b=b)
    for path in parts.listed(*where, "pairs"):
        for number, actor in enumerate(parts.words(*path, "between")):
            yield from _partner(parts, (*path, "between", number), actor, partners)
    for path in parts.listed(*where, "tariffs"):
        tariff = parts.part(path, TariffForm)
        if tariff is None:
            continue
        for side in ("importer", "exporter"):
            yield from _partner(parts, (*path, side), getattr(tariff, side), partners)
        if tariff.importer == tariff.exporter:
            yield error("pair-of-one", parts.place((*path, "exporter")), path)
        if tariff.applied > tariff.bound:
            yield error(
                "tariff-unbound",
                parts.place((*path, "applied")),
                path,
                applied=tariff.applied,
                bound=tariff.bound,
            )


def _partner(parts: Parts, path: Path, actor: str, partners: list[str]) -> Iterator[Problem]:
    if actor not in partners and actor in parts.raw("actors"):
        yield error("no-partner", parts.place(path), path, actor=actor, expected=partners)


def _security(parts: Parts) -> Iterator[Problem]:
    where: Path = ("modules", "security")
    seen: dict[tuple[str, str], int] = {}
    for path in parts.listed(*where, "doubts"):
        doubt = parts.part(path, DoubtForm)
        if doubt is None:
            continue
        line = parts.place(path).line
        if doubt.holder == doubt.about:
            yield error("pair-of-one", parts.place((*path, "about")), path)
        elif seen.setdefault((doubt.holder, doubt.about), line) != line:
            first = seen[doubt.holder, doubt.about]
            yield error("same-pair", parts.place(path), path, a=doubt.holder, b=doubt.about, first=first)
    for name in parts.raw(*where, "inspections"):
        path = (*where, "inspections", name)
        inspection = parts.part(path, InspectionForm)
        if inspection is None:
            continue
        for field in ("falsified", "sampled"):
            found = getattr(inspection, field)
            if found > inspection.items:
                place = parts.place((*path, field))
                yield error("more-than-items", place, path, field=field, found=found, items=inspection.items)


def _shocks(parts: Parts) -> Iterator[Problem]:
    """Shocks to figures that a module reckons anew the next day."""
    brought = set(module_gauges(parts.written.data))
    for inject in parts.raw("injects"):
        for path in parts.listed("injects", inject, "shocks"):
            found = parts.raw(*path).get("indicator")
            if isinstance(found, str) and found in brought and not found.startswith(LASTING):
                yield error("shock-fades", parts.place((*path, "indicator")), path, found=found)


def _pairs_once(parts: Parts, where: Path, form: type[RoadForm | PairForm]) -> Iterator[Problem]:
    """Pairs of one, and pairs that stand twice."""
    seen: dict[frozenset[str], int] = {}
    for path in parts.listed(*where):
        pair = parts.part(path, form)
        if pair is None:
            continue
        a, b = pair.between
        line = parts.place(path).line
        if a == b:
            yield error("pair-of-one", parts.place((*path, "between")), path)
        elif seen.setdefault(frozenset((a, b)), line) != line:
            yield error("same-pair", parts.place(path), path, a=a, b=b, first=seen[frozenset((a, b))])
