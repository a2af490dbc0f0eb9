from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL, ActId, SeatId
from sim.policies import Drawn, crisis, mind
from sim.policies.acting import NEVER
from sim.policies.desk import Desk
from sim.policies.grade import DRAWN, GRADES
from sim.world.catalogue import ACTS
from sim.world.response import LABELS, TEMPERS, empirical
from tests.sim.exercise.table import Table
from tests.sim.small import CHAIR, DOWN, DOWN_HEAD, SMALL, UP, UP_HEAD

EVERY_ACT = tuple(ActId(a) for a in ACTS)


def quarrel(style: str = "principled", resolve: float = 0.5, risk: float = 0.0, tension: float = 3.0) -> Table:
    """Two neighbours who may do anything, one played by a person at `UP`, the other by a mind at `DOWN`."""
    actors = tuple(
        replace(a, acts=EVERY_ACT, style=style if a.id == DOWN else a.style, resolve=resolve, risk=risk)
        for a in SMALL.actors
    )
    ties = tuple(replace(t, tension=tension) for t in SMALL.ties)
    clock = replace(SMALL.clock, points=20)
    table = Table(replace(SMALL, actors=actors, ties=ties, clock=clock, injects=(), due=()), started=False)
    for seat in (UP_HEAD, DOWN_HEAD, CHAIR):
        table.do(cmd.CoverSeat, seat, by=CONTROL, mind="veteran")
    table.control(cmd.Start)
    table.later(1)
    return table


def desk(table: Table, seat: SeatId = DOWN_HEAD, grade: str = "veteran") -> Desk:
    return Desk(table.exercise.view(seat), seat, int(table.minutes * 60_000), Drawn("dice"), GRADES[grade])


def until(table: Table, move, minutes: float = 10.0) -> cmd.Command | None:
    """The command that `move` comes to within so many minutes, looking twice a minute."""
    for _ in range(int(minutes * 2)):
        table.later(0.5)
        command = move(desk(table))
        if command is not None:
            return command
    return None


# --- ultimatums


def ultimatum(table: Table) -> None:
    table.do(cmd.TakeAction, UP_HEAD, act="ultimatum", target=DOWN)
    table.later(0.5)


def answer_to_an_ultimatum(**quarrel_over) -> cmd.Command | None:
    table = quarrel(**quarrel_over)
    ultimatum(table)
    return crisis.answer_ultimatum(desk(table))


def test_the_resolute_refuse_an_ultimatum_that_is_not_credible():
    command = answer_to_an_ultimatum(resolve=0.95, tension=1.0)
    assert isinstance(command, cmd.SendMessage)
    assert command.words.template == "talk.ultimatum-reject"


def test_the_irresolute_give_way_to_a_credible_one_by_an_act_that_gives_way():
    command = answer_to_an_ultimatum(resolve=0.1, tension=9.0)
    assert isinstance(command, cmd.TakeAction)
    assert command.act in crisis.GIVING_WAY
    assert command.reason.template == "why.ultimatum-comply"


def test_between_the_two_an_ultimatum_is_met_with_an_offer():
    command = answer_to_an_ultimatum(resolve=0.5, tension=4.0)
    assert isinstance(command, cmd.SendMessage)
    assert command.words.template == "talk.ultimatum-counter"


def test_who_avoids_risks_obeys_where_who_seeks_them_does_not():
    averse, seeking = (answer_to_an_ultimatum(resolve=0.5, tension=6.0, risk=r) for r in (-1.0, 1.0))
    assert isinstance(averse, cmd.TakeAction)
    assert isinstance(seeking, cmd.SendMessage)


def test_an_ultimatum_is_answered_once():
    table = quarrel(resolve=0.9)
    ultimatum(table)
    table.exercise.submit(crisis.answer_ultimatum(desk(table)), int(table.minutes * 60_000))
    table.later(0.5)
    assert crisis.answer_ultimatum(desk(table)) is None


def test_a_mind_answers_an_ultimatum_within_the_turn_it_is_made_in():
    table = quarrel(resolve=0.9)
    ultimatum(table)
    said = []
    for step in range(8):
        table.later(0.5)
        command = mind("novice").decide(
            table.exercise.view(DOWN_HEAD), DOWN_HEAD, int(table.minutes * 60_000), np.random.default_rng(step)
        )
        if command is not None:
            table.exercise.submit(command, int(table.minutes * 60_000))
            said.append(getattr(getattr(command, "words", None), "template", ""))
    assert any(s.startswith("talk.ultimatum-") for s in said)


