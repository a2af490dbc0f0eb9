"""Promises, curves, talk, time and the days after the last turn, from one seat's stream or from all of it."""

from functools import cache

import pytest
from msgspec import structs

from scenarios.library import check_file
from sim.debrief.picture import DebriefShown, debrief
from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core.names import CONTROL, EVERYONE, PLENARY, Ref, Said
from sim.exercise.views import may_see
from sim.runs import Run, play
from tests.sim.exercise.table import Table
from tests.sim.small import CHAIR, DOWN, DOWN_HEAD, FILLING, FLOW, HIGH, LOW, SIX, SMALL, TREATY, UP, UP_HEAD


@cache
def river() -> Run:
    """The first whole exercise of the river in which an obligation is broken."""
    blueprint = check_file("river")[0].blueprint
    assert blueprint is not None
    runs = (play(blueprint, seed) for seed in range(2, 40))
    return next(r for r in runs if any(isinstance(x.event, ev.ObligationBreached) for x in r.exercise.records))


@cache
def shown(seat) -> DebriefShown:
    return debrief(river().exercise.records, seat)


def test_a_promise_is_kept_late_where_a_breach_was_cured():
    told = {o["obligation"]: o for o in shown(CONTROL)["promises"]["obligations"]}
    events = [r.event for r in river().exercise.records]
    breaches = [e.obligation for e in events if isinstance(e, ev.ObligationBreached)]
    assert breaches
    assert {told[o]["state"] for o in breaches} <= {"broken", "kept-late"}
    for one in told.values():
        assert one["breached"] == breaches.count(one["obligation"])


def test_every_promise_is_counted_once():
    promises = shown(CONTROL)["promises"]
    counted = sum(sum(v for v in tally.values() if isinstance(v, int)) for tally in promises["tally"])
    assert counted == len(promises["obligations"]) + len(promises["words"])


def test_a_seat_knows_of_others_breaches_only_what_monitoring_found():
    log = river().exercise.records
    seen = {r.ref for r in log if may_see(r.event, "lus-head")}
    steps = [s for o in shown("lus-head")["promises"]["obligations"] for s in o["steps"]]
    assert steps
    assert {s["ref"] for s in steps} <= seen


def test_the_days_after_the_talks_are_a_story_in_order_of_days():
    after = shown(CONTROL)["after"]
    days = [step["day"] for step in after]
    assert days == sorted(days)
    assert len(set(days)) > 20
    assert days[-1] <= river().exercise.state.day


def test_the_ladder_ends_where_the_exercise_left_it_and_every_move_starts_where_the_last_ended():
    curves = shown(CONTROL)["curves"]
    ladder = curves["ladder"]
    assert [m["was"] for m in ladder] == [curves["rung"], *(m["rung"] for m in ladder)][: len(ladder)]
    assert ladder[-1]["rung"] == river().exercise.state.rung
    assert all(m["mover"] is not None for m in ladder if m["cause"] in ("act", "inject", "agreement"))


def test_an_indicator_is_told_by_its_change_in_the_talks_and_after_them():
    for told in shown(CONTROL)["curves"]["indicators"]:
        assert told["start"] + told["talks"] + told["after"] == pytest.approx(told["end"], abs=1e-5)
        assert told["end"] == river().exercise.state.indicators[told["indicator"]]


def test_messages_are_counted_by_speaker_and_hearer():
    table = Table(SMALL)
    table.later(1)
    table.do(cmd.OpenChannel, UP_HEAD, seats=(UP_HEAD, DOWN_HEAD))
    channel = tuple(table.state.channels)[-1]
    for seat, where in ((UP_HEAD, channel), (UP_HEAD, channel), (DOWN_HEAD, channel), (CHAIR, PLENARY)):
        table.do(cmd.SendMessage, seat, channel=where, words=Said("words"))
    table.control(cmd.EndExercise)
    talk = debrief(table.exercise.records, CONTROL)["talk"]
    assert talk["spoken"] == [
        {"speaker": UP, "hearer": DOWN, "messages": 2},
        {"speaker": DOWN, "hearer": UP, "messages": 1},
    ]
    assert {a["actor"]: (a["said"], a["plenary"]) for a in talk["actors"]}[UP] == (2, 0)
    assert debrief(table.exercise.records, CHAIR)["talk"]["spoken"] == []


