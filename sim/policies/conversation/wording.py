"""A message put together from parts, none of which its reader has met of late."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from sim.exercise.core.names import PLENARY, Phrase, SeatId
from sim.exercise.state import State
from sim.language import SOURCE
from sim.policies.desk import Desk, Value
from sim.policies.phrases import WORDS

HOUR = 60 * 60_000
"""Exercise time within which nobody meets the same sentence twice (ms)."""
VOICED: Mapping[str, str] = {"hard": "hard", "spoiler": "hard", "conciliatory": "conciliatory", "anxious": "anxious"}
"""The voice in which a style speaks, where a part has one."""
NAMING = ("issue", "option", "actor", "package")
"""Beginnings of the names of values that name something."""
_LANGUAGE = re.compile(r"_[a-z]{2,3}(-[A-Z]{2})?$")


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a message: its sentences, and whether the message says nothing without it."""

    name: str
    needed: bool = False


@dataclass(slots=True)
class Draft:
    """An answer's content: its template (what was done, and how it stands), its parts in order, and their values."""

    template: str
    parts: list[Part] = field(default_factory=list)
    values: dict[str, Value] = field(default_factory=dict)

    def add(self, *names: str, needed: bool = False) -> Draft:
        self.parts += [Part(name, needed) for name in names]
        return self


def met(state: State, reader: SeatId, now: int) -> frozenset[str]:
    """The sentences of minds that a reader was shown in the last hour, by `mark`; as far as `state` knows them."""
    elapsed = state.timer.elapsed(now)
    found: set[str] = set()
    for entry, message in reversed(state.messages):
        if elapsed - state.timer.elapsed(entry.at) > HOUR:
            break
        if not isinstance(message.words, Phrase):
            continue
        channel = state.channels.get(message.channel)
        if message.channel == PLENARY or (channel is not None and reader in channel.seats):
            found.update(marks(message.words))
    for package in state.packages.values():
        if isinstance(package.note, Phrase):
            found.update(marks(package.note))
    return frozenset(found)


def marks(phrase: Phrase) -> Iterator[str]:
    """A mark for each part of a message: equal marks are equal sentences."""
    written = phrase.values.get("parts")
    if isinstance(written, str):
        for part in written.split():
            yield mark(part, phrase.values)


def mark(part: str, values: Mapping[str, Value]) -> str:
    """The part with the values that its sentence takes."""
    taken = WORDS.variables(part, SOURCE) if WORDS.has(part) else frozenset()
    used = {k: v for k, v in values.items() if _LANGUAGE.sub("", k) in taken}
    return f"{part} {sorted(used.items())}"


def worded(desk: Desk, draft: Draft, worn: Iterable[str]) -> Phrase | None:
    """The draft in words that the reader has not met; None where nothing is left of it.

    A part of which every wording was met is left out. Where that is one without which the message says nothing, it says
    how often the matter was spoken of.
    """
    old = set(worn)
    values = dict(draft.values)
    chosen: list[str] = []
    spoken: set[Value] = set()
    for part in draft.parts:
        wording = _fresh(desk, part.name, values, old, spoken)
        if wording is None and part.needed:
            values["count"] = desk.said(draft.template) + 1
            wording = _fresh(desk, "again", values, old, spoken)
        if wording is None:
            continue
        chosen.append(wording)
        old.add(mark(wording, values))
        spoken |= {values[n] for n in WORDS.variables(wording, SOURCE) if n.startswith(NAMING) and n in values}
    if not chosen:
        return None
    if any("home" in WORDS.variables(name, SOURCE) for name in chosen):
        values["home"] = desk.actor
    return Phrase(draft.template, {**values, "parts": " ".join(chosen)})


def _again(wording: str, values: Mapping[str, Value], spoken: set[Value]) -> int:
    """The count of things that a wording names the message has named before it."""
    taken = WORDS.variables(wording, SOURCE)
    return sum(values.get(name) in spoken for name in taken if name.startswith(NAMING))


def _fresh(desk: Desk, name: str, values: Mapping[str, Value], old: set[str], spoken: set[Value]) -> str | None:
    """A wording of a part that the reader has not met, in the delegation's own voice where it has one.

    One that names again what the message has named comes after those that do not.
    """
    voice = VOICED.get(desk.style)
    names = [name]
    if voice is not None and WORDS.has(f"{name}-{voice}"):
        names.insert(0, f"{name}-{voice}")
        if desk.rng.random() < 0.3:
            names.reverse()
    for one in names:
        wordings = [f"{one}.{wording}" for wording in WORDS.attributes(one)]
        fresh = [wording for wording in wordings if mark(wording, values) not in old]
        if fresh:
            again = [_again(wording, values, spoken) for wording in fresh]
            best = [wording for wording, count in zip(fresh, again, strict=True) if count == min(again)]
            return best[int(desk.rng.integers(len(best)))]
    return None
