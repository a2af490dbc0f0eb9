"""Planted candidates: a river exercise played with one in a seat, and the levels that the rules propose for them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from msgspec import structs

from assessment.evidence import Dossier, LogIndex, candidates, gather
from assessment.scoring import Proposal
from scenarios.library import load
from scenarios.specimens.check import read_script
from sim.exercise import events as ev
from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.log import Recorded
from sim.exercise.core.names import Said, SeatId, Words
from sim.language import languages
from sim.specimen.playing import play

SCRIPTS = Path(__file__).parents[2] / "specimens" / "planted"
SEED = 3
WRITING = {"submit-document", "send-message", "set-task", "sign-off", "release"}
"""Commands that noise can fill; what it would take a decision to do, noise does not do."""


@cache
def river() -> Blueprint:
    """The scenario they play, read once."""
    return load("river")


@cache
def script(name: str, language: str) -> str:
    """The script of `head-strong` and the like in that language."""
    return (SCRIPTS / f"{name}.{language}.yaml").read_text()


@cache
def log_of(source: str) -> tuple[str, Sequence[Recorded]]:
    """The candidate of that script by their pseudonym, and the log of the exercise they were played in."""
    found = read_script(source, river())
    assert found.script is not None, [str(p) for p in found.problems]
    return found.script.name, play(river(), SEED, found.script).run.exercise.records


def levels(source: str) -> Mapping[str, Proposal]:
    """The proposals for the candidate of that script, by criterion."""
    return _proposals(*log_of(source))


def _proposals(name: str, log: Sequence[Recorded]) -> Mapping[str, Proposal]:
    candidate = next(c for c in candidates(log) if c.pseudonym == name)
    return {str(code): proposal for code, proposal in gather(Dossier(LogIndex(log), candidate)).items()}


def absent(seat: str) -> str:
    """A candidate who sits there and does nothing."""
    return yaml.safe_dump({"seat": seat, "name": "Absent", "acts": []})


def noisy(source: str, texts: Callable[[int], str]) -> Mapping[str, Proposal]:
    """The proposals for the candidate of that script with every text of theirs replaced: the n-th by `texts(n)`.

    Only what is said and written is done. The others answered what it said before: noise that gets real answers is
    the better cheat.
    """
    data: dict[str, Any] = yaml.safe_load(source)
    acts = [act for act in data["acts"] if act["do"] in WRITING]
    name, log = log_of(yaml.safe_dump({**data, "acts": acts}, allow_unicode=True))
    seat = SeatId(data["seat"])
    counter = iter(range(10_000))

    def noise(one: Words) -> Said:
        assert isinstance(one, Said)
        return Said(texts(next(counter)), one.language)

    def refilled(event: ev.Event) -> ev.Event:
        match event:
            case ev.MessageSent(seat=by) if by == seat:
                return replace(event, words=noise(event.words))
            case ev.TaskSet(seat=by) if by == seat:
                return replace(event, text=noise(event.text))
            case ev.DocumentSubmitted(seat=by) | ev.DocumentReleased(seat=by) if by == seat:
                fields = {
                    field: value
                    if field == "confidence"
                    else tuple(map(noise, value))
                    if isinstance(value, tuple)
                    else noise(value)
                    for field, value in event.fields.items()
                }
                return replace(event, fields=fields)
            case _:
                return event

    held = [r for r in log if isinstance(r.event, ev.SeatTaken) and r.event.seat == seat]
    assert held, "somebody sits there from the start"
    return _proposals(name, [structs.replace(r, event=refilled(r.event)) if r.seq > held[-1].seq else r for r in log])


def examples() -> dict[str, list[dict[str, Any]]]:
    """By criterion, what the rules propose to the planted candidates: the script's name, the level and the reason."""
    told: dict[str, list[dict[str, Any]]] = {}
    for name in (f"{who}-{grade}" for who in ("head", "deputy") for grade in ("strong", "middling", "harmful")):
        for code, proposal in levels(script(name, "en")).items():
            reason = {language: proposal.reason[language] for language in languages()}
            told.setdefault(code, []).append({"specimen": name, "level": proposal.level, "told": reason})
    return dict(sorted(told.items()))
