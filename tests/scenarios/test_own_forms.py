"""Forms of documents that a scenario adds: written in its file, filed, checked, told and released as any other."""

from __future__ import annotations

import re

import pytest

from scenarios.check import check
from scenarios.library import LIBRARY
from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core.names import CONTROL, Pseudonym, Row, Said
from sim.exercise.core.refusals import Refused
from sim.exercise.papers.forms import form_of
from sim.exercise.papers.held import unmet
from sim.exercise.scene.picture import scene
from tests.sim.exercise.table import Table

GUIDE = (LIBRARY.parent / "GUIDE.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```yaml\n(.*?)```", GUIDE, re.DOTALL)
SMALLEST, OWN = BLOCKS[0], next(block for block in BLOCKS if block.startswith("forms:"))
WHOLE = f"{SMALLEST}\n{OWN}"


def blueprint(source: str = WHOLE):
    checked = check(source)
    assert checked.blueprint is not None, [str(p) for p in checked.problems]
    return checked.blueprint


def flows(*amounts: float):
    return tuple(Row({"sluice": Said(f"Sluice {n}", "en"), "amount": a}) for n, a in enumerate(amounts))


def seated() -> tuple[Table, str]:
    table = Table(blueprint())
    seat = table.exercise.state.the_scene.seats[0].id
    table.do(cmd.TakeSeat, seat, by=CONTROL, pseudonym=Pseudonym("ana"))
    return table, seat


def test_the_guides_form_is_read_and_shown_with_the_scene():
    form = form_of("water-account", blueprint())
    assert form is not None
    assert [(f.id, f.form) for f in form.fields] == [("month", "text"), ("total", "number"), ("flows", "rows")]
    table, _ = seated()
    shown = scene(table.exercise.state)["forms"]["water-account"]
    assert shown["fields"][2]["columns"][1]["label"]["fr"] == "Millions de m³"


def test_it_is_filed_as_it_was_filled_and_refused_as_others_are():
    table, seat = seated()
    fields = {"month": Said("May", "en"), "total": 12.0, "flows": flows(5.0, 7.0)}
    filed = table.do(cmd.SubmitDocument, seat, form="water-account", title="May", fields=fields).records[0].event
    assert isinstance(filed, ev.DocumentSubmitted)
    assert filed.fields["flows"][1].cells["amount"] == 7.0
    for form, wrong in (
        ("water-account", {"month": Said("May", "en")}),
        ("made-up", fields),
        ("water-account", {"x": 1.0}),
    ):
        with pytest.raises(Refused):
            table.do(cmd.SubmitDocument, seat, form=form, title="", fields=wrong)


def test_its_checks_advise():
    form = form_of("water-account", blueprint())
    assert form is not None
    advice = [check.say("en") for check in unmet(form, {"total": 13.0, "flows": flows(5.0, 7.0)})]
    assert any("13" in one and "12" in one for one in advice)
    assert any("Measured by" in one for one in advice)


@pytest.mark.parametrize(
    ("found", "instead", "told"),
    [
        ("  water-account:", "  press-line:", "one of the forms that come along"),
        ("form: number}\n      flows", "form: rows}\n      flows", "A table needs"),
        ("form: number}\n      flows", "form: choice}\n      flows", "A choice needs"),
        ("columns: [amount], total: total", "columns: [amonut], total: total", "no field or column called “amonut”"),
        ("columns: [amount], total: total", "columns: [amount]", "needs “total”"),
        ("columns: [amount], total: total", "columns: [by], total: total", "other cells"),
        ("columns: [amount], total: total", "total: total", "needs a column"),
        ("kind: sums, field: flows", "kind: sums, field: month", "is no table"),
    ],
)
def test_what_is_wrong_with_one_is_told_at_its_line(found, instead, told):
    assert found in WHOLE
    problems = check(WHOLE.replace(found, instead, 1)).problems
    assert any(told in problem.said("en") for problem in problems), [p.said("en") for p in problems]
    assert all(problem.said("fr") for problem in problems)


def test_a_due_document_names_one_and_a_made_up_name_has_its_nearest():
    due = "due:\n  account: {kind: %s, seat: %s, minutes: 10, turn: 1, subject: {en: May, fr: Mai}}\n"
    seat = blueprint().seats[0].id
    asked = blueprint(WHOLE + due % ("water-account", seat)).due
    assert [one.kind for one in asked] == ["water-account"]
    problems = check(WHOLE + due % ("water-acount", seat)).problems
    assert any("form of document" in p.said("en") and p.nearest == "water-account" for p in problems)
