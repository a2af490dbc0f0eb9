"""Nothing of others in a debrief before the end and a release; then what was released, to those it was released to."""

import json
from dataclasses import replace

import pytest

from sim.debrief.picture import debrief
from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.clock.state import MINUTE
from sim.exercise.core.names import CONTROL, InjectId, Phrase, Said
from sim.exercise.views import may_see
from tests.safety.canaries import planted
from tests.sim.exercise.table import Table
from tests.sim.small import CHAIR, DOWN_HEAD, FILLING, FLOW, HIGH, SIX, SMALL, TREATY, UP, UP_HEAD, both

SEATS = (UP_HEAD, DOWN_HEAD, CHAIR)


def played(blueprint=SMALL) -> Table:
    """A short exercise in which a package is tabled and rejected."""
    table = Table(blueprint)
    table.later(1)
    table.do(cmd.TablePackage, DOWN_HEAD, instrument=TREATY, choices={FILLING: SIX, FLOW: HIGH})
    table.do(cmd.AnswerPackage, UP_HEAD, package=table.package(), answer="reject")
    return table


def ended(blueprint=SMALL) -> Table:
    table = played(blueprint)
    table.later(1)
    table.control(cmd.EndExercise)
    return table


@pytest.mark.parametrize("seat", [UP_HEAD, CONTROL])
def test_there_is_no_debrief_before_the_end(seat):
    with pytest.raises(LookupError, match="has not ended"):
        debrief(played().exercise.records, seat)


def test_nothing_is_released_before_the_end():
    assert played().refusal(cmd.ReleaseDebrief, CONTROL) == "not-ended"


def test_a_release_names_a_part_and_seats_that_exist():
    table = ended()
    assert table.refusal(cmd.ReleaseDebrief, CONTROL, what=()) == "nothing-to-release"
    assert table.refusal(cmd.ReleaseDebrief, CONTROL, seats=("nobody",)) == "unknown-seat"


def test_a_seat_releases_nothing():
    assert ended().refusal(cmd.ReleaseDebrief, UP_HEAD) == "control-only"


def test_control_reads_all_of_a_debrief_after_the_end():
    shown = debrief(ended().exercise.records, CONTROL)
    assert shown["readable"] == ["stakes", "reasons", "injects"]
    assert shown["possible"]
    assert {told["truth"] for told in shown["news"]} == {"true", "false"}


@pytest.mark.parametrize("seat", SEATS)
def test_before_a_release_a_seat_reads_its_own_stream_alone(seat):
    shown = debrief(ended().exercise.records, seat)
    assert shown["readable"] == shown["possible"] == shown["news"] == []
    assert shown["reasons"] == {}
    assert any(done["kinds"] for done in shown["done"])


def test_a_release_to_one_seat_tells_the_others_nothing():
    table = ended()
    before = debrief(table.exercise.records, UP_HEAD)
    table.control(cmd.ReleaseDebrief, seats=(DOWN_HEAD,))
    assert debrief(table.exercise.records, UP_HEAD) == before
    assert debrief(table.exercise.records, DOWN_HEAD)["possible"]


def test_each_part_is_released_by_itself():
    table = ended()
    table.control(cmd.ReleaseDebrief, what=("injects",))
    shown = debrief(table.exercise.records, UP_HEAD)
    assert shown["readable"] == ["injects"]
    assert shown["possible"] == []
    assert len(shown["news"]) == len(SMALL.injects)
    table.control(cmd.ReleaseDebrief, what=("stakes",))
    shown = debrief(table.exercise.records, UP_HEAD)
    assert shown["readable"] == ["stakes", "injects"]
    assert [text["instrument"] for text in shown["possible"]] == [TREATY], "the protocol had not been opened yet"
    assert len(shown["news"]) == len(SMALL.injects)


