"""Reading a table of positions: both forms and their many spellings give one table, and each slip its own sentence."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios.positions.table import LARGEST, read_positions

CSV = """actor,issue,position,salience,power
Ost,water,10,0.5,2
Westland,water,90,0.25,1
Ost,toll,0,1,2
Côte,water,50.5,.75,3
"""
DECIDE = """#O\tA training case
#/\tkey\tname
#A\tOst\tThe republic of Ost
#A\tWestland\tWestland
#A\tCôte\tCôte
#P\twater\tShare of the water
#M\twater\t0\tnone
#M\twater\t100\tall
#P\ttoll\tToll
#D\tOst\twater\t10\t0.5\t2\t
#D\tWestland\twater\t90\t0.25\t1
#D\tOst\ttoll\t0\t1\t2
#D\tCôte\twater\t50.5\t.75\t3
"""


def same(one, other) -> bool:
    return (one.actors, one.issues, one.scales) == (other.actors, other.issues, other.scales) and all(
        np.array_equal(getattr(one, name), getattr(other, name), equal_nan=True)
        for name in ("position", "salience", "power")
    )


def read(text: str, code: str = "utf-8"):
    found = read_positions(text.encode(code))
    assert found.table is not None, found.flaws
    return found.table


def flaws(text: str):
    found = read_positions(text.encode())
    return [(flaw.line, flaw.code.removeprefix("position-")) for flaw in found.flaws]


def test_a_csv_becomes_a_table():
    table = read(CSV)
    assert table.actors == ("Ost", "Westland", "Côte")
    assert table.issues == ("water", "toll")
    assert table.position[0].tolist() == [10, 90, 50.5]
    assert table.salience[0].tolist() == [0.5, 0.25, 0.75]
    assert table.power[1].tolist() == [2, 0, 0]
    assert table.stake[1].tolist() == [True, False, False]


@pytest.mark.parametrize(
    "text",
    [
        CSV.replace("\n", "\r\n"),
        CSV.replace("\n", "\r"),
        CSV.replace(",", ";"),
        CSV.replace(",", "\t"),
        CSV.replace(",", ";").replace(".", ","),
        CSV.replace("50.5", '"50,5"'),
        CSV.replace("Ost", '"Ost"').replace("actor", '"Actor"'),
        CSV.replace(",", " , "),
        CSV + "\n,,,,\n\n",
        "# drawn up in May\n" + CSV,
        CSV.replace("0.25", "2.5e-1").replace(",90,", ",+90.,"),
        CSV + "Westland,toll,,0.3,1\n",
    ],
    ids=lambda text: repr(text[:60]),
)
def test_other_spellings_of_the_csv_say_the_same(text):
    assert same(read(text), read(CSV))


def test_columns_come_in_any_order():
    lines = [line.split(",") for line in CSV.split()]
    turned = "\n".join(",".join([power, issue, salience, actor, x]) for actor, issue, x, salience, power in lines)
    assert same(read(turned), read(CSV))


@pytest.mark.parametrize("code", ["utf-8", "utf-8-sig", "utf-16", "cp1252", "latin-1"])
@pytest.mark.parametrize("text", [CSV, DECIDE], ids=["csv", "decide"])
def test_a_file_saved_in_any_code_is_read(text, code):
    assert read(text, code).actors == ("Ost", "Westland", "Côte")


def test_an_eight_bit_code_we_cannot_tell_still_gives_every_number():
    table = read(CSV, "mac-roman")
    assert np.array_equal(table.position, read(CSV).position, equal_nan=True)
    assert len(table.actors) == 3


@pytest.mark.parametrize(
    "text",
    [
        DECIDE,
        DECIDE.replace("\t", ";"),
        DECIDE.replace("\t", ";").replace(".", ","),
        "\n".join("\t".join(f"'{field}'" for field in line.split("\t")) for line in DECIDE.splitlines()),
        DECIDE.replace("#D", "#d"),
        DECIDE.replace("#O", "#0"),
        DECIDE.replace("#D\tWestland", "#D\twest-land"),
    ],
    ids=lambda text: repr(text[:60]),
)
def test_the_decide_form_says_the_same_as_the_csv(text):
    assert same(read(text), read(CSV))


def test_an_apostrophe_is_a_letter_unless_it_closes_again():
    text = DECIDE.replace("Westland", "'s-Gravenhage").replace("Share of", "What's")
    assert read(text).actors == ("Ost", "'s-Gravenhage", "Côte")
    quoted = "\n".join("\t".join(f"'{field}'" for field in line.split("\t")) for line in text.splitlines())
    assert read(quoted).actors == ("Ost", "'s-Gravenhage", "Côte")


def test_a_quoted_name_may_hold_the_separator_and_quotes():
    table = read(CSV.replace("Ost", '"Ost, ""republic"" of"'))
    assert table.actors[0] == 'Ost, "republic" of'


def test_meanings_give_the_scale():
    assert read(DECIDE.replace("water\t0\t", "water\t-5\t")).scales == ((-5.0, 100.0), (0.0, 100.0))


def test_without_a_scale_positions_past_a_hundred_make_one_with_a_warning():
    found = read_positions(CSV.replace(",90,", ",140,").encode())
    assert found.table is not None
    assert found.table.scales[0] == (10.0, 140.0)
    assert [(flaw.line, flaw.code, flaw.severity) for flaw in found.flaws] == [(3, "position-scale-taken", "warning")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", [(1, "empty")]),
        ("\n\n", [(1, "empty")]),
        ("actor,issue,position,salience,power\n", [(1, "empty")]),
        (CSV.replace("salience", "saliance"), [(1, "column-misspelt")]),
        (CSV.replace("salience", "weight"), [(1, "no-column")]),
        (CSV.replace("power", "issue"), [(1, "column-twice"), (1, "no-column")]),
        (CSV.replace("power", "power,note").replace(",2\n", ",2,x\n"), [(1, "unused-column")]),
        (CSV.replace("Ost,toll,0,1,2", "Ost,toll,0"), [(4, "short-line")]),
        (CSV.replace("Ost,toll", ",toll"), [(4, "no-name")]),
        (CSV.replace("Ost,toll", "Ost,"), [(4, "no-name")]),
        (CSV.replace(",90,", ",ninety,"), [(3, "not-a-number")]),
        (CSV.replace(",90,", ",NaN,"), [(3, "not-a-number")]),
        (CSV.replace(",90,", ",inf,"), [(3, "not-a-number")]),
        (CSV.replace(",90,", ",1e999,"), [(3, "not-a-number")]),
        (CSV.replace(",90,", ',"1,234.5",'), [(3, "not-a-number")]),
        (CSV.replace("0.25,1", ",1"), [(3, "missing")]),
        (CSV.replace("0.25,1", "0.25,"), [(3, "missing")]),
        (CSV.replace("0.25,1", "-0.25,1"), [(3, "negative")]),
        (CSV.replace("0.25,1", "0.25,-1"), [(3, "negative")]),
        (CSV.replace("0.25,1", "250,1"), [(3, "salience-range")]),
        (CSV.replace("Westland", "Ost"), [(3, "twice")]),
        (CSV.replace("Ost,toll,0,1,2", "Ost,toll,0,0,2"), [(4, "no-influence")]),
        (CSV.replace("Ost,toll,0,1,2", "Ost,toll,0,1,0"), [(4, "no-influence")]),
        (CSV.replace("Ost,toll,0,1,2", "Ost,toll,,1,2"), [(4, "no-position")]),
        (CSV.replace("Westland", '"Westland'), [(3, "open-quote")]),
        (CSV.replace("Westland", "West\x00land"), [(3, "not-text")]),
        (DECIDE.replace("#D\tWestland", "#D\tWestlund"), [(11, "unknown-actor")]),
        (DECIDE.replace("Ost\ttoll", "Ost\ttolls"), [(12, "unknown-issue")]),
        (DECIDE.replace("water\t90", "water\t190"), [(11, "off-scale")]),
        (DECIDE.replace("toll\t0", "toll\t101"), [(12, "off-scale")]),
        (DECIDE.replace("#M\twater\t100\tall\n", ""), [(6, "flat-scale")]),
        (DECIDE.replace("#P\ttoll", "#P\twater"), [(9, "declared-twice"), (12, "unknown-issue")]),
        (DECIDE.replace("#P\ttoll", "#Q\ttoll"), [(9, "unknown-mark"), (12, "unknown-issue")]),
        (DECIDE.replace("water\t10\t0.5\t2\t", "water\t10"), [(10, "short-line")]),
        (DECIDE.replace("#M\twater\t0\tnone", "#M\twater"), [(7, "short-line")]),
    ],
    ids=lambda value: repr(value[-60:]) if isinstance(value, str) else None,
)
def test_each_slip_is_told_at_its_line(text, expected):
    assert sorted(flaws(text)) == sorted(expected)


def test_all_slips_are_told_at_once():
    broken = CSV.replace(",90,", ",x,").replace("Ost,toll,0,1,2", "Ost,toll,0,-1,y")
    assert flaws(broken) == [(3, "not-a-number"), (4, "negative"), (4, "not-a-number")]


def test_the_nearest_known_word_is_offered_in_both_languages():
    flaw = read_positions(DECIDE.replace("#D\tWestland", "#D\tWestlund").encode()).flaws[0]
    assert "Did you mean “Westland”?" in flaw.message["en"]
    assert "Vouliez-vous écrire «\u00a0Westland\u00a0»\u00a0?" in flaw.message["fr"]
    header = read_positions(CSV.replace("salience", "saliance").encode()).flaws[0]
    assert header.message["en"] == "The header says “saliance” where “salience” is expected. Rename the column."


def test_a_file_past_the_limits_is_refused():
    assert [flaw.code for flaw in read_positions(b"a" * (LARGEST + 1)).flaws] == ["position-too-large"]
    wide = "actor,issue,position,salience,power\n" + "".join(f"a{at},i{at},1,1,1\n" for at in range(200))
    assert [flaw.code for flaw in read_positions(wide.encode()).flaws] == ["position-too-many"]


@pytest.mark.parametrize("character", ["\N{LINE SEPARATOR}", "\x85"])
def test_a_line_ends_at_lf_and_nowhere_else(character):
    table = read(CSV.replace("Westland", f"West{character}land"))
    assert table.actors[1] == f"West{character}land"


def test_a_carriage_return_inside_a_line_is_told_at_its_line():
    assert flaws(CSV.replace("Westland", "West\rland")) == [(3, "not-text")]


@given(st.binary(max_size=400))
def test_any_bytes_give_a_table_or_a_sentence(raw):
    found = read_positions(raw)
    assert found.table is not None or any(flaw.severity == "error" for flaw in found.flaws)


@given(st.lists(st.sampled_from([*CSV, *DECIDE, "'", '"', ";", "#D", "#A", "\n", "1e3", "-", " "]), max_size=60))
def test_any_scraps_of_both_forms_give_a_table_or_a_sentence(scraps):
    for text in ("".join(scraps), CSV + "".join(scraps), DECIDE + "".join(scraps)):
        found = read_positions(text.encode())
        assert found.table is not None or any(flaw.severity == "error" for flaw in found.flaws)
