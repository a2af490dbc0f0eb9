"""Secrecy: nothing reaches a seat that the seat may not know, and nobody can tell from outside what another seat hides.

Tokens stand in every secret of a scenario and in the words of every command; whole random games are played through the
one way out, and everything that leaves it is searched.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import pytest

from sim.exercise import commands as cmd
from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.log import MemoryLog, Recorded
from sim.exercise.core.names import CONTROL, PLENARY, CommandId, ExerciseId, Said, SeatId
from sim.exercise.core.refusals import Refused
from sim.exercise.core.stakes import Grant
from sim.exercise.engine import open_exercise
from sim.exercise.state import State
from sim.policies import renderer
from tests.safety.canaries import SEED, Canaries, carried_out, planted, play
from tests.sim.small import DOWN, DOWN_HEAD, FLOW, LOW, SMALL, TREATY
from web import wire
from web.broadcast import Broadcast
from web.clock import Clock
from web.encoding import encoded
from web.shelf import scenario
from web.tables import Table, Tables

GAMES = 200
COMMANDS = 100
NAME = ExerciseId("game")


class Room:
    """An exercise as the server holds it, without sockets: what each seat would be sent is kept, as JSON."""

    def __init__(self, blueprint: Blueprint, seed: int = SEED) -> None:
        log = MemoryLog()
        self.at = 1_700_000_000_000
        open_exercise(log, NAME, blueprint, seed, self.at)
        self.seats: tuple[SeatId, ...] = (*(s.id for s in blueprint.seats), CONTROL)
        self.sent: dict[SeatId, list[str]] = {seat: [] for seat in self.seats}
        self.broadcast = Broadcast(self, lambda: self.at, renderer)
        self.tables = Tables(log, lambda: self.at, self.publish)
        self.before_publishing: list[Any] = []
        for seat in self.seats:
            self.sent[seat].append(self.view(seat))

    def followed(self, exercise: ExerciseId) -> Iterable[SeatId]:
        return self.seats

    def languages(self, exercise, seat):
        return ("en", "fr")

    def send(self, exercise: ExerciseId, seat: SeatId, event: str, payload: bytes) -> None:
        self.sent[seat].append(json.dumps([event, json.loads(payload)], ensure_ascii=False))

    def publish(self, table: Table, records: Any) -> None:
        for told in self.before_publishing:
            told(records)
        self.broadcast.publish(table, records)

    def view(self, seat: SeatId, after: int | None = None) -> str:
        shown = encoded(self.broadcast.view(self.tables[NAME], seat, after))
        return json.dumps(json.loads(shown), ensure_ascii=False)

    def ask(self, command: cmd.Command, later: int = 5_000) -> bool:
        """Carry a command out; its answer goes to who asked. Whether it was carried out."""
        self.at += later
        try:
            answer = {"ok": True, "n": self.tables.submit(NAME, command)}
        except Refused as refused:
            answer = wire.refusal(refused)
        self.sent[command.asker].append(json.dumps(answer, ensure_ascii=False))
        return answer["ok"] is True

    @property
    def records(self) -> list[Recorded]:
        return self.tables[NAME].exercise.records


def game(canaries: Canaries, seed: int, commands: int = COMMANDS) -> tuple[Room, list[str]]:
    """A random game, and what it let out: one sentence for each secret that somebody was sent who may not know it."""
    room, dice, leaks = Room(canaries.blueprint), random.Random(seed), list[str]()
    asked: list[cmd.Command] = []
    room.before_publishing.append(lambda records: carried_out(asked[-1], canaries, [r.event for r in records]))
    source = play(room.tables[NAME].exercise, canaries, dice)
    for number in range(commands):
        asked.append(cmd.Start(id=CommandId("start"), seat=CONTROL) if number == 0 else next(source))
        room.ask(asked[-1], dice.choice((500, 5_000, 60_000)))
        leaks += searched(room, canaries)
    for seat in room.seats:
        room.sent[seat].append(room.view(seat))
    return room, leaks + searched(room, canaries)


def searched(room: Room, canaries: Canaries) -> list[str]:
    """What the newest packets hold that their readers may not know; forgets the packets."""
    leaks = []
    for seat in room.seats:
        shown = "\n".join(room.sent[seat])
        room.sent[seat].clear()
        if seat != CONTROL:
            leaks += [f"{seat} was sent: {what}" for what in canaries.strangers(seat, shown)]
            if str(SEED) in shown or any(name in shown for name in ('"grants": [{', '"seed"', '"mind_says"')):
                leaks.append(f"{seat} was sent the seed, a mind's reason, or what the capital would grant")
    return leaks


PRIVATE = {
    *("covert-action-taken", "capital-answered", "task-closed", "document-signed-off", "document-released"),
    *("text-adopted", "decision-closed", "text-initialled", "observer-noted", "inject-released"),
}
"""What the games must come to, or finding nothing in them would say little."""


def test_no_secret_reaches_a_seat_that_may_not_know_it():
    kinds = set[str]()
    for seed in range(GAMES):
        room, leaks = game(planted(SMALL, seed), seed)
        assert not leaks, f"game {seed}"
        kinds.update(r.event.kind for r in room.records)
    assert kinds >= PRIVATE


def test_no_secret_of_the_river_reaches_a_seat_that_may_not_know_it():
    river = scenario("river")
    assert river is not None
    for seed in range(5):
        assert not game(planted(river, seed), seed)[1]


def test_the_search_finds_what_it_should():
    canaries = planted(SMALL, 1)
    room, _ = game(canaries, 1, 30)
    own = room.view(DOWN_HEAD)
    found = canaries.strangers(SeatId("up-head"), own)
    assert not canaries.strangers(DOWN_HEAD, own)
    for secret in (
        "brief of down-head",
        "interest of down",
        "alternative of down",
        "reservation of treaty to down",
        "interaction in treaty to down",
        "reason of the interaction in treaty to down",
    ):
        assert any(what.startswith(secret) for what in found), secret


def test_the_instructor_is_shown_what_the_others_are_not():
    canaries = planted(SMALL, 2)
    room, _ = game(canaries, 2)
    shown = room.view(CONTROL)
    for secret in ("reason of", "condition of", "title of the inject secret-cable"):
        assert any(token in shown for token, what in canaries.what.items() if what.startswith(secret)), secret


# --- nothing to be told from outside ---------------------------------------------------------------------------------


def otherwise(blueprint: Blueprint) -> Blueprint:
    """The same exercise with other secrets for one delegation."""

    def changed(actor: Any) -> Any:
        if actor.id != DOWN:
            return actor
        stakes = {
            i: replace(
                s,
                weights={issue: w * 1.7 for issue, w in s.weights.items()},
                values={issue: {o: 1 - v for o, v in values.items()} for issue, values in s.values.items()},
                reservation=12.5,
                aim=97.0,
                limits={issue: tuple(values)[:1] for issue, values in s.values.items()},
                grants=(Grant(FLOW, LOW, 2),) if i == TREATY else (),
            )
            for i, s in actor.stakes.items()
        }
        text = {"en": "Something else, and longer.", "fr": "Autre chose, en plus long."}
        return replace(actor, stakes=stakes, interests=(text, text), alternative=text, style="hard")

    seats = tuple(replace(s, brief={"en": "Else.", "fr": "Autre."}) if s.actor == DOWN else s for s in blueprint.seats)
    due = tuple(replace(d, subject={"en": "Else", "fr": "Autre"}) for d in blueprint.due)
    return replace(blueprint, actors=tuple(changed(a) for a in blueprint.actors), seats=seats, due=due)


def unbound(command: cmd.Command) -> cmd.Command:
    """The command as a delegation gives it whose mandate must not decide whether it is carried out."""
    if command.seat != DOWN_HEAD:
        return command
    if isinstance(command, cmd.TablePackage | cmd.AnswerPackage | cmd.TakePosition | cmd.CastVote):
        return replace(command, authority="ad-referendum")
    if isinstance(command, cmd.Sign):
        return cmd.Initial(id=command.id, seat=command.seat, instrument=command.instrument)
    return command


def script(seed: int, count: int) -> list[tuple[cmd.Command, int]]:
    """The commands of one random game, with the time that passes before each."""
    canaries, dice = planted(SMALL, seed), random.Random(seed)
    room = Room(SMALL)
    source = play(room.tables[NAME].exercise, canaries, dice)
    made: list[tuple[cmd.Command, int]] = [(cmd.Start(id=CommandId("start"), seat=CONTROL), 1)]
    room.ask(*made[0])
    for _ in range(count):
        made.append((unbound(next(source)), dice.choice((500, 5_000, 60_000))))
        room.ask(*made[-1])
    return made


def played(blueprint: Blueprint, commands: Iterable[tuple[cmd.Command, int]]) -> dict[SeatId, list[str]]:
    """All that each seat is sent when these commands are given."""
    room = Room(blueprint)
    for command, later in commands:
        room.ask(command, later)
    return {seat: [*room.sent[seat], room.view(seat)] for seat in room.seats}


@pytest.mark.parametrize("seed", range(12))
def test_a_seats_secrets_change_nothing_in_what_the_others_are_sent(seed):
    commands = script(seed, COMMANDS)
    one, other = (played(b, commands) for b in (SMALL, otherwise(SMALL)))
    assert one[DOWN_HEAD] != other[DOWN_HEAD]
    for seat in set(one) - {DOWN_HEAD, CONTROL}:
        assert one[seat] == other[seat], seat


@pytest.mark.parametrize("seed", range(12))
def test_what_a_delegation_does_among_itself_changes_nothing_in_what_the_others_are_sent(seed):
    commands = script(seed, COMMANDS)
    dice = random.Random(seed)
    more: list[tuple[cmd.Command, int]] = []
    for number, (command, later) in enumerate(commands):
        name = CommandId(f"hidden-{number}")
        hidden = dice.choice(
            (
                cmd.SetTask(id=name, seat=DOWN_HEAD, owner=DOWN_HEAD, text=Said("Read the treaty")),
                cmd.NoteObservation(id=name, seat=CONTROL, text="Nobody speaks"),
                cmd.AskCapital(
                    id=name, seat=DOWN_HEAD, instrument=TREATY, issue=FLOW, option=LOW, argument=Said("We must")
                ),
            )
        )
        more += [(command, later), (hidden, 0)]
    one, other = played(SMALL, commands), played(SMALL, more)
    for seat in set(one) - {DOWN_HEAD, CONTROL}:
        assert one[seat] == other[seat], seat


def named_by_minds(seed: int) -> list[CommandId]:
    """The names of the commands that minds give in the first turn, each a message."""

    def speak(name: str, view: State, seat: SeatId, now: int, dice: int) -> cmd.Command:
        return cmd.SendMessage(id=CommandId("any"), seat=seat, channel=PLENARY, words=Said("Well"))

    room = Room(SMALL, seed)
    clock = Clock(room.tables, lambda: [NAME], speak)
    room.ask(cmd.CoverSeat(id=CommandId("cover"), seat=DOWN_HEAD, by=CONTROL, mind="novice"))
    room.ask(cmd.Start(id=CommandId("start"), seat=CONTROL))
    for _ in range(100):
        room.at += 2_000
        clock.tick(room.at)
    return [r.command for r in room.records if r.by == DOWN_HEAD]


def test_the_name_of_a_minds_command_tells_nothing_that_could_be_counted():
    one, other = named_by_minds(SEED), named_by_minds(SEED + 1)
    assert one
    assert not set(one) & set(other)
    assert named_by_minds(SEED) == one
