"""Pieces of work for another process, in a module that is quick to import there."""

from __future__ import annotations

import os
import signal
from typing import Any

from web import background


def double(value: int) -> int:
    return 2 * value


def process(_: object = None) -> int:
    return os.getpid()


def refuse(why: str) -> None:
    raise LookupError(why)


def vanish() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def ask_for(value: int) -> Any:
    return background.ask(value)


def ask_without_end() -> None:
    while True:
        background.ask(1)
