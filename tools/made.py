"""The written messages from which the reading learns: `written*.LANGUAGE.txt` in `tools/intents`.

A line, under the intent of its section, is the two letters of a scenario and a message; where ` || ` follows, what the
message names is labelled, too:

    ri six years for 420 at Mbari || +six-years -flow-420 ~seat:kad-head #20:m³/s

`+` is given, `-` asked, `~` only named (an issue, an option, or KIND:ID), `#` a figure that is no option's. A `'`
behind an option says that its figure is not in the message. Its issue stands before it where its name is not unique.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

FOLDER = Path(__file__).parent / "intents"
SCENARIOS = {"ri": "river", "co": "corridor", "ac": "accord", "tt": "two-towns", "dr": "drum"}


@dataclass(frozen=True, slots=True)
class Made:
    """One written message with its labels; `marks` is empty where only its intent is labelled."""

    text: str
    language: str
    scenario: str
    intent: str
    marks: tuple[str, ...] = field(default=())
    labelled: bool = False


def written(language: str) -> Iterator[Made]:
    """The written messages of a language, in the order of the files."""
    intent = ""
    for line in chain.from_iterable(file.read_text("utf-8").splitlines() for file in _files(language)):
        if not line or line.startswith("#"):
            continue
        if line.startswith("["):
            intent = line[1:-1]
            continue
        code, _, rest = line.partition(" ")
        text, labelled, marks = rest.partition(" ||")
        yield Made(text.strip(), language, SCENARIOS[code], intent, tuple(marks.split()), bool(labelled))


def _files(language: str) -> list[Path]:
    return sorted(FOLDER.glob(f"written*.{language}.txt"))
