"""The record of a blind marking, as its ledgers hold it: who marks what, and what each marker decided under seal.

Each marker has a ledger of their own, so that nothing a marker writes, or is refused, depends on what another wrote.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from typing import Any, Literal

from sqlalchemy import Connection

from assessment.agreement.allocation import Allocation, CandidateId, Marker, TableId, Work
from assessment.framework import BlockCode, CriterionCode
from assessment.ledger import Entry, New
from assessment.scoring import AssessorId, Decision
from web import ledger
from web.marking.blind.seal import ALLOTTED, RELEASED, REPLACED, THIRDS, WIDENED, of_exercise
from web.marking.marks import Mark

Releases = Literal["by-hand", "once-settled"]
"""When marks are released: by who allotted the work, or as soon as every level is settled."""
DECIDED, HANDED_IN = "decided", "handed-in"
"""The kinds of entries in a marker's ledger."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One candidate's block under a number, as its markers know it."""

    number: int
    exercise: str
    """The exercise whose log shows it: another one where it is an anchor."""
    candidate: str
    block: BlockCode
    markers: tuple[str, ...]
    """Two people; of an anchor, everybody."""
    anchor: bool = False
    """Whether its levels are agreed already, and it is marked for them to be compared with."""

    @property
    def work(self) -> Work:
        """The same as allocation reads it: a table is an exercise."""
        return Work(CandidateId(self.candidate), self.block, TableId(self.exercise))


@dataclass(frozen=True, slots=True)
class Chosen:
    """The terms on which somebody marks."""

    most: int | None = None
    conflicts: tuple[str, ...] = ()
    """Candidates with whom they have declared a conflict of interest."""


@dataclass(frozen=True, slots=True)
class Third:
    """The third marker of a piece, and the criteria that they were given."""

    marker: str
    criteria: tuple[CriterionCode, ...]


@dataclass(frozen=True, slots=True)
class Allotment:
    """The work of an exercise as it was allotted, with the thirds named since."""

    exercise: str
    by: str
    at: int
    seed: int
    releases: Releases
    markers: Mapping[str, Chosen]
    pieces: Mapping[int, Piece]
    thirds: Mapping[int, Third] = field(default_factory=dict)
    gone: frozenset[str] = frozenset()
    """Markers in whose place somebody else came: they are asked for nothing more."""
    released: int | None = None
    """When it was released, in wall-clock milliseconds."""
    newest: int = 0
    """The last entry read."""

    @property
    def allocation(self) -> Allocation:
        """The pairs, without the anchors."""
        pairs = {p.work: (AssessorId(p.markers[0]), AssessorId(p.markers[1])) for p in self.real}
        return Allocation(pairs)

    @property
    def real(self) -> tuple[Piece, ...]:
        """The pieces that count, by number."""
        return tuple(piece for _, piece in sorted(self.pieces.items()) if not piece.anchor)

    def of(self, marker: str) -> tuple[Piece, ...]:
        """A marker's own pieces, by number; nothing tells them whose else they are."""
        return tuple(
            piece
            for number, piece in sorted(self.pieces.items())
            if marker in piece.markers or (number in self.thirds and self.thirds[number].marker == marker)
        )

    def available(self) -> tuple[Marker, ...]:
        """Those who may be asked as a third, with what is left of their limits."""
        given = [third.marker for third in self.thirds.values()]
        return tuple(
            Marker(
                AssessorId(one),
                conflicts=frozenset(CandidateId(who) for who in terms.conflicts),
                most=None if terms.most is None else max(0, terms.most - given.count(one)),
            )
            for one, terms in self.markers.items()
            if one not in self.gone
        )

    def asked(self, piece: Piece, marker: str) -> tuple[CriterionCode, ...] | None:
        """The criteria that a marker was given of a piece; None for all of the block's."""
        third = self.thirds.get(piece.number)
        return third.criteria if third is not None and third.marker == marker else None


@dataclass(frozen=True, slots=True)
class HandedIn:
    """A piece as its marker handed it in."""

    number: int
    at: int
    decisions: tuple[Mark, ...]

    @property
    def when(self) -> datetime:
        """The same in UTC."""
        return datetime.fromtimestamp(self.at / 1000, UTC)

    def as_scored(self, marker: str) -> tuple[Decision, ...]:
        """The decisions as arithmetic reads them."""
        return tuple(made.decision(marker) for made in self.decisions)


@dataclass(frozen=True, slots=True)
class Own:
    """A marker's ledger: every decision, oldest first, and what they handed in, by number."""

    marker: str
    decided: tuple[tuple[int, Mark], ...] = ()
    """Numbers with decisions, whose `id` is that of the entry."""
    handed_in: Mapping[int, HandedIn] = field(default_factory=dict)
    newest: int = 0

    def of(self, number: int) -> tuple[Mark, ...]:
        """The decisions on one number, oldest first."""
        return tuple(made for one, made in self.decided if one == number)


def ledger_of(exercise: str, marker: str) -> str:
    """The name of a marker's ledger."""
    return f"{of_exercise(exercise)}:{marker}"


