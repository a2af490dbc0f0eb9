"""The time of a process, whatever is done to the wall clock."""

import pytest

from web.steady import CREDIBLE, Steady, awake

HOUR = 60 * 60_000


class Machine:
    """A wall clock that can be set, and one that only goes forward."""

    def __init__(self) -> None:
        self.wall, self.up = 1_800_000_000_000, 5.0

    def passes(self, seconds: float) -> None:
        self.wall += int(seconds * 1000)
        self.up += seconds


@pytest.fixture
def machine() -> Machine:
    return Machine()


def steady(machine: Machine, heard: int = 0) -> Steady:
    return Steady(heard, lambda: machine.wall, lambda: machine.up)


def test_it_is_the_wall_clock(machine: Machine):
    time = steady(machine)
    machine.passes(90)
    assert time() == machine.wall


@pytest.mark.parametrize("hours", [-1, 1, -12])
def test_setting_the_wall_clock_moves_nothing(machine: Machine, hours: int):
    time = steady(machine)
    before = time()
    machine.wall += hours * HOUR
    machine.passes(2)
    assert time() == before + 2_000


def test_it_follows_the_wall_clock_again_once_nothing_runs(machine: Machine):
    time = steady(machine)
    machine.wall -= HOUR
    time.settle()
    assert time() == machine.wall


def test_a_clock_that_was_set_back_before_the_start_is_not_believed(machine: Machine):
    assert steady(machine, heard=machine.wall + HOUR)() == machine.wall + HOUR
    assert steady(machine, heard=machine.wall + CREDIBLE)() == machine.wall
    assert steady(machine, heard=machine.wall - HOUR)() == machine.wall


def test_the_machines_own_clock_goes_forward():
    assert awake() <= awake()
