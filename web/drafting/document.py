"""The draft of one clause: a shared text whose hands are known, so that it says who wrote what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from pycrdt import Doc, Text

from sim.exercise.core.names import SeatId
from sim.exercise.core.refusals import Refused
from sim.exercise.drafting.events import Passage
from web.drafting.updates import ROOT, Unfit, clocks, hand_at, read_change

LARGEST_UPDATE = 32 * 1024
"""Bytes of one change; a person types a thousandth of it in a second."""
LARGEST_STATE = 256 * 1024
"""Bytes of a draft with all that was ever deleted in it."""
_OPENING = 1
"""The hand of the scenario's author."""

Hands = Mapping[int, SeatId | None]
"""By hand (a browser's page), the seat that writes with it; None for the author."""


@dataclass(frozen=True, slots=True)
class Document:
    """One state of a draft. Merging makes another, so that a change which does not hold leaves nothing behind."""

    state: bytes
    hands: Hands = field(default_factory=dict)

    def merged(self, update: bytes, seat: SeatId, most: int) -> Document:
        """The draft with a seat's change. Raises Refused for bytes that are none, and beyond `most` characters.

        A hand belongs to the seat that first writes with it: nobody writes in another's name.
        """
        if len(update) > LARGEST_UPDATE:
            raise Refused("too-long", length=len(update), limit=LARGEST_UPDATE)
        doc = _opened(self.state)
        try:
            fresh = read_change(update, clocks(doc.get_state())).fresh
            if any(self.hands.get(hand, seat) != seat for hand in fresh):
                raise Refused("not-yours")
            doc.apply_update(update)
            reached = clocks(doc.get_state())
        except ValueError as error:
            raise Refused("malformed", what="update") from error
        if any(reached.get(hand) != end for hand, end in fresh.items()):
            raise Refused("malformed", what="update")
        length = len(str(doc.get(ROOT, type=Text)))
        if length > most:
            raise Refused("too-long", length=length, limit=most)
        state = doc.get_update()
        if len(state) > LARGEST_STATE:
            raise Refused("draft-worn")
        return Document(state, {**self.hands, **dict.fromkeys(fresh, seat)})

    def joined(self, other: Document) -> Document:
        """Both drafts in one, where two processes went on from the same."""
        doc = _opened(self.state)
        doc.apply_update(other.state)
        return Document(doc.get_update(), {**other.hands, **self.hands})

    def beyond(self, state: bytes) -> bytes:
        """The part that somebody lacks who has come as far as that state vector. Raises Refused where it is none."""
        try:
            known = clocks(state) if state else {}
        except Unfit:
            raise Refused("malformed", what="state") from None
        doc = _opened(self.state)
        return doc.get_update(state) if known else doc.get_update()

    @property
    def vector(self) -> bytes:
        """Its state vector: by hand, how much of its writing is here."""
        return _opened(self.state).get_state()

    @property
    def words(self) -> str:
        """The words as they stand."""
        return str(_opened(self.state).get(ROOT, type=Text))

    @property
    def passages(self) -> tuple[Passage, ...]:
        """The words as they stand, by who wrote them."""
        doc = _opened(self.state)
        text = doc.get(ROOT, type=Text)
        made: list[Passage] = []
        place = 0
        with doc.transaction():
            for character in str(text):
                seat = self.hands.get(hand_at(text.sticky_index(place).encode()))  # its JSON takes ten times as long
                if made and made[-1].seat == seat:
                    made[-1] = Passage(made[-1].words + character, seat)
                else:
                    made.append(Passage(character, seat))
                place += len(character.encode())  # places in a text count bytes of UTF-8
        return tuple(made)


def begun(opening: str) -> Document:
    """A draft that begins with the author's words: the same bytes in every process that begins it."""
    doc: Doc[Text] = Doc(client_id=_OPENING)
    text = doc.get(ROOT, type=Text)
    if opening:
        text += opening
    return Document(doc.get_update(), {_OPENING: None})


def _opened(state: bytes) -> Doc[Text]:
    doc: Doc[Text] = Doc()
    doc.get(ROOT, type=Text)
    doc.apply_update(state)
    return doc
