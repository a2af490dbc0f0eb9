"""The account of every rule: of its present version, in every language, with examples that the rules gave."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import assessment.evidence
from assessment.evidence import RULES
from assessment.evidence.account import LEVELS, account
from assessment.evidence.filed import ASKED
from sim.language import languages
from tests.assessment.evidence.planted import examples
from tests.assessment.evidence.test_planted import ELSEWHERE, EXPECTED

HERE = Path(assessment.evidence.__file__).parent


@pytest.mark.parametrize("criterion", RULES)
def test_an_account_is_of_the_rule_as_it_now_is(criterion):
    name = RULES[criterion][0].partition("/")[0].replace(".", "-")
    versions = {
        line.partition("=")[2].strip()
        for file in HERE.glob("accounts-*.ftl")
        for line in file.read_text(encoding="utf-8").splitlines()
        if line.startswith(f"account-{name} =")
    }
    now = set() if criterion in ASKED else {RULES[criterion][0]}
    assert versions == now, "read the account again, then name the new version in each language"


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("criterion", RULES)
def test_an_account_says_all_of_it(criterion, language):
    told = account(criterion)
    assert {3} <= told.levels.keys() <= {*LEVELS}
    for text in (told.reads, told.gamed, told.wronged, *told.levels.values(), *(e.told for e in told.examples)):
        assert text[language].strip()
    assert told.examples


@pytest.mark.parametrize("criterion", [*EXPECTED, *ELSEWHERE])
def test_every_level_that_a_rule_proposed_to_a_specimen_stands_in_its_account(criterion):
    told = account(criterion)
    assert {e.level for e in told.examples} <= told.levels.keys()


def test_the_examples_are_what_the_rules_propose():
    written = json.loads((HERE / "examples.json").read_text(encoding="utf-8"))
    assert written == examples(), "write them anew: python -m tools.rule_examples"
