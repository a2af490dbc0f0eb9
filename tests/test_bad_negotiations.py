"""Bad input to a negotiation, for every command that takes one: a sentence that says what and where, and its exit code.

Each case is a file or folder, the commands that read it, what they exit with and what they say; a case that a command
may go on with (talks that cannot succeed are still talks) exits 0 and says it all the same.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import pytest

from scenarios.library import LIBRARY
from web.cli import main

GUIDE = (LIBRARY.parent / "GUIDE.md").read_text(encoding="utf-8")
BRIDGE = GUIDE.partition("```yaml\n")[2].partition("```")[0]
UNANIMITY = "rule: {kind: unanimity}"
HALF = "values: {half: 0, two-thirds: 0.5, all: 1}"
COMMANDS: dict[str, list[str]] = {
    "check": ["check", "PATH"],
    "analyse": ["analyse", "PATH"],
    "negotiate": ["negotiate", "PATH", "--tactics", "micro", "--rounds", "5"],
    "play": ["play", "PATH"],
    "simulate": ["simulate", "PATH", "--runs", "1", "--workers", "1"],
}


@dataclass(frozen=True, slots=True)
class Case:
    """What a scenario file becomes (`old` -> `new`), and for each command its exit code and what it says."""

    name: str
    changes: tuple[tuple[str, str], ...]
    codes: dict[str, int]
    said: tuple[str, ...]
    line: str
    """How the line at fault begins, blanks aside."""


REFUSED = {"check": 1, "analyse": 2, "negotiate": 2, "play": 2, "simulate": 2}
"""A scenario that cannot be played: check says so (1), the others cannot look at it (2)."""
WARNED = {"check": 0, "play": 0, "simulate": 0}

CASES = (
    Case(
        "weights that do not add up",
        (
            (
                "            weight: 1\n            values: {half: 1,",
                "            weight: 0.5\n            values: {half: 1,",
            ),
        ),
        REFUSED,
        ("The weights of “repair” add up to 0.5", "must add up to 1"),
        "issues:",
    ),
    Case(
        "a party that asks for more than any text gives",
        (
            ("reservation: 30\n        aim: 60", "reservation: 60\n        aim: 70"),
            ("limits: [two-thirds, all]", "limits: [two-thirds]"),
        ),
        {**WARNED, "negotiate": 2},
        ("lower-orle gets 60 without agreement but at most 50 with one", "Lower its reservation value by 10"),
        "repair:",
    ),
    Case(
        "a party to which all is the same",
        ((HALF, "values: {half: 0.7, two-thirds: 0.7, all: 0.7}"),),
        {**WARNED, "analyse": 2, "negotiate": 2},
        ("lower-orle is indifferent: all outcomes are worth 70",),
        "repair:",
    ),
    Case(
        "an empty zone of agreement",
        (("reservation: 30", "reservation: 52"),),
        {**WARNED, "negotiate": 2},
        ("No outcome of “repair” satisfies all its parties", "lower reservation values: that of lower-orle by 2"),
        "repair:",
    ),
    Case(
        "red lines that leave nothing",
        (("limits: [two-thirds, all]", "limits: [all]"),),
        REFUSED,
        ("the red lines of upper-orle and lower-orle leave no option of “share” open",),
        "issue: share",
    ),
    Case(
        "a rule whose quorum nobody can reach",
        ((UNANIMITY, "rule: {kind: simple, quorum: 1}"), ("powers: [table, vote, initial", "powers: [table, initial")),
        REFUSED,
        ("No seat of “upper-orle” has the power “vote”", "Nobody could satisfy this rule", "fewer than the quorum"),
        "rule:",
    ),
    Case(
        "a threshold nobody can reach",
        (
            (UNANIMITY, "rule: {kind: qualified, threshold: 0.75, abstention: counts-as-no}"),
            ("powers: [table, vote, initial", "powers: [table, initial"),
        ),
        REFUSED,
        ("No seat of “upper-orle” has the power “vote”", "Nobody could satisfy this rule", "not reach the threshold"),
        "rule:",
    ),
    Case(
        "a double majority without people",
        ((UNANIMITY, "rule: {kind: double, threshold: 0.55}"),),
        REFUSED,
        ("no party has a population",),
        "rule:",
    ),
    Case(
        "a body without what only the author knows",
        ((UNANIMITY, "rule: {body: security-council}"),),
        REFUSED,
        ("The rule of “security-council” needs “vetoes”",),
        "rule:",
    ),
    Case(
        "an interaction with an option that is not there",
        (
            (
                "        aim: 60\n",
                "        aim: 60\n        interactions: [{when: {share: hal, other: x}, points: 5}]\n",
            ),
        ),
        REFUSED,
        ("No option of this issue is called “hal”", "Did you mean “half”?", "No issue is called “other”"),
        "interactions:",
    ),
    Case(
        "a file that is not YAML",
        (("clock: {turns: 3", "clock: {turns: [3"),),
        REFUSED,
        ("cannot be read from here on",),
        "clock:",
    ),
)


def run(capsys, command: str, path: Path | str, language: str = "en") -> tuple[int, str]:
    """The exit code of a command and all it says."""
    arguments = [str(path) if word == "PATH" else word for word in COMMANDS[command]]
    code = main([*arguments, "--language", language])
    printed = capsys.readouterr()
    assert "Traceback" not in printed.err
    return code, printed.out + printed.err


def written(tmp_path: Path, changes: tuple[tuple[str, str], ...]) -> Path:
    text = BRIDGE
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new, 1)
    path = tmp_path / "bridge.yaml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_bad_scenario_is_told_by_every_command(case, command, tmp_path, capsys):
    path = written(tmp_path, case.changes)
    code, said = run(capsys, command, path)
    assert code == case.codes.get(command, 0), said
    if command in ("check", "play"):
        for words in case.said:
            assert words in said
        lines = path.read_text(encoding="utf-8").splitlines()
        places = [
            words.split("bridge.yaml:", 1)[1].split(":") for words in said.splitlines() if "bridge.yaml:" in words
        ]
        places = [place for place in places if place[0].isdigit()]
        assert any(lines[int(number) - 1].strip().startswith(case.line) for number, *_ in places), said
    elif case.codes == REFUSED:
        assert case.said[0] in said
        assert "bridge.yaml:" in said


@pytest.mark.parametrize("command", ["check", "play"])
def test_the_same_is_said_in_french(command, tmp_path, capsys):
    for case in CASES:
        _, english = run(capsys, command, written(tmp_path, case.changes))
        _, french = run(capsys, command, written(tmp_path, case.changes), "fr")
        assert case.said[0] in english
        assert case.said[0] not in french


# --- domains past memory


def large(tmp_path: Path) -> Path:
    """The bridge with eight more questions of eight options: 3 x 8^8 outcomes."""
    text = BRIDGE
    options = ", ".join(f"o{k}: {{label: {{en: A, fr: A}}, words: {{en: A, fr: A}}}}" for k in range(8))
    values = ", ".join(f"o{k}: {k / 7:.3f}" for k in range(8))
    issues = "".join(f"  q{n}:\n    title: {{en: Q, fr: Q}}\n    options: {{{options}}}\n" for n in range(8))
    stakes = "".join(f"          q{n}: {{weight: 0.1, values: {{{values}}}}}\n" for n in range(8))
    articles = "".join(
        f'      p{n}:\n        number: "{n + 2}"\n        title: {{en: Q, fr: Q}}\n'
        f'        text: {{en: "{{choice}}", fr: "{{choice}}"}}\n        issue: q{n}\n'
        for n in range(8)
    )
    text = text.replace("            weight: 1\n", "            weight: 0.2\n")
    text = text.replace("        issues:\n          share:\n", f"        issues:\n{stakes}          share:\n")
    text = text.replace("\ninstruments:\n", f"{issues}\ninstruments:\n")
    path = tmp_path / "bridge.yaml"
    path.write_text(text.rstrip() + "\n" + articles, encoding="utf-8")
    return path


@pytest.mark.parametrize("command", COMMANDS)
def test_a_scenario_past_memory_is_refused_before_anything_is_held(command, tmp_path, capsys):
    code, said = run(capsys, command, large(tmp_path))
    assert code == REFUSED[command]
    assert "“repair” has 50,331,648 outcomes, more than simulated delegations can weigh in memory (2,000,000)" in said
    assert "bridge.yaml:" in said


def profiles(tmp_path: Path, *parties: tuple[float, dict[str, dict[str, float]]]) -> Path:
    for number, (reservation, issues) in enumerate(parties):
        profile = {
            "reservationValue": reservation,
            "issueWeights": dict.fromkeys(issues, 1 / len(issues)),
            "issues": issues,
        }
        (tmp_path / f"profile{number}.json").write_text(json.dumps(profile), encoding="utf-8")
    return tmp_path


def scale(turned: bool, options: int = 2) -> dict[str, float]:
    values = [k / (options - 1) for k in range(options)]
    return {f"o{k}": value for k, value in enumerate(reversed(values) if turned else values)}


def test_a_folder_past_memory_is_analysed_by_its_frontier_and_cannot_be_negotiated(tmp_path, capsys):
    issues = {turned: {f"i{k}": scale(turned, 10) for k in range(8)} for turned in (False, True)}
    folder = profiles(tmp_path, (0.0, issues[False]), (0.0, issues[True]))
    code, said = run(capsys, "analyse", folder)
    assert code == 0
    assert "100,000,000 outcomes" in said
    code, said = run(capsys, "negotiate", folder)
    assert code == 2
    assert f"{folder}: 100,000,000 outcomes for 2 parties are more than can be enumerated (2,000,000)" in said
    assert "the largest is “i0”, with 10 options" in said


# --- folders of profiles


ONE = {"price": {"low": 0.0, "high": 1.0}}
TURNED = {"price": {"low": 1.0, "high": 0.0}}
EVEN = {"price": {"low": 0.4, "high": 0.4}}


@pytest.mark.parametrize(
    ("parties", "codes", "said"),
    [
        (((0.0, ONE), (0.0, EVEN)), (2, 2), "every outcome is worth the same to profile1"),
        (
            ((0.5, ONE), (0.25, TURNED)),
            (0, 2),
            "profile0 and profile1 together; it opens if profile0 asks for 0.5 less or profile1 asks for 0.25 less",
        ),
        (((1.5, ONE), (0.0, TURNED)), (0, 2), "profile0 asks for at least 1.5 and its best outcome is worth 1"),
        (((0.0, ONE), (0.0, {"cost": {"low": 0.0, "high": 1.0}})), (2, 2), "cost"),
        (((0.0, ONE), (0.0, {"price": {"low": 0.0, "hgh": 1.0}})), (2, 2), "'hgh'"),
    ],
)
def test_bad_profiles_are_told_with_their_file_or_party(parties, codes, said, tmp_path, capsys):
    folder = profiles(tmp_path, *parties)
    for command, expected in zip(("analyse", "negotiate"), codes, strict=True):
        code, words = run(capsys, command, folder)
        assert code == expected, words
        assert said in words
        assert str(folder) in words


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"{", "profile1.json:1:"),
        (b"\xff\xfe\x00", "profile1.json"),
        (b"[]", "profile1.json"),
        (b'{"reservationValue": 0, "issueWeights": {"price": NaN}, "issues": {}}', "profile1.json"),
    ],
)
def test_a_broken_profile_is_told_with_its_place(content, said, tmp_path, capsys):
    folder = profiles(tmp_path, (0.0, ONE), (0.0, TURNED))
    (folder / "profile1.json").write_bytes(content)
    for command in ("analyse", "negotiate"):
        code, words = run(capsys, command, folder)
        assert (code, said in words) == (2, True), words
