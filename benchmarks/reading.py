"""Reading of free text against labelled messages: intents, names, figures and trades, by language and half.

The held half is read and never shown: what is printed of it is counts alone. `--confusion` adds the tables of intents.
"""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.figures import Figure, milliseconds, show
from scenarios.library import load
from sim.exercise.scene.lexicon import blueprint_lexicon
from sim.language import languages
from sim.reading.lexicon import Lexicon
from sim.reading.read import read
from sim.reading.reading import Reading

LABELLED = Path(__file__).parent / "labelled"
HALVES = ("tune", "held")
TRADING = ("offer", "demand", "conditional-offer")
RIGHT, OR_UNCLEAR, NAMED, EXACT, EACH = 0.90, 0.97, 0.90, 0.85, 0.003
UNITS = {"m3/s": "m³/s", "km3": "km³"}
"""Units as labels write them, and as a reading has them."""


@dataclass(slots=True)
class Found:
    """Things wanted, got, and both."""

    wanted: int = 0
    got: int = 0
    both: int = 0

    def add(self, wanted: set[object], got: set[object]) -> None:
        """Count one message's."""
        self.wanted += len(wanted)
        self.got += len(got)
        self.both += len(wanted & got)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * self.both / (self.wanted + self.got) if self.wanted + self.got else 1.0


@dataclass(slots=True)
class Tally:
    """Counts over one half of one language."""

    messages: int = 0
    right: int = 0
    unclear: int = 0
    options: Found = field(default_factory=Found)
    names: Found = field(default_factory=Found)
    figures: Found = field(default_factory=Found)
    trades: int = 0
    exact: int = 0
    seconds: list[float] = field(default_factory=list)
    confused: Counter[tuple[str, str]] = field(default_factory=Counter)


_lexicons: dict[str, Lexicon] = {}


def lexicon(scenario: str) -> Lexicon:
    """The names of a library scenario, with all its news."""
    if scenario not in _lexicons:
        _lexicons[scenario] = blueprint_lexicon(load(scenario))
    return _lexicons[scenario]


def tally(language: str, half: str) -> Tally:
    """The counts of one half; a second reading of each message is timed, with caches as warm as in a served room."""
    rows = [json.loads(line) for line in (LABELLED / f"{language}.{half}.jsonl").read_text("utf-8").splitlines()]
    counted = Tally(len(rows))
    for row in rows:
        count(row, read(row["text"], language, lexicon(row["scenario"]), writer=row["writer"]), counted)
    for row in rows:
        began = time.process_time()
        read(row["text"], language, lexicon(row["scenario"]), writer=row["writer"])
        counted.seconds.append(time.process_time() - began)
    return counted


def count(row: dict[str, object], reading: Reading, counted: Tally) -> None:
    """Add one message."""
    wanted = str(row["intent"])
    counted.right += reading.intent == wanted
    counted.unclear += reading.intent in (wanted, "unclear")
    counted.confused[wanted, reading.intent] += 1
    labels = {(kind, name) for kind, name in row["about"]}  # type: ignore[attr-defined]
    got = {(one.kind, one.id) for one in reading.about}
    options = ("issue", "option")
    counted.options.add({one for one in labels if one[0] in options}, {one for one in got if one[0] in options})
    # Some labels have the article's id without its text's.
    short = {(kind, name.rpartition("/")[2] if kind == "provision" else name) for kind, name in got}
    counted.names.add({(k, n.rpartition("/")[2] if k == "provision" else n) for k, n in labels}, set(short))
    figures = {(round(float(value), 4), UNITS.get(unit, unit)) for value, unit, _ in row["figures"]}  # type: ignore[attr-defined]
    counted.figures.add(set(figures), {(round(one.value, 4), one.unit) for one in reading.figures})
    if wanted in TRADING:
        counted.trades += 1
        counted.exact += (dict(reading.trade.give), dict(reading.trade.ask)) == (row["give"], row["ask"])


def confusion(counted: Tally) -> str:
    """Each intent with those that it was taken for, most often first."""
    lines = []
    for wanted in sorted({pair[0] for pair in counted.confused}):
        took = Counter({got: n for (label, got), n in counted.confused.items() if label == wanted})
        lines.append(f"  {wanted:<20}" + ", ".join(f"{got} {n}" for got, n in took.most_common()))
    return "\n".join(lines)


def main() -> None:
    """Print the figures."""
    figures: list[Figure] = []
    tables: list[str] = []
    for language in languages():
        for half in HALVES:
            found = tally(language, half)
            which = f"{language}, {half} half"
            size = f"{found.messages} messages"
            right, unclear = found.right / found.messages, found.unclear / found.messages
            exact = found.exact / found.trades
            each = sorted(found.seconds)[len(found.seconds) // 2]
            all_figures = f"all names {found.names.f1:.3f}"
            both = Found(
                found.options.wanted + found.figures.wanted,
                found.options.got + found.figures.got,
                found.options.both + found.figures.both,
            )
            figures += [
                Figure(f"{which}: intent right", f"{right:.1%}", f">= {RIGHT:.0%}", right >= RIGHT, size),
                Figure(f"{which}: right or unclear", f"{unclear:.1%}", f">= {OR_UNCLEAR:.0%}", unclear >= OR_UNCLEAR),
                Figure(
                    f"{which}: issues, options, figures, F1",
                    f"{both.f1:.3f}",
                    f">= {NAMED:.2f}",
                    both.f1 >= NAMED,
                    f"options {found.options.f1:.3f}, figures {found.figures.f1:.3f}, {all_figures}",
                ),
                Figure(
                    f"{which}: offered for what, exact",
                    f"{exact:.1%}",
                    f">= {EXACT:.0%}",
                    exact >= EXACT,
                    f"{found.trades}",
                ),
                Figure(f"{which}: one reading", milliseconds(each), f"<= {milliseconds(EACH)}", each <= EACH, "median"),
            ]
            tables.append(f"\n{which}: intent, and what it was read as\n{confusion(found)}")
    show("reading", figures)
    if "--confusion" in sys.argv:
        print("\n".join(tables))


if __name__ == "__main__":
    main()
