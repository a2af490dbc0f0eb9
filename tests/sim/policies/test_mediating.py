"""A mediator in the chair proposes, asks both sides and carries words; it bargains for nothing of its own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from scenarios.library import load
from sim.exercise import events as ev
from tests.sim.policies.conversation.test_answers import Room
from tests.sim.policies.test_consistent import play_of, records, words_of

MEDIATED = [
    ("corridor", 0, "mission"),
    ("corridor", 1, "mission"),
    ("river", 0, "commission"),
    ("river", 1, "commission"),
]
A_PARTYS = ("talk.table", "talk.amend", "talk.coalition", "talk.split", "talk.block", "talk.interest", "talk.position")


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
