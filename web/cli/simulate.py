"""`plenipo simulate`: a scenario played many times without people, and what the runs come to."""

from __future__ import annotations

import argparse
import contextlib
import json
import multiprocessing
import os
import signal
import sys
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from sim.language import Language, in_language
from web.cli import world
from web.cli.failure import GRADES, Commands, Failure, declare, out_of_range, read_scenario
from web.cli.quick_start import quick_start
from web.cli.sentences import say

if TYPE_CHECKING:
    from sim.exercise.core.blueprint import Blueprint
    from sim.runs import Result
    from sim.summary import Share, Spread, Summary

CANCELLED = 130
"""The exit code of a command stopped from the keyboard."""
MOST_RUNS = 1_000_000
CONNECT_SECONDS = 10


def add(commands: Commands, language: Language) -> None:
    """Declare the arguments, explained in that language."""
    simulate = declare(commands, "simulate", language, description=say("help-simulate-more", language))
    simulate.add_argument("scenario", metavar=say("metavar-scenario", language), help=say("help-scenario", language))
    simulate.add_argument("--runs", type=int, default=100, help=say("help-simulate-runs", language))
    simulate.add_argument("--seed", type=int, default=1, help=say("help-seed", language))
    simulate.add_argument("--grade", choices=GRADES, default="practitioner", help=say("help-grade", language))
    where = simulate.add_mutually_exclusive_group()
    where.add_argument("--workers", type=int, help=say("help-simulate-workers", language))
    where.add_argument(
        "--cluster", metavar=say("metavar-address", language), help=say("help-simulate-cluster", language)
    )
    simulate.add_argument("--world-only", action="store_true", help=say("help-simulate-world-only", language))
    simulate.add_argument("--days", type=int, help=say("help-simulate-days", language))
    simulate.add_argument("--csv", action="store_true", help=say("help-simulate-csv", language))
    simulate.add_argument("--json", action="store_true", help=say("help-json", language))
    simulate.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    quick_start()
    if not options.world_only and (options.days is not None or options.csv):
        raise Failure(say("simulate-world-only-alone", options.language))
    if not 1 <= options.runs <= MOST_RUNS:
        raise Failure(out_of_range("runs", options.runs, MOST_RUNS, options.language))
    if options.seed < 0:
        raise Failure(say("negative-seed", options.language, value=str(options.seed)))
    if options.world_only:
        return world.run(options)
    from sim.summary import summarise

    workers = os.cpu_count() or 1 if options.workers is None else options.workers
    if workers < 1:
        raise Failure(say("simulate-no-workers", options.language, value=str(workers)))
    blueprint = read_scenario(options.scenario, options.language)
    ended: list[Result] = []
    cancelled = _play(blueprint, options, workers, ended)
    if cancelled:
        stopped = say("simulate-stopped", options.language, runs=len(ended), all=options.runs)
        print(f"plenipo: {stopped}", file=sys.stderr)
    if ended:
        summary = summarise(blueprint, ended)
        if options.json:
            print(json.dumps(as_json(blueprint, options, summary), ensure_ascii=False))
        else:
            print("\n".join(as_text(blueprint, summary, options.language)))
    return CANCELLED if cancelled else 0


