"""A specimen plays: at its minutes, while it holds the seat, among minds that answer it; the same each time."""

from __future__ import annotations

from typing import Any

import pytest

from assessment.evidence import candidates
from sim.exercise import events as ev
from sim.exercise.clock.state import MINUTE
from sim.specimen.playing import Played, play
from sim.specimen.script import Act, Moment, Script
from sim.specimen.spelling import by_field
from tests.sim.small import DOWN_HEAD, SMALL

LONG = SMALL.clock.minutes * MINUTE


def act(turn: int, minute: float, do: str, **line: Any) -> Act:
    """One act; `last_of` stands for the key that Python has no name for."""
    named = {key.replace("last_of", "last-of"): value for key, value in line.items()}
    return Act(Moment(turn, minute), do, by_field(do, named), "en")


def say(turn: int, minute: float, text: str, to: Any = "plenary") -> Act:
    return act(turn, minute, "send-message", to=to, text=text)


def played(*acts: Act, seed: int = 5, **more: Any) -> Played:
    return play(SMALL, seed, Script(DOWN_HEAD, acts, **more))


def events(one: Played, kind: type, **fields: Any) -> list[tuple[int, Any]]:
    """(milliseconds, event) of each event of that kind with these fields."""
    return [
        (record.at, record.event)
        for record in one.run.exercise.records
        if isinstance(record.event, kind)
        and all(getattr(record.event, name) == value for name, value in fields.items())
    ]


def not_done(one: Played) -> list[tuple[str, str]]:
    return [(missed.act.do, missed.refused.code) for missed in one.not_done]


ACTS = (say(1, 1.5, "What does a dry year cost you, Ana Up?"), act(2, 3, "take-action", act="denounce", target="up"))


def test_the_same_seed_and_script_give_the_same_log():
    assert played(*ACTS).run.log_hash == played(*ACTS).run.log_hash


@pytest.mark.parametrize("other", [{"seed": 6}, {"name": "Ana"}])
def test_another_seed_or_name_gives_another_log(other):
    assert played(*ACTS, **other).run.log_hash != played(*ACTS).run.log_hash


def test_the_log_of_a_specimen_holds_its_chain():
    from sim.exercise.core.lines import end_line, to_line
    from sim.exercise.core.verifying import check

    records = played(*ACTS).run.exercise.records
    assert len(list(check([*map(to_line, records), end_line(records[-1])]))) == len(records)


def test_each_act_is_done_at_its_minute_and_acts_at_one_minute_in_their_order():
    one = played(say(2, 1, "third"), say(1, 2.25, "first"), say(1, 2.25, "second"))
    said = [(at, m.words.text) for at, m in events(one, ev.MessageSent, seat=DOWN_HEAD)]
    assert said == [(135_000, "first"), (135_000, "second"), (LONG + MINUTE, "third")]


def test_what_falls_due_at_a_moment_has_happened_when_the_candidate_acts():
    cites = [{"inject": "drought"}]
    assert not_done(played(act(1, 2, "submit-document", due="plan", fields={"*": "x"}, cites=cites))) == []


def test_what_the_exercise_refuses_is_told_and_the_rest_is_done():
    one = played(
        act(1, 1, "initial", instrument="treaty"),
        say(1, 1, "So be it."),
        act(1, 2, "sign-off", due="plan", decision="approved"),
    )
    assert not_done(one) == [("initial", "not-adopted"), ("sign-off", "unknown-document")]
    assert len(events(one, ev.MessageSent, seat=DOWN_HEAD)) == 1
    assert one.run.exercise.state.phase == "ended"


def test_minds_answer_a_message_some_seconds_after_it_and_not_before():
    one = played(say(1, 3, "Ana Up, what do you need in a dry year?", ["up-head"]))
    ((at, message),) = events(one, ev.MessageSent, seat=DOWN_HEAD)
    ref = next(r.ref for r in one.run.exercise.records if r.event is message)
    ((answered, _),) = events(one, ev.MessageSent, seat="up-head", reply_to=ref)
    assert 3_000 <= answered - at <= 10_000


def test_minds_answer_a_package_once_they_have_read_it():
    one = played(act(1, 3, "table-package", instrument="treaty", choices={"filling": "seven", "flow": "high"}))
    ((at, package),) = events(one, ev.PackageTabled, seat=DOWN_HEAD)
    answered = [when for when, _ in events(one, ev.PackageAnswered, package=package.package)]
    assert answered
    assert 10_000 <= answered[0] - at <= 35_000


