"""What a check tells an author: every mistake, at its place, with what was expected and the nearest valid word."""

import json
import re

import pytest

from scenarios.check import check
from scenarios.format.references import criteria
from scenarios.report import as_json, as_text
from sim.exercise.scene.events import SceneSet
from sim.exercise.scene.opening import first_events
from sim.exercise.scene.queries import actor_name
from sim.language import Name
from tests.scenarios.guide import DUE, GAUGE, INJECT, SMALL, T, found, having


def provision(words: str) -> tuple[str, str]:
    """The change that adds an article to the smallest scenario."""
    return "        issue: share\n", f"        issue: share\n      x: {{title: {T}, {words}}}\n"


MISTAKES = {
    "unknown-field": having(("persona: Ana", "personna: Ana")),
    "missing-field": having(("    persona: Ana Brenn\n", "")),
    "wrong-type": having(("wealth: 2", "wealth: much")),
    "wrong-word": having(("kind: state", "kind: stat")),
    "text-needs-languages": having(("role: {en: Mayor, fr: Maire}", "role: Mayor")),
    "comma-in-text": having(("{en: Mayor, fr: Maire}", "{en: Mayor, elected, fr: Maire}")),
    "missing-language": having(("{en: Mayor, fr: Maire}", "{en: Mayor}")),
    "blank": having(("persona: Ana Brenn", "persona: ' '")),
    "too-long-text": having(("persona: Ana Brenn", "persona: " + "x" * 401)),
    "bad-name": having(("id: small-bridge", "id: Small Bridge")),
    "bad-pattern": having(("code: UPO", "code: Upo")),
    "out-of-range": having(("colour: 1", "colour: 9")),
    "wrong-count": having(("parties: [upper-orle, lower-orle]", "parties: [upper-orle]")),
    "unknown-name": having(("actor: upper-orle", "actor: uper-orle")),
    "reserved-name": having(("  upper:\n", "  control:\n")),
    "duplicate-name": having(
        more=f"due: {{d: {{{DUE}, turn: 1}}}}\ninjects: {{x: {{{INJECT}, turn: 1, due: {{d: {{{DUE}}}}}}}}}"
    ),
    "repeated": having(("acts: [phone-call,", "acts: [make-statement,")),
    "unknown-driver": having(more=f"gauges: {{g: {{{GAUGE}, pulls: {{laddr: 1}}}}}}"),
    "formula": having(more=f"injects: {{x: {{{INJECT}, when: turn >}}}}"),
    "formula-word": having(more=f"injects: {{x: {{{INJECT}, when: trun > 2}}}}"),
    "formula-out-of-reach": having(more=f"injects: {{x: {{{INJECT}, when: turn > 1 and ladder > 10}}}}"),
    "same-code": having(("code: LOW", "code: UPO")),
    "same-colour": having(("colour: 2", "colour: 1")),
    "odd-article": having(("fr: Orle-le-Bas}", "fr: Orle-le-Bas}\n    article: {fr: l'}")),
    "no-seat": having(("actor: lower-orle", "actor: upper-orle")),
    "world-diverges": having(more="world: {k3: 0.001}"),
    "off-the-map": having(more=f"map: {{title: {T}, places: {{x: {{kind: town, at: [300, 5], name: {T}}}}}}}"),
    "long-on-the-map": having(
        more=f"map: {{title: {T}, places: {{x: {{kind: town, at: [3, 5], name: {{en: {'a' * 33}, fr: b}}}}}}}}"
    ),
    "no-power": having(("[table, vote, initial, sign,", "[table, vote, initial,")),
    "weights": having(("weight: 1", "weight: 0.9")),
    "no-stakes": having(
        ("    stakes:\n      repair:\n        reservation: 30", "    X:\n      repair:\n        reservation: 30")
    ),
    "unvalued-option": having(("{half: 1, two-thirds: 0.6, all: 0}", "{half: 1, two-thirds: 0.6}")),
    "granted-already": having(("grants: {two-thirds: 2}", "grants: {half: 2}")),
    "late-grant": having(("grants: {two-thirds: 2}", "grants: {two-thirds: 4}")),
    "aim-below-reservation": having(("aim: 70", "aim: 40")),
    "choice-missing": having(("bears {choice} of", "bears half of")),
    "choice-without-issue": having(provision("number: '2', text: {en: '{choice}', fr: b}")),
    "drafting-beside": having(("        issue: share\n", "        issue: share\n        drafting: {most: 300}\n")),
    "opening-too-long": having(
        provision(f"number: '2', text: {T}, drafting: {{opening: {{en: {'a' * 90}, fr: b}}, most: 80}}")
    ),
    "issue-twice": having(provision("number: '2', text: {en: '{choice}', fr: '{choice}'}, issue: share")),
    "same-number": having(provision(f"number: '1', text: {T}")),
    "nothing-to-settle": having(("        issue: share\n", "")),
    "two-openings": having(
        ("rule: {kind: unanimity}", "opens: 2\n    opens_when: turn > 1\n    rule: {kind: unanimity}")
    ),
    "opens-late": having(("rule: {kind: unanimity}", "opens: 4\n    rule: {kind: unanimity}")),
    "rule-out-of-reach": having(("limits: [two-thirds, all]", "limits: [all]")),
    "no-agreement": having(("reservation: 40", "reservation: 65")),
    "unreadable-character": having(("persona: Ana Brenn", 'persona: "Ana\\0Brenn"')),
    "shows-nothing": having(("persona: Ana Brenn", 'persona: "\\u3164"')),
    "unfit-for-a-name": having(("persona: Ana Brenn", 'persona: "Ana\\nControl"')),
    "no-moment": having(more=f"injects: {{x: {{{INJECT}}}}}"),
    "two-moments": having(more=f"injects: {{x: {{{INJECT}, turn: 1, when: turn > 1}}}}"),
    "inject-late": having(more=f"injects: {{x: {{{INJECT}, turn: 4}}}}"),
    "inject-late-minute": having(more=f"injects: {{x: {{{INJECT}, turn: 1, minute: 10}}}}"),
    "minute-without-turn": having(more=f"injects: {{x: {{{INJECT}, when: turn > 1, minute: 1}}}}"),
    "correction-of-truth": having(more=f"injects: {{x: {{{INJECT}, turn: 1}}, y: {{{INJECT}, turn: 2, corrects: x}}}}"),
    "correction-first": having(
        more=f"injects: {{x: {{{INJECT}, turn: 2, truth: false}}, y: {{{INJECT}, turn: 1, corrects: x}}}}"
    ),
    "unseen-due": having(more=f"injects: {{x: {{{INJECT}, turn: 1, to: [lower], due: {{d: {{{DUE}}}}}}}}}"),
    "due-needs-turn": having(more=f"due: {{d: {{{DUE}}}}}"),
    "due-with-turn": having(more=f"injects: {{x: {{{INJECT}, turn: 1, due: {{d: {{{DUE}, turn: 1}}}}}}}}"),
    "due-late": having(more=f"due: {{d: {{{DUE}, turn: 9}}}}"),
    "no-document-power": having((", approve, publish]", ", publish]"), more=f"due: {{d: {{{DUE}, turn: 1}}}}"),
    "shock-needs-target": having(more=f"injects: {{x: {{{INJECT}, turn: 1, shocks: [{{change: 1}}]}}}}"),
    "pair-of-one": having(more="ties: [{between: [upper-orle, upper-orle]}]"),
    "same-tie": having(more="ties:\n- {between: [upper-orle, lower-orle]}\n- {between: [lower-orle, upper-orle]}"),
    "gauge-order": having(more=f"gauges: {{g: {{{GAUGE}, threshold: 11}}}}"),
    "gauge-ends": having(more=f"gauges: {{g: {{{GAUGE.replace('low: 0', 'low: 10')}}}}}"),
    "caucus-alone": having(
        (
            "  lower:\n",
            "  lower-two: {actor: lower-orle, persona: A, role: "
            + T
            + ", profession: vice-consul, powers: [], brief: "
            + T
            + "}\n  lower:\n",
        ),
        more="caucuses: [[lower, lower-two]]",
    ),
    "not-a-scenario": "- a\n- b\n",
}
OPTIONS = f"options: {{a: {{label: {T}, words: {T}}}, b: {{label: {T}, words: {T}}}}}"
SECOND_ISSUE = ("issues:\n  share:\n", f"issues:\n  x: {{title: {T}, {OPTIONS}}}\n  share:\n")
SHARE = "          share:\n            weight: 1\n"
ITS_STAKE = (SHARE, f"          x: {{weight: 0, values: {{a: 1, b: 0}}}}\n{SHARE}")
MISTAKES["unused-issue"] = having(SECOND_ISSUE)
MISTAKES["foreign-issue"] = having(SECOND_ISSUE, ITS_STAKE)
MISTAKES["unvalued-issue"] = having(
    SECOND_ISSUE, provision("number: '2', text: {en: '{choice}', fr: '{choice}'}, issue: x")
)
THIRD_ACTOR = (
    f"kind: ngo, code: THI, colour: 3, name: {T}, summary: {T}, capability: 0, wealth: 0, legitimacy: 50, resolve: 0,"
    f" risk: 0, style: mediator, interests: [{T}], alternative: {T}"
)
THIRD_SEAT = f"actor: third, persona: A, role: {T}, profession: vice-consul, powers: [], brief: {T}"
MISTAKES["not-a-party"] = having(
    ("  lower-orle:\n    kind", f"  third: {{{THIRD_ACTOR}}}\n  lower-orle:\n    kind"),
    ("  lower:\n", f"  three: {{{THIRD_SEAT}}}\n  lower:\n"),
    ("rule: {kind: unanimity}", "signatories: [upper-orle, lower-orle, third]\n    rule: {kind: unanimity}"),
)


