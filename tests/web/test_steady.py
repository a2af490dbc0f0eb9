"""The time of a process, whatever is done to the wall clock."""

from collections.abc import Callable, Iterator
from types import SimpleNamespace

import pytest
from flask import Flask

from sim.exercise.clock.commands import EndExercise, Pause, Resume, Start
from sim.exercise.core.names import CONTROL, CommandId, ExerciseId
from tests.sim.small import with_clock
from web import create_app
from web import steady as room
from web.config import Config
from web.house import EXTENSION, House
from web.steady import Steady, awake

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


def nothing() -> int:
    """There is no exercise that could go on."""
    return 0


def steady(machine: Machine, heard: Callable[[], int] = nothing) -> Steady:
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


def test_it_never_falls_behind_what_open_exercises_have_recorded(machine: Machine):
    reached = machine.wall
    time = steady(machine, lambda: reached)
    machine.wall -= HOUR
    time.settle()
    assert time() == reached
    machine.passes(2)
    assert time() == reached + 2_000, "and it goes on from there"


@pytest.mark.parametrize("hours", [1, 23, 25, 24 * 3650])
def test_a_clock_that_was_set_back_before_the_start_is_not_believed(machine: Machine, hours: int):
    reached = machine.wall + hours * HOUR
    assert steady(machine, lambda: reached)() == reached
    assert steady(machine, lambda: machine.wall - hours * HOUR)() == machine.wall


def test_exercises_are_not_looked_at_while_the_two_clocks_agree(machine: Machine):
    asked = []
    time = steady(machine, lambda: asked.append(1) or 0)
    for _ in range(10):
        machine.wall -= 50
        machine.passes(2)
        time.settle()
    assert (len(asked), time() - machine.wall) == (1, 500)


def test_the_machines_own_clock_goes_forward():
    assert awake() <= awake()


# --- the application's time


class Server:
    """Applications one after the other on one database, as a server that is restarted, and the machine they run on."""

    def __init__(self, machine: Machine, config: Config) -> None:
        self.machine = machine
        self.config = config
        self.app: Flask = create_app(config)
        opener = self.house.accounts.add("Ivo", ["instructor"])
        self.exercise: ExerciseId = self.house.lobby.open(
            opener, with_clock(turns=2), "One", "open", "formative", "en"
        ).id
        self._given = 0

    @property
    def house(self) -> House:
        return self.app.extensions[EXTENSION]

    def restart(self) -> None:
        self.house.database.close()
        self.app = create_app(self.config)

    def give(self, command: type) -> None:
        self._given += 1
        self.house.live.tables.submit(self.exercise, command(id=CommandId(f"given-{self._given}"), seat=CONTROL))

    def plays(self, minutes: float) -> None:
        """Let the clock tick as the server has it tick."""
        for _ in range(int(minutes * 30)):
            self.machine.passes(2)
            self.app.extensions["clock"].tick(self.house.live.now())

    def elapsed(self) -> float:
        """Minutes of exercise time."""
        timer = self.house.live.tables[self.exercise].exercise.state.timer
        return round(timer.elapsed(self.house.live.now()) / 60_000, 1)


@pytest.fixture
def server(machine: Machine, tmp_path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    clock = SimpleNamespace(
        time_ns=lambda: machine.wall * 1_000_000, clock_gettime=lambda which: machine.up, CLOCK_MONOTONIC=1
    )
    monkeypatch.setattr(room, "time", clock)
    made = Server(machine, Config(f"sqlite:///{tmp_path}/plenipo.sqlite"))
    yield made
    made.house.database.close()


@pytest.mark.parametrize("hours", [-1, 1, -30])
def test_setting_the_clock_of_a_running_exercise_moves_nothing(server: Server, hours: int):
    server.give(Start)
    server.plays(2)
    server.machine.wall += hours * HOUR
    server.plays(3)
    assert server.elapsed() == 5


@pytest.mark.parametrize("hours", [-1, 1, -30])
def test_nor_does_setting_it_during_a_pause(server: Server, hours: int):
    server.give(Start)
    server.plays(2)
    server.give(Pause)
    server.plays(1)
    server.machine.wall += hours * HOUR
    server.plays(1)
    server.give(Resume)
    server.plays(3)
    assert server.elapsed() == 5


@pytest.mark.parametrize("paused", [True, False])
@pytest.mark.parametrize("hours", [-1, -30])
def test_nor_does_a_restart_with_a_clock_set_back(server: Server, hours: int, paused: bool):
    server.give(Start)
    server.plays(2)
    if paused:
        server.give(Pause)
    server.machine.wall += hours * HOUR
    server.restart()
    server.plays(1)
    if paused:
        server.give(Resume)
    server.plays(3)
    assert server.elapsed() == pytest.approx(5 if paused else 6, abs=0.2)


def test_once_all_exercises_are_over_the_clock_is_believed_again(server: Server):
    server.give(Start)
    server.machine.wall -= HOUR
    server.give(EndExercise)
    server.plays(1)
    assert server.house.live.now() == server.machine.wall
