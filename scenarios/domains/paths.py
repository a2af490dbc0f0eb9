"""Paths to domains: a folder of profiles, or a scenario with a domain for each instrument."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from scenarios.bargain import bargain
from scenarios.domains.folder import open_files, open_folder
from scenarios.domains.opened import Opened, Titles
from scenarios.domains.words import DomainError
from scenarios.library import ScenarioError, load, names
from sim.exercise.core.blueprint import Blueprint, Instrument
from sim.exercise.core.names import IssueId
from sim.exercise.decisions.queries import rule_of
from sim.exercise.scene.queries import named
from sim.language import languages

PROFILES = (".json", ".xml")


def open_domains(path: str) -> tuple[Opened, ...]:
    """The domains a path names: one for a folder, one for each instrument of a scenario (a library name or a file).

    Raises DomainError with what is wrong, and where.
    """
    place = Path(path)
    if place.is_dir():
        return (open_folder(place, path),)
    if place.suffix.lower() in PROFILES and place.is_file():
        return (open_files([place], path),)
    if path not in names() and not place.is_file():
        raise DomainError("no-such-path", path, known=", ".join(names()))
    return _scenario(path)


def open_domain(path: str) -> Opened:
    """The one domain a path names; the first instrument's where it is a scenario. Raises DomainError."""
    return open_domains(path)[0]


def open_together(files: Sequence[str]) -> Opened | None:
    """The domain whose profiles these files are, or None where some are not. Raises DomainError."""
    places = [Path(file) for file in files]
    if len(places) < 2 or not all(place.is_file() and place.suffix.lower() in PROFILES for place in places):
        return None
    return open_files(places, " ".join(files))


def _scenario(path: str) -> tuple[Opened, ...]:
    try:
        blueprint = load(path)
    except ScenarioError as error:
        first = next(problem for problem in error.problems if problem.severity == "error")
        raise DomainError("scenario", f"{path}:{first.line}:{first.column}", what=first.message) from None
    opened = []
    for instrument in blueprint.instruments:
        try:
            found = bargain(blueprint, instrument.id)
        except ValueError as error:
            raise DomainError("unreadable", f"{path} ({instrument.id})", why=str(error)) from None
        opened.append(
            Opened(
                path=path,
                form="scenario",
                issues=tuple(found.issues),
                options=tuple(tuple(options) for options in found.options),
                parties=tuple(found.parties),
                preferences=found.preferences,
                instrument=instrument.id,
                rule=rule_of(instrument.rule, instrument.parties),
                deciding=tuple(instrument.parties),
                signatories=tuple(instrument.signatories),
                titles=_titles(blueprint, instrument, found.issues),
            )
        )
    if not opened:
        raise DomainError("no-instrument", path)
    return tuple(opened)


def _titles(blueprint: Blueprint, instrument: Instrument, ids: Sequence[IssueId]) -> Titles:
    issues = [blueprint.issue(issue) for issue in ids]
    return Titles(
        blueprint.title,
        instrument.title,
        {actor.id: {language: named(actor, language) for language in languages()} for actor in blueprint.actors},
        {issue.id: issue.title for issue in issues},
        {(issue.id, option.id): option.label for issue in issues for option in issue.options},
    )
