from __future__ import annotations

import pytest

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core.names import CONTROL, CommandId, Phrase, Pseudonym
from sim.exercise.views import stream
from sim.policies import brief, hand_over, renderer
from tests.sim.exercise.table import Table
from tests.sim.small import DOWN_HEAD, FILLING, FLOW, SMALL, TREATY, UP_DEPUTY, UP_HEAD


@pytest.fixture
def table() -> Table:
    """A treaty on which the upstream head has tabled one package in the plenary and accepted another in private."""
    table = Table(SMALL)
    table.do(cmd.CoverSeat, UP_HEAD, by=CONTROL, mind="veteran")
    table.do(cmd.TablePackage, UP_HEAD, instrument=TREATY, choices={FILLING: "five", FLOW: "low"})
    room = table.do(cmd.OpenChannel, DOWN_HEAD, seats=(DOWN_HEAD, UP_HEAD)).records[0].event.channel
    table.do(cmd.TablePackage, DOWN_HEAD, instrument=TREATY, choices={FILLING: "six", FLOW: "high"}, channel=room)
    package = next(p.id for p in table.state.packages.values() if p.seat == DOWN_HEAD)
    table.do(cmd.AnswerPackage, UP_HEAD, package=package, answer="accept", authority="ad-referendum")
    return table


def now(table: Table) -> int:
    return int(table.minutes * 60_000)


def told(table: Table, seat=UP_HEAD):
    return brief(table.exercise.view(seat), seat, now(table))


def named(lines: tuple[Phrase, ...]) -> set[str]:
    return {line.template for line in lines}


def test_a_brief_says_where_the_text_stands_and_which_package_has_most_support(table):
    table.later(1)
    assert named(told(table).stands) >= {"brief.open", "brief.best-backed"}


def test_a_brief_says_what_was_accepted_and_what_is_still_on_offer(table):
    assert named(told(table).promised) == {"brief.accepted", "brief.offered"}


def test_a_brief_names_what_the_delegation_stops_at(table):
    line = next(p for p in told(table).holds if p.template.startswith("brief.line-"))
    assert line.values["reservation"] == 30.0
    assert line.values["floor"] > 30.0


def test_a_brief_reads_the_other_party_off_what_it_tabled(table):
    wants = [p.values for p in told(table).others if p.template == "brief.wants"]
    assert [(w["actor"], w["option"]) for w in wants] in ([("down", "six")], [("down", "high")])


def test_a_brief_lists_what_is_due(table):
    table.do(cmd.AskCapital, UP_HEAD, instrument=TREATY, issue=FLOW, option="high", argument=Phrase("capital.argument"))
    assert "brief.capital-asked" in named(told(table).due)


def test_every_line_of_a_brief_can_be_read_in_both_languages(table):
    table.do(cmd.AskCapital, UP_HEAD, instrument=TREATY, issue=FLOW, option="high", argument=Phrase("capital.argument"))
    found, render = told(table), renderer(table.exercise.view(UP_HEAD))
    for lines in (found.stands, found.promised, found.holds, found.others, found.due):
        assert lines
        for line in lines:
            assert "{" not in render(line, "en") + render(line, "fr")


def test_a_brief_reaches_the_seat_that_changes_hands_and_no_other(table):
    table.do(cmd.TakeSeat, UP_HEAD, by=CONTROL, pseudonym=Pseudonym("p1"))
    command = hand_over(table.exercise.view(UP_HEAD), UP_HEAD, now(table), CommandId("hand-over-1"))
    table.exercise.submit(command, now(table))
    kinds = {
        seat: [e.event for e in stream(table.exercise.records, seat) if isinstance(e.event, ev.HandoverBriefed)]
        for seat in (UP_HEAD, UP_DEPUTY, DOWN_HEAD)
    }
    assert [len(found) for found in kinds.values()] == [1, 0, 0]
    assert table.exercise.view(UP_HEAD).handovers[UP_HEAD][1].stands == command.stands


def test_nobody_but_control_leaves_a_brief(table):
    assert table.refusal(cmd.HandOver, UP_HEAD, by=UP_HEAD, stands=(Phrase("brief.no-text"),)) == "control-only"


def test_an_empty_seat_gets_no_brief(table):
    assert table.refusal(cmd.HandOver, DOWN_HEAD, by=CONTROL, stands=(Phrase("brief.no-text"),)) == "seat-empty"
