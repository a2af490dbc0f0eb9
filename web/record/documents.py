"""Documents attached to a record: found to be one by their content, named plainly, and given as downloads alone."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from sim.exercise.core.typed import line
from web.security import LARGEST_DOCUMENT

LONGEST_NAME = 80
"""Characters of a name without its ending."""
MOST_PIXELS = 100_000_000
"""Pixels of an image: a double page at 600 dpi has 70 million, and one far larger stops the program that opens it."""
LARGEST_RECORD = 200 * 1024 * 1024
"""Bytes of all documents of one record."""

_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""JPEG markers that begin a frame, which gives the size (ITU-T T.81, table B.1)."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of document that is taken."""

    media: str
    ending: str


PDF, PNG, JPEG = Kind("application/pdf", "pdf"), Kind("image/png", "png"), Kind("image/jpeg", "jpg")


class Unfit(ValueError):
    """A document that is not taken. Its code is `empty`, `large`, `kind`, `pixels` or `torn`."""


def kind_of(content: bytes) -> Kind:
    """The kind of a document, from its content: PDF, PNG or JPEG. Raises Unfit for any other and for one cut short."""
    if not content:
        raise Unfit("empty")
    if len(content) > LARGEST_DOCUMENT:
        raise Unfit("large")
    if content.startswith(b"%PDF-"):
        if b"%%EOF" not in content[-2048:]:
            raise Unfit("torn")
        return PDF
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        if content[12:16] != b"IHDR" or b"IEND" not in content[-64:]:
            raise Unfit("torn")
        _check_pixels(*struct.unpack(">II", content[16:24]))
        return PNG
    if content.startswith(b"\xff\xd8\xff"):
        sizes = list(_jpeg_sizes(content))
        if not sizes or b"\xff\xd9" not in content[-64:]:
            raise Unfit("torn")
        for width, height in sizes:
            _check_pixels(width, height)
        return JPEG
    raise Unfit("kind")


def _check_pixels(width: int, height: int) -> None:
    if not 0 < width * height <= MOST_PIXELS:
        raise Unfit("pixels")


def _jpeg_sizes(content: bytes) -> Iterator[tuple[int, int]]:
    """The sizes that the frames of a JPEG declare, up to the first scan."""
    at = 2
    while at + 9 <= len(content) and content[at] == 0xFF:
        marker, length = content[at + 1], int.from_bytes(content[at + 2 : at + 4], "big")
        if marker == 0xFF:  # fill
            at += 1
            continue
        if marker in _FRAMES:
            yield int.from_bytes(content[at + 7 : at + 9], "big"), int.from_bytes(content[at + 5 : at + 7], "big")
        if marker == 0xDA or length < 2:
            return
        at += 2 + length


def clean_name(given: str, kind: Kind) -> str:
    """A name without folders and odd characters, ending as its kind does; `document` where nothing is left of it."""
    last = given.replace("\\", "/").rsplit("/", 1)[-1]
    stem = last.rpartition(".")[0] or last
    kept = "".join(c if c.isalnum() or c in " -_.,()'’" else "-" for c in line(stem, LONGEST_NAME)).strip(" .-")
    return f"{kept or 'document'}.{kind.ending}"
