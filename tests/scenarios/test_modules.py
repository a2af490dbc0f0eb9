"""What the check says of modules and incidents, and what a file with them becomes."""

import pytest

from scenarios.check import check
from scenarios.library import LIBRARY
from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.codec import dump_value, load_value

GUIDE = (LIBRARY.parent / "GUIDE.md").read_text(encoding="utf-8")
SMALL = GUIDE.partition("```yaml\n")[2].partition("```")[0]
T = "{en: a, fr: b}"
MODULES = f"""
modules:
  humanitarian:
    responders: [upper-orle]
    roads:
      - {{between: [bank, mill], km: 12}}
    places:
      bank: {{name: {T}, kind: conflict, holder: lower-orle, residents: 900, pulls: {{"choice:share": -1}}}}
      mill: {{name: {T}, kind: camp, holder: upper-orle, residents: 0, displaced: 50, capacity: 100, shows: [access]}}
  economy:
    partners: {{upper-orle: {{output: 10}}, lower-orle: {{output: 5}}}}
    pairs:
      - {{between: [upper-orle, lower-orle], km: 30}}
    tariffs:
      - {{importer: upper-orle, exporter: lower-orle, applied: 0.1, pulls: {{"choice:share": -0.01}}}}
  security:
    doubts:
      - {{holder: upper-orle, about: lower-orle, mean_cost: 0.2, deviation: 0.1, own_cost: 0.1}}
    inspections:
      piers: {{name: {T}, inspected: lower-orle, items: 20, falsified: 2}}
injects:
  breakdown:
    form: press
    title: {T}
    body: {T}
    source: {T}
    reliability: B2
    turn: 1
    incident:
      name: {T}
      victim: upper-orle
      author: lower-orle
      factors: {{severity: 4}}
      suspects: {{lower-orle: 0.4}}
      deadlines: {{rule: nis2, seat: upper}}
  trace:
    form: cable
    title: {T}
    body: {T}
    source: {T}
    reliability: C3
    turn: 2
    evidence: {{incident: breakdown, suspect: lower-orle}}
"""


def having(*changes: tuple[str, str]) -> str:
    text = SMALL + MODULES
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new, 1)
    return text


def test_a_scenario_with_all_modules_has_no_problem_and_brings_its_gauges():
    checked = check(having())
    assert checked.problems == ()
    blueprint = checked.blueprint
    assert blueprint is not None
    names = [gauge.id for gauge in blueprint.gauges]
    assert names[:6] == [f"{figure}-bank" for figure in ("access", "food", "water", "phase", "deaths", "displaced")]
    assert names[6:] == [
        "access-mill",
        *(f"{p}-upper-orle" for p in ("humanity", "neutrality", "impartiality", "independence")),
        "appeal-funded",
        "exports-upper-orle",
        "exports-lower-orle",
        "income-upper-orle",
        "income-lower-orle",
        "war-upper-orle-lower-orle",
        "detection-piers",
    ]
    risk = next(gauge for gauge in blueprint.gauges if gauge.id.startswith("war"))
    assert risk.place == {"en": "Upper Orle → Lower Orle", "fr": "Orle-le-Haut → Orle-le-Bas"}
    assert "Fearon" in risk.basis["fr"]
    again = load_value(Blueprint, dump_value(blueprint))
    assert (again.modules, again.injects, again.gauges) == (blueprint.modules, blueprint.injects, blueprint.gauges)


def test_an_incident_makes_its_reports_due_in_the_exercise_s_time():
    blueprint = check(having()).blueprint
    assert blueprint is not None
    due = next(inject for inject in blueprint.injects if inject.incident is not None).due
    # Seven days are ten minutes; a month would outlast the three turns.
    assert [(d.id, d.minutes) for d in due] == [("breakdown-early-warning", 2), ("breakdown-notification", 5)]


