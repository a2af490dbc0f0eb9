"""A session's page as values: what each reader may see and do, in their language."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from assessment.framework import BlockCode
from assessment.jury.entries import Outcome, PersonId
from assessment.jury.rules import Withdrawn
from assessment.jury.session import Appeal, Session, Stage
from assessment.jury.sitting import presiding
from assessment.text import WORDS
from web.frameworks.kept import frameworks
from web.house import house
from web.jury.room import Room
from web.words import current, moment, reads, say, zone

STATES = {
    Outcome.VALIDATED: "agreed",
    Outcome.NOT_VALIDATED: "withdrawn",
    Outcome.CONTINUED: "notice",
}
"""The look of an outcome's tag; a refusal is no alarm."""


def at(milliseconds: int) -> str:
    """A moment in the reader's language and zone."""
    return moment(datetime.fromtimestamp(milliseconds / 1000, UTC))


def heading(session: Session) -> dict[str, Any]:
    """The session in a line: title, when and where, and how far it has come."""
    convened = session.convened
    assert convened is not None
    there = datetime.fromisoformat(f"{convened.day}T{convened.hour}").replace(tzinfo=zone())
    return {
        "id": session.id,
        "title": convened.title,
        "when": say("a-moment", at=there, zone="own"),
        "written_day": convened.day,
        "hour": convened.hour,
        "place": convened.place,
        "agenda": convened.agenda,
        "framework": convened.framework,
        "stage": session.stage.value,
        "stage_word": WORDS.say(f"session-stage-{session.stage.value}", current()),
        "candidates": len(session.candidates),
        "blocks": sum(len(one.blocks) for one in session.candidates.values()),
    }


def steps(room: Room) -> list[dict[str, Any]]:
    """The steps of a session in order, each with how far it is done."""
    session = room.session
    tests = [one for who in session.candidates for one in session.tests_of(who)]
    blocks = sum(len(one.blocks) for one in session.candidates.values())
    there = [one for one in session.members if one in session.present]
    signed = sum(one in session.signed_by for one in there)
    counts = [
        ("members", say("jury-step-members"), len(there), len(session.members)),
        ("candidates", say("jury-step-tests"), sum(one.complete for one in tests), len(tests)),
        ("candidates", say("jury-step-decisions"), blocks - len(session.undecided), blocks),
        ("sign", say("jury-step-signatures"), signed, len(there)),
    ]
    return [
        {"anchor": anchor, "word": words, "done": done, "of": of, "whole": 0 < of == done}
        for anchor, words, done, of in counts
    ]


def outcome_word(outcome: Outcome) -> str:
    """An outcome by its word."""
    return WORDS.say(f"session-outcome-{outcome.value}", current())


def members(room: Room) -> list[dict[str, Any]]:
    """The members in the order in which they were named."""
    signed = room.session.signed_by
    return [
        {
            "id": person,
            "name": room.names[person],
            "me": person == room.me,
            "role": one.role,
            "employer": one.employer,
            "outside": one.outside,
            "professional": one.professional,
            "president": one.president,
            "present": person in room.session.present,
            "signed": at(signed[person].at) if person in signed else "",
        }
        for person, one in room.session.members.items()
    ]


def candidates(room: Room) -> list[dict[str, Any]]:
    """The candidates whom the reader may see."""
    language = current()
    return [
        {
            "id": person,
            "name": room.names[person],
            "option": one.option,
            "extra": one.extra_percent,
            "blocks": [_decided_block(room.session, person, block) for block in one.blocks],
            "asked": list(one.blocks),
            "tests": len(room.session.tests_of(person)),
            "open_tests": sum(not test.complete for test in room.session.tests_of(person)),
            "faults": [fault.said(language, room.framework.jury) for fault in room.seats(person).faults],
            "left": [
                {"name": room.names[member], "why": _why_left(room, member, person)}
                for member in sorted(room.left(person))
            ],
        }
        for person, one in room.session.candidates.items()
        if room.sees(person)
    ]


def _why_left(room: Room, member: PersonId, candidate: PersonId) -> str:
    declared = room.session.conflicts.get((member, candidate))
    return (declared.why if declared is not None else Withdrawn.CONDUCTED).said(current())


def _decided_block(session: Session, candidate: str, block: BlockCode) -> dict[str, Any]:
    decided = session.standing(candidate, block)
    if decided is None:
        return {"code": block, "state": "", "word": say("jury-undecided")}
    return {
        "code": block,
        "state": STATES[decided.entry.outcome],
        "word": outcome_word(decided.entry.outcome),
        "sealed": session.stage is Stage.CLOSED,
        "validated": decided.entry.outcome is Outcome.VALIDATED,
    }


def signing(room: Room) -> dict[str, Any]:
    """The signatures and the closing: what is lacking, and what the reader may do."""
    session = room.session
    signed = session.signed_by
    decided = session.stage is Stage.DECIDED
    lacking = [room.names[one] for one in session.members if one in session.present and one not in signed]
    organises = room.administrator or room.me == session.president
    return {
        "hash": session.hash,
        "undecided": len(session.undecided),
        "lacking": lacking,
        "may_sign": decided and room.me in session.present and room.me not in signed,
        "signed": room.me in signed,
        "password": house().accounts.has_password(room.reader),
        "may_close": decided and not lacking and organises,
        "closings": [{"at": at(when), "hash": entry.hash} for when, entry in session.closings],
    }


def appeals(room: Room) -> list[dict[str, Any]]:
    """The appeals against decisions on candidates whom the reader may see."""
    return [
        {
            "number": one.number,
            "who": room.names[one.entry.candidate],
            "block": one.entry.block,
            "grounds": one.entry.grounds,
            "at": at(one.at),
            "answer": _answer(one),
            "may_answer": one.answer is None and room.me == presiding(room.session, one.entry.candidate, room.case()),
        }
        for one in room.session.appeals.values()
        if room.sees(one.entry.candidate)
    ]


def _answer(appeal: Appeal) -> dict[str, Any] | None:
    if appeal.answer is None:
        return None
    return {"upheld": appeal.answer.upheld, "reason": appeal.answer.reason}


def appealable(room: Room) -> list[dict[str, str]]:
    """The decisions of a closed session against which an appeal may be lodged."""
    if room.session.stage is not Stage.CLOSED:
        return []
    found = []
    for person, one in room.session.candidates.items():
        for block in one.blocks:
            decided = room.session.standing(person, block)
            if room.sees(person) and decided is not None and decided.entry.outcome is not Outcome.VALIDATED:
                found.append({"candidate": person, "name": room.names[person], "block": block})
    return found


def reachable() -> dict[str, list[dict[str, str]]]:
    """The people whom an administrator may name or enrol: staff, and students who have an account."""
    accounts = house().accounts
    staff = {p.id: p for role in ("jury", "assessor", "instructor") for p in accounts.with_role(role)}
    students = {p.id: p for p in accounts.with_role("student") if p.id not in staff}

    def listed(found: Mapping[str, Any]) -> list[dict[str, str]]:
        rows = [{"id": p.id, "name": p.name, "email": p.email} for p in found.values() if p.email]
        return sorted(rows, key=lambda row: (row["name"].casefold(), row["email"]))

    return {"staff": listed(staff), "students": listed(students)}


def frameworks_offered() -> list[dict[str, str]]:
    """The frameworks by which a jury may judge, the house's own first."""
    offered = [one for one in frameworks().versions() if one.current]
    offered.sort(key=lambda one: one.framework.id != house().config.framework)
    return [{"key": one.key, "words": f"{reads(one.framework.title)} ({one.framework.version})"} for one in offered]
