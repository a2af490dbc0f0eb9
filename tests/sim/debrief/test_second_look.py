"""Roll-outs: the same dice for every choice, intervals that say what cannot be told apart, planted blunders first."""

from concurrent.futures import ThreadPoolExecutor
from functools import cache

import pytest

from benchmarks.second_look import Planted, plant
from scenarios.library import check_file
from sim.debrief.look.choices import Bar, Choice, no_answer
from sim.debrief.look.rollouts import Task, packed, play_out
from sim.debrief.look.second_look import interval, may_look, second_look
from sim.exercise import commands as cmd
from sim.exercise.core.log import MemoryLog
from sim.exercise.core.names import CONTROL, CommandId, SeatId
from sim.exercise.engine import Exercise
from sim.runs import Run, play


@cache
def towns(seed: int = 2) -> Run:
    """The shortest exercise of the library."""
    blueprint = check_file("two-towns")[0].blueprint
    assert blueprint is not None
    return play(blueprint, seed)


@cache
def dominated() -> Planted:
    """A dominated package accepted, in the first game of the trade talks that offers the chance."""
    return next(found for seed in range(1, 20) if (found := plant("accord", seed, "dominated")) is not None)


def task(choice: Choice, numbers=(0, 1, 2)) -> Task:
    log = towns().exercise.records
    record = next(r for r in log if r.event.kind == "package-tabled")
    return Task(packed(log), record.seq, record.at, SeatId("bes-officer"), choice, numbers)


def test_plays_of_one_choice_are_the_same_whenever_they_are_played_and_differ_by_number():
    one, again = play_out(task(Choice("as-done"))), play_out(task(Choice("as-done")))
    assert one == again
    many = play_out(task(Choice("as-done"), tuple(range(12))))
    assert many[:3] == one
    assert len({points.total for points in many if points is not None}) > 1


def test_a_choice_that_changes_nothing_differs_by_nothing():
    unmoved = Choice("let-pass", bars=(no_answer("no such package", "accept"),))
    assert play_out(task(Choice("as-done"))) == play_out(task(unmoved))


def test_a_bar_holds_the_delegation_to_its_choice():
    free = play_out(task(Choice("as-done"), tuple(range(6))))
    never_signs = Choice("do-not-sign", bars=(Bar("sign", "arrangement"),))
    held = play_out(task(never_signs, tuple(range(6))))
    assert any(points is not None and points.in_force for points in free)
    assert not any(points is not None and points.in_force for points in held)


def test_a_choice_that_the_rules_refuse_gives_no_points():
    nothing = cmd.WithdrawPackage(id=CommandId("x"), seat=SeatId("bes-officer"), package="no such package")
    assert play_out(task(Choice("as-done", nothing))) == [None, None, None]


def test_a_play_leaves_the_log_as_it_was():
    before = towns().exercise.head
    play_out(task(Choice("as-done")))
    assert towns().exercise.head == before
    log = MemoryLog()
    log.append(towns().exercise.records)
    assert Exercise(log, towns().exercise.id).head == before


@pytest.mark.parametrize(
    ("values", "half"),
    [
        ([1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0], 2.166),  # t(9) = 2.262 times 3.0277 / sqrt(10)
        ([4.0, 4.0, 4.0], 0.0),
    ],
)
def test_an_interval_is_that_of_students_t(values, half):
    found = interval(values)
    assert found["high"] - found["mean"] == pytest.approx(half, abs=0.011)
    assert found["mean"] - found["low"] == pytest.approx(half, abs=0.011)


def test_the_same_log_gives_the_same_look_on_any_executor():
    log, seat = towns().exercise.records, SeatId("bes-officer")
    alone = second_look(log, seat, runs=10)
    with ThreadPoolExecutor(2) as pool:
        together = second_look(log, seat, pool, runs=10)
    assert alone == together
    assert alone["complete"]
    assert alone["moments"]


def test_a_look_tells_how_far_it_is_and_stops_when_it_is_told_to():
    told: list[tuple[int, int]] = []
    log, seat = towns().exercise.records, SeatId("bes-officer")
    cut = second_look(
        log, seat, runs=30, progress=lambda done, of: told.append((done, of)), cancelled=lambda: bool(told)
    )
    assert not cut["complete"]
    assert 0 < cut["runs"] < told[0][1]
    assert [done for done, _ in told] == sorted(done for done, _ in told)


def test_every_way_beside_what_was_done_says_whether_it_can_be_told_apart():
    for moment in second_look(towns().exercise.records, SeatId("bes-officer"), runs=20)["moments"]:
        assert moment["ways"][0]["what"] == "as-done"
        for way in moment["ways"][1:]:
            low, high = way["difference"]["low"], way["difference"]["high"]
            told = {
                "better": low > 0,
                "worse": high < 0,
                "cannot-tell": low <= 0 <= high,
                "same": low > -0.5 and high < 0.5,
            }
            assert told[way["verdict"]]


def test_a_planted_blunder_comes_first():
    looked = second_look(dominated().records, dominated().seat, runs=10)
    first = looked["moments"][0]
    assert (first["ref"], first["kind"]) == (dominated().event, "accepted")
    assert first["score"] >= 5.0


def test_a_second_look_needs_the_stakes_released_and_an_exercise_that_has_ended():
    table = towns().exercise
    assert may_look(table.records, CONTROL)
    assert not may_look(table.records, SeatId("bes-officer"))
    with pytest.raises(LookupError, match="has not ended"):
        second_look(table.records[:-1], SeatId("bes-officer"))
    with pytest.raises(LookupError):
        second_look(table.records, CONTROL)
