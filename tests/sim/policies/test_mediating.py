"""A mediator in the chair proposes, asks both sides and carries words; it bargains for nothing of its own."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

import numpy as np
import pytest

from scenarios.library import load
from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core.names import DecisionId
from sim.exercise.decisions.state import Decision
from sim.policies import closing
from sim.policies.consistency import approaching
from sim.policies.desk import Desk
from sim.policies.grade import GRADES
from sim.policies.worth import shape_of, worth_of
from tests.sim.exercise.table import Table
from tests.sim.policies.conversation.test_answers import Room
from tests.sim.policies.test_consistent import play_of, records, words_of
from tests.sim.small import (
    CHAIR,
    COMMISSION,
    DOWN,
    DOWN_HEAD,
    FILLING,
    FLOW,
    HIGH,
    LOW,
    SIX,
    SMALL,
    TREATY,
    UP,
    UP_HEAD,
)

MEDIATED = [
    ("corridor", 0, "mission"),
    ("corridor", 1, "mission"),
    ("river", 0, "commission"),
    ("river", 1, "commission"),
]
A_PARTYS = (
    "talk.answer",
    "talk.table",
    "talk.amend",
    "talk.coalition",
    "talk.split",
    "talk.block",
    "talk.interest",
    "talk.position",
    "talk.told",
)


@pytest.mark.parametrize(("scenario", "seed", "mediator"), MEDIATED)
def test_a_mediator_says_nothing_that_a_party_says_for_its_own_points(scenario, seed, mediator):
    state = play_of(scenario, seed).state
    spoken = 0
    for record in records(scenario, seed):
        words = words_of(record.event)
        seat = getattr(record.event, "seat", None)
        if words is None or seat is None or state.actor_of(seat) != mediator:
            continue
        spoken += 1
        assert not words.template.startswith(A_PARTYS), words
        if words.template.startswith(("talk.ask-interest", "talk.reject-public", "talk.accept", "talk.thanks")):
            assert words.template.endswith("-mediator") or "-after-no" in words.template, words
    assert spoken


@pytest.mark.parametrize(("scenario", "seed", "mediator"), MEDIATED)
def test_a_mediator_says_no_only_to_what_its_mandate_does_not_cover(scenario, seed, mediator):
    exercise = play_of(scenario, seed)
    allowed = {}
    for record in exercise.records:
        event = record.event
        if isinstance(event, ev.PackageTabled):
            allowed[event.package] = event
        refused = isinstance(event, ev.PackageAnswered) and event.answer == "reject"
        if refused and exercise.state.actor_of(event.seat) == mediator:
            package = allowed[event.package]
            limits = exercise.state.mandates[mediator].limits[package.instrument]
            assert any(option not in limits.get(issue, (option,)) for issue, option in package.choices.items()), event


@pytest.mark.parametrize(
    ("said", "part"),
    [
        ("We could go to liaison officers at Orma for contact between commands.", "put-between"),
        ("We want two officers and a chair for the inquiry.", "put-between"),
        ("What matters most to you on the notice of movements?", "need-between"),
    ],
)
def test_a_mediator_answers_people_without_a_price_of_its_own(said, part):
    corridor = load("corridor")
    texts = tuple(replace(text, opens_when=None) for text in corridor.instruments)
    room = Room(replace(corridor, instruments=texts), "fro-head")
    ((seat, words),) = room.say(said, room.talks("mis-head"))
    assert seat == "mis-head"
    assert part in words.values["parts"], words
    assert "option2" not in words.values


PLAYS = [*MEDIATED, ("corridor", 5, "mission"), ("river", 5, "commission")]


@pytest.mark.parametrize(("scenario", "seed", "mediator"), PLAYS)
def test_a_mediator_takes_no_side_with_its_yes(scenario, seed, mediator):
    """The Mission tabled a compromise, and 43 s later said yes to the Front's maximum: its own text fell."""
    state = play_of(scenario, seed).state
    standing: dict[str, set[str]] = {}
    own: dict[str, str] = {}
    text_of = {}
    for record in play_of(scenario, seed).records:
        event = record.event
        match event:
            case ev.PackageTabled():
                standing[event.package], text_of[event.package] = {event.actor}, event.instrument
                if event.actor == mediator:
                    own[event.instrument] = event.package
            case ev.PackageAnswered():
                actor, text = state.actor_of(event.seat), text_of[event.package]
                backers = standing[event.package]
                if (actor, event.answer) == (mediator, "accept"):
                    others = {p for p in state.instrument(text).parties if p != mediator}
                    assert 2 * len(backers & others) >= len(others), event
                    assert text not in own or others <= backers, event
                (backers.add if event.answer == "accept" else backers.discard)(actor)
            case ev.AcceptanceSuperseded():
                standing[event.package].discard(event.actor)
            case ev.PackageWithdrawn() | ev.PackageLapsed():
                own = {text: package for text, package in own.items() if package != event.package}


