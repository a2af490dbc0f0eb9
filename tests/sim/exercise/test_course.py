"""A stretch of simulated time is tried out on a copy: nothing that can change in place is shared with the original."""

from collections import deque
from dataclasses import fields, is_dataclass

import pytest

from sim.exercise import events as ev
from sim.exercise.core.names import EVERYONE, InstrumentId
from sim.exercise.course import Course, fork
from sim.exercise.state import State
from tests.sim.exercise.signing import signed


def changeable(state):
    """By its id, everything reachable that could change in place; frozen values and tuples are taken at their word."""
    found, todo = {}, deque([("state", state)])
    while todo:
        path, value = todo.popleft()
        if isinstance(value, dict):
            todo.extend((f"{path}[{key!r}]", item) for key, item in value.items())
        elif isinstance(value, list):
            todo.extend((f"{path}[{n}]", item) for n, item in enumerate(value))
        elif is_dataclass(value) and not value.__dataclass_params__.frozen:
            todo.extend((f"{path}.{field.name}", getattr(value, field.name)) for field in fields(value))
        elif not isinstance(value, set):
            continue
        found[id(value)] = path
    return found


@pytest.fixture
def played():
    return signed().state


def test_a_copy_shares_nothing_that_can_change(played):
    copied = fork(played)
    assert copied == played
    mine, theirs = changeable(played), changeable(copied)
    assert len(mine) > 40, "the state holds something"
    assert [path for found, path in theirs.items() if found in mine] == []


def test_every_field_of_a_state_is_copied_even_one_nobody_thought_of(played):
    for field in fields(State):
        value = getattr(fork(played), field.name)
        if isinstance(value, dict | list | set):
            assert value is not getattr(played, field.name), field.name


def test_a_course_moves_on_and_leaves_its_state_as_it_was(played):
    before = fork(played)
    course = Course(played, 0)
    course.then([ev.DaysPassed(audience=EVERYONE, day=played.day + 40)])
    course.then([ev.RatificationAwaited(audience=EVERYONE, instrument=InstrumentId("x"), parties=(), quota=0.5, due=1)])
    assert course.state.day == before.day + 40
    assert played == before
    assert [event.kind for event in course.made] == ["days-passed", "ratification-awaited"]
