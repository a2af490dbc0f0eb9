"""A delegation does not contradict itself, read over whole plays: its no, its need, its last hour, its wordings."""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import cache

import pytest

from scenarios.library import load
from sim.exercise import events as ev
from sim.exercise.core.log import Recorded
from sim.exercise.core.names import PLENARY, ActorId, InstrumentId, IssueId, OptionId, PackageId, Phrase
from sim.exercise.engine import Exercise
from sim.language import languages
from sim.language.sentences import nested
from sim.policies.acting import BETWEEN
from sim.policies.consistency import between
from sim.policies.phrases import known, renderer, variants
from sim.policies.worth import Shape
from sim.runs import play

PLAYS = [("drum", 0), ("drum", 2), ("two-towns", 1), ("accord", 1), ("corridor", 1)]
READ = [*PLAYS, ("accord", 2), ("drum", 1)]
NEEDS = (
    "talk.interest",
    "talk.interest-among",
    "talk.interest-elsewhere",
    "talk.interest-trade",
    "talk.interest-among-trade",
    "talk.answer-order",
    "talk.answer-order-after",
    "talk.answer-return",
    "talk.answer-need",
    "talk.position",
    "talk.reject-public",
    "talk.reject-flat",
    "talk.reject-home",
    "talk.break",
)
TOO_LATE = ("talk.ask-interest", "talk.chair-summary", "talk.room-note", "talk.advice", "talk.voice")


@cache
def play_of(scenario: str, seed: int) -> Exercise:
    return play(load(scenario), seed).exercise


def records(scenario: str, seed: int) -> list[Recorded]:
    return play_of(scenario, seed).records


def words_of(event: ev.Event) -> Phrase | None:
    words = getattr(event, "words", None) or getattr(event, "note", None)
    return words if isinstance(words, Phrase) else None


@pytest.mark.parametrize(("scenario", "seed"), PLAYS)
def test_a_no_is_said_to_what_is_worth_less_than_is_asked_for(scenario, seed):
    reasons = [r.why.values for r in records(scenario, seed) if r.why is not None and r.why.template == "why.reject"]
    assert all(why["value"] < why["level"] for why in reasons)


@pytest.mark.parametrize(("scenario", "seed"), PLAYS)
def test_the_need_that_is_named_is_what_its_delegation_stands_for(scenario, seed):
    tabled: dict[PackageId, ev.PackageTabled] = {}
    stands: dict[tuple[ActorId, InstrumentId], dict[PackageId, None]] = defaultdict(dict)
    positions: dict[tuple[ActorId, IssueId], OptionId] = {}
    blueprint = load(scenario)
    text_of = {issue: text.id for text in blueprint.instruments for issue in text.issues}
    actor_of = {seat.id: seat.actor for seat in blueprint.seats}
    named = 0
    for record in records(scenario, seed):
        event = record.event
        words = words_of(event)
        if words is not None and words.template.startswith(NEEDS):
            actor, issue = actor_of[event.seat], IssueId(str(words.values["issue"]))
            by_package = [tabled[p].choices.get(issue) for p in stands[actor, text_of[issue]]]
            stood = positions.get((actor, issue)) or (by_package[-1] if by_package else None)
            if stood is not None:
                named += 1
                assert words.values["option"] == stood, (actor, words)
        match event:
            case ev.PackageTabled():
                tabled[event.package] = event
                if event.channel == "plenary":
                    stands[event.actor, event.instrument][event.package] = None
            case ev.PackageAnswered(answer="accept") if tabled[event.package].channel == "plenary":
                stands[event.actor, tabled[event.package].instrument][event.package] = None
            case ev.PackageAnswered() | ev.AcceptanceSuperseded():
                stands[event.actor, tabled[event.package].instrument].pop(event.package, None)
            case ev.PackageWithdrawn() | ev.PackageLapsed():
                for held in stands.values():
                    held.pop(event.package, None)
            case ev.PositionTaken():
                positions[event.actor, event.issue] = event.option
    assert named or scenario == "two-towns"


