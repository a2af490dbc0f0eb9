"""Nobody is punished for good conduct: the walk-away, the phone call, the refuter, the note right first time."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from assessment.evidence import Dossier, LogIndex, candidates, gather
from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL, PLENARY, ActId, Pseudonym, Said
from tests.assessment.evidence.planted import levels
from tests.sim.exercise.table import Table
from tests.sim.small import (
    CHAIR,
    DOWN,
    DOWN_HEAD,
    FILLING,
    FIVE,
    FLOW,
    HIGH,
    LOW,
    SIX,
    SMALL,
    TREATY,
    UP,
    UP_HEAD,
)

SPECIMENS = Path(__file__).parents[2] / "specimens"


CALLING = replace(SMALL, actors=tuple(replace(a, acts=(*a.acts, ActId("phone-call"))) for a in SMALL.actors))


@pytest.fixture
def table() -> Table:
    table = Table(CALLING)
    for seat, who in ((UP_HEAD, "ana"), (DOWN_HEAD, "dan"), (CHAIR, "cat")):
        table.do(cmd.TakeSeat, seat, by=CONTROL, pseudonym=Pseudonym(who))
    return table


def proposals(table: Table, who: str = "dan"):
    log = table.exercise.records
    return gather(Dossier(LogIndex(log), next(c for c in candidates(log) if c.pseudonym == who)))


def offered(table: Table, choices) -> None:
    """The upper bank tables that, and the lower one refuses it before the end."""
    table.do(cmd.TablePackage, UP_HEAD, instrument=TREATY, choices=choices, authority="ad-referendum")
    table.do(cmd.AnswerPackage, DOWN_HEAD, package=table.package(), answer="reject", note=Said("Not below no deal."))
    table.later(1)
    table.control(cmd.EndExercise)


def test_to_walk_away_from_a_deal_worse_than_none_is_no_failure(table):
    offered(table, {FILLING: FIVE, FLOW: LOW})
    assert "B1.3d" not in proposals(table)


def test_to_refuse_at_the_end_what_ones_own_mandate_aims_at_is_half_a_failure(table):
    offered(table, {FILLING: SIX, FLOW: HIGH})
    found = proposals(table)["B1.3d"]
    assert found.level == 2
    assert "was refused" in found.reason["en"]


def test_a_telephone_call_keeps_a_channel_open_as_well_as_a_message(table):
    table.do(cmd.TakeAction, UP_HEAD, act="threaten-force", target=DOWN)
    table.control(cmd.ReleaseInject, inject="crisis")
    table.do(cmd.TakeAction, DOWN_HEAD, act="phone-call", target=UP)
    table.later(1)
    assert proposals(table)["B3.5a"].level == 3


def test_who_refutes_a_false_report_is_not_lowered_and_who_relies_on_it_is():
    refuter = levels((SPECIMENS / "river-refuter.yaml").read_text())
    assert refuter["B3.6c"].level >= 3
    assert refuter["B3.2c"].level >= 3
    relying = (SPECIMENS / "river-refuter.yaml").read_text().replace("stance: refutes", "stance: relies-on")
    assert levels(relying)["B3.6c"].level == 1


def test_a_note_that_was_right_first_time_needs_no_revision():
    found = levels((SPECIMENS / "river-refuter.yaml").read_text())["B3.4a"]
    assert found.level == 4
    assert "revised" not in found.reason["en"]


@pytest.mark.parametrize(
    ("to_up", "to_down", "level"),
    [
        ("What would the upper bank need for a filling of six years?", "Which flow does the lower bank need?", 3),
        ("What would the upper bank need for a filling of six years?", None, 2),
    ],
)
def test_a_chair_hears_both_sides(table, to_up, to_down, level):
    for seat, text in ((UP_HEAD, to_up), (DOWN_HEAD, to_down)):
        if text is not None:
            opened = table.do(cmd.OpenChannel, CHAIR, seats=(seat,)).records[0].event.channel
            table.do(cmd.SendMessage, CHAIR, channel=opened, words=Said(text))
    table.do(cmd.SendMessage, CHAIR, channel=PLENARY, words=Said("The filling and the flow belong together."))
    assert proposals(table, "cat")["B3.5c"].level == level


def test_who_threatens_a_side_is_no_neutral_chair(table):
    for seat, text in ((UP_HEAD, "Which filling do you need?"), (DOWN_HEAD, "Accept six years or we close the talks.")):
        opened = table.do(cmd.OpenChannel, CHAIR, seats=(seat,)).records[0].event.channel
        table.do(cmd.SendMessage, CHAIR, channel=opened, words=Said(text))
    assert proposals(table, "cat")["B3.5c"].level == 2
