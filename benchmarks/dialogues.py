"""Five hundred dialogues of a person with minds: whether each answer names what was said and fits it, and its time.

The person's lines are the half of `benchmarks/labelled` that is open to tuning; what each says was labelled by people.
An answer fits where its template answers that intent, and names where it holds one of the things labelled.

    python -m benchmarks.dialogues                  # the figures
    python -m benchmarks.dialogues --read 60        # some dialogues, to be read
"""

from __future__ import annotations

import argparse
import json
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.figures import Figure, show
from scenarios.library import load
from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core.log import MemoryLog
from sim.exercise.core.names import (
    CONTROL,
    ChannelId,
    CommandId,
    ExerciseId,
    Phrase,
    Pseudonym,
    Said,
    SeatId,
)
from sim.exercise.core.refusals import Refused
from sim.exercise.engine import Exercise, open_exercise
from sim.policies import mind
from sim.policies.conversation.asked import owed
from sim.policies.conversation.schedule import moment
from sim.policies.conversation.wording import marks, met
from sim.policies.dice import Drawn
from sim.policies.phrases import renderer

FOLDER = Path(__file__).parent / "labelled"
LINES = 8
"""Lines of the person in one dialogue."""
PAUSE = 70_000
"""Milliseconds between two of them."""
TARGET = 0.95


@dataclass(frozen=True, slots=True)
class Line:
    """A labelled line."""

    scenario: str
    writer: str
    language: str
    text: str
    intent: str
    about: tuple[tuple[str, str], ...]


@dataclass(slots=True)
class Tally:
    """What was counted over all dialogues."""

    answers: int = 0
    silent: int = 0
    fits: int = 0
    names: int = 0
    both: int = 0
    repeats: int = 0
    refused: int = 0
    seconds: list[float] = field(default_factory=list)
    missed: Counter[str] = field(default_factory=Counter)


def labelled() -> list[Line]:
    """The lines that may be tuned on, in each language."""
    return [
        Line(row["scenario"], row["writer"], path.name.partition(".")[0], row["text"], row["intent"],
             tuple((kind, name) for kind, name in row["about"]))
        for path in sorted(FOLDER.glob("*.tune.jsonl"))
        for row in map(json.loads, path.read_text(encoding="utf-8").splitlines())
    ]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Exchange:
    """A line, and the answer to it, if one came, with the seconds after which it came."""

    line: Line
    answer: Phrase | None
    seconds: float
    by: SeatId | None
    repeats: tuple[str, ...]


def dialogue(lines: Sequence[Line], seed: int, grade: str) -> tuple[Exercise, list[Exchange], int]:
    """One dialogue: the writer's first seat says these lines to another delegation, each some time after the other."""
    blueprint = load(lines[0].scenario)
    exercise = open_exercise(MemoryLog(), ExerciseId(f"dialogue-{seed}"), blueprint, seed, 0)
    seats = [s.id for s in blueprint.seats]
    me = next(s.id for s in blueprint.seats if s.actor == lines[0].writer)
    others = sorted({s.actor for s in blueprint.seats if s.actor != lines[0].writer})
    dice = random.Random(seed)
    other = dice.choice(others)
    them = next(s.id for s in blueprint.seats if s.actor == other)
    exercise.submit(cmd.TakeSeat(id=CommandId("sit"), seat=me, by=CONTROL, pseudonym=Pseudonym("student")), 0)
    for seat in seats:
        if seat != me:
            exercise.submit(cmd.CoverSeat(id=CommandId(f"cover-{seat}"), seat=seat, by=CONTROL, mind=grade), 0)
    exercise.submit(cmd.Start(id=CommandId("start"), seat=CONTROL), 0)
    opened = exercise.submit(cmd.OpenChannel(id=CommandId("talks"), seat=me, seats=(me, them)), 1_000)
    channel = next(
        (r.event.channel for r in opened.records if isinstance(r.event, ev.ChannelOpened)), ChannelId("plenary")
    )
    thinking = mind(grade)
    exchanges: list[Exchange] = []
    refused = 0
    heard: set[str] = set()
    for n, line in enumerate(lines):
        at = 10_000 + n * PAUSE
        said = cmd.SendMessage(
            id=CommandId(f"line-{n}"), seat=me, channel=channel, words=Said(line.text, line.language)
        )
        exercise.submit(said, at)
        answer, seconds, by = None, 0.0, None
        again: tuple[str, ...] = ()
        for one in owed(exercise.state, at):
            throw = Drawn(seed, one.seat, one.entry.ref)
            worn = met(exercise.state, me, at)
            made = thinking.reply(exercise.view(one.seat), one.seat, one.entry.ref, at, throw, worn)
            if made is None or not isinstance(made, cmd.SendMessage) or not isinstance(made.words, Phrase):
                continue
            due = moment(exercise.view(one.seat), one.entry.at, made)
            try:
                exercise.submit(made, due)
            except Refused:
                refused += 1
                continue
            said_now = set(marks(made.words))
            again = tuple(sorted(said_now & heard))
            heard |= said_now
            answer, seconds, by = made.words, (due - at) / 1000, one.seat
        exchanges.append(Exchange(line, answer, seconds, by, again))
    return exercise, exchanges, refused


