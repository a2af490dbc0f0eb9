"""`plenipo analyse` as a user meets it: the object a program reads, the tables a person reads, and what is refused."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from scenarios.library import LIBRARY
from web.cli import main

GUIDE = (LIBRARY.parent / "GUIDE.md").read_text(encoding="utf-8")
EXAMPLE = GUIDE.partition("```yaml\n")[2].partition("```")[0]
SAMPLES = Path(__file__).parents[1] / "scenarios" / "domains" / "samples"
NEGOLOG, GENIUS = str(SAMPLES / "negolog"), str(SAMPLES / "genius")
POINTS = {"nash": "product", "kalai_smorodinsky": "least_ratio", "egalitarian": "least", "utilitarian": "welfare"}


def test_a_folder_gives_one_object_with_the_promised_keys(capsys):
    assert main(["analyse", NEGOLOG, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["path"] == NEGOLOG
    assert found["parties"] == ["profileA", "profileB"]
    for block in (found["raw"], found["normalised"]):
        assert block["outcomes"] == found["outcomes"] == 6
        assert block["parties"] == found["parties"]
        assert block["pareto_size"] == found["pareto_size"]
        assert isinstance(block["opposition"], float)
        for points in (block, block["rational"]):
            for name, criterion in POINTS.items():
                assert len(points[name]["utilities"]) == 2
                assert points[name]["outcome"].keys() == {"catch quota", "patrols"}
                assert isinstance(points[name][criterion], float)
    assert found["raw"]["nash"]["outcome"] == {"catch quota": "high", "patrols": "none"}
    assert found["raw"]["nash"]["product"] == pytest.approx(0.385)
    assert found["raw"]["nash"]["utilities"] == pytest.approx([0.7, 0.55])


def test_several_domains_give_a_list_each_with_its_path(capsys):
    assert main(["analyse", NEGOLOG, GENIUS, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [domain["path"] for domain in found] == [NEGOLOG, GENIUS]
    assert [domain["form"] for domain in found] == ["negolog", "genius"]


def test_a_scenario_gives_an_object_for_each_instrument(capsys):
    assert main(["analyse", "river", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [domain["instrument"] for domain in found] == ["basin-agreement", "crisis-protocol"]


def test_profile_files_are_one_negotiation(capsys):
    files = [f"{NEGOLOG}/profileA.json", f"{NEGOLOG}/profileB.json"]
    assert main(["analyse", *files, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["outcomes"] == 6


def test_good_domains_are_printed_and_bad_ones_named(tmp_path, capsys):
    assert main(["analyse", NEGOLOG, str(tmp_path / "nowhere"), "--json"]) == 1
    printed = capsys.readouterr()
    assert [domain["path"] for domain in json.loads(printed.out)] == [NEGOLOG]
    assert printed.err.startswith(f"plenipo: {tmp_path / 'nowhere'}: there is no such folder")
    assert printed.err.count("\n") == 1


def test_nothing_to_analyse_is_a_sentence_and_exit_2(tmp_path, capsys):
    assert main(["analyse", str(tmp_path), "--language", "fr"]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert re.fullmatch(r"plenipo: .*: aucun profil ici\u00a0; il en faut deux ou plus.*\n", printed.err)


def test_the_tables_say_scale_points_and_zone_in_both_languages(capsys):
    assert main(["analyse", NEGOLOG]) == 0
    english = capsys.readouterr().out
    assert "6 outcomes, 4 on the Pareto frontier" in english
    assert "Raw utilities" in english
    assert "Normalised utilities" in english
    assert "catch quota: high; patrols: none" in english
    assert "that all could sign, by gains over reservation values (0.3000, 0.2000)" in english
    assert main(["analyse", NEGOLOG, "--language", "fr"]) == 0
    french = capsys.readouterr().out
    assert "6 issues possibles, dont 4 sur la frontière de Pareto" in french
    assert "Égalitaire" in french
    assert not re.search(r"\w [:;?!]", french)


def test_notes_on_a_file_stand_beside_the_figures(tmp_path, capsys):
    for name in ("profileA", "profileB"):
        text = (SAMPLES / "negolog" / f"{name}.json").read_text(encoding="utf-8")
        (tmp_path / f"{name}.json").write_text(text.replace('Value": 0.', 'Value": 0.9'), encoding="utf-8")
    assert main(["analyse", str(tmp_path), "--json"]) == 0
    printed = capsys.readouterr()
    found = json.loads(printed.out)
    assert found["raw"]["rational"] is None
    assert "the zone of agreement is empty" in printed.err
    assert found["notes"] == [printed.err.removeprefix("plenipo: ").strip()]


# --- rules and coalitions


def scenario(tmp_path, rule: str) -> str:
    """The guide's smallest scenario under a rule; 'upper-orle' accepts half and two thirds, 'lower-orle' the rest."""
    text = EXAMPLE.replace("rule: {kind: unanimity}", f"rule: {{{rule}}}")
    assert text != EXAMPLE
    (tmp_path / "bridge.yaml").write_text(text, encoding="utf-8")
    return str(tmp_path / "bridge.yaml")


