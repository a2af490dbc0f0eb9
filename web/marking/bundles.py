"""Bundles under way: every evaluation of a class as one ZIP, made a candidate at a time beside the loop.

Each evaluation is the very page that its asker could open, made for their login, so that what they may not open is not
in it. Bundles are kept in memory, for whoever asked, until they are old.
"""

from __future__ import annotations

import io
import logging
import threading
import zipfile
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from sim.reading.tokens import folded
from web.apart import ALLOWED, answer
from web.background import Background
from web.config import Config

Standing = Literal["none", "waiting", "making", "done", "empty", "cancelled", "failed"]
"""`empty` where none of the evaluations may leave."""
Key = tuple[str, str, str]
"""Exercise, person, language."""

KEPT = 6
"""Bundles in memory."""
OLD = 30 * 60_000
"""Milliseconds after which one is forgotten."""
MOST_WAITING = 4

_log = logging.getLogger("plenipo.bundles")


class Full(Exception):
    """Too many bundles wait already."""


@dataclass(slots=True)
class Bundle:
    """One bundle: how far it is, and the file once it is done."""

    standing: Standing = "waiting"
    done: int = 0
    most: int = 0
    at: int = 0
    cancelled: bool = False
    content: bytes = b""


NONE = Bundle("none")


class Bundles:
    """The bundles of this server process. Safe from any thread or greenlet."""

    def __init__(self, background: Background, config: Config, now: Callable[[], int]) -> None:
        """`now` gives wall-clock milliseconds."""
        self._background = background
        self._config = replace(config, processes=0, proxies=0)
        self._now = now
        self._made: OrderedDict[Key, Bundle] = OrderedDict()
        self._turn = threading.Lock()

    def of(self, key: Key) -> Bundle:
        """The bundle that somebody asked for; one that stands at `none` where there is none."""
        found = self._made.get(key)
        return found if found is not None and self._now() - found.at < OLD else NONE

    def start(self, key: Key, names: Mapping[str, str], asked: Mapping[str, str]) -> None:
        """Have it made, unless it is under way: the candidates by pseudonym, and the request of their asker.

        Raises Full.
        """
        if self.of(key).standing in ("waiting", "making"):
            return
        if sum(one.standing in ("waiting", "making") for one in self._made.values()) >= MOST_WAITING:
            raise Full
        bundle = self._made[key] = Bundle(most=len(names), at=self._now())
        self._made.move_to_end(key)
        over = [old for old, one in self._made.items() if one.standing not in ("waiting", "making")]
        for old in over[: max(0, len(self._made) - KEPT)]:
            del self._made[old]
        threading.Thread(target=self._make, args=(bundle, key, dict(names), dict(asked)), daemon=True).start()

    def cancel(self, key: Key) -> None:
        """End one that is under way."""
        bundle = self.of(key)
        if bundle.standing in ("waiting", "making"):
            bundle.cancelled = True

    def _make(self, bundle: Bundle, key: Key, names: Mapping[str, str], asked: Mapping[str, str]) -> None:
        with self._turn:
            bundle.standing = "making"
            try:
                bundle.content = self._zip(bundle, key, names, asked)
                bundle.standing = "cancelled" if bundle.cancelled else "done" if bundle.content else "empty"
            except Exception:  # noqa: BLE001 - whoever waits is told that it failed
                _log.exception("a bundle of %s met a fault", key[0])
                bundle.standing = "failed"

    def _zip(self, bundle: Bundle, key: Key, names: Mapping[str, str], asked: Mapping[str, str]) -> bytes:
        made, held = io.BytesIO(), 0
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
            for pseudonym, name in names.items():
                if bundle.cancelled:
                    return b""
                document = self._evaluation(key, pseudonym, asked)
                if document is not None:
                    archive.writestr(zipfile.ZipInfo(f"{pseudonym}-{_safe(name)}.pdf"), document)
                    held += 1
                bundle.done += 1
        return made.getvalue() if held else b""

    def _evaluation(self, key: Key, pseudonym: str, asked: Mapping[str, str]) -> bytes | None:
        """One candidate's evaluation; None where the asker may not open it, or nobody of that code held a seat."""
        exercise, _, language = key
        path = {"PATH_INFO": f"/assess/{exercise}/{pseudonym}/evaluation.pdf", "QUERY_STRING": f"lang={language}"}
        environ = {**asked, **path, "REQUEST_METHOD": "GET", "SCRIPT_NAME": "", ALLOWED: "yes"}
        parts, status, _ = self._background.run(answer, self._config, self._now(), environ, b"")
        if status.startswith("200"):
            return b"".join(parts)
        if status.startswith(("403", "404")):
            return None
        raise RuntimeError(f"{environ['PATH_INFO']} answered {status}")


def _safe(name: str) -> str:
    """A name as every system takes it in a file's name; empty where nothing of it is."""
    return "-".join("".join(c for c in folded(word) if c.isascii() and c.isalnum()) for word in name.split())[:60]
