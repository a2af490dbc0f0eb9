"""What is withheld, what tempts and who votes at home stay there, in everything the server sends about signed texts."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

import pytest

from sim.exercise import commands as cmd
from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.names import CONTROL, CommandId
from tests.safety.canaries import SAID, planted, with_tokens
from tests.safety.test_secrets import Room, searched
from tests.sim.pledges import DATA, FLOOR, PAY, alarmed, dry, ratified, rising, tempted
from tests.sim.small import CHAIR, DOWN_HEAD, FILLING, FLOW, HIGH, SIX, TREATY, UP_DEPUTY, UP_HEAD

GAMES = 20
SEATS = (UP_HEAD, UP_DEPUTY, DOWN_HEAD, CHAIR)


def tempting_homes() -> Blueprint:
    """A treaty that tempts and must be ratified."""
    tempting, homes = tempted(6.0), ratified(0.3, 0.3)
    actors = tuple(replace(a, temptations=b.temptations) for a, b in zip(homes.actors, tempting.actors, strict=True))
    return replace(tempting, actors=actors, instruments=homes.instruments)


WORLDS = (tempting_homes(), dry(tempted(4.0)), rising(), alarmed(0.4))


class Game:
    """The treaty is signed; then delegations keep, withhold, dispute and suspend at random until the end."""

    def __init__(self, blueprint: Blueprint, seed: int) -> None:
        self.canaries = planted(blueprint, seed)
        self.room = Room(self.canaries.blueprint, seed)
        self.dice = random.Random(seed)
        self.leaks: list[str] = []
        self.number = 0

    def ask(self, command: type[cmd.Command], seat: Any, later: int = 1_000, **fields: Any) -> None:
        self.number += 1
        asked = with_tokens(command(id=CommandId(f"command-{self.number}"), seat=seat, **fields), self.canaries)
        self.room.ask(asked, later)
        self.leaks += searched(self.room, self.canaries)

    def play(self) -> list[str]:
        self.ask(cmd.Start, CONTROL)
        self.ask(cmd.AskCapital, UP_HEAD, instrument=TREATY, issue=FLOW, option=HIGH, argument=SAID)
        self.ask(cmd.Pulse, CONTROL, later=240_000)
        self.ask(cmd.TablePackage, DOWN_HEAD, instrument=TREATY, choices={FLOW: HIGH, FILLING: SIX})
        (package,) = self.room.tables["game"].exercise.state.packages  # type: ignore[index]
        self.ask(cmd.AnswerPackage, UP_HEAD, package=package, answer="accept")
        for step in (cmd.Initial, cmd.Sign):
            for seat in (UP_HEAD, DOWN_HEAD):
                self.ask(step, seat, instrument=TREATY)
        while self.room.tables["game"].exercise.state.phase == "running":  # type: ignore[index]
            for _ in range(self.dice.randrange(5)):
                self._conduct()
            self.ask(cmd.EndTurn, CONTROL)
        for seat in self.room.seats:
            self.room.sent[seat].append(self.room.view(seat))
        return self.leaks + searched(self.room, self.canaries)

    def _conduct(self) -> None:
        obligation, seat = self.dice.choice((FLOOR, DATA, PAY)), self.dice.choice(SEATS)
        match self.dice.randrange(4):
            case 0:
                self.ask(cmd.Perform, seat, obligation=obligation)
            case 1:
                self.ask(cmd.Withhold, seat, obligation=obligation)
            case 2:
                self.ask(cmd.RaiseDispute, seat, obligation=obligation, words=SAID)
            case _:
                self.ask(cmd.SnapBack, seat, obligation=obligation)


PRIVATE = {"conduct-ordered", "obligation-breached", "blocs-voted", "obligation-disputed", "involuntary-defection"}
"""What the games must come to, or finding nothing in them would say little."""


def test_no_secret_of_a_signed_text_reaches_a_seat_that_may_not_know_it():
    kinds = set[str]()
    for seed in range(GAMES):
        game = Game(WORLDS[seed % len(WORLDS)], seed)
        assert not game.play(), f"game {seed}"
        kinds.update(r.event.kind for r in game.room.records)
    assert kinds >= PRIVATE


@pytest.mark.parametrize(("secret", "world"), [("name of the bloc", WORLDS[0]), ("temptation of up", WORLDS[1])])
def test_a_delegation_is_shown_its_own_and_the_search_would_find_it_elsewhere(secret, world):
    game = Game(world, 1)
    game.play()
    own = game.room.view(UP_HEAD)
    assert not game.canaries.strangers(UP_HEAD, own)
    assert any(secret in what for what in game.canaries.strangers(DOWN_HEAD, own))
