"""The tests that a jury can set: one at least for each competence, whole in every language, with time that adds up."""

from __future__ import annotations

import pytest

from assessment.framework import names
from assessment.jury import catalogue as module
from assessment.jury.catalogue import catalogue
from sim.language import languages
from tests.assessment.jury.room import CATALOGUE, FRAMEWORK


@pytest.mark.parametrize("competence", [*FRAMEWORK.competences()], ids=lambda one: one.code)
def test_each_competence_has_a_test_made_for_it(competence):
    codes = {row.code for row in competence.criteria}
    assert any(codes & {*one.criteria} for one in CATALOGUE.tests)


@pytest.mark.parametrize("criterion", [*FRAMEWORK.criteria()], ids=lambda one: one.code)
def test_each_criterion_can_be_shown_and_what_is_made_for_it_comes_first(criterion):
    serving = CATALOGUE.serving(criterion.code)
    assert serving
    made_for_it = [bool(one.criteria) for one in serving]
    assert made_for_it == sorted(made_for_it, reverse=True)


@pytest.mark.parametrize("test", CATALOGUE.tests, ids=lambda one: one.id)
def test_each_test_is_whole_in_every_language(test):
    texts = [test.title, test.task, *test.questions, *(phase.name for phase in test.phases)]
    assert all(text.keys() == set(languages()) for text in texts)
    assert len({*test.criteria}) == len(test.criteria)


def test_extra_time_is_a_share_of_the_whole_rounded_up():
    camera = CATALOGUE.test("camera")
    assert (camera.seconds, camera.given(0), camera.given(33)) == (270, 270, 360)


def test_a_test_that_is_not_there_is_missing():
    with pytest.raises(KeyError):
        CATALOGUE.test("no-such-test")


def test_every_framework_has_tests():
    assert all(catalogue(name).tests for name in names())


FILE = """framework: expert-ir-cooperation
tests:
  - id: one
    form: oral
    title: {en: One, fr: Un}
    task: {en: Do, fr: Faire}
    phases: [{name: {en: Talk, fr: Parole}, seconds: 60}]
    criteria: [B1.2a]
"""


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (("B1.2a", "B9.9z"), "B9.9z"),
        (("phases: [{name", "phrases: [{name"), "phases"),
        (("seconds: 60", "seconds: 1"), "seconds"),
        (("form: oral", "form: sung"), "form"),
    ],
)
def test_a_file_that_is_wrong_says_where(tmp_path, monkeypatch, change, why):
    monkeypatch.setattr(module, "FILES", tmp_path)
    (tmp_path / "expert-ir-cooperation.yaml").write_text(FILE.replace(*change))
    with pytest.raises(ValueError, match=why):
        catalogue.__wrapped__("expert-ir-cooperation")


def test_a_test_that_stands_twice_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "FILES", tmp_path)
    twice = FILE + FILE.partition("tests:\n")[2]
    (tmp_path / "expert-ir-cooperation.yaml").write_text(twice)
    with pytest.raises(ValueError, match="stands twice"):
        catalogue.__wrapped__("expert-ir-cooperation")
