"""Styles read differently on the page: words, acts, and how far an hour of play goes without repeating itself."""

from __future__ import annotations

import math
import re
from collections import Counter
from dataclasses import replace
from functools import cache

import pytest

from benchmarks.reference import reference
from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.names import ActId, ActorId, Phrase
from sim.exercise.state import State
from sim.policies import renderer
from sim.policies.grade import DRAWN
from sim.policies.phrases import known, variants
from sim.runs import Run, play
from sim.world.catalogue import ACTS
from tests.sim.policies.wordings import ENTRIES, parts

ORDER = tuple(sorted(DRAWN))
HOUR = 60 * 60_000


def styled(turned: int = 0) -> Blueprint:
    """The reference scenario with every act open to all, and the styles dealt round its first seven actors."""
    blueprint = reference()
    at = turned % len(ORDER)
    styles = ORDER[at:] + ORDER[:at]
    actors = tuple(
        replace(a, acts=tuple(ActId(x) for x in ACTS), style=styles[n] if n < len(styles) else a.style)
        for n, a in enumerate(blueprint.actors)
    )
    return replace(blueprint, actors=actors, clock=replace(blueprint.clock, turns=6))


@cache
def played(turned: int) -> Run:
    return play(styled(turned), 100 + turned, "practitioner")


def style_of(run: Run, actor: ActorId) -> str:
    return next(a.style for a in run.exercise.state.blueprint.actors if a.id == actor)


def on_the_page(run: Run) -> dict[str, str]:
    """By style, all that a reader of the record finds in English of its actor: words said, notes, acts."""
    state: State = run.exercise.state
    render = renderer(state)
    pages: dict[str, list[str]] = {style: [] for style in ORDER}
    for actor in list(state.blueprint.actors)[: len(ORDER)]:
        page = pages[actor.style]
        page += [render(m.words, "en") for _, m in state.messages if state.actor_of(m.seat) == actor.id]
        page += [render(p.note, "en") for p in state.packages.values() if p.actor == actor.id and p.note]
        for _, act in state.actions:
            if act.actor == actor.id:
                page += [ACTS[act.act].names["en"], render(act.words, "en") if isinstance(act.words, Phrase) else ""]
    return {style: " ".join(page) for style, page in pages.items()}


def words(page: str) -> Counter[str]:
    return Counter(re.findall(r"[a-z’]+", page.lower()))


def test_a_reader_who_knows_the_styles_tells_them_apart():
    """Naive Bayes over plain words, learnt from some games, names the style of most actors of others.

    The styles go once round the seats in the games learnt from, and once in the games read, so that neither stakes nor
    seats can give them away.
    """
    learnt: dict[str, Counter[str]] = {style: Counter() for style in ORDER}
    for turned in range(len(ORDER)):
        for style, page in on_the_page(played(turned)).items():
            learnt[style] += words(page)
    vocabulary = set().union(*learnt.values())

    def likelihood(style: str, page: Counter[str]) -> float:
        total = sum(learnt[style].values()) + len(vocabulary)
        return sum(n * math.log((learnt[style][w] + 1) / total) for w, n in page.items() if w in vocabulary)

    right = 0
    for turned in range(len(ORDER), 2 * len(ORDER)):
        for style, page in on_the_page(played(turned)).items():
            counts = words(page)
            right += max(ORDER, key=lambda s, c=counts: likelihood(s, c)) == style
    assert right >= 0.8 * len(ORDER) * len(ORDER), f"{right} of {len(ORDER) ** 2}; by chance it would be one in seven"


@pytest.mark.parametrize("style", ORDER)
def test_every_style_has_words_of_its_own(style):
    assert all(known(f"{template}-{style}") for template in ("talk.voice", "talk.concern", "act.talk"))
    assert variants(f"talk.voice-{style}") >= 6


