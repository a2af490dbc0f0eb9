"""decide(command, state, now): the events a command makes, or a refusal; a file per family of commands."""

from sim.exercise.rules import (
    acting,
    agreements,
    control,
    decisions,
    documents,
    drafting,
    mandate,
    seats,
    signing,
    talk,
)
from sim.exercise.rules.deciding import decide

__all__ = [
    "acting",
    "agreements",
    "control",
    "decide",
    "decisions",
    "documents",
    "drafting",
    "mandate",
    "seats",
    "signing",
    "talk",
]
