"""The second look: do planted blunders come first, and how long does it take? `python -m benchmarks.second_look`.

A blunder of each of four kinds is planted into a log of minds' play: a seat that made none like it does it, and minds
play on from there. The look at that seat's decisions should put it first. Target: first in 9 of 10 logs; a 90-minute
exercise in 60 s on two cores, and the debrief without roll-outs in 2 s.
"""

from __future__ import annotations

import argparse
import itertools
import os
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from typing import Literal

from benchmarks.figures import Figure, show
from scenarios.library import check_file
from sim.debrief.look.choices import Bar, barred, no_answer
from sim.debrief.look.choices import Choice as Held
from sim.debrief.look.moments import moments
from sim.debrief.look.rollouts import MIND
from sim.debrief.look.second_look import second_look
from sim.debrief.picture import debrief
from sim.debrief.possible.space import space_of
from sim.debrief.possible.trades import trades
from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.event import Entry
from sim.exercise.core.log import MemoryLog, Recorded
from sim.exercise.core.names import CONTROL, ActId, ActorId, CommandId, InstrumentId, SeatId
from sim.exercise.core.refusals import Refused
from sim.exercise.core.stakes import Stakes
from sim.exercise.engine import Exercise
from sim.exercise.evolve import evolve
from sim.exercise.mandate.queries import beyond
from sim.exercise.pledges.queries import clause_of
from sim.exercise.state import State
from sim.exercise.texts.queries import complete
from sim.negotiation.solutions import kalai_smorodinsky
from sim.policies.sitting import Sitting
from sim.runs import play, relax_garbage_collection
from sim.world.catalogue import ACTS
from sim.world.obligations import detection

Blunder = Literal["dominated", "refused", "broken", "unforced"]
BLUNDERS: tuple[Blunder, ...] = ("dominated", "refused", "broken", "unforced")
KINDS = {"dominated": "accepted", "refused": "rejected", "broken": "broke", "unforced": "escalated"}
"""The kind of moment that each blunder is."""
PLAYERS = {"dominated": "novice"}
"""The grade of the minds whose play a blunder is planted into, where it is not that of the roll-outs.

Better minds leave no dominated package on the table.
"""
TABLES = ("two-towns", "accord", "corridor", "river")
"""Scenarios that blunders are planted into, the quickest first; not every blunder fits into each."""
RUNS = 40
BAD = 5.0
"""Points that a dominated package gives away at least."""
CHAPTER = "corridor"
"""The library's exercise of 90 minutes."""


@dataclass(frozen=True)
class Opportunity:
    """A blunder that a seat can commit just before event number `before`; the bars hold it to it."""

    seat: SeatId
    before: int
    command: cmd.Command
    bars: tuple[Bar, ...]
    weight: float


@dataclass(frozen=True)
class Planted:
    """A log with a blunder in it."""

    blunder: Blunder
    scenario: str
    seed: int
    records: tuple[Recorded, ...]
    seat: SeatId
    event: str


@cache
def blueprint_of(scenario: str) -> Blueprint:
    found = check_file(scenario)[0].blueprint
    assert found is not None
    return found


def plant(scenario: str, seed: int, blunder: Blunder) -> Planted | None:
    """The log of minds' play with the gravest blunder of that kind that it offers; None where it offers none."""
    grade = PLAYERS.get(blunder, MIND)
    records = play(blueprint_of(scenario), seed, grade).exercise.records
    for chance in sorted(_chances(records, blunder), key=lambda one: (-one.weight, one.before))[:3]:
        planted = _played_on(records, seed, chance, grade)
        if planted is not None:
            grown, event = planted
            if _blundered(grown, chance.seat, event, KINDS[blunder]):
                continue  # the seat's own mind did as badly: which of the two comes first would say nothing
            return Planted(blunder, scenario, seed, grown, chance.seat, event)
    return None


def _blundered(records: Sequence[Recorded], seat: SeatId, planted: str, kind: str) -> bool:
    """Whether the seat decided something else as badly by itself, as far as stakes alone tell."""
    found = (m for m in moments(records, seat) if m.score >= BAD)
    return any((records[m.seq - 1].ref, m.kind) != (planted, kind) for m in found)


def _played_on(
    records: Sequence[Recorded], seed: int, chance: Opportunity, grade: str
) -> tuple[tuple[Recorded, ...], str] | None:
    """The log up to the blunder, the blunder, and what minds made of it; None where the rules refuse it."""
    prefix = [record for record in records if record.seq < chance.before]
    log = MemoryLog()
    log.append(prefix)
    exercise = Exercise(log, prefix[0].exercise)
    at = records[chance.before - 1].at
    try:
        made = exercise.submit(chance.command, at)
    except Refused:
        return None
    seats = frozenset(exercise.state.seats_of(exercise.state.actor_of(chance.seat)))
    held = Held("as-done", bars=chance.bars)
    Sitting(exercise, seed, grade, at, lambda command: barred(held, seats, command)).play_on(at)
    return tuple(exercise.records), made.records[0].ref


