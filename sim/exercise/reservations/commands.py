"""Commands: declare when signing, withdraw that, object to it."""

from __future__ import annotations

from sim.exercise.core.command import Command, command
from sim.exercise.core.names import DeclarationId, InstrumentId, ProvisionId, Words
from sim.exercise.reservations.events import Declared


@command("make-declaration", by="seat")
class MakeDeclaration(Command):
    """An interpretative declaration on an article, or a reservation to it, between adoption and one's own signature."""

    instrument: InstrumentId
    provision: ProvisionId
    form: Declared
    words: Words


@command("withdraw-declaration", by="seat")
class WithdrawDeclaration(Command):
    declaration: DeclarationId


@command("object-to-declaration", by="seat")
class ObjectToDeclaration(Command):
    declaration: DeclarationId
    words: Words