def test_the_candidate_is_the_one_candidate_of_the_log_and_holds_the_seat_to_its_end():
    one = played(*ACTS, name="Ana")
    (found,) = candidates(one.run.exercise.records)
    assert (found.pseudonym, [t.seat for t in found.tenures]) == ("Ana", [DOWN_HEAD])
    assert [(at, e.holder) for at, e in events(one, ev.SeatTaken, seat=DOWN_HEAD)] == [(0, "person")]


def test_before_the_candidate_joins_and_after_they_leave_a_mind_holds_the_seat():
    one = played(say(2, 4, "Here I am."), name="Ana", join=Moment(2, 2), leave=Moment(3, 1))
    came, went = LONG + 2 * MINUTE, 2 * LONG + MINUTE
    assert [(at, e.holder) for at, e in events(one, ev.SeatTaken, seat=DOWN_HEAD)] == [
        (0, "mind"),
        (came, "person"),
        (went, "mind"),
    ]
    assert [at for at, _ in events(one, ev.SeatLeft, seat=DOWN_HEAD)] == [went]
    assert [at for at, _ in events(one, ev.HandoverBriefed, seat=DOWN_HEAD)] == [came, went]
    own = [r for r in one.run.exercise.records if r.by == DOWN_HEAD and came <= r.at < went]
    assert [r.event.words.text for r in own] == ["Here I am."], "no mind acts for them meanwhile"
    minds = [r.at for r in one.run.exercise.records if r.by == DOWN_HEAD and not came <= r.at <= went]
    assert min(minds) < came
    assert max(minds) > went
    (found,) = candidates(one.run.exercise.records)
    at = {r.seq: r.at for r in one.run.exercise.records}
    assert [(at[t.first], at[t.until]) for t in found.tenures] == [(came, went)]


def test_a_turn_ends_once_the_candidate_is_ready_and_what_they_had_left_for_it_is_told():
    one = played(act(1, 4, "declare-ready"), say(1, 6, "Too late."), say(2, 1, "Next."))
    assert not_done(one) == [("send-message", "turn-over")]
    assert [at for at, _ in events(one, ev.TurnBegan, turn=2)] == [4 * MINUTE]
    assert [at for at, _ in events(one, ev.MessageSent, seat=DOWN_HEAD)] == [5 * MINUTE]


def test_the_instructor_of_a_script_pauses_for_the_acts_of_that_moment_and_extends_turns():
    one = played(
        act(1, 4, "pause"),
        say(1, 4, "In the pause."),
        act(1, 4, "extend-turn", minutes=5),
        say(1, 13, "In the time for more."),
    )
    assert not_done(one) == [("send-message", "paused")]
    assert [at for at, _ in events(one, ev.ExerciseResumed)] == [4 * MINUTE]
    assert [at for at, _ in events(one, ev.TurnBegan, turn=2)] == [15 * MINUTE]
    assert [at for at, _ in events(one, ev.MessageSent, seat=DOWN_HEAD)] == [13 * MINUTE]


def test_an_instructor_who_ends_the_turn_ends_it_for_the_script():
    one = played(act(1, 4, "end-turn"), say(1, 5, "Too late."), say(2, 1, "Next."), leave=Moment(2, 3))
    assert not_done(one) == [("send-message", "turn-over")]
    assert [at for at, _ in events(one, ev.TurnBegan, turn=2)] == [4 * MINUTE]
    assert [at for at, _ in events(one, ev.SeatLeft, seat=DOWN_HEAD)] == [7 * MINUTE]


def test_who_was_relieved_by_the_instructor_acts_no_more():
    covered = Act(Moment(1, 2), "cover-seat", {"mind": "veteran"}, "en", seat=DOWN_HEAD)
    one = played(covered, say(1, 3, "Still here?"))
    assert not_done(one) == [("send-message", "not-yours")]
    assert one.run.exercise.state.held[DOWN_HEAD].mind == "veteran"


def test_what_comes_after_the_last_turn_is_done_after_the_end():
    last = SMALL.clock.turns
    one = played(
        act(last, SMALL.clock.minutes, "release-debrief", what=["stakes"]), say(last, SMALL.clock.minutes, "Adieu.")
    )
    assert not_done(one) == [("send-message", "ended")]
    assert one.run.exercise.records[-1].event.kind == "debrief-released"


def test_an_exercise_that_the_instructor_ends_is_over_for_the_script_too():
    one = played(act(2, 1, "end-exercise"), say(2, 2, "One more thing."), say(3, 2, "And another."))
    assert not_done(one) == [("send-message", "ended"), ("send-message", "ended")]
    assert one.run.turns == 2
