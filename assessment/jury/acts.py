"""The rules of a jury's session: which entry may be written next, and by whom. It writes nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from functools import singledispatch

from assessment.framework import BlockCode
from assessment.jury import entries as e
from assessment.jury.entries import Entry, Outcome, PersonId
from assessment.jury.refusal import JuryRefused
from assessment.jury.rules import Composition
from assessment.jury.session import Session, Stage
from assessment.jury.sitting import Case, presiding, sitting
from assessment.scoring import HIGHEST, NOT_OBSERVED

MOST_EXTRA = 100
"""Most extra time, in percent."""


# --- who may write what ----------------------------------------------------------------------------------------------


@singledispatch
def admit(entry: Entry, session: Session, case: Case) -> None:
    """Let an entry be written next, or raise JuryRefused with what keeps it from being."""
    raise TypeError(f"no rule for {type(entry).__name__}")


def _hold(holds: bool, key: str, **values: object) -> None:
    if not holds:
        raise JuryRefused(key, **values)


def _by_administrator(session: Session, case: Case) -> None:
    _hold(case.administrator, "administrator-only")
    _hold(case.actor not in session.candidates, "own-session")


def _by_organiser(session: Session, case: Case) -> None:
    _hold(case.administrator or case.actor == session.president, "organiser-only")
    _hold(case.actor not in session.candidates, "own-session")


def _by_themselves(person: PersonId, session: Session, case: Case) -> None:
    _hold(person == case.actor and person in session.members, "themselves-only")


def _open(session: Session) -> None:
    _hold(not session.was_closed, "closed")


def _seated(session: Session, candidate: PersonId, case: Case) -> Composition:
    """The jury for a candidate, of which the actor is. Raises JuryRefused, also where it may not decide."""
    _hold(candidate in session.candidates, "no-candidate")
    _hold(case.actor in session.present, "not-present")
    found = sitting(session, candidate, case)
    _hold(case.actor in found.sitting, "withdrawn")
    if found.faults:
        raise JuryRefused("composition", why=_Why(found, case))
    return found


@dataclass(frozen=True)
class _Why:
    """The faults of a composition, in sentences."""

    found: Composition
    case: Case

    def said(self, language: str) -> str:
        return " ".join(fault.said(language, self.case.framework.jury) for fault in self.found.faults)


@admit.register
def _convene(entry: e.Convened, session: Session, case: Case) -> None:
    _by_administrator(session, case)
    _open(session)
    _hold(bool(entry.title.strip()), "title")
    _hold(_is_day(entry.day) and _is_hour(entry.hour), "when")
    before = session.convened
    _hold(before is None or before.framework == entry.framework or not session.candidates, "framework-fixed")


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _is_hour(text: str) -> bool:
    try:
        return time.fromisoformat(text).isoformat("minutes") == text
    except ValueError:
        return False


@admit.register
def _name_member(entry: e.MemberNamed, session: Session, case: Case) -> None:
    _by_administrator(session, case)
    _open(session)
    _hold(not session.decisions, "members-fixed")
    _hold(entry.person not in session.candidates, "member-is-candidate")
    _hold(bool(entry.role.strip() and entry.employer.strip()), "member-role")


@admit.register
def _release_member(entry: e.MemberReleased, session: Session, case: Case) -> None:
    _by_administrator(session, case)
    _open(session)
    _hold(not session.decisions, "members-fixed")
    _hold(entry.person in session.members, "no-member")
    handed = any(entry.person in one.handed_in for one in session.tests.values())
    _hold(not handed and entry.person not in session.present, "member-took-part")


@admit.register
def _enrol(entry: e.Enrolled, session: Session, case: Case) -> None:
    _by_administrator(session, case)
    _open(session)
    _hold(entry.person not in session.members, "member-is-candidate")
    kinds = {block.code: block.kind for block in case.framework.blocks}
    _hold(bool(entry.blocks) and all(block in kinds for block in entry.blocks), "blocks")
    _hold(entry.option == "" or kinds.get(BlockCode(entry.option)) == "option", "option")
    _hold(0 <= entry.extra_percent <= MOST_EXTRA, "extra", most=MOST_EXTRA)
    decided = {one.entry.block for one in session.decisions if one.entry.candidate == entry.person}
    _hold(decided <= {*entry.blocks}, "block-decided", blocks=", ".join(sorted(decided)))


@admit.register
def _attend(entry: e.Attended, session: Session, case: Case) -> None:
    _by_themselves(entry.person, session, case)
    _open(session)
    _hold(entry.person not in session.present, "already")
    _hold(not session.decisions, "members-fixed")


@admit.register
def _declare(entry: e.ConflictDeclared, session: Session, case: Case) -> None:
    _by_themselves(entry.person, session, case)
    _hold(entry.candidate in session.candidates, "no-candidate")
    _hold((entry.person, entry.candidate) not in session.conflicts, "already")
    decided = any(entry.candidate == one.entry.candidate for one in session.decisions)
    _hold(not decided, "conflict-late")


# --- tests


@admit.register
def _set_test(entry: e.TestSet, session: Session, case: Case) -> None:
    _by_organiser(session, case)
    _hold(session.stage is not Stage.CLOSED, "closed")
    _hold(entry.candidate in session.candidates, "no-candidate")
    try:
        test = case.catalogue.test(entry.test)
    except KeyError:
        raise JuryRefused("no-test") from None
    asked = session.candidates[entry.candidate].blocks
    known = {row.code for block in asked for c in case.framework.block(block).competences for row in c.criteria}
    _hold(bool(entry.criteria) and len({*entry.criteria}) == len(entry.criteria), "test-criteria")
    _hold(all(code in known and test.serves(code) for code in entry.criteria), "test-criteria")


@admit.register
def _cancel_test(entry: e.TestCancelled, session: Session, case: Case) -> None:
    _by_organiser(session, case)
    _hold(entry.number in session.tests and not session.tests[entry.number].cancelled, "no-test")
    _hold(session.tests[entry.number].started is None, "test-begun")


@admit.register
def _start_test(entry: e.TestStarted, session: Session, case: Case) -> None:
    test = session.tests.get(entry.number)
    if test is None or test.cancelled:
        raise JuryRefused("no-test")
    _seated(session, test.candidate, case)
    _hold(test.started is None, "already")
    given = case.catalogue.test(test.test).given(session.candidates[test.candidate].extra_percent)
    _hold(entry.seconds == given, "test-time")


@admit.register
def _end_test(entry: e.TestEnded, session: Session, case: Case) -> None:
    test = session.tests.get(entry.number)
    if test is None or test.started is None:
        raise JuryRefused("test-not-begun")
    _seated(session, test.candidate, case)
    _hold(test.ended is None, "already")


@admit.register
def _hand_in(entry: e.LevelsHandedIn, session: Session, case: Case) -> None:
    _by_themselves(entry.person, session, case)
    test = session.tests.get(entry.number)
    if test is None or test.started is None:
        raise JuryRefused("test-not-begun")
    _seated(session, test.candidate, case)
    _hold(entry.person not in test.handed_in, "already")
    levels = [entry.levels.get(code) for code in test.criteria]
    _hold({*entry.levels} == {*test.criteria} and all(_is_level(level) for level in levels), "levels")


def _is_level(level: int | None) -> bool:
    return level is not None and NOT_OBSERVED <= level <= HIGHEST


@admit.register
def _agree(entry: e.LevelAgreed, session: Session, case: Case) -> None:
    test = session.tests.get(entry.number)
    if test is None or entry.criterion not in test.criteria:
        raise JuryRefused("no-test")
    seated = _seated(session, test.candidate, case)
    _hold(case.actor == presiding(session, test.candidate, case), "president-only")
    missing = [member for member in seated.sitting if member not in test.handed_in]
    _hold(not missing, "sealed", count=len(missing))
    _hold(_is_level(entry.level), "levels")
    given = {test.handed_in[PersonId(member)].levels[entry.criterion] for member in seated.sitting}
    _hold(given == {entry.level} or bool(entry.reason.strip()), "agreed-reason")
    before = test.agreed.get(entry.criterion)
    _hold(entry.corrects == (before[0] if before is not None else None), "overtaken")
    _hold(before is None or bool(entry.reason.strip()), "correction-reason")


# --- deliberation


def _may_vote(session: Session, candidate: PersonId, block: str, case: Case) -> None:
    _seated(session, candidate, case)
    _hold(block in session.candidates[candidate].blocks, "blocks")
    codes = {row.code for c in case.framework.block(block).competences for row in c.criteria}
    waiting = [one for one in session.tests_of(candidate) if codes & {*one.criteria} and not one.complete]
    _hold(not waiting, "tests-open", count=len(waiting))


def _supported(outcome: Outcome, case: Case) -> None:
    if outcome is Outcome.VALIDATED and case.standing is not None and not case.standing.supported:
        raise JuryRefused("unsupported", codes=", ".join(case.standing.lacking))


@admit.register
def _vote(entry: e.Voted, session: Session, case: Case) -> None:
    _by_themselves(entry.person, session, case)
    _may_vote(session, entry.candidate, entry.block, case)
    _open_again(session, entry.candidate, entry.block)
    _supported(entry.outcome, case)


def _open_again(session: Session, candidate: PersonId, block: BlockCode) -> None:
    """Raise JuryRefused where a block is validated for good, or refused in sealed minutes without an appeal upheld."""
    before = session.standing(candidate, block)
    if before is not None and session.was_closed and before.entry.outcome is Outcome.VALIDATED:
        raise JuryRefused("validated-stays", block=block)
    _hold(not session.sealed(candidate, block), "appeal-first", block=block)


@admit.register
def _decide(entry: e.BlockDecided, session: Session, case: Case) -> None:
    _may_vote(session, entry.candidate, entry.block, case)
    _hold(case.actor == presiding(session, entry.candidate, case), "president-only")
    _hold(bool(entry.reason.strip()), "decision-reason")
    _supported(entry.outcome, case)
    before = session.standing(entry.candidate, entry.block)
    _hold(entry.corrects == (before.seq if before is not None else None), "overtaken")
    _open_again(session, entry.candidate, entry.block)


# --- signatures and afterwards


@admit.register
def _sign(entry: e.Signed, session: Session, case: Case) -> None:
    _by_themselves(entry.person, session, case)
    _hold(entry.person in session.present, "not-present")
    _hold(session.stage is Stage.DECIDED, "undecided", count=max(1, len(session.undecided)))
    _hold(entry.hash == session.hash, "overtaken")
    _hold(entry.person not in session.signed_by, "already")


@admit.register
def _close(entry: e.SessionClosed, session: Session, case: Case) -> None:
    _by_organiser(session, case)
    _hold(session.stage is not Stage.CLOSED, "closed")
    _hold(session.stage is Stage.DECIDED, "undecided", count=max(1, len(session.undecided)))
    lacking = session.present - session.signed_by.keys()
    _hold(not lacking, "signatures-lacking", count=max(1, len(lacking)))
    _hold(entry.hash == session.hash, "overtaken")
    _hold(not case.fallen, "fallen", blocks=", ".join(dict.fromkeys(case.fallen)))


@admit.register
def _appeal(entry: e.AppealLodged, session: Session, case: Case) -> None:
    _hold(case.administrator or case.actor == entry.candidate, "appeal-by")
    _hold(session.stage is Stage.CLOSED, "appeal-early")
    decided = session.standing(entry.candidate, entry.block)
    _hold(decided is not None and decided.entry.outcome is not Outcome.VALIDATED, "appeal-none")
    _hold(bool(entry.grounds.strip()), "appeal-grounds")
    lodged = [one for one in session.appeals.values() if one.answer is None]
    again = any((one.entry.candidate, one.entry.block) == (entry.candidate, entry.block) for one in lodged)
    _hold(not again, "already")


@admit.register
def _answer(entry: e.AppealDecided, session: Session, case: Case) -> None:
    appeal = session.appeals.get(entry.number)
    if appeal is None:
        raise JuryRefused("no-appeal")
    _hold(case.actor == presiding(session, appeal.entry.candidate, case), "president-only")
    _hold(appeal.answer is None, "already")
    _hold(bool(entry.reason.strip()), "decision-reason")
