"""A jury's session played by its rules: each entry is admitted before it is written, as the pages do it."""

from __future__ import annotations

import json

from assessment.framework import BlockCode, load
from assessment.jury import entries as e
from assessment.jury.acts import admit
from assessment.jury.catalogue import catalogue
from assessment.jury.entries import Ground, Outcome, PersonId, SessionId, Written, body, entry_of
from assessment.jury.session import Session, fold
from assessment.jury.sitting import Case, Facts, decision
from assessment.jury.standing import BlockStanding, ClosedEvaluation, Granted, Shown, stand
from assessment.ledger import Entry, New, following

FRAMEWORK = load("expert-ir-cooperation")
CATALOGUE = catalogue(FRAMEWORK)
ADMIN, ADA, OLU, PIA, CAM, NOE = (PersonId(one) for one in ("admin", "ada", "olu", "pia", "cam", "noe"))
"""The administrator; Ada presides, Olu is a professional from outside, Pia teaches here; Cam and Noé are candidates."""
NO_FACTS = Facts()


def closed(block: str = "B1", level: int = 3, exercise: str = "x1", **levels: int) -> ClosedEvaluation:
    """A closed evaluation with that level for every criterion, other than those named (B1_2a=0)."""
    named = {code.replace("_", "."): given for code, given in levels.items()}
    codes = [row.code for c in FRAMEWORK.block(block).competences for row in c.criteria]
    kinds = frozenset({"message", "document"})
    shown = {code: Shown(named.get(code, level), kinds if named.get(code, level) else frozenset()) for code in codes}
    ground = Ground("evaluation", f"{exercise}/{block}", "f" * 64)
    return ClosedEvaluation(ground, BlockCode(block), shown)


class Room:
    """A session with its record. `writes` admits an entry and appends it; `session` is its fold."""

    def __init__(self, facts: Facts = NO_FACTS) -> None:
        self.record: list[Entry] = []
        self.facts = facts
        self.at = 1_800_000_000_000
        self.evaluations: list[ClosedEvaluation] = []
        self.grants: list[Granted] = []

    @property
    def session(self) -> Session:
        rows = (Written(r.seq, r.at, PersonId(r.by), r.hash, self.entry(r)) for r in self.record)
        return fold(SessionId("s1"), rows)

    @staticmethod
    def entry(row: Entry) -> e.Entry:
        return entry_of(row.kind, json.loads(row.text or "{}"))

    def standing(self, candidate: PersonId, block: str) -> BlockStanding:
        tests = self.session.tests_of(candidate)
        return stand(FRAMEWORK, CATALOGUE, block, self.evaluations, tests, self.grants)

    def case(self, by: PersonId, about: tuple[PersonId, str] | None = None) -> Case:
        standing = self.standing(*about) if about is not None else None
        return Case(by, by == ADMIN, FRAMEWORK, CATALOGUE, self.facts, standing)

    def writes(self, by: PersonId, entry: e.Entry) -> int:
        block = getattr(entry, "block", None)
        about = (entry.candidate, block) if isinstance(entry, e.Voted | e.BlockDecided) and block else None
        admit(entry, self.session, self.case(by, about))
        self.at += 1000
        last = self.record[-1] if self.record else None
        self.record += following("jury:s1", last, [New(entry.kind, body(entry))], by, self.at, ["salt"])
        return self.record[-1].seq

    def convened(self) -> Room:
        """With three members and two candidates, nobody there yet."""
        agenda = ("Tests", "Deliberation")
        self.writes(ADMIN, e.Convened("December", FRAMEWORK.id, "2026-12-04", "09:30", "Room 4", agenda))
        self.names(ADA, president=True)
        self.names(OLU, outside=True)
        self.names(PIA)
        for one in (CAM, NOE):
            self.writes(ADMIN, e.Enrolled(one, (BlockCode("B1"), BlockCode("B2")), "O1"))
        return self

    def names(self, person: PersonId, *, outside: bool = False, president: bool = False) -> None:
        self.writes(ADMIN, e.MemberNamed(person, "Counsellor", "Ministry", outside, outside, president))

    def sits(self) -> Room:
        """Everybody named is there."""
        self.convened()
        for one in (ADA, OLU, PIA):
            self.writes(one, e.Attended(one))
        return self

    def votes(self, candidate: PersonId, block: str, *outcomes: str) -> None:
        for one, outcome in zip((ADA, OLU, PIA), outcomes, strict=False):
            self.writes(one, e.Voted(one, candidate, BlockCode(block), Outcome(outcome)))

    def decides(self, candidate: PersonId, block: str, *outcomes: str, by: PersonId = ADA) -> int:
        """The members vote, and the decision is written."""
        self.votes(candidate, block, *(outcomes or ("validated",) * 3))
        standing = self.standing(candidate, block)
        case = self.case(by, (candidate, block))
        made = decision(self.session, candidate, BlockCode(block), "As shown.", standing, case)
        return self.writes(by, made)

    def signs(self, *members: PersonId) -> None:
        for one in members or (ADA, OLU, PIA):
            self.writes(one, e.Signed(one, self.session.hash, by_password=True))

    def closes(self) -> None:
        self.signs()
        self.writes(ADMIN, e.SessionClosed(self.session.hash))
