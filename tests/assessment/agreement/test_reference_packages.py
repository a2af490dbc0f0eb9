"""Agreement beside the reference packages, whose values `tools/agreement_oracle.py` wrote down with their versions."""

import json
from pathlib import Path
from typing import get_args

import numpy as np
import pytest

from assessment.agreement.alpha import Metric, alpha
from assessment.agreement.drift import mean_gap
from assessment.agreement.icc import Form, icc
from assessment.agreement.kappa import Weights, kappa
from assessment.agreement.overruled import proportion
from tests.published import compare

ORACLE = json.loads((Path(__file__).resolve().parents[2] / "oracles/agreement.json").read_text(encoding="utf-8"))
NEAR = 1e-9


def table(case):
    return np.array([[np.nan if level is None else level for level in row] for row in case["table"]])


def shape(case):
    return f"{len(case['table'])}x{len(case['table'][0])}"


def compare_ends(name, target, interval):
    assert interval is not None
    compare(f"{name}, low", target[0], interval.low, NEAR)
    compare(f"{name}, high", target[1], interval.high, NEAR)


@pytest.mark.parametrize("metric", get_args(Metric))
@pytest.mark.parametrize("case", [*ORACLE["complete"], *ORACLE["with holes"]], ids=shape)
def test_alpha_is_that_of_krippendorff(case, metric):
    compare(f"alpha {metric}", case["alpha"][metric], alpha(table(case), metric, seed=1).value, NEAR)


@pytest.mark.parametrize("weights", get_args(Weights))
@pytest.mark.parametrize("case", ORACLE["complete"], ids=shape)
def test_kappa_and_its_interval_are_those_of_statsmodels_and_scikit_learn(case, weights):
    value, low, high = case["kappa"][weights]
    found = kappa(table(case)[:, :2], weights)
    compare(f"kappa {weights}", value, found.value, NEAR)
    compare_ends(f"kappa {weights}", (max(-1.0, low), min(1.0, high)), found.interval)


@pytest.mark.parametrize("form", get_args(Form))
@pytest.mark.parametrize("case", ORACLE["complete"], ids=shape)
def test_icc_and_its_interval_are_those_of_pingouin(case, form):
    value, low, high = case["icc"][form]
    found = icc(table(case), form)
    compare(f"ICC({form})", value, found.value, NEAR)
    compare_ends(f"ICC({form})", (low, high), found.interval)


@pytest.mark.parametrize("case", ORACLE["proportions"], ids=lambda case: f"{case['of these']} of {case['among']}")
def test_the_interval_of_a_share_is_that_of_statsmodels(case):
    compare_ends("Wilson", case["interval"], proportion(case["of these"], case["among"]).interval)


@pytest.mark.parametrize("case", ORACLE["means"], ids=lambda case: f"{len(case['gaps'])} gaps")
def test_the_interval_of_a_mean_is_that_of_statsmodels(case):
    compare_ends("Student", case["interval"], mean_gap(case["gaps"]).interval)
