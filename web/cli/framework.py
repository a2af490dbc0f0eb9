"""`plenipo framework`: what frameworks there are, what is wrong with one, and other people's forms read and written."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sim.language import Language
from web.cli.failure import Commands, Failure, declare, read_bytes
from web.cli.sentences import say

if TYPE_CHECKING:
    from assessment.framework import Framework

READ_WHOLE = (".csv", ".tsv", ".json")
"""The endings of files that are imported; any other is a framework of ours."""


DOINGS = ("list", "check", "import", "export")


def add(commands: Commands, language: Language) -> None:
    """Declare the arguments, explained in that language."""
    parser = declare(commands, "framework", language)
    file, path = say("metavar-file", language), say("metavar-path", language)
    parser.add_argument("do", choices=DOINGS, help=say("help-framework-do", language))
    parser.add_argument("source", nargs="?", metavar=path, help=say("help-framework-source", language))
    parser.add_argument("--base", metavar=path, help=say("help-framework-base", language))
    parser.add_argument("--map", metavar=file, help=say("help-framework-map", language))
    parser.add_argument("--number", default="1", metavar="N", help=say("help-framework-number", language))
    parser.add_argument("--dry-run", action="store_true", help=say("help-framework-dry-run", language))
    parser.add_argument("--out", metavar=say("metavar-folder", language), help=say("help-framework-out", language))
    parser.add_argument("--case", metavar=file, help=say("help-framework-case", language))
    parser.add_argument("--table", metavar=file, help=say("help-framework-table", language))
    address = say("metavar-address", language)
    parser.add_argument("--address", default="", metavar=address, help=say("help-framework-address", language))
    parser.add_argument(
        "--creator",
        default="Plenipo",
        metavar=say("metavar-text", language),
        help=say("help-framework-creator", language),
    )
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    if options.do == "list":
        return _list(options)
    if not options.source:
        raise Failure(say("framework-of-what", options.language, do=options.do))
    return {"check": _check, "import": _import, "export": _export}[options.do](options)


def _list(options: argparse.Namespace) -> int:
    from assessment.framework import load, names

    for name in names():
        print(_told(load(name), options.language))
    return 0


def _told(framework: Framework, language: Language) -> str:
    from assessment.exports.words import word
    from sim.language import in_language

    return say(
        "framework-line",
        language,
        name=framework.id,
        version=framework.version,
        title=in_language(framework.title, language),
        status=word(f"status.{framework.status}", language),
        blocks=len(framework.blocks),
        criteria=len(list(framework.criteria())),
        hash=framework.hash[:16],
    )


def _check(options: argparse.Namespace) -> int:
    from assessment.evidence import RULES
    from assessment.framework_files import FrameworkError

    language = options.language
    try:
        framework = _framework(options.source, language)
    except FrameworkError as wrong:
        print(wrong.said(language))
        return 1
    print(_told(framework, language))
    unknown = [c for c in framework.criteria() if c.observed_by is not None and c.observed_by not in RULES]
    for criterion in unknown:
        print(say("framework-no-rule", language, criterion=criterion.code, rule=str(criterion.observed_by)))
    people = [criterion.code for criterion in framework.criteria() if criterion.rule not in RULES]
    if people:
        print(say("framework-for-people", language, count=len(people), codes=people))
    return 1 if unknown else 0


def _framework(source: str, language: Language) -> Framework:
    """The framework of a name, a folder, a YAML file, a table or a CASE package. Raises FrameworkError."""
    from assessment.imports.importing import whole_framework

    if source.lower().endswith(READ_WHOLE):
        return whole_framework(read_bytes(source, language), Path(source).name)
    return loaded(source)


def loaded(source: str) -> Framework:
    """The framework of a name, a folder or a YAML file; a folder may have any name but those of the platform's own.

    Raises FrameworkError.
    """
    from assessment.framework import load, names

    path = Path(source)
    return load(path if source not in names() and path.exists() else source)


def _import(options: argparse.Namespace) -> int:
    from assessment.framework_files import FrameworkError

    if not options.dry_run and not options.out:
        raise Failure(say("framework-no-out", options.language))
    try:
        framework = _taken(options)
    except FrameworkError as wrong:
        raise Failure(wrong.said(options.language)) from None
    print(_told(framework, options.language))
    if options.dry_run:
        print(say("framework-nothing-written", options.language))
        return 0
    _write(framework, Path(options.out), options.language)
    print(say("framework-written", options.language, folder=str(options.out)))
    return 0


def _taken(options: argparse.Namespace) -> Framework:
    """The framework that a file makes, having printed what it does with each entry. Raises FrameworkError."""
    from assessment.imports.importing import USUAL_BASE, is_register, whole_framework, wording
    from assessment.imports.matching import mapping

    language, name = options.language, Path(options.source).name
    source = read_bytes(options.source, language)
    if not (options.base or options.map or is_register(source, name)):
        return whole_framework(source, name)
    lines = mapping(read_bytes(options.map, language), Path(options.map).name) if options.map else None
    adopted = wording(source, name, loaded(options.base or USUAL_BASE), options.number, lines)
    for step in (*adopted.steps, *adopted.kept):
        print(step.said(language))
    return adopted.framework


def _write(framework: Framework, folder: Path, language: Language) -> None:
    from assessment.authored.system import why
    from assessment.framework_writing import files

    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise Failure(say("framework-not-empty", language, folder=str(folder)))
        for name, text in files(framework).items():
            (folder / name).write_text(text, "utf-8")
    except OSError as failed:
        raise Failure(say("framework-unwritable", language, file=str(folder), why=why(failed).said(language))) from None


def _export(options: argparse.Namespace) -> int:
    from assessment.authored.system import why
    from assessment.exports.case import package
    from assessment.exports.table import table
    from assessment.framework_files import FrameworkError

    language = options.language
    if not options.case and not options.table:
        raise Failure(say("framework-export-what", language))
    try:
        framework = _framework(options.source, language)
    except FrameworkError as wrong:
        raise Failure(wrong.said(language)) from None
    written = {}
    if options.case:
        written[options.case] = package(framework, datetime.now(UTC), options.address, options.creator)
    if options.table:
        written[options.table] = table(framework, language)
    for file, content in written.items():
        try:
            Path(file).write_bytes(content)
        except OSError as failed:
            raise Failure(say("framework-unwritable", language, file=file, why=why(failed).said(language))) from None
        print(say("framework-exported", language, file=file))
    return 0
