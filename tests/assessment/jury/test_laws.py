"""Whatever people try before a jury, in any order: the laws of its record hold after each entry that was let in."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from assessment.framework import BlockCode, CriterionCode
from assessment.jury import entries as e
from assessment.jury.entries import Outcome
from assessment.jury.refusal import JuryRefused
from assessment.jury.rules import Withdrawn
from assessment.jury.session import Session, Stage
from assessment.jury.sitting import decision
from assessment.ledger import broken
from tests.assessment.jury.room import ADA, ADMIN, CAM, NOE, OLU, PIA, Room, closed

MEMBERS, CANDIDATES, BLOCKS = (ADA, OLU, PIA), (CAM, NOE), (BlockCode("B1"), BlockCode("B2"))
CODE = CriterionCode("B1.2a")
who, whom, block = st.sampled_from((*MEMBERS, ADMIN)), st.sampled_from(CANDIDATES), st.sampled_from(BLOCKS)


KINDS = ("vote", "decide", "leave", "set", "start", "hand", "agree", "sign", "close", "appeal", "answer")
one = st.tuples(st.sampled_from(KINDS), who, whom, block, st.sampled_from([*Outcome]), st.integers(0, 4)).map(
    lambda w: [w]
)
settled = st.tuples(whom, block, st.sampled_from([*Outcome, Outcome.VALIDATED, Outcome.VALIDATED])).map(
    lambda w: [(kind, by, *w, 3) for kind, by in (*(("vote", m) for m in MEMBERS), ("decide", ADA), ("decide", OLU))]
)
"""All vote the same, and whoever presides decides."""
sealed = st.tuples(whom, block).map(
    lambda w: [
        *(("vote", m, c, b, Outcome.CONTINUED, 3) for c in CANDIDATES for b in BLOCKS for m in MEMBERS),
        *(("decide", m, c, b, Outcome.CONTINUED, 3) for c in CANDIDATES for b in BLOCKS for m in (ADA, OLU)),
        *(("sign", m, *w, Outcome.CONTINUED, 3) for m in MEMBERS),
        ("close", ADMIN, *w, Outcome.CONTINUED, 3),
    ]
)
"""Everything is decided, signed and closed."""
tries = st.lists(st.one_of(one, settled, sealed), max_size=14).map(lambda parts: [w for part in parts for w in part])


def attempt(
    room: Room, kind: str, by: e.PersonId, candidate: e.PersonId, at: BlockCode, outcome: Outcome, level: int
) -> None:
    session = room.session
    number = max(session.tests, default=0)
    match kind:
        case "vote":
            room.writes(by, e.Voted(by, candidate, at, outcome))
        case "decide":
            standing = room.standing(candidate, at)
            room.writes(by, decision(session, candidate, at, "Why", standing, room.case(by, (candidate, at))))
        case "leave":
            room.writes(by, e.ConflictDeclared(by, candidate, Withdrawn.CONFLICT, ""))
        case "set":
            room.writes(by, e.TestSet(candidate, "limit", (CODE,)))
        case "start":
            room.writes(by, e.TestStarted(number, 300))
        case "hand":
            room.writes(by, e.LevelsHandedIn(number, by, {CODE: level}, ""))
        case "agree":
            before = session.tests[number].agreed.get(CODE) if number else None
            room.writes(by, e.LevelAgreed(number, CODE, level, "Why", before[0] if before else None))
        case "sign":
            room.writes(by, e.Signed(by, session.hash, by_password=True))
        case "close":
            room.writes(by, e.SessionClosed(session.hash))
        case "appeal":
            room.writes(by, e.AppealLodged(candidate, at, "Why"))
        case _:
            room.writes(by, e.AppealDecided(max(session.appeals, default=0), level > 1, "Why"))


def hold(before: Session, after: Session, room: Room) -> None:
    """The laws between a session and the one after another entry."""
    assert after.decisions[: len(before.decisions)] == before.decisions
    for one in after.decisions[len(before.decisions) :]:
        entry = one.entry
        assert not {*entry.votes} & {member for member, whom in after.conflicts if whom == entry.candidate}
        assert len(entry.votes) >= 2
        assert any(after.members[member].outside and after.members[member].professional for member in entry.votes)
        if entry.outcome is Outcome.VALIDATED:
            assert entry.grounds
            assert room.standing(entry.candidate, entry.block).supported
    sealed = {
        (one.entry.candidate, one.entry.block)
        for one in before.decisions
        if before.was_closed and one.at <= before.closings[-1][0] and before.standing(*_key(one)) is one
        if one.entry.outcome is Outcome.VALIDATED
    }
    for candidate, code in sealed:
        standing = after.standing(candidate, code)
        assert standing is not None
        assert standing.entry.outcome is Outcome.VALIDATED
    if after.stage is Stage.CLOSED:
        assert after.signed_by.keys() >= after.present


def _key(one) -> tuple[e.PersonId, BlockCode]:
    return one.entry.candidate, one.entry.block


@settings(max_examples=40, deadline=None)
@given(tries)
def test_the_laws_hold_whatever_people_try(wishes):
    room = Room().sits()
    room.evaluations = [closed("B1"), closed("B2", 3, "x2", B2_3a=0, B2_3b=0)]
    for wish in wishes:
        before = room.session
        try:
            attempt(room, *wish)
        except JuryRefused:
            assert room.session == before
            continue
        hold(before, room.session, room)
    assert broken(room.record) is None
