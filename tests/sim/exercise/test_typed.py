"""What people type: one normal form, and something to see."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sim.exercise import commands as cmd
from sim.exercise.core import typed
from sim.exercise.core.names import PLENARY, Said
from sim.exercise.core.typed import MOST_MARKS, line, nfc, shows
from tests.sim.exercise.table import Table
from tests.sim.small import DOWN_HEAD, SMALL, UP_HEAD

HANGUL_FILLER, BRAILLE_BLANK, ZERO_WIDTH_SPACE, MARK = "\u3164", "\u2800", "\u200b", "\ufeff"
NOTHING = [
    *("", " ", "\u3000", "\n\t", "\x00"),
    *(
        HANGUL_FILLER,
        BRAILLE_BLANK,
        ZERO_WIDTH_SPACE,
        MARK,
        "\u115f\u1160",
        "\uffa0",
        "\ufe0f",
        "\u00ad",
        "\u034f",
        "\ufffc",
    ),
    *("\ufffc", "\u0301\u0302", "\u200d", "\u202e\u2066", "\U000e0041", f" {BRAILLE_BLANK}\u200d{HANGUL_FILLER} "),
]
KEPT = {
    "Persian non-joiner": "می\u200cخواهم",
    "Sinhala joiner": "ශ\u0dca\u200dර\u0dd3",
    "Devanagari joiner": "क\u094d\u200dष",
    "emoji family": "👩\u200d👩\u200d👧",
    "keycap": "1\ufe0f\u20e3",
    "apostrophe": "O’Neill",
    "stacked accents": "Nguyễn Thị Hồng Nhung",
}


@pytest.mark.parametrize("text", NOTHING, ids=ascii)
def test_what_shows_nothing_is_no_name(text: str):
    assert not shows(text)
    assert line(text, 60) == ""


@pytest.mark.parametrize("text", KEPT.values(), ids=list(KEPT))
def test_what_belongs_to_a_word_is_kept(text: str):
    assert shows(text)
    assert line(text, 60) == text


@pytest.mark.parametrize("hidden", [ZERO_WIDTH_SPACE, MARK, "\u202e", "\u2066", HANGUL_FILLER, "\u00ad"], ids=ascii)
def test_two_names_that_look_alike_are_alike(hidden: str):
    assert line(f"Ana{hidden} Sil{hidden}va", 60) == "Ana Silva"


@pytest.mark.parametrize("edge", ["\u200dAna", "Ana\u200c", "Ana \u200c Silva", "Ana\u200d Silva"], ids=ascii)
def test_a_joiner_that_joins_nothing_goes(edge: str):
    assert "\u200c" not in line(edge, 60)
    assert "\u200d" not in line(edge, 60)


def test_a_name_is_cut_between_letters():
    assert line("क\u094d\u200dष" * 20, 3) == "क\u094d"
    assert line("x" * 99, 60) == "x" * 60


@given(st.text(max_size=80), st.integers(1, 60))
def test_a_line_is_composed_short_and_seen_or_empty(text: str, limit: int):
    made = line(text, limit)
    assert len(made) <= limit
    assert made == nfc(made) == unicodedata.normalize("NFC", made)
    assert made == "" or (shows(made) and len(made.splitlines()) == 1 and made == made.strip())


@given(st.text(max_size=80))
def test_a_line_of_a_line_is_itself(text: str):
    made = line(text, 60)
    assert line(made, 60) == made


CROWDS = ["\u0345\u0334", "\u0301\u0323", "\u0344", "\u0f73", "\u0f81\u0334"]


@pytest.mark.parametrize("marks", CROWDS, ids=ascii)
def test_a_letter_keeps_thirty_marks_of_however_many(marks: str):
    """More than are worth sorting: sixty thousand would take half a minute, on the loop that serves all."""
    half = 30_000 // len(marks)
    made = nfc("é" + "".join(mark * half for mark in marks) + "z" + marks * half + "!")
    decomposed = unicodedata.normalize("NFD", made)
    assert max(map(len, decomposed.replace("z", "!").split("!"))) <= 1 + MOST_MARKS
    assert decomposed.count("z") == decomposed.count("!") == 1


def test_thirty_marks_are_kept():
    assert len(unicodedata.normalize("NFD", nfc("a" + "\u0334" * MOST_MARKS))) == 1 + MOST_MARKS


@given(st.text(st.sampled_from("aé\u0958ΰᾂ\u0301\u0323\u0334\u0345\u0344\u0f73\u0f81나\u200d"), max_size=120))
def test_marks_are_bounded_in_one_go_and_few_are_left_alone(text: str):
    made = nfc(text)
    assert nfc(made) == made == unicodedata.normalize("NFC", made)
    crowded = re.search(r"[^aéΰᾂ나\u0958\u200d]{13,}", text)
    assert crowded or made == unicodedata.normalize("NFC", text)


def test_a_line_looks_at_no_more_than_it_may_need(monkeypatch: pytest.MonkeyPatch):
    seen: list[int] = []
    monkeypatch.setattr(typed, "nfc", lambda text: seen.append(len(text)) or nfc(text))
    assert line("Ana " * 50_000, 60).startswith("Ana Ana")
    assert max(seen) <= 60 * typed.ROOM


@pytest.fixture
def table() -> Table:
    return Table(SMALL)


@pytest.mark.parametrize("text", [t for t in NOTHING if t], ids=ascii)
def test_nobody_says_or_notes_nothing(table: Table, text: str):
    assert table.refusal(cmd.SendMessage, UP_HEAD, channel=PLENARY, words=Said(text)) == "empty"
    assert table.refusal(cmd.SetTask, UP_HEAD, owner=UP_HEAD, text=Said(text)) == "empty"


def test_a_channel_cannot_be_named_invisibly(table: Table):
    wanted = {"seats": (DOWN_HEAD,), "title": HANGUL_FILLER}
    assert table.refusal(cmd.OpenChannel, UP_HEAD, **wanted) == "empty"
    opened = table.do(cmd.OpenChannel, UP_HEAD, seats=(DOWN_HEAD,), title=f"Wa{ZERO_WIDTH_SPACE}ter ")
    assert opened.records[0].event.title == "Water"
