"""The laws of events, over random games."""

from __future__ import annotations

import json
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sim.exercise import events
from sim.exercise.control.picture import control_picture
from sim.exercise.core import codec
from sim.exercise.core.event import Event
from sim.exercise.core.lines import from_line, to_line
from sim.exercise.core.log import Conflict, MemoryLog
from sim.exercise.core.names import CONTROL, ExerciseId
from sim.exercise.core.verifying import Broken, check
from sim.exercise.engine import Exercise, load_exercise, open_exercise
from sim.exercise.evolve import replay
from sim.exercise.picture import picture
from sim.exercise.views import known, may_see, of_those_who_see, stream, whole
from sim.exercise.vocabulary import COMMANDS, KINDS
from tests.sim.exercise.random_play import play
from tests.sim.small import CHAIR, DOWN_HEAD, SMALL, UP_DEPUTY, UP_HEAD

SEATS = (UP_HEAD, UP_DEPUTY, DOWN_HEAD, CHAIR)
seeds = st.integers(0, 10_000)
few = settings(max_examples=25, deadline=None)


def game(seed: int, count: int = 120) -> tuple[MemoryLog, Exercise]:
    log = MemoryLog()
    exercise = open_exercise(log, ExerciseId("game"), SMALL, seed, 0)
    play(exercise, random.Random(seed), count)
    return log, exercise


@few
@given(seeds)
def test_every_seats_own_stream_replays_to_what_the_seat_was_shown(seed):
    log, exercise = game(seed)
    for seat in SEATS:
        assert picture(replay(stream(log.read(exercise.id), seat)), seat) == picture(exercise.view(seat), seat)


@few
@given(seeds, st.integers(1, 200))
def test_what_a_seat_knew_before_a_moment_replays_too(seed, until):
    log, exercise = game(seed)
    for seat in SEATS:
        view = known(log.read(exercise.id), seat, until)
        assert view.scene is None or picture(view, seat)["people"]["me"] == seat


@few
@given(seeds)
def test_a_log_read_again_gives_the_same_state(seed):
    log, exercise = game(seed)
    again = load_exercise(log, exercise.id)
    assert control_picture(again.state, 0) == control_picture(exercise.state, 0)
    assert again.head == exercise.head


@few
@given(seeds)
def test_lines_of_a_log_verify_and_come_back_as_they_went(seed):
    _, exercise = game(seed)
    lines = [to_line(r) for r in exercise.records]
    assert [to_line(from_line(line)) for line in check(lines)] == lines


@few
@given(seeds)
def test_hidden_events_leave_no_gap_in_a_streams_numbers(seed):
    log, exercise = game(seed)
    for seat in SEATS:
        numbers = [entry.n for entry in stream(log.read(exercise.id), seat)]
        assert numbers == list(range(1, len(numbers) + 1))


@few
@given(seeds)
def test_every_event_in_a_stream_names_its_reader(seed):
    log, exercise = game(seed)
    for seat in SEATS:
        assert all(e.event.audience.includes(seat) for e in stream(log.read(exercise.id), seat))
    assert len(list(whole(log.read(exercise.id)))) == len(exercise.records)


@few
@given(seeds)
def test_names_of_events_are_never_shared(seed):
    _, exercise = game(seed)
    refs = [r.ref for r in exercise.records]
    assert len(set(refs)) == len(refs)


SECRETS = {
    UP_HEAD: ["secret brief of up-head", "secret interest of up", "secret alternative of up", "secret cable body"],
    UP_DEPUTY: ["secret brief of up-deputy", "secret interest of up", "secret alternative of up"],
    DOWN_HEAD: ["secret brief of down-head", "secret interest of down", "secret alternative of down"],
    CHAIR: ["secret brief of chair", "secret interest of commission", "secret alternative of commission"],
}


@few
@given(seeds)
def test_no_seat_is_shown_anothers_secret(seed):
    log, exercise = game(seed)
    for seat in SEATS:
        lines = [codec.canonical(codec.dump(e.event)) for e in stream(log.read(exercise.id), seat)]
        shown = "\n".join(lines) + json.dumps(picture(exercise.view(seat), seat), ensure_ascii=False)
        foreign = {s for other in SEATS for s in SECRETS[other]} - set(SECRETS[seat])
        assert not [s for s in foreign if s in shown]
        assert '"seed"' not in shown
        assert '"grants":[{' not in shown


