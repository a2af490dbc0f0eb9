"""From the forms of documents that are due to the blueprint's."""

from __future__ import annotations

from collections.abc import Mapping

from scenarios.format.papers.form import DueForm
from scenarios.format.words import Texts
from sim.exercise.core import blueprint as bp
from sim.exercise.core.names import DueId, SeatId


def dues(forms: Mapping[str, DueForm], text: Texts) -> tuple[bp.Due, ...]:
    """Documents that seats owe."""
    return tuple(
        bp.Due(DueId(id), due.kind, SeatId(due.seat), due.minutes, text(due.subject), due.turn)
        for id, due in forms.items()
    )
