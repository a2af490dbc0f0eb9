"""A given word is kept by character, what is owed is claimed, and those at home are weighed."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.names import CONTROL, Said
from sim.exercise.pledges.queries import clause_of
from sim.exercise.ratification.chances import outlook
from sim.policies import Drawn, promises
from sim.policies.answering import LINK, accept, reject
from sim.policies.desk import Desk
from sim.policies.grade import GRADES
from sim.policies.home import HOPELESS, LIKELY, ratified, win_set
from sim.policies.level import ambition
from sim.runs import play
from tests.sim.exercise.table import Table
from tests.sim.pledges import BOUND, DATA, FLOOR, PAY, clauses, dry, tempted, unsettled
from tests.sim.pledges import ratified as with_blocs
from tests.sim.small import DOWN_HEAD, FILLING, FIVE, FLOW, HIGH, JOINT, LOW, PROTOCOL, SIX, SMALL, TREATY, UP, UP_HEAD


def of_style(blueprint: Blueprint, style: str) -> Blueprint:
    return replace(blueprint, actors=tuple(replace(a, style=style) for a in blueprint.actors))


def signed(blueprint: Blueprint) -> Table:
    """A table where the treaty has just been signed by both banks, minds in both chairs."""
    table = Table(blueprint)
    for seat in (UP_HEAD, DOWN_HEAD):
        table.do(cmd.CoverSeat, seat, by=CONTROL, mind="veteran")
    table.do(cmd.AskCapital, UP_HEAD, instrument=TREATY, issue=FLOW, option=HIGH, argument=Said("please"))
    table.later(4)
    table.do(cmd.TablePackage, DOWN_HEAD, instrument=TREATY, choices={FLOW: HIGH, FILLING: SIX}, id="deal")
    table.do(cmd.AnswerPackage, UP_HEAD, package=table.package(), answer="accept")
    for command in (cmd.Initial, cmd.Sign):
        for seat in (UP_HEAD, DOWN_HEAD):
            table.do(command, seat, instrument=TREATY)
    return table


def desk(table: Table, seat=UP_HEAD) -> Desk:
    return Desk(table.exercise.view(seat), seat, int(table.minutes * 60_000), Drawn("dice"), GRADES["veteran"])


def until(table: Table, move, seat=UP_HEAD, minutes: float = 6.0) -> cmd.Command | None:
    for _ in range(int(minutes * 2)):
        table.later(0.5)
        command = move(desk(table, seat))
        if command is not None:
            return command
    return None


# --- keeping the word


def cost(table: Table) -> float:
    standing = table.state.obligations[DATA]
    return promises.cost_of_breach(desk(table), standing, clause_of(table.state, standing))


def test_a_breach_costs_what_would_fall_away_by_the_chance_that_it_is_seen():
    """(six, high) is worth 60 to the upper bank, 30 above no agreement: 1.0 x 0.7 / 0.3 x half of 30 = 35 points."""
    assert cost(signed(BOUND)) == pytest.approx(0.7 / 0.3 * 15.0)


def test_a_word_given_before_everybody_makes_a_breach_dearer():
    table = signed(BOUND)
    before = cost(table)
    words = desk(table).phrase("talk.commitment", instrument=TREATY)
    table.do(cmd.SendMessage, UP_HEAD, channel="plenary", words=words, intent="commitment")
    assert cost(table) == pytest.approx(before + promises.WORD)


@pytest.mark.parametrize(("points", "breaks"), [(34.0, False), (36.0, True)])
def test_a_spoiler_breaks_its_word_just_when_it_pays(points, breaks):
    command = until(signed(of_style(tempted(points), "spoiler")), promises.keep)
    assert isinstance(command, cmd.Withhold) == breaks


@pytest.mark.parametrize("style", ["principled", "mediator", "humanitarian"])
def test_some_keep_their_word_whatever_it_would_gain(style):
    assert until(signed(of_style(tempted(1e6), style)), promises.keep) is None


def test_the_reason_for_a_breach_gives_gain_cost_and_the_chance_of_being_seen():
    command = until(signed(of_style(tempted(50.0), "spoiler")), promises.keep)
    assert {"gain": 50.0, "loss": 35.0, "detected": 1.0}.items() <= command.reason.values.items()


def test_what_was_withheld_is_done_again_once_it_no_longer_pays():
    table = signed(of_style(tempted(36.0), "spoiler"))
    command = until(table, promises.keep)
    table.exercise.submit(command, int(table.minutes * 60_000))
    words = desk(table).phrase("talk.commitment", instrument=TREATY)
    table.do(cmd.SendMessage, UP_HEAD, channel="plenary", words=words, intent="commitment")
    assert isinstance(until(table, promises.keep, minutes=20.0), cmd.Perform)


# --- claiming what is owed


def broken(blueprint: Blueprint) -> Table:
    """The upper bank has withheld its figures for a month, and the reports have shown it."""
    table = signed(blueprint)
    table.do(cmd.Withhold, UP_HEAD, obligation=DATA)
    table.next_turn()
    assert table.state.obligations[DATA].in_breach
    return table


def test_a_creditor_turns_to_the_procedure_of_the_text_and_says_which_article():
    command = until(broken(of_style(BOUND, "principled")), promises.remedy, DOWN_HEAD)
    assert isinstance(command, cmd.RaiseDispute)
    assert command.obligation == DATA
    assert command.words.values["number"] == "1"


def test_a_dispute_that_runs_is_not_raised_again():
    table = broken(of_style(BOUND, "principled"))
    table.exercise.submit(until(table, promises.remedy, DOWN_HEAD), int(table.minutes * 60_000))
    assert until(table, promises.remedy, DOWN_HEAD, 2.0) is None


def test_without_a_procedure_a_creditor_suspends_what_the_text_lets_it():
    table = signed(of_style(dry(unsettled()), "principled"))
    table.next_turn()
    command = until(table, promises.remedy, DOWN_HEAD)
    assert (type(command), command.obligation) == (cmd.SnapBack, FLOOR)
    table.exercise.submit(command, int(table.minutes * 60_000))
    assert table.state.obligations[PAY].status == "suspended"


def test_minds_play_a_text_that_binds_to_its_end_without_a_refusal():
    blueprint = of_style(clauses(tempted(60.0), lambda c: c), "hard")
    runs = [play(blueprint, seed, "veteran") for seed in range(6)]
    assert all(run.refusals == () for run in runs)
    kinds = {r.event.kind for run in runs for r in run.exercise.records}
    assert "conduct-ordered" in kinds


# --- those at home


@pytest.mark.parametrize("veto", [False, True])
@pytest.mark.parametrize(("parliament", "street"), [(0.4, 0.9), (0.5, 0.5), (0.8, 0.3)])
def test_the_chance_of_ratification_is_that_of_the_exercise_for_every_package(parliament, street, veto):
    blueprint = with_blocs(parliament, street, veto)
    table = Table(blueprint)
    found = ratified(desk(table), blueprint.instrument(TREATY))
    shape = desk(table).shape(blueprint.instrument(TREATY))
    blocs = blueprint.actor(UP).blocs
    expected = [outlook(blocs, TREATY, shape.choices(k), 0.5) for k in range(shape.size)]
    np.testing.assert_allclose(found, expected, atol=1e-9)


def test_the_win_set_holds_what_is_likelier_ratified_than_not():
    blueprint = with_blocs(0.1, 0.1)
    text = blueprint.instrument(TREATY)
    here = desk(Table(blueprint))
    np.testing.assert_array_equal(win_set(here, text), ratified(here, text) >= LIKELY)
    assert win_set(here, text)[here.shape(text).index({FLOW: LOW, FILLING: FIVE})]
    assert not win_set(here, text)[here.shape(text).index({FLOW: HIGH, FILLING: SIX})]


def test_where_nobody_at_home_is_asked_there_is_no_win_set():
    assert win_set(desk(Table(BOUND)), BOUND.instrument(TREATY)) is None


def offered(parliament: float, style: str) -> cmd.AnswerPackage | None:
    """What the upper bank answers to (high, six) when its parliament values it so, and its capital allows it."""
    table = Table(of_style(with_blocs(parliament, parliament), style))
    for seat in (UP_HEAD, DOWN_HEAD):
        table.do(cmd.CoverSeat, seat, by=CONTROL, mind="veteran")
    table.do(cmd.TablePackage, DOWN_HEAD, instrument=TREATY, choices={FLOW: HIGH, FILLING: SIX})
    return until(table, reject)


def chance_of(parliament: float) -> float:
    blueprint = with_blocs(parliament, parliament)
    return outlook(blueprint.actor(UP).blocs, TREATY, {FLOW: HIGH, FILLING: SIX}, 0.5)


def test_a_delegation_says_that_its_parliament_would_refuse_where_it_would():
    assert chance_of(0.3) < HOPELESS
    command = offered(0.3, "principled")
    assert command.note.template == "talk.reject-home"
    assert command.reason.values["chance"] < HOPELESS


def test_only_the_hard_and_the_spoilers_plead_a_parliament_that_is_merely_in_doubt():
    assert HOPELESS < chance_of(0.5) < 2.0 * HOPELESS
    assert offered(0.5, "principled").note.template != "talk.reject-home"
    assert offered(0.5, "spoiler").note.template == "talk.reject-home"


def test_a_mind_tables_what_it_can_bring_home_where_it_can():
    blueprint = with_blocs(0.1, 0.1)
    text = blueprint.instrument(TREATY)
    blocs = blueprint.actor(UP).blocs
    run = play(blueprint, 1, "veteran")
    mine = [r.event for r in run.exercise.records if isinstance(r.event, ev.PackageTabled) and r.event.actor == UP]
    whole = [e for e in mine if e.instrument == TREATY and set(e.choices) == set(text.issues)]
    assert whole
    assert all(outlook(blocs, TREATY, e.choices, 0.5) >= LIKELY for e in whole)


# --- issues linked across texts


def _two_texts(met: bool) -> Table:
    """Late in the talks: the upper bank has accepted the lower's protocol, or not, and tables a treaty worth 80."""
    table = Table(replace(SMALL, injects=(), due=()))
    for seat in (UP_HEAD, DOWN_HEAD):
        table.do(cmd.CoverSeat, seat, by=CONTROL, mind="practitioner")
    table.next_turn()
    table.do(cmd.TablePackage, DOWN_HEAD, instrument=PROTOCOL, choices={JOINT: "inspect"}, id="theirs")
    if met:
        table.do(cmd.AnswerPackage, UP_HEAD, package=table.package(), answer="accept")
    table.do(
        cmd.TablePackage, UP_HEAD, instrument=TREATY, choices={FILLING: SIX, FLOW: HIGH}, authority="ad-referendum"
    )
    return table


def test_who_met_us_on_one_text_is_met_on_another_a_little_below_what_we_ask():
    """(six, high) is worth 80 to the lower bank: taken just as soon as it asks no more than 80 + LINK of who met it."""
    moments = {}
    for met in (True, False):
        table = _two_texts(met)
        while table.state.phase == "running" and table.minutes < 39:
            here = practitioner(table)
            command = accept(here)
            if isinstance(command, cmd.AnswerPackage):
                now = ambition(here, here.view.the_scene.instruments[0], here.notes(TREATY).worth)
                moments[met] = table.minutes, command.reason.template, now.level
                break
            table.minutes += 0.25
            if table.minutes % 10 == 0:
                table.kinds(cmd.EndTurn, CONTROL)
    assert moments[True][0] < moments[False][0]
    assert moments[True][1] == "why.accept-linked"
    assert 80.0 < moments[True][2] <= 80.0 + LINK


def practitioner(table: Table) -> Desk:
    now = int(table.minutes * 60_000)
    return Desk(table.exercise.view(DOWN_HEAD), DOWN_HEAD, now, Drawn("dice"), GRADES["practitioner"])
