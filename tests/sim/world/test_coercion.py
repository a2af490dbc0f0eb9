"""V12: threats and impositions of sanctions end in the recorded shares, on the half of the record not used to fit."""

from collections import Counter

import numpy as np
import pytest

from tests.oracles.coercion import CASES, DIRECT, ENDINGS, calibrated, play
from tests.published import compare
from tests.sim.world.tables import rows

PRINTED = {"threat": (11.8, 30.9, 39.7, 4.9, 12.7), "imposition": (11.1, 22.0, 30.1, 12.9, 24.0)}
"""Shares in per cent of 473 cases settled at the threat and 551 settled after imposition, TIES 4.1."""


def recorded(half=None):
    """Final outcomes by stage, and how many imposed cases had no threat, in a half of the record or in all of it."""
    cases, direct = {"threat": [0] * 5, "imposition": [0] * 5}, 0
    for row in rows("ties_outcomes.csv"):
        if half is not None and int(row["half"]) != half:
            continue
        code, episodes = int(row["outcome"]), int(row["episodes"])
        cases["threat" if code <= 5 else "imposition"][(code - 1) % 5] += episodes
        if code > 5 and row["threat"] == "0":
            direct += episodes
    return {stage: tuple(counts) for stage, counts in cases.items()}, direct


def simulated(rates, threatened, direct, seed):
    """Endings by stage, of so many episodes begun with a threat and so many with the sanction itself."""
    rng = np.random.default_rng(seed)
    return Counter(
        (e.stage, e.ending)
        for begun, n in ((True, threatened), (False, direct))
        for e in (play(rng, rates, threatened=begun) for _ in range(n))
    )


def test_the_counts_in_the_code_are_those_of_the_record():
    assert recorded() == (CASES, DIRECT)


@pytest.fixture(scope="module")
def endings():
    direct = 2140
    return simulated(calibrated(), 8100, direct, seed=12)


@pytest.mark.parametrize("stage", ["threat", "imposition"])
def test_simulated_episodes_end_in_the_recorded_shares(stage, endings):
    total = sum(n for (at, _), n in endings.items() if at == stage)
    for ending, target in zip(ENDINGS, PRINTED[stage], strict=True):
        compare(f"V12 {stage}: {ending}, %", target, 100 * endings[stage, ending] / total, 2.0)


def test_as_many_threats_are_carried_out_as_recorded(endings):
    carried_out = sum(n for (stage, _), n in endings.items() if stage == "imposition") - 2140
    compare("V12 threats carried out, share", (551 - 214) / (1024 - 214), carried_out / 8100, 0.02)


@pytest.mark.parametrize("fitted", [0, 1])
def test_one_half_of_the_record_foretells_the_other(fitted):
    """Each share of the held-out half lies within three standard errors of the difference of two such halves."""
    cases, direct = recorded(fitted)
    unseen, _ = recorded(1 - fitted)
    found = simulated(calibrated(cases, direct), 4000, 1000, seed=fitted)
    for stage in ("threat", "imposition"):
        ours = sum(n for (at, _), n in found.items() if at == stage)
        theirs = sum(unseen[stage])
        for ending, cases_there in zip(ENDINGS, unseen[stage], strict=True):
            target = cases_there / theirs
            error = np.sqrt(target * (1 - target) * (1 / theirs + 1 / sum(cases[stage])))
            compare(f"V12 held out, {stage}: {ending}", target, found[stage, ending] / ours, 3 * error)


def test_threats_work_better_than_sanctions(endings):
    def success(stage):
        total = sum(n for (at, _), n in endings.items() if at == stage)
        return (endings[stage, "yields"] + endings[stage, "yields-partly"]) / total

    assert success("threat") > success("imposition")


def test_a_bluff_is_never_carried_out():
    rng = np.random.default_rng(1)
    assert {play(rng, calibrated(), threatened=True, resolve=0.0).stage for _ in range(300)} == {"threat"}


def test_rates_without_cases_and_negative_resolve_are_refused():
    with pytest.raises(ValueError, match="cases in both stages"):
        calibrated({"threat": (0,) * 5, "imposition": (0,) * 5}, 0)
    with pytest.raises(ValueError, match="resolve"):
        play(np.random.default_rng(1), calibrated(), threatened=True, resolve=-1.0)
