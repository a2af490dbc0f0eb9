"""`plenipo negotiate`: tactics bargain over a domain by alternating offers, once with every move or many times."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from sim.language import Language
from web.cli.failure import Commands, Failure, declare, out_of_range
from web.cli.negotiate.tables import Played, as_json, as_text
from web.cli.sentences import say

if TYPE_CHECKING:
    from scenarios.domains import Opened
    from scenarios.domains.deals import Series
    from sim.negotiation.alternating import Agreement
    from sim.negotiation.named import Line

MOST_ROUNDS = 100_000
MOST_RUNS = 100_000
CANCELLED = 130
"""The exit code of a command stopped from the keyboard."""

TACTICS = (
    "boulware, linear, conceder, hardliner, micro, tit-for-tat, relative-tft, random-tft, averaged-tft, nice-tft,"
    " resource, logrolling"
)
"""The words of sim.negotiation.named, written out so that the help page need not load the engine."""


def add(commands: Commands, language: Language) -> None:
    """Declare the arguments, explained in that language."""
    negotiate = declare(
        commands,
        "negotiate",
        language,
        description=say("help-negotiate-more", language),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    negotiate.add_argument("path", metavar=say("metavar-path", language), help=say("help-analyse-path", language))
    negotiate.add_argument(
        "--tactics",
        required=True,
        metavar="A,B[,C]",
        help=say("help-negotiate-tactics", language, tactics=TACTICS),
    )
    negotiate.add_argument(
        "--rounds", type=int, required=True, metavar="N", help=say("help-negotiate-rounds", language)
    )
    negotiate.add_argument("--seed", type=int, default=1, help=say("help-negotiate-seed", language))
    negotiate.add_argument("--runs", type=int, default=1, metavar="K", help=say("help-negotiate-runs", language))
    negotiate.add_argument("--instrument", metavar="ID", help=say("help-negotiate-instrument", language))
    negotiate.add_argument("--json", action="store_true", help=say("help-json", language))
    negotiate.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    from scenarios.domains import DomainError, why_empty
    from scenarios.domains.deals import yardsticks

    for name, value, most in (("rounds", options.rounds, MOST_ROUNDS), ("runs", options.runs, MOST_RUNS)):
        if not 1 <= value <= most:
            raise Failure(out_of_range(name, value, most, options.language))
    if options.seed < 0:
        raise Failure(say("negative-seed", options.language, value=str(options.seed)))
    try:
        opened = _domain(options)
        empty = why_empty(opened)
        scales = {} if empty else yardsticks(opened)
    except DomainError as error:
        raise Failure(error.said(options.language)) from None
    if empty:
        raise Failure(" ".join(note.said(options.language) for note in empty))
    words, lines = _lines(options, opened)
    for note in opened.notes:
        print(f"plenipo: {note.said(options.language)}", file=sys.stderr)
    series, cancelled = _play(opened, lines, options)
    if cancelled:
        stopped = say("negotiate-stopped", options.language, runs=len(series.results), all=options.runs)
        print(f"plenipo: {stopped}", file=sys.stderr)
    if series.results:
        played = Played(options, opened, words, series, scales)
        if options.json:
            print(json.dumps(as_json(played), ensure_ascii=False))
        else:
            print("\n".join(as_text(played)))
    return CANCELLED if cancelled else 0


def _play(opened: Opened, lines: Sequence[Line], options: argparse.Namespace) -> tuple[Series, bool]:
    """The runs that ended, with the moves of the first, and whether the user stopped them."""
    import click

    from scenarios.domains.deals import Series, first_moves, runs

    ended: list[Agreement | None] = []
    # The bar goes to the error stream, and shows only where that is a terminal: pipes get the result alone.
    hidden = options.runs == 1 or not sys.stderr.isatty()
    label = say("negotiate-label", options.language)
    bar = click.progressbar(length=options.runs, label=label, file=sys.stderr, show_pos=True, hidden=hidden)
    try:
        with bar:
            for agreement in runs(opened, lines, options.rounds, options.seed, options.runs):
                ended.append(agreement)
                bar.update(1)
        moves = first_moves(opened, lines, options.rounds, options.seed) if options.runs == 1 else ()
    except KeyboardInterrupt:
        return Series(tuple(ended) if options.runs > 1 else (), ()), True
    return Series(tuple(ended), moves), False


def _domain(options: argparse.Namespace) -> Opened:
    """The domain that PATH and --instrument name."""
    from scenarios.domains import open_domains

    found = open_domains(options.path)
    if options.instrument is None:
        return found[0]
    for opened in found:
        if opened.instrument == options.instrument:
            return opened
    known = ", ".join(opened.instrument or "-" for opened in found)
    raise Failure(say("negotiate-instrument", options.language, found=options.instrument, known=known))


def _lines(options: argparse.Namespace, opened: Opened) -> tuple[tuple[str, ...], list[Line]]:
    """The word and the line of bargaining of each party."""
    from assessment.authored.problem import OWN, nearest
    from sim.negotiation.named import LINES, named

    words = tuple(word.strip().lower() for word in options.tactics.split(","))
    if len(words) == 1:
        words *= len(opened.parties)
    if len(words) != len(opened.parties):
        count = {"given": len(words), "needed": len(opened.parties), "parties": list(opened.parties)}
        raise Failure(say("negotiate-tactics", options.language, **count))
    try:
        return words, [named(word) for word in words]
    except ValueError:
        unknown = next(word for word in words if word not in LINES)
        said = say("negotiate-unknown", options.language, found=unknown, known=", ".join(LINES))
        near = nearest(unknown, LINES)
        raise Failure(f"{said}. {OWN.say('did-you-mean', options.language, word=near)}" if near else said) from None
