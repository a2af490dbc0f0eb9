"""The result of reading one text, as plain values; how they are found stands in the files beside this one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Intent = Literal[
    "question-interests",
    "question-fact",
    "offer",
    "conditional-offer",
    "demand",
    "commitment",
    "warning",
    "threat",
    "refusal",
    "acceptance",
    "apology",
    "thanks",
    "greeting",
    "procedure",
    "statement",
    "unclear",
]
Kind = Literal[
    "issue",
    "option",
    "instrument",
    "provision",
    "package",
    "actor",
    "seat",
    "gauge",
    "inject",
    "act",
]
"""The kinds of thing that a text can name."""
Attitude = Literal["relies-on", "reports", "refutes", "asks"]


@dataclass(frozen=True, slots=True)
class Mention:
    """One thing that the text names, and the words that name it, as positions [start, end) in the text."""

    kind: Kind
    id: str
    """`issue/option` and `instrument/provision`, where the id alone is not unique; of a package that the reader has
    not seen, its letter."""
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with its unit as written (`m³/s`, `euro`, `year`, ""), and the option or gauge that it matches."""

    value: float
    unit: str
    start: int
    end: int
    option: tuple[str, str] | None = None
    """(issue, option)"""
    gauge: str | None = None


@dataclass(frozen=True, slots=True)
class Trade:
    """Options that the writer would give and those asked for in return, by issue."""

    give: Mapping[str, str] = field(default_factory=dict)
    ask: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Stance:
    """The writer's attitude to one thing named."""

    kind: Kind
    id: str
    attitude: Attitude


@dataclass(frozen=True, slots=True)
class Substance:
    """Measures of content: counts of words, shares in [0, 1]."""

    words: int
    """Content words, without stop words."""
    new: float
    """Share of content words that the writer had not been shown before."""
    copied: float
    """Share of the text that is copied from what the writer had been shown, in runs of five words and more."""
    repeated: float
    """Share of the text that repeats itself or the writer's own earlier texts."""
    on_subject: float
    """Share of sentences that name something of the scenario."""
    readable: bool
    """Whether the words are words of a language that is read here."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One text, read."""

    language: str
    intent: Intent
    confidence: float
    """In [0, 1]; below the reader's own threshold the intent is `unclear`."""
    cues: tuple[tuple[int, int], ...]
    """Positions [start, end) of the words on which the intent rests."""
    about: tuple[Mention, ...]
    figures: tuple[Figure, ...]
    trade: Trade
    stances: tuple[Stance, ...]
    substance: Substance
