"""What a check tells an author about obligations, blocs and ratification: each mistake, at its line."""

from __future__ import annotations

import pytest

from scenarios.check import check
from tests.scenarios.guide import SMALL, T, found, having

ARTICLE = "        issue: share\n"
GAUGE = f"gauges: {{water: {{name: {T}, unit: {T}, place: {T}, start: 5, low: 0, high: 10}}}}"
PAY = f"pay: {{kind: pay, by: upper-orle, to: [lower-orle], words: {T}}}"


def owed(words: str, name: str = "pay", more: str = "") -> str:
    """The smallest scenario whose article binds to this."""
    clause = f"        obligations: {{{name}: {{kind: pay, words: {T}, {words}}}}}\n"
    return having((ARTICLE, ARTICLE + clause), more=more)


BOTH = "by: upper-orle, to: [lower-orle]"
ONE_BLOC = (
    "    blocs: {council: {name: " + T + ", weight: 1, stakes: {repair: {no_agreement: %s, tau: 1, issues:"
    " {share: {weight: %s, values: {%s}}}}}}}\n"
)
VALUES = "half: 1, two-thirds: 0.5, all: 0"
RATIFY = ("    rule: {kind: unanimity}\n", "    rule: {kind: unanimity}\n    ratification: {%s}\n")


def at_home(no_agreement: str = "20", weight: str = "1", values: str = VALUES, plan: str | None = "days: 7") -> str:
    """The smallest scenario with a council behind the upper town."""
    bloc = ONE_BLOC % (no_agreement, weight, values)
    changes = [("    acts: [phone-call, make-statement]\n", "    acts: [phone-call, make-statement]\n" + bloc)]
    if plan is not None:
        changes.append((RATIFY[0], RATIFY[1] % plan))
    return having(*changes)


SOUND = {
    "an obligation": owed(f"{BOTH}, every: 30, breach: {{tension: 0.5}}"),
    "a gauge": owed(f"{BOTH}, verified: {{means: gauge, gauge: water, at_least: 4, error: 0.5}}", more=GAUGE),
    "a sample": owed(f"{BOTH}, verified: {{means: sampling, items: 20, sample: 4, amiss: 3}}"),
    "a bloc": at_home(),
    "a driver": owed(BOTH, more=GAUGE.replace("high: 10", "high: 10, pulls: {'obligation:pay': 1}")),
}
MISTAKES = {
    "not-bound": owed("by: lower-orle, to: [upper-orle]").replace(
        "    rule: {kind: unanimity}\n", "    rule: {kind: unanimity}\n    signatories: [upper-orle]\n"
    ),
    "owes-itself": owed("by: upper-orle, to: [upper-orle]"),
    "never-due": owed(f"{BOTH}, after: 30, every: 10, until: 20"),
    "gauge-unread": owed(f"{BOTH}, verified: {{means: gauge, gauge: water}}", more=GAUGE),
    "gauge-unused": owed(f"{BOTH}, verified: {{means: reports, gauge: water, at_least: 1}}", more=GAUGE),
    "sample-too-large": owed(f"{BOTH}, verified: {{means: sampling, items: 3, sample: 4}}"),
    "suspends-itself": owed(f"{BOTH}, breach: {{suspends: [pay]}}"),
    "automatic-nothing": owed(f"{BOTH}, breach: {{automatic: true}}"),
    "change-without-gauge": owed(f"{BOTH}, breach: {{change: 2}}"),
    "act-without-target": owed(f"{BOTH}, breach: {{act: make-statement}}"),
    "not-owed": owed(BOTH).replace("    style: hard\n", "    style: hard\n    temptations: {pay: 5}\n"),
    "obligation-twice": owed(BOTH).replace("      half: {label", f"      half: {{obligations: {{{PAY}}}, label", 1),
    "no-ratification": at_home(plan=None),
    "ratified-too-late": at_home(plan="days: 15"),
    "ratification-out-of-reach": at_home(no_agreement="99"),
}


@pytest.mark.parametrize("name", SOUND)
def test_what_is_well_written_is_not_complained_of(name):
    assert check(SOUND[name]).problems == ()


@pytest.mark.parametrize("code", MISTAKES)
def test_a_mistake_is_told_alone(code):
    assert {problem.code for problem in check(MISTAKES[code]).problems} == {code}


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        (MISTAKES["owes-itself"], "owes-itself", "obligations: {pay"),
        (MISTAKES["not-owed"], "not-owed", "temptations: {pay"),
        (MISTAKES["ratification-out-of-reach"], "ratification-out-of-reach", "ratification: {days"),
    ],
)
def test_a_mistake_is_told_at_its_line(text, code, words):
    assert words in text.splitlines()[found(text, code).line - 1]


@pytest.mark.parametrize(
    ("text", "unknown", "nearest"),
    [
        (owed("by: uper-orle, to: [lower-orle]"), "uper-orle", "upper-orle"),
        (owed(f"{BOTH}, verified: {{means: gauge, gauge: watr, at_least: 1}}", more=GAUGE), "watr", "water"),
        (owed(f"{BOTH}, breach: {{suspends: [pays]}}"), "pays", "pay"),
        (owed(f"{BOTH}, breach: {{act: demarch}}"), "demarch", "demarche"),
        (owed(BOTH).replace("    style: hard\n", "    style: hard\n    temptations: {pey: 5}\n"), "pey", "pay"),
        (at_home(plan="provision: kost"), "kost", None),
        (at_home(values="hlf: 1, half: 1, two-thirds: 0.5, all: 0"), "hlf", "half"),
        (
            owed(BOTH, more=GAUGE.replace("high: 10", "high: 10, pulls: {'obligation:pey': 1}")),
            "pey",
            "pay",
        ),
    ],
)
def test_a_misspelt_name_is_told_with_the_nearest_one(text, unknown, nearest):
    problem = found(text, "unknown-name")
    assert unknown in problem.message["en"]
    assert problem.nearest == nearest


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (at_home(weight="0.9"), "weights"),
        (at_home(values="half: 1, two-thirds: 0.5"), "unvalued-option"),
        (at_home(plan="parties: [upper-orle], quota: 0"), "out-of-range"),
        (owed(f"{BOTH}, every: 0"), "out-of-range"),
        (owed(f"{BOTH}, verified: {{means: spies}}"), "wrong-word"),
    ],
)
def test_the_rules_of_other_parts_hold_here_too(text, code):
    assert {problem.code for problem in check(text).problems} == {code}


def test_options_of_one_issue_may_carry_the_same_obligation_on_their_own_terms():
    text = SMALL
    for option in ("half", "two-thirds", "all"):
        text = text.replace(f"      {option}: {{label", f"      {option}: {{obligations: {{{PAY}}}, label", 1)
    checked = check(text)
    assert checked.problems == ()
    assert checked.blueprint is not None
    assert [o.obligations[0].id for o in checked.blueprint.issues[0].options] == ["pay"] * 3
