"""Commands: ask the capital."""

from __future__ import annotations

from sim.exercise.core.command import Command, command
from sim.exercise.core.names import InstrumentId, IssueId, OptionId, Words

# --- mandate


@command("ask-capital", by="seat")
class AskCapital(Command):
    instrument: InstrumentId
    issue: IssueId
    option: OptionId
    argument: Words
