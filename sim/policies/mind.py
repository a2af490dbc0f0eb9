"""A mind: its moves in the order of their urgency; each move is in a module beside it."""

from __future__ import annotations

from dataclasses import dataclass, field

from sim.exercise.core.command import Command
from sim.exercise.core.names import Ref, SeatId
from sim.exercise.state import State
from sim.policies import (
    acting,
    answering,
    bargaining,
    calling,
    capital,
    closing,
    coalitions,
    crisis,
    margins,
    mediating,
    news,
    papers,
    promises,
    replying,
    roles,
    talking,
    tasks,
    wording,
)
from sim.policies.conversation import agreed, speaking, verdicts
from sim.policies.conversation.asked import owed
from sim.policies.desk import Desk
from sim.policies.dice import Dice
from sim.policies.grade import GRADES, Grade
from sim.policies.notebook import Notebook
from sim.policies.waking import Move, Waking

# A move is run when all its occasions (`asks`) are there and its seat has been still for `rested` pulses. A move may
# check more itself; without these it would make no command.
FIRST: tuple[Move, ...] = (
    Move(closing.answer_decision, asks=("vote", "decision")),
    Move(wording.answer_wording, asks=("table",)),
    Move(margins.answer_declaration, asks=("sign",)),
    Move(closing.sign),
    Move(closing.tell_too_late, asks=("chair",), rested=0.1),
    Move(crisis.answer_ultimatum, asks=("spokesperson", "attack")),
    Move(news.speak_as_victim, asks=("spokesperson", "news")),
    Move(tasks.draw_line, asks=("table", "no line")),
    Move(answering.accept, asks=("table",)),
    Move(crisis.respond, asks=("act", "attack"), rested=0.8),
    Move(promises.remedy, asks=("act", "obligations"), rested=0.5),
    Move(papers.write, asks=("due",)),
    Move(papers.release, asks=("publish", "documents")),
    Move(papers.sign_off, asks=("approve", "documents")),
    Move(talking.open_talks, asks=("spokesperson", "first turn")),
    Move(margins.answer_remark, asks=("table",)),
    Move(speaking.answer),
    Move(replying.answer, rested=0.25),
    Move(calling.answer, asks=("spokesperson", "received"), rested=0.25),
)
TALKS: tuple[Move, ...] = (
    Move(capital.ask_capital, asks=("ask-capital",)),
    Move(closing.call_decision, rested=0.5),
    Move(agreed.table, asks=("table",), rested=0.05),
    Move(coalitions.counter, asks=("table",), rested=0.5),
    Move(coalitions.gather, asks=("table",), rested=0.5),
    Move(bargaining.publish_private, asks=("table",), rested=0.5),
    Move(bargaining.offer, asks=("table",), rested=0.5),
    Move(mediating.mediate, asks=("table", "chair"), rested=0.5),
)
LAST: tuple[Move, ...] = (
    Move(closing.take_position, asks=("table",), rested=0.5),
    Move(talking.commit, asks=("spokesperson",), rested=0.4),
    Move(promises.keep, asks=("act", "obligations")),
    Move(crisis.return_gesture, asks=("act", "received"), rested=0.8),
    Move(crisis.step_down, asks=("act", "received"), rested=0.8),
    Move(acting.act, asks=("act",), rested=0.8),
    Move(tasks.close_task, asks=("tasks",)),
    Move(tasks.give_task, asks=("approve", "news"), rested=0.4),
    Move(talking.speak_first, rested=0.9),
    Move(answering.reject, asks=("table",), rested=0.5),
)
MOVES: tuple[Move, ...] = (*FIRST, Move(news.react, asks=("spokesperson", "news"), rested=0.4), *TALKS, *LAST)
"""All moves of a mind, most urgent first."""
WAKING = Waking(MOVES)
_BARGAINING = frozenset(
    [move.run for move in TALKS] + [answering.accept, talking.speak_first, talking.open_talks, talking.commit]
)
"""Moves that those who mourn leave for later."""


@dataclass(frozen=True, slots=True)
class Mind:
    """A policy for any seat. All it knows is in the view; what it keeps between two calls is how far it has read it."""

    grade: Grade
    _notebooks: dict[SeatId, Notebook] = field(default_factory=dict, compare=False, repr=False)

    def decide(self, view: State, seat: SeatId, now: int, rng: Dice) -> Command | None:
        """The seat's next command at wall-clock `now` (ms), or None for silence.

        `view` is the seat's own fold and is only read. The same view, moment and dice give the same command.
        """
        if view.phase != "running" or view.scene is None:
            return None
        desk = Desk(view, seat, now, rng, self.grade, self._notebooks.get(seat))
        self._notebooks[seat] = desk.notebook
        mourning = roles.mourning(desk)
        for move in WAKING.awake(desk):
            if mourning and move in _BARGAINING:
                continue
            command = move(desk)
            if command is not None:
                return command
        return None

    def reply(
        self, view: State, seat: SeatId, to: Ref, now: int, rng: Dice, worn: frozenset[str] | None = None
    ) -> Command | None:
        """The seat's answer to what a person said in that message, or tabled in that package; None for silence.

        `worn` are the sentences of minds that the person has read of late (`wording.met`), which are not said again.
        """
        desk = self._desk(view, seat, now, rng)
        if desk is None:
            return None
        for package in view.packages.values():
            if package.ref == to:
                return verdicts.judge(desk, package, worn)
        one = next((one for one in owed(view, now, seat) if one.entry.ref == to), None)
        return None if one is None else speaking.reply(desk, one, worn)

    def _desk(self, view: State, seat: SeatId, now: int, rng: Dice) -> Desk | None:
        """The seat's desk at that moment, with what it noted before; None while nobody may act."""
        if view.phase != "running" or view.scene is None:
            return None
        desk = Desk(view, seat, now, rng, self.grade, self._notebooks.get(seat))
        self._notebooks[seat] = desk.notebook
        return desk


def mind(name: str) -> Mind:
    """The mind of a grade: novice, practitioner or veteran. Raises KeyError for another name."""
    return Mind(GRADES[name])
