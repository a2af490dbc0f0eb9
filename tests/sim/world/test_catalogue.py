"""The catalogue: complete, bilingual, and true to the published tables."""

import csv
import re
from pathlib import Path
from typing import get_args

import pytest

from sim.language import languages
from sim.world.catalogue import ACTS, Family
from tests.sim.language.faults import faults

with (Path(__file__).parent / "data" / "cameo_goldstein.csv").open(encoding="utf-8") as file:
    SCORES = {
        row[0]: float(row[2]) for row in csv.reader(line for line in file if line[0] != "#") if row[2] != "goldstein"
    }

every_act = pytest.mark.parametrize("act", ACTS.values(), ids=ACTS.keys())


def test_every_row_of_the_table_of_44_is_there():
    assert {act.row for act in ACTS.values()} >= set(range(1, 45))


@pytest.mark.parametrize(
    "added",
    [
        "evacuate-nationals",
        "summon-ambassador",
        "travel-advisory",
        "open-humanitarian-corridor",
        "convene-emergency-meeting",
    ],
)
def test_acts_people_expect_are_added_with_their_nearest_code(added):
    assert ACTS[added].nearest


@every_act
def test_its_score_is_the_published_one_for_its_code(act):
    assert act.goldstein == SCORES[act.cameo]


@every_act
def test_its_id_is_kebab_case(act):
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", act.id)


@every_act
def test_its_words_read_well_in_every_language(act):
    for words in (act.names, act.when, act.basis):
        for language in languages():
            assert words[language].strip()
            assert not faults(words[language], language), words[language]


@every_act
def test_its_numbers_are_on_their_scales(act):
    assert 1 <= act.cost <= 5
    assert 1 <= act.mid_level <= 5
    assert act.rung is None or 0 <= act.rung <= 10
    assert act.family in get_args(Family)


@every_act
def test_a_kind_act_implies_no_rung(act):
    assert act.rung is None or act.goldstein < 0


@every_act
def test_force_and_its_threat_need_the_head_of_delegation(act):
    assert act.power == "head" or act.family not in ("force", "coerce", "threaten")


@every_act
def test_only_de_escalation_settles_earlier_acts(act):
    assert (act.lowers_to is not None) == (act.family == "de-escalate")


def test_the_disputed_score_of_a_denial_is_kept_beside_the_published_one():
    assert [other.goldstein for other in ACTS["deny-responsibility"].other_scores] == [-2.0]


def test_names_are_not_shared():
    for language in ("en", "fr"):
        names = [act.names[language] for act in ACTS.values()]
        assert len(set(names)) == len(names)


def test_nobody_can_change_the_table():
    with pytest.raises(TypeError):
        ACTS["invade-mars"] = ACTS["use-force"]  # type: ignore[index]
