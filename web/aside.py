"""Slow work beside the loop that serves: in a thread where gevent runs the process, in place elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import gevent
from gevent import monkey

T = TypeVar("T")


def run(slow: Callable[[], T]) -> T:
    """The result of something slow, computed where it does not hold up the other greenlets."""
    if monkey.is_module_patched("threading"):
        result: T = gevent.get_hub().threadpool.apply(slow)
        return result
    return slow()
