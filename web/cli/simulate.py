"""`plenipo simulate`: a scenario played many times without people, and what the runs come to."""

from __future__ import annotations

import argparse
import contextlib
import json
import multiprocessing
import os
import signal
import sys
from collections.abc import Iterator, Mapping
from concurrent.futures import Executor, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from web.cli import world
from web.cli.deferred import defer
from web.cli.failure import Commands, Failure, read_scenario

if TYPE_CHECKING:
    from sim.exercise.core.blueprint import Blueprint
    from sim.runs import Result
    from sim.summary import Share, Spread, Summary

CANCELLED = 130
"""The exit code of a command stopped from the keyboard."""
MOST_RUNS = 1_000_000
CONNECT_SECONDS = 10


def add(commands: Commands) -> None:
    """Declare the arguments."""
    simulate = commands.add_parser(
        "simulate",
        help="play a scenario many times without people and sum up the runs",
        description="Ctrl-C stops it: the runs that have ended are summed up. The results do not depend on who plays.",
    )
    simulate.add_argument("scenario", help="a name of the library, or a file")
    simulate.add_argument("--runs", type=int, default=100, help="how many (default: 100)")
    simulate.add_argument("--seed", type=int, default=1, help="the first run's seed; the next ones follow")
    simulate.add_argument("--grade", choices=("novice", "practitioner", "veteran"), default="practitioner")
    where = simulate.add_mutually_exclusive_group()
    where.add_argument("--workers", type=int, help="processes on this machine (default: one for each core)")
    where.add_argument("--cluster", metavar="ADDRESS", help="a Dask scheduler, such as tcp://127.0.0.1:8786")
    simulate.add_argument(
        "--world-only", action="store_true", help="no exercise: the world by itself, with every actor acting"
    )
    simulate.add_argument("--days", type=int, help="with --world-only, how many (default: those of the scenario)")
    simulate.add_argument("--csv", action="store_true", help="with --world-only, print a row for each run")
    simulate.add_argument("--json", action="store_true", help="print one object instead of the tables")
    simulate.add_argument("--language", choices=("en", "fr"), default="en")
    simulate.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    defer()
    if not options.world_only and (options.days is not None or options.csv):
        raise Failure("--days and --csv go with --world-only")
    if not 1 <= options.runs <= MOST_RUNS:
        raise Failure(f"--runs is {options.runs}; it must be between 1 and {MOST_RUNS:,}")
    if options.seed < 0:
        raise Failure(f"--seed is {options.seed}; it must be 0 or more")
    if options.world_only:
        return world.run(options)
    from sim.summary import summarise

    workers = os.cpu_count() or 1 if options.workers is None else options.workers
    if workers < 1:
        raise Failure(f"--workers is {workers}; at least one is needed")
    blueprint = read_scenario(options.scenario, options.language)
    ended: list[Result] = []
    cancelled = _play(blueprint, options, workers, ended)
    if cancelled:
        print(f"plenipo: stopped after {len(ended)} of {options.runs} runs", file=sys.stderr)
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
    label = {"en": "runs", "fr": "parties"}[options.language]
    # The bar goes to the error stream, and shows only where that is a terminal: pipes get the result alone.
    bar = click.progressbar(
        length=options.runs, label=label, file=sys.stderr, show_pos=True, hidden=not sys.stderr.isatty()
    )
    try:
        with _executor(options.cluster, workers) as executor, bar:
            for result in play_many(blueprint, seeds, options.grade, executor, batch):
                ended.append(result)
                bar.update(1)
    except KeyboardInterrupt:
        return True
    except BrokenProcessPool:
        raise Failure("a worker process died, perhaps for lack of memory; try fewer with --workers") from None
    return False


@contextlib.contextmanager
def _executor(cluster: str | None, workers: int) -> Iterator[Executor | None]:
    """Where the runs are played: this process, some processes, or a cluster."""
    if cluster is not None:
        with _cluster(cluster) as executor:
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
    from sim.runs import settle

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    settle()


@contextlib.contextmanager
def _cluster(address: str) -> Iterator[Executor]:
    try:
        from distributed import Client
    except ImportError:
        raise Failure(
            "--cluster needs the extra plenipo[cluster]: install it with pip, here and on the workers"
        ) from None
    try:
        client = Client(address, timeout=CONNECT_SECONDS, set_as_default=False)
    except (OSError, ValueError) as error:
        raise Failure(f"no Dask scheduler answers at {address}: {error}") from None
    try:
        if not client.scheduler_info()["workers"]:
            raise Failure(f"the Dask scheduler at {address} has no worker; start one with: dask worker {address}")
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