@pytest.mark.parametrize(("scenario", "seed"), PLAYS)
def test_once_last_packages_are_called_nobody_asks_for_trades(scenario, seed):
    closed = False
    for record in records(scenario, seed):
        closed = closed or isinstance(record.event, ev.ClosingCalled)
        words = words_of(record.event)
        assert not (closed and words is not None and words.template.startswith(TOO_LATE)), words


@pytest.mark.parametrize(("scenario", "seed"), [*READ, ("corridor", 0), ("river", 0), ("river", 1)])
def test_no_text_dies_without_a_word_from_the_chair(scenario, seed):
    blueprint, state = load(scenario), play_of(scenario, seed).state
    if not any("chair" in seat.powers for seat in blueprint.seats):
        return
    words = [words_of(r.event) for r in records(scenario, seed) if isinstance(r.event, ev.MessageSent)]
    told = {w.values["instrument"] for w in words if w is not None and w.template.startswith("talk.too-late")}
    undecided = {name for name, text in state.instruments.items() if text.adopted is None}
    decided = {d.instrument for d in state.decisions.values()}
    assert undecided - decided <= told <= set(state.instruments)


@pytest.mark.parametrize(("scenario", "seed"), PLAYS)
def test_no_wording_of_an_answer_comes_twice_while_another_is_unused(scenario, seed):
    used: dict[tuple[str, str], Counter[object]] = defaultdict(Counter)
    for record in records(scenario, seed):
        event, words = record.event, words_of(record.event)
        if isinstance(event, ev.PackageAnswered) and words is not None and "v" in words.values:
            used[event.seat, words.template][words.values["v"]] += 1
    for (_, template), counts in used.items():
        assert max(counts.values()) <= -(-sum(counts.values()) // variants(template)), (template, counts)


@pytest.mark.parametrize(("scenario", "seed"), PLAYS)
def test_nobody_is_served_better_than_wholly_by_the_chairs_text(scenario, seed):
    found = [r.why.values["value"] for r in records(scenario, seed) if r.why and r.why.template == "why.mediate"]
    assert all(0.0 <= value <= 1.0 for value in found)


@pytest.mark.parametrize(("scenario", "seed"), PLAYS)
def test_an_act_comes_with_words_of_its_own_where_it_has_some(scenario, seed):
    for record in records(scenario, seed):
        event, words = record.event, words_of(record.event)
        if isinstance(event, ev.ActionTaken) and words is not None and words.template.startswith("act."):
            about = words.template.startswith("act.complaint")  # it names what is complained of, which says more
            assert about or words.template.startswith(f"act.{event.act}") or not known(f"act.{event.act}"), event


@pytest.mark.parametrize(("scenario", "seed"), PLAYS)
def test_news_is_spoken_of_as_people_do_and_not_by_its_title_in_quotation_marks(scenario, seed):
    exercise = play_of(scenario, seed)
    render = renderer(exercise.state)
    titles = {event.inject: event.title for _, event in exercise.state.injects}
    for record in exercise.records:
        words = words_of(record.event)
        if isinstance(record.event, ev.MessageSent) and words is not None and "inject" in words.values:
            for language in languages():
                title = titles[str(words.values["inject"])][language]
                assert nested(title, language) not in render(words, language)


def test_a_date_that_an_adopted_text_has_overtaken_is_written_of_as_such():
    adopted, notes = False, []
    for record in records("accord", 1):
        adopted = adopted or isinstance(record.event, ev.TextAdopted)
        if adopted and isinstance(record.event, ev.DocumentSubmitted) and record.event.form == "decision-note":
            notes.append(record.event.fields["question"].template)
    assert all(name.startswith("doc.question-overtaken") for name in notes)


@pytest.mark.parametrize(("scenario", "seed"), READ)
def test_what_is_agreed_is_neither_asked_about_nor_tabled_otherwise(scenario, seed):
    blueprint = load(scenario)
    issue_of = {(text.id, p.id): p.issue for text in blueprint.instruments for p in text.provisions}
    agreed: dict[IssueId | None, OptionId] = {}
    for record in records(scenario, seed):
        event, words = record.event, words_of(record.event)
        match event:
            case ev.ProvisionAgreed():
                agreed[issue_of[event.instrument, event.provision]] = event.option
            case ev.ProvisionReopened():
                agreed.pop(issue_of[event.instrument, event.provision], None)
            case ev.PackageTabled():
                assert all(agreed.get(issue, option) == option for issue, option in event.choices.items()), event
            case ev.MessageSent() if words is not None and words.template.startswith(("talk.ask", "talk.room-note")):
                assert words.values["issue"] not in agreed, words


@pytest.mark.parametrize(("scenario", "seed"), READ)
def test_nobody_tables_what_only_takes_back_its_last_package(scenario, seed):
    """Each package gives something on one issue at least, or is no better on any than the delegation's last one."""
    stakes = {actor.id: actor.stakes for actor in load(scenario).actors}
    last: dict[tuple[ActorId, InstrumentId], ev.PackageTabled] = {}
    for record in records(scenario, seed):
        event = record.event
        if not isinstance(event, ev.PackageTabled) or event.instrument not in stakes.get(event.actor, {}):
            continue
        before = last.get((event.actor, event.instrument))
        if record.why is not None and record.why.template == "why.table" and before is not None:
            values = stakes[event.actor][event.instrument].values
            moved = [values[i][o] - values[i][before.choices[i]] for i, o in event.choices.items()]
            assert min(moved) < 0.0 or max(moved) <= 0.0, (before, event)
        last[event.actor, event.instrument] = event


@pytest.mark.parametrize(("scenario", "seed"), READ)
def test_nobody_is_called_to_talks_once_every_text_is_adopted(scenario, seed):
    open_texts = {text.id for text in load(scenario).instruments}
    for record in records(scenario, seed):
        if isinstance(record.event, ev.TextAdopted):
            open_texts.discard(record.event.instrument)
        if isinstance(record.event, ev.ActionTaken) and not open_texts:
            assert record.event.act not in BETWEEN, record.event


def test_the_chairs_text_lies_between_what_two_parties_stand_for():
    shape = Shape(("dam", "share"), (("a", "b", "c", "d"), ("x", "y", "z")), (True, False))
    inside = between(shape, {"up": (0, 0), "down": (2, None)})
    found = {tuple(shape.domain.choices(k)) for k in range(shape.size) if inside[k]}
    assert {dam for dam, _ in found} == {0, 1, 2}, "nobody stands for d"
    assert {share for _, share in found} == {0, 1, 2}, "only one has spoken of the share"


@pytest.mark.parametrize(("name", "seed"), [("river", 5), ("corridor", 5)])
def test_nobody_is_called_silent_on_what_it_has_spoken_of_in_the_plenary_or_accepted(name, seed):
    """A colleague said that nothing had been heard of those who had accepted a package on that very article."""
    state = play(load(name), seed).exercise.state
    said = [
        (e.n, state.actor_of(m.seat), issue) for e, m in state.messages if m.channel == PLENARY for issue in m.about
    ]
    notes = [
        (e, m.words.values)
        for e, m in state.messages
        if isinstance(m.words, Phrase) and m.words.template == "talk.room-note-silent"
    ]
    for entry, values in notes:
        who, issue = values["actor"], values["issue"]
        assert not [n for n, actor, about in said if (actor, about) == (who, issue) and n < entry.n]
        for package in state.packages.values():
            yes = package.answered.get(who, entry.at)
            accepted = package.public and package.answers.get(who) == "accept"
            assert not (accepted and issue in package.choices and yes < entry.at)
