"""Answers of minds to people, each at its moment: some seconds after a message, half a minute after a package.

What waits for an answer is found in the log, so that nothing due is lost when a process ends; the name of an answer
follows from the event that it answers and the seat that gives it, so that two processes make one.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from sim.exercise.core.command import Command
from sim.exercise.core.names import ChannelId, CommandId, ExerciseId, Phrase, Ref, SeatId
from sim.exercise.core.refusals import Refused
from sim.exercise.state import State
from sim.exercise.talk.commands import SendMessage
from sim.policies.conversation.schedule import Due, answers_due, moment
from sim.policies.conversation.wording import met
from web.rewording import Rewording
from web.tables import Table

_log = logging.getLogger("plenipo.clock")

WRITES = 6_000
"""Milliseconds before an answer from which its author is shown to write."""
MOST_KEPT = 10_000


class Reply(Protocol):
    """A named mind's answer in its seat to what was said in that event, from the seat's own fold; None for silence."""

    def reply(
        self, name: str, view: State, seat: SeatId, to: Ref, now: int, dice: int, worn: frozenset[str]
    ) -> Command | None: ...


class Answering:
    """The answers that minds owe to people in the exercises of this process."""

    def __init__(
        self,
        think: Reply,
        submit: Callable[[Table, Command], object],
        dice: Callable[[int, SeatId, int], int],
        show_writing: Callable[[ExerciseId, ChannelId, SeatId], object] | None = None,
        rewording: Rewording | None = None,
    ) -> None:
        self._think = think
        self._rewording = rewording
        self._submit = submit
        self._dice = dice
        self._show = show_writing
        self._moments: dict[tuple[ExerciseId, Ref, SeatId], int | None] = {}
        """When each answer is due (wall ms); None where there is nothing to say."""

    def tick(self, table: Table, now: int, slowness: float = 1.0) -> None:
        """Give the answers of one exercise that are due at `now` (ms), under the table's lock."""
        state = table.exercise.state
        if state.phase != "running":
            return
        for due in tuple(answers_due(state, now, slowness)):
            key = (table.id, due.to, due.seat)
            if key not in self._moments:
                self._keep(key, due.at if due.at is not None else self._written_by(table, due, now))
            at = self._moments[key]
            if at is None:
                continue
            if at <= now:
                self._give(table, due, now)
            elif due.channel is not None and self._show is not None and at - now <= WRITES:
                self._show(table.id, due.channel, due.seat)

    def forget(self, exercise: ExerciseId) -> None:
        """Keep nothing of an exercise."""
        for key in [k for k in self._moments if k[0] == exercise]:
            del self._moments[key]

    def _written_by(self, table: Table, due: Due, now: int) -> int | None:
        answer = self._answer(table, due, now)
        if answer is None:
            return None
        if self._rewording is not None and due.words is not None and (phrase := _said(answer)) is not None:
            key = (table.id, due.to, due.seat)
            self._rewording.begin(key, table.exercise.view(due.seat), due.seat, phrase, due.words)
        return moment(table.exercise.view(due.seat), due.said, answer)

    def _give(self, table: Table, due: Due, now: int) -> None:
        key = (table.id, due.to, due.seat)
        answer = self._answer(table, due, now)
        if answer is None:
            self._moments[key] = None
            return
        if self._rewording is not None and due.words is not None and (phrase := _said(answer)) is not None:
            words = self._rewording.taken(key, table.exercise.view(due.seat), phrase, due.words.language)
            answer = replace(answer, words=words)  # type: ignore[call-arg]
        name = _name(table.exercise.state.seed, due)
        try:
            self._submit(table, replace(answer, id=name, seat=due.seat, by=None))
        except Refused as refused:
            _log.info("%s: an answer was refused: %s", table.id, refused)
            self._moments[key] = None

    def _answer(self, table: Table, due: Due, now: int) -> Command | None:
        state = table.exercise.state
        name = state.held[due.seat].mind
        if name is None:
            return None
        throw = self._dice(state.seed, due.seat, due.said)
        worn = met(state, due.by, now)
        return self._think.reply(name, table.exercise.view(due.seat), due.seat, due.to, now, throw, worn)

    def _keep(self, key: tuple[ExerciseId, Ref, SeatId], at: int | None) -> None:
        if len(self._moments) >= MOST_KEPT:
            self._moments.clear()
        self._moments[key] = at


def _said(answer: Command) -> Phrase | None:
    return answer.words if isinstance(answer, SendMessage) and isinstance(answer.words, Phrase) else None


def _name(seed: int, due: Due) -> CommandId:
    """The command's id: the same in every process, and secret to seats, as those of the clock are."""
    made = hashlib.blake2b(f"answer\n{due.to}\n{due.seat}".encode(), key=str(seed).encode()[:64], digest_size=12)
    return CommandId(f"answer:{made.hexdigest()}")
