"""Packages, positions, and how far each text has come."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from sim.exercise.core.event import Authority, Event
from sim.exercise.core.names import (
    ActorId,
    ChannelId,
    Choices,
    InstrumentId,
    IssueId,
    OptionId,
    PackageId,
    ProvisionId,
    SeatId,
    Words,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageTabled(Event):
    """A whole offer. With `channel` other than the plenary only that channel sees it."""

    kind: ClassVar[str] = "package-tabled"
    package: PackageId
    instrument: InstrumentId
    seat: SeatId
    actor: ActorId
    channel: ChannelId
    choices: Choices
    authority: Authority
    amends: PackageId | None = None
    note: Words | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageWithdrawn(Event):
    kind: ClassVar[str] = "package-withdrawn"
    package: PackageId
    seat: SeatId


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageAnswered(Event):
    """A party's answer to a package; the latest counts."""

    kind: ClassVar[str] = "package-answered"
    package: PackageId
    seat: SeatId
    actor: ActorId
    answer: Literal["accept", "reject"]
    authority: Authority
    note: Words | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionTaken(Event):
    """A party stands for an option on one bracketed issue."""

    kind: ClassVar[str] = "position-taken"
    instrument: InstrumentId
    issue: IssueId
    seat: SeatId
    actor: ActorId
    option: OptionId
    authority: Authority


@dataclass(frozen=True, slots=True, kw_only=True)
class ProvisionAgreed(Event):
    kind: ClassVar[str] = "provision-agreed"
    instrument: InstrumentId
    provision: ProvisionId
    issue: IssueId
    option: OptionId


@dataclass(frozen=True, slots=True, kw_only=True)
class ProvisionReopened(Event):
    """A party moved away: the brackets are back."""

    kind: ClassVar[str] = "provision-reopened"
    instrument: InstrumentId
    provision: ProvisionId
    issue: IssueId
    seat: SeatId


@dataclass(frozen=True, slots=True, kw_only=True)
class TextAdopted(Event):
    kind: ClassVar[str] = "text-adopted"
    instrument: InstrumentId
    choices: Choices
    how: Literal["acceptance", "vote", "silence", "line-by-line"]
    package: PackageId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TextInitialled(Event):
    kind: ClassVar[str] = "text-initialled"
    instrument: InstrumentId
    seat: SeatId
    actor: ActorId


@dataclass(frozen=True, slots=True, kw_only=True)
class TextSigned(Event):
    kind: ClassVar[str] = "text-signed"
    instrument: InstrumentId
    seat: SeatId
    actor: ActorId


@dataclass(frozen=True, slots=True, kw_only=True)
class InstrumentInForce(Event):
    kind: ClassVar[str] = "instrument-in-force"
    instrument: InstrumentId
    choices: Choices
    parties: tuple[ActorId, ...]
