"""What each form says and how files in the world say it: integers, nested objectives, odd encodings, missing parts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from scenarios.domains import analyse, open_domain
from scenarios.domains.opened import Opened

WEIGHTED = '<weight index="1" value="3"/><weight index="2" value="1"/>'


def discrete(name: str, index: int, **evaluations: object) -> str:
    items = "".join(f'<item index="1" value="{o}" evaluation="{e}"/>' for o, e in evaluations.items())
    return f'<issue index="{index}" name="{name}" type="discrete" etype="discrete">{items}</issue>'


def integers(name: str, index: int, low: int, high: int, slope: float, offset: float) -> str:
    line = f'<evaluator ftype="linear" slope="{slope}" offset="{offset}"/>'
    return f'<issue index="{index}" name="{name}" type="integer" lowerbound="{low}" upperbound="{high}">{line}</issue>'


def space(*inside: str, after: str = "") -> str:
    return f'<utility_space><objective index="0" name="r">{"".join(inside)}</objective>{after}</utility_space>'


FIRST = space(discrete("a", 1, x=0, y=10), discrete("b", 2, u=4, v=8), WEIGHTED)
SECOND = space(discrete("a", 1, x=5, y=1), discrete("b", 2, u=1, v=0), WEIGHTED)


def written(folder: Path, *files: str | bytes) -> Opened:
    """The domain of these XML files."""
    for number, content in enumerate(files):
        raw = content if isinstance(content, bytes) else content.encode("utf-8")
        (folder / f"p{number}.xml").write_bytes(raw)
    return open_domain(str(folder))


def utilities(opened: Opened, party: int) -> list[float]:
    return [round(float(u), 9) for u in opened.utilities(opened.preferences)[:, party]]


def notes(opened: Opened) -> str:
    return " ".join(note.said("en") for note in opened.notes)


# --- GENIUS ----------------------------------------------------------------------------------------------------------


def test_genius_divides_evaluations_by_the_highest_and_weights_by_their_sum(tmp_path):
    opened = written(tmp_path, FIRST, SECOND)
    # xu, xv, yu, yv: 0.75 x 0 + 0.25 x 0.5 ...
    assert utilities(opened, 0) == [0.125, 0.25, 0.875, 1.0]
    assert utilities(opened, 1) == [1.0, 0.75, 0.4, 0.15]
    assert "sum to 4" in notes(opened)


def test_an_integer_issue_runs_on_a_line_cut_to_0_and_1(tmp_path):
    first = space(integers("days", 1, -1, 2, 0.5, -0.25), '<weight index="1" value="1"/>')
    second = space(integers("days", 1, -1, 2, -0.25, 1.0), '<weight index="1" value="1"/>')
    opened = written(tmp_path, first, second)
    assert opened.options == (("-1", "0", "1", "2"),)
    assert utilities(opened, 0) == [0.0, 0.25, 0.75, 1.0]
    assert utilities(opened, 1) == [1.0, 0.75, 0.5, 0.25]


def test_an_old_integer_issue_has_its_range_inside_and_names_its_numbers_by_position(tmp_path):
    old = (
        '<issue index="1" name="days" etype="integer"><range lowerbound="0" upperbound="2"/>'
        '<evaluator ftype="linear" parameter1="0.5" parameter0="0"/></issue>'
    )
    first = space(old, '<weight index="1" value="1"/>')
    second = space(integers("days", 1, 0, 2, -0.5, 1.0), '<weight index="1" value="1"/>')
    assert utilities(written(tmp_path, first, second), 0) == [0.0, 0.5, 1.0]


def test_issues_of_nested_objectives_count_with_their_own_weights_only(tmp_path):
    inner = f'<objective index="9" name="inner">{discrete("b", 2, u=4, v=8)}<weight index="2" value="1"/></objective>'
    nested = space(discrete("a", 1, x=0, y=10), inner, '<weight index="1" value="3"/><weight index="9" value="50"/>')
    assert utilities(written(tmp_path, nested, SECOND), 0) == [0.125, 0.25, 0.875, 1.0]


def test_an_issue_whose_every_evaluation_is_0_is_worth_nothing(tmp_path):
    first = space(discrete("a", 1, x=0, y=10), discrete("b", 2, u=0, v=0), WEIGHTED)
    assert utilities(written(tmp_path, first, SECOND), 0) == [0.0, 0.0, 0.75, 0.75]


def test_missing_weights_are_said(tmp_path):
    none = space(discrete("a", 1, x=0, y=10), discrete("b", 2, u=4, v=8))
    one = space(discrete("a", 1, x=5, y=1), discrete("b", 2, u=1, v=0), '<weight index="1" value="2"/>')
    opened = written(tmp_path, none, one)
    assert utilities(opened, 0) == [0.25, 0.5, 0.75, 1.0]
    assert utilities(opened, 1) == [1.0, 1.0, 0.2, 0.2]
    assert "no weight, so all issues count the same" in notes(opened)
    assert "issue “b” has no weight and counts for nothing" in notes(opened)


def test_an_option_listed_twice_counts_by_its_last_value(tmp_path):
    first = FIRST.replace('<item index="1" value="x"', '<item index="1" value="x" evaluation="9"/><item value="x"')
    opened = written(tmp_path, first, SECOND)
    assert opened.options[0] == ("x", "y")
    assert utilities(opened, 0) == [0.125, 0.25, 0.875, 1.0]
    assert "lists an option twice" in notes(opened)


def test_reservation_value_is_read_and_the_discount_factor_left_aside(tmp_path):
    after = '<discount_factor value="0.7"/><reservation value="0.4"/>'
    first = space(discrete("a", 1, x=0, y=10), discrete("b", 2, u=4, v=8), WEIGHTED, after=after)
    opened = written(tmp_path, first, SECOND)
    assert [preferences.reservation for preferences in opened.preferences] == [0.4, 0.0]
    assert utilities(opened, 0) == [0.125, 0.25, 0.875, 1.0]
    assert "discount factor 0.7 is left aside" in notes(opened)


def test_an_uncertain_profile_is_read_by_the_utilities_it_is_about(tmp_path):
    """GENIUS tells an agent only some comparisons of such a profile; what is written is linear additive."""
    after = "<comparisons>20</comparisons><errors>0</errors>"
    uncertain = space(discrete("a", 1, x=0, y=10), discrete("b", 2, u=4, v=8), WEIGHTED, after=after)
    uncertain = uncertain.replace("<utility_space>", '<utility_space type="UNCERTAIN">')
    assert utilities(written(tmp_path, uncertain, SECOND), 0) == [0.125, 0.25, 0.875, 1.0]


def test_the_domain_file_orders_the_outcomes_and_pairs_issues_by_index(tmp_path):
    template = (
        f"<negotiation_template>{space(discrete('B', 2, v=0, u=0), discrete('a', 1, y=0, x=0))}</negotiation_template>"
    )
    (tmp_path / "domain.xml").write_text(template.replace(' evaluation="0"', ""), encoding="utf-8")
    opened = written(tmp_path, FIRST, SECOND)
    assert opened.issues == ("B", "a")
    assert opened.options == (("v", "u"), ("y", "x"))
    assert utilities(opened, 0) == [1.0, 0.25, 0.875, 0.125]


def test_a_domain_file_that_does_not_fit_is_said_and_left(tmp_path):
    template = f"<negotiation_template>{space(discrete('z', 7, v=0))}</negotiation_template>"
    (tmp_path / "domain.xml").write_text(template, encoding="utf-8")
    opened = written(tmp_path, FIRST, SECOND)
    assert opened.issues == ("a", "b")
    assert "lists other issues or options" in notes(opened)


ACCENTED = FIRST.replace('"x"', '"été"'), SECOND.replace('"x"', '"été"')


@pytest.mark.parametrize(
    "encode",
    [
        lambda text: text.encode("utf-8"),
        lambda text: b"\xef\xbb\xbf" + text.encode("utf-8"),
        lambda text: text.encode("iso-8859-1"),
        lambda text: b'<?xml version="1.0" encoding="ISO-8859-1"?>' + text.encode("iso-8859-1"),
        lambda text: b'<?xml version="1.0" encoding="windows-1252"?>\n' + text.encode("cp1252"),
        lambda text: ('<?xml version="1.0" encoding="UTF-16"?>' + text).encode("utf-16"),
        lambda text: ('\n\n \t<?xml version="1.0"?>' + text).encode("utf-8"),
    ],
    ids=["utf-8", "mark", "undeclared latin-1", "declared latin-1", "windows", "utf-16", "blank lines first"],
)
def test_files_are_read_in_the_encodings_they_come_in(encode, tmp_path):
    opened = written(tmp_path, *(encode(text) for text in ACCENTED))
    assert opened.options[0] == ("été", "y")


def test_comments_layout_and_bare_ampersands_do_not_matter(tmp_path):
    spaced = FIRST.replace('name="a"', 'name=" Research &amp;\n  Development "').replace("<issue", "<!-- one --><issue")
    bare = SECOND.replace('name="a"', 'name="Research & Development"')
    assert written(tmp_path, spaced, bare).issues == ("Research & Development", "b")


# --- GeniusWeb -------------------------------------------------------------------------------------------------------


def webspace(utilities: object, values: object, weight: float = 1.0, **more: object) -> str:
    inner = {
        "domain": {"name": "d", "issuesValues": {"price": values}},
        "issueUtilities": {"price": utilities},
        "issueWeights": {"price": weight},
        **more,
    }
    return json.dumps({"LinearAdditiveUtilitySpace": inner})


def test_numbers_of_geniusweb_run_straight_from_lowest_to_highest(tmp_path):
    span = {"range": ["0", "1.5", "0.5"]}
    up = {"lowValue": 0, "lowUtility": 0.2, "highValue": 1.5, "highUtility": 0.8}
    down = {"lowValue": "0", "lowUtility": 1, "highValue": "1.5", "highUtility": 0}
    bid = {"issuevalues": {"price": 0.50}}
    first = webspace({"NumberValueSetUtilities": up}, span, reservationBid=bid)
    (tmp_path / "a.json").write_text(first, encoding="utf-8-sig")
    (tmp_path / "b.json").write_text(webspace({"numberutils": down}, span), encoding="utf-16")
    opened = open_domain(str(tmp_path))
    assert opened.options == (("0", "0.5", "1", "1.5"),)
    assert utilities(opened, 0) == [0.2, 0.4, 0.6, 0.8]
    assert utilities(opened, 1) == [1.0, round(2 / 3, 9), round(1 / 3, 9), 0.0]
    assert opened.preferences[0].reservation == pytest.approx(0.4)


def test_weights_that_do_not_sum_to_1_stay_as_written_and_are_said(tmp_path):
    values = {"values": ["low", "high"]}
    for name, worth in (("a", {"low": 0.0, "high": 1.0}), ("b", {"low": 1.0, "high": 0.0})):
        text = webspace({"DiscreteValueSetUtilities": {"valueUtilities": worth}}, values, weight=0.5)
        (tmp_path / f"{name}.json").write_text(text, encoding="utf-8")
    opened = open_domain(str(tmp_path))
    assert utilities(opened, 0) == [0.0, 0.5]
    assert "the weights sum to 0.5, not 1" in notes(opened)
    assert analyse(opened).normalised.points.utilitarian.value == pytest.approx(1.0)
