"""Reservations and interpretative declarations, their withdrawal, and objections to them.

After the Vienna Convention on the Law of Treaties (1969), articles 19 to 23, and the International Law Commission's
Guide to Practice on Reservations to Treaties (2011).
"""

from __future__ import annotations

from typing import Literal

from sim.exercise.core.event import Event, kind
from sim.exercise.core.names import ActorId, DeclarationId, InstrumentId, ProvisionId, SeatId, Words

Declared = Literal["interpretation", "reservation"]
"""Says how an article is understood, or excludes or modifies its legal effect for its author (article 2(1)(d))."""


@kind("declaration-made", touches=("texts",), evidence="signature", shelf="texts", icon="note", cite=True, news=True)
class DeclarationMade(Event):
    declaration: DeclarationId
    form: Declared
    instrument: InstrumentId
    provision: ProvisionId
    seat: SeatId
    actor: ActorId
    words: Words


@kind("declaration-withdrawn", touches=("texts",), evidence="signature", shelf="texts", icon="undo", news=True)
class DeclarationWithdrawn(Event):
    """A declaration stands no longer (article 22(1)); its content is repeated, as any event is understood alone."""

    declaration: DeclarationId
    form: Declared
    instrument: InstrumentId
    provision: ProvisionId
    seat: SeatId
    actor: ActorId


@kind(
    "declaration-objected", touches=("texts",), evidence="signature", shelf="texts", icon="stop", cite=True, news=True
)
class DeclarationObjected(Event):
    """A signatory does not accept another's declaration; the text enters into force between them all the same
    (article 20(4)(b)).
    """

    declaration: DeclarationId
    form: Declared
    instrument: InstrumentId
    provision: ProvisionId
    author: ActorId
    seat: SeatId
    actor: ActorId
    words: Words
