"""Passwords: the form in which they are kept and compared, whatever keyboard typed them, and hashing them in turn."""

from __future__ import annotations

import secrets
import unicodedata
from collections.abc import Callable
from typing import TypeVar

import gevent
from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from gevent import monkey

from sim.exercise.core.typed import nfc
from web.turnstile import Turns

T = TypeVar("T")

SHORTEST = 12
LONGEST = 200

_hasher = PasswordHasher()  # argon2id; the library's defaults are RFC 9106's low-memory profile
_OPAQUE = "#opaque"
"""Ends what is kept of a password in the one form there is now; before there was a rule, any form was kept."""
NOBODY = f"{_hasher.hash(secrets.token_hex(16))}{_OPAQUE}"
"""Checked where there is no such account, so that the answer takes as long."""
_HASHING = Turns(32)
"""One at a time: each takes 64 MiB while it lasts. A class that signs in at once fits into what may wait."""


def opaque(password: str) -> str:
    """The form in which passwords are kept and compared: RFC 8265, OpaqueString (every space a plain one; NFC)."""
    return nfc("".join(" " if unicodedata.category(c) == "Zs" else c for c in password[:LONGEST]))


def hashed(password: str, asker: str) -> str:
    """A new password in the form that is kept. Raises ValueError where it is too short or too long, and Crowded.

    Those who ask wait in turn by what they come under, `asker`.
    """
    if len(opaque(password)) < SHORTEST or len(password) > LONGEST:
        raise ValueError(f"a password has {SHORTEST} to {LONGEST} characters")
    return _aside(lambda: _hashed(password), asker)


def check(kept: str, password: str, asker: str) -> tuple[bool, str | None]:
    """Whether a password opens what is kept, and what to keep instead of that where it is of an old kind.

    Raises Crowded where too many wait already under the same `asker`.
    """
    return _aside(lambda: _checked(kept, password[:LONGEST]), asker)


def _hashed(password: str) -> str:
    return _hasher.hash(opaque(password)) + _OPAQUE


def _checked(kept: str, password: str) -> tuple[bool, str | None]:
    known, forms = kept.removesuffix(_OPAQUE), {opaque(password): None}
    if known == kept:
        forms |= {password: None, unicodedata.normalize("NFD", password): None}
    if not any(_verify(known, form) for form in forms):
        return False, None
    return True, _hashed(password) if known == kept or _hasher.check_needs_rehash(known) else None


def _verify(known: str, password: str) -> bool:
    try:
        return _hasher.verify(known, password)
    except (VerificationError, InvalidHashError):
        return False


def _aside(slow: Callable[[], T], asker: str) -> T:
    """The result of something slow, computed where it does not hold up the other greenlets."""
    if monkey.is_module_patched("threading"):
        with _HASHING.alone(asker):
            result: T = gevent.get_hub().threadpool.apply(slow)
        return result
    return slow()
