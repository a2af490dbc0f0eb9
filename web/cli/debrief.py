"""`plenipo debrief`: the debrief of a finished exercise from its log, as one seat may see it or as CONTROL does."""

from __future__ import annotations

import argparse
import contextlib
import multiprocessing
import os
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor
from typing import TYPE_CHECKING

from sim.language import Language, in_language
from web.cli.failure import Commands, Failure, declare, out_of_range
from web.cli.quick_start import quick_start
from web.cli.sentences import say

if TYPE_CHECKING:
    from sim.debrief.look.second_look import MomentShown, SecondLookShown, WayShown
    from sim.debrief.picture import DebriefShown
    from sim.debrief.possible.shown import PossibleShown
    from sim.debrief.promises import Kept
    from sim.exercise.core.log import Recorded
    from sim.exercise.core.names import IssueId, OptionId, Ref
    from sim.exercise.state import State
    from sim.exercise.telling import Teller

MOST_RUNS = 10_000
ROUTINE = ("actor-moved", "obligation-observed", "obligation-performed", "indicators-moved", "days-passed")
"""Events after the talks that come with every look at the world, and are left out of the text."""
FEW = 12
"""Steps of the story after the talks that are printed; --json has them all."""


def add(commands: Commands, language: Language) -> None:
    """Declare the arguments, explained in that language."""
    debrief = declare(commands, "debrief", language)
    debrief.add_argument("log", metavar=say("metavar-file", language), help=say("help-assess-log", language))
    debrief.add_argument("--seat", help=say("help-debrief-seat", language))
    debrief.add_argument(
        "--look", nargs="?", const="", metavar=say("metavar-seat", language), help=say("help-debrief-look", language)
    )
    debrief.add_argument("--runs", type=int, default=60, help=say("help-debrief-runs", language))
    debrief.add_argument("--workers", type=int, help=say("help-simulate-workers", language))
    debrief.add_argument("--json", action="store_true", help=say("help-json", language))
    debrief.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    quick_start()
    from sim.debrief.look.second_look import second_look
    from sim.debrief.picture import shown
    from sim.debrief.reader import reader
    from sim.exercise.core.names import CONTROL
    from sim.exercise.telling import Teller
    from sim.policies.phrases import renderer
    from web.cli import logs

    language: Language = options.language
    if not 1 <= options.runs <= MOST_RUNS:
        raise Failure(out_of_range("runs", options.runs, MOST_RUNS, language))
    log = logs.records(options.log, language)
    if not log:
        raise Failure(say("log-empty", language, file=options.log))
    seat = options.seat or CONTROL
    whole = _ended(log, options.log, language)
    seats = [card.id for card in whole.the_scene.seats]
    for named in (seat, options.look):
        if named and named != CONTROL and named not in seats:
            raise Failure(say("play-no-seat", language, found=named, seats=seats))
    reading = reader(log, seat)
    found = shown(reading, log)
    looks: list[SecondLookShown] = []
    if options.look is not None:
        if "stakes" not in found["readable"]:
            raise Failure(say("looked-back-closed", language, seat=seat))
        wanted = [options.look] if options.look else [seat] if seat != CONTROL else seats
        with _executor(options.workers or os.cpu_count() or 1) as executor:
            looks = [second_look(log, one, executor, options.runs, _Bar(one, language)) for one in wanted]
    if options.json:
        from web.encoding import encoded

        print(encoded({**found, "second_look": looks}).decode())
        return 0
    told = _Told(Teller(reading.state, language, renderer(reading.state)), log, found)
    for line in (*told.lines(), *(line for look in looks for line in told.looked(look))):
        print(line)
    return 0


def _ended(log: Sequence[Recorded], file: str, language: Language) -> State:
    from sim.exercise.evolve import replay
    from sim.exercise.views import whole

    state = replay(whole(log))
    if state.phase != "ended":
        raise Failure(say("looked-back-not-over", language, file=file))
    return state


