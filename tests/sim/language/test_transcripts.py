"""Whole games as they are read, in each language: transcripts, the documents in them, and the reports on them.

Minds play every seat, so nothing here was typed by people. The seats of the longer scenarios are read in one game each:
they read what control reads, and telling it to all of them takes longer than everything else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache

import pytest

from assessment.evaluation import Evaluation
from assessment.framework import load as framework
from scenarios.library import load
from sim.exercise.core.names import Phrase
from sim.exercise.engine import Exercise
from sim.exercise.papers.events import DocumentSignedOff, DocumentSubmitted
from sim.exercise.teller import Teller
from sim.exercise.transcript import tell, tell_seat
from sim.language import Sentences, in_language
from sim.policies.phrases import renderer
from sim.runs import play
from tests.sim.language.faults import faults

GAMES = [(name, seed) for name in ("river", "corridor", "accord") for seed in (1, 2, 3)]
LANGUAGES = ("en", "fr")
KEYS = {key for key in Sentences("sim").keys() if "-" in key}  # noqa: SIM118 - not a mapping


@cache
def played(name: str, seed: int) -> Exercise:
    return play(load(name), seed).exercise


def lines(exercise: Exercise, language: str, seats: bool) -> Iterator[str]:
    """What control reads and what each seat reads, without the margins."""
    yield from tell(exercise.records, renderer(exercise.state), language)
    for seat in exercise.state.the_scene.seats if seats else ():
        yield from tell_seat(exercise.records, seat.id, renderer(exercise.view(seat.id)), language)


def bare(line: str) -> str:
    """A line without its number, its time and those who saw it."""
    return re.sub(r"^ *(\d+ +\d+:\d\d  )?|  \[[^\]]*\]$", "", line)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("name", "seed"), GAMES)
def test_a_game_reads_as_a_person_would_write_it(name: str, seed: int, language: str) -> None:
    told = [bare(line) for line in lines(played(name, seed), language, seats=seed == 1 or name == "accord")]
    assert len(told) > 200
    assert {fault for said in told if said for fault in faults(said, language)} == set()
    assert not [said for said in told if KEYS & set(re.findall(r"[a-z]+(?:-[a-z0-9]+)+", said))]


@pytest.mark.parametrize("name", ["river", "corridor"])
def test_only_states_have_a_capital(name: str) -> None:
    """An agency answers to its headquarters, an armed group to its command, a firm to its board."""
    exercise = played(name, 1)
    scene = exercise.state.the_scene
    states = {actor.id for actor in scene.actors if actor.kind == "state"}
    found = set()
    for record in exercise.records:
        seat = getattr(record.event, "seat", None)
        actor = getattr(record.event, "actor", None) or next((s.actor for s in scene.seats if s.id == seat), None)
        if actor is not None and actor not in states:
            for language in LANGUAGES:
                said = Teller(exercise.state, language, renderer(exercise.state)).tell(record.event)
                found |= set(re.findall(r"(?i)[^.]*\bcapitale?s?\b[^.]*", said))
    assert found == set()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["river", "corridor"])
def test_a_name_stands_with_its_article_after_a_preposition_and_in_a_list(name: str, language: str) -> None:
    """“the Tisanga Hydropower Company and the River Commission”, « Lusimba, Ostrana et la Commission du fleuve »."""
    blueprint = load(name)
    names = [in_language(actor.name, language) for actor in blueprint.actors if actor.article.get(language)]
    before = {"en": "of|to|by|with|towards|from|and|or|for", "fr": "de|à|par|avec|envers|et|ou|pour|chez"}[language]
    bare = re.compile(rf"\b(?:{before}) (?:{'|'.join(map(re.escape, names))})\b")
    told = [bare.search(line) for line in lines(played(name, 1), language, seats=False)]
    feminine = {"de Véranie"}  # a country in the feminine has no article after « de »
    assert {found[0] for found in told if found is not None} - feminine == set()


def test_nobody_is_advised_to_speak_with_an_actor_that_has_no_seat() -> None:
    """Veld, Karst and Harral act upon the talks, and nobody sits for them."""
    advice = re.compile(r"doc\.(next-|speak-|unknown-|option-talk|plan-warn|action-contact|allies)")
    met, asked = set(), set()
    for name, seed in GAMES:
        exercise = played(name, seed)
        seated = {seat.actor for seat in exercise.state.the_scene.seats}
        for document in (r.event for r in exercise.records if isinstance(r.event, DocumentSubmitted)):
            for value in document.fields.values():
                for words in value if isinstance(value, tuple) else (value,):
                    if isinstance(words, Phrase) and advice.match(words.template) and "actor" in words.values:
                        met.add(words.template)
                        asked |= {(name, words.values["actor"])} - {(name, actor) for actor in seated}
    assert {"doc.allies", "doc.next-victim", "doc.next-owner", "doc.speak-bystander"} <= met
    assert asked == set()


def test_a_seat_that_approves_its_own_document_does_not_say_that_it_is_a_colleagues() -> None:
    own, others = set(), set()
    for name, seed in GAMES:
        records = played(name, seed).records
        authors = {r.event.document: r.event.seat for r in records if isinstance(r.event, DocumentSubmitted)}
        for record in records:
            if isinstance(record.event, DocumentSignedOff) and record.why is not None:
                same = authors[record.event.document] == record.event.seat
                (own if same else others).add(record.why.template)
    assert own == {"why.approve-own"}
    assert others == {"why.approve-waiting"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_reports_on_a_game_read_as_a_person_would_write_them(language: str) -> None:
    evaluation = Evaluation(played("accord", 1).records, framework("expert-ir-cooperation"), "demonstration")
    said = []
    for candidate in evaluation.dossiers:
        for block in evaluation.report(candidate, datetime(2026, 11, 20, tzinfo=UTC)).blocks:
            for row in (row for competence in block.competences for row in competence.criteria):
                said += [item.sentence[language] for item in row.evidence]
                said += [row.proposed.reason[language]] if row.proposed is not None else []
    assert len(said) > 100
    assert {fault for sentence in said for fault in faults(sentence, language)} == set()