def fits(line: Line, answer: Phrase) -> bool:
    """Whether the answer is one to what the line does."""
    return answer.template.split(".")[1] == line.intent


def names(line: Line, answer: Phrase) -> bool:
    """Whether the answer names one of the things that the line does, where it names issues, options or packages."""
    wanted = {name.partition("/")[0] for kind, name in line.about if kind in ("issue", "option")}
    wanted |= {name.rpartition("/")[2] for kind, name in line.about if kind == "option"}
    if not wanted or line.intent in ("greeting", "thanks", "unclear"):
        return True
    return bool(wanted & {str(value) for value in answer.values.values()}) or "article" in answer.values


def dialogues(count: int) -> Iterator[tuple[list[Line], int, str]]:
    """Lines of one writer in one language, by lot, for each dialogue, with its seed and the grade of its minds."""
    by_writer: dict[tuple[str, str, str], list[Line]] = {}
    for line in labelled():
        by_writer.setdefault((line.scenario, line.writer, line.language), []).append(line)
    keys = sorted(by_writer)
    for seed in range(count):
        dice = random.Random(seed)
        lines = by_writer[keys[seed % len(keys)]]
        yield [dice.choice(lines) for _ in range(LINES)], seed, ("novice", "practitioner", "veteran")[seed % 3]


def main() -> None:
    """Print the figures, or some dialogues."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--count", type=int, default=500)
    options.add_argument("--read", type=int, default=0, help="print so many dialogues instead")
    options.add_argument("--from", type=int, default=0, dest="first", help="the first of them")
    options.add_argument("--misses", action="store_true", help="print the answers that do not fit")
    chosen = options.parse_args()
    tally = Tally()
    for lines, seed, grade in dialogues(chosen.first + chosen.read if chosen.read else chosen.count):
        if seed < chosen.first:
            continue
        exercise, exchanges, refused = dialogue(lines, seed, grade)
        tally.refused += refused
        if chosen.read:
            _print(exercise, exchanges, seed, grade)
        for one in exchanges:
            _count(tally, one, chosen.misses, exercise)
    _show(tally)


def _count(tally: Tally, one: Exchange, printed: bool, exercise: Exercise) -> None:
    if one.answer is None:
        tally.silent += 1
        return
    tally.answers += 1
    tally.seconds.append(one.seconds)
    tally.repeats += len(one.repeats)
    fit, named = fits(one.line, one.answer), names(one.line, one.answer)
    tally.fits += fit
    tally.names += named
    tally.both += fit and named
    if not (fit and named):
        tally.missed[f"{one.line.intent} answered as {one.answer.template}"] += 1
        if printed:
            said = renderer(exercise.state)(one.answer, one.line.language)
            print(f"[{one.line.intent} {one.line.about}] {one.line.text}\n   {one.answer.template}: {said}")


def _print(exercise: Exercise, exchanges: Sequence[Exchange], seed: int, grade: str) -> None:
    render = renderer(exercise.state)
    first = exchanges[0].line
    print(f"\n=== {seed} {first.scenario}, {first.writer}, {first.language}, {grade}")
    for one in exchanges:
        print(f"  > {one.line.text}")
        if one.answer is not None:
            print(f"    {one.by} after {one.seconds:.1f} s [{one.answer.template}]: "
                  f"{render(one.answer, first.language)}")  # fmt: skip


def _show(tally: Tally) -> None:
    answers = max(1, tally.answers)
    late = sorted(tally.seconds)
    share = tally.both / answers
    show(
        "dialogues of a person with minds",
        [
            Figure("lines answered", f"{tally.answers} of {tally.answers + tally.silent}", "all", tally.silent == 0),
            Figure("names what was said and fits its intent", f"{share:.1%}", f">= {TARGET:.0%}", share >= TARGET,
                   f"fits {tally.fits / answers:.1%}, names {tally.names / answers:.1%}"),
            Figure("the same sentence twice to one reader", str(tally.repeats), "0", tally.repeats == 0),
            Figure("answers that the rules refused", str(tally.refused), "0", tally.refused == 0),
            Figure("seconds to the answer, shortest, median, longest",
                   f"{late[0]:.1f}, {late[len(late) // 2]:.1f}, {late[-1]:.1f}" if late else "-", "3 to 10",
                   bool(late) and late[0] >= 3.0 and late[-1] <= 10.0),
        ],
    )  # fmt: skip
    for what, count in tally.missed.most_common(20):
        print(f"  {count:4} {what}")


if __name__ == "__main__":
    main()