@pytest.mark.parametrize("code", MISTAKES)
def test_a_mistake_is_told_by_its_name(code):
    problems = check(MISTAKES[code]).problems
    assert code in {problem.code for problem in problems}


@pytest.mark.parametrize("code", MISTAKES)
def test_a_mistake_brings_no_unrelated_complaint(code):
    others = {problem.code for problem in check(MISTAKES[code]).problems} - {code}
    follow = {
        "no-stakes": {"unknown-field"},
        "nothing-to-settle": {"unused-issue", "foreign-issue", "choice-without-issue"},
        "unknown-name": {"no-seat"},
        "granted-already": {"rule-out-of-reach"},
        "foreign-issue": {"unused-issue"},
    }
    assert others <= follow.get(code, set())


@pytest.mark.parametrize(
    ("text", "code", "nearest"),
    [
        (having(("persona: Ana", "personna: Ana")), "unknown-field", "persona"),
        (having(("kind: state", "kind: stat")), "wrong-word", "state"),
        (having(("actor: upper-orle", "actor: uper-orle")), "unknown-name", "upper-orle"),
        (having(("[phone-call, make", "[phone-cal, make")), "unknown-name", "phone-call"),
        (having(("[B1.3a, B1.3b]", "[B1.3.a, B1.3b]")), "unknown-name", "B1.3a"),
        (having(("limits: [half]", "limits: [hafl]")), "unknown-name", "half"),
        (having(("grants: {two-thirds: 2}", "grants: {two-third: 2}")), "unknown-name", "two-thirds"),
        (having(("issue: share", "issue: shore")), "unknown-name", "share"),
        (having(("      repair:\n        res", "      repiar:\n        res")), "unknown-name", "repair"),
        (having(more=f"injects: {{x: {{{INJECT}, when: trun > 2}}}}"), "formula-word", "turn"),
        (having(more=f"injects: {{x: {{{INJECT}, when: adopted('repare')}}}}"), "unknown-name", "repair"),
        (having(more=f"gauges: {{g: {{{GAUGE}, pulls: {{'indicator:h': 1}}}}}}"), "unknown-name", None),
        (
            having(more=f"gauges: {{g: {{{GAUGE}, pulls: {{'tension:upper-orle:lower-orl': 1}}}}}}"),
            "unknown-name",
            "lower-orle",
        ),
    ],
)
def test_a_misspelt_word_is_told_with_the_nearest_one(text, code, nearest):
    problem = next(p for p in check(text).problems if p.code == code)
    assert problem.nearest == nearest
    assert problem.expected("en").startswith("one of: ")


