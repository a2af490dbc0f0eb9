"""The structured documents read well in every language."""

import pytest

from sim.exercise.papers.forms import FORMS, RELEASED_FIELDS
from sim.language import languages
from tests.sim.language.faults import faults


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_a_form_and_its_fields_are_named_and_explained_in_every_language(form):
    for text in (form.name, form.purpose, *(words for f in form.fields for words in (f.label, f.help))):
        for language in languages():
            assert text[language].strip()
            assert not faults(text[language], language), text[language]


def test_the_public_reads_fields_that_a_public_form_has():
    assert {name for name, form in FORMS.items() if form.public} == set(RELEASED_FIELDS)
    for name, fields in RELEASED_FIELDS.items():
        assert set(fields) <= {f.id for f in FORMS[name].fields}
