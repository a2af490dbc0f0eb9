"""Checks of obligations: who is bound, when it falls due, how it is verified and answered."""

from __future__ import annotations

from collections.abc import Iterator

from assessment.authored.problem import Path, Problem
from scenarios.format.parts import Parts
from scenarios.format.pledges.form import BreachForm, ObligationForm, VerificationForm
from scenarios.sentences import error, warning
from sim.world.catalogue import ACTS


def obligations(parts: Parts) -> Iterator[Problem]:
    """Every problem of obligations, and of temptations to break them."""
    homes: dict[str, Path] = {}
    owed: dict[str, set[str]] = {}
    for path, instrument in _carriers(parts):
        for name in parts.raw(*path, "obligations"):
            where = (*path, "obligations", name)
            # Options of one issue are its alternatives: the same obligation on other terms.
            home = path[:2] if path[0] == "issues" else path
            if homes.setdefault(name, home) != home:
                other = ".".join(map(str, homes[name]))
                yield error("obligation-twice", parts.key(where), where, found=name, other=other)
            owed.setdefault(name, set()).add(str(parts.raw(*where).get("by")))
            yield from _obligation(parts, where, name, instrument)
    for actor, _ in parts.rows("actors"):
        for name in parts.raw("actors", actor, "temptations"):
            where = ("actors", actor, "temptations", name)
            if name in owed and actor not in owed[name]:
                yield error("not-owed", parts.key(where), where, actor=actor, obligation=name)


def _carriers(parts: Parts) -> Iterator[tuple[Path, str | None]]:
    """Each option and provision that can carry obligations, with the instrument it belongs to."""
    settles = {i: t for t in parts.raw("instruments") for i in parts.issues_of(t)}
    for issue, _ in parts.rows("issues"):
        for option, _ in parts.rows("issues", issue, "options"):
            yield ("issues", issue, "options", option), settles.get(issue)
    for instrument, _ in parts.rows("instruments"):
        for provision, _ in parts.rows("instruments", instrument, "provisions"):
            yield ("instruments", instrument, "provisions", provision), instrument


def _obligation(parts: Parts, path: Path, name: str, instrument: str | None) -> Iterator[Problem]:
    by, to = parts.raw(*path).get("by"), parts.words(*path, "to")
    if instrument is not None and isinstance(by, str) and by in parts.raw("actors"):
        signatories = parts.signatories(instrument)
        if signatories and by not in signatories:
            where: Path = (*path, "by")
            yield error("not-bound", parts.place(where), where, actor=by, instrument=instrument)
    if isinstance(by, str) and by in to:
        where = (*path, "to", to.index(by))
        yield error("owes-itself", parts.place((*path, "to")), where, actor=by)
    form = parts.part(path, ObligationForm)
    if form is not None and form.until is not None and form.until < form.after:
        where = (*path, "until")
        yield error("never-due", parts.place(where), where, after=form.after, until=form.until)
    yield from _verification(parts, (*path, "verified"))
    yield from _breach(parts, (*path, "breach"), name)


def _verification(parts: Parts, path: Path) -> Iterator[Problem]:
    form = parts.part(path, VerificationForm)
    if form is None:
        return
    limits = (form.at_least is not None) + (form.at_most is not None)
    if form.means == "gauge" and (form.gauge is None or limits != 1):
        yield error("gauge-unread", parts.key(path), path)
    elif form.means != "gauge" and (form.gauge is not None or limits):
        yield error("gauge-unused", parts.key(path), path, means=form.means)
    if form.sample > form.items or form.amiss > form.items:
        yield error("sample-too-large", parts.key(path), path, items=form.items)


def _breach(parts: Parts, path: Path, name: str) -> Iterator[Problem]:
    form = parts.part(path, BreachForm)
    if form is None:
        return
    if name in form.suspends:
        where: Path = (*path, "suspends", form.suspends.index(name))
        yield error("suspends-itself", parts.place(where), where, obligation=name)
    if form.automatic and not form.suspends:
        where = (*path, "automatic")
        yield warning("automatic-nothing", parts.place(where), where)
    if (form.indicator is None) != (form.change == 0.0):
        yield error("change-without-gauge", parts.key(path), path)
    act = ACTS.get(form.act) if form.act is not None else None
    if act is not None and act.targets == "none":
        where = (*path, "act")
        yield error("act-without-target", parts.place(where), where, act=act.id)
