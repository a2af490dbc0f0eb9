"""Checks of documents: the example of each form meets them all, and an empty one or one that is spoilt does not."""

from __future__ import annotations

import pytest

from sim.exercise import commands as cmd
from sim.exercise.core.names import Filled, Row, Said
from sim.exercise.papers.checks import given
from sim.exercise.papers.examples import example, title
from sim.exercise.papers.forms import FORMS
from sim.exercise.papers.held import HELD, unmet
from sim.language import languages
from tests.sim.exercise.table import Table
from tests.sim.language.faults import faults
from tests.sim.small import DOWN_HEAD, SMALL

TABLED = [id for id, form in FORMS.items() if any(field.columns for field in form.fields)]
LANGUAGES = languages()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", TABLED)
def test_an_example_fills_its_form_and_meets_every_check(form, language):
    fields = example(form, language)
    assert unmet(FORMS[form], fields) == ()
    assert set(fields) == {field.id for field in FORMS[form].fields}, "it fills every field"
    for field in FORMS[form].fields:
        for column in field.columns:
            assert any(given(row.cells.get(column.id)) for row in fields[field.id]), f"no row fills {column.id}"
    assert title(form)[language]
    for said in words_of(fields):
        assert said.language == language
        assert not faults(said.text, language), said.text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", TABLED)
def test_an_example_can_be_filed(form, language):
    table = Table(SMALL)
    body = {"form": form, "title": title(form)[language], "fields": example(form, language)}
    [record] = table.do(cmd.SubmitDocument, DOWN_HEAD, **body).records
    assert record.event.fields == body["fields"]


@pytest.mark.parametrize("form", TABLED)
def test_examples_say_the_same_in_every_language(form):
    first, *others = (shape(example(form, language)) for language in LANGUAGES)
    assert others == [first] * len(others)


@pytest.mark.parametrize("form", TABLED)
def test_an_empty_document_falls_short_in_two_ways_at_least_and_is_told_so_in_every_language(form):
    found = unmet(FORMS[form], {})
    assert len(found) >= 2
    assert len(HELD[form]) >= 2
    for check in found:
        assert check.field in {field.id for field in FORMS[form].fields}
        for language in LANGUAGES:
            assert not faults(check.say(language), language), check.say(language)


def words_of(fields: dict[str, Filled]):
    for value in fields.values():
        for one in value if isinstance(value, tuple) else (value,):
            for cell in one.cells.values() if isinstance(one, Row) else (one,):
                if isinstance(cell, Said):
                    yield cell


def shape(fields: dict[str, Filled]):
    """The fields without their words."""
    return {
        name: tuple(map(_bare, value)) if isinstance(value, tuple) else _bare(value) for name, value in fields.items()
    }


def _bare(one):
    if isinstance(one, Row):
        return {name: _bare(cell) for name, cell in one.cells.items()}
    return "words" if isinstance(one, Said) else one


def spoilt(form: str, language: str, **changed: Filled) -> dict[str, Filled]:
    """The example of a form with other fields in it."""
    return {**example(form, language), **changed}


def changed(form: str, field: str, language: str, row: int = 0, **cells: object) -> tuple[Row, ...]:
    """A table of the example with other cells in one row; None takes a cell out."""
    rows = list(example(form, language)[field])
    kept = {name: cell for name, cell in {**rows[row].cells, **cells}.items() if cell is not None}
    rows[row] = Row(kept)
    return tuple(rows)


SPOILT = [
    ("logframe", "budget", {"amount": 1.0}, "sums", "adds up to"),
    ("logframe", "budget", {"funder": None}, "each", "“Budget”, row 1: “Funder” is empty."),
    ("logframe", "risks", {"owner": None}, "each", "“Risks”, row 1: “Owner” is empty."),
    ("logframe", "results", {"baseline": None}, "each", "“Baseline” is empty."),
    ("logframe", "results", {"target": 6.0}, "differs", "nothing would change"),
    ("contingency-plan", "triggers", {"threshold": None}, "each", "“Signs”, row 1: “Threshold” is empty."),
    ("contingency-plan", "actions", {"owner": None}, "each", "“Owner” is empty."),
    ("threat-assessment", "threats", {"grade": None}, "each", "“Grade” is empty."),
    ("attribution-statement", "sources", {"grade": None}, "each", "“Grade” is empty."),
    ("diagnosis", "sources", {"grade": None}, "each", "“Grade” is empty."),
    ("diagnosis", "hypotheses", {"against": None}, "each", "“Against it” is empty."),
    ("options-matrix", "options", {"basis": None}, "each", "“Legal basis” is empty."),
    ("options-matrix", "options", {"risk": None}, "each", "“Risk” is empty."),
    ("strategy", "actions", {"basis": None}, "each", "“Legal basis” is empty."),
    ("strategy", "objectives", {"date": None}, "each", "“By” is empty."),
    ("country-note", "figures", {"source": None}, "each", "“Source” is empty."),
    ("country-note", "people", {"grade": None}, "each", "“Grade” is empty."),
    ("monitoring-report", "indicators", {"actual": None}, "each", "“Reached” is empty."),
    ("monitoring-report", "deviations", {"owner": None}, "each", "“Owner” is empty."),
    ("needs-assessment", "needs", {"people": 84_001.0}, "within", "more than “People in the area” (84,000)."),
    ("needs-assessment", "needs", {"sector": "shelter"}, "once", "says the same twice, in rows 1 and 2"),
    ("who-does-what-where", "gaps", {"proposed": None}, "each", "“Who could” is empty."),
    ("who-does-what-where", "activities", {"sector": "shelter"}, "once", "rows 1 and 2"),
    ("movement-notification", "movements", {"confirmed": None}, "each", "“Confirmed at” is empty."),
    (
        "movement-notification",
        "movements",
        {"confirmed": "06:41"},
        "earlier",
        "does not come before “Leaves at” in row 1",
    ),
    ("transition-plan", "handovers", {"condition": None}, "each", "“Condition” is empty."),
    ("transition-plan", "funding", {"funder": None}, "each", "“Funder” is empty."),
    ("protection-plan", "threats", {"measure": None}, "each", "“Measure” is empty."),
    ("protection-plan", "referrals", {"contact": None}, "each", "“Contact” is empty."),
    ("sanctions-check", "owners", {"share": 44.0}, "whole", "adds up to 99%, not 100%"),
    ("sanctions-check", "owners", {"listed": "yes"}, "owned", "Listed owners hold 69% together."),
    ("declaration-of-interests", "interests", {"measure": None}, "each", "“Measure” is empty."),
]


