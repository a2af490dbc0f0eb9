"""Questions about reservations: whether a text admits them, and the declarations that stand."""

from __future__ import annotations

from typing import Literal

from sim.exercise.core.blueprint import Instrument
from sim.exercise.core.names import InstrumentId
from sim.exercise.reservations.state import Declaration
from sim.exercise.state import State

Admitted = Literal["allowed", "forbidden", "bilateral"]
"""Whether a reservation may be made: it may, the text forbids it (article 19(a)), or there are two signatories only."""


def admitted(text: Instrument) -> Admitted:
    """Whether a text admits reservations.

    Between two signatories a reservation would be a proposal to negotiate again (Guide to Practice, guideline 1.6.1).
    """
    if text.reservations == "forbidden":
        return "forbidden"
    return "bilateral" if len(text.signatories) <= 2 else "allowed"


def declared(state: State, instrument: InstrumentId) -> list[Declaration]:
    """Those on a text that stand, oldest first."""
    return [one for one in state.declarations.values() if one.instrument == instrument and not one.withdrawn]
