"""The canonical text written straight from the types is the codec's, character for character."""

from __future__ import annotations

import dataclasses
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.reference import reference
from scenarios.library import load
from sim.exercise import events as ev
from sim.exercise.core import codec, writing
from sim.exercise.core.log import MemoryLog
from sim.exercise.core.names import EVERYONE, ActorId, Audience, ExerciseId, IndicatorId, Phrase, Said, SeatId
from sim.exercise.engine import open_exercise
from sim.runs import play as play_minds
from tests.sim.exercise.random_play import play
from tests.sim.small import SMALL


def by_the_codec(event: ev.Event) -> str:
    return codec.canonical(codec.dump(event))


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10_000))
def test_every_event_of_a_random_game_is_written_as_the_codec_would(seed):
    exercise = open_exercise(MemoryLog(), ExerciseId("game"), SMALL, seed, 0)
    play(exercise, random.Random(seed), 120)
    for record in exercise.records:
        assert writing.body(record.event) == by_the_codec(record.event), record.event.kind


@pytest.mark.parametrize("blueprint", [reference(), load("river")], ids=lambda b: b.id)
def test_every_event_of_a_game_of_minds_is_written_as_the_codec_would(blueprint):
    for record in play_minds(blueprint, 5).exercise.records:
        assert writing.body(record.event) == by_the_codec(record.event), record.event.kind


@given(st.floats(allow_nan=False, allow_infinity=False), st.text().filter(lambda t: t.isprintable()))
def test_figures_and_words_are_written_as_the_codec_would(figure, text):
    event = ev.ObserverNoted(audience=EVERYONE, text=text)
    moved = ev.IndicatorsMoved(audience=EVERYONE, day=3, values={IndicatorId(text): figure, IndicatorId("b"): -0.0})
    assert [writing.body(e) for e in (event, moved)] == [by_the_codec(e) for e in (event, moved)]


@pytest.mark.parametrize(
    "words", [Said('Quoted "words"\n\u2028 — é', "fr"), Phrase("talk.x", {"b": 0.1234567891, "a": 3})]
)
def test_words_are_written_as_the_codec_would(words):
    event = ev.MessageSent(audience=EVERYONE, channel="plenary", seat=SeatId("a"), words=words)
    assert writing.body(event) == by_the_codec(event)


@pytest.mark.parametrize("figure", [float("nan"), float("inf"), float("-inf")])
def test_what_json_has_no_number_for_is_refused(figure):
    moved = ev.RelationsMoved(audience=EVERYONE, dyads=(), legitimacy={ActorId("a"): figure})
    with pytest.raises(ValueError, match="not a number that a log can hold"):
        writing.body(moved)


@given(st.one_of(st.none(), st.frozensets(st.text(max_size=3), max_size=5)))
def test_an_audience_is_written_as_the_codec_would(seats):
    audience = Audience(seats)
    assert writing.audience(audience) == codec.canonical(codec.dump_audience(audience))


def test_an_opening_is_the_same_whoever_opened_the_scenario_before():
    fresh = dataclasses.replace(SMALL)
    first, second, other = (
        open_exercise(MemoryLog(), ExerciseId("game"), blueprint, 1, 0) for blueprint in (SMALL, SMALL, fresh)
    )
    assert first.head == second.head == other.head