@pytest.mark.parametrize(("form", "field", "cells", "key", "said"), SPOILT)
def test_a_cell_that_spoils_an_example_is_found(form, field, cells, key, said):
    for language in LANGUAGES:
        [found] = unmet(FORMS[form], spoilt(form, language, **{field: changed(form, field, language, **cells)}))
        assert found.key == key
        assert not faults(found.say(language), language)
    assert said in found.say("en")


FIELDS: list[tuple[str, dict[str, Filled], str, str]] = [
    ("attribution-statement", {"level": "certain"}, "no-further", "carry “very likely” at most."),
    (
        "sanctions-check",
        {"conclusion": "refused", "owners": (Row({"owner": Said("x"), "share": 100.0}),)},
        "each",
        "“Listed”",
    ),
    ("monitoring-report", {"spent": 640_001.0}, "no-more", "“Spent” is more than “Budget of the period”."),
    ("monitoring-report", {"deviations": ()}, "explained", "Row 2 moves away from the target"),
    ("declaration-of-interests", {"statement": "nothing-declared"}, "declared-none", "and names an interest."),
    ("declaration-of-interests", {"interests": ()}, "declared-some", "and names none."),
]


@pytest.mark.parametrize(("form", "fields", "key", "said"), FIELDS)
def test_a_field_that_spoils_an_example_is_found(form, fields, key, said):
    for language in LANGUAGES:
        found = unmet(FORMS[form], spoilt(form, language, **fields))
        assert key in {check.key for check in found}
        assert all(not faults(check.say(language), language) for check in found)
    assert any(said in check.say("en") for check in found)


@pytest.mark.parametrize(
    ("form", "field", "kept", "key", "said"),
    [
        ("options-matrix", "options", (0, 1), "includes", "has no row for “do nothing”."),
        ("options-matrix", "options", (0, 2), "several", "has 2 rows; 3 at least"),
        ("diagnosis", "hypotheses", (0,), "several", "has 1 row; 2 at least"),
        ("diagnosis", "sources", (0, 2), "accounted", "no row has anything under “Contradicts”."),
        ("attribution-statement", "sources", (0,), "independent", "are all of one kind."),
        ("attribution-statement", "sources", (1,), "no-further", "one source alone carries “possible” at most."),
    ],
)
def test_rows_that_lack_spoil_an_example(form, field, kept, key, said):
    rows = example(form, "en")[field]
    found = unmet(FORMS[form], spoilt(form, "en", **{field: tuple(rows[n] for n in kept)}))
    assert any(check.key == key and said in check.say("en") for check in found), [c.say("en") for c in found]


def test_an_owner_whose_listing_is_unclear_is_not_cleared():
    owners = changed("sanctions-check", "owners", "en", listed="unclear")
    found = unmet(FORMS["sanctions-check"], spoilt("sanctions-check", "en", owners=owners, conclusion="cleared"))
    assert [check.key for check in found] == ["unclear"]


def test_one_source_carries_one_degree_less_than_its_grade():
    sources = (example("attribution-statement", "en")["sources"][0],)
    found = unmet(FORMS["attribution-statement"], spoilt("attribution-statement", "en", sources=sources))
    assert "one source alone carries “likely” at most." in found[0].say("en")


def test_blank_rows_between_others_fall_short_of_nothing():
    rows = changed("logframe", "budget", "en")
    fields = spoilt("logframe", "en", budget=(rows[0], Row({}), *rows[1:]))
    assert unmet(FORMS["logframe"], fields) == ()


def test_a_form_without_tables_is_held_to_nothing():
    assert unmet(FORMS["press-line"], {}) == ()
