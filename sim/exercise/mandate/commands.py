"""Commands: ask the capital."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from sim.exercise.core.command import Command
from sim.exercise.core.names import InstrumentId, IssueId, OptionId, Words

# --- mandate


@dataclass(frozen=True, slots=True, kw_only=True)
class AskCapital(Command):
    kind: ClassVar[str] = "ask-capital"
    instrument: InstrumentId
    issue: IssueId
    option: OptionId
    argument: Words