def test_a_problem_points_at_the_line_and_column_of_the_word():
    text = having(("actor: upper-orle", "actor: uper-orle"))
    problem = found(text, "unknown-name")
    assert text.splitlines()[problem.line - 1][problem.column - 1 :].startswith("uper-orle")


@pytest.mark.parametrize("quoted", ["trun > 2", '"turn > 1 and trun > 2"', "'turn > 1 and trun > 2'"])
def test_a_formula_is_wrong_at_its_own_column(quoted):
    text = having(more=f"injects:\n  x: {{{INJECT}, when: {quoted}}}")
    problem = found(text, "formula-word")
    assert text.splitlines()[problem.line - 1][problem.column - 1 :].startswith("trun")


def test_mistakes_of_every_kind_are_told_together():
    text = having(
        ("actor: upper-orle", "actor: uper-orle"),
        ("colour: 2", "colour: 20"),
        ("weight: 1", "weight: 0.5"),
        ("{en: Mayor, fr: Maire}", "{en: Mayor}"),
        ("id: small-bridge", "id: &a small-bridge"),
        more=f"injects: {{x: {{{INJECT}, when: trun > 2}}, y: {{{INJECT}, turn: 9}}}}",
    )
    told = {problem.code for problem in check(text).errors}
    assert {
        "anchor",
        "unknown-name",
        "out-of-range",
        "weights",
        "missing-language",
        "formula-word",
        "inject-late",
    } <= told


