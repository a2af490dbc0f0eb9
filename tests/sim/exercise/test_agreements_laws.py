"""The laws of events over random afterlives of signed texts, and what each screen shows of them."""

from __future__ import annotations

import json
import math
import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sim.exercise import commands as cmd
from sim.exercise.control.picture import control_picture
from sim.exercise.core import codec
from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.names import ChannelId, Said
from sim.exercise.core.refusals import Refused
from sim.exercise.engine import load_exercise
from sim.exercise.evolve import replay
from sim.exercise.picture import picture
from sim.exercise.views import stream
from sim.exercise.vocabulary import COMMANDS
from sim.world.obligations import Verification
from tests.sim.exercise.signing import signed
from tests.sim.exercise.table import Table
from tests.sim.pledges import DATA, FLOOR, PAY, alarmed, clauses, dry, ratified, rising, tempted
from tests.sim.small import CHAIR, DOWN_HEAD, FLOW, HIGH, TREATY, UP_DEPUTY, UP_HEAD

SEATS = (UP_HEAD, UP_DEPUTY, DOWN_HEAD, CHAIR)
few = settings(max_examples=20, deadline=None)
seeds = st.integers(0, 10_000)


def at_home(blueprint: Blueprint) -> Blueprint:
    """The same with one more text to ratify at home, whatever else it binds to."""
    with_blocs = ratified(0.8, 0.4)
    return replace(
        blueprint,
        actors=tuple(
            replace(a, temptations=b.temptations) for a, b in zip(with_blocs.actors, blueprint.actors, strict=True)
        ),
        instruments=with_blocs.instruments,
    )


WORLDS = (tempted(8.0), at_home(tempted(3.0)), dry(tempted(5.0)), rising(), alarmed(0.3))


def afterlife(seed: int) -> Table:
    """A signed treaty, and whatever delegations do about it until the exercise ends."""
    luck = random.Random(seed)
    table = signed(luck.choice(WORLDS), seed)
    while table.state.phase == "running":
        for _ in range(luck.randrange(4)):
            command = luck.choice((cmd.Perform, cmd.Withhold, cmd.RaiseDispute, cmd.SnapBack))
            try:
                table.do(command, luck.choice(SEATS), obligation=luck.choice((FLOOR, DATA, PAY)))
            except Refused:
                continue
        table.next_turn()
    return table


@few
@given(seeds)
def test_every_seats_own_stream_replays_to_what_the_seat_was_shown(seed):
    table = afterlife(seed)
    for seat in SEATS:
        again = replay(stream(table.log.read(table.exercise.id), seat))
        assert picture(again, seat) == picture(table.exercise.view(seat), seat)


@few
@given(seeds)
def test_a_log_read_again_gives_the_same_state(seed):
    table = afterlife(seed)
    again = load_exercise(table.log, table.exercise.id)
    assert control_picture(again.state, 0) == control_picture(table.exercise.state, 0)


@few
@given(seeds)
def test_the_same_seed_gives_the_same_log(seed):
    assert afterlife(seed).exercise.head == afterlife(seed).exercise.head


PRIVATE = {"conduct-ordered", "obligation-performed", "obligation-breached", "blocs-voted"}


@few
@given(seeds)
def test_the_truth_about_an_obligation_and_the_blocs_reach_their_own_delegation_alone(seed):
    table = afterlife(seed)
    obligors = {o.id: o.obligor for o in table.state.obligations.values()}
    met = 0
    for seat in SEATS:
        for entry in stream(table.log.read(table.exercise.id), seat):
            if entry.event.kind in PRIVATE:
                owner = getattr(entry.event, "actor", None) or obligors[entry.event.obligation]
                assert owner == table.state.actor_of(seat)
                met += 1
    assert met > 0 or not obligors


@few
@given(seeds)
def test_no_screen_shows_another_delegations_temptations_orders_or_blocs(seed):
    table = afterlife(seed)
    for seat in (DOWN_HEAD, CHAIR):
        lines = [codec.canonical(codec.dump(e.event)) for e in stream(table.log.read(table.exercise.id), seat)]
        shown = "\n".join(lines) + json.dumps(picture(table.exercise.view(seat), seat))
        assert "secret bloc" not in shown
        for row in picture(table.exercise.view(seat), seat)["agreements"]["obligations"]:
            if row["obligor"] != table.state.actor_of(seat):
                assert (row["order"], row["kept"], row["temptation"]) == (None, None, None)


