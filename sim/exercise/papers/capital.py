"""Documents that a capital signs off, for a delegation in which nobody but their author may.

The capital reads what anybody there would see at a glance: whether most entries say something, and of this case. It
approves no argument: whether the document is any good is for those who mark it.
"""

from __future__ import annotations

from collections.abc import Iterator

from sim.exercise import events as ev
from sim.exercise.clock.state import MINUTE
from sim.exercise.core.names import Cell, Phrase, Row, Said
from sim.exercise.deciding import delegation
from sim.exercise.papers.state import Document
from sim.exercise.scene.lexicon import scene_lexicon
from sim.exercise.state import State
from sim.reading.read import read

LONGEST = 1.5
"""Minutes of exercise time that the capital takes; in a short exercise a twentieth of it."""
LEAST_WORDS = 3
"""Content words of an entry that says something, where it names nothing of the case."""


def approval_takes(state: State) -> int:
    """Exercise time (ms) from asking the capital to its decision."""
    plan = state.clock_plan
    return round(min(LONGEST, plan.turns * plan.minutes / 20) * MINUTE)


def approvals_due(state: State, elapsed: int) -> list[ev.Event]:
    """The capitals' decisions on documents that they were asked to sign off long enough ago."""
    return [
        _decision(state, document)
        for document in state.documents.values()
        if document.asked is not None and document.asked <= elapsed
    ]


def _decision(state: State, document: Document) -> ev.CapitalSignedOff:
    fault = _fault(state, document)
    return ev.CapitalSignedOff(
        audience=delegation(state, document.event.actor),
        document=document.id,
        revision=document.event.revision,
        actor=document.event.actor,
        decision="approved" if fault is None else "returned",
        words=Phrase(f"capital.{fault or 'approves'}", {}),
    )


def _fault(state: State, document: Document) -> str | None:
    """The capital's reason to return a document: most of it says nothing, or nothing in it is of this case."""
    written = list(_written(document))
    lexicon = scene_lexicon(state.the_scene)
    readings = [read(said.text, said.language, lexicon, writer=document.event.actor) for said in written]
    saying = {
        " ".join(said.text.casefold().split()): reading
        for said, reading in zip(written, readings, strict=True)
        if reading.substance.readable and (reading.substance.words >= LEAST_WORDS or reading.about)
    }
    if 2 * len(saying) <= len(written):
        return "returns-empty"
    return None if any(r.about or r.figures for r in saying.values()) else "returns-general"


def _written(document: Document) -> Iterator[Said]:
    """Every cell of a document that somebody wrote in words."""
    for value in document.event.fields.values():
        for one in value if isinstance(value, tuple) else (value,):
            cells: tuple[Cell, ...] = tuple(one.cells.values()) if isinstance(one, Row) else (one,)
            yield from (cell for cell in cells if isinstance(cell, Said) and cell.text.strip())
