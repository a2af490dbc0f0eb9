"""Sources of a document: the events it cites and what for, and what their grades allowed when it was written."""

from __future__ import annotations

from collections.abc import Iterable

from assessment.evidence.dossier import Dossier
from assessment.evidence.index import Moment
from sim.exercise import events as ev
from sim.exercise.core.names import NewsId, Ref
from sim.exercise.papers.events import Stance

News = tuple[Moment, ev.InjectReleased]


def sources(document: ev.DocumentSubmitted, *stances: Stance) -> tuple[Ref, ...]:
    """The events that a document cites with one of these stances (any, where none is named), each once."""
    return tuple(dict.fromkeys(c.ref for c in document.cites if not stances or c.stance in stances))


def is_weak(reliability: str) -> bool:
    """Admiralty grades D-F for the source or 4-6 for the information: nothing to rely on."""
    return reliability[:1] in "DEF" or reliability[1:2] in "456"


def news(dossier: Dossier, refs: Iterable[Ref]) -> list[News]:
    """The news among these events."""
    return [found for ref in refs if (found := dossier.inject_of(ref)) is not None]


def unsound(dossier: Dossier, moment: Moment, document: ev.DocumentSubmitted) -> list[News]:
    """The news that a document relies on though its grade was low, or its correction had come by then."""
    return [
        (m, n)
        for m, n in news(dossier, sources(document, "relies-on"))
        if is_weak(n.reliability) or corrected(dossier, n.inject, moment.seq) is not None
    ]


def corrected(dossier: Dossier, inject: NewsId, before: int) -> Moment | None:
    """The moment at which the candidate was shown a correction of that news, before that event."""
    return next((m for m, e in dossier.seen(ev.InjectReleased) if e.corrects == inject and m.seq < before), None)