def _chances(records: Sequence[Recorded], blunder: Blunder) -> Iterator[Opportunity]:
    """Every chance for a blunder of that kind, before the events that the seats themselves made."""
    state = State()
    find = FINDERS[blunder]
    for place, record in enumerate(records):
        first = place == 0 or records[place - 1].command != record.command
        if state.phase == "running" and first and record.by in {s.id for s in state.the_scene.seats}:
            yield from find(state, records, place)
        evolve(state, Entry(record.seq, record.ref, record.at, record.event))


def _dominated(state: State, records: Sequence[Recorded], place: int) -> Iterator[Opportunity]:
    """Accept a package that binds at once, though a trade that nobody loses by was worth more."""
    for package in state.packages.values():
        text = state.instrument(package.instrument)
        assert text is not None
        if state.instruments[text.id].adopted is not None or not package.alive or not package.public:
            continue
        if not complete(text, package.choices) or text.rule.kind != "unanimity":
            continue
        missing = [p for p in text.parties if package.answers.get(p) != "accept"]
        space = space_of(state, text, _staked(state, text.id))
        if space is None or len(missing) != 1 or missing[0] not in space.parties:
            continue
        actor = missing[0]
        seat = _leader(state, actor, "table")
        if seat is None or not may_see_package(state, package.ref, seat):
            continue
        if beyond(state, actor, text.id, package.choices):
            continue
        mine = space.parties.index(actor)
        more = max((t["more"][mine] for t in trades(space, package.choices, most=24)), default=0.0)
        if more >= BAD:
            accept = cmd.AnswerPackage(id=CommandId("blunder"), seat=seat, package=package.id, answer="accept")
            yield Opportunity(seat, records[place].seq, accept, (no_answer(package.id, "reject"),), more)


def _refused(state: State, records: Sequence[Recorded], place: int) -> Iterator[Opportunity]:
    """Reject, where a mind accepted, a package above the frontier's share that would have bound at once."""
    event = records[place].event
    if not isinstance(event, ev.PackageAnswered) or event.answer != "accept":
        return
    if place + 1 >= len(records) or not isinstance(records[place + 1].event, ev.TextAdopted):
        return
    package = state.packages[event.package]
    text = state.instrument(package.instrument)
    assert text is not None
    space = space_of(state, text, _staked(state, text.id))
    if space is None or event.actor not in space.parties:
        return
    fair = kalai_smorodinsky(space.values, space.floors, space.frontier)
    mine = space.parties.index(event.actor)
    value = space.worths[mine].value(package.choices)
    if fair is not None and value >= fair.utilities[mine]:
        no = cmd.AnswerPackage(id=CommandId("blunder"), seat=event.seat, package=package.id, answer="reject")
        bars = tuple(no_answer(p.id, "accept") for p in state.packages.values() if p.choices == package.choices)
        yield Opportunity(event.seat, records[place].seq, no, bars, value - space.floors[mine])


def _broken(state: State, records: Sequence[Recorded], place: int) -> Iterator[Opportunity]:
    """Withhold an obligation in force that is watched over and that nothing tempts to break."""
    assert state.blueprint is not None
    for standing in state.obligations.values():
        seat = _leader(state, standing.obligor, "act")
        if seat is None or standing.status != "open" or standing.order == "withhold":
            continue
        seen = detection(clause_of(state, standing).verified)
        tempted = state.blueprint.actor(standing.obligor).temptations.get(standing.id, 0.0)
        if seen >= 0.5 and tempted <= 2.0:
            bars = (Bar(cmd.Perform.kind, standing.id),)
            withhold = cmd.Withhold(id=CommandId("blunder"), seat=seat, obligation=standing.id)
            yield Opportunity(seat, records[place].seq, withhold, bars, seen - tempted)


def _unforced(state: State, records: Sequence[Recorded], place: int) -> Iterator[Opportunity]:
    """Threaten, coerce or use force against somebody who did nothing of the kind, in the second quarter of the game."""
    if not 0.25 <= (state.turn - 1) / state.clock_plan.turns <= 0.5:
        return
    seat = records[place].by
    card = state.card(seat)
    mandate = state.mandates.get(state.actor_of(seat))
    if card is None or mandate is None or "act" not in card.powers or "sign" not in card.powers:
        return
    left = state.points.get(card.actor, 0)
    acts = [ACTS[a] for a in mandate.acts if a in ACTS and ACTS[a].family in ("threaten", "coerce", "force")]
    struck = {a.actor for _, a in state.actions if a.target == card.actor}
    for act in acts:
        for target in state.the_scene.actors:
            pair = {card.actor, target.id}
            at = max((max(d.tension, d.rung) for both, d in state.dyads.items() if {*both} == pair), default=0.0)
            if target.id != card.actor and target.id not in struck and act.cost <= left and act.targets == "one":
                take = cmd.TakeAction(id=CommandId("blunder"), seat=seat, act=_act(act.id), target=target.id)
                yield Opportunity(seat, records[place].seq, take, (), (act.rung or 1) - at)


