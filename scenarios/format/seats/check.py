"""Checks of actors: codes and colours of their own, and a seat for each that must negotiate."""

from __future__ import annotations

from collections.abc import Iterator

from assessment.authored.problem import Path, Problem
from scenarios.format.parts import Parts
from scenarios.sentences import error, warning


def actors(parts: Parts) -> Iterator[Problem]:
    """Every problem of who is at the table."""
    codes: dict[str, str] = {}
    colours: dict[int, str] = {}
    seated = [entry.get("actor") for _, entry in parts.rows("seats")]
    for actor, entry in parts.rows("actors"):
        path: Path = ("actors", actor)
        code, colour = entry.get("code"), entry.get("colour")
        if isinstance(code, str) and codes.setdefault(code, actor) != actor:
            yield error("same-code", parts.place((*path, "code")), (*path, "code"), found=code, other=codes[code])
        if isinstance(colour, int) and colours.setdefault(colour, actor) != actor:
            yield warning("same-colour", parts.place((*path, "colour")), (*path, "colour"), other=colours[colour])
        party = any(actor in parts.words("instruments", text, "parties") for text in parts.raw("instruments"))
        if actor not in seated and (party or entry.get("stakes")):
            yield error("no-seat", parts.key(path), path, actor=actor)
