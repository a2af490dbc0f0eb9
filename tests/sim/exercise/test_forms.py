"""The structured documents read well in every language."""

from typing import get_args

import pytest

from sim.exercise.core.due import DocumentKindId
from sim.exercise.papers.forms import FORMS
from sim.language import languages
from sim.policies.reports import WRITERS
from tests.sim.language.faults import faults


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_a_form_and_its_fields_are_named_and_explained_in_every_language(form):
    for text in (form.name, form.purpose, *(words for f in form.fields for words in (f.label, f.help))):
        for language in languages():
            assert text[language].strip()
            assert not faults(text[language], language), text[language]


def test_the_public_reads_fields_that_a_public_form_has():
    assert "press-line" in [name for name, form in FORMS.items() if form.public]
    for form in FORMS.values():
        assert set(form.released) <= {f.id for f in form.fields}


def test_every_kind_of_document_has_its_form_and_a_mind_that_can_write_it():
    assert set(FORMS) == set(get_args(DocumentKindId)) == set(WRITERS)
