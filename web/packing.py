"""Content codings: which one a browser takes, and packing with it."""

from __future__ import annotations

import gzip

import brotli  # type: ignore[import-untyped]

CODINGS = ("br", "gzip")
"""Best first."""
SMALLEST = 1024
"""Bytes below which packing gains nothing."""


def accepted(header: str) -> str:
    """The best coding that an Accept-Encoding header takes; "" where it takes none of ours."""
    taken = {}
    for part in header.lower().split(","):
        coding, _, weight = part.partition(";")
        taken[coding.strip()] = weight.replace(" ", "") not in ("q=0", "q=0.0", "q=0.00", "q=0.000")
    return next((coding for coding in CODINGS if taken.get(coding, taken.get("*", False))), "")


def tightly(content: bytes, coding: str) -> bytes:
    """As small as the coding can, for what is packed once."""
    return bytes(brotli.compress(content, quality=11)) if coding == "br" else gzip.compress(content, 9, mtime=0)


def quickly(content: bytes, coding: str) -> bytes:
    """As fast as pays, for what is packed at every answer."""
    return bytes(brotli.compress(content, quality=5)) if coding == "br" else gzip.compress(content, 6, mtime=0)
