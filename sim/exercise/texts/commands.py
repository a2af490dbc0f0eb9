"""Commands: table, answer, take a position, initial, sign."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from sim.exercise.core.command import Command
from sim.exercise.core.event import Authority
from sim.exercise.core.names import PLENARY, ChannelId, Choices, InstrumentId, IssueId, OptionId, PackageId, Words

# --- drafting


@dataclass(frozen=True, slots=True, kw_only=True)
class TablePackage(Command):
    """Table an offer; with `amends`, as a change to a package that lies on the table."""

    kind: ClassVar[str] = "table-package"
    instrument: InstrumentId
    choices: Choices
    channel: ChannelId = PLENARY
    amends: PackageId | None = None
    authority: Authority = "mandate"
    note: Words | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawPackage(Command):
    kind: ClassVar[str] = "withdraw-package"
    package: PackageId


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerPackage(Command):
    kind: ClassVar[str] = "answer-package"
    package: PackageId
    answer: Literal["accept", "reject"]
    authority: Authority = "mandate"
    note: Words | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TakePosition(Command):
    kind: ClassVar[str] = "take-position"
    instrument: InstrumentId
    issue: IssueId
    option: OptionId
    authority: Authority = "mandate"


@dataclass(frozen=True, slots=True, kw_only=True)
class Initial(Command):
    kind: ClassVar[str] = "initial"
    instrument: InstrumentId


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign(Command):
    kind: ClassVar[str] = "sign"
    instrument: InstrumentId