def test_what_a_style_says_needs_nothing_that_the_others_words_do_not_have():
    styled = [(key, key.removesuffix(f"-{style}")) for key in ENTRIES for style in ORDER if key.endswith(f"-{style}")]
    shared = [(key, template) for key, template in styled if template in ENTRIES]
    assert len(shared) > 30
    for key, template in shared:
        assert parts(key).variables <= {*parts(template).variables, "home"}, key  # every desk knows its own


def test_nobody_says_the_same_words_in_the_same_hour_more_than_thrice():
    for turned in range(4):
        state = played(turned).exercise.state
        spoken: dict[tuple[str, str, int], list[int]] = {}
        for entry, message in state.messages:
            phrase = message.words
            if isinstance(phrase, Phrase) and "v" in phrase.values:
                key = (message.seat, phrase.template, int(phrase.values["v"]))
                spoken.setdefault(key, []).append(entry.at)
        for moments in spoken.values():
            assert max(sum(at <= other < at + HOUR for other in moments) for at in moments) <= 3


def test_an_hour_of_play_is_mostly_new_to_the_ear():
    """Nine in ten sentences that one mouth says in an hour, it says for the first time in that hour."""
    said = new = 0
    for turned in range(4):
        state = played(turned).exercise.state
        render = renderer(state)
        heard: set[tuple[int, str, str]] = set()
        for entry, message in state.messages:
            if isinstance(message.words, Phrase):
                sentence = (entry.at // HOUR, message.seat, render(message.words, "fr"))
                said += 1
                new += sentence not in heard
                heard.add(sentence)
    assert said > 100
    assert new >= 0.9 * said


# --- an agency under the four principles


def by_agency() -> list[tuple[str, str | None]]:
    """What the humanitarian actor did, and to whom, over all games."""
    done = []
    for turned in range(7):
        run = played(turned)
        for _, act in run.exercise.state.actions:
            if style_of(run, act.actor) == "humanitarian":
                done.append((act.act, act.target))
    return done


def test_the_agency_neither_threatens_nor_accuses_nor_joins_an_armed_side():
    families = {ACTS[act].family for act, _ in by_agency()}
    assert families
    assert not families & {"threaten", "coerce", "force"}
    assert not {a for a, _ in by_agency()} & {"denounce", "accuse", "military-cooperation", "deploy-peacekeepers"}


def test_the_agency_acts_on_need_more_than_any_other_style():
    shares = {}
    for style in ORDER:
        done = [
            ACTS[act.act].family
            for turned in range(7)
            for _, act in played(turned).exercise.state.actions
            if style_of(played(turned), act.actor) == style
        ]
        shares[style] = done.count("humanitarian") / max(1, len(done))
    assert max(shares, key=lambda s: shares[s]) == "humanitarian"
    assert shares["humanitarian"] > 0.3


def test_the_agency_speaks_to_all_sides():
    """In no game does it turn twice to one side while another that it could turn to has not been spoken to."""
    for turned in range(7):
        run = played(turned)
        reached = [
            act.target
            for _, act in run.exercise.state.actions
            if act.target is not None and style_of(run, act.actor) == "humanitarian"
        ]
        others = len(run.exercise.state.the_scene.actors) - 1
        assert len(set(reached)) >= min(len(reached), others) - 2


def test_styles_concede_differently():
    """Over many delegations the spoilers and the hard draw a firm line more often than the conciliatory."""
    firm = {style: shares[0] for style, shares in DRAWN.items()}
    drawn: dict[str, Counter[str]] = {style: Counter() for style in ORDER}
    for turned in range(7):
        run = played(turned)
        for task in run.exercise.state.tasks.values():
            if isinstance(task.text, Phrase) and task.text.template.startswith("task.line-"):
                actor = run.exercise.state.actor_of(task.owner)
                drawn[style_of(run, actor)][task.text.template] += 1
    assert firm["spoiler"] > firm["hard"] > firm["conciliatory"]
    assert drawn["spoiler"]["task.line-firm"] > drawn["conciliatory"]["task.line-firm"]