def test_a_private_message_reaches_its_members_alone():
    _, exercise = game(3, 300)
    private = [r for r in exercise.records if r.event.kind == "message-sent" and r.audience.seats is not None]
    assert private
    for record in private:
        outside = set(SEATS) - set(record.audience.seats or ())
        for seat in outside:
            assert record.ref not in exercise.view(seat).audiences


# --- the chain


def lines_of_a_game() -> list[str]:
    return [to_line(r) for r in game(5, 60)[1].records]


def test_an_altered_event_is_named():
    lines = lines_of_a_game()
    lines[7] = lines[7].replace('"at":', '"at": ', 1).replace('"at": 0', '"at":1')
    with pytest.raises(Broken) as broken:
        list(check(lines))
    assert broken.value.line == 8


def test_a_missing_event_is_named():
    lines = lines_of_a_game()
    with pytest.raises(Broken, match="missing") as broken:
        list(check(lines[:9] + lines[10:]))
    assert broken.value.line == 10


def test_reordered_events_are_named():
    lines = lines_of_a_game()
    lines[4], lines[5] = lines[5], lines[4]
    with pytest.raises(Broken) as broken:
        list(check(lines))
    assert broken.value.line == 5


@pytest.mark.parametrize("line", ["{}", "[]", "null", '{"seq": 1}', "\x00", "{" * 100])
def test_a_line_that_is_no_record_is_named(line):
    with pytest.raises(Broken):
        list(check([line]))


def test_a_log_takes_each_number_once():
    log, exercise = game(1, 5)
    with pytest.raises(Conflict):
        log.append([exercise.records[0]])


# --- the codec


def test_every_event_writes_out_its_kind_and_is_registered_once():
    classes = [c for c in vars(events).values() if isinstance(c, type) and issubclass(c, Event) and c is not Event]
    assert len({c.kind for c in classes}) == len(classes) == len(KINDS)
    assert all("kind" in vars(c) for c in classes)


def test_an_old_payload_is_upcast_when_it_is_read(monkeypatch):
    audience = codec.load_audience("everyone")
    monkeypatch.setattr(KINDS["turn-ended"].event, "version", 2)
    monkeypatch.setitem(codec.UPCASTS, ("turn-ended", 1), lambda body: {"turn": body["number"]})
    assert codec.load("turn-ended", 1, {"number": 4}, audience).turn == 4


def test_a_newer_payload_is_refused_with_a_reason():
    with pytest.raises(codec.DecodeError, match="newer"):
        codec.load("turn-ended", 9, {"turn": 1}, codec.load_audience("everyone"))


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("no-such", {}),
        ("send-message", []),
        ("send-message", {"channel": "plenary"}),
        ("send-message", {"channel": 3, "words": {"said": "x", "language": "en"}}),
        ("send-message", {"channel": "plenary", "words": "x"}),
        ("send-message", {"channel": "plenary", "words": {"said": "x", "language": "en"}, "by": "control"}),
        ("send-message", {"channel": "plenary", "words": {"said": "x\x00", "language": "en"}}),
        ("send-message", {"channel": "plenary", "words": {"said": "\ud800", "language": "en"}}),
        ("extend-turn", {"minutes": 2.5}),
        ("extend-turn", {"minutes": True}),
        ("extend-turn", {"minutes": 10**30}),
        ("cast-vote", {"decision": "d", "vote": "maybe"}),
        ("cast-vote", {"decision": "d", "vote": ["yes"]}),
        ("table-package", {"instrument": "treaty", "choices": {"filling": None}}),
    ],
)
def test_a_malformed_command_is_refused_with_the_field(kind, body):
    with pytest.raises(codec.DecodeError):
        codec.load_command(kind, body, id="c", seat="s")


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(sorted(COMMANDS)), st.dictionaries(st.text(max_size=8), json_values, max_size=4))
def test_no_payload_breaks_the_codec(kind, body):
    try:
        codec.load_command(kind, body, id="c", seat="s")
    except codec.DecodeError:
        return


@few
@given(seeds)
def test_those_who_see_an_event_are_found_at_once_as_one_by_one(seed):
    _, exercise = game(seed)
    kept = {seat: seat for seat in (*SEATS, CONTROL)}
    for record in exercise.records:
        one_by_one = {seat for seat in kept if may_see(record.event, seat)}
        assert sorted(of_those_who_see(record.event, kept)) == sorted(one_by_one)
