"""Packages, positions, and how far each text has come."""

from __future__ import annotations

from typing import Literal

from sim.exercise.core.blueprint import Instrument, Issue
from sim.exercise.core.event import Authority, Event, kind
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

Answer = Literal["accept", "reject"]
How = Literal["acceptance", "vote", "silence", "line-by-line"]
"""Procedure by which a text was adopted."""


@kind(
    "text-laid",
    touches=("scene", "texts", "control"),
    evidence="situation",
    shelf=None,
    icon="file",
    silent=True,
    pictured=True,
)
class TextLaid(Event):
    """A text of which no seat knew is laid before all: its words, and the questions that it settles."""

    instrument: Instrument
    issues: tuple[Issue, ...]


@kind("text-opened", touches=("texts",), evidence="situation", shelf="texts", icon="file", news=True, kept=False)
class TextOpened(Event):
    """A text can be negotiated from now on; its words stand in the scene."""

    instrument: InstrumentId


@kind(
    "package-tabled",
    touches=("texts", "packages", "agreements", "control"),
    evidence="package",
    shelf="texts",
    icon="file",
    news=True,
)
class PackageTabled(Event):
    """A whole offer. With `channel` other than the plenary only that channel sees it."""

    package: PackageId
    instrument: InstrumentId
    seat: SeatId
    actor: ActorId
    channel: ChannelId
    choices: Choices
    authority: Authority
    amends: PackageId | None = None
    note: Words | None = None


@kind(
    "package-withdrawn",
    touches=("texts", "packages", "agreements", "control"),
    evidence="package",
    shelf="texts",
    icon="brackets",
    news=True,
)
class PackageWithdrawn(Event):
    package: PackageId
    seat: SeatId


@kind(
    "package-answered",
    touches=("texts", "packages", "agreements", "control"),
    evidence="package",
    shelf="texts",
    icon="brackets",
)
class PackageAnswered(Event):
    """A party's answer to a package; the latest counts."""

    package: PackageId
    seat: SeatId
    actor: ActorId
    answer: Answer
    authority: Authority
    note: Words | None = None


@kind(
    "package-lapsed",
    touches=("texts", "packages", "agreements", "control"),
    evidence="package",
    shelf="texts",
    icon="brackets",
    news=True,
)
class PackageLapsed(Event):
    """An offer lies on the table no longer: its author has moved on to another on the same text.

    `by` is that other one, where all who see this one see it too.
    """

    package: PackageId
    actor: ActorId
    by: PackageId | None = None


@kind(
    "acceptance-superseded",
    touches=("texts", "packages", "agreements", "control"),
    evidence="package",
    shelf="texts",
    icon="undo",
    news=True,
)
class AcceptanceSuperseded(Event):
    """A party stands by a package no longer: it has accepted or tabled another on the same text, `by` as above."""

    package: PackageId
    actor: ActorId
    by: PackageId | None = None


@kind(
    "position-taken", touches=("texts", "agreements", "control"), evidence="provision", shelf="texts", icon="brackets"
)
class PositionTaken(Event):
    """A party stands for an option on one bracketed issue."""

    instrument: InstrumentId
    issue: IssueId
    seat: SeatId
    actor: ActorId
    option: OptionId
    authority: Authority


@kind(
    "provision-agreed",
    touches=("texts", "agreements", "control"),
    evidence="provision",
    shelf="texts",
    icon="check",
    news=True,
)
class ProvisionAgreed(Event):
    instrument: InstrumentId
    provision: ProvisionId
    issue: IssueId
    option: OptionId


@kind(
    "provision-reopened",
    touches=("texts", "agreements", "control"),
    evidence="provision",
    shelf="texts",
    icon="brackets",
    news=True,
)
class ProvisionReopened(Event):
    """A party moved away: the brackets are back."""

    instrument: InstrumentId
    provision: ProvisionId
    issue: IssueId
    seat: SeatId


@kind(
    "text-adopted",
    touches=("texts", "agreements", "control"),
    evidence="outcome",
    shelf="texts",
    icon="flag",
    news=True,
)
class TextAdopted(Event):
    instrument: InstrumentId
    choices: Choices
    how: How
    package: PackageId | None = None


@kind("text-initialled", touches=("texts", "agreements", "control"), evidence="signature", shelf="texts", icon="pen")
class TextInitialled(Event):
    instrument: InstrumentId
    seat: SeatId
    actor: ActorId


@kind(
    "text-signed",
    touches=("texts", "agreements", "control"),
    evidence="signature",
    shelf="texts",
    icon="pen",
    news=True,
)
class TextSigned(Event):
    instrument: InstrumentId
    seat: SeatId
    actor: ActorId


@kind(
    "instrument-in-force",
    touches=("texts", "agreements", "control"),
    evidence="outcome",
    shelf="texts",
    icon="flag",
    news=True,
)
class InstrumentInForce(Event):
    instrument: InstrumentId
    choices: Choices
    parties: tuple[ActorId, ...]
