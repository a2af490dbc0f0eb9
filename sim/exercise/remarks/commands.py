"""Commands: remark on an article."""

from __future__ import annotations

from sim.exercise.core.command import Command, command
from sim.exercise.core.names import InstrumentId, ProvisionId, Words


@command("make-remark", by="seat")
class MakeRemark(Command):
    instrument: InstrumentId
    provision: ProvisionId
    words: Words
