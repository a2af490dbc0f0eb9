"""The written messages from which the reading learns: `written.LANGUAGE.txt` in `tools/intents`.

A line, under the intent of its section, is the two letters of a scenario and a message; where ` || ` follows, what the
message names is labelled, too:

    ri six years for 420 at Mbari || +six-years -flow-420 ~seat:kad-head #20:m³/s

`+` is given, `-` asked, `~` only named (an issue, an option, or KIND:ID), `#` a figure that is no option's. A `'`
behind an option says that its figure is not in the message. Its issue stands before it where its name is not unique.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
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
    """The written messages of a language, in the order of the file."""
    intent = ""
    for line in (FOLDER / f"written.{language}.txt").read_text("utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        if line.startswith("["):
            intent = line[1:-1]
            continue
        code, _, rest = line.partition(" ")
        text, labelled, marks = rest.partition(" ||")
        yield Made(text.strip(), language, SCENARIOS[code], intent, tuple(marks.split()), bool(labelled))