def test_a_commitment_is_broken_by_the_package_that_leaves_it():
    table = Table(SMALL)
    table.later(1)
    table.do(cmd.TablePackage, DOWN_HEAD, instrument=TREATY, choices={FILLING: SIX, FLOW: HIGH})
    word = {"channel": PLENARY, "intent": "commitment", "about": (FILLING,), "words": Said("We stay at six years.")}
    table.do(cmd.SendMessage, DOWN_HEAD, **word)
    table.do(cmd.TablePackage, UP_HEAD, instrument=TREATY, choices={FILLING: SIX, FLOW: LOW})
    table.do(cmd.SendMessage, UP_HEAD, **word)
    table.later(1)
    table.do(cmd.TablePackage, DOWN_HEAD, instrument=TREATY, choices={FILLING: "seven", FLOW: HIGH})
    breaking = next(r.ref for r in reversed(table.exercise.records) if isinstance(r.event, ev.PackageTabled))
    table.control(cmd.EndExercise)
    given = {w["actor"]: w for w in debrief(table.exercise.records, CONTROL)["promises"]["words"]}
    assert (given[DOWN]["state"], given[DOWN].get("broken_by")) == ("broken", breaking)
    assert given[UP]["state"] == "open"


def test_a_word_that_the_rules_judged_is_told_as_they_did():
    table = Table(SMALL)
    table.later(1)
    word = {"channel": PLENARY, "intent": "commitment", "about": (FILLING,), "words": Said("We stay at six years.")}
    table.do(cmd.SendMessage, DOWN_HEAD, **word)
    said = table.exercise.records[-1].ref
    assert words_of(table)[said] == "open"
    judged = ev.WordBroken(audience=EVERYONE, actor=DOWN, to=(UP,), said=said)
    log = [*table.exercise.records]
    ended = log.pop()
    log += [structs.replace(ended, event=judged, ref=Ref("judged")), structs.replace(ended, seq=ended.seq + 1)]
    told = {w["ref"]: w["state"] for w in debrief(log, CONTROL)["promises"]["words"]}
    assert told[said] == "broken"


def test_a_promise_in_plain_words_is_told_among_hundreds_of_messages():
    table = Table(SMALL)
    table.later(1)
    for number in range(520):
        table.do(cmd.SendMessage, UP_HEAD, channel=PLENARY, words=Said(f"We come back to that, {number}."))
    table.do(cmd.SendMessage, DOWN_HEAD, channel=PLENARY, words=Said("I promise you: six."))
    said = table.exercise.records[-1].ref
    table.control(cmd.EndExercise)
    told = {w["ref"]: w for w in debrief(table.exercise.records, CONTROL)["promises"]["words"]}
    assert (told[said]["option"], told[said]["state"]) == (SIX, "open")


def words_of(table: Table) -> dict[str, str]:
    table.control(cmd.EndExercise)
    return {w["ref"]: w["state"] for w in debrief(table.exercise.records, CONTROL)["promises"]["words"]}


def test_time_is_told_by_turn_and_by_seat():
    table = Table(SMALL)
    table.later(4)
    table.do(cmd.SendMessage, UP_HEAD, channel=PLENARY, words=Said("words"))
    table.later(3)
    table.do(cmd.SendMessage, UP_HEAD, channel=PLENARY, words=Said("more"))
    table.next_turn()
    table.control(cmd.EndExercise)
    time = debrief(table.exercise.records, CONTROL)["time"]
    first = time["turns"][0]
    assert (first["planned"], first["ended"] - first["began"], first["done"]) == (600_000, 1_020_000, 2)
    pace = next(p for p in time["seats"] if p["seat"] == UP_HEAD)
    assert (pace["first"], pace["median"], pace["moves"]) == (240_000, 180_000, 2)
    assert time["away"] == 0
