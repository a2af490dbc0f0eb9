"""The library: scenarios by name or by file, errors that say everything, and hashes of what a scenario says."""

import pytest

from scenarios.library import LIBRARY, ScenarioError, check_file, digest, load, names
from sim.exercise.core.blueprint import Blueprint
from sim.exercise.core.codec import dump_value, load_value

RIVER = (LIBRARY / "river.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", names())
def test_every_scenario_of_the_library_has_no_problem(name):
    assert check_file(name)[0].problems == ()


@pytest.mark.parametrize("name", names())
def test_a_blueprint_survives_the_codec(name):
    loaded = load(name)
    assert load_value(Blueprint, dump_value(loaded)) == loaded


def test_a_file_is_loaded_by_its_path(tmp_path):
    path = tmp_path / "mine.yaml"
    path.write_text(RIVER, encoding="utf-8")
    assert load(path) == load(str(path)) == load("river")


def test_a_source_is_cited_in_each_language_or_alike_in_all(tmp_path):
    path = tmp_path / "mine.yaml"
    path.write_text(
        RIVER.replace(
            "\nsources:\n", "\nsources:\n  - {title: Règlement 12, reference: {en: Third part, fr: Troisième partie}}\n"
        ),
        encoding="utf-8",
    )
    first, second, *_ = load(path).sources
    assert (first.title, first.reference) == (
        {"en": "Règlement 12", "fr": "Règlement 12"},
        {"en": "Third part", "fr": "Troisième partie"},
    )
    assert second.title["en"] != second.title["fr"]


def test_authored_french_is_set_with_its_no_break_spaces(tmp_path):
    path = tmp_path / "mine.yaml"
    path.write_text(RIVER.replace("fr: Débit à Mbari}", "fr: 'Débit : nº 1'}"), encoding="utf-8")
    flow = next(gauge for gauge in load(path).gauges if gauge.name["en"] == "Flow at Mbari")
    assert flow.name["fr"] == "Débit\N{NO-BREAK SPACE}: nº\N{NO-BREAK SPACE}1"


def test_an_unknown_name_is_told_with_the_nearest_one():
    with pytest.raises(ScenarioError) as told:
        load("rivr")
    assert told.value.problems[0].nearest == "river"


def test_a_missing_file_is_told_and_not_raised_as_a_bug(tmp_path):
    with pytest.raises(ScenarioError) as told:
        load(tmp_path / "none.yaml")
    assert told.value.problems[0].code == "unreadable-file"


def test_a_folder_is_told_and_not_raised_as_a_bug(tmp_path):
    with pytest.raises(ScenarioError):
        load(tmp_path)


def test_an_error_carries_every_problem(tmp_path):
    path = tmp_path / "mine.yaml"
    path.write_text(RIVER.replace("colour: 2", "colour: 20").replace("kind: ngo", "kind: nga"), encoding="utf-8")
    with pytest.raises(ScenarioError) as told:
        load(path)
    assert {problem.code for problem in told.value.problems} == {"out-of-range", "wrong-word"}
    assert "mine.yaml:" in str(told.value)


def test_the_hash_is_of_what_is_said_and_not_of_how_it_is_laid_out(tmp_path):
    again = tmp_path / "river.yaml"
    again.write_text(f"# another comment\n{RIVER}\n\n", encoding="utf-8")
    changed = tmp_path / "other.yaml"
    changed.write_text(RIVER.replace("reservation: 50", "reservation: 51"), encoding="utf-8")
    assert digest(load(again)) == digest(load("river")) != digest(load(changed))


RANKS = {
    "colonel",
    "general",
    "général",
    "captain",
    "capitaine",
    "ambassador",
    "minister",
    "ministre",
    "dr",
    "mr",
    "mrs",
    "me",
}


@pytest.mark.parametrize("name", names())
def test_a_persona_is_a_name_and_its_rank_stands_in_the_role(name):
    """“Colonel Emil Darga” was said so in French too, with a capital in the middle of a sentence."""
    for seat in load(name).seats:
        assert RANKS.isdisjoint(seat.persona.lower().rstrip(".").split())
