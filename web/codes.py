"""Codes of exercises: made at random or after a wish, and found in what people type and paste."""

from __future__ import annotations

import hashlib
import re
import secrets
import unicodedata

ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""31 letters and digits that are not mistaken for one another."""
CODE_LENGTH = 8
LONGEST_TYPED = 300
"""Most characters read of a typed or pasted code."""


def clean_code(typed: str) -> str:
    """The code in what was typed or pasted: in capitals, plain width, without spaces and dashes, out of a link."""
    plain = unicodedata.normalize("NFKC", typed[:LONGEST_TYPED]).upper()
    link = re.search(r"/JOIN/([^/?#\s]*)", plain)
    return "".join(c for c in (link[1] if link else plain) if c.isalnum())[: CODE_LENGTH + 1]


def is_code(code: str) -> bool:
    """Whether a code could be one of ours; what could not is a slip and no guess."""
    return len(code) == CODE_LENGTH and set(code) <= set(ALPHABET)


def named_after(wish: str, length: int) -> str:
    """An id that follows from a wish."""
    return "".join(ALPHABET[byte % len(ALPHABET)] for byte in hashlib.sha256(wish.encode()).digest()[:length])


def random_code(length: int) -> str:
    """A code that nobody can guess."""
    return "".join(secrets.choice(ALPHABET) for _ in range(length))
