"""Reservations and interpretative declarations: when, by whom, to which texts, and objections to them."""

from __future__ import annotations

import pytest

from sim.exercise import commands as cmd
from sim.exercise.core.names import Said
from sim.exercise.evolve import replay
from sim.exercise.picture import picture
from sim.exercise.views import whole
from tests.sim.exercise.declaring import RESERVED, THREE, UNDERSTOOD, adopted, changed, declare
from tests.sim.exercise.table import Table
from tests.sim.small import (
    CHAIR,
    DOWN,
    DOWN_HEAD,
    TREATY,
    UP,
    UP_DEPUTY,
    UP_HEAD,
)


def test_a_declaration_is_made_between_the_adoption_and_ones_own_signature():
    table = Table(THREE)
    assert table.refusal(cmd.MakeDeclaration, UP_HEAD, **RESERVED) == "not-adopted"
    table = adopted()
    declare(table)
    table.do(cmd.Initial, DOWN_HEAD, instrument=TREATY)
    declare(table, DOWN_HEAD)
    table.do(cmd.Initial, UP_HEAD, instrument=TREATY)
    table.do(cmd.Sign, UP_HEAD, instrument=TREATY)
    assert table.refusal(cmd.MakeDeclaration, UP_HEAD, **UNDERSTOOD) == "declared-too-late"


def test_every_seat_reads_it_in_its_picture():
    table = adopted()
    name = declare(table)
    for seat in (UP_HEAD, DOWN_HEAD, CHAIR):
        (shown,) = picture(table.exercise.view(seat), seat)["texts"][TREATY]["declarations"]
        assert (shown["id"], shown["form"], shown["actor"], shown["objections"]) == (name, "reservation", UP, [])
        assert shown["words"] == {"said": "not in a dry year", "language": "en"}


@pytest.mark.parametrize(
    ("fields", "code"),
    [({"reservations": "forbidden"}, "reservation-forbidden"), ({"signatories": (UP, DOWN)}, "reservation-bilateral")],
)
def test_a_text_that_admits_none_still_admits_how_it_is_understood(fields, code):
    table = adopted(changed(**fields))
    assert table.refusal(cmd.MakeDeclaration, UP_HEAD, **RESERVED) == code
    declare(table, fields=UNDERSTOOD)


def test_only_who_signs_for_a_signatory_declares():
    table = adopted(changed(signatories=(UP, DOWN)))
    assert table.refusal(cmd.MakeDeclaration, CHAIR, **UNDERSTOOD) == "not-signatory"
    assert table.refusal(cmd.MakeDeclaration, UP_DEPUTY, **UNDERSTOOD) == "no-power"


def test_one_says_a_thing_about_an_article_once_until_it_is_withdrawn():
    table = adopted()
    name = declare(table)
    assert table.refusal(cmd.MakeDeclaration, UP_HEAD, **RESERVED) == "already-declared"
    assert table.refusal(cmd.WithdrawDeclaration, DOWN_HEAD, declaration=name) == "not-your-declaration"
    table.do(cmd.WithdrawDeclaration, UP_HEAD, declaration=name)
    assert table.refusal(cmd.WithdrawDeclaration, UP_HEAD, declaration=name) == "declaration-withdrawn"
    assert picture(table.exercise.view(DOWN_HEAD), DOWN_HEAD)["texts"][TREATY]["declarations"] == []
    declare(table)


def test_another_signatory_objects_once_with_its_words():
    table = adopted()
    name = declare(table)
    why = {"declaration": name, "words": Said("It empties the article.")}
    assert table.refusal(cmd.ObjectToDeclaration, UP_HEAD, **why) == "own-declaration"
    table.do(cmd.ObjectToDeclaration, DOWN_HEAD, **why)
    assert table.refusal(cmd.ObjectToDeclaration, DOWN_HEAD, **why) == "already-objected"
    (shown,) = picture(table.exercise.view(CHAIR), CHAIR)["texts"][TREATY]["declarations"]
    assert [(said["actor"], said["words"]["said"]) for said in shown["objections"]] == [
        (DOWN, "It empties the article.")
    ]
    table.do(cmd.WithdrawDeclaration, UP_HEAD, declaration=name)
    late = table.refusal(cmd.ObjectToDeclaration, CHAIR, **why)
    assert late == "declaration-withdrawn"


def test_what_was_declared_can_be_understood_without_what_came_before():
    table = adopted()
    name = declare(table)
    table.do(cmd.ObjectToDeclaration, DOWN_HEAD, declaration=name, words=Said("no"))
    table.do(cmd.WithdrawDeclaration, UP_HEAD, declaration=name)
    entries = [e for e in whole(table.exercise.records) if e.event.kind != "declaration-made"]
    assert replay(entries).declarations == {}
