"""Drafts as documents: letters keep their hands whatever is typed, and bytes that are no change are refused."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pycrdt import Doc, Text

from sim.exercise.core.names import SeatId
from sim.exercise.core.refusals import Refused
from web.drafting.document import LARGEST_UPDATE, Document, begun
from web.drafting.updates import MOST_HANDS, Unfit, clocks, read_change

ANA, DAN = SeatId("ana"), SeatId("dan")
HANDS = {ANA: 11, DAN: 22}
OPENING = "Ouvert é😀"
MOST = 5_000


def changed(document: Document, hand: int, change: Callable[[Text], object]) -> bytes:
    """What a page of that hand sends after a change to its text."""
    doc: Doc[Text] = Doc(client_id=hand)
    text = doc.get("text", type=Text)
    doc.apply_update(document.state)
    before = doc.get_state()
    change(text)
    return doc.get_update(before)


def typed(document: Document, seat: SeatId, at: int, gone: int, words: str) -> Document:
    """The draft after a seat replaced some characters."""
    before = document.words
    start, end = (len(before[:n].encode()) for n in (at, at + gone))

    def change(text: Text) -> None:
        del text[start:end]
        text.insert(start, words)

    return document.merged(changed(document, HANDS[seat], change), seat, MOST)


EDITS = st.lists(
    st.tuples(
        st.sampled_from([ANA, DAN]), st.integers(0, 10**6), st.integers(0, 3), st.text("ab é😀漢\n\u200d", max_size=4)
    ),
    max_size=25,
)


@given(EDITS)
@settings(max_examples=60, deadline=None)
def test_each_letter_is_its_writers_whatever_is_typed_and_deleted(edits):
    document, letters = begun(OPENING), [(letter, None) for letter in OPENING]
    for seat, place, gone, words in edits:
        at = place % (len(letters) + 1)
        letters[at : at + gone] = [(letter, seat) for letter in words]
        document = typed(document, seat, at, gone, words)
    assert [(letter, p.seat) for p in document.passages for letter in p.words] == letters


@given(st.binary(max_size=120))
@settings(max_examples=400, deadline=None)
def test_bytes_at_random_are_refused_or_change_nothing(junk):
    document = begun(OPENING)
    with suppress(Refused):
        assert document.merged(junk, ANA, MOST).words == OPENING


def test_a_change_with_bytes_turned_round_never_breaks_a_draft():
    dice = random.Random(4)
    document = typed(begun(OPENING), ANA, 3, 2, "neuf 😀 mots")
    good = changed(document, HANDS[DAN], lambda text: text.insert(0, "Voilà "))
    for _ in range(2_000):
        bad = bytearray(good)
        for _ in range(dice.randrange(1, 4)):
            bad[dice.randrange(len(bad))] = dice.randrange(256)
        try:
            after = document.merged(bytes(bad), DAN, MOST)
        except Refused:
            continue
        assert "".join(p.words for p in after.passages) == after.words


def test_a_change_must_follow_what_is_known():
    document = begun(OPENING)
    first = changed(document, 11, lambda text: text.insert(0, "a"))
    ahead = document.merged(first, ANA, MOST)
    second = changed(ahead, 11, lambda text: text.insert(0, "b"))
    with pytest.raises(Refused, match="malformed"):
        document.merged(second, ANA, MOST)
    known = clocks(Doc().get_state())
    with pytest.raises(Unfit, match="rests on what is not there"):
        read_change(first, known)


def test_only_plain_writing_in_the_one_text_is_let_through():
    document = begun(OPENING)
    for change in (
        lambda text: text.format(0, 2, {"bold": True}),
        lambda text: text.insert_embed(0, {"image": "x"}),
        lambda text: text.insert(0, "\x00"),
        lambda text: text.insert(0, "\u202e"),
    ):
        with pytest.raises(Refused, match="malformed"):
            document.merged(changed(document, 11, change), ANA, MOST)
    elsewhere: Doc[Text] = Doc(client_id=11)
    elsewhere.get("other", type=Text).insert(0, "hidden")
    with pytest.raises(Refused, match="malformed"):
        document.merged(elsewhere.get_update(), ANA, MOST)


def test_a_hand_is_its_seats_and_a_clause_has_its_length():
    document = typed(begun(OPENING), ANA, 0, 0, "x")
    forged = changed(document, HANDS[ANA], lambda text: text.insert(0, "y"))
    for update, seat, code in (
        (forged, DAN, "not-yours"),
        (changed(document, 22, lambda text: text.insert(0, "z" * MOST)), DAN, "too-long"),
        (bytes(LARGEST_UPDATE + 1), DAN, "too-long"),
    ):
        with pytest.raises(Refused, match=code):
            document.merged(update, seat, MOST)
    assert document.hands == {1: None, 11: ANA}


def test_a_change_comes_from_a_few_hands():
    def written_by(hands: int) -> bytes:
        """An update in which each of so many hands writes a letter before the author's first."""
        items = b"".join(bytes([1, 30 + hand, 0, 0x44, 1, 0, 1]) + b"a" for hand in range(hands))
        return bytes([hands]) + items + b"\0"

    document = begun(OPENING)
    assert document.merged(written_by(MOST_HANDS), ANA, MOST).words == "a" * MOST_HANDS + OPENING
    with pytest.raises(Refused):
        document.merged(written_by(MOST_HANDS + 1), ANA, MOST)
