"""The arrows of imports: between rooms, between parts of sim, and from what writes an exercise to what reads one."""

from collections.abc import Iterator

from tests.architecture.source import OUTSIDE, ROOMS, Source

INSIDE_SIM = {
    "language": set[str](),
    "negotiation": {"language"},
    "reading": {"language"},
    "world": {"language", "negotiation", "reading"},
    "exercise": {"language", "negotiation", "reading", "world"},
    "policies": {"language", "negotiation", "reading", "world", "exercise"},
    "debrief": {"language", "negotiation", "reading", "world", "exercise", "policies"},
    "coaching": {"language", "negotiation", "reading", "world", "exercise"},
}  # a module beside them (runs.py) stands above them: it may import all, and none may import it

READING = {
    *(
        "events",
        "commands",
        "state",
        "fold",
        "queries",
        "picture",
        "telling",
        "explaining",
        "differences",
        "conditions",
    ),
    *("views", "transcript", "evolve", "vocabulary", "lexicon", "reading"),
}
"""The files of sim/exercise that read."""
WRITING = {
    "rules",
    "bridge",
    "snapshots",
    "keeping",
    "consequences",
    "modules",
    "opening",
    "decide",
    "deciding",
    "course",
    "engine",
}
"""Those that write."""


def room_arrows(source: Source) -> Iterator[str]:
    """sim <- assessment <- scenarios <- web, leftwards only."""
    for line, name in source.imports():
        top = name.split(".")[0]
        if top in OUTSIDE or (top in ROOMS and top != source.room and top not in ROOMS[source.room]):
            may = ", ".join(sorted(ROOMS[source.room])) or "no other room"
            yield source.offence(line, f"{source.room} imports {name}; it may import {may}")


def sim_arrows(source: Source) -> Iterator[str]:
    """language <- negotiation <- world <- exercise <- policies, leftwards only; sim itself opens nothing."""
    if source.room != "sim":
        return
    here = source.path.parts[1].removesuffix(".py")
    if here not in INSIDE_SIM and here != "__init__":
        return
    for line, name in source.imports():
        parts = name.split(".")
        if parts[0] == "sim" and len(parts) > 1 and parts[1] != here and parts[1] not in INSIDE_SIM.get(here, set()):
            may = ", ".join(sorted(INSIDE_SIM.get(here, set()))) or "no other part of sim"
            yield source.offence(line, f"sim/{here} imports {name}; it may import {may}")


def core_arrows(source: Source) -> Iterator[str]:
    """The core of the exercise knows no topic."""
    if not source.path.is_relative_to("sim/exercise/core"):
        return
    for line, name in source.imports():
        if name.startswith("sim.exercise.") and not name.startswith("sim.exercise.core."):
            yield source.offence(line, f"the core imports {name}; a topic may import the core, never the other way")


def reading_arrows(source: Source) -> Iterator[str]:
    """Readers of an exercise ask queries; they never import a module that writes one."""
    inside = source.path.is_relative_to("sim/exercise")
    if inside and source.path.stem not in READING:
        return
    if not inside and source.path.parts[:2] != ("sim", "policies") and source.room not in ("assessment", "scenarios"):
        return
    for line, name in source.imports():
        parts = name.split(".")
        if name.startswith("sim.exercise.") and WRITING & {*parts[2:4]}:
            yield source.offence(line, f"reads an exercise and imports {name}; ask a query beside it")
