"""Talk: who hears what, and messages that are refused."""

from __future__ import annotations

import pytest

from sim.exercise import commands as cmd
from sim.exercise.core.names import PLENARY, Said
from tests.sim.exercise.table import Table
from tests.sim.small import (
    CHAIR,
    DOWN_HEAD,
    SMALL,
    UP_DEPUTY,
    UP_HEAD,
)

HELLO = Said("Good morning.")


@pytest.fixture
def table() -> Table:
    return Table(SMALL)


def test_everyone_hears_the_plenary(table):
    table.do(cmd.SendMessage, UP_HEAD, channel=PLENARY, words=HELLO, intent="offer")
    assert all(len(table.exercise.view(s).messages) == 1 for s in (UP_DEPUTY, DOWN_HEAD, CHAIR))


def test_bilateral_talks_are_heard_by_their_members_only(table):
    channel = table.do(cmd.OpenChannel, UP_HEAD, seats=(DOWN_HEAD,)).records[0].event.channel
    table.do(cmd.SendMessage, UP_HEAD, channel=channel, words=HELLO)
    assert len(table.exercise.view(DOWN_HEAD).messages) == 1
    assert not table.exercise.view(CHAIR).messages
    assert channel not in table.exercise.view(UP_DEPUTY).channels


def test_speaking_in_talks_of_others_looks_like_talks_that_do_not_exist(table):
    channel = table.do(cmd.OpenChannel, UP_HEAD, seats=(DOWN_HEAD,)).records[0].event.channel
    assert table.refusal(cmd.SendMessage, CHAIR, channel=channel, words=HELLO) == "unknown-channel"
    assert table.refusal(cmd.SendMessage, CHAIR, channel="talks-none", words=HELLO) == "unknown-channel"


def test_three_delegations_make_a_caucus(table):
    opened = table.do(cmd.OpenChannel, UP_HEAD, seats=(DOWN_HEAD, CHAIR)).records[0].event
    assert opened.form == "caucus"


def test_the_same_talks_are_not_opened_twice(table):
    table.do(cmd.OpenChannel, UP_HEAD, seats=(DOWN_HEAD,))
    assert table.refusal(cmd.OpenChannel, DOWN_HEAD, seats=(UP_HEAD,)) == "channel-exists"


@pytest.mark.parametrize(("text", "code"), [("  \n", "empty"), ("x" * 4001, "too-long")])
def test_empty_and_endless_messages_are_refused(table, text, code):
    assert table.refusal(cmd.SendMessage, UP_HEAD, channel=PLENARY, words=Said(text)) == code


def test_a_reply_cites_only_what_its_author_has_seen(table):
    channel = table.do(cmd.OpenChannel, UP_HEAD, seats=(DOWN_HEAD,)).records[0].event.channel
    ref = table.do(cmd.SendMessage, UP_HEAD, channel=channel, words=HELLO).records[0].ref
    assert table.refusal(cmd.SendMessage, CHAIR, channel=PLENARY, words=HELLO, reply_to=ref) == "unknown-reference"
    assert table.kinds(cmd.SendMessage, DOWN_HEAD, channel=channel, words=HELLO, reply_to=ref) == ["message-sent"]
