"""`plenipo analyse`: outcomes, frontier and solution points of negotiation domains, ours or from outside."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from sim.language import Language
from web.cli.analyse.tables import as_json, as_text
from web.cli.failure import Commands, declare
from web.cli.sentences import say

if TYPE_CHECKING:
    from scenarios.domains import Analysis, DomainError, Opened


def add(commands: Commands, language: Language) -> None:
    """Declare the arguments, explained in that language."""
    analyse = declare(
        commands,
        "analyse",
        language,
        description=say("help-analyse-more", language),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    analyse.add_argument(
        "paths", nargs="+", metavar=say("metavar-path", language), help=say("help-analyse-path", language)
    )
    analyse.add_argument("--coalitions", action="store_true", help=say("help-analyse-coalitions", language))
    analyse.add_argument("--json", action="store_true", help=say("help-analyse-json", language))
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