# --- the measure of an answer


@pytest.mark.parametrize("level", [2, 3, 4, 5])
def test_an_answer_blends_the_own_policy_with_what_targets_have_done(level):
    law = crisis.law(desk(quarrel()), level)
    np.testing.assert_allclose(law.mixed, crisis.OWN * law.own + (1.0 - crisis.OWN) * empirical(level))
    np.testing.assert_allclose(law.mixed.sum(), 1.0)


def test_the_hard_answer_force_with_more_than_the_conciliatory_do():
    ranks = np.arange(len(LABELS))
    hard, mild = (float(crisis.law(desk(quarrel(style)), 3).mixed @ ranks) for style in ("hard", "conciliatory"))
    assert hard > mild


def test_every_answer_to_a_militarised_act_explains_its_shares():
    table = quarrel("hard")
    table.do(cmd.TakeAction, UP_HEAD, act="raise-alert", target=DOWN)
    command = until(table, crisis.respond)
    assert isinstance(command, cmd.TakeAction)
    assert {"own", "usual", "mixed", "weight", "tension"} <= set(command.reason.values)


@pytest.mark.parametrize("style", sorted(DRAWN))
def test_no_mind_begins_the_use_of_force_whatever_was_done_to_it(style):
    table = quarrel(style, resolve=1.0, risk=1.0, tension=9.5)
    table.do(cmd.TakeAction, UP_HEAD, act="use-force", target=DOWN)
    done = []
    for step in range(36):
        table.later(0.25)
        now = int(table.minutes * 60_000)
        command = mind("veteran").decide(table.exercise.view(DOWN_HEAD), DOWN_HEAD, now, np.random.default_rng(step))
        if command is not None:
            table.exercise.submit(command, now)
            done += [command.act] if isinstance(command, cmd.TakeAction) else []
    assert done
    assert not NEVER & set(done)
    assert all(ACTS[a].mid_level <= 3 for a in done)


def test_a_standing_threat_is_not_followed_by_another():
    table = quarrel("spoiler", resolve=1.0, risk=1.0)
    table.do(cmd.TakeAction, DOWN_HEAD, act="threaten-sanctions", target=UP)
    table.later(6)
    table.do(cmd.TakeAction, UP_HEAD, act="threaten-force", target=DOWN)
    command = until(table, crisis.respond, 6)
    assert command is None or ACTS[command.act].family != "threaten"


# --- steps down


def test_a_gesture_is_returned():
    table = quarrel("principled")
    table.do(cmd.TakeAction, UP_HEAD, act="invite-observers", target=DOWN)
    command = until(table, crisis.return_gesture)
    assert isinstance(command, cmd.TakeAction)
    assert (command.act in crisis.RETURNS, command.target) == (True, UP)


def test_after_blows_a_peaceable_delegation_takes_one_step_down_and_then_waits_for_theirs():
    table = quarrel("conciliatory")
    for act in ("denounce", "summon-ambassador"):
        table.do(cmd.TakeAction, UP_HEAD, act=act, target=DOWN)
    first = until(table, crisis.step_down)
    assert isinstance(first, cmd.TakeAction)
    assert first.act in crisis.STEPS_DOWN
    table.exercise.submit(first, int(table.minutes * 60_000))
    table.later(4)
    assert until(table, crisis.step_down, 4) is None


def test_a_spoiler_takes_no_step_down():
    table = quarrel("spoiler")
    for act in ("denounce", "summon-ambassador"):
        table.do(cmd.TakeAction, UP_HEAD, act=act, target=DOWN)
    assert until(table, crisis.step_down) is None


def test_styles_are_as_hot_as_the_world_takes_them_to_be():
    """Minds and the actors that nobody plays answer by one table of tempers."""
    ranks = np.arange(len(LABELS))
    heat = {style: float(crisis.law(desk(quarrel(style)), 3).own @ ranks) for style in TEMPERS}
    assert sorted(heat, key=lambda s: (heat[s], s)) == sorted(heat, key=lambda s: (TEMPERS[s], s))
