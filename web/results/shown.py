"""One candidate's feedback as pages and files show it: their report, the comments to them, and their moments."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from assessment.evidence import Tenure, candidates
from assessment.exports.words import clock
from assessment.feedback import Comment, Feedback, feedback
from assessment.kinds import kind_name
from assessment.report import EvidenceItem
from assessment.text import Language
from sim.exercise.core.names import SeatId
from sim.exercise.views import may_see
from web.access import NoAccess, Place
from web.accounts import Person, names_of
from web.house import house
from web.marking import acts, joining
from web.marking.acts import Acts
from web.marking.evidence import ICONS, quoted, spoken
from web.marking.releasing import releasing
from web.marking.room import Room, open_room
from web.words import say


@dataclass(frozen=True, slots=True)
class Moment:
    """One event that a level rests on, as its candidate reads it."""

    seq: int
    time: str
    sentence: tuple[tuple[str, str], ...]
    """("words" | "quote", text)."""
    icon: str
    kind: str
    path: str
    """Its page, as the candidate's own seat saw it; empty where they may not open it."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One candidate's feedback in one language, with its moments by number."""

    feedback: Feedback
    moments: Mapping[int, Moment]


@dataclass(frozen=True, slots=True)
class Results:
    """One exercise as its candidate may see it: what was released to them, and the blocks being looked at again."""

    place: Place
    shown: Shown | None
    """None until something is released."""
    changed: tuple[str, ...]


def root(place: Place) -> str:
    """The pseudonym under which the member of a place is a candidate: another, where an assessor joined the two."""
    own = str(place.member.pseudonym)
    return joining.roots(joining.read(house().database, place.exercise.id)).get(own, own)


def is_released(place: Place) -> bool:
    """Whether anything was released to the candidate; what it is may have changed since."""
    found = acts.read(house().database, place.exercise.id, root(place))
    return any(found.standing("release", act.about) for act in found.rows if act.topic == "release")


def results(place: Place, who: Person, language: Language) -> Results:
    """All that a candidate may see of an exercise, as it stands now."""
    if not is_released(place):
        return Results(place, None, ())
    room, pseudonym = open_room(place, who), root(place)
    if pseudonym not in room.evaluation.dossiers:
        raise NoAccess
    written = acts.read(house().database, place.exercise.id, pseudonym)
    states = [releasing(room, pseudonym, block, written) for block in room.report(pseudonym, room.codes).blocks]
    open_now = [one.block for one in states if one.state == "released"]
    own = _tenures(room, str(place.member.pseudonym)) if place.exercise.status == "ended" else ()
    shown = told(room, pseudonym, open_now, written, language, own) if open_now else None
    return Results(place, shown, tuple(one.block for one in states if one.state == "changed"))


def told(
    room: Room, pseudonym: str, codes: Iterable[str], written: Acts, language: Language, own: Sequence[Tenure]
) -> Shown:
    """The feedback on some blocks, whether released or not, with moments seen from these tenures."""
    report = room.report(pseudonym, codes)
    found = feedback(report, room.evaluation.framework, comments(written), language)
    items = {
        item.seq: item
        for block in found.blocks
        for competence in block.competences
        for row in competence.criteria
        for item in row.evidence
    }
    return Shown(found, {seq: _moment(room, item, language, own) for seq, item in items.items()})


def comments(written: Acts) -> dict[str, Comment]:
    """The comments to a candidate that stand, by criterion or block."""
    abouts = {act.about for act in written.rows if act.topic == "comment"}
    standing = [act for about in sorted(abouts) if (act := written.standing("comment", about)) is not None]
    names = names_of(house().database, {act.by for act in standing})
    return {act.about: Comment(act.body["text"], names.get(act.by, act.by)) for act in standing}


def _tenures(room: Room, pseudonym: str) -> tuple[Tenure, ...]:
    """The member's own tenures: what was played under a pseudonym joined to theirs opens under that one alone."""
    return tuple(t for c in candidates(room.evaluation.log) if c.pseudonym == pseudonym for t in c.tenures)


def _moment(room: Room, item: EvidenceItem, language: Language, own: Sequence[Tenure]) -> Moment:
    event = room.evaluation.log[item.seq - 1].event
    seats = (t.seat for t in own if (t.until is None or item.seq < t.until) and may_see(event, t.seat))
    seat: SeatId | None = next(seats, None)
    exercise = quote(str(room.place.exercise.id), safe="")
    return Moment(
        seq=item.seq,
        time=clock(item.at_ms),
        sentence=quoted(item.sentence[language], spoken(event)),
        icon=ICONS[item.kind],
        kind=f"{kind_name(item.kind, language)}, {say('turn-turn-2', turn=item.turn)}",
        path=f"/moments/{exercise}/{item.seq}?as={quote(seat, safe='')}" if seat is not None else "",
    )
