"""From a sent form to a decision: what was typed, what is wrong with it and how to mend it, and the row to write."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from flask import current_app
from werkzeug.datastructures import MultiDict

from sim.exercise.vocabulary import kind_of
from web.apart import write_mark
from web.house import house
from web.marking import marks
from web.marking.blind.seal import IsSealed, IsSettled
from web.marking.closing import Closing, IsClosed, Moved
from web.marking.room import Work
from web.words import moment, say

LONGEST_REASON = 4000
MOST_ADDED = 20

SAVED = 303
REFUSED = 422
OVERTAKEN = 409

Form = MultiDict[str, str]


@dataclass(frozen=True, slots=True)
class Typed:
    """Content of the form: from the record, or as it was sent."""

    level: int | None
    reason: str = ""
    add: str = ""
    """The number in the field, while it cannot be added."""
    added: tuple[int, ...] = ()


@dataclass(slots=True)
class Errors:
    """Errors that keep a decision from being written, by the field they belong to."""

    page: str = ""
    add: str = ""
    level: str = ""
    reason: str = ""

    @property
    def at(self) -> str:
        """The first place where something is said, which the page that answers brings the reader to; empty for none."""
        return next((place for place in ("page", "add", "level", "reason") if getattr(self, place)), "")

    @property
    def first(self) -> str:
        """The words said there."""
        said: str = getattr(self, self.at) if self.at else ""
        return said

    def __bool__(self) -> bool:
        return bool(self.at)


def wish(sent: Form) -> str:
    """The wish that a form states.

    The Enter key adds a number that was typed, finds words, and never saves beside them.
    """
    asked = sent.get("do", "")
    if asked != "enter":
        return asked
    typing = (wish for name, wish in (("add", "add"), ("find", "find")) if sent.get(name, "").strip())
    return next(typing, "keep")


def recorded(work: Work, added: Iterable[int] = ()) -> Typed:
    """The form as the record has it: the decision that stands, else the last one's words and the rules' level.

    `added` are events added before the reader went to look at a moment, and not written down yet.
    """
    found = _recorded(work)
    fresh = {n for n in added if _admissible(work, n)} - set(_proposed_events(work))
    return replace(found, added=tuple(sorted({*found.added, *fresh}))[:MOST_ADDED])


def _recorded(work: Work) -> Typed:
    last = work.last
    if last is None:
        return Typed(work.proposed)
    if work.row.decided is not None:
        return Typed(last.level, last.reason, "", work.row.added)
    kept = set(last.events) - set(_proposed_events(work))
    return Typed(work.proposed, last.reason, "", tuple(sorted(n for n in kept if _admissible(work, n))))


def typed(work: Work, sent: Form, wish: str) -> tuple[Typed, Errors]:
    """The form as it was sent, and what is wrong with the event numbers in it."""
    errors = Errors()
    field = sent.get("add", "").strip()
    fresh = [int(n) for n in re.findall(r"\d{1,9}", field)]
    unknown = [n for n in fresh if not _admissible(work, n)]
    if unknown or (field and not fresh) or (wish == "add" and not fresh and not sent.getlist("pick")):
        errors.add = _not_evidence(work, unknown)
    dropped = _whole(sent.get("drop", ""))
    kept = [n for n in map(_whole, [*sent.getlist("added"), *sent.getlist("pick")]) if n is not None and n != dropped]
    added = {n for n in [*kept, *fresh] if _admissible(work, n)} - set(_proposed_events(work))
    if len(added) > MOST_ADDED:
        errors.add = say("twenty-events-are-enough-to-show-a")
    level = _whole(sent.get("level", ""))
    reason = sent.get("reason", "").strip()[:LONGEST_REASON]
    if wish == "rules":
        # What was typed for another level says nothing about this one.
        level, reason = work.proposed, reason if level == work.proposed else ""
    return Typed(level, reason, field[:80] if errors.add else "", tuple(sorted(added))[:MOST_ADDED]), errors


def mark(work: Work, sent: Form, form: Typed, errors: Errors, now: int) -> marks.Mark | None:
    """The decision to write at wall-clock `now` (ms); None where something is missing, which `errors` then says."""
    proposal, closing = work.proposal, work.closing
    events = tuple(sorted({*_proposed_events(work), *form.added}))
    if work.sealed:
        errors.page = say("being-marked-apart", block=work.block.code)
    elif work.settled:
        errors.page = say("settled-between-markers")
    elif closing is not None and (sent.get("do"), _whole(sent.get("closing", ""))) != ("correct", closing.id):
        errors.page = refused_as_closed(work, closing)
    elif _whole(sent.get("proposed", "")) != work.proposed:
        errors.page = say(
            "the-rules-came-to-another-level-while",
            before=_whole(sent.get("proposed", "")) or say("not-observed-2"),
            now=work.proposed or say("not-observed-2"),
        )
    elif sent.get("basis") != work.basis:
        errors.page = say("the-rules-found-other-evidence-while")
    elif form.level is None or form.level > 4:
        errors.level = say("choose-a-level-from-1-to-4")
    elif form.level and not events:
        errors.level = say("a-level-rests-on-evidence-and-none")
    elif closing is not None and not form.reason:
        errors.reason = say("say-why-you-correct", block=work.block.code)
    elif form.level != work.proposed and not form.reason:
        errors.reason = say(
            "say-why-you-set-level-where-the",
            level=form.level or say("not-observed-2"),
            proposed=work.proposed or say("not-observed-2"),
        )
    if errors or form.level is None:
        return None
    log = work.room.evaluation.log
    kinds = {kind_of(log[seq - 1].event).evidence for seq in events}
    return marks.Mark(
        pseudonym=work.pseudonym,
        criterion=work.row.code,
        level=form.level,
        reason=form.reason,
        by=work.room.reader.id,
        at=now,
        proposed=work.proposed,
        rule=proposal.rule if proposal is not None else marks.NO_RULE,
        events=events,
        kinds=tuple(sorted(kinds)),
        corrects=closing.id if closing is not None else None,
    )


def write(work: Work, sent: Form, made: marks.Mark, errors: Errors) -> bool:
    """Write the decision down; where somebody else decided since the page was drawn, `errors` says what they did."""
    try:
        write_mark(current_app)(work.room.place.exercise.id, made, _whole(sent.get("seen", "")) or 0)
    except IsClosed as found:
        errors.page = refused_as_closed(work, found.closing)
        return False
    except IsSealed:
        errors.page = say("being-marked-apart", block=work.block.code)
        return False
    except IsSettled:
        errors.page = say("settled-between-markers")
        return False
    except marks.Overtaken as overtaken:
        names = marks.read(house().database, work.room.place.exercise.id)
        errors.page = refused_as_overtaken(made, overtaken.latest, names.name(overtaken.latest.by))
        return False
    return True


def refused_as_overtaken(made: marks.Mark, theirs: marks.Mark, name: str) -> str:
    """The sentence to whoever decides on a page that somebody of that name, or they themselves, overtook."""
    words: str = say(
        "you-decided-elsewhere-while" if theirs.by == made.by else "somebody-decided-while",
        who=name,
        when=moment(theirs.when),
        theirs=theirs.level or say("not-observed-2"),
        reason=theirs.reason,
        has="yes" if theirs.reason else "no",
        yours=made.level or say("not-observed-2"),
    )
    return words


def refused_as_closed(work: Work, closing: Closing) -> str:
    """The sentence to whoever decides in a closed block as if it were open."""
    who = marks.read(house().database, work.room.place.exercise.id).name(closing.by)
    words: str = say("closed-changes-by-correction", block=work.block.code, who=who, when=moment(closing.when))
    return words


def close(work: Work, sent: Form, now: int) -> tuple[int, str]:
    """Close the block at wall-clock `now` (ms): the status to answer with, and what keeps it from being closed."""
    block, who = work.block, work.pseudonym
    refusal = ""
    if work.room.evaluation.purpose != "certifying":
        refusal = say("no-closing-needed")
    elif work.room.place.exercise.status != "ended":
        refusal = say("close-when-it-has-ended", block=block.code)
    elif not block.deliberation.ready:
        refusal = say("close-when-deliberated", block=block.code, num=block.deliberation.left)
    if refusal:
        return REFUSED, refusal
    found, decided = work.room.digest(who, block), work.room.decided(who, block.code)
    made = Closing(who, block.code, work.room.reader.id, now, tuple(sorted(m.id for m in decided)), found)
    try:
        if block.closed is not None or sent.get("hash") != found:
            raise Moved
        write_mark(current_app)(work.room.place.exercise.id, made, work.room.marks.newest)
    except Moved:
        return OVERTAKEN, say("close-overtaken", block=block.code)
    return SAVED, ""


def _proposed_events(work: Work) -> tuple[int, ...]:
    proposal = work.proposal
    return proposal.events if proposal is not None else ()


def _admissible(work: Work, seq: int) -> bool:
    """Whether an event exists and was shown to a seat of the candidate before they left it."""
    return work.room.evaluation.dossiers[work.pseudonym].admits(seq)


def _not_evidence(work: Work, unknown: Sequence[int]) -> str:
    words: str = say("write-the-number-of-an-event-as")
    if unknown:
        last = len(work.room.evaluation.log)
        number = f"{unknown[0]:04d}"
        if 1 <= unknown[0] <= last:
            words = say(
                "event-number-was-not-shown-to-this",
                number=number,
            )
        else:
            words = say("there-is-no-event-number-the-log", number=number, last=f"{last:04d}")
    return words


def _whole(text: str) -> int | None:
    return int(text) if re.fullmatch(r"\d{1,9}", text) else None
