"""Documents of B2 and the options: each form's example would be good work, were it one's own; pasted it is noise."""

from __future__ import annotations

from functools import cached_property

import pytest

from assessment.evidence import Dossier, LogIndex, candidates, gather
from assessment.evidence.copying import Sources
from assessment.evidence.filed import ASKED
from assessment.evidence.reader import Reader
from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL, Pseudonym, Row, Said
from sim.exercise.papers.examples import example
from sim.exercise.papers.forms import FORMS
from sim.language import languages
from tests.sim.exercise.table import Table
from tests.sim.small import SMALL, UP_DEPUTY, UP_HEAD

WITH_TABLES = {code: asked.form for code, asked in ASKED.items() if asked.form != "decision-note"}


OF_THE_CASE = {"en": "All this bears on the high flow.", "fr": "Tout cela touche à high years (fr)."}
"""A word on this exercise: the examples are about cases that nobody plays."""


def filed(form: str, fields, approved: bool = False):
    """Proposals for the deputy who filed that, on a table of their own."""
    table = Table(SMALL)
    for seat, who in ((UP_HEAD, "ana"), (UP_DEPUTY, "ugo")):
        table.do(cmd.TakeSeat, seat, by=CONTROL, pseudonym=Pseudonym(who))
    event = table.do(cmd.SubmitDocument, UP_DEPUTY, form=form, title="A paper", fields=fields).records[0].event
    if approved:
        table.do(cmd.SignOff, UP_HEAD, document=event.document, decision="approved")
    log = table.exercise.records
    return gather(Dossier(LogIndex(log), next(c for c in candidates(log) if c.pseudonym == "ugo")))


@pytest.fixture
def unseen(monkeypatch):
    """As if nobody had been shown the examples."""
    empty = cached_property(lambda self: Sources())
    empty.__set_name__(Reader, "_sources")
    monkeypatch.setattr(Reader, "_sources", empty)


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("criterion", WITH_TABLES)
def test_good_work_is_acquired(criterion, language, unseen):
    form = WITH_TABLES[criterion]
    fields = example(form, language)
    for text in (f.id for f in FORMS[form].fields if f.form == "text" and f.id in fields):
        fields[text] = Said(f"{fields[text].text} {OF_THE_CASE[language]}", language)
    found = filed(form, fields, approved=True)[criterion]
    assert found.level >= 3, found.reason[language]


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("criterion", WITH_TABLES)
def test_the_example_pasted_is_noise(criterion, language):
    form = WITH_TABLES[criterion]
    assert filed(form, example(form, language), approved=True)[criterion].level == 1


@pytest.mark.parametrize("criterion", WITH_TABLES)
def test_letters_in_every_cell_are_noise(criterion):
    form = WITH_TABLES[criterion]

    def letter(value):
        if isinstance(value, Said):
            return Said("x")
        if isinstance(value, Row):
            return Row({column: letter(cell) for column, cell in value.cells.items()})
        if isinstance(value, tuple):
            return tuple(map(letter, value))
        return 1.0 if isinstance(value, float) else value

    fields = {name: letter(value) for name, value in example(form, "en").items()}
    assert filed(form, fields, approved=True)[criterion].level == 1
