"""The catalogue: complete, bilingual, and true to the published tables."""

import csv
import re
from pathlib import Path
from typing import get_args

import pytest

from sim.language import Name, languages
from sim.world.catalogue import ACTS, Family
from sim.world.catalogue.kinds import BY, EVERY, TO, basis_of, fits, open_to
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


# --- by kind of actor


LAW_OF_STATES = re.compile(
    "VCDR|VCCR|VCLT|State Responsibility|Nuclear Tests|Lake Lanoux|UN Charter Arts?\\. (2|33|36|41|51)|between states"
)


def test_kinds_are_told_of_acts_there_are():
    assert {*BY, *TO} <= set(ACTS)


@pytest.mark.parametrize("kind", [kind for kind in EVERY if kind != "state"])
@every_act
def test_who_is_no_state_cites_no_law_that_binds_states_alone(act, kind):
    if open_to(act.id, kind):
        assert not LAW_OF_STATES.search(basis_of(act, kind)["en"])


@every_act
def test_its_law_by_kind_reads_well_in_every_language(act):
    for kind in EVERY:
        for law in ("peace", "iac", "niac"):
            basis = basis_of(act, kind, law)
            for language in languages():
                assert not faults(basis[language], language), basis[language]


def test_the_law_of_an_internal_war_is_not_that_of_a_war_between_states():
    denied = ACTS["deny-humanitarian-access"]
    assert "8(2)(b)" in basis_of(denied, "state")["en"]
    assert "8(2)(e)(xix)" in basis_of(denied, "state", "niac")["en"]
    assert "8 § 2 e) iii)" in basis_of(ACTS["attack-staff"], "state", "niac")["fr"].replace("\u00a0", " ")


def test_a_relief_agency_has_no_ambassador_and_no_army():
    assert not fits("summon-ambassador", "ngo")
    assert not open_to("military-cooperation", "ngo")
    assert not open_to("visit", "firm")


@pytest.mark.parametrize("language", languages())
def test_every_act_is_told_as_a_deed_with_its_target(language):
    for act in ACTS.values():
        said = act.done(Name("Ostrana"), language)
        assert ("Ostrana" in said) == (act.targets == "one"), act.id
        assert said[0].islower()
        assert said[-1].isalpha()
