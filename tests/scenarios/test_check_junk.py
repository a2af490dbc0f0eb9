"""Files of junk: a check tells something of each, and never breaks off."""

import json
import random
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scenarios.check import Checked, check
from scenarios.format.form import ScenarioForm
from tests.scenarios.guide import DUE, GAUGE, INJECT, SMALL

JUNK = ["", "~", "[]", "{}", "[[]]", "{a: []}", "-1", "1e99", "true", "'x'", "[a, a]", "{control: {}}", "x" * 500]


HUGE = {
    "unknown fields": "".join(f"f{n}: 1\n" for n in range(60_000)),
    "seats of unknown actors": "seats:\n" + "".join(f"  s{n}: {{actor: x{n}}}\n" for n in range(25_000)),
    "actors and parties": "actors:\n"
    + "".join(f"  a{n}: {{}}\n" for n in range(20_000))
    + f"instruments: {{i: {{parties: [{','.join(f'a{n}' for n in range(20_000))}]}}}}\n",
    "texts without a language": "sources: []\nissues:\n"
    + "".join(f"  i{n}: {{title: {{en: a}}}}\n" for n in range(20_000)),
    "misspelt mentions": f"{SMALL}caucuses:\n" + "- [uper, lowr]\n" * 20_000,
    "injects": f"{SMALL}injects:\n" + "".join(f"  x{n}: {{when: trun > {n}}}\n" for n in range(9_000)),
}


@pytest.mark.parametrize("name", HUGE)
def test_a_huge_file_is_told_briefly(name):
    checked = check(HUGE[name])
    assert 1 <= len(checked.errors) <= 401


def is_told(checked: Checked) -> bool:
    return all(p.line >= 1 and p.column >= 1 and set(p.message) == {"en", "fr"} for p in checked.problems) and (
        checked.blueprint is not None or bool(checked.errors)
    )


@settings(max_examples=250, deadline=None)
@given(st.integers(0, 2**32), st.integers(1, 4))
def test_a_scenario_with_values_replaced_by_junk_is_always_told(seed, count):
    dice = random.Random(seed)
    lines = [
        *SMALL.splitlines(),
        f"injects: {{x: {{{INJECT}, when: turn > 1, to: [upper], due: {{d: {{{DUE}}}}}, shocks: [{{change: 1}}]}}}}",
        f"gauges: {{g: {{{GAUGE}, pulls: {{ladder: 1}}}}}}",
        "ties: [{between: [upper-orle, lower-orle]}]",
        "caucuses: [[upper, lower]]",
    ]
    for _ in range(count):
        number = dice.randrange(len(lines))
        values = list(re.finditer(r"(?<=: )[^,{}\[\]]+|\[[^\[\]]*\]|\{[^{}]*\}", lines[number]))
        if values:
            value = dice.choice(values)
            lines[number] = lines[number][: value.start()] + dice.choice(JUNK) + lines[number][value.end() :]
    assert is_told(check("\n".join(lines)))


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 2**32))
def test_a_scenario_with_lines_lost_or_moved_is_always_told(seed):
    dice = random.Random(seed)
    lines = SMALL.splitlines()
    for _ in range(dice.randint(1, 5)):
        line = lines.pop(dice.randrange(len(lines)))
        if dice.random() < 0.5:
            lines.insert(dice.randrange(len(lines)), " " * dice.randint(0, 6) + line.strip())
    assert is_told(check("\n".join(lines)))


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=12,
)


@settings(max_examples=200, deadline=None)
@given(st.dictionaries(st.sampled_from(sorted(ScenarioForm.model_fields)), values))
def test_any_structure_at_all_is_told(data):
    assert is_told(check(json.dumps(data)))


@pytest.mark.parametrize("section", sorted(ScenarioForm.model_fields))
@pytest.mark.parametrize("junk", JUNK)
def test_any_section_may_be_junk(section, junk):
    text = re.sub(rf"(?m)^{section}:.*\n(?:[ -].*\n|\n)*", "", SMALL) + f"{section}: {junk}\n"
    assert is_told(check(text))
