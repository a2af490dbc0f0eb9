"""What is said of files that are no domain: one sentence, in both languages, with the file and the place."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from scenarios import domains
from scenarios.domains import DomainError, analyse, open_domain, why_empty
from scenarios.domains.opened import Profile, Stake, join
from scenarios.domains.source import LARGEST
from tests.scenarios.domains.test_forms import FIRST, SECOND, WEIGHTED, discrete, integers, space, webspace

SOURCES = sorted(Path(domains.__file__).parent.glob("*.py"))
NEGOLOG = {
    "reservationValue": 0,
    "issueWeights": {"a": 0.5, "b": 0.5},
    "issues": {"a": {"x": 0, "y": 1}, "b": {"u": 1, "v": 0}},
}


def negolog(**changes: object) -> str:
    return json.dumps({**NEGOLOG, **changes})


def refused(folder: Path, **files: str | bytes) -> DomainError:
    """The refusal of a folder with these files, whose endings are after the double underscore."""
    for name, content in files.items():
        raw = content if isinstance(content, bytes) else content.encode("utf-8")
        (folder / name.replace("__", ".")).write_bytes(raw)
    with pytest.raises(DomainError) as caught:
        _ = analyse(open_domain(str(folder))).opened.domain
    return caught.value


WEB = {"values": ["low", "high"]}
TWICE = {"values": ["low", "low"]}
LOW = {"discreteutils": {"valueUtilities": {"low": 1}}}
SAME = {"a": {"x": 1, "y": 1}, "b": {"u": 0, "v": 0}}
OTHERS = {"a": 1, "c": 0}
OTHER = {"a": {"x": 1}, "c": {"u": 0}}
STRAY = {"a": {"x": 1, "z": 0}, "b": {"u": 0, "v": 1}}
TEMPLATE = space(discrete("a", 1, x=0)).replace(' evaluation="0"', "")
UNWEIGHTED = WEIGHTED.replace('value="3"', 'value="0"').replace('value="1"', 'value="0"')
TRIANGLE = integers("n", 1, 0, 9, 1, 0).replace('"linear"', '"triangular"')
HUGE = space(*(integers(f"n{k}", k, 0, 9, 1, 0) for k in range(1, 9)), WEIGHTED)
BOMB = (
    '<?xml version="1.0"?><!DOCTYPE u [<!ENTITY a "aaaaaaaaaa">'
    + "".join(
        f'<!ENTITY {b} "&{a};&{a};&{a};&{a};&{a};&{a};&{a};&{a};&{a};&{a};">'
        for a, b in zip("abcdefghi", "bcdefghij", strict=True)
    )
    + "]><utility_space>&j;</utility_space>"
)
FILE = '<!DOCTYPE u [<!ENTITY a SYSTEM "file:///etc/passwd">]><utility_space>&a;</utility_space>'


@pytest.mark.parametrize(
    ("code", "where", "files"),
    [
        ("no-profile", "", {}),
        ("no-profile", "", {"readme__json": "{}", "domain__xml": TEMPLATE}),
        ("one-profile", "", {"a__json": negolog()}),
        ("one-profile", "", {"a__xml": FIRST, "other__xml": "<something/>"}),
        ("several-forms", "", {"a__json": negolog(), "b__xml": FIRST}),
        ("broken-json", "b.json:1:19", {"a__json": negolog(), "b__json": '{"issueWeights": {a": 1}}'}),
        ("broken-json", "b.json", {"a__json": negolog(), "b__json": negolog().replace("0.5", "NaN")}),
        ("twice", "b.json", {"a__json": negolog(), "b__json": '{"issues": 1, "issues": 2}'}),
        ("not-text", "b.json:2", {"a__json": negolog(), "b__json": b'{\n"\xe9": 1}'}),
        ("too-deep", "b.json", {"a__json": negolog(), "b__json": "[" * 100_000}),
        ("too-large", "b.json", {"a__json": negolog(), "b__json": b" " * (LARGEST + 1)}),
        ("unknown-form", "profileB.json", {"profileA__json": negolog(), "profileB__json": "[1, 2]"}),
        ("missing", "b.json", {"a__json": negolog(), "b__json": negolog(issues=None)}),
        ("not-an-object", "b.json", {"a__json": negolog(), "b__json": negolog(issues=[1])}),
        ("no-issues", "b.json", {"a__json": negolog(), "b__json": negolog(issues={})}),
        ("no-weight", "b.json", {"a__json": negolog(), "b__json": negolog(issueWeights={"a": 1})}),
        ("missing", "b.json", {"a__json": negolog(), "b__json": negolog(issueWeights={"a": 1, "b": 0, "c": 0})}),
        ("negative", "b.json", {"a__json": negolog(), "b__json": negolog(issueWeights={"a": 1, "b": -1})}),
        ("not-a-number", "b.json", {"a__json": negolog(), "b__json": negolog(issueWeights={"a": 1, "b": "much"})}),
        ("not-a-number", "b.json", {"a__json": negolog(), "b__json": negolog(issueWeights={"a": 1, "b": True})}),
        ("not-a-number", "b.json", {"a__json": negolog(), "b__json": negolog(reservationValue="1e999")}),
        ("no-weights-at-all", "b.json", {"a__json": negolog(), "b__json": negolog(issueWeights={"a": 0, "b": 0})}),
        ("no-options", "b.json", {"a__json": negolog(), "b__json": negolog(issues={"a": {}, "b": {"u": 1}})}),
        ("indifferent", "", {"a__json": negolog(), "b__json": negolog(issues=SAME)}),
        ("other-issues", "b.json", {"a__json": negolog(), "b__json": negolog(issueWeights=OTHERS, issues=OTHER)}),
        ("other-options", "b.json", {"a__json": negolog(), "b__json": negolog(issues=STRAY)}),
        ("not-linear", "a.json", {"a__json": '{"SumOfGroupsUtilitySpace": {}}'}),
        ("unknown-kind", "a.json", {"a__json": webspace({"strange": {}}, WEB)}),
        ("no-value", "a.json", {"a__json": webspace(LOW, WEB)}),
        ("same-option", "a.json", {"a__json": webspace(LOW, TWICE)}),
        ("bad-range", "a.json", {"a__json": webspace({"numberutils": {}}, {"range": [1, 0, 1]})}),
        ("broken-xml", "b.xml:2:", {"a__xml": FIRST, "b__xml": "<utility_space>\n<objective></utility_space>"}),
        ("broken-xml", "b.xml:1:", {"a__xml": FIRST, "b__xml": ""}),
        ("broken-xml", "b.xml: ", {"a__xml": FIRST, "b__xml": '<?xml version="1.0" encoding="klingon"?><a/>'}),
        ("broken-xml", "b.xml:1:", {"a__xml": FIRST, "b__xml": "<utility_space>&nothing;</utility_space>"}),
        ("doctype", "b.xml:1", {"a__xml": FIRST, "b__xml": BOMB}),
        ("doctype", "b.xml:1", {"a__xml": FIRST, "b__xml": FILE}),
        ("too-deep", "b.xml:1", {"a__xml": FIRST, "b__xml": "<utility_space>" * 60}),
        ("too-many", "b.xml:1", {"a__xml": FIRST, "b__xml": "<utility_space>" + "<a/>" * 400_001}),
        ("not-linear", "a.xml:1", {"a__xml": FIRST.replace("<utility_space>", '<utility_space type="nonlinear">')}),
        ("not-linear", "a.xml:1", {"a__xml": FIRST.replace("</objective>", "<ufun/></objective>")}),
        ("real-issue", "a.xml:1", {"a__xml": FIRST.replace('type="discrete" etype="discrete"', 'type="real"')}),
        ("unknown-kind", "a.xml:1", {"a__xml": FIRST.replace('type="discrete"', 'type="odd"')}),
        ("same-issue", "a.xml:1", {"a__xml": FIRST.replace('name="b"', 'name="a"')}),
        ("no-value", "a.xml:1", {"a__xml": FIRST.replace('evaluation="8"', 'evaluation="null"')}),
        ("missing", "a.xml:1", {"a__xml": FIRST.replace('name="b"', "")}),
        ("missing", "a.xml:1", {"a__xml": FIRST.replace('value="u"', "")}),
        ("no-options", "a.xml:1", {"a__xml": space(discrete("a", 1), WEIGHTED)}),
        ("no-issues", "a.xml", {"a__xml": space(WEIGHTED)}),
        ("no-weights-at-all", "a.xml", {"a__xml": FIRST.replace(WEIGHTED, UNWEIGHTED)}),
        ("unknown-evaluator", "a.xml:1", {"a__xml": space(TRIANGLE, WEIGHTED)}),
        ("bad-range", "a.xml:1", {"a__xml": space(integers("n", 1, 0, 10**9, 1, 0), WEIGHTED)}),
        ("bad-range", "a.xml:1", {"a__xml": space(integers("n", 1, 3, 2, 1, 0), WEIGHTED)}),
        ("past-memory", "", {"a__xml": HUGE, "b__xml": HUGE}),
    ],
)  # fmt: skip
def test_each_fault_is_one_sentence_with_its_place(code, where, files, tmp_path):
    error = refused(tmp_path, **files)
    assert error.code == code
    assert error.said("en").startswith(str(tmp_path / where) if where else str(tmp_path))
    for said in map(error.said, ("en", "fr")):
        assert said.endswith((".", ")."))


def test_an_xml_bomb_costs_nothing(tmp_path):
    began = time.process_time()
    refused(tmp_path, a__xml=BOMB)
    assert time.process_time() - began < 1.0


def test_a_folder_of_folders_and_a_path_to_nowhere_are_said(tmp_path):
    (tmp_path / "laptop").mkdir()
    with pytest.raises(DomainError, match=r"give those that hold a domain, such as .*laptop"):
        open_domain(str(tmp_path))
    with pytest.raises(DomainError, match=r"no scenario of that name in the library \(.*river"):
        open_domain(str(tmp_path / "nowhere"))


def test_a_scenario_that_does_not_hold_is_said_with_its_line(tmp_path):
    (tmp_path / "bad.yaml").write_text("id: a\n  b: c\n", encoding="utf-8")
    with pytest.raises(DomainError, match=r"bad\.yaml:\d+:\d+: the scenario cannot be played"):
        open_domain(str(tmp_path / "bad.yaml"))


def talks(*reservations: float) -> domains.Opened:
    """Parties over one issue: the first two pull apart, the third is in between."""
    worth = ((0.0, 0.5, 1.0), (1.0, 0.5, 0.0), (0.5, 1.0, 0.5))
    return join(
        "here",
        [
            Profile(f"p{k}", f"p{k}", "negolog", {"i": Stake(1.0, dict(zip("abc", values, strict=True)))}, reservation)
            for k, (values, reservation) in enumerate(zip(worth, reservations, strict=False))
        ],
    )


def test_an_empty_zone_names_whose_reservation_values_empty_it():
    opened = talks(0.6, 0.4, 0.0)
    assert analyse(opened).raw.rational is None
    (note,) = why_empty(opened)
    assert note.said("en") == (
        "here: the zone of agreement is empty: no outcome satisfies p0 and p1 together;"
        " it opens if p0 asks for 0.1 less or p1 asks for 0.4 less."
    )
    assert "p0 et p1" in note.said("fr")
    assert analyse(opened).notes == (note,)


def test_a_party_that_asks_for_more_than_its_best_is_named_alone():
    (note,) = why_empty(talks(1.2, 0.4, 0.0))
    assert (
        note.said("en") == "here: p0 asks for at least 1.2 and its best outcome is worth 1 to it: it can sign nothing."
    )


def test_an_open_zone_has_no_such_note():
    assert why_empty(talks(0.5, 0.5, 0.0)) == ()


# --- anything at all -------------------------------------------------------------------------------------------------

WORDS = st.sampled_from(
    ["issues", "issueWeights", "reservationValue", "a", "b", "x", "LinearAdditiveUtilitySpace", "domain"]
)
JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False) | st.integers() | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=4),
    max_leaves=12,
)


@settings(max_examples=150, deadline=None)
@given(JSON_VALUES, st.binary(max_size=80))
@example({"issues": {}, "issueWeights": {}}, b"<utility_space")
def test_any_json_and_any_bytes_are_read_or_refused_with_a_sentence(tmp_path_factory, value, raw):
    folder = tmp_path_factory.mktemp("any")
    (folder / "a.json").write_text(json.dumps(value), encoding="utf-8")
    (folder / "b.xml").write_bytes(raw)
    with pytest.raises(DomainError):
        open_domain(str(folder))


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_profile_with_a_piece_cut_out_is_read_or_refused_with_a_sentence(tmp_path_factory, data):
    folder = tmp_path_factory.mktemp("cut")
    start = data.draw(st.integers(0, len(FIRST)))
    end = data.draw(st.integers(start, min(len(FIRST), start + 60)))
    (folder / "a.xml").write_text(FIRST[:start] + FIRST[end:], encoding="utf-8")
    (folder / "b.xml").write_text(SECOND, encoding="utf-8")
    refusal = str(folder)
    try:
        analyse(open_domain(str(folder)))
    except DomainError as error:
        refusal = error.said("en")
    assert refusal.startswith(str(folder))
