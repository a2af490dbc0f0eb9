from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from scenarios.library import load
from sim.exercise import commands as cmd
from sim.exercise.core.inject import Inject, Roles, Shock
from sim.exercise.core.names import CONTROL, PLENARY, InjectId, Phrase
from sim.policies import acting
from sim.policies.desk import Desk
from sim.policies.grade import GRADES
from sim.policies.needs import in_need
from sim.policies.subjects import concerned
from sim.runs import play
from sim.world.catalogue import ACTS
from sim.world.catalogue.kinds import fits, open_to
from tests.sim.exercise.table import Table
from tests.sim.policies.test_minds import SEATS, let
from tests.sim.small import CHAIR, COMMISSION, DOWN, DOWN_HEAD, SMALL, UP, UP_HEAD, both


def event(reliability: str = "A2", form: str = "cable", **fields) -> Table:
    """A table at which minds hear of an event in the first minute."""
    news = Inject(
        InjectId("event"), form, both("A shell"), both("!"), both("Duty officer"), reliability, (), turn=1, **fields
    )
    table = Table(replace(SMALL, injects=(news,)), started=False)
    for seat in SEATS:
        table.do(cmd.CoverSeat, seat, by=CONTROL, mind="practitioner")
    table.control(cmd.Start)
    return table


def said(table: Table, *seats, minutes: float = 6) -> dict[str, list[str]]:
    """Templates in which each of the seats spoke of the event in the plenary."""
    let(table, *seats, minutes=minutes)
    found: dict[str, list[str]] = {seat: [] for seat in seats}
    for _, message in table.state.messages:
        words = message.words
        if message.channel == PLENARY and isinstance(words, Phrase) and "inject" in words.values:
            found[message.seat].append(words.template)
    return found


def test_those_who_lost_people_speak_of_their_dead_before_they_say_anything_else():
    table = event(priority="immediate", deaths=2, roles=Roles(victims=(DOWN,)))
    let(table, DOWN_HEAD, minutes=3)
    own = [m.words.template for _, m in table.state.messages if m.seat == DOWN_HEAD]
    assert own[0] == "talk.as-bereaved"
    assert not any(p.seat == DOWN_HEAD for p in table.state.packages.values())


def test_an_agency_that_lost_people_suspends_its_movements():
    table = event(priority="immediate", deaths=2, roles=Roles(victims=(COMMISSION,)))
    assert said(table, CHAIR)[CHAIR][0] == "talk.as-bereaved-agency"


@pytest.mark.parametrize(("part", "template"), [("accused", "talk.as-accused"), ("owner", "talk.as-owner")])
def test_the_accused_and_the_owner_speak_as_such(part, template):
    table = event(priority="immediate", roles=Roles(**{part: (UP,)}))
    assert said(table, UP_HEAD)[UP_HEAD] == [template]


def test_a_hidden_author_says_what_an_innocent_suspect_says():
    """Words that only the guilty use would tell every reader of a log who did it."""
    both_accused = Roles(accused=(UP, DOWN))
    table = event(priority="immediate", author=UP, hidden=True, roles=both_accused)
    spoken = said(table, UP_HEAD, DOWN_HEAD)
    assert spoken[UP_HEAD] == spoken[DOWN_HEAD] == ["talk.as-accused"]


def test_a_hidden_author_is_in_no_event_that_others_see():
    table = event(priority="immediate", author=UP, hidden=True)
    table.later(1)
    assert table.exercise.view(UP_HEAD).authored == {table.news("event"): UP}
    for seat in (DOWN_HEAD, CHAIR):
        view = table.exercise.view(seat)
        assert view.authored == {}
        assert [n.author for _, n in view.injects] == [None]


def test_of_a_hidden_author_only_those_know_who_are_said_to():
    table = event(priority="immediate", author=UP, hidden=True, knows=(UP_HEAD,))
    table.later(1)
    assert [bool(table.exercise.view(seat).authored) for seat in SEATS] == [True, False, False, False]


def test_an_open_author_does_not_remark_on_its_own_cable():
    table = event(priority="priority", author=COMMISSION)
    assert said(table, CHAIR)[CHAIR] == []


def test_only_those_addressed_answer_an_ultimatum():
    table = event(priority="immediate", ultimatum=True, author=UP, roles=Roles(addressee=(DOWN,)))
    spoken = said(table, UP_HEAD, DOWN_HEAD, CHAIR)
    assert spoken[UP_HEAD] == []
    assert spoken[DOWN_HEAD] == ["talk.ultimatum"]
    assert set(spoken[CHAIR]) <= {"talk.ultimatum-offices"}


