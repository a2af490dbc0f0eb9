"""The tests that a jury can set: one at least for each competence, whole in every language, with time that adds up."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assessment.framework import load, names
from assessment.jury.catalogue import FILES, catalogue, read_catalogue
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


@pytest.mark.parametrize("name", names())
def test_every_framework_has_tests_on_criteria_of_its_own(name):
    framework = load(name)
    known = {row.code for row in framework.criteria()}
    own = FILES / f"{name}.yaml"
    assert catalogue(framework).tests
    assert not own.is_file() or all(known >= {*one.criteria} for one in read_catalogue(own).tests)


def test_a_version_without_a_criterion_has_the_tests_without_it():
    block = FRAMEWORK.block("B1")
    competences = tuple(one for one in block.competences if one.code not in ("B1.2", "B1.3"))
    smaller = replace(FRAMEWORK, blocks=(replace(block, competences=competences),))
    found = {one.id: one.criteria for one in catalogue(smaller).tests}
    assert "limit" not in found
    assert found["ten-moments"] == ("B1.4a", "B1.4b", "B1.4c")
    assert found["interview"] == ()


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
        (("phases: [{name", "phrases: [{name"), "phases"),
        (("seconds: 60", "seconds: 1"), "seconds"),
        (("form: oral", "form: sung"), "form"),
        (("tests:", "tests: ["), "wrong"),
    ],
)
def test_a_file_that_is_wrong_says_where(tmp_path, change, why):
    file = tmp_path / "wrong.yaml"
    file.write_text(FILE.replace(*change))
    with pytest.raises(ValueError, match=why):
        read_catalogue(file)


def test_a_test_that_stands_twice_is_refused(tmp_path):
    file = tmp_path / "twice.yaml"
    file.write_text(FILE + FILE.partition("tests:\n")[2])
    with pytest.raises(ValueError, match="stands twice"):
        read_catalogue(file)
