"""Changes of a shared text as browsers send them, read before they are merged: Yjs updates, version 1 of the format.

Only what writing in one plain text makes is let through: strings, deletions, and where they belong. A change must
follow what is known: nothing waits for a part that may never come, and nobody writes ahead in another's name.
Source of the format: Yjs 13, `src/utils/UpdateDecoder.js`, `src/structs/Item.js`, `src/utils/DeleteSet.js`.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field

from sim.exercise.core.typed import JOINERS

ROOT = "text"
"""The name of the shared text in its document."""
_DELETED, _STRING = 1, 4
_ORIGIN, _RIGHT_ORIGIN, _SUB, _CONTENT = 0x80, 0x40, 0x20, 0x1F
_LARGEST_ID = 2**53 - 1
_UNSEEN = f"\n{JOINERS}"
"""Characters without ink that people write all the same."""
MOST_HANDS = 16
"""Hands that one change may come from; a person's has one, and one more for each time a page was loaded anew offline.
To put parts in order takes time with their number: of 64 hands half a second."""
_MOST_DELETED = 256
"""Hands whose words one change may delete."""

Clocks = Mapping[int, int]
"""By hand (a browser's page, as Yjs numbers clients), the UTF-16 units that it has written."""


class Unfit(ValueError):
    """Bytes that are no change which a browser of ours makes."""


@dataclass(slots=True)
class _Item:
    """One stretch of a hand's writing: where it ends, and on what it rests."""

    start: int
    end: int
    rests: list[tuple[int, int]]


@dataclass(slots=True)
class Change:
    """The part of a change that is not known yet."""

    fresh: dict[int, int] = field(default_factory=dict)
    """By hand that writes in it, how far that hand has then written."""


class _Bytes:
    """Reads the format's numbers and strings. Raises Unfit where they end too early."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._at = 0

    @property
    def ended(self) -> bool:
        return self._at >= len(self._content)

    def byte(self) -> int:
        if self.ended:
            raise Unfit("it ends too early")
        self._at += 1
        return self._content[self._at - 1]

    def number(self) -> int:
        found = shift = 0
        while True:
            byte = self.byte()
            found |= (byte & 0x7F) << shift
            if byte < 0x80:
                break
            shift += 7
            if shift > 49:
                raise Unfit("a number is too long")
        if found > _LARGEST_ID:
            raise Unfit("a number is too large")
        return found

    def count(self, most: int) -> int:
        found = self.number()
        if found > most:
            raise Unfit("there are too many")
        return found

    def string(self) -> str:
        length = self.number()
        if length > len(self._content) - self._at:
            raise Unfit("it ends too early")
        self._at += length
        try:
            return self._content[self._at - length : self._at].decode()
        except UnicodeDecodeError:
            raise Unfit("it is no UTF-8") from None

    def id(self) -> tuple[int, int]:
        return self.number(), self.number()


def clocks(state: bytes) -> dict[int, int]:
    """A state vector: how far each hand's writing is known. Raises Unfit."""
    read = _Bytes(state)
    found = dict(read.id() for _ in range(read.count(len(state))))
    if not read.ended:
        raise Unfit("something follows")
    return found


def hand_at(place: bytes) -> int:
    """The hand that wrote the letter at a place in a text, in the form of Yjs. Raises Unfit where none did."""
    read = _Bytes(place)
    if read.number() != 0:
        raise Unfit("no letter is there")
    return read.number()


def read_change(update: bytes, known: Clocks) -> Change:
    """The part of an update beyond what is `known`. Raises Unfit for all but writing and deleting that merge now."""
    read = _Bytes(update)
    written: dict[int, list[_Item]] = {}
    for _ in range(read.count(MOST_HANDS)):
        count = read.count(len(update))
        hand, clock = read.id()
        if hand in written or clock > known.get(hand, 0):
            raise Unfit("a part is missing before it")
        written[hand] = []
        for _ in range(count):
            item = _item(read, clock)
            written[hand].append(item)
            clock = item.end
    ends = _merged(written, known)
    for _ in range(read.count(_MOST_DELETED)):
        hand = read.number()
        for _ in range(read.count(len(update))):
            start, length = read.id()
            if length == 0 or start + length > ends.get(hand, known.get(hand, 0)):
                raise Unfit("it deletes what is not there")
    if not read.ended:
        raise Unfit("something follows")
    return Change({hand: end for hand, end in ends.items() if end > known.get(hand, 0)})


def _item(read: _Bytes, clock: int) -> _Item:
    info = read.byte()
    rests = [read.id() for flag in (_ORIGIN, _RIGHT_ORIGIN) if info & flag]
    if not rests and (info & _SUB or read.number() != 1 or read.string() != ROOT):
        raise Unfit("it belongs to no text of ours")
    match info & _CONTENT:
        case content if content == _DELETED:
            length = read.number()
        case content if content == _STRING:
            length = _units(read.string())
        case _:
            raise Unfit("it is neither words nor a deletion")
    if length == 0:
        raise Unfit("it is empty")
    return _Item(clock, clock + length, rests)


def _units(words: str) -> int:
    """The length of words in UTF-16 units, which is how Yjs counts. Raises Unfit for what no keyboard types."""
    for character in words:
        if character not in _UNSEEN and unicodedata.category(character) in ("Cc", "Cf", "Co", "Cs"):
            raise Unfit("it holds a character that nobody sees")
    return len(words.encode("utf-16-le")) // 2


def _merged(written: Mapping[int, list[_Item]], known: Clocks) -> dict[int, int]:
    """The length of each hand's writing once all is merged. Raises Unfit where something rests on what is not there."""
    ends = {hand: known.get(hand, 0) for hand in written}
    waiting = {hand: [item for item in items if item.end > ends[hand]] for hand, items in written.items()}
    moved = True
    while moved:
        moved = False
        for hand, items in waiting.items():
            while items and all(clock < ends.get(on, known.get(on, 0)) for on, clock in items[0].rests):
                ends[hand] = items.pop(0).end
                moved = True
    if any(waiting.values()):
        raise Unfit("it rests on what is not there")
    return ends
