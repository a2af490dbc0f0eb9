"""Checks of caucuses."""

from __future__ import annotations

from collections.abc import Iterator

from assessment.authored.problem import Problem
from scenarios.format.parts import Parts
from scenarios.sentences import error


def caucuses(parts: Parts) -> Iterator[Problem]:
    """Caucuses that bring no two actors together."""
    for path in parts.listed("caucuses"):
        seats = parts.words(*path)
        actors = [parts.raw("seats", seat).get("actor") for seat in seats]
        if seats and None not in actors and all(actor == actors[0] for actor in actors):
            yield error("caucus-alone", parts.place(path), path)