def test_a_refused_part_is_not_complained_of_twice():
    assert [p.code for p in check(having(("role: {en: Mayor, fr: Maire}", "role: *mayor"))).problems] == ["alias"]


def test_a_bare_true_or_false_is_a_truth():
    text = having(more=f"injects: {{x: {{{INJECT}, turn: 1, truth: false}}}}")
    checked = check(text)
    assert checked.blueprint is not None
    assert checked.blueprint.injects[0].truth == "false"


def test_one_language_alone_is_enough_and_serves_every_reader():
    text = re.sub(r"\{en: (\"[^\"]*\"|[^,{}]*), fr: (\"[^\"]*\"|[^{}]*?)\}", r"{fr: \2}", SMALL)
    text = re.sub(r"\n +en: .*", "", text)
    text = text.replace('text: {en: "Upper Orle bears {choice} of the cost.", fr:', "text: {fr:")
    checked = check(text + "languages: [fr]\n")
    assert checked.blueprint is not None, as_text(checked, "x")
    assert checked.blueprint.title == {"en": "Le pont d’Orle", "fr": "Le pont d’Orle"}


def test_warnings_do_not_keep_a_scenario_from_being_played():
    checked = check(MISTAKES["no-agreement"])
    assert checked.blueprint is not None
    assert [problem.severity for problem in checked.problems] == ["warning"]


def test_without_limits_every_option_is_inside_the_mandate():
    checked = check(having(("            limits: [two-thirds, all]\n", "")))
    assert checked.blueprint is not None
    stakes = checked.blueprint.actors[1].stakes
    assert next(iter(stakes.values())).limits == {"share": ("half", "two-thirds", "all")}


def test_criteria_are_those_of_the_framework():
    assert {"B1.3a", "B3.6c"} <= set(criteria())


def test_an_actor_is_called_in_a_sentence_by_the_article_and_gender_of_its_name():
    checked = check(
        having(("fr: Orle-le-Bas}", "fr: Orle-le-Bas}\n    article: {en: the, fr: la}\n    gender: {fr: f}"))
    )
    assert checked.blueprint is not None
    assert checked.problems == ()
    scene = next(event for event, _ in first_events(checked.blueprint) if isinstance(event, SceneSet))
    assert actor_name(scene, "lower-orle", "en") == Name("Lower Orle", "the")
    assert actor_name(scene, "lower-orle", "fr") == Name("Orle-le-Bas", "la", "f")
    assert actor_name(scene, "upper-orle", "fr") == Name("Orle-le-Haut")
    assert actor_name(scene, "nobody", "fr") == Name("nobody")


def test_an_article_in_no_language_is_told_with_the_languages_there_are():
    problem = found(having(("fr: Orle-le-Bas}", "fr: Orle-le-Bas}\n    article: {de: das}")), "wrong-word")
    assert (problem.place, problem.expected("en")) == ("actors.lower-orle.article.de", "one of: en, fr")


# --- reports


def test_a_line_of_the_report_starts_with_file_line_and_column():
    text = having(("kind: state", "kind: stat"))
    problem = found(text, "wrong-word")
    first = as_text(check(text), "bridge.yaml").splitlines()[0]
    assert first.startswith(f"bridge.yaml:{problem.line}:{problem.column}: error: ")


def test_the_report_is_also_written_in_french():
    told = as_text(check(having(("kind: state", "kind: stat"))), "pont.yaml", "fr")
    assert "erreur" in told
    assert "Vouliez-vous écrire «\N{NO-BREAK SPACE}state\N{NO-BREAK SPACE}»\N{NO-BREAK SPACE}?" in told


def test_the_json_report_holds_every_problem_with_its_words():
    checked = check(having(("kind: state", "kind: stat")))
    (row,) = json.loads(as_json(checked, "bridge.yaml"))
    assert (row["file"], row["code"], row["nearest"]) == ("bridge.yaml", "wrong-word", "state")
    assert set(row["message"]) == {"en", "fr"}


def test_the_json_report_of_a_sound_scenario_is_an_empty_list():
    assert json.loads(as_json(check(SMALL), "bridge.yaml")) == []


@pytest.mark.parametrize("character", ["\\0", "\\e[2J", "\\u202e", "\\u2028", "\\n", "\\U000E0041", "\\u200b"])
def test_a_name_holds_nothing_that_is_not_seen(character):
    checked = check(having(("persona: Ana Brenn", f'persona: "Ana{character}Brenn"')))
    assert checked.blueprint is None
    assert {p.line for p in checked.problems} == {checked.problems[0].line}
    assert checked.problems[0].place.endswith(".persona")
