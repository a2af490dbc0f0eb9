"""`plenipo negotiate` as a user meets it: the run a program reads, the moves a person reads, and what is refused."""

from __future__ import annotations

import json
import os
import pty
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from sim.negotiation.named import LINES
from web.cli import main
from web.cli.negotiate import TACTICS

ROOT = Path(__file__).parents[2]
SAMPLES = Path(__file__).parents[1] / "scenarios" / "domains" / "samples"
NEGOLOG = str(SAMPLES / "negolog")


def played(capsys, *arguments: str) -> dict:
    assert main(["negotiate", *arguments, "--json"]) == 0
    found: dict = json.loads(capsys.readouterr().out)
    return found


def test_one_run_gives_its_result_distances_and_moves(capsys):
    found = played(capsys, NEGOLOG, "--tactics", "boulware,conceder", "--rounds", "20")
    assert found["agreement"] is True
    assert found["tactics"] == ["boulware", "conceder"]
    last = [move for move in found["moves"] if move["move"] == "offer"][-1]
    assert found["moves"][-1]["move"] == "accept"
    assert found["outcome"] == last["outcome"]
    assert found["utilities"] == last["utilities"]
    assert found["proposer"] == last["party"]
    assert found["round"] == found["moves"][-1]["round"] <= 20
    assert found["offers"] == sum(move["move"] == "offer" for move in found["moves"])
    assert found["utilities"][0] >= 0.3 - 1e-9
    assert found["utilities"][1] >= 0.2 - 1e-9
    for scale in ("raw", "normalised"):
        assert found[scale]["pareto_distance"] >= 0.0
        assert sum(found[scale]["shares"]) == pytest.approx(1.0)


def test_a_deal_is_measured_from_the_frontier_and_the_nash_point(capsys):
    """North holds out for 1, which is under south's reservation value, and then offers what is worth 0.7 to it.

    Of the two such packages the first is middle and joint, (0.7, 0.5): 0.05 under high and none, (0.7, 0.55), which is
    the Nash point of gains (0.4 x 0.35), and what north could still have let south gain.
    """
    found = played(capsys, NEGOLOG, "--tactics", "boulware,conceder", "--rounds", "50")
    assert found["outcome"] == {"catch quota": "middle", "patrols": "joint"}
    assert found["utilities"] == pytest.approx([0.7, 0.5])
    assert found["raw"]["pareto_distance"] == pytest.approx(0.05)
    assert found["raw"]["nash_distance"] == pytest.approx(0.05)
    assert found["raw"]["joint_gain_left"] == pytest.approx(0.05)
    assert found["raw"]["shares"] == pytest.approx([0.4 / 0.7, 0.3 / 0.7])


def test_the_same_seed_plays_the_same_runs_and_many_are_summed_up(capsys):
    arguments = (NEGOLOG, "--tactics", "random-tft,conceder", "--rounds", "30", "--runs", "40", "--seed", "5")
    first, second = (played(capsys, *arguments) for _ in range(2))
    assert first == second
    assert first["agreements"] == sum(outcome["runs"] for outcome in first["outcomes"]) <= 40
    assert first["agreements"] > 0
    for party in first["parties"]:
        spread = first["utilities"][party]
        assert spread["lowest"] <= spread["median"] <= spread["highest"]


def test_the_first_of_many_runs_is_the_run_alone(capsys):
    arguments = (NEGOLOG, "--tactics", "micro", "--rounds", "30", "--seed", "3")
    alone = played(capsys, *arguments)
    many = played(capsys, *arguments, "--runs", "1")
    assert alone == many


def test_without_agreement_each_is_left_with_its_reservation_value(capsys):
    found = played(capsys, NEGOLOG, "--tactics", "hardliner", "--rounds", "3")
    assert found["agreement"] is False
    assert found["outcome"] is None
    assert found["utilities"] == [0.3, 0.2]
    assert len(found["moves"]) == 6


def test_a_scenarios_text_is_negotiated_inside_the_red_lines(capsys):
    four = ",".join(["conceder"] * 4)
    found = played(capsys, "river", "--instrument", "crisis-protocol", "--tactics", four, "--rounds", "40")
    assert found["agreement"] is True
    assert found["instrument"] == "crisis-protocol"