def allotment(connection: Connection, exercise: str) -> Allotment | None:
    """The work of an exercise as it was allotted; None where it was not."""
    found: Allotment | None = None
    markers, thirds, gone = dict[str, Chosen](), dict[int, Third](), set[str]()
    released, newest = None, 0
    for entry in ledger.entries(connection, of_exercise(exercise)):
        body, newest = ledger.body(entry), entry.seq
        if entry.kind in (ALLOTTED, WIDENED):
            markers |= {who: _chosen(terms) for who, terms in body.get("markers", {}).items()}
        if entry.kind == ALLOTTED:
            found = _allotted(exercise, entry, body)
        elif entry.kind == THIRDS:
            thirds |= {int(n): _third(one) for n, one in body.get("pieces", {}).items()}
        elif entry.kind == REPLACED and found is not None and body:
            gone.add(body["old"])
            found = _replaced(found, thirds, body)
        elif entry.kind == RELEASED:
            released = entry.at
    if found is None:
        return None
    return replace(found, markers=markers, thirds=thirds, gone=frozenset(gone), released=released, newest=newest)


def own(connection: Connection, exercise: str, marker: str) -> Own:
    """A marker's ledger in an exercise."""
    decided, handed_in, newest = list[tuple[int, Mark]](), dict[int, HandedIn](), 0
    for entry in ledger.entries(connection, ledger_of(exercise, marker)):
        body, newest = ledger.body(entry), entry.seq
        if entry.kind == DECIDED and body:
            decided.append((body["number"], _mark(body, entry)))
        elif entry.kind == HANDED_IN and body:
            by_id = {made.id: made for _, made in decided}
            rows = tuple(by_id[seq] for seq in body["decisions"] if seq in by_id)
            handed_in[body["number"]] = HandedIn(body["number"], entry.at, rows)
    return Own(marker, tuple(decided), handed_in, newest)


def new_allotment(made: Allotment) -> New:
    """The entry that allots work."""
    pieces = {
        str(n): {
            "exercise": p.exercise,
            "candidate": p.candidate,
            "block": p.block,
            "markers": list(p.markers),
            "anchor": p.anchor,
        }
        for n, p in made.pieces.items()
    }
    body = {"seed": made.seed, "releases": made.releases, "markers": _terms(made.markers), "pieces": pieces}
    return New(ALLOTTED, body)


def new_markers(markers: Mapping[str, Chosen]) -> New:
    """The entry that adds markers who may be asked as a third."""
    return New(WIDENED, {"markers": _terms(markers)})


def new_marker(old: str, new: str, numbers: Iterable[int]) -> New:
    """The entry that puts one marker in another's place, of these numbers."""
    return New(REPLACED, {"old": old, "new": new, "numbers": [*numbers]})


def new_thirds(thirds: Mapping[int, Third]) -> New:
    """The entry that names third markers."""
    return New(THIRDS, {"pieces": {str(n): {"marker": t.marker, "criteria": [*t.criteria]} for n, t in thirds.items()}})


def new_release(marks: Mapping[int, Iterable[str]]) -> New:
    """The entry that releases the marks: by row of `mark`, those who gave the level that stands."""
    return New(RELEASED, {"marks": {str(row): [*givers] for row, givers in marks.items()}})


def new_decision(number: int, made: Mark) -> New:
    """The entry that holds a decision under seal."""
    kept = asdict(made)
    body = {key: kept[key] for key in ("criterion", "level", "reason", "proposed", "rule")}
    return New(DECIDED, {"number": number, **body, "events": [*made.events], "kinds": [*made.kinds]})


def new_hand_in(number: int, decisions: Iterable[int]) -> New:
    """The entry that hands a piece in: the entries of the decisions that it is made of."""
    return New(HANDED_IN, {"number": number, "decisions": [*decisions]})


def _replaced(found: Allotment, thirds: dict[int, Third], body: Mapping[str, Any]) -> Allotment:
    """The work with one marker in another's place; of `thirds` too."""
    old, new, pieces = body["old"], body["new"], dict(found.pieces)
    for number in body["numbers"]:
        piece = pieces[number]
        if old in piece.markers:
            pieces[number] = replace(piece, markers=tuple(new if who == old else who for who in piece.markers))
        elif number in thirds:
            thirds[number] = replace(thirds[number], marker=new)
    return replace(found, pieces=pieces)


def _terms(markers: Mapping[str, Chosen]) -> dict[str, Any]:
    return {who: {"most": terms.most, "conflicts": [*terms.conflicts]} for who, terms in markers.items()}


def _chosen(terms: Mapping[str, Any]) -> Chosen:
    return Chosen(terms["most"], tuple(terms["conflicts"]))


def _third(one: Mapping[str, Any]) -> Third:
    return Third(one["marker"], tuple(map(CriterionCode, one["criteria"])))


def _allotted(exercise: str, entry: Entry, body: Mapping[str, Any]) -> Allotment:
    pieces = {
        int(n): Piece(
            int(n), p["exercise"], p["candidate"], BlockCode(p["block"]), tuple(p["markers"]), bool(p["anchor"])
        )
        for n, p in body.get("pieces", {}).items()
    }
    return Allotment(exercise, entry.by, entry.at, body.get("seed", 0), body.get("releases", "by-hand"), {}, pieces)


def _mark(body: Mapping[str, Any], entry: Entry) -> Mark:
    return Mark(
        pseudonym=str(body["number"]),
        criterion=CriterionCode(body["criterion"]),
        level=body["level"],
        reason=body["reason"],
        by=entry.by,
        at=entry.at,
        proposed=body["proposed"],
        rule=body["rule"],
        events=tuple(body["events"]),
        kinds=tuple(body["kinds"]),
        id=entry.seq,
    )