WORDS: Mapping[str, Mapping[str, Any]] = {
    "en": {
        "head": "{title}: {runs} runs without people",
        "outcomes": "Outcomes",
        "nothing": "nothing in force",
        "texts": "Texts",
        "in_force": "in force {share} of runs ({low} to {high})",
        "turn": "in turn {q1:.0f} to {q3:.0f} (half of the runs); {count} different packages",
        "gains": "Gains over no agreement, in points (mean, 95 % interval; quartiles; share of its aim)",
        "gain": "{mean:+6.1f}  [{low:+.1f}, {high:+.1f}]   {q1:+.1f} / {median:+.1f} / {q3:+.1f}   {aim}",
        "escalation": "Escalation: highest rung of the ladder",
        "rung": "rung {rung:>2}  {name}",
        "calmer": "Calmer at the end than at the worst moment: {share} of runs",
        "crises": "Crises: {mean:.1f} a run; ended by: {endings}",
        "none": "none ended",
        "violent": "Worst violence: {violence}",
        "violence": ("no crisis", "none", "minor clashes", "serious clashes", "war"),
        "breaches": "Obligations not kept: {mean:.1f} a run; signed and not ratified: {share} of runs",
        "digest": "All runs together: {digest}",
        "refused": "{count} moves of minds were refused by the rules",
    },
    "fr": {
        "head": "{title} : {runs} parties sans joueurs",
        "outcomes": "Issues",
        "nothing": "rien en vigueur",
        "texts": "Textes",
        "in_force": "en vigueur dans {share} des parties ({low} à {high})",
        "turn": "entre les tours {q1:.0f} et {q3:.0f} (la moitié des parties) ; {count} compromis différents",
        "gains": "Gains sur l’absence d’accord, en points (moyenne, intervalle à 95 % ; quartiles ; part du but)",
        "gain": "{mean:+6.1f}  [{low:+.1f} ; {high:+.1f}]   {q1:+.1f} / {median:+.1f} / {q3:+.1f}   {aim}",
        "escalation": "Escalade : plus haut échelon atteint",
        "rung": "échelon {rung:>2}  {name}",
        "calmer": "Plus calme à la fin qu’au pire moment : {share} des parties",
        "crises": "Crises : {mean:.1f} par partie ; terminées par : {endings}",
        "none": "aucune terminée",
        "violent": "Pire violence : {violence}",
        "violence": ("pas de crise", "aucune", "accrochages", "affrontements graves", "guerre"),
        "breaches": "Obligations non tenues : {mean:.1f} par partie ; signé et non ratifié : {share} des parties",
        "digest": "Toutes les parties ensemble : {digest}",
        "refused": "{count} gestes des esprits simulés ont été refusés par les règles",
    },
}
BAR = 40
"""Characters of a bar that stands for every run."""


def as_text(blueprint: Blueprint, summary: Summary, language: str) -> Iterator[str]:
    """The summary as tables for a person."""
    from sim.world.crisis import OUTCOMES
    from sim.world.ladder import rung

    words = WORDS[language]
    titles = {t.id: t.title[language] for t in blueprint.instruments}
    yield words["head"].format(title=blueprint.title[language], runs=summary.runs)
    yield ""
    yield words["outcomes"]
    for texts, count in summary.outcomes:
        name = " + ".join(titles[t] for t in texts) or words["nothing"]
        yield f"  {_bar(count, summary.runs)}  {_percent(count / summary.runs, language):>6}  {name}"
    yield ""
    yield words["texts"]
    for text, found in summary.texts.items():
        low, high = found.in_force.interval
        share = words["in_force"].format(
            share=_percent(found.in_force.value, language), low=_percent(low, language), high=_percent(high, language)
        )
        yield f"  {titles[text]}: {share}" if language == "en" else f"  {titles[text]} : {share}"
        if found.turn is not None:
            turn = found.turn
            yield "    " + words["turn"].format(q1=turn.lower_quartile, q3=turn.upper_quartile, count=found.packages)
    yield ""
    yield words["gains"]
    names = {a.id: a.name[language] for a in blueprint.actors}
    width = max((len(names[a]) for a in summary.actors), default=0)
    for actor, gained in summary.actors.items():
        aim = "" if gained.of_aim is None else _percent(gained.of_aim, language)
        yield f"  {names[actor]:<{width}}  {_gain(words['gain'], gained.gain, aim)}"
    yield ""
    yield words["escalation"]
    for level, count in summary.peaks.items():
        line = words["rung"].format(rung=level, name=rung(level).names[language])
        yield f"  {_bar(count, summary.runs)}  {_percent(count / summary.runs, language):>6}  {line}"
    yield "  " + words["calmer"].format(share=_percent(summary.calmer.value, language))
    endings = ", ".join(f"{OUTCOMES[o][language]} {n}" for o, n in summary.endings.items()) or words["none"]
    yield "  " + words["crises"].format(mean=summary.crises.mean, endings=endings)
    shares = (f"{words['violence'][v]} {_percent(n / summary.runs, language)}" for v, n in summary.violence.items())
    yield "  " + words["violent"].format(violence=", ".join(shares))
    defected = _percent(summary.defected.value, language)
    yield "  " + words["breaches"].format(mean=summary.breaches.mean, share=defected)
    yield ""
    if summary.refused:
        yield words["refused"].format(count=summary.refused)
    yield words["digest"].format(digest=summary.digest)


def _gain(form: str, gain: Spread, aim: str) -> str:
    return form.format(
        mean=gain.mean,
        low=gain.interval[0],
        high=gain.interval[1],
        q1=gain.lower_quartile,
        median=gain.median,
        q3=gain.upper_quartile,
        aim=aim,
    )


def _percent(share: float, language: str) -> str:
    return f"{share:.0%}" if language == "en" else f"{100 * share:.0f}\N{NO-BREAK SPACE}%"


def _bar(count: int, of: int) -> str:
    return ("█" * round(BAR * count / of)).ljust(BAR)
