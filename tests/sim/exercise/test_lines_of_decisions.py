"""Lines about a vote or a silence name its package; one about a dispute its stake where there is a word for it."""

from __future__ import annotations

import pytest

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core.names import EVERYONE, CrisisId, DecisionId
from sim.exercise.telling import sentence
from sim.exercise.views import known
from sim.policies import renderer
from tests.sim.exercise.table import Table
from tests.sim.exercise.test_time_lost import put, voting
from tests.sim.small import DOWN, DOWN_HEAD, UP, UP_HEAD, with_clock

ABOUT = {
    "en": {
        "silence-broken": "silence on package A",
        "vote-cast": "on package A: no",
        "decision-closed": "vote on package A",
    },
    "fr": {
        "silence-broken": "le silence sur le paquet A",
        "vote-cast": "vote sur le paquet A",
        "decision-closed": "Le vote sur le paquet A",
    },
}


def told(table: Table, event: ev.Event, language: str) -> str:
    view = known(table.log.read(table.exercise.id), UP_HEAD)
    return sentence(view, event, renderer(view))[language]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_each_step_of_a_decision_names_its_package(language):
    silent, ballot = Table(with_clock(turns=2)), voting()
    silent.next_turn()
    silent.do(cmd.BreakSilence, UP_HEAD, decision=put(silent))
    decision = put(ballot)
    for seat in (UP_HEAD, DOWN_HEAD):
        ballot.do(cmd.CastVote, seat, decision=decision, vote="no")
    ballot.later(5.1)
    lines = {
        record.event.kind: told(table, record.event, language)
        for table in (silent, ballot)
        for record in table.exercise.records
        if record.event.kind in ABOUT[language]
    }
    assert lines.keys() == ABOUT[language].keys()
    for kind, words in ABOUT[language].items():
        assert words in lines[kind].replace("\u00a0", " ")


def test_a_reader_who_saw_no_decision_opened_is_told_of_its_end():
    table = Table(with_clock(turns=2))
    closed = ev.DecisionClosed(audience=EVERYONE, decision=DecisionId("elsewhere"), adopted=False, reason="", tally={})
    assert told(table, closed, "en") == "The vote is over: not adopted."


@pytest.mark.parametrize(("gravity", "ends"), [(3, "(threat to territory)."), (7, "a political act.")])
def test_a_dispute_says_what_is_at_stake_where_there_is_a_word_for_it(gravity, ends):
    table = Table(with_clock(turns=2))
    sides = {"initiator": UP, "target": DOWN, "hostility": (1, 1)}
    opened = ev.CrisisOpened(
        audience=EVERYONE, crisis=CrisisId("one"), day=1, trigger=2, gravity=gravity, rung=4, **sides
    )
    assert told(table, opened, "en").endswith(ends)
