"""Commands: table, answer, take a position, initial, sign."""

from __future__ import annotations

from typing import Literal

from sim.exercise.core.command import Command, command
from sim.exercise.core.event import Authority
from sim.exercise.core.names import PLENARY, ChannelId, Choices, InstrumentId, IssueId, OptionId, PackageId, Words

Earlier = Literal["leave", "keep"]
"""The fate of the delegation's earlier offers and acceptances on the same text."""

# --- drafting


@command("table-package", by="seat")
class TablePackage(Command):
    """Table an offer; with `amends`, as a change to a package that lies on the table.

    It takes the place of what the delegation has offered or accepted on this text before, unless that is to stand
    beside it: either of these.
    """

    instrument: InstrumentId
    choices: Choices
    channel: ChannelId = PLENARY
    amends: PackageId | None = None
    authority: Authority = "mandate"
    note: Words | None = None
    earlier: Earlier = "leave"


@command("withdraw-package", by="seat")
class WithdrawPackage(Command):
    package: PackageId


@command("answer-package", by="seat")
class AnswerPackage(Command):
    """Accept or reject; a yes takes the place of what the delegation has offered or accepted on this text before,
    unless that is to stand beside it: either of these.
    """

    package: PackageId
    answer: Literal["accept", "reject"]
    authority: Authority = "mandate"
    note: Words | None = None
    earlier: Earlier = "leave"


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