def test_what_one_side_withholds_unseen_changes_nothing_that_the_others_are_sent():
    """Without verification and with nothing that flows from it, a breach leaves no trace outside."""
    unseen = clauses(alarmed(0.0), lambda c: replace(c, verified=Verification("none")))
    honest, breaking = signed(unseen), signed(unseen)
    breaking.do(cmd.Withhold, UP_HEAD, obligation=DATA)
    honest.do(cmd.SendMessage, UP_HEAD, channel=ChannelId("delegation-up"), words=Said("nothing to hide"))
    for table in (honest, breaking):
        table.next_turn()
        table.next_turn()
    for seat in (DOWN_HEAD, CHAIR):
        sent = [
            [(e.ref, codec.canonical(codec.dump(e.event))) for e in stream(t.log.read(t.exercise.id), seat)]
            for t in (honest, breaking)
        ]
        assert sent[0] == sent[1]


# --- what a screen shows


def test_a_desk_sees_what_it_owes_and_what_it_may_do_about_each():
    table = signed(tempted(8.0))
    rows = {o["id"]: o for o in picture(table.exercise.view(UP_HEAD), UP_HEAD)["agreements"]["obligations"]}
    assert rows[DATA]["may"] == ["withhold"]
    assert rows[DATA]["temptation"] == 8.0
    assert (rows[FLOOR]["next"], rows[FLOOR]["number"]) == (30, "3")
    assert rows[PAY]["may"] == ["raise-dispute"]
    theirs = {o["id"]: o for o in picture(table.exercise.view(DOWN_HEAD), DOWN_HEAD)["agreements"]["obligations"]}
    assert theirs[DATA]["temptation"] is None
    assert {o["id"]: o["may"] for o in picture(table.exercise.view(CHAIR), CHAIR)["agreements"]["obligations"]} == {
        FLOOR: [],
        DATA: [],
        PAY: [],
    }


def test_snap_back_is_offered_to_a_creditor_who_owes_something_in_return_once_a_breach_is_found():
    table = signed(dry())
    table.next_turn()
    rows = {o["id"]: o for o in picture(table.exercise.view(DOWN_HEAD), DOWN_HEAD)["agreements"]["obligations"]}
    assert rows[FLOOR]["may"] == ["raise-dispute", "snap-back"]
    for command in rows[FLOOR]["may"]:
        table.do(COMMANDS[command].command, DOWN_HEAD, obligation=FLOOR)


def outlook(table: Table, seat):
    (row,) = picture(table.exercise.view(seat), seat)["agreements"]["ratifications"]
    return row


def test_a_delegation_sees_its_own_blocs_and_how_likely_each_package_is_ratified():
    table = signed(ratified(1.0, 0.0))
    row = outlook(table, UP_HEAD)
    (home,) = row["home"]
    assert home["packages"] == {table.package(): {"chance": 1.0, "payments": {"parliament": 0.0, "street": 0.0}}}
    assert [(b["id"], b["yes"]) for b in home["blocs"]] == [("parliament", 1.0), ("street", 0.0)]
    assert outlook(table, DOWN_HEAD)["home"] == []


def test_without_full_help_a_delegation_sees_its_blocs_and_must_work_out_the_rest():
    table = signed(replace(ratified(1.0, 0.0), scaffold="some"))
    (home,) = outlook(table, UP_HEAD)["home"]
    assert [(b["id"], b["weight"], b["yes"]) for b in home["blocs"]] == [
        ("parliament", 3.0, None),
        ("street", 2.0, None),
    ]
    assert (home["packages"], home["adopted"], home["win_set"]) == ({}, None, None)
    (shown,) = control_picture(table.state, 0)["agreements"]["ratifications"]
    assert shown["home"][0]["adopted"]["chance"] == 1.0


def test_a_delegation_sees_what_a_reluctant_parliament_would_have_to_be_paid():
    # Two fifths of the vote are sure and three are not: parliament's own yes decides. Worth 40 to it, 50 without.
    table = signed(ratified(0.4, 1.0))
    adopted = outlook(table, UP_HEAD)["home"][0]["adopted"]
    assert adopted["chance"] == pytest.approx(1 / (1 + math.exp(5)), abs=1e-3)
    assert adopted["payments"] == {"parliament": 10.0}, "even odds need ten points more; the street has no more to give"


def test_the_win_set_narrows_as_articles_are_agreed():
    # Parliament decides alone; of six outcomes, the two without the low flow or five years are worth nothing to it.
    table = Table(ratified(0.0, 0.0))
    assert outlook(table, UP_HEAD)["home"][0]["win_set"] == pytest.approx(4 / 6, abs=1e-3)
    for seat, authority in ((UP_HEAD, "ad-referendum"), (DOWN_HEAD, "ad-referendum")):
        table.do(cmd.TakePosition, seat, instrument=TREATY, issue=FLOW, option=HIGH, authority=authority)
    assert outlook(table, UP_HEAD)["home"][0]["win_set"] == pytest.approx(1 / 3, abs=1e-3)
