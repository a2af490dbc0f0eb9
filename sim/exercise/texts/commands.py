"""Commands: table, answer, take a position, initial, sign."""

from __future__ import annotations

from typing import Literal

from sim.exercise.core.command import Command, command
from sim.exercise.core.event import Authority
from sim.exercise.core.names import PLENARY, ChannelId, Choices, InstrumentId, IssueId, OptionId, PackageId, Words

# --- drafting


@command("table-package", by="seat")
class TablePackage(Command):
    """Table an offer; with `amends`, as a change to a package that lies on the table."""

    instrument: InstrumentId
    choices: Choices
    channel: ChannelId = PLENARY
    amends: PackageId | None = None
    authority: Authority = "mandate"
    note: Words | None = None


@command("withdraw-package", by="seat")
class WithdrawPackage(Command):
    package: PackageId


@command("answer-package", by="seat")
class AnswerPackage(Command):
    package: PackageId
    answer: Literal["accept", "reject"]
    authority: Authority = "mandate"
    note: Words | None = None


@command("take-position", by="seat")
class TakePosition(Command):
    instrument: InstrumentId
    issue: IssueId
    option: OptionId
    authority: Authority = "mandate"


@command("initial", by="seat")
class Initial(Command):
    instrument: InstrumentId


@command("sign", by="seat")
class Sign(Command):
    instrument: InstrumentId
