"""Blind double marking: two markers for each candidate's block, none of whom may know the case from elsewhere.

Neither marker is told of the other: `work_of` gives a marker their own pieces of work and no name.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import NewType

from assessment.framework import BlockCode
from assessment.scoring import AssessorId
from assessment.text import WORDS, Language

CandidateId = NewType("CandidateId", str)
TableId = NewType("TableId", str)

EACH = 2
"""Markers for each piece of work, before a third."""


@dataclass(frozen=True, slots=True, order=True)
class Work:
    """One candidate's block, shown at one table: what a marker is given to mark."""

    candidate: CandidateId
    block: BlockCode
    table: TableId


@dataclass(frozen=True, slots=True)
class Marker:
    """An assessor who may be given work."""

    id: AssessorId
    conducted: frozenset[TableId] = frozenset()
    conflicts: frozenset[CandidateId] = frozenset()
    """Candidates with whom they have declared a conflict of interest."""
    most: int | None = None
    """Most pieces of work; None where there is no limit."""

    def __post_init__(self) -> None:
        if self.most is not None and self.most < 0:
            raise ValueError(f"{self.id}: a limit of work is 0 or more, not {self.most}")


class Barred(StrEnum):
    """The reason why a marker cannot be given a piece of work. `barred-REASON` is its sentence."""

    CONDUCTED = "conducted"
    CONFLICT = "conflict"
    MARKED = "marked"
    """Of a third alone: one of the two who marked it."""
    FULL = "full"
    """At their limit, whatever work is moved to others."""

    def said(self, language: Language) -> str:
        """The reason in a sentence."""
        return WORDS.say(f"barred-{self.value}", language)


@dataclass(frozen=True, slots=True)
class Unallocated:
    """A piece of work that lacks markers, and what bars each marker who has not got it."""

    work: Work
    lacking: int
    """1 or 2; 1 where it is the third who is lacking."""
    barred: Mapping[AssessorId, Barred]
    """Every marker who was not given it, in order of id."""

    def said(self, language: Language) -> str:
        """The candidate, the block and how many markers are lacking, in a sentence; `Barred.said` says why."""
        work = self.work
        return WORDS.say(
            "allocation-lacking", language, candidate=work.candidate, block=work.block, lacking=self.lacking
        )


class ImpossibleAllocation(ValueError):
    """Some work cannot have two markers: `lacking` lists every such piece, with the reason for each marker."""

    def __init__(self, lacking: Sequence[Unallocated]) -> None:
        self.lacking = tuple(lacking)
        super().__init__("; ".join(map(_line, self.lacking)))


def _line(one: Unallocated) -> str:
    barred = ", ".join(f"{marker} {why.value}" for marker, why in one.barred.items()) or "there is nobody else"
    return f"{one.work.candidate}, {one.work.block}: markers lacking: {one.lacking} ({barred})"


@dataclass(frozen=True, slots=True)
class Allocation:
    """Two markers for each piece of work, in order of id."""

    pairs: Mapping[Work, tuple[AssessorId, AssessorId]]

    def work_of(self, marker: AssessorId) -> tuple[Work, ...]:
        """A marker's own pieces of work, in order; nothing in them says who else marks them."""
        return tuple(sorted(work for work, pair in self.pairs.items() if marker in pair))


def allocate(markers: Iterable[Marker], work: Iterable[Work], seed: int) -> Allocation:
    """Two markers for each piece of work, as evenly as conflicts and limits allow; the seed decides between equals.

    The same markers, work and seed give the same allocation, in whatever order they come. The sum of squared loads is
    the least possible, and so is the heaviest load: pieces are placed one by one, each time moving others along the
    path to the least loaded marker who can be reached. Raises ImpossibleAllocation, which names what cannot be placed
    (where limits are short in all, that is those which came last by the seed); ValueError where a marker or a
    candidate's block is named twice.

    Source: N. Harvey, R. Ladner, L. Lovász and T. Tamir, *Semi-matchings for bipartite graphs and load balancing*
    (Journal of Algorithms 59:1, 2006), for two markers to each piece.
    """
    given = _by_id(markers)
    pieces = sorted(work)
    if len({(piece.candidate, piece.block) for piece in pieces}) != len(pieces):
        raise ValueError("a candidate's block is named twice: it is marked as a whole")
    placed = _place(given, {piece: frozenset() for piece in pieces}, EACH, seed)
    return Allocation({piece: _pair(chosen) for piece, chosen in placed.items()})


