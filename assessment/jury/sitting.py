"""The jury as it sits for a candidate: its composition, whoever presides, and the decision that its votes come to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from assessment.agreement.allocation import CandidateId, TableId
from assessment.framework import BlockCode, Framework
from assessment.jury import entries as e
from assessment.jury.catalogue import Catalogue
from assessment.jury.entries import Outcome, PersonId
from assessment.jury.refusal import JuryRefused
from assessment.jury.rules import Composition, JuryMember, Withdrawn, composition
from assessment.jury.session import Session
from assessment.jury.standing import BlockStanding


@dataclass(frozen=True)
class Facts:
    """The tables that candidates sat at and members conducted, as the house knows them."""

    tables: Mapping[PersonId, frozenset[TableId]] = field(default_factory=dict)
    conducted: Mapping[PersonId, frozenset[TableId]] = field(default_factory=dict)


@dataclass(frozen=True)
class Case:
    """The person who wants to write an entry, and all that its rule is judged by."""

    actor: PersonId
    administrator: bool
    framework: Framework
    catalogue: Catalogue
    facts: Facts = Facts()
    standing: BlockStanding | None = None
    """Of the block that a vote or a decision is about."""
    fallen: tuple[BlockCode, ...] = ()
    """Blocks decided validated, and not sealed yet, that nothing supports any more."""


def sitting(session: Session, candidate: PersonId, case: Case) -> Composition:
    """The jury as it sits for a candidate: the members present, without those who leave for this one."""
    facts = case.facts
    members = [
        JuryMember(
            person,
            one.outside,
            one.professional,
            _declared(session, person, frozenset({Withdrawn.TAUGHT})),
            facts.conducted.get(person, frozenset()),
            _declared(session, person, frozenset({Withdrawn.CONFLICT, Withdrawn.CONDUCTED})),
        )
        for person, one in session.members.items()
        if person in session.present
    ]
    tables = facts.tables.get(candidate, frozenset())
    return composition(case.framework.jury, members, CandidateId(candidate), tables)


def _declared(session: Session, person: PersonId, why: frozenset[Withdrawn]) -> frozenset[CandidateId]:
    declared = session.conflicts.items()
    return frozenset(CandidateId(who) for (member, who), one in declared if member == person and one.why in why)


def presiding(session: Session, candidate: PersonId, case: Case) -> PersonId | None:
    """The member who presides for a candidate: the president, or the first member named who sits where they left."""
    seated = {PersonId(member) for member in sitting(session, candidate, case).sitting}
    if session.president in seated:
        return session.president
    return next((person for person in session.members if person in seated), None)


def decision(
    session: Session, candidate: PersonId, block: BlockCode, reason: str, standing: BlockStanding, case: Case
) -> e.BlockDecided:
    """The decision that the votes cast amount to: most votes, and where they are equal that of whoever presides.

    It corrects the one that stands, if there is one. Raises JuryRefused where somebody who sits has not voted.
    """
    seats = sitting(session, candidate, case)
    cast = session.votes.get((candidate, block), {})
    lacking = [member for member in seats.sitting if member not in cast]
    if lacking or not seats.sitting:
        raise JuryRefused("votes-lacking", count=max(1, len(lacking)))
    votes = {PersonId(member): cast[PersonId(member)] for member in seats.sitting}
    counts = Counter(votes.values())
    leading = [outcome for outcome in Outcome if counts[outcome] == max(counts.values())]
    chair = presiding(session, candidate, case)
    outcome = leading[0] if len(leading) == 1 else votes[chair] if chair in votes else leading[-1]
    before = session.standing(candidate, block)
    return e.BlockDecided(
        candidate=candidate,
        block=block,
        outcome=outcome,
        votes=votes,
        reason=reason,
        grounds=standing.grounds,
        corrects=before.seq if before is not None else None,
        casting=len(leading) > 1,
    )
