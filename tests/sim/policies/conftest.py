"""Runs that several tests look at: the small scenario and the library's river, each played once a session."""

from __future__ import annotations

from functools import cache

import pytest

from scenarios.library import load
from sim.exercise.core.blueprint import Blueprint
from sim.runs import Run, play
from tests.sim.small import SMALL


@cache
def _river() -> Blueprint:
    return load("river")


@cache
def _run(scenario: str, seed: int, grade: str) -> Run:
    return play(SMALL if scenario == "small" else _river(), seed, grade)


@pytest.fixture(scope="session")
def river() -> Blueprint:
    return _river()


@pytest.fixture(scope="session")
def played():
    """A run by scenario, seed and grade; played on first use."""
    return _run
