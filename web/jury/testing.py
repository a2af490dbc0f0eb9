"""A test of the jury as values: its task, its clock, its grid, and the levels as far as the reader may see them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from assessment.jury.catalogue import Phase
from assessment.jury.entries import PersonId
from assessment.jury.session import Test
from assessment.jury.sitting import presiding
from sim.language import in_language
from web.house import house
from web.jury.room import Room
from web.jury.views import at
from web.words import current, say, zone


def test_line(room: Room, one: Test) -> dict[str, Any]:
    """A test in a line: what it is, on which criteria, and how it stands."""
    made = room.catalogue.test(one.test)
    states = {
        "agreed": say("jury-test-agreed"),
        "ended": say("jury-test-ended"),
        "running": say("jury-test-running"),
        "set": say("jury-test-set"),
    }
    begun = "set" if one.started is None else "running" if one.ended is None else "ended"
    state = "agreed" if one.complete else begun
    return {
        "number": one.number,
        "title": in_language(made.title, current()),
        "form": say("jury-test-oral") if made.form == "oral" else say("jury-test-paper"),
        "criteria": one.criteria,
        "state": state,
        "word": states[state],
        "minutes": -(-made.given(room.session.candidates[one.candidate].extra_percent) // 60),
    }


def test_page(room: Room, one: Test) -> dict[str, Any]:
    """A test in full: its task, its clock, its grid, and the levels as far as the reader may see them."""
    language, made = current(), room.catalogue.test(one.test)
    seated = room.seats(one.candidate).sitting
    waiting = [room.names[PersonId(member)] for member in seated if PersonId(member) not in one.handed_in]
    open_to_all = room.unsealed(one)
    extra = room.session.candidates[one.candidate].extra_percent
    given = one.seconds or made.given(extra)
    return {
        **test_line(room, one),
        "task": in_language(made.task, language),
        "questions": [in_language(question, language) for question in made.questions],
        "phases": _phases(made.phases, extra),
        "given": given,
        "extra": extra,
        "clock": {"started": one.started, "ends": one.ends(), "ended": one.ended, "now": house().now()},
        "begun": at(one.started) if one.started is not None else "",
        "until": _hour(one.ends()),
        "done": _hour(one.ended),
        "grid": [_row(room, one, code, open_to_all) for code in one.criteria],
        "levels": [in_language(level.name, language) for level in room.framework.levels],
        "sits": room.me in seated,
        "presides": room.me == presiding(room.session, one.candidate, room.case()),
        "organises": room.administrator or room.me == room.session.president,
        "mine": one.handed_in.get(room.me),
        "waiting": waiting,
        "handed_in": len(seated) - len(waiting),
        "open": open_to_all,
        "notes": [
            {"name": room.names[member], "notes": handed.notes}
            for member, handed in one.handed_in.items()
            if handed.notes and (open_to_all or member == room.me)
        ],
    }


def _phases(phases: Iterable[Phase], extra: int) -> list[dict[str, Any]]:
    return [
        {"name": in_language(one.name, current()), "seconds": -(-one.seconds * (100 + extra) // 100)} for one in phases
    ]


def _hour(milliseconds: int | None) -> str:
    if milliseconds is None:
        return ""
    return datetime.fromtimestamp(milliseconds / 1000, zone()).strftime("%H:%M:%S")


def _row(room: Room, one: Test, code: str, is_open: bool) -> dict[str, Any]:
    language, criterion = current(), room.framework.criterion(code)
    agreed = one.agreed.get(criterion.code)
    return {
        "code": code,
        "statement": in_language(criterion.statement, language),
        "critical": criterion.critical,
        "anchors": [in_language(criterion.anchor(level), language) for level in (1, 2, 3, 4)],
        "given": [
            {"name": room.names[member], "level": handed.levels[criterion.code]}
            for member, handed in one.handed_in.items()
        ]
        if is_open
        else [],
        "agreed": agreed[1].level if agreed is not None else None,
        "reason": agreed[1].reason if agreed is not None else "",
        "corrects": agreed[0] if agreed is not None else 0,
    }
