"""`plenipo analyse`: outcomes, frontier and solution points of negotiation domains, ours or from outside."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from sim.language import SOURCE, languages
from web.cli.analyse.tables import as_json, as_text
from web.cli.failure import Commands

if TYPE_CHECKING:
    from scenarios.domains import Analysis, DomainError, Opened

HELP = """\
A PATH is a folder of two or more profiles of one negotiation (NegoLog or GeniusWeb JSON; GENIUS XML, with or without
its domain file), or a scenario (a name of the library, or a file), which gives a domain for each instrument. Two or
more profile files given as the only PATHs are one negotiation.

Figures are printed in two scales: raw, as the file's own form defines utilities, and normalised, with each party's
worst outcome at 0 and its best at 1. Points are sought over all outcomes, with 0 as the point of disagreement: the
Nash point has the highest product of utilities, as the tools of these forms print it. "rational" has the points among
the outcomes that everybody could sign, by gains over reservation values. Opposition is the least Euclidean distance
from an outcome to (1, 1, ...). Discount factors are left aside. A domain too large to enumerate has its frontier found
issue by issue; its figures are exact too. Where even the frontier is past memory, points are sought among the supported
outcomes on its hull, each with the figure that no outcome passes.

A scenario's text is decided by its rule: each party's power (Shapley-Shubik and Banzhaf indices), who is indispensable,
and what the winning coalitions could agree on are printed too. With --coalitions every coalition is, and a folder of
profiles is taken to decide by unanimity."""


def add(commands: Commands) -> None:
    """Declare the arguments."""
    analyse = commands.add_parser(
        "analyse",
        help="print the frontier and the solution points of a negotiation domain",
        description=HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    analyse.add_argument("paths", nargs="+", metavar="PATH", help="a folder of profiles, or a scenario")
    analyse.add_argument("--coalitions", action="store_true", help="go through every coalition of the parties")
    analyse.add_argument("--json", action="store_true", help="print one object, or a list where there are several")
    analyse.add_argument("--language", choices=languages(), default=SOURCE)
    analyse.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    from scenarios.domains import DomainError, analyse
    from sim.negotiation.voting import Rule

    found: list[Analysis] = []
    failures: list[DomainError] = []
    for domain in _domains(options.paths, failures):
        try:
            asked = Rule("unanimity") if options.coalitions and domain.rule is None else None
            found.append(analyse(domain, asked))
        except DomainError as error:
            failures.append(error)
    # One domain was asked for: one folder, or the profiles of one negotiation.
    whole = len(found) == 1 and found[0].opened.path == " ".join(options.paths)
    if options.json:
        objects = [as_json(analysis, options.language, options.coalitions) for analysis in found]
        if found:
            print(json.dumps(objects[0] if whole else objects, ensure_ascii=False))
    else:
        tables = ("\n".join(as_text(analysis, options.language, options.coalitions)) for analysis in found)
        print("\n\n".join(tables), end="\n" * bool(found))
    for analysis in found:
        for note in analysis.notes:
            print(f"plenipo: {note.said(options.language)}", file=sys.stderr)
    for failure in failures:
        print(f"plenipo: {failure.said(options.language)}", file=sys.stderr)
    if not failures:
        return 0
    return 1 if found else 2


def _domains(paths: Sequence[str], failures: list[DomainError]) -> Iterator[Opened]:
    """The domains that can be opened; what is wrong with the others goes to `failures`."""
    from scenarios.domains import DomainError, open_domains, open_together

    try:
        together = open_together(paths)
    except DomainError as error:
        failures.append(error)
        return
    if together is not None:
        yield together
        return
    for path in paths:
        try:
            yield from open_domains(path)
        except DomainError as error:
            failures.append(error)
