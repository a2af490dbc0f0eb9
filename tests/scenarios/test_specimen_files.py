"""Scripts of specimens as files: what is wrong with one is said with its line and the nearest word."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from scenarios.specimens.check import read_script
from scenarios.specimens.form import ScriptForm
from sim.exercise.core.refusals import Refused
from sim.language import languages
from sim.specimen.naming import commands
from sim.specimen.script import SPECIMEN, Moment
from tests.scenarios.test_specimen_commands import BLUEPRINT, LINES
from tests.sim.exercise.table import Table
from tests.sim.small import DOWN_HEAD

SAY = "do: send-message, to: plenary, text: x"


def problems(*acts: str, head: str = "seat: down-head") -> list[tuple[int, str]]:
    """The line of each problem, and what is said of it in English."""
    source = f"{head}\nacts:\n" + "\n".join(f"- {{{act}}}" for act in acts)
    return [(p.line, p.said("en")) for p in read_script(source, BLUEPRINT).problems]


@pytest.mark.parametrize(
    ("act", "said"),
    [
        ("turn: 1, do: send-mesage, to: plenary, text: x", "send-message"),
        ("turn: 1, do: send-message, too: plenary, text: x", "to"),
        ("turn: 1, do: send-message, to: [up-haed], text: x", "up-head"),
        ("turn: 1, do: take-position, instrument: treety, issue: flow, option: high", "treaty"),
        ("turn: 1, do: take-position, instrument: treaty, issue: flwo, option: high", "flow"),
        ("turn: 1, do: take-position, instrument: treaty, issue: flow, option: hihg", "high"),
        ("turn: 1, do: table-package, instrument: treaty, choices: {filing: six}", "filling"),
        ("turn: 1, do: table-package, instrument: treaty, choices: {filling: sixx}", "six"),
        ("turn: 1, do: make-remark, instrument: treaty, provision: art3, text: x", "art-3"),
        ("turn: 1, do: answer-package, last-of: upp, answer: accept", "up"),
        ("turn: 1, do: answer-package, last-of: up, answer: acept", "accept"),
        ("turn: 1, do: submit-document, due: paln, fields: {}", "plan"),
        ("turn: 1, do: submit-document, due: plan, fields: {objectivs: x}", "objectives"),
        ("turn: 1, do: submit-document, due: plan, fields: {}, cites: [{inject: drougth}]", "drought"),
        ("turn: 1, do: submit-document, due: plan, fields: {}, cites: [{injct: drought}]", "inject"),
        ("turn: 1, do: submit-document, due: plan, fields: {}, cites: [{inject: drought, stance: refute}]", "refutes"),
        ("turn: 1, do: submit-document, form: logframe, fields: {risks: [{rsik: x}]}", "risk"),
        ("turn: 1, do: take-action, act: denonce", "denounce"),
        ("turn: 1, do: perform, obligation: paye", "pay"),
        ("turn: 1, do: start, seat: up-haed", "up-head"),
        ("turn: 1, minutes: 1, do: start", "minute"),
    ],
)
def test_a_misspelt_word_is_told_once_with_its_line_and_the_nearest_one(act, said):
    ((line, told), *more) = problems(f"turn: 1, {SAY}", act)
    assert (line, more) == (4, [])
    assert f"Did you mean “{said}”?" in told


@pytest.mark.parametrize(
    ("act", "said"),
    [
        (f"turn: 5, {SAY}", "The scenario has 4 turns; there is no turn 5."),
        (f"turn: 2, minute: 10, {SAY}", "Turn 2 ends after 10 minutes. Write an earlier minute, or the next turn."),
        (f"turn: 0, {SAY}", "0 is out of range. Write 1 or more."),
        ("turn: 1, do: send-message, to: plenary", "“text” is missing here. Add it."),
        ("turn: 1, do: submit-document, fields: {}", "“due” is missing here. Add it."),
        ("turn: 1, do: answer-package, instrument: treaty, answer: accept", "“last-of” is missing here. Add it."),
        ("turn: 1, do: send-message, to: up-head, text: x", "“up-head” are no talks. Write “plenary”, or a list of"),
        ("turn: 1, do: withdraw-package, package: X", "Say which one is meant by one of these: last-of."),
        ("turn: 1, do: extend-turn, minutes: five", "This cannot stand here. Write a whole number."),
        ("turn: 1, do: rule-readiness, allowed: 1", "This cannot stand here. Write true or false."),
        ("do: start", "“turn” is missing here. Add it."),
    ],
)
def test_what_is_amiss_is_told_with_what_to_write(act, said):
    assert [(line, told[: len(said)]) for line, told in problems(act)] == [(3, said)]


def test_a_turn_that_the_script_extends_has_the_minutes_for_more():
    assert problems("turn: 2, minute: 1, do: extend-turn, minutes: 5", f"turn: 2, minute: 14, {SAY}") == []
    assert len(problems("turn: 2, minute: 1, do: extend-turn, minutes: 5", f"turn: 2, minute: 15, {SAY}")) == 1


@pytest.mark.parametrize("act", [f"turn: 1, minute: 4, {SAY}", f"turn: 3, minute: 1, {SAY}"])
def test_an_act_while_the_candidate_does_not_hold_the_seat_is_wrong(act):
    tenure = "seat: down-head\njoin: {turn: 1, minute: 5}\nleave: {turn: 2, minute: 9}"
    assert problems(act, head=tenure)[0][1].startswith("The candidate does not hold the seat at that moment.")
    assert problems(f"turn: 2, minute: 9, {SAY}", head=tenure) == []
    assert problems("turn: 1, do: release-inject, inject: drought", head=tenure) == [], "that is the instructor's"


def test_who_leaves_before_they_join_is_told():
    tenure = "seat: down-head\njoin: {turn: 2}\nleave: {turn: 1}"
    assert problems(head=tenure + "\nname: x")[0][1].startswith("The candidate leaves before they join.")


def test_it_is_told_in_every_language():
    for problem in read_script("seat: down-haed\nacts:\n- {turn: 9, do: sned}", BLUEPRINT).problems:
        told = {language: problem.said(language) for language in languages()}
        assert len(set(told.values())) == len(languages())


def test_a_script_says_whose_it_is_and_from_when_to_when():
    source = (
        f"seat: down-head\nname: Ana\njoin: {{turn: 1, minute: 2.5}}\nleave: {{turn: 3}}\nacts:\n- {{turn: 2, {SAY}}}"
    )
    script = read_script(source, BLUEPRINT).script
    assert (script.seat, script.name, script.join, script.leave) == ("down-head", "Ana", Moment(1, 2.5), Moment(3))
    assert [(act.line, act.at, act.do) for act in script.acts] == [(6, Moment(2), "send-message")]
    assert read_script("seat: down-head\nacts: []", BLUEPRINT).script.name == SPECIMEN


@pytest.mark.parametrize(
    "source", ["", "x", "- 1", "seat: down-head\nacts: 5", "a: [", "seat: [x]\nacts: [3, {do: {}}]", b"\xff"]
)
def test_a_file_that_is_no_script_is_refused_and_nothing_worse(source):
    read = read_script(source, BLUEPRINT)
    assert read.script is None
    assert read.problems


JUNK: tuple[Any, ...] = (None, True, 7, -1.5, "", "x", [], [None], ["x"], {}, {"x": 1}, {"last-of": 3}, {"text": []})


@pytest.mark.parametrize("line", LINES, ids=lambda line: line.partition("do: ")[2].split(",")[0].split("}")[0])
def test_whatever_stands_in_a_line_is_a_problem_or_a_command_or_refused(line):
    every = "\n".join(one.rpartition(" -> ")[0] for one in LINES)
    whole = read_script(f"seat: down-head\nacts:\n{every}", BLUEPRINT).script.acts[LINES.index(line)]
    table = Table(BLUEPRINT)
    said: dict[str, Any] = {"turn": 1, "do": whole.do, **whole.fields}
    for key in said:
        for junk in JUNK:
            source = json.dumps({"seat": "down-head", "acts": [{**said, key: junk}]})
            read = read_script(source, BLUEPRINT)
            assert (read.script is None) == bool(read.problems)
            for act in () if read.script is None else read.script.acts:
                with suppress(Refused):
                    list(commands(act, DOWN_HEAD, table.state, "act"))


def test_the_text_on_specimens_lists_the_keys_of_a_script_and_no_others():
    section = (
        (Path(__file__).parents[2] / "docs/specimens.md").read_text(encoding="utf-8").partition("## The file\n")[2]
    )
    table = section.partition("A line has")[0]
    rows = re.findall(r"^\| (`\w+`(?:, `\w+`)*) \|", table, re.MULTILINE)
    assert [key for row in rows for key in re.findall(r"\w+", row)] == list(ScriptForm.model_fields)