@pytest.mark.parametrize(("scenario", "seed", "mediator"), [*PLAYS, ("river", 6, "commission")])
def test_a_chair_stands_by_what_it_put_to_the_room(scenario, seed, mediator):
    state = play_of(scenario, seed).state
    put = {}
    for record in play_of(scenario, seed).records:
        event = record.event
        if isinstance(event, ev.DecisionOpened):
            put[event.decision] = state.actor_of(event.seat)
        elif isinstance(event, ev.SilenceBroken):
            assert put[event.decision] != state.actor_of(event.seat), event


@pytest.mark.parametrize(("scenario", "seed", "mediator"), PLAYS)
def test_a_mediator_takes_the_position_of_all_the_others_or_none(scenario, seed, mediator):
    state = play_of(scenario, seed).state
    packages: dict[str, ev.PackageTabled] = {}
    said = defaultdict(set)
    for record in play_of(scenario, seed).records:
        event = record.event
        match event:
            case ev.PackageTabled():
                packages[event.package] = event
                said[event.actor] |= set(event.choices.items())
            case ev.PackageAnswered(answer="accept"):
                said[state.actor_of(event.seat)] |= set(packages[event.package].choices.items())
            case ev.PositionTaken():
                if event.actor == mediator:
                    others = [p for p in state.instrument(event.instrument).parties if p != mediator]
                    assert all((event.issue, event.option) in said[p] for p in others), event
                said[event.actor].add((event.issue, event.option))


def test_an_objection_names_the_price_not_paid_and_not_what_was_bought():
    """Kadera offered "facts, and regret", and broke the silence against that: what it lacked was another article."""
    table = Table(SMALL)
    choices = {FILLING: SIX, FLOW: LOW}
    tabled = table.do(cmd.TablePackage, UP_HEAD, instrument=TREATY, choices=choices, authority="ad-referendum")
    package = tabled.records[0].event.package
    text = table.state.instrument(TREATY)
    desk = Desk(table.exercise.view(DOWN_HEAD), DOWN_HEAD, 0, np.random.default_rng(1), GRADES["practitioner"])
    stakes = table.state.mandates[DOWN].stakes[TREATY]
    price = {(FILLING, SIX): ev.Price(FLOW, (HIGH,))}
    desk.notes(TREATY).worth = worth_of(stakes, shape_of(text, SMALL.issues), {}, price)
    said = closing._objection(desk, Decision(DecisionId("d"), package, TREATY, "silence", 0, CHAIR), text)
    assert (said.values["issue"], said.values["option"]) == (FLOW, HIGH)


def test_a_further_text_goes_only_towards_the_median_where_nobody_asked_for_a_change():
    """Three of four stood at five years, and the chair's new text went to four."""
    text = SMALL.instruments[0]
    shape = shape_of(text, SMALL.issues)
    stands = {UP: (0, 0), DOWN: (1, 1), COMMISSION: (1, 1)}
    old = (1, 1)
    left = {shape.domain.choices(int(k)) for k in np.flatnonzero(approaching(shape, stands, old, ()))}
    assert left == {old}
    freed = {shape.domain.choices(int(k)) for k in np.flatnonzero(approaching(shape, stands, old, (FILLING,)))}
    assert freed == {(0, 1), (1, 1), (2, 1)}
    nearer = {shape.domain.choices(int(k)) for k in np.flatnonzero(approaching(shape, stands, (2, 0), ()))}
    assert nearer == {(2, 0), (2, 1), (1, 0), (1, 1)}


@pytest.mark.parametrize("scenario", ["corridor", "river"])
def test_a_chair_names_what_it_changed_in_its_text_and_whom_that_meets(scenario):
    """It had "heard your remarks and changed the text accordingly", in an article that nobody had spoken of."""
    named = 0
    for seed in range(7):
        last: dict[tuple[str, str], ev.PackageTabled] = {}
        for record in play_of(scenario, seed).records:
            event = record.event
            if not isinstance(event, ev.PackageTabled):
                continue
            key, words = (event.actor, event.instrument), words_of(event)
            if words is not None and words.template.startswith("talk.single-text-"):
                changed = {i: o for i, o in event.choices.items() if last[key].choices[i] != o}
                said = {
                    words.values[f"issue{n}"]: words.values[f"option{n}"]
                    for n in ("", "2")
                    if f"issue{n}" in words.values
                }
                assert said.items() <= changed.items()
                kind = words.template.removeprefix("talk.single-text-")
                assert kind == "again" or {"one": 1, "two": 2, "both": 2}.get(kind, words.values.get("count")) == len(
                    changed
                )
                named += kind != "again"
            last[key] = event
    assert named