@pytest.mark.parametrize(
    ("change", "code", "line", "nearest"),
    [
        (("between: [bank, mill]", "between: [bank, mil]"), "unknown-name", "between: [bank, mil]", "mill"),
        (("between: [bank, mill]", "between: [bank, bank]"), "pair-of-one", "between: [bank, bank]", None),
        (("kind: conflict", "kind: conflit"), "wrong-word", "kind: conflit", "conflict"),
        (("residents: 900", "resident: 900"), "unknown-field", "resident: 900", "residents"),
        (("responders: [upper-orle]", "responders: [uper-orle]"), "unknown-name", "[uper-orle]", "upper-orle"),
        (('"choice:share": -1}', '"choice:shar": -1}'), "unknown-name", "choice:shar", "share"),
        (('"choice:share": -1}', '"chioce:share": -1}'), "unknown-driver", "chioce:share", "choice"),
        (('"choice:share": -1}', '"indicator:food-mill": -1}'), "unknown-driver", "indicator:food-mill", None),
        (("displaced: 50", "displaced: 500"), "place-full", "displaced: 500", None),
        (("[upper-orle, lower-orle], km", "[upper-orle, upper-orle], km"), "pair-missing", "pairs:", None),
        (("applied: 0.1,", "applied: 0.1, bound: 0.05,"), "tariff-unbound", "bound: 0.05", None),
        (("exporter: lower-orle", "exporter: upper-orle"), "pair-of-one", "exporter: upper-orle", None),
        (("about: lower-orle", "about: upper-orle"), "pair-of-one", "about: upper-orle", None),
        (("falsified: 2", "falsified: 200"), "more-than-items", "falsified: 200", None),
        (("author: lower-orle", "author: upper-orle"), "own-victim", "author: upper-orle", None),
        (("{lower-orle: 0.4}", "{lower-orle: 0.4, upper-orle: 0.7}"), "suspects-over-one", "suspects", None),
        (("incident: breakdown", "incident: breakdwn"), "unknown-name", "incident: breakdwn", "breakdown"),
        (("incident: breakdown", "incident: trace"), "unknown-name", "incident: trace", None),
        (("turn: 2\n    evidence", "turn: 1\n    evidence"), None, None, None),
        (("rule: nis2", "rule: nis"), "wrong-word", "rule: nis", "nis2"),
        (("severity: 4", "severty: 4"), "unknown-field", "severty", "severity"),
    ],
)
def test_each_mistake_is_told_with_its_line_and_the_nearest_word(change, code, line, nearest):
    text = having(change)
    found = check(text).problems
    if code is None:
        assert found == ()
        return
    problem = next((p for p in found if p.code == code), None)
    assert problem is not None, [p.code for p in found]
    assert problem.nearest == nearest
    if line is not None:
        assert line in text.splitlines()[problem.line - 1]


def test_evidence_before_its_incident_is_told():
    text = having(("turn: 1\n    incident", "turn: 3\n    incident"))
    assert [p.code for p in check(text).problems] == ["evidence-early"]


def test_a_gauge_may_not_take_a_module_s_name_and_no_gauge_is_pulled_by_one():
    gauge = f"gauges:\n  access-bank: {{name: {T}, unit: {T}, place: {T}, start: 1, low: 0, high: 5}}\n"
    assert [p.code for p in check(having() + gauge).problems] == ["gauge-of-module"]
    pulled = gauge.replace("access-bank", "mood").replace("high: 5", 'high: 5, pulls: {"indicator:access-bank": 1}')
    assert [p.code for p in check(having() + pulled).problems] == ["unknown-name"]


def test_conditions_and_lasting_shocks_may_name_a_module_s_gauge():
    when = "when: \"indicator('phase-bank') > 3.5\"\n"
    lasting = ("turn: 2\n", f"{when}    shocks: [{{change: 1, indicator: access-bank}}]\n")
    assert check(having(lasting)).problems == ()
    fading = (lasting[0], lasting[1].replace("access-bank", "food-bank"))
    assert [p.code for p in check(having(fading)).problems] == ["shock-fades"]
