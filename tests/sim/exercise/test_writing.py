"""The canonical text of events: what is in memory is what the log holds, and it comes back as it was."""

from __future__ import annotations

import dataclasses
import json
import random

import msgspec
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.reference import reference
from scenarios.library import load
from sim.exercise import events as ev
from sim.exercise.core import codec
from sim.exercise.core.lines import to_line
from sim.exercise.core.log import MemoryLog
from sim.exercise.core.names import EVERYONE, ActorId, Audience, ExerciseId, IndicatorId, Phrase, Said, SeatId
from sim.exercise.core.rounding import rounded
from sim.exercise.core.verifying import Broken, check
from sim.exercise.engine import open_exercise
from sim.runs import play as play_minds
from tests.sim.exercise.random_play import play
from tests.sim.small import SMALL


def comes_back(event: ev.Event, body: str) -> bool:
    """Whether the text is canonical and is read as the same event."""
    values = json.loads(body)
    sorted_keys = msgspec.json.encode(values, order="sorted").decode() == body
    return sorted_keys and codec.load(event.kind, event.version, values, event.audience) == event


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10_000))
def test_every_event_of_a_random_game_is_in_memory_as_the_log_holds_it(seed):
    exercise = open_exercise(MemoryLog(), ExerciseId("game"), SMALL, seed, 0)
    play(exercise, random.Random(seed), 120)
    for record in exercise.records:
        assert comes_back(record.event, record.body), record.event.kind


@pytest.mark.parametrize("blueprint", [reference(), load("river")], ids=lambda b: b.id)
def test_every_event_of_a_game_of_minds_is_in_memory_as_the_log_holds_it(blueprint):
    for record in play_minds(blueprint, 5).exercise.records:
        assert comes_back(record.event, record.body), record.event.kind


@given(st.floats(allow_nan=False, allow_infinity=False), st.text().filter(lambda t: t.isprintable()))
def test_figures_and_words_come_back(figure, text):
    note = ev.ObserverNoted(audience=EVERYONE, text=text)
    moved = ev.IndicatorsMoved(audience=EVERYONE, day=3, values={IndicatorId(text): figure, IndicatorId("b"): -0.0})
    for event in map(rounded, (note, moved)):
        assert comes_back(event, codec.body(event))


@given(
    st.floats(allow_nan=False, allow_infinity=False)
    | st.builds(lambda whole, places: whole / 10**places, st.integers(-(10**12), 10**12), st.integers(0, 12))
)
def test_a_figure_is_kept_as_it_rounds_to_six_decimals(figure):
    moved = rounded(ev.IndicatorsMoved(audience=EVERYONE, day=3, values={IndicatorId("a"): figure}))
    assert moved.values["a"] == round(figure, 6)


@pytest.mark.parametrize(
    "words", [Said('Quoted "words"\n\u2028 — é', "fr"), Phrase("talk.x", {"b": 0.1234567891, "a": 3})]
)
def test_words_come_back_to_the_last_digit(words):
    event = ev.MessageSent(audience=EVERYONE, channel="plenary", seat=SeatId("a"), words=words)
    assert rounded(event) is event
    assert comes_back(event, codec.body(event))


def test_numbers_of_numpy_and_more_than_six_decimals_become_what_a_log_holds():
    moved = ev.RelationsMoved(audience=EVERYONE, dyads=(), legitimacy={ActorId("a"): np.float64(0.12345678)})
    kept = rounded(moved)
    assert kept.legitimacy == {"a": 0.123457}
    assert type(kept.legitimacy[ActorId("a")]) is float
    assert comes_back(kept, codec.body(kept))


@pytest.mark.parametrize("figure", [float("nan"), float("inf"), float("-inf")])
def test_what_json_has_no_number_for_is_refused(figure):
    moved = ev.RelationsMoved(audience=EVERYONE, dyads=(), legitimacy={ActorId("a"): figure})
    said = ev.MessageSent(audience=EVERYONE, channel="plenary", seat=SeatId("a"), words=Phrase("talk.x", {"a": figure}))
    for event in (moved, said):
        with pytest.raises(ValueError, match="not a number that a log can hold"):
            rounded(event)


@given(st.one_of(st.none(), st.frozensets(st.text(max_size=3), max_size=5)))
def test_an_audience_comes_back(seats):
    audience = Audience(seats)
    assert codec.load_audience(json.loads(codec.audience(audience))) == audience


def test_a_log_that_another_program_wrote_anew_still_verifies():
    exercise = play_minds(SMALL, 3).exercise
    lines = [to_line(record) for record in exercise.records]
    anew = [json.dumps(json.loads(line), indent=None, ensure_ascii=True) for line in lines]
    assert [line.hash for line in check(anew)] == [line.hash for line in check(lines)]


def test_a_reason_that_was_altered_is_found():
    lines = [to_line(record) for record in play_minds(SMALL, 3).exercise.records]
    number = next(n for n, line in enumerate(lines, start=1) if '"why":' in line)
    lines[number - 1] = lines[number - 1].replace('"phrase":"why.', '"phrase":"why-not.')
    with pytest.raises(Broken, match=f"event {number}: it was altered"):
        list(check(lines))


def test_an_opening_is_the_same_whoever_opened_the_scenario_before():
    fresh = dataclasses.replace(SMALL)
    first, second, other = (
        open_exercise(MemoryLog(), ExerciseId("game"), blueprint, 1, 0) for blueprint in (SMALL, SMALL, fresh)
    )
    assert first.head == second.head == other.head
