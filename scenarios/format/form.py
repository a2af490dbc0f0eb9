"""The authored format of a whole scenario; a folder for each topic says how its part is written, built and checked.

Everything that has a name is written under its name, so that the actors are a mapping from id to actor. The types say
which words refer to what (`Mention`), so that references, completion and the JSON Schema need no second list.
"""

# ruff: noqa: RUF012 - pydantic gives each form its own copy of a default

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator, Field, StringConstraints

from scenarios.format.chart.form import MapForm
from scenarios.format.clock.form import ClockForm
from scenarios.format.modules.form import ModulesForm
from scenarios.format.news.form import InjectForm
from scenarios.format.papers.form import DueForm, PaperForm
from scenarios.format.seats.form import ActorForm, SeatForm
from scenarios.format.texts.form import InstrumentForm, IssueForm
from scenarios.format.words import Form, LanguageName, Name, SeatName, TextForm
from scenarios.format.world.form import GaugeForm, TieForm, WorldForm
from sim.exercise.core import blueprint as bp
from sim.language import languages


def _everywhere(written: object) -> object:
    """A plain string as the text of every language."""
    return dict.fromkeys(languages(), written) if isinstance(written, str) and written.strip() else written


Citation = Annotated[TextForm, BeforeValidator(_everywhere)]
"""A text, or one string where all languages cite it alike."""


class SourceForm(Form):
    """A text the scenario rests on."""

    title: Citation
    reference: Citation
    url: Annotated[str, StringConstraints(pattern=r"^(https?://\S+)?$", max_length=400)] = ""


MOST_LANGUAGES = len(languages())


class ScenarioForm(Form):
    """A whole scenario file."""

    id: Name
    version: Annotated[str, StringConstraints(pattern=r"^[0-9A-Za-z][0-9A-Za-z.+-]{0,31}$")]
    title: TextForm
    summary: TextForm
    background: TextForm
    languages: Annotated[list[LanguageName], Field(min_length=1, max_length=MOST_LANGUAGES)] = []
    """Left out: those of the title, so that one more language leaves a file as good as it was."""
    sources: Annotated[list[SourceForm], Field(max_length=60)] = []
    clock: ClockForm
    scaffold: bp.Scaffold = "full"
    debrief: bp.Debrief = "open"
    law: bp.Law = "peace"
    actors: Annotated[dict[Name, ActorForm], Field(min_length=2, max_length=40)]
    seats: Annotated[dict[Name, SeatForm], Field(min_length=2, max_length=100)]
    issues: Annotated[dict[Name, IssueForm], Field(min_length=1, max_length=60)]
    instruments: Annotated[dict[Name, InstrumentForm], Field(min_length=1, max_length=20)]
    injects: Annotated[dict[Name, InjectForm], Field(max_length=400)] = {}
    due: Annotated[dict[Name, DueForm], Field(max_length=400)] = {}
    forms: Annotated[dict[Name, PaperForm], Field(max_length=20)] = {}
    gauges: Annotated[dict[Name, GaugeForm], Field(max_length=60)] = {}
    ties: Annotated[list[TieForm], Field(max_length=800)] = []
    reflection: Annotated[list[TextForm], Field(max_length=12)] = []
    caucuses: Annotated[list[Annotated[list[SeatName], Field(min_length=2, max_length=100)]], Field(max_length=60)] = []
    modules: ModulesForm | None = None
    world: WorldForm | None = None
    map: MapForm | None = None