@contextlib.contextmanager
def _executor(workers: int) -> Iterator[Executor | None]:
    """Where roll-outs are played: in this process, or in some."""
    if workers <= 1:
        yield None
        return
    from sim.runs import relax_garbage_collection

    # A fresh interpreter for each: a fork would copy whatever threads the libraries have started.
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(workers, mp_context=context, initializer=relax_garbage_collection)
    try:
        yield pool
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


class _Bar:
    """The progress of a second look, on a terminal alone."""

    def __init__(self, seat: str, language: Language) -> None:
        self._seat = seat
        self._language = language

    def __call__(self, done: int, of: int) -> None:
        if sys.stderr.isatty():
            line = say("looked-back-progress", self._language, seat=self._seat, done=done, of=of)
            print(f"\r{line}", end="\n" if done == of else "", file=sys.stderr, flush=True)


class _Told:
    """A debrief in words, as one reader's fold names things."""

    def __init__(self, tell: Teller, log: Sequence[Recorded], found: DebriefShown) -> None:
        self._tell = tell
        self._language: Language = tell.language
        self._events = {record.ref: record.event for record in log}
        self._found = found

    def _say(self, key: str, **values: object) -> str:
        return say(f"looked-back-{key}", self._language, **values)

    def lines(self) -> Iterator[str]:
        """The whole debrief but the second look."""
        for text in self._found["possible"]:
            yield from self._possible(text)
        if "stakes" not in self._found["readable"]:
            yield self._say("stakes-closed")
            yield ""
        yield from self._promises()
        yield from self._curves()
        yield from self._talk()
        yield from self._after()

    # --- what was possible

    def _possible(self, text: PossibleShown) -> Iterator[str]:
        title = self._tell.of(next(i.title for i in self._tell.scene.instruments if i.id == text["instrument"]))
        deal = text["deal"]
        yield self._say("text", title=title, status="none" if deal is None else deal["status"])
        yield "  " + self._say("space", all=text["outcomes"], reachable=text["reachable"], zone=text["zone"])
        for k, party in enumerate(text["parties"]):
            actor = self._tell.actor(party["actor"])
            yield "  " + self._say(
                "party",
                actor=actor,
                no_deal=party["no_deal"],
                deal="none" if deal is None else "some",
                points=0.0 if deal is None else deal["points"][k],
                gain=0.0 if deal is None else deal["gains"][k],
                nash=0.0 if text["nash"] is None else text["nash"]["points"][k],
                solved="no" if text["nash"] is None else "yes",
            )
        if deal is not None:
            yield "  " + self._say("left", left=deal["left"], efficient="yes" if deal["efficient"] else "no")
        elif text["start"] is not None:
            start = next(step["letter"] for step in text["path"] if step["package"] == text["start"])
            yield "  " + self._say("nearest", letter=start)
        for trade in text["trades"]:
            changes = "; ".join(self._change(c["issue"], c["was"], c["now"]) for c in trade["changes"])
            more = [
                self._say("more", actor=self._tell.actor(p["actor"]), points=m)
                for p, m in zip(text["parties"], trade["more"], strict=True)
            ]
            yield "  " + self._say("trade", changes=changes, more=more)
        for step in text["path"]:
            points = [
                self._say("worth", actor=self._tell.actor(p["actor"]), points=v)
                for p, v in zip(text["parties"], step["points"], strict=True)
            ]
            actor = self._tell.actor(step["actor"])
            yield "  " + self._say(
                "step", letter=step["letter"], actor=actor, turn=step["turn"], worth=points, fate=step["fate"]
            )
        yield ""

    def _change(self, issue: IssueId, was: OptionId, now: OptionId) -> str:
        named = (self._option(issue, option) for option in (was, now))
        before, after = named
        return self._say("change", issue=self._issue(issue), was=before, now=after)

    def _issue(self, issue: IssueId) -> str:
        return self._tell.of(self._tell.state.issue(issue).title)

    def _option(self, issue: IssueId, option: OptionId) -> str:
        return self._tell.of(self._tell.state.option(issue, option).label)

    # --- what happened

    def _promises(self) -> Iterator[str]:
        promises = self._found["promises"]
        if not promises["tally"]:
            return
        yield self._say("promises")
        for tally in promises["tally"]:
            yield "  " + self._say(
                "tally",
                actor=self._tell.actor(tally["actor"]),
                kept=tally["kept"] + tally["late"],
                broken=tally["broken"],
                open=tally["open"] + tally["excused"],
            )
        for told in promises["obligations"]:
            if told["state"] in ("broken", "kept-late"):
                words = self._tell.of(told["words"])
                actor = self._tell.actor(told["obligor"])
                yield "  " + self._obligation(actor, told["number"], words, told["state"], told["breached"])
        yield ""

    def _obligation(self, actor: object, number: str, words: str, state: Kept, breached: int) -> str:
        return self._say("obligation", actor=actor, number=number, words=words, state=state, times=breached)

    def _curves(self) -> Iterator[str]:
        curves = self._found["curves"]
        yield self._say("ladder", start=curves["rung"], peak=curves["peak"])
        for move in curves["ladder"]:
            mover = move["mover"]
            why = "" if mover is None else self._event(mover["ref"])
            cause = move["cause"] if mover is None else "known"
            yield "  " + self._say("rung", was=move["was"], rung=move["rung"], turn=move["turn"], cause=cause, why=why)
        for told in curves["indicators"]:
            unit = in_language(told["unit"], self._language)
            place = in_language(told["place"], self._language)
            yield "  " + self._say(
                "indicator",
                name=in_language(told["name"], self._language),
                where="yes" if place else "no",
                place=place,
                measured="yes" if unit else "no",
                start=self._tell.number(told["start"], told["decimals"]),
                talks=self._tell.number(told["end"] - told["after"], told["decimals"]),
                end=self._tell.number(told["end"], told["decimals"]),
                unit=unit,
            )
        yield ""

    def _talk(self) -> Iterator[str]:
        yield self._say("talk")
        for one in self._found["talk"]["actors"]:
            yield "  " + self._say(
                "speaker",
                actor=self._tell.actor(one["actor"]),
                said=one["said"],
                plenary=one["plenary"],
                broker=one["broker"],
                brokers="yes" if one["broker"] > 0 else "no",
            )
        yield ""

    def _after(self) -> Iterator[str]:
        after = self._found["after"]
        if not after:
            return
        yield self._say("after", count=len(after))
        told = [step for step in after if step["kind"] not in ROUTINE][:FEW]
        for step in told:
            yield "  " + self._say("day", day=step["day"], told=self._event(step["ref"]))
        yield ""

    def _event(self, ref: Ref) -> str:
        return self._tell.line(self._events[ref])

    # --- the second look

    def looked(self, look: SecondLookShown) -> Iterator[str]:
        """The second look at one seat."""
        yield self._say("look", seat=self._tell.seat(look["seat"]), no_deal=look["no_deal"], runs=look["runs"])
        if not look["moments"]:
            yield "  " + self._say("no-moments")
        for moment in look["moments"]:
            yield "  " + self._moment(moment)
            for way in moment["ways"]:
                yield "    " + self._way(way)
        yield ""

    def _moment(self, moment: MomentShown) -> str:
        told = self._event(moment["ref"])
        return self._say("moment", turn=moment["turn"], told=told)

    def _way(self, way: WayShown) -> str:
        points = way["points"]
        told = self._say(
            "way", what=way["what"], mean=points["mean"], low=points["low"], high=points["high"], deals=way["deals"]
        )
        if "difference" not in way:
            return told
        apart = way["difference"]
        return told + self._say(
            "apart",
            verdict=way["verdict"],
            mean=apart["mean"],
            low=apart["low"],
            high=apart["high"],
            better=way["better"],
        )
