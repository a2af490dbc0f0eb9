"""How often somebody may try: buckets of tries that fill again with time, in this process's memory."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

MOST_KEYS = 20_000


@dataclass(frozen=True, slots=True)
class Rule:
    """`tries` at once, and as many again every `seconds`."""

    name: str
    tries: int
    seconds: float


JOIN_BY_ADDRESS = Rule("join-address", 10, 60)
"""Wrong codes from one address; a right one costs nothing, so a whole class joins from one school."""
JOIN_BY_CODE = Rule("join-code", 100, 60)
"""Seats asked for with one code, from anywhere."""
SIGN_IN_BY_ADDRESS = Rule("sign-in-address", 20, 300)
SIGN_IN_BY_ACCOUNT = Rule("sign-in-account", 8, 300)
"""Wrong passwords from one address, and for one account from anywhere."""
PRACTISE_BY_ADDRESS = Rule("practise-address", 30, 300)
LINK_BY_ADDRESS = Rule("link-address", 20, 60)
LIVE_TOKENS = Rule("live-token", 60, 60)
"""Socket tokens asked for by one login."""


class Limits:
    """The buckets. Safe from any thread or greenlet."""

    def __init__(self, seconds: Callable[[], float]) -> None:
        """`seconds` is a clock that never goes back."""
        self._seconds = seconds
        self._buckets: dict[tuple[str, str], tuple[float, float]] = {}
        self._lock = threading.Lock()

    def spend(self, rule: Rule, key: str) -> bool:
        """Take one try; False where none is left."""
        with self._lock:
            left = self._left(rule, key)
            if left < 1:
                return False
            self._keep(rule, key, left - 1)
            return True

    def give_back(self, rule: Rule, key: str) -> None:
        """Return a try that turned out to be an honest one."""
        with self._lock:
            self._keep(rule, key, min(rule.tries, self._left(rule, key) + 1))

    def _left(self, rule: Rule, key: str) -> float:
        left, at = self._buckets.get((rule.name, key), (float(rule.tries), self._seconds()))
        return min(rule.tries, left + (self._seconds() - at) * rule.tries / rule.seconds)

    def _keep(self, rule: Rule, key: str, left: float) -> None:
        if len(self._buckets) >= MOST_KEYS and (rule.name, key) not in self._buckets:
            self._forget_oldest()
        self._buckets[rule.name, key] = (left, self._seconds())

    def _forget_oldest(self) -> None:
        """Half of the buckets go, those untouched for longest: they are the fullest."""
        oldest = sorted(self._buckets, key=lambda key: self._buckets[key][1])[: MOST_KEYS // 2]
        for key in oldest:
            del self._buckets[key]