def newsy() -> Table:
    """An ended exercise in which a private cable came, CONTROL wrote a piece of news itself, and held one back."""
    table = played()
    table.control(
        cmd.QuickInject, form="press", title=both("Flood"), body=both("It rose."), source=both("Radio"), to=(UP_HEAD,)
    )
    table.control(cmd.ArrangeInject, inject=InjectId("crisis"), status="held")
    table.control(cmd.ReleaseInject, inject=InjectId("secret-cable"))
    table.later(1)
    table.control(cmd.EndExercise)
    return table


def test_the_released_news_say_what_reached_whom_and_what_was_held_back():
    table = newsy()
    table.control(cmd.ReleaseDebrief, what=("injects",))
    told = {one["title"]["en"]: one for one in debrief(table.exercise.records, DOWN_HEAD)["news"]}
    cable, own, crisis = told["Cable for up"], told["Flood"], told["Tension"]
    assert (cable["ref"], cable["to"], cable["truth"]) == (None, [UP_HEAD], "true"), "it never reached this seat"
    assert cable["body"]["en"] == "secret cable body"
    assert cable["elapsed"] == MINUTE
    assert (own["ref"], own["to"], own["truth"]) == (None, [UP_HEAD], None), "nobody recorded whether it was true"
    assert (crisis["news"], crisis["elapsed"], crisis["arranged"], crisis["truth"]) == (None, None, "held", "false")
    assert told["Drought"]["ref"] in {r.ref for r in table.exercise.records if may_see(r.event, DOWN_HEAD)}


def test_control_and_a_seat_are_told_the_same_of_the_news_but_for_what_the_seat_saw():
    table = newsy()
    table.control(cmd.ReleaseDebrief, what=("injects",))
    ours, theirs = (debrief(table.exercise.records, seat)["news"] for seat in (CONTROL, UP_HEAD))
    assert ours == theirs, "what came reached that seat"


def test_reasons_are_released_for_what_a_seat_saw_alone():
    table = played()
    why = Phrase("why-no-paper", {"count": 1, "needed": 2})
    table.do(cmd.TakePosition, UP_HEAD, instrument=TREATY, issue=FILLING, option=SIX, reason=why)
    table.do(cmd.SetTask, UP_HEAD, owner=UP_HEAD, text=Said("Read it"), reason=why)
    table.later(1)
    table.control(cmd.EndExercise)
    assert debrief(table.exercise.records, DOWN_HEAD)["reasons"] == {}
    table.control(cmd.ReleaseDebrief, what=("stakes", "injects"))
    assert debrief(table.exercise.records, DOWN_HEAD)["reasons"] == {}
    table.control(cmd.ReleaseDebrief, what=("reasons",))
    reasons = {seat: debrief(table.exercise.records, seat)["reasons"] for seat in (UP_HEAD, DOWN_HEAD)}
    assert [len(reasons[seat]) for seat in (UP_HEAD, DOWN_HEAD)] == [2, 1]


def test_a_seat_reads_the_same_outcome_space_as_control_once_it_may():
    table = ended()
    table.control(cmd.ReleaseDebrief)
    ours, theirs = (debrief(table.exercise.records, seat)["possible"] for seat in (CONTROL, UP_HEAD))
    assert ours == theirs


def test_secrets_of_others_stand_in_no_debrief_before_the_release():
    canaries = planted(SMALL, seed=3)
    table = ended(canaries.blueprint)
    for record in table.exercise.records:
        if isinstance(record.event, ev.InjectReleased):
            canaries.released(record.event)
    told = {seat: json.dumps(debrief(table.exercise.records, seat), default=str) for seat in SEATS}
    assert {seat: canaries.strangers(seat, shown) for seat, shown in told.items()} == {seat: [] for seat in SEATS}


def test_what_a_delegation_stakes_changes_nothing_in_the_debrief_of_another_before_the_release():
    def with_reservation(points: float):
        def changed(actor):
            stakes = {name: replace(own, reservation=points) for name, own in actor.stakes.items()}
            return replace(actor, stakes=stakes) if actor.id == UP else actor

        return replace(SMALL, actors=tuple(map(changed, SMALL.actors)))

    one, other = (debrief(ended(with_reservation(p)).exercise.records, DOWN_HEAD) for p in (30.0, 55.0))
    assert one == other
