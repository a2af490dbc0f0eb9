"""Every problem of meaning in a well-formed file; a check looks at the sound parts, whatever else is wrong."""

from __future__ import annotations

from collections.abc import Iterator

from assessment.authored.problem import Path, Problem
from assessment.authored.reading import Written
from scenarios.format.chart.check import chart
from scenarios.format.incidents.check import incidents
from scenarios.format.mandate.check import interactions, stakes
from scenarios.format.modules.check import modules
from scenarios.format.news.check import injects
from scenarios.format.papers.check import due_documents
from scenarios.format.papers.own import own_forms
from scenarios.format.parts import Parts
from scenarios.format.pledges.check import obligations
from scenarios.format.ratification.check import ratification
from scenarios.format.seats.check import actors
from scenarios.format.talk.check import caucuses
from scenarios.format.texts.check import issues_and_instruments
from scenarios.format.world.check import gauges, ties, world
from scenarios.sentences import error
from sim.exercise.core.typed import shows, unfit


def rules(written: Written) -> Iterator[Problem]:
    """Every problem of meaning in the file."""
    parts = Parts(written)
    yield from actors(parts)
    yield from stakes(parts)
    yield from interactions(parts)
    yield from _lists(parts)
    yield from _visible(parts)
    yield from issues_and_instruments(parts)
    yield from obligations(parts)
    yield from ratification(parts)
    yield from modules(parts)
    yield from incidents(parts)
    yield from due_documents(parts)
    yield from own_forms(parts)
    yield from injects(parts)
    yield from gauges(parts)
    yield from ties(parts)
    yield from world(parts)
    yield from caucuses(parts)
    yield from chart(parts)


NAMES = ("persona", "name", "role", "title", "unit", "place", "source")
"""Fields that are read as names: on one line, every character of it in sight."""


def _visible(parts: Parts) -> Iterator[Problem]:
    """Texts that show nothing, and names that hold what cannot be seen, under the rules for what people type."""
    for path in parts.written.places:
        text = parts.written.at(path)
        if not isinstance(text, str) or not text.strip() or parts.written.hollow(path):
            continue
        if not shows(text):
            yield error("shows-nothing", parts.place(path), path)
        elif set(path[-2:]) & set(NAMES) and (hidden := unfit(text.strip())) is not None:
            yield error("unfit-for-a-name", parts.place(path), path, character=f"U+{ord(hidden):04X}")


def _lists(parts: Parts) -> Iterator[Problem]:
    """Words that stand twice where once is enough."""
    paths: list[Path] = [("languages",)]
    paths += [("actors", name, "acts") for name in parts.raw("actors")]
    paths += [("seats", name, field) for name in parts.raw("seats") for field in ("powers", "competences")]
    paths += [("instruments", name, field) for name in parts.raw("instruments") for field in ("parties", "signatories")]
    paths += [("injects", name, "to") for name in parts.raw("injects")]
    for actor in parts.raw("actors"):
        for instrument in parts.raw("actors", actor, "stakes"):
            issues: Path = ("actors", actor, "stakes", instrument, "issues")
            paths += [(*issues, issue, "limits") for issue in parts.raw(*issues)]
    paths += parts.listed("caucuses")
    for path in paths:
        words = parts.written.at(path)
        seen: set[str] = set()
        for number, word in enumerate(words if isinstance(words, list) else ()):
            if isinstance(word, str) and word in seen:
                yield error("repeated", parts.place((*path, number)), (*path, number), found=word[:60])
            elif isinstance(word, str):
                seen.add(word)
