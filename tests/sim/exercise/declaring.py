"""A treaty of three that has just been adopted, and declarations on it."""

from __future__ import annotations

from dataclasses import replace

from sim.exercise import commands as cmd
from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.names import DeclarationId, ProvisionId, Said
from tests.sim.exercise.table import Table
from tests.sim.small import (
    CHAIR,
    COMMISSION,
    DOWN,
    DOWN_HEAD,
    FILLING,
    FLOW,
    HEAD_POWERS,
    LOW,
    SIX,
    SMALL,
    TREATY,
    UP,
    UP_HEAD,
)

ARTICLE = ProvisionId("art-3")
THREE = replace(
    SMALL,
    seats=tuple(replace(s, powers=(*HEAD_POWERS, "chair")) if s.id == CHAIR else s for s in SMALL.seats),
    instruments=tuple(
        replace(i, parties=(UP, DOWN, COMMISSION), signatories=(UP, DOWN, COMMISSION)) if i.id == TREATY else i
        for i in SMALL.instruments
    ),
)
"""The treaty with a third signatory."""
RESERVED = {"instrument": TREATY, "provision": ARTICLE, "form": "reservation", "words": Said("not in a dry year")}
UNDERSTOOD = {**RESERVED, "form": "interpretation"}


def changed(**fields) -> Blueprint:
    return replace(THREE, instruments=tuple(replace(i, **fields) if i.id == TREATY else i for i in THREE.instruments))


def adopted(blueprint: Blueprint = THREE) -> Table:
    """A table at which the treaty has just been adopted."""
    table = Table(blueprint)
    parties = table.state.index.instruments[TREATY].parties
    seats = [seat for seat, actor in ((UP_HEAD, UP), (DOWN_HEAD, DOWN), (CHAIR, COMMISSION)) if actor in parties]
    for issue, option in ((FILLING, SIX), (FLOW, LOW)):
        for seat in seats:
            said = {"instrument": TREATY, "issue": issue, "option": option, "authority": "ad-referendum"}
            table.do(cmd.TakePosition, seat, **said)
    assert table.state.instruments[TREATY].adopted == {FILLING: SIX, FLOW: LOW}
    return table


def declare(table: Table, seat=UP_HEAD, fields=RESERVED) -> DeclarationId:
    table.do(cmd.MakeDeclaration, seat, **fields)
    return tuple(table.state.declarations)[-1]
