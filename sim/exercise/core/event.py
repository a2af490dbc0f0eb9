"""The root of all events, the declaration of their kinds, and an event as the reader of a stream meets it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar, Literal, TypeVar, dataclass_transform, get_args

import msgspec

from sim.exercise.core.names import Audience, Ref

Authority = Literal["mandate", "ad-referendum"]
"""Under which authority a delegation binds itself: its mandate, or subject to the capital's later approval."""

Slice = Literal[
    "clock",
    "people",
    "scene",
    "talks",
    "texts",
    "packages",
    "stakes",
    "world",
    "agreements",
    "crises",
    "desk",
    "control",
]
"""The parts of a screen."""
ALL: tuple[Slice, ...] = get_args(Slice)

Evidence = Literal[
    "message",
    "package",
    "provision",
    "vote",
    "mandate",
    "signature",
    "act",
    "document",
    "signoff",
    "task",
    "inject",
    "situation",
    "outcome",
    "observation",
    "seat",
]
"""The kinds of evidence that a mark may rest on."""

Shelf = Literal["talk", "texts", "world", "documents", "notes", "frame"]
"""The parts of CONTROL's feed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """The root of all events."""

    kind: ClassVar[str]
    version: ClassVar[int] = 1
    audience: Audience


News = Callable[[Any], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One kind of event: every table keyed by kinds follows from these."""

    name: str
    """As the log writes it."""
    event: type[Event]
    touches: tuple[Slice, ...]
    """The parts of a screen that it can change."""
    evidence: Evidence
    shelf: Shelf | None
    """Where CONTROL's feed files it; None where a picture shows it better than a line."""
    icon: str
    cite: bool
    """Whether documents are offered it as a source."""
    news: bool | News
    """Whether it is among the last things that a seat reads under "What changed"."""
    silent: bool
    """Whether transcripts and moments pass over it."""
    pictured: bool
    """Whether its content reaches a screen as a picture only: its line is a header."""
    kept: bool
    """Whether it leaves a trace in a State; it has a fold then."""

    def is_news(self, event: Event) -> bool:
        """Whether this event is news."""
        return self.news if isinstance(self.news, bool) else self.news(event)


KINDS: dict[str, Kind] = {}
"""By name, filled as topics declare theirs; `sim.exercise.vocabulary` has them all."""

E = TypeVar("E", bound=Event)


@dataclass_transform(kw_only_default=True, frozen_default=True)
def kind(
    name: str,
    *,
    version: int = 1,
    touches: tuple[Slice, ...],
    evidence: Evidence,
    shelf: Shelf | None,
    icon: str,
    cite: bool = False,
    news: bool | News = False,
    silent: bool = False,
    pictured: bool = False,
    kept: bool = True,
) -> Callable[[type[E]], type[E]]:
    """Declare a kind of event: its class becomes a frozen dataclass with this `kind` and `version`."""

    def declare(cls: type[E]) -> type[E]:
        if name in KINDS:
            raise ValueError(f"two kinds of event are called {name!r}: {KINDS[name].event.__name__}, {cls.__name__}")
        made = dataclass(frozen=True, slots=True, kw_only=True)(cls)
        made.kind, made.version = name, version
        KINDS[name] = Kind(
            name=name,
            event=made,
            touches=touches,
            evidence=evidence,
            shelf=shelf,
            icon=icon,
            cite=cite,
            news=news,
            silent=silent,
            pictured=pictured,
            kept=kept,
        )
        return made

    return declare


class Entry(msgspec.Struct, frozen=True):
    """One event as a stream's reader meets it. `n` counts that stream's events, so hidden ones leave no gap.

    Each seat's stream makes one of each event it sees: a frozen dataclass takes several times as long to make.
    """

    n: int
    ref: Ref
    at: int
    event: Event
