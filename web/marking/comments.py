"""An assessor's comments to the candidate, on a criterion or a block: typed beside the marks, kept in the ledger.

They are apart from the reason that a jury reads. Nothing is overwritten: a comment is changed by a later one, and taken
back by an empty one.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from flask import current_app

from web.accounts import names_of
from web.apart import write_mark
from web.house import house
from web.marking import acts
from web.marking.acts import Act, Acts, Overtaken
from web.marking.decision import Form
from web.marking.room import Room
from web.words import moment, say

LONGEST = 4000


@dataclass(frozen=True, slots=True)
class Past:
    """A comment that was written before."""

    text: str
    by: str
    at: str


@dataclass(frozen=True, slots=True)
class Commenting:
    """The comment on one subject: from the record or as it was typed, and how it has been before."""

    about: str
    text: str
    seen: int
    """Number of the last act on it as the page was drawn; 0 where there was none."""
    by: str
    past: tuple[Past, ...]
    """Latest first."""
    released: bool
    """Whether the candidate reads it as soon as it is kept."""
    error: str = ""
    saved: bool = False


def recorded(room: Room, pseudonym: str, about: str, block: str) -> Commenting:
    """The comment that stands on a criterion or a block of a candidate."""
    written = acts.read(house().database, room.place.exercise.id, pseudonym)
    return _recorded(written, about, block)


def _recorded(written: Acts, about: str, block: str) -> Commenting:
    history = written.history("comment", about)
    names = names_of(house().database, {act.by for act in history})
    past = tuple(
        Past(act.body.get("text", ""), names.get(act.by, act.by), moment(act.when)) for act in history if act.stands
    )
    standing = written.standing("comment", about)
    return Commenting(
        about=about,
        text=standing.body["text"] if standing is not None else "",
        seen=history[0].seq if history else 0,
        by=names.get(standing.by, standing.by) if standing is not None else "",
        past=past,
        released=written.standing("release", block) is not None,
    )


def typed(found: Commenting, sent: Form) -> Commenting:
    """The comment with the words that were sent, if any were."""
    if "comment" not in sent:
        return found
    seen = sent.get("said", "")
    text = sent["comment"].replace("\r\n", "\n").strip()[:LONGEST]
    return replace(found, text=text, seen=int(seen) if seen.isdecimal() and len(seen) < 10 else 0)


def keep(room: Room, pseudonym: str, block: str, form: Commenting) -> Commenting:
    """Write a comment down where it says something else than what stands; where another came first, `error` says so."""
    before = recorded(room, pseudonym, form.about, block)
    if form.text == before.text:
        return replace(before, saved=True)
    body = {"text": form.text} if form.text else {}
    made = Act(pseudonym, "comment", form.about, room.reader.id, house().now(), body)
    try:
        write_mark(current_app)(room.place.exercise.id, made, form.seen)
    except Overtaken as overtaken:
        theirs = overtaken.latest
        who = names_of(house().database, {theirs.by}).get(theirs.by, theirs.by)
        error = say(
            "comment-overtaken",
            own="yes" if theirs.by == room.reader.id else "no",
            who=who,
            when=moment(theirs.when),
            theirs=theirs.body.get("text", ""),
            has="yes" if theirs.stands else "no",
        )
        return replace(before, text=form.text, error=error)
    return replace(recorded(room, pseudonym, form.about, block), saved=True)