def allocate_thirds(
    markers: Iterable[Marker], allocation: Allocation, work: Iterable[Work], seed: int
) -> Mapping[Work, AssessorId]:
    """A third marker for each piece of `work`, who is neither of its two; loads and limits count what they had before.

    Raises ImpossibleAllocation as `allocate` does, ValueError where a piece has not been allocated to two.
    """
    given = _by_id(markers)
    pieces = sorted({*work})
    if any(piece not in allocation.pairs for piece in pieces):
        raise ValueError("a third marks what two have marked")
    held = {marker: len(allocation.work_of(marker)) for marker in given}
    placed = _place(given, {piece: frozenset(allocation.pairs[piece]) for piece in pieces}, 1, seed, held)
    return {piece: next(iter(chosen)) for piece, chosen in placed.items()}


def _by_id(markers: Iterable[Marker]) -> dict[AssessorId, Marker]:
    given = sorted(markers, key=lambda marker: marker.id)
    if len({marker.id for marker in given}) != len(given):
        raise ValueError("a marker is named twice")
    return {marker.id: marker for marker in given}


def _place(
    by_id: Mapping[AssessorId, Marker],
    marked: Mapping[Work, frozenset[AssessorId]],
    each: int,
    seed: int,
    held: Mapping[AssessorId, int] = MappingProxyType({}),
) -> Mapping[Work, set[AssessorId]]:
    """`each` markers for each piece, none of them among those who `marked` it."""
    dice = random.Random(seed)
    able = {piece: _may_mark(by_id, piece, before, dice) for piece, before in marked.items()}
    placing = _Placing(able, by_id, held)
    hopeless_last = sorted(dice.sample(list(able), len(able)), key=lambda piece: len(able[piece]) < each)
    for piece in hopeless_last:
        while len(placing.given[piece]) < each and placing.place(piece):
            pass
    short = [piece for piece in able if len(placing.given[piece]) < each]
    if short:
        raise ImpossibleAllocation(
            [_unallocated(piece, each, placing.given[piece], marked[piece], by_id) for piece in short]
        )
    return placing.given


def bar(marker: Marker, piece: Work) -> Barred | None:
    """The reason why the marker may never mark that piece, whatever their load; None where there is none."""
    if piece.table in marker.conducted:
        return Barred.CONDUCTED
    return Barred.CONFLICT if piece.candidate in marker.conflicts else None


def _may_mark(
    by_id: Mapping[AssessorId, Marker], piece: Work, marked: frozenset[AssessorId], dice: random.Random
) -> list[AssessorId]:
    """Markers who may mark the piece, in an order of its own, so that equals are paired in many ways."""
    able = [marker.id for marker in by_id.values() if marker.id not in marked and bar(marker, piece) is None]
    return dice.sample(able, len(able))


def _unallocated(
    piece: Work,
    each: int,
    given: set[AssessorId],
    marked: frozenset[AssessorId],
    by_id: Mapping[AssessorId, Marker],
) -> Unallocated:
    barred = {
        marker.id: Barred.MARKED if marker.id in marked else bar(marker, piece) or Barred.FULL
        for marker in by_id.values()
        if marker.id not in given
    }
    return Unallocated(piece, each - len(given), barred)


def _pair(given: set[AssessorId]) -> tuple[AssessorId, AssessorId]:
    first, second = sorted(given)
    return first, second


class _Placing:
    """Pieces placed so far, and the search for the marker who takes one more."""

    def __init__(
        self,
        able: Mapping[Work, Sequence[AssessorId]],
        markers: Mapping[AssessorId, Marker],
        before: Mapping[AssessorId, int],
    ) -> None:
        """`before` is what markers hold that cannot be moved, as numbers of pieces."""
        self.able = able
        self.markers = markers
        self.before = before
        self.given: dict[Work, set[AssessorId]] = {piece: set() for piece in able}
        self.held: dict[AssessorId, list[Work]] = {marker: [] for marker in markers}

    def place(self, piece: Work) -> bool:
        """Give the piece one marker more, moving others if need be; False where all who can be reached are full."""
        came = dict[AssessorId, tuple[Work, AssessorId | None]]()
        """By marker: the piece they would take, and from whom."""
        frontier: list[tuple[Work, AssessorId | None]] = [(piece, None)]
        for moved, holder in frontier:
            for marker in self.able[moved]:
                if marker not in came and marker not in self.given[moved]:
                    came[marker] = (moved, holder)
                    frontier += [(held, marker) for held in self.held[marker]]
        free = [marker for marker in came if self._has_room(marker)]
        if not free:
            return False
        taker: AssessorId | None = min(free, key=self._load)
        while taker is not None:
            moved, holder = came[taker]
            self.given[moved].add(taker)
            self.held[taker].append(moved)
            if holder is not None:
                self.given[moved].remove(holder)
                self.held[holder].remove(moved)
            taker = holder
        return True

    def _load(self, marker: AssessorId) -> int:
        return self.before.get(marker, 0) + len(self.held[marker])

    def _has_room(self, marker: AssessorId) -> bool:
        most = self.markers[marker].most
        return most is None or self._load(marker) < most