def _play(blueprint: Blueprint, options: argparse.Namespace, workers: int, ended: list[Result]) -> bool:
    """Play the runs into `ended`; True where the user stopped it."""
    import click

    from sim.runs import play_many

    seeds = range(options.seed, options.seed + options.runs)
    # Small tasks: a bar that moves, and a Ctrl-C that waits for a second or two.
    batch = max(1, min(4, options.runs // (4 * workers)))
    # The bar goes to the error stream, and shows only where that is a terminal: pipes get the result alone.
    bar = click.progressbar(
        length=options.runs,
        label=say("simulate-bar", options.language),
        file=sys.stderr,
        show_pos=True,
        hidden=not sys.stderr.isatty(),
    )
    try:
        with _executor(options.cluster, workers, options.language) as executor, bar:
            for result in play_many(blueprint, seeds, options.grade, executor, batch):
                ended.append(result)
                bar.update(1)
    except KeyboardInterrupt:
        return True
    except BrokenProcessPool:
        raise Failure(say("simulate-worker-died", options.language)) from None
    return False


@contextlib.contextmanager
def _executor(cluster: str | None, workers: int, language: Language) -> Iterator[Executor | None]:
    """Where the runs are played: this process, some processes, or a cluster."""
    if cluster is not None:
        with _cluster(cluster, language) as executor:
            yield executor
    elif workers == 1:
        yield None
    else:
        # A fresh interpreter for each: a fork would copy whatever threads the libraries have started.
        context = multiprocessing.get_context("spawn")
        pool = ProcessPoolExecutor(workers, mp_context=context, initializer=_prepare)
        try:
            yield pool
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def _prepare() -> None:
    """A worker before its first run: Ctrl-C is for the process that the user started, which then stops the workers."""
    from sim.runs import relax_garbage_collection

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    relax_garbage_collection()


@contextlib.contextmanager
def _cluster(address: str, language: Language) -> Iterator[Executor]:
    try:
        from distributed import Client
    except ImportError:
        raise Failure(say("simulate-no-cluster", language)) from None
    try:
        client = Client(address, timeout=CONNECT_SECONDS, set_as_default=False)
    except (OSError, ValueError) as error:
        raise Failure(say("simulate-no-scheduler", language, address=address, why=str(error))) from None
    try:
        if not client.scheduler_info()["workers"]:
            raise Failure(say("simulate-idle-cluster", language, address=address))
        yield client.get_executor(pure=False)
    finally:
        client.close()


# --- printing --------------------------------------------------------------------------------------------------------


def as_json(blueprint: Blueprint, options: argparse.Namespace, summary: Summary) -> dict[str, Any]:
    """The summary as one JSON object."""
    return {
        "scenario": blueprint.id,
        "version": blueprint.version,
        "grade": options.grade,
        "seed": options.seed,
        "runs": summary.runs,
        "outcomes": [{"in_force": list(texts), "runs": count} for texts, count in summary.outcomes],
        "texts": {
            text: {
                "in_force": _share(found.in_force),
                "turn": None if found.turn is None else asdict(found.turn),
                "commonest": found.commonest,
                "commonest_runs": found.commonest_count,
                "packages": found.packages,
            }
            for text, found in summary.texts.items()
        },
        "gains": {
            actor: {**asdict(found.gain), "gained": _share(found.gained), "of_aim": found.of_aim}
            for actor, found in summary.actors.items()
        },
        "escalation": {
            "peak": asdict(summary.peak),
            "peaks": {str(rung): count for rung, count in summary.peaks.items()},
            "calmer_at_the_end": _share(summary.calmer),
            "crises": asdict(summary.crises),
            "endings": summary.endings,
            "violence": {str(level): count for level, count in summary.violence.items()},
        },
        "agreements": {"breaches": asdict(summary.breaches), "defected": _share(summary.defected)},
        "events": asdict(summary.events),
        "refused": summary.refused,
        "digest": summary.digest,
    }


def _share(share: Share) -> dict[str, Any]:
    return {"runs": share.count, "share": share.value, "interval": list(share.interval)}


BAR = 40
"""Characters of a bar that stands for every run."""


def as_text(blueprint: Blueprint, summary: Summary, language: str) -> Iterator[str]:
    """The summary as tables for a person."""
    from sim.world.crisis import OUTCOMES, VIOLENCE
    from sim.world.ladder import rung

    def share(value: float) -> str:
        return say("simulate-share", language, share=value)

    def row(count: int, name: str) -> str:
        return f"  {_bar(count, summary.runs)}  {share(count / summary.runs):>6}  {name}"

    titles = {t.id: in_language(t.title, language) for t in blueprint.instruments}
    yield say("simulate-title", language, title=in_language(blueprint.title, language), runs=summary.runs)
    yield ""
    yield say("simulate-outcomes", language)
    for texts, count in summary.outcomes:
        yield row(count, " + ".join(titles[t] for t in texts) or say("simulate-nothing", language))
    yield ""
    yield say("simulate-texts", language)
    for text, found in summary.texts.items():
        low, high = map(share, found.in_force.interval)
        in_force = share(found.in_force.value)
        yield "  " + say("simulate-text", language, title=titles[text], share=in_force, low=low, high=high)
        if (turn := found.turn) is not None:
            turns = {"from": turn.lower_quartile, "to": turn.upper_quartile}
            one = round(turn.lower_quartile) == round(turn.upper_quartile)
            yield "    " + say("simulate-turn", language, **turns, one=one, packages=found.packages)
    yield ""
    yield say("simulate-gains", language)
    names = {a.id: in_language(a.name, language) for a in blueprint.actors}
    width = max((len(names[a]) for a in summary.actors), default=0)
    for actor, gained in summary.actors.items():
        aim = "" if gained.of_aim is None else share(gained.of_aim)
        yield f"  {names[actor]:<{width}}  {_gain(gained.gain, aim, language)}"
    yield ""
    yield say("simulate-escalation", language)
    for level, count in summary.peaks.items():
        yield row(count, say("simulate-rung", language, rung=f"{level:>2}", name=rung(level).names[language]))
    yield "  " + say("simulate-calmer", language, share=share(summary.calmer.value))

    def counted(name: str, count: int | str) -> str:
        return say("simulate-counted", language, name=name, count=count)

    endings = ", ".join(counted(OUTCOMES[o][language], n) for o, n in summary.endings.items()) or "none"
    yield "  " + say("simulate-crises", language, mean=summary.crises.mean, endings=endings)
    shares = ", ".join(
        counted(VIOLENCE[v][language] if v else say("simulate-no-crisis", language), share(n / summary.runs))
        for v, n in summary.violence.items()
    )
    yield "  " + say("simulate-violence", language, shares=shares)
    defected = share(summary.defected.value)
    yield "  " + say("simulate-breaches", language, mean=summary.breaches.mean, share=defected)
    yield ""
    if summary.refused:
        yield say("simulate-refused", language, count=summary.refused)
    yield say("simulate-digest", language, digest=summary.digest)


def _gain(gain: Spread, aim: str, language: str) -> str:
    def points(value: float) -> str:
        return say("simulate-points", language, points=value)

    return say(
        "simulate-gain",
        language,
        mean=f"{points(gain.mean):>6}",
        low=points(gain.interval[0]),
        high=points(gain.interval[1]),
        first=points(gain.lower_quartile),
        median=points(gain.median),
        third=points(gain.upper_quartile),
        aim=aim,
    )


def _bar(count: int, of: int) -> str:
    return ("█" * round(BAR * count / of)).ljust(BAR)
