"""Texts that concern a seat: offers to its delegation, answers to its packages, and what becomes of its texts."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.noticing import Notice, Noticing, noticed


@noticed(ev.PackageTabled)
def package_tabled(event: ev.PackageTabled, reader: Noticing) -> Notice | None:
    return "asks" if reader.party_to(event.instrument) and event.actor != reader.actor else None


@noticed(ev.PackageAnswered)
def package_answered(event: ev.PackageAnswered, reader: Noticing) -> Notice | None:
    package = reader.state.packages.get(event.package)
    mine = package is not None and package.actor == reader.actor
    return "answers" if mine and event.seat != reader.seat else None


@noticed(ev.ProvisionAgreed, ev.ProvisionReopened, ev.TextAdopted, ev.InstrumentInForce)
def text_moved(
    event: ev.ProvisionAgreed | ev.ProvisionReopened | ev.TextAdopted | ev.InstrumentInForce, reader: Noticing
) -> Notice | None:
    return "decides" if reader.party_to(event.instrument) else None


@noticed(ev.TextInitialled, ev.TextSigned)
def text_signed(event: ev.TextInitialled | ev.TextSigned, reader: Noticing) -> Notice | None:
    return "decides" if reader.party_to(event.instrument) and event.seat != reader.seat else None
