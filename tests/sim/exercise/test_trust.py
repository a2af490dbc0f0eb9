"""Trust moves with what is said and done, by as much to those who were told, and each move says why."""

from __future__ import annotations

import pytest

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.acts.picture import world
from sim.exercise.acts.queries import trust
from sim.exercise.core.names import EVERYONE, PLENARY, ActId, ChannelId, Ref, Said, only
from sim.exercise.pledges import word
from tests.sim.exercise.table import Table
from tests.sim.small import CHAIR, COMMISSION, DOWN, DOWN_HEAD, SMALL, UP, UP_DEPUTY, UP_HEAD


@pytest.fixture
def table() -> Table:
    return Table(SMALL)


def held(table: Table) -> float:
    """Trust of Down in Up."""
    return trust(table.state.dyads[DOWN, UP])


def say(table: Table, intent: str, channel: ChannelId = PLENARY, **fields: object) -> list[str]:
    return table.kinds(cmd.SendMessage, UP_HEAD, channel=channel, words=Said("Listen.", "en"), intent=intent, **fields)


def test_an_unfriendly_act_costs_trust_and_says_which_act_it_was(table: Table) -> None:
    table.do(cmd.TakeAction, UP_HEAD, act=ActId("denounce"), target=DOWN)
    assert held(table) < 0.5
    move = world(table.exercise.view(DOWN_HEAD))["trusted"][-1]
    assert (move["a"], move["b"], move["ground"], move["actor"]) == (DOWN, UP, "act", UP)
    assert move["was"] == 0.5
    assert move["now"] == round(held(table), 2)
    assert move["act"] is not None
    assert move["act"]["en"]


def test_a_threat_in_talk_costs_trust_once_a_turn(table: Table) -> None:
    assert "relations-moved" in say(table, "threat")
    after = held(table)
    assert after < 0.5
    assert "relations-moved" not in say(table, "threat")
    assert held(table) == after
    table.next_turn()
    say(table, "threat")
    assert held(table) < after


def test_a_threat_in_private_is_explained_to_those_alone_who_heard_it(table: Table) -> None:
    table.do(cmd.OpenChannel, UP_HEAD, seats=(DOWN_HEAD,))
    room = next(c.id for c in table.state.channels.values() if c.form == "bilateral")
    say(table, "threat", room)
    assert world(table.exercise.view(DOWN_HEAD))["trusted"][-1]["ground"] == "threat"
    assert world(table.exercise.view(CHAIR))["trusted"] == []
    table.next_turn()
    told = world(table.exercise.view(CHAIR))["trusted"]
    assert [(m["a"], m["b"], m["ground"], m["actor"]) for m in told] == [(DOWN, UP, None, None)]


def test_an_apology_wins_back_some_trust_where_some_was_lost_and_only_there(table: Table) -> None:
    assert "relations-moved" not in say(table, "apology")
    say(table, "threat")
    lost = held(table)
    say(table, "apology")
    assert lost < held(table) < 0.5
    assert "relations-moved" not in say(table, "apology"), "nor twice in a turn"


@pytest.mark.parametrize("words", ["You must open the gates, or we shall cut your water.", "asdf qwer zxcv", "!!!"])
def test_what_is_sent_as_an_apology_and_is_none_wins_nothing_back(table: Table, words: str) -> None:
    say(table, "threat")
    lost = held(table)
    sent = table.kinds(cmd.SendMessage, UP_HEAD, channel=PLENARY, words=Said(words, "en"), intent="apology")
    assert sent == ["message-sent"]
    assert held(table) == lost
    table.do(cmd.SendMessage, UP_HEAD, channel=PLENARY, words=Said("We are sorry for that.", "en"), intent="apology")
    assert held(table) > lost


def test_a_broken_word_weighs_twice_a_kept_one_with_those_it_was_given_to(table: Table) -> None:
    said = Ref("said")
    kept = word.kept(table.state, UP, (DOWN,), said, EVERYONE)
    broken = word.broken(table.state, UP, (DOWN,), said, EVERYONE)
    for made, ground in ((kept, "word-kept"), (broken, "word-broken")):
        told, moved = made
        assert told.kind == ground
        assert isinstance(moved, ev.RelationsMoved)
        assert moved.because == ev.Because(ground, UP)  # type: ignore[arg-type]
        assert [(d.a, d.b) for d in moved.dyads] == [(DOWN, UP)], "nobody else's trust moves"
    (gained,), (lost,) = (made[1].dyads for made in (kept, broken))  # type: ignore[attr-defined]
    assert gained.alpha - 2.0 == 1.0
    assert lost.beta - 2.0 == 2.0


def test_a_word_given_to_nobody_else_moves_no_trust(table: Table) -> None:
    made = word.broken(table.state, UP, (UP,), Ref("said"), only(UP_HEAD, UP_DEPUTY))
    assert [event.kind for event in made] == ["word-broken"]
    assert COMMISSION not in {d.a for event in made if isinstance(event, ev.RelationsMoved) for d in event.dyads}