def _act(act: str) -> ActId:
    return ActId(act)


FINDERS: dict[Blunder, Callable[[State, Sequence[Recorded], int], Iterator[Opportunity]]] = {
    "dominated": _dominated,
    "refused": _refused,
    "broken": _broken,
    "unforced": _unforced,
}


def _staked(state: State, text: InstrumentId) -> dict[ActorId, Stakes]:
    assert state.blueprint is not None
    found = state.instrument(text)
    assert found is not None
    return {a: s[text] for a in found.parties if text in (s := state.blueprint.actor(a).stakes)}


def _leader(state: State, actor: ActorId, power: str) -> SeatId | None:
    seats = [s for s in state.the_scene.seats if s.actor == actor and power in s.powers]
    seats.sort(key=lambda s: "sign" not in s.powers)
    return seats[0].id if seats else None


def may_see_package(state: State, ref: str, seat: SeatId) -> bool:
    audience = state.audiences.get(ref)  # type: ignore[call-overload]
    return audience is not None and audience.includes(seat)


# --- figures


@dataclass(frozen=True)
class Rank:
    """The place of a planted blunder among the decisions worth a second look, from 1; None where it is not there."""

    planted: Planted
    place: int | None
    seconds: float
    plays: int
    verdict: str


def rank(planted: Planted, executor: Executor | None = None, runs: int = RUNS) -> Rank:
    """The look at the seat that blundered."""
    began = time.perf_counter()
    looked = second_look(planted.records, planted.seat, executor, runs)
    taken = time.perf_counter() - began
    wanted = (planted.event, KINDS[planted.blunder])
    found = [k for k, m in enumerate(looked["moments"], start=1) if (m["ref"], m["kind"]) == wanted]
    verdict = looked["moments"][found[0] - 1]["verdict"] if found else "-"
    return Rank(planted, found[0] if found else None, taken, looked["runs"], verdict)


def planted_logs(blunder: Blunder, count: int, scenarios: Sequence[str] = TABLES) -> Iterator[Planted]:
    """So many logs with that blunder, from the scenarios in turn, seed by seed."""
    made = 0
    for seed in itertools.count(1):
        for scenario in scenarios:
            planted = plant(scenario, seed, blunder)
            if planted is not None:
                yield planted
                made += 1
                if made == count:
                    return
        if seed > 40 * count:
            return


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--logs", type=int, default=40, help="logs with a planted blunder, a quarter of each kind")
    parser.add_argument("--runs", type=int, default=RUNS, help="plays of each choice at most")
    parser.add_argument("--workers", type=int, default=min(2, os.cpu_count() or 1))
    parser.add_argument("--blunders", nargs="+", choices=BLUNDERS, default=BLUNDERS)
    parser.add_argument("--scenarios", nargs="+", default=TABLES)
    options = parser.parse_args()
    relax_garbage_collection()
    figures: list[Figure] = []
    with ProcessPoolExecutor(options.workers, initializer=relax_garbage_collection) as pool:
        places: list[int | None] = []
        for blunder in options.blunders:
            some = []
            each = max(1, options.logs // len(options.blunders))
            for planted in planted_logs(blunder, each, options.scenarios):
                found = rank(planted, pool, options.runs)
                print(
                    f"{blunder} {planted.scenario} {planted.seed} {planted.seat}: place {found.place},"
                    f" {found.verdict}, {found.plays} plays, {found.seconds:.1f} s",
                    flush=True,
                )
                some.append(found.place)
            places += some
            first = sum(place == 1 for place in some)
            figures.append(Figure(f"{blunder} comes first", f"{first} of {len(some)}", "9 of 10", None))
        first = sum(place == 1 for place in places)
        figures.append(
            Figure("planted blunders first", f"{first} of {len(places)}", "9 of 10", first >= 0.9 * len(places))
        )
        run = play(blueprint_of(CHAPTER), 2, MIND)
        records = run.exercise.records
        began = time.perf_counter()
        debrief(records, CONTROL)
        plain = time.perf_counter() - began
        figures.append(Figure("debrief without roll-outs, 90 minutes", f"{plain:.2f} s", "2 s", plain <= 2.0))
        began = time.perf_counter()
        looked = second_look(records, blueprint_of(CHAPTER).seats[0].id, pool)
        taken = time.perf_counter() - began
        figures.append(
            Figure(
                "second look at one seat, 90 minutes",
                f"{taken:.1f} s",
                "60 s",
                taken <= 60.0,
                f"{looked['runs']} plays, {taken / max(1, looked['runs']) * 1200:.0f} s for 1,200",
            )
        )
    show("second look", figures)


if __name__ == "__main__":
    main()
