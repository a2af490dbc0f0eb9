"""Tables in documents: rows are kept, told and read back; what does not fit is refused with its row and column."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core import codec
from sim.exercise.core.due import Due
from sim.exercise.core.names import EVERYONE, ActorId, DocumentId, DueId, Filled, Phrase, Row, Said
from sim.exercise.core.refusals import Refused
from sim.exercise.core.rounding import rounded
from sim.exercise.papers.forms import FORMS
from sim.exercise.telling import sentence
from sim.language import languages
from sim.policies.phrases import renderer
from sim.runs import play
from tests.sim.exercise.specimens import specimen
from tests.sim.exercise.table import Table
from tests.sim.small import DOWN_HEAD, SMALL, UP_HEAD

NBSP = "\N{NO-BREAK SPACE}"

WHOLE = specimen("logframe", Said("Wells dug"))
FRAME: dict[str, Filled] = {
    **WHOLE,
    "risks": (Row({"risk": Said("Flood"), "likelihood": "high", "owner": UP_HEAD}),),
    "budget": (
        Row({"item": Said("Pumps"), "amount": 12_000.0, "funder": "up"}),
        Row({"item": Said("Training"), "amount": 3_500.5, "funder": Said("The Haven Fund")}),
    ),
    "total": 15_500.5,
}


@pytest.fixture
def table() -> Table:
    return Table(SMALL)


def file(table: Table, **fields: Filled) -> ev.DocumentSubmitted:
    body = {"form": "logframe", "title": "Water", "fields": {**FRAME, **fields}}
    [record] = table.do(cmd.SubmitDocument, DOWN_HEAD, **body).records
    assert isinstance(record.event, ev.DocumentSubmitted)
    return record.event


def refused(table: Table, **fields: Filled) -> Refused:
    with pytest.raises(Refused) as found:
        file(table, **fields)
    return found.value


def test_rows_are_kept_as_they_were_written(table):
    assert file(table).fields == FRAME


def test_a_row_and_a_cell_in_which_nothing_stands_are_left_out(table):
    rows = (Row({"item": Said("Pumps"), "amount": 12, "funder": Said(" ")}), Row({}), Row({"item": Said("")}))
    assert file(table, budget=rows).fields["budget"] == (Row({"item": Said("Pumps"), "amount": 12.0}),)


@pytest.mark.parametrize(
    ("cells", "code"),
    [
        ({"amount": 12.0}, "missing-cell"),
        ({"item": Said("Pumps"), "amount": Said("12")}, "bad-money-cell"),
        ({"item": Said("Pumps"), "amount": "twelve"}, "bad-money-cell"),
        ({"item": Said("Pumps"), "amount": 1e15}, "bad-money-cell"),
        ({"item": Said("Pumps"), "funder": "nobody-here"}, "bad-actor-cell"),
        ({"item": Said("x" * 501)}, "long-cell"),
        ({"item": 3.0}, "bad-text-cell"),
    ],
)
def test_a_refusal_names_the_row_and_the_column(table, cells, code):
    found = refused(table, budget=(Row({"item": Said("Training")}), Row(cells)))
    assert found.code == code
    column = (
        "Line"
        if code in ("missing-cell", "long-cell", "bad-text-cell")
        else "Amount"
        if "amount" in cells
        else "Funder"
    )
    assert found.say("en").startswith(f"Row 2 of “Budget”, column “{column}”: ")
    assert found.say("fr").replace(NBSP, " ").startswith("Ligne 2 de « Budget », colonne « ")


@pytest.mark.parametrize(
    ("field", "cells", "code"),
    [
        ("results", {"result": Said("Wells"), "date": "14/05/2031"}, "bad-date-cell"),
        ("results", {"result": Said("Wells"), "date": "2031-02-30"}, "bad-date-cell"),
        ("results", {"result": Said("Wells"), "date": 0.0}, "bad-date-cell"),
        ("results", {"result": Said("Wells"), "target": "many"}, "bad-number-cell"),
        ("risks", {"risk": Said("Flood"), "likelihood": "certain"}, "bad-choice"),
        ("risks", {"risk": Said("Flood"), "owner": "nobody-here"}, "bad-seat-cell"),
        ("risks", {"risk": Said("Flood"), "colour": Said("red")}, "unknown-column"),
    ],
)
def test_a_cell_holds_what_its_column_asks_for(table, field, cells, code):
    assert refused(table, **{field: (Row(cells),)}).code == code


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"budget": (Row({"item": Said("x")}),) * 41}, "too-many-rows"),
        ({"budget": (Row({}),)}, "missing-field"),
        ({"budget": (Said("12"),)}, "unknown-field"),
        ({"assumptions": (Row({}),)}, "unknown-field"),
        ({"goal": (Row({}),)}, "unknown-field"),
        ({"total": Said("12")}, "bad-money-cell"),
        ({"goal": 12.0}, "bad-text-cell"),
    ],
)
def test_rows_stand_in_tables_alone(table, fields, code):
    assert refused(table, **fields).code == code


def test_a_day_of_the_exercise_is_a_date(table):
    rows = (Row({"result": Said("Wells"), "date": 12}), Row({"result": Said("Taps"), "date": "2031-05-14"}))
    told = sentence(table.state, file(table, results=rows), renderer(table.state))
    assert "By: day 12" in told["en"]
    assert "By: 14 May 2031" in told["en"]
    assert "Échéance : jour 12" in told["fr"].replace(NBSP, " ")


def test_rows_are_told_under_their_columns_in_each_language(table):
    event = file(table)
    told = sentence(table.state, event, renderer(table.state))
    assert "Budget: Line: Pumps; Amount: 12,000; Funder: Up / Line: Training; Amount: 3,500.50;" in told["en"]
    assert "Likelihood: high" in told["en"]
    assert "Probabilité : élevée" in told["fr"].replace(NBSP, " ")


def test_rows_come_back_from_a_log():
    fields: dict[str, Filled] = {**FRAME, "goal": Phrase("doc.x", {"n": 3}), "total": 1 / 3}
    made = rounded(
        ev.DocumentSubmitted(
            audience=EVERYONE,
            document=DocumentId("d"),
            form="logframe",
            revision=1,
            seat=DOWN_HEAD,
            actor=ActorId("down"),
            title="Water",
            fields=fields,
        )
    )
    assert made.fields["total"] == 0.333333
    again = codec.load("document-submitted", 2, codec.dump(made), EVERYONE)
    assert again == made
    assert codec.body(again) == codec.body(made)


@pytest.mark.parametrize(
    "form", [form for form in FORMS.values() if any(f.columns for f in form.fields)], ids=lambda f: f.id
)
def test_a_form_filled_in_whole_is_taken(table, form):
    fields = specimen(form.id, Said("Words"))
    [record] = table.do(cmd.SubmitDocument, DOWN_HEAD, form=form.id, title="", fields=fields).records
    assert record.event.fields == fields
    told = sentence(table.state, record.event, renderer(table.state))
    assert all(told[language] for language in languages())


def test_a_mind_that_is_asked_for_names_and_figures_tells_its_colleagues_that_it_has_none():
    dues = tuple(
        Due(DueId(form.id), form.id, DOWN_HEAD, 8, {"en": form.id, "fr": form.id}, turn=1)
        for form in FORMS.values()
        if any(f.columns for f in form.fields)
    )
    run = play(replace(SMALL, due=dues), 3)
    assert run.refusals == ()
    filed = {r.event.form for r in run.exercise.records if isinstance(r.event, ev.DocumentSubmitted)}
    assert not filed & {due.kind for due in dues}
    told = [r.event.words for r in run.exercise.records if isinstance(r.event, ev.MessageSent)]
    assert "talk.no-paper" in {words.template for words in told if isinstance(words, Phrase)}
