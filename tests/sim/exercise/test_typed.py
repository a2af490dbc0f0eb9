"""What people type: one normal form, and something to see."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sim.exercise import commands as cmd
from sim.exercise.core.names import PLENARY, Said
from sim.exercise.core.typed import line, nfc, shows
from tests.sim.exercise.table import Table
from tests.sim.small import DOWN_HEAD, SMALL, UP_HEAD

HANGUL_FILLER, BRAILLE_BLANK, ZERO_WIDTH_SPACE, MARK = "\u3164", "\u2800", "\u200b", "\ufeff"
NOTHING = [
    *("", " ", "\u3000", "\n\t", "\x00"),
    *(HANGUL_FILLER, BRAILLE_BLANK, ZERO_WIDTH_SPACE, MARK, "\u115f\u1160", "\uffa0", "\ufe0f", "\u00ad", "\u034f"),
    *("\u0301\u0302", "\u200d", "\u202e\u2066", "\U000e0041", f" {BRAILLE_BLANK}\u200d{HANGUL_FILLER} "),
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
