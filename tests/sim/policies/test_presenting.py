"""A package is spoken of as it is, read over whole plays: what it changes, whether it is new, and a no taken back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import pytest

from scenarios.library import load
from sim.exercise import events as ev
from sim.exercise.core.names import PLENARY, ActorId, PackageId, Phrase
from sim.exercise.engine import Exercise
from sim.policies.bargaining import STAY
from sim.policies.mediating import GATHERS
from sim.policies.worth import shape_of, worth_of
from sim.runs import play
from tests.sim.policies.test_consistent import play_of, words_of

PLAYS = [("corridor", 0), ("corridor", 1), ("river", 1), ("river", 3), ("drum", 1), ("drum", 2)]


def tabled(exercise: Exercise) -> Iterator[tuple[ev.PackageTabled, dict[PackageId, ev.PackageTabled], set[PackageId]]]:
    """Each package as it is tabled, those tabled before it, and those of them that were refused."""
    before: dict[PackageId, ev.PackageTabled] = {}
    refused: set[PackageId] = set()
    for record in exercise.records:
        match record.event:
            case ev.PackageAnswered(answer="reject"):
                refused.add(record.event.package)
            case ev.PackageTabled():
                yield record.event, dict(before), set(refused)
                before[record.event.package] = record.event


def own_before(event: ev.PackageTabled, before: dict[PackageId, ev.PackageTabled]) -> list[ev.PackageTabled]:
    """The packages of the same delegation before the plenary that said the same."""
    return [
        p
        for p in before.values()
        if (p.actor, p.instrument, dict(p.choices)) == (event.actor, event.instrument, dict(event.choices))
        and p.channel == PLENARY
    ]


@pytest.mark.parametrize(("scenario", "seed"), PLAYS)
def test_an_amendment_names_the_articles_that_it_changes_and_no_other(scenario, seed):
    amendments = 0
    for event, before, _ in tabled(play_of(scenario, seed)):
        words = words_of(event)
        if event.amends is None or before[event.amends].actor == event.actor or words is None:
            continue
        base = before[event.amends].choices
        named = {
            words.values[f"issue{n}"]: words.values[f"option{n}"] for n in ("", "2") if f"issue{n}" in words.values
        }
        assert named == {i: o for i, o in event.choices.items() if base.get(i) != o}, words
        amendments += 1
    assert amendments or scenario == "drum"


@pytest.mark.parametrize(("scenario", "seed"), PLAYS)
@pytest.mark.parametrize("grade", ["novice", "practitioner", "veteran"])
def test_what_was_tabled_before_comes_back_as_such_and_never_after_a_no(scenario, seed, grade):
    exercise = play_of(scenario, seed) if grade == "practitioner" else play(load(scenario), seed, grade).exercise
    for event, before, refused in tabled(exercise):
        same = own_before(event, before)
        words = words_of(event)
        if not same or words is None:
            continue
        assert words.template == "talk.table-back", (event, words)
        assert words.values["package"] == same[-1].package
        assert not refused & {p.package for p in same}


@pytest.mark.parametrize(("scenario", "seed"), PLAYS)
def test_whoever_accepts_what_it_refused_says_why(scenario, seed):
    exercise = play_of(scenario, seed)
    answered: dict[tuple[ActorId, PackageId], str] = defaultdict(str)
    for record in exercise.records:
        event = record.event
        if isinstance(event, ev.PackageAnswered):
            key = exercise.state.actor_of(event.seat), event.package
            if answered[key] == "reject" and event.answer == "accept":
                assert isinstance(event.note, Phrase)
                assert event.note.template.startswith("talk.accept-after-no"), event
            answered[key] = event.answer


OTHERS = ("talk.single-text", "talk.coalition", "talk.split", "talk.block")
SAYS_SO = ("talk.table-back", "talk.table-swap", "talk.table-return", "talk.amend-back", "-after-yes", "talk.publish")


@pytest.mark.parametrize(("scenario", "seed"), [*PLAYS, ("two-towns", 2), ("accord", 5), ("river", 6)])
def test_a_concession_taken_back_is_said(scenario, seed):
    """A delegation said "90,000 is what we can defend today", and the next package said 60,000 without a word."""
    exercise = play_of(scenario, seed)
    for event, before, _ in tabled(exercise):
        words = words_of(event)
        if words is None or event.channel != PLENARY or words.template.startswith(OTHERS):
            continue
        own = [p for p in before.values() if (p.actor, p.instrument) == (event.actor, event.instrument)]
        last = next((p.choices for p in reversed(own) if p.channel == PLENARY), {})
        text = exercise.state.instrument(event.instrument)
        stakes = exercise.state.mandates[event.actor].stakes.get(text.id)
        if stakes is None:
            continue
        worth = worth_of(stakes, shape_of(text, exercise.state.the_scene.issues), {})
        more = {i for i, o in last.items() if worth.option_value(i, event.choices[i]) > worth.option_value(i, o) + 1e-9}
        base = before[event.amends].choices if event.amends is not None else {}
        silent = {i for i in more if base.get(i) != event.choices[i]}
        assert not silent or any(says in words.template for says in SAYS_SO), (event, more)


@pytest.mark.parametrize(("scenario", "seed"), [*PLAYS, ("river", 5), ("river", 6)])
def test_a_yes_lies_on_the_table_before_it_is_taken_back_for_a_package_of_ones_own(scenario, seed):
    exercise = play_of(scenario, seed)
    plan = exercise.state.clock_plan
    pulse = plan.minutes * 60_000 / plan.pulses
    author, said = {}, {}
    for record in exercise.records:
        event = record.event
        match event:
            case ev.PackageTabled():
                author[event.package] = event.actor
            case ev.PackageAnswered(answer="accept"):
                said[event.actor, event.package] = record.at
            case ev.AcceptanceSuperseded() if event.by is not None and author[event.by] == event.actor:
                since = said.get((event.actor, event.package))
                least = GATHERS if event.actor in ("mission", "commission") else STAY
                assert since is None or record.at - since >= least * pulse - 1, event
