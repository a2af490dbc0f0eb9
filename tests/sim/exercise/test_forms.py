"""The structured documents read well in every language."""

import pytest

from sim.exercise.papers.form import choice
from sim.exercise.papers.forms import FORMS
from sim.language import languages
from sim.policies.reports import WRITERS
from tests.sim.language.faults import faults


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_a_form_and_its_fields_are_named_and_explained_in_every_language(form):
    asked = [part for field in form.fields for part in (field, *field.columns)]
    words = [choice(id) for part in asked for id in part.choices]
    for text in (form.name, form.purpose, *words, *(text for part in asked for text in (part.label, part.help))):
        for language in languages():
            assert text[language].strip()
            assert not faults(text[language], language), text[language]


def test_the_public_reads_fields_that_a_public_form_has():
    assert "press-line" in [name for name, form in FORMS.items() if form.public]
    for form in FORMS.values():
        assert {f.form for f in form.fields if f.id in form.released} <= {"text", "lines"}
        assert set(form.released) <= {f.id for f in form.fields}


def test_a_form_is_found_by_its_own_name():
    assert [form.id for form in FORMS.values()] == list(FORMS)


def test_minds_write_every_form_but_those_with_tables_of_names_and_figures():
    assert set(WRITERS) == {name for name, form in FORMS.items() if not any(field.columns for field in form.fields)}
