"""The way from a moment back to the criterion it was opened from, and on to the next moment that its level rests on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from urllib.parse import quote, urlencode

from sim.exercise.core.names import SeatId
from web.marking.room import Room, Work


@dataclass(frozen=True, slots=True)
class Way:
    """The criterion that a reader came from, and the moments cited for it around this one."""

    criterion: str
    name: str
    """The candidate's."""
    back: str
    """Address of the criterion, with what was added to it and is not written down yet."""
    tail: str
    """Goes behind a moment's address and keeps the way."""
    place: int
    """Of this moment among those cited, from 1; 0 where it is none of them."""
    cited: int
    previous: tuple[int, SeatId] | None
    """The cited moment before this one, with the seat as which the candidate saw it."""
    following: tuple[int, SeatId] | None


def way(room: Room, candidate: str, criterion: str, seq: int, added: Iterable[int] = ()) -> Way | None:
    """The way of a reader who came from a candidate's criterion to event `seq`; None for one that does not exist."""
    dossier = room.evaluation.dossiers.get(candidate)
    blocks = room.evaluation.framework.blocks
    block = next((b.code for b in blocks for k in b.competences for c in k.criteria if c.code == criterion), None)
    if dossier is None or block is None:
        return None
    home = f"/assess/{quote(room.place.exercise.id, safe='')}/{quote(candidate, safe='')}/{block}"
    return way_of(room.opened(candidate, block, criterion), home, [("candidate", candidate)], seq, added)


def way_of(work: Work, home: str, keys: Sequence[tuple[str, str | int]], seq: int, added: Iterable[int] = ()) -> Way:
    """The way of a reader who came from a criterion at work; `keys` name the page `home` in a moment's address."""
    room, row, criterion = work.room, work.row, work.row.code
    dossier = room.evaluation.dossiers[work.pseudonym]
    fresh = sorted(n for n in {*added} if dossier.admits(n))
    cited = sorted({*(item.seq for item in row.evidence), *row.added, *fresh})
    before, after = [n for n in cited if n < seq], [n for n in cited if n > seq]
    kept = [("added", n) for n in fresh]
    return Way(
        criterion=criterion,
        name=room.names.get(work.pseudonym) or work.pseudonym,
        back=f"{home}?{urlencode([('criterion', criterion), *kept])}#{criterion}",
        tail="&" + urlencode([*keys, ("criterion", criterion), *kept]),
        place=cited.index(seq) + 1 if seq in cited else 0,
        cited=len(cited),
        previous=(before[-1], dossier.seat_at(before[-1])) if before else None,
        following=(after[0], dossier.seat_at(after[0])) if after else None,
    )
