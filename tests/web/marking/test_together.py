"""Two who decide on one criterion: the second is told what the first wrote, and nothing is overwritten in silence."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest
from flask.testing import FlaskClient

from sim.exercise import commands as cmd
from sim.exercise.core.names import PLENARY, Said
from tests.sim.small import DOWN_HEAD, FILLING, FLOW, HIGH, SEVEN, TREATY
from tests.web.marking.desk import HIDDEN, Desk, drawn, field_of, said


@pytest.fixture
def desk(database_url: str) -> Iterator[Desk]:
    made = Desk(database_url)
    yield made
    made.house.database.close()


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", ("Paul Renaud set 2", "“Too thin.”", "Your 3 is still in the form.")),
        ("fr", ("Paul Renaud a fixé le niveau 2", "« Too thin. »", "Votre niveau 3 est encore dans le formulaire.")),
    ],
)
def test_a_second_assessor_is_told_what_the_first_wrote_and_loses_nothing(desk, language, told):
    claire, paul = desk.visit(desk.assessor, language), desk.visit(desk.second)
    hers, his = drawn(desk, claire, 3, "Good enough."), drawn(desk, paul, 2, "Too thin.")
    assert paul.post(desk.block(), data=his).status_code == 303
    answer = claire.post(desk.block(), data=hers)
    assert answer.status_code == 409
    assert [row.level for row in desk.rows()] == [2]
    page = said(answer.text)
    assert [words for words in told if words not in page] == []
    assert "Good enough." in answer.text, "what she typed stands in the form"
    again = hers | {name: field_of(answer.text, name) for name in HIDDEN}
    assert claire.post(desk.block(), data=again).status_code == 303, "having seen it, she may decide"
    assert [row.level for row in desk.rows()] == [2, 3]


def test_a_second_tab_of_the_same_assessor_is_told(desk):
    claire = desk.visit(desk.assessor)
    old, new = drawn(desk, claire, 1, "First thought."), drawn(desk, claire, 3, "Second thought.")
    claire.post(desk.block(), data=new)
    answer = claire.post(desk.block(), data=old)
    assert answer.status_code == 409
    assert "On another page you set 3" in said(answer.text)


def test_a_form_sent_twice_is_one_decision(desk):
    claire = desk.visit(desk.assessor)
    form = drawn(desk, claire, 3, "Once.")
    assert [claire.post(desk.block(), data=form).status_code for _ in range(2)] == [303, 303]
    assert len(desk.rows()) == 1


def test_of_decisions_at_the_same_instant_one_is_written_and_the_others_are_told(desk):
    tabs = [desk.visit(person) for person in (desk.assessor, desk.second) * 3]
    forms = [drawn(desk, tab, 1 + n % 3, f"Reason {n}.") for n, tab in enumerate(tabs)]
    start = Barrier(len(tabs))

    def send(tab: FlaskClient, form: dict[str, Any]) -> int:
        start.wait()
        return tab.post(desk.block(), data=form).status_code

    with ThreadPoolExecutor(len(tabs)) as pool:
        answers = list(pool.map(send, tabs, forms))
    assert sorted(answers) == [303] + [409] * 5
    assert len(desk.rows()) == 1


def test_a_level_set_on_evidence_that_has_changed_since_is_refused(desk):
    claire = desk.visit(desk.assessor)
    form = drawn(desk, claire, 1, "Nothing rich.", "B1.3c")
    desk.do(cmd.TablePackage, DOWN_HEAD, instrument=TREATY, choices={FILLING: SEVEN, FLOW: HIGH})
    answer = claire.post(desk.block(), data=form)
    assert answer.status_code == 422
    assert "other evidence for this level" in said(answer.text)
    assert desk.rows() == []


def test_what_does_not_touch_the_proposal_leaves_a_form_good(desk):
    claire = desk.visit(desk.assessor)
    form = drawn(desk, claire, 3, "Good enough.")
    desk.do(cmd.SendMessage, DOWN_HEAD, channel=PLENARY, words=Said("One more word."))
    assert claire.post(desk.block(), data=form).status_code == 303
