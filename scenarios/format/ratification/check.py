"""Checks of ratification: who ratifies, in time, and what each bloc makes of it."""

from __future__ import annotations

from collections.abc import Iterator

from assessment.authored.problem import Path, Problem
from scenarios.format.clock.form import ClockForm
from scenarios.format.mandate.check import valued
from scenarios.format.parts import Parts
from scenarios.format.ratification.form import BlocStakeForm, RatificationForm
from scenarios.sentences import error, sentence, warning


def ratification(parts: Parts) -> Iterator[Problem]:
    """Every problem of ratification and of the blocs that decide it."""
    for actor, _ in parts.rows("actors"):
        for bloc, _ in parts.rows("actors", actor, "blocs"):
            for instrument, _ in parts.rows("actors", actor, "blocs", bloc, "stakes"):
                path: Path = ("actors", actor, "blocs", bloc, "stakes", instrument)
                ratifying = parts.raw("instruments", instrument)
                if ratifying and not isinstance(ratifying.get("ratification"), dict):
                    yield warning("no-ratification", parts.key(path), path, instrument=instrument)
                yield from valued(parts, path, instrument, BlocStakeForm)
    for instrument, _ in parts.rows("instruments"):
        yield from _ratified(parts, instrument)


def _ratified(parts: Parts, instrument: str) -> Iterator[Problem]:
    path: Path = ("instruments", instrument, "ratification")
    form = parts.part(path, RatificationForm)
    if form is None:
        return
    signatories = parts.signatories(instrument)
    for number, actor in enumerate(form.parties or ()):
        if actor not in signatories and actor in parts.raw("actors"):
            where = (*path, "parties", number)
            yield error("not-bound", parts.place(where), where, actor=actor, instrument=instrument)
    clock = parts.part(("clock",), ClockForm)
    if clock is not None:
        left = int((clock.turns - (parts.number("instruments", instrument, "opens") or 1)) * clock.days + clock.after)
        if form.days > left:
            where = (*path, "days")
            yield warning("ratified-too-late", parts.place(where), path, days=form.days, left=left)
    provisions = tuple(parts.raw("instruments", instrument, "provisions"))
    if form.provision is not None and form.provision not in provisions:
        where = (*path, "provision")
        kind = sentence("kind-provision")
        found = form.provision[:60]
        yield error("unknown-name", parts.place(where), where, kind=kind, found=found, expected=provisions)