def test_the_moves_are_shown_to_a_person_in_both_languages(capsys):
    assert main(["negotiate", NEGOLOG, "--tactics", "boulware,conceder", "--rounds", "20"]) == 0
    english = capsys.readouterr().out
    assert "profileA (boulware), profileB (conceder); 20 rounds, seed 1" in english
    assert re.search(r"\n +1  profileA  offers  \[\d\.\d{4} \d\.\d{4}\]  catch quota: \w+; patrols: \w+\n", english)
    assert re.search(r"profile[AB]  accepts\n", english)
    assert re.search(r"Agreement in round \d+ after \d+ offers", english)
    assert main(["negotiate", NEGOLOG, "--tactics", "micro", "--rounds", "60", "--runs", "3", "--language", "fr"]) == 0
    french = capsys.readouterr().out
    assert "3 négociations" in french
    assert not re.search(r"\w [:;?!]", french)


def test_a_long_negotiation_shows_its_beginning_and_its_end(capsys):
    assert main(["negotiate", NEGOLOG, "--tactics", "hardliner", "--rounds", "40"]) == 0
    printed = capsys.readouterr().out
    assert "… 50 more moves …" in printed
    assert "\n     1  profileA" in printed
    assert "\n    40  profileB" in printed


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--tactics", "boulwre,micro", "--rounds", "9"], "Did you mean “boulware”?"),
        (
            ["--tactics", "micro,micro,micro", "--rounds", "9"],
            "names 3 and there are 2 parties (profileA and profileB)",
        ),
        (["--tactics", "micro", "--rounds", "0"], "--rounds is 0; it must be between 1 and"),
        (["--tactics", "micro", "--rounds", "9", "--runs", "0"], "--runs is 0"),
        (["--tactics", "micro", "--rounds", "9", "--seed", "-1"], "--seed is -1"),
        (["--tactics", "micro", "--rounds", "9", "--instrument", "x"], "there is no “x” here"),
    ],
)
def test_what_cannot_be_played_is_a_sentence_and_exit_2(arguments, said, capsys):
    assert main(["negotiate", NEGOLOG, *arguments]) == 2
    printed = capsys.readouterr()
    assert said in printed.err
    assert printed.err.count("\n") == 1
    assert printed.out == ""
    assert main(["negotiate", NEGOLOG, *arguments, "--language", "fr"]) == 2
    assert said not in capsys.readouterr().err


def test_an_empty_zone_of_agreement_is_refused_with_who_empties_it(tmp_path, capsys):
    for name in ("profileA", "profileB"):
        text = (SAMPLES / "negolog" / f"{name}.json").read_text(encoding="utf-8")
        (tmp_path / f"{name}.json").write_text(text.replace('Value": 0.', 'Value": 0.9'), encoding="utf-8")
    assert main(["negotiate", str(tmp_path), "--tactics", "micro", "--rounds", "9"]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "the zone of agreement is empty: no outcome satisfies profileA and profileB together" in printed.err


def test_the_help_page_names_every_tactic():
    assert TACTICS.split(", ") == list(LINES)


def test_a_terminal_gets_a_bar_and_ctrl_c_sums_up_the_runs_that_have_ended():
    """In a real terminal: the bar moves, the key stops the runs, and the figures of those that ended are printed."""
    arguments = ["negotiate", NEGOLOG, "--tactics", "random-tft", "--rounds", "3000", "--runs", "100000", "--json"]
    controller, terminal = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "web.cli", *arguments],
        stdout=subprocess.PIPE,
        stderr=terminal,
        cwd=ROOT,
        text=True,
        start_new_session=True,
    )
    os.close(terminal)
    shown = b""
    until = time.monotonic() + 60
    while b"/100000" not in shown.replace(b" 0/100000", b"") and time.monotonic() < until:
        shown += os.read(controller, 4096)
    os.killpg(process.pid, signal.SIGINT)
    printed, _ = process.communicate(timeout=60)
    while b"stopped after" not in shown and (more := _read(controller)):
        shown += more
    os.close(controller)
    found = json.loads(printed)
    assert process.returncode == 130
    assert 1 <= found["runs"] < 100_000
    assert found["agreements"] <= found["runs"]
    assert f"stopped after {found['runs']} of 100,000 negotiations".encode() in shown


def _read(controller: int) -> bytes:
    """What the terminal still holds; nothing once its other end is closed."""
    try:
        return os.read(controller, 4096)
    except OSError:
        return b""
