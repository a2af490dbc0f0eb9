"""The guide says what the format is: its example is valid and its tables have every field, word and default."""

import re
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

import pytest
from pydantic import BaseModel

from scenarios import schema, schema_agreements, schema_modules, schema_words, schema_world
from scenarios.check import check
from sim.exercise.core.formula import FUNCTIONS, NAMES

GUIDE = (Path(schema.__file__).parent / "GUIDE.md").read_text(encoding="utf-8")
HEADINGS: dict[str, type[BaseModel]] = {
    "The scenario": schema.ScenarioForm,
    "Text": schema_words.Bilingual,
    "Source": schema.SourceForm,
    "Clock": schema.ClockForm,
    "Actor": schema.ActorForm,
    "Stakes": schema.StakesForm,
    "Interaction": schema.InteractionForm,
    "Stake": schema.StakeForm,
    "Seat": schema.SeatForm,
    "Issue": schema.IssueForm,
    "Option": schema.OptionForm,
    "Instrument": schema.InstrumentForm,
    "Rule": schema.RuleForm,
    "Provision": schema.ProvisionForm,
    "Obligation": schema_agreements.ObligationForm,
    "Verification": schema_agreements.VerificationForm,
    "Breach": schema_agreements.BreachForm,
    "Settlement": schema_agreements.SettlementForm,
    "Ratification": schema_agreements.RatificationForm,
    "Bloc": schema_agreements.BlocForm,
    "Bloc's stakes": schema_agreements.BlocStakesForm,
    "Bloc's stake": schema_agreements.BlocStakeForm,
    "Inject": schema.InjectForm,
    "Due": schema.DueForm,
    "Shock": schema.ShockForm,
    "Gauge": schema.GaugeForm,
    "Tie": schema.TieForm,
    "Modules": schema_modules.ModulesForm,
    "Humanitarian": schema_modules.HumanitarianForm,
    "Place": schema_modules.PlaceForm,
    "Road": schema_modules.RoadForm,
    "Economy": schema_modules.EconomyForm,
    "Partner": schema_modules.PartnerForm,
    "Pair": schema_modules.PairForm,
    "Tariff": schema_modules.TariffForm,
    "Origin": schema_modules.OriginForm,
    "Security": schema_modules.SecurityForm,
    "Doubt": schema_modules.DoubtForm,
    "Inspection": schema_modules.InspectionForm,
    "Thresholds": schema_modules.ThresholdsForm,
    "Incident": schema_modules.IncidentForm,
    "Factors": schema_modules.FactorsForm,
    "Deadlines": schema_modules.DeadlinesForm,
    "Evidence": schema_modules.EvidenceForm,
    "World": schema_world.WorldForm,
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
    assert set(HEADINGS.values()) == set(schema_words.Form.__subclasses__())


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


def test_the_guide_lists_every_name_and_function_of_formulas():
    told = set(
        re.findall(r"^\| `(\w+)[`(]", GUIDE.partition("## Formulas")[2].partition("## Every field")[0], re.MULTILINE)
    )
    assert told == {*NAMES, *FUNCTIONS}
