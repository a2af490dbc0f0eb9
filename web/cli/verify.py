"""`plenipo verify`: whether a log or a dossier is as it was recorded, and what in it was altered, lost or moved."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from sim.language import Language
from web.cli.failure import Commands, Failure, declare, read_bytes
from web.cli.logs import lines
from web.cli.sentences import say

if TYPE_CHECKING:
    from assessment.exports.proving import Proven


def add(commands: Commands, language: Language) -> None:
    """Declare the arguments, explained in that language."""
    verify = declare(commands, "verify", language)
    verify.add_argument("log", metavar=say("metavar-file", language), help=say("help-verify-file", language))
    verify.add_argument("--head", metavar=say("metavar-hash", language), help=say("help-verify-head", language))
    verify.add_argument("--events", metavar="N", type=int, help=say("help-verify-events", language))
    verify.add_argument("--dossier", metavar=say("metavar-file", language), help=say("help-verify-dossier", language))
    verify.add_argument("--key", metavar=say("metavar-file", language), help=say("help-verify-key", language))
    verify.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    from assessment.exports import proving

    language = options.language
    content = read_bytes(options.log, language)
    try:
        if (found := proving.read(content)) is not None:
            return _told(proving.prove(found, _thumbprint(options)), options.log, language)
    except proving.NoDossier as error:
        print(say("verify-no-dossier", language, file=options.log, why=str(error)), file=sys.stderr)
        return 1
    return _log(options)


def _log(options: argparse.Namespace) -> int:
    """Whether the log of a file holds, and is all that a head, a number of events or a dossier says it is."""
    from sim.exercise.core.verifying import Broken, verify

    language = options.language
    dossier = _dossier(options) if options.dossier else None
    if dossier is not None and dossier.faults:
        return _told(dossier, options.dossier, language)
    try:
        found = verify(lines(options.log, language))
    except Broken as broken:
        print(say("verify-broken", language, file=options.log, why=broken.said(language)), file=sys.stderr)
        return 1
    if found.events == 0:
        raise Failure(say("log-empty", language, file=options.log))
    told = {"file": options.log, "events": found.events, "head": found.head}
    for wanted, has in ((options.head, found.head), (options.events, found.events)):
        if wanted is not None and wanted != has:
            print(say("verify-elsewhere", language, **told, wanted=str(wanted)), file=sys.stderr)
            return 1
    if dossier is not None and (apart := _apart(options.log, dossier, language)):
        print(say("verify-not-of-dossier", language, **told, dossier=options.dossier, why=apart), file=sys.stderr)
        return 1
    print(say("verify-holds", language, **told))
    if not found.closed and options.head is None and options.events is None and dossier is None:
        print(say("verify-open", language, events=found.events))
    return 0


def _dossier(options: argparse.Namespace) -> Proven:
    from assessment.exports import proving

    try:
        found = proving.read(read_bytes(options.dossier, options.language))
    except proving.NoDossier:
        found = None
    if found is None:
        raise Failure(say("verify-is-no-dossier", options.language, file=options.dossier))
    return proving.prove(found, _thumbprint(options))


def _thumbprint(options: argparse.Namespace) -> str:
    """The thumbprint asked for, or that of the key in a file of that name; empty where none is asked for."""
    from assessment.exports.signing import NotSigned, thumbprint

    if not options.key or not Path(options.key).is_file():
        return options.key or ""
    try:
        return thumbprint(json.loads(read_bytes(options.key, options.language)))
    except (ValueError, NotSigned):
        raise Failure(say("verify-is-no-key", options.language, file=options.key)) from None


def _apart(log: str, dossier: Proven, language: Language) -> str:
    """The first place at which a log is not the one of a dossier; empty where it is, or goes on from there."""
    from sim.exercise.core.verifying import check

    hashes, read = dossier.hashes, 0
    for line in check(lines(log, language)):
        if read == len(hashes):
            break
        if line.hash != hashes[read] or line.exercise != dossier.exercise:
            return say("verify-apart", language, event=read + 1)
        read += 1
    return "" if read == len(hashes) else say("verify-cut-short", language, events=len(hashes))


def _told(proven: Proven, file: str, language: Language) -> int:
    """Tell what a dossier's proof came to: 0 where it holds, else 1."""
    if proven.faults:
        print(say("verify-altered", language, file=file), file=sys.stderr)
        for fault in proven.faults:
            print(f"  {fault.said(language)}", file=sys.stderr)
        return 1
    told = {"candidate": proven.candidate, "exercise": proven.exercise, "events": proven.events, "head": proven.head}
    print(say("verify-dossier-holds", language, file=file, **told))
    print(say("verify-signed-by", language, key=proven.key))
    if proven.site:
        print(say("verify-key-at", language, address=f"{proven.site}/.well-known/plenipo-key.json"))
    if proven.draft:
        print(say("verify-draft", language))
    return 0
