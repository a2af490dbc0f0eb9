"""The guide says what the format is: its example is valid and its tables have every field, word and default."""

import re
from typing import Any, Literal, get_args, get_origin

import pytest
from pydantic import BaseModel

from scenarios.check import check
from scenarios.format.chart.form import AreaForm, LineForm, MapForm, MapPlaceForm
from scenarios.format.clock.form import ClockForm
from scenarios.format.decisions.form import RuleForm
from scenarios.format.form import ScenarioForm, SourceForm
from scenarios.format.incidents.form import DeadlinesForm, EvidenceForm, FactorsForm, IncidentForm
from scenarios.format.mandate.form import InteractionForm, StakeForm, StakesForm
from scenarios.format.modules.form import (
    DoubtForm,
    EconomyForm,
    HumanitarianForm,
    InspectionForm,
    ModulesForm,
    OriginForm,
    PairForm,
    PartnerForm,
    PlaceForm,
    RoadForm,
    SecurityForm,
    TariffForm,
    ThresholdsForm,
)
from scenarios.format.news.form import InjectForm, ShockForm
from scenarios.format.papers.form import AboutForm, CheckOfForm, ColumnForm, DueForm, FieldOfForm, PaperForm
from scenarios.format.pledges.form import BreachForm, ObligationForm, SettlementForm, VerificationForm
from scenarios.format.ratification.form import BlocForm, BlocStakeForm, BlocStakesForm, RatificationForm, WatchForm
from scenarios.format.seats.form import ActorForm, SeatForm
from scenarios.format.texts.form import DraftingForm, InstrumentForm, IssueForm, OptionForm, ProvisionForm
from scenarios.format.words import Form, TextForm
from scenarios.format.world.form import GaugeForm, TieForm, WorldForm
from scenarios.library import LIBRARY
from sim.exercise.core.formula import FUNCTIONS, NAMES
from sim.exercise.papers.forms import FORMS

GUIDE = (LIBRARY.parent / "GUIDE.md").read_text(encoding="utf-8")
HEADINGS: dict[str, type[BaseModel]] = {
    "The scenario": ScenarioForm,
    "Text": TextForm,
    "Source": SourceForm,
    "Clock": ClockForm,
    "Actor": ActorForm,
    "Stakes": StakesForm,
    "Interaction": InteractionForm,
    "Stake": StakeForm,
    "Seat": SeatForm,
    "Issue": IssueForm,
    "Option": OptionForm,
    "Instrument": InstrumentForm,
    "Rule": RuleForm,
    "Provision": ProvisionForm,
    "Drafting": DraftingForm,
    "Obligation": ObligationForm,
    "Verification": VerificationForm,
    "Breach": BreachForm,
    "Settlement": SettlementForm,
    "Ratification": RatificationForm,
    "Bloc": BlocForm,
    "Watch": WatchForm,
    "Bloc's stakes": BlocStakesForm,
    "Bloc's stake": BlocStakeForm,
    "Inject": InjectForm,
    "Due": DueForm,
    "About": AboutForm,
    "Form of document": PaperForm,
    "Field of a form": FieldOfForm,
    "Column": ColumnForm,
    "Check of a form": CheckOfForm,
    "Shock": ShockForm,
    "Gauge": GaugeForm,
    "Tie": TieForm,
    "Modules": ModulesForm,
    "Humanitarian": HumanitarianForm,
    "Place": PlaceForm,
    "Road": RoadForm,
    "Economy": EconomyForm,
    "Partner": PartnerForm,
    "Pair": PairForm,
    "Tariff": TariffForm,
    "Origin": OriginForm,
    "Security": SecurityForm,
    "Doubt": DoubtForm,
    "Inspection": InspectionForm,
    "Thresholds": ThresholdsForm,
    "Incident": IncidentForm,
    "Factors": FactorsForm,
    "Deadlines": DeadlinesForm,
    "Evidence": EvidenceForm,
    "World": WorldForm,
    "Map": MapForm,
    "Area": AreaForm,
    "Line": LineForm,
    "Map place": MapPlaceForm,
}


def rows(heading: str) -> dict[str, tuple[str, str]]:
    section = re.search(rf"^### {re.escape(heading)}\n(.*?)(?=^##|\Z)", GUIDE, re.MULTILINE | re.DOTALL)
    assert section is not None, f"the guide has no section {heading!r}"
    found = re.findall(r"^\| `(\w+)` \| (.*?) \| (.*) \|$", section[1], re.MULTILINE)
    return {name: (needed, words) for name, needed, words in found}


def literals(annotation: Any) -> set[str]:
    if get_origin(annotation) is Literal:
        return {word for word in get_args(annotation) if isinstance(word, str)}
    return {word for part in get_args(annotation) for word in literals(part)}


def test_the_smallest_scenario_of_the_guide_has_no_problem():
    example = re.search(r"```yaml\n(.*?)```", GUIDE, re.DOTALL)
    assert example is not None
    checked = check(example[1])
    assert checked.problems == ()
    assert checked.blueprint is not None


def test_every_form_of_the_format_has_its_section():
    """Scripts of specimens have forms too, and a text of their own (docs/specimens.md)."""
    forms = {form for form in Form.__subclasses__() if form.__module__.startswith("scenarios.format.")}
    assert set(HEADINGS.values()) == forms


@pytest.mark.parametrize("heading", HEADINGS)
def test_a_section_lists_the_fields_of_its_form_and_no_others(heading):
    assert list(rows(heading)) == list(HEADINGS[heading].model_fields)


@pytest.mark.parametrize("heading", HEADINGS)
def test_a_section_says_which_fields_are_needed(heading):
    marked = {name for name, (needed, _) in rows(heading).items() if needed == "needed"}
    assert marked == {name for name, field in HEADINGS[heading].model_fields.items() if field.is_required()}


@pytest.mark.parametrize("heading", HEADINGS)
def test_a_section_names_every_word_a_field_accepts(heading):
    for name, field in HEADINGS[heading].model_fields.items():
        needed, words = rows(heading)[name]
        told = set(re.findall(r"`([\w-]+)`", f"{needed} {words}"))
        assert literals(field.annotation) <= told, f"{heading}.{name}"


def test_the_guide_names_every_form_that_comes_along():
    assert {*FORMS} <= set(re.findall(r"`([\w-]+)`", rows("Due")["kind"][1]))


def test_the_guide_lists_every_name_and_function_of_formulas():
    told = set(
        re.findall(r"^\| `(\w+)[`(]", GUIDE.partition("## Formulas")[2].partition("## Every field")[0], re.MULTILINE)
    )
    assert told == {*NAMES, *FUNCTIONS}
