from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest
from rapidfuzz.distance import Indel

from scenarios.library import load
from sim.exercise.core.due import Due, Subject
from sim.exercise.core.names import DueId, Phrase
from sim.exercise.state import State
from sim.policies.phrases import renderer
from sim.policies.scenes import doubtful
from sim.runs import play
from tests.sim.exercise.table import Table
from tests.sim.policies.test_minds import let
from tests.sim.small import DOWN_HEAD, FLOW, SMALL, both


@cache
def ended(name: str) -> State:
    return play(load(name), 1).exercise.state


def told(state: State, document, language: str = "en") -> str:
    say = renderer(state)
    lines = [w for field in document.event.fields.values() for w in (field if isinstance(field, tuple) else (field,))]
    return " ".join(say(words, language) for words in lines if isinstance(words, Phrase))


@pytest.mark.parametrize("name", ["river", "corridor", "accord"])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_two_documents_of_a_play_are_alike(name, language):
    state = ended(name)
    written = [told(state, document, language).split() for document in state.documents.values()]
    alike = [Indel.normalized_similarity(a, b) for k, a in enumerate(written) for b in written[:k]]
    assert max(alike) <= 0.75


@pytest.mark.parametrize("name", ["river", "corridor", "accord"])
def test_a_situation_report_states_three_facts_or_more(name):
    reports = [d.event for d in ended(name).documents.values() if d.event.form == "situation-report"]
    assert reports
    assert min(len(r.fields["known"]) for r in reports) >= 3


def test_a_press_line_does_not_repeat_the_rumour_that_it_denies():
    state = ended("river")
    rumours = [n.title["en"].strip("“”") for _, n in state.injects if doubtful(n)]
    say = renderer(state)
    lines = [say(d.event.fields["line"], "en") for d in state.documents.values() if d.event.form == "press-line"]
    assert lines
    assert not any(rumour in line for rumour in rumours for line in lines)


def test_the_two_reports_of_an_intrusion_differ_and_the_second_assesses_it():
    by_subject = {ended("corridor").due[d.event.due].about: d for d in ended("corridor").documents.values()}
    first, second = (told(ended("corridor"), by_subject[kind]) for kind in ("cyber-24h", "cyber-72h"))
    assert "Early warning" in first
    assert "Gravity" not in first
    assert "Gravity as assessed: 6.6 of 10" in second


def test_a_note_on_an_issue_is_about_that_issue():
    due = Due(DueId("note"), "decision-note", DOWN_HEAD, 4, both("Flow"), turn=1, about=Subject("issue", FLOW))
    table = Table(replace(SMALL, due=(due,)))
    table.later(0.5)
    let(table, DOWN_HEAD, minutes=6)
    filed = [d.event for d in table.state.documents.values() if d.event.form == "decision-note"]
    assert [f.fields["question"].values["issue"] for f in filed] in ([FLOW], [])


def test_a_review_has_no_line_that_its_own_number_contradicts():
    for name in ("river", "corridor", "accord"):
        for document in ended(name).documents.values():
            for field in document.event.fields.values() if document.event.form == "after-action-review" else ():
                for words in field if isinstance(field, tuple) else (field,):
                    if words.template.startswith("doc.kept"):
                        assert words.values["count"] > 0
                    if words.template == "doc.cause-trust":
                        assert words.values["tension"] >= 2.0
