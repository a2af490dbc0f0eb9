"""Names for all to see that tell nothing: digests keyed with the exercise's seed, which only CONTROL's fold holds."""

from __future__ import annotations

import hashlib
from functools import lru_cache


@lru_cache(maxsize=8192)
def opaque(seed: int, *parts: str) -> str:
    """The sixteen hexadecimal digits that stand for these parts in this exercise, and in no other.

    Whoever does not know the seed can neither read the parts in them nor try guesses.
    """
    return hashlib.blake2b("\n".join(parts).encode(), key=str(seed).encode()[:64], digest_size=8).hexdigest()
