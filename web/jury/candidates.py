"""One candidate before the jury as values: blocks with what they rest on, tests, votes and decisions."""

from __future__ import annotations

from typing import Any

from flask import url_for

from assessment.exports.words import word
from assessment.jury.entries import Ground, Outcome, PersonId
from assessment.jury.session import Decided, Session, Stage
from assessment.jury.sitting import presiding
from assessment.jury.standing import BlockStanding, CompetenceStanding
from assessment.record.fold import ComplementaryTest
from assessment.record.standing import outcome as certification_of
from assessment.scoring import Shortfall
from sim.language import in_language
from web.jury.room import Room
from web.jury.shown import Evaluation
from web.jury.testing import test_line
from web.jury.views import STATES, at, outcome_word
from web.words import current, say


def candidate(room: Room, person: PersonId) -> dict[str, Any]:
    """A candidate: blocks with what they rest on, tests, votes, decisions, and the certification as it stands."""
    enrolled = room.session.candidates[person]
    known = room.record(person)
    certified = certification_of(room.framework, known)
    evaluations = room.evaluations(person)
    standings = room.standings(person, enrolled.blocks, evaluations, known)
    language = current()
    return {
        "id": person,
        "name": room.names[person],
        "option": enrolled.option,
        "extra": enrolled.extra_percent,
        "presides": room.me == presiding(room.session, person, room.case()),
        "sits": room.me in room.seats(person).sitting,
        "faults": [fault.said(language, room.framework.jury) for fault in room.seats(person).faults],
        "organises": room.administrator or room.me == room.session.president,
        "evaluations": [_evaluation(one) for one in evaluations],
        "blocks": [_block(room, person, standing) for standing in standings.values()],
        "tests": [test_line(room, one) for one in room.session.tests_of(person)],
        "prescribed": [_prescribed(room, one) for one in known.tests.values() if one.taken is None],
        "record": url_for("record.of_person", person=person) if {"jury", "administrator"} & room.reader.roles else "",
        "certification": None
        if certified is None
        else {
            "said": certified.outcome.said(language),
            "counted": certified.counted,
            "missing": [one.said(language) for one in certified.missing],
        },
    }


def _prescribed(room: Room, one: ComplementaryTest) -> dict[str, Any]:
    """A test that an assessor prescribed in the candidate's record, with tests of the catalogue that could serve."""
    prescribed, language = one.prescribed, current()
    serving = [test for test in room.catalogue.tests if any(test.serves(code) for code in prescribed.criteria)]
    return {
        "block": prescribed.block,
        "words": prescribed.test,
        "criteria": prescribed.criteria,
        "settable": [
            {
                "id": test.id,
                "title": in_language(test.title, language),
                "criteria": [code for code in prescribed.criteria if test.serves(code)],
            }
            for test in serving
        ],
    }


def _evaluation(one: Evaluation) -> dict[str, str]:
    return {
        "block": one.closed.block,
        "title": in_language(one.title, current()),
        "table": one.table,
        "pseudonym": one.pseudonym,
        "at": at(one.closed.closed_at),
        "hash": one.closed.ground.hash,
    }


def _block(room: Room, person: PersonId, standing: BlockStanding) -> dict[str, Any]:
    code = standing.block
    block = room.framework.block(code)
    decided = room.session.standing(person, code)
    cast = room.session.votes.get((person, code), {})
    seated = room.seats(person).sitting
    waiting = [room.names[PersonId(member)] for member in seated if member not in cast]
    return {
        "code": code,
        "title": in_language(block.title, current()),
        "competences": [_competence(room, one) for one in standing.competences],
        "granted": [_ground(room, one) for one in standing.granted],
        "supported": standing.supported,
        "lacking": standing.lacking,
        "decided": _decision(room, decided) if decided is not None else None,
        "corrects": decided.seq if decided is not None else 0,
        "history": [
            _decision(room, one)
            for one in room.session.decisions
            if (one.entry.candidate, one.entry.block) == (person, code) and one is not decided
        ],
        "outcomes": [
            {"value": one.value, "word": outcome_word(one), "open": one is not Outcome.VALIDATED or standing.supported}
            for one in Outcome
        ],
        "mine": cast[room.me].value if room.me in cast else "",
        "waiting": waiting,
        "voted": len(seated) - len(waiting),
        "seated": len(seated),
        "attestation": _attested(room.session, decided),
        "tests_open": _tests_open(room, person, standing),
    }


def _attested(session: Session, decided: Decided | None) -> bool:
    validated = decided is not None and decided.entry.outcome is Outcome.VALIDATED
    return validated and session.stage is Stage.CLOSED


def _tests_open(room: Room, person: PersonId, standing: BlockStanding) -> int:
    codes = {row.code for c in room.framework.block(standing.block).competences for row in c.criteria}
    return sum(bool(codes & {*one.criteria}) and not one.complete for one in room.session.tests_of(person))


def _competence(room: Room, one: CompetenceStanding) -> dict[str, Any]:
    language = current()
    name = room.framework.competence(one.competence).name
    rules = room.framework.aggregation
    settable = list[dict[str, Any]]()
    if not one.acquired:
        criteria = one.unobserved or tuple(row.code for row in room.framework.competence(one.competence).criteria)
        for test in room.catalogue.tests:
            served = [code for code in criteria if test.serves(code)]
            if served and (test.criteria or not settable or Shortfall.TOO_FEW_KINDS in one.shortfalls):
                settable.append({"id": test.id, "title": in_language(test.title, language), "criteria": served})
    return {
        "code": one.competence,
        "name": in_language(name, language),
        "desk": word(one.desk.value, language) if one.desk is not None else "",
        "outcome": word(one.outcome.value, language),
        "acquired": one.acquired,
        "core": one.core,
        "tested": not one.shortfalls and any(ground.kind == "test" for ground in one.grounds),
        "few_criteria": rules.observed_criteria if Shortfall.TOO_FEW_CRITERIA in one.shortfalls else 0,
        "few_kinds": rules.evidence_kinds if Shortfall.TOO_FEW_KINDS in one.shortfalls else 0,
        "unobserved": one.unobserved,
        "held_back_by": one.held_back_by,
        "settable": settable,
    }


def _decision(room: Room, one: Decided) -> dict[str, Any]:
    entry = one.entry
    votes: dict[str, list[str]] = {}
    for member, outcome in entry.votes.items():
        votes.setdefault(outcome_word(outcome), []).append(room.names.get(member, member))
    return {
        "state": STATES[entry.outcome],
        "word": outcome_word(entry.outcome),
        "reason": entry.reason,
        "at": at(one.at),
        "number": one.seq,
        "unanimous": len(votes) == 1,
        "votes": votes,
        "casting": entry.casting,
        "corrects": entry.corrects,
        "grounds": [_ground(room, ground) for ground in entry.grounds],
    }


def _ground(room: Room, ground: Ground) -> str:
    """A record that a decision rests on, in words."""
    match ground.kind:
        case "evaluation":
            exercise, pseudonym, block = ground.reference.split("/")
            return say(
                "jury-ground-evaluation", exercise=exercise, pseudonym=pseudonym, block=block, hash=ground.hash[:16]
            )
        case "test":
            test = room.session.tests[int(ground.reference)]
            title = in_language(room.catalogue.test(test.test).title, current())
            return say("jury-ground-test", title=title, number=test.number)
        case "equivalence":
            return say("jury-ground-equivalence", reference=ground.reference)
        case _:
            return say("jury-ground-vae", reference=ground.reference)