def test_a_scenarios_rule_gives_each_party_its_power_and_each_winning_coalition_its_zone(tmp_path, capsys):
    path = scenario(tmp_path, "kind: qualified, threshold: 0.5, weights: {upper-orle: 2, lower-orle: 1}")
    assert main(["analyse", path, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    found = found[0] if isinstance(found, list) else found
    assert found["rule"] == {
        "kind": "qualified",
        "abstention": "not-counted",
        "threshold": 0.5,
        "weights": {"upper-orle": 2.0, "lower-orle": 1.0},
        "signatories": ["upper-orle", "lower-orle"],
    }
    assert found["power"] == {
        "upper-orle": {"shapley_shubik": 1.0, "banzhaf": 1.0, "swings": 2},
        "lower-orle": {"shapley_shubik": 0.0, "banzhaf": 0.0, "swings": 0},
    }
    assert found["indispensable"] == ["upper-orle"]
    assert found["coalitions"] == [
        {"members": ["upper-orle"], "wins": True, "outcomes": 2, "best": {"upper-orle": 1.0}},
        {
            "members": ["upper-orle", "lower-orle"],
            "wins": True,
            "outcomes": 1,
            "best": {"upper-orle": 0.6, "lower-orle": 0.5},
        },
    ]


def test_the_zone_of_all_under_unanimity_is_the_zone_of_agreement(capsys):
    assert main(["analyse", "river", "--json"]) == 0
    for found in json.loads(capsys.readouterr().out):
        assert sum(one["shapley_shubik"] for one in found["power"].values()) == pytest.approx(1.0)
        assert sum(one["banzhaf"] for one in found["power"].values()) == pytest.approx(1.0)
        everybody = found["coalitions"][-1]
        assert everybody["members"] == found["parties"]
        assert everybody["outcomes"] == found["raw"]["rational"]["outcomes"]


def test_every_coalition_of_an_outside_domain_is_gone_through_when_asked(capsys):
    """North asks 0.3 and south 0.2; each alone has five of six packages, and together they share four."""
    assert main(["analyse", NEGOLOG, "--json"]) == 0
    assert json.loads(capsys.readouterr().out).keys().isdisjoint({"rule", "power", "coalitions"})
    assert main(["analyse", NEGOLOG, "--json", "--coalitions"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["rule"]["kind"] == "unanimity"
    assert [(one["members"], one["wins"], one["outcomes"]) for one in found["coalitions"]] == [
        (["profileA"], False, 5),
        (["profileB"], False, 5),
        (["profileA", "profileB"], True, 4),
    ]
    assert found["coalitions"][-1]["outcomes"] == found["raw"]["rational"]["outcomes"]


def test_the_rule_and_its_coalitions_are_said_in_both_languages(tmp_path, capsys):
    path = scenario(tmp_path, "kind: qualified, threshold: 0.6, vetoes: [lower-orle], abstention: counts-as-no")
    assert main(["analyse", path]) == 0
    english = capsys.readouterr().out
    assert "How it is decided: 60% of the weight; an abstention counts as a no; veto: Lower Orle" in english
    assert "Nothing can be agreed without Upper Orle and Lower Orle." in english
    assert main(["analyse", path, "--coalitions", "--language", "fr"]) == 0
    french = capsys.readouterr().out
    assert "60\u00a0% du poids\u00a0; une abstention compte comme un non\u00a0; veto\u00a0: Orle-le-Bas" in french
    assert "* Orle-le-Haut, Orle-le-Bas  1  0,6000 0,5000" in french
    assert not re.search(r"\w [:;?!]", french)


def test_who_holds_out_is_named_where_all_together_agree_on_nothing(tmp_path, capsys):
    for party, reservation in (("a", 0.0), ("b", 0.0), ("c", 1.5)):
        (tmp_path / f"profile{party}.json").write_text(_profile({"x": {"yes": 1.0, "no": 0.5}}, reservation))
    assert main(["analyse", str(tmp_path), "--coalitions"]) == 0
    assert "All together agree on nothing; without profilec alone they would." in capsys.readouterr().out


def _profile(issues: dict[str, dict[str, float]], reservation: float) -> str:
    weights = dict.fromkeys(issues, 1 / len(issues))
    return json.dumps({"reservationValue": reservation, "issueWeights": weights, "issues": issues})


def test_a_domain_past_memory_has_its_supported_points_and_says_so(tmp_path, capsys):
    for party in range(10):
        issues = {
            f"i{k}": {f"o{o}": float(o == party) * (1 + (party * k) % 7) / 7 for o in range(10)} for k in range(8)
        }
        (tmp_path / f"profile{party}.json").write_text(_profile(issues, 0.0))
    assert main(["analyse", str(tmp_path), "--json"]) == 0
    printed = capsys.readouterr()
    found = json.loads(printed.out)
    assert found["pareto_size"] is None
    assert found["supported"] > 10
    for name, criterion in POINTS.items():
        point = found["raw"][name]
        assert point["standing"] in ("exact", "supported")
        assert point["at_most"] is None or point[criterion] <= point["at_most"] + 1e-9
    assert "are those on the hull of the frontier" in printed.err
    assert main(["analyse", str(tmp_path), "--coalitions", "--language", "fr"]) == 0
    printed = capsys.readouterr()
    assert "celles que porte l’enveloppe de la frontière de Pareto" in printed.out
    assert "dépassent la mémoire" in printed.err


def test_parties_in_a_row_stand_with_their_articles(capsys):
    assert main(["analyse", "corridor", "--language", "fr"]) == 0
    told = capsys.readouterr().out
    assert "à signer par la Véranie, le Front des Hauts et Secours Mains ouvertes" in told