@pytest.mark.parametrize("scenario", ["corridor", "river"])
def test_nobody_does_what_only_another_kind_of_actor_can(scenario):
    exercise = play(load(scenario), 1).exercise
    kinds = {a.id: a.kind for a in exercise.state.the_scene.actors}
    done = [(a.act, a.actor, a.target) for _, a in exercise.state.actions]
    done += [(m.act, m.actor, m.target) for m in exercise.state.moves]
    assert done
    assert [d for d in done if not open_to(d[0], kinds[d[1]])] == []
    assert [d for d in done if d[2] is not None and not fits(d[0], kinds[d[2]])] == []


def test_relief_goes_where_an_indicator_of_need_has_worsened():
    """Salt in the delta of DOWN, while UP is the tenser relation of the agency."""
    need = replace(SMALL.gauges[0], people=DOWN, start=50.0, level=50.0, threshold=None, better="lower")
    agency = replace(SMALL.actor(COMMISSION), kind="ngo", acts=("humanitarian-aid",), style="humanitarian")
    worse = Inject(
        InjectId("worse"),
        "cable",
        both("Worse"),
        both("!"),
        both("x"),
        "A1",
        (),
        turn=1,
        shocks=(Shock(20.0, need.id),),
    )
    actors = tuple(agency if a.id == COMMISSION else a for a in SMALL.actors)
    table = Table(replace(SMALL, actors=actors, gauges=(need,), injects=(worse,)))
    table.later(0.5)
    desk = Desk(table.exercise.view(CHAIR), CHAIR, 60_000, np.random.default_rng(1), GRADES["practitioner"])
    assert in_need(desk) == DOWN


def test_marta_speaks_of_her_dead_drivers_before_she_bargains_again():
    exercise = play(load("corridor"), 1).exercise
    state = exercise.state
    shelled = next(e for e, n in state.injects if n.deaths)
    after = [m.words for e, m in state.messages if m.seat == "rel-head" and e.n > shelled.n]
    assert isinstance(after[0], Phrase)
    assert after[0].template == "talk.as-bereaved-agency"
    assert shelled.event.author is None


def test_the_keeper_of_a_paper_that_leaks_does_not_speak_as_after_an_accident():
    leak = event(priority="priority", roles=Roles(owner=(UP,)), reliability="C3")
    assert said(leak, UP_HEAD)[UP_HEAD] == ["talk.as-keeper"]
    established = event(priority="priority", roles=Roles(owner=(UP,)))
    assert said(established, UP_HEAD)[UP_HEAD] == []


def news(inject: str, title: str, **fields) -> Inject:
    return Inject(InjectId(inject), "press", both(title), both("!"), both("Herald"), "B2", (), turn=1, **fields)


def test_whoever_has_just_been_cleared_gets_no_complaint():
    rumour = news("rumour", "They did it", priority="immediate", roles=Roles(accused=(DOWN,)))
    correction = news("correction", "They did not", priority="immediate", minute=2, corrects=InjectId("rumour"))
    table = Table(replace(SMALL, injects=(rumour, correction)), started=False)
    for seat in SEATS:
        table.do(cmd.CoverSeat, seat, by=CONTROL, mind="practitioner")
    table.control(cmd.Start)
    table.later(1)
    table.control(cmd.Pulse)
    assert complaint(table) == DOWN
    table.later(2)
    table.control(cmd.Pulse)
    assert complaint(table) != DOWN


def complaint(table: Table):
    """To whom the upper bank would complain now."""
    now = int(table.minutes * 60_000)
    desk = Desk(table.exercise.view(UP_HEAD), UP_HEAD, now, np.random.default_rng(1), GRADES["practitioner"])
    return acting._target(desk, ACTS["demarche"])


def test_a_lender_offers_doctors_only_where_somebody_was_hurt():
    hurt, unhurt = (
        event(priority="immediate", roles=Roles(lender=(DOWN,), owner=(UP,), victims=victims))
        for victims in ((UP,), ())
    )
    assert "talk.as-lender" not in said(unhurt, DOWN_HEAD, minutes=8)[DOWN_HEAD]
    assert said(hurt, DOWN_HEAD, minutes=8)[DOWN_HEAD] == ["talk.as-lender"]


def test_an_owner_writes_of_those_who_were_hurt_and_a_lender_of_its_borrower():
    for parts, writer, met in (
        (Roles(owner=(UP,), victims=(DOWN,)), UP_HEAD, DOWN),
        (Roles(lender=(DOWN,), owner=(UP,), addressee=(UP,)), DOWN_HEAD, UP),
    ):
        table = event(priority="immediate", roles=parts)
        table.later(1)
        table.control(cmd.Pulse)
        view, now = table.exercise.view(writer), int(table.minutes * 60_000)
        desk = Desk(view, writer, now, np.random.default_rng(1), GRADES["practitioner"])
        assert concerned(desk, view.injects[-1]) == met
