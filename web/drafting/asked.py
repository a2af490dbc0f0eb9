"""Questions of browsers about drafts, checked for shape and size."""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass

from sim.exercise.core.names import ExerciseId, InstrumentId, ProvisionId
from sim.exercise.core.refusals import Refused
from web.drafting.document import LARGEST_UPDATE
from web.drafting.shelf import Place
from web.wire import EXERCISE, checked, named

_NAME = re.compile(r"[a-z][a-z0-9-]{0,47}")
LARGEST_VECTOR = 4 * 1024
"""Bytes of a state vector: some hundreds of hands."""
LARGEST_CARET = 64
"""Bytes of a place in a text, as Yjs writes one."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A clause, and bytes that concern it."""

    place: Place
    content: bytes


def opening(payload: object) -> Asked:
    """A wish to follow a draft, with the state vector that one has come to. Raises Refused."""
    return _asked(payload, "state", LARGEST_VECTOR)


def writing(payload: object) -> Asked:
    """A change. Raises Refused."""
    return _asked(payload, "update", LARGEST_UPDATE)


def pointing(payload: object) -> Asked:
    """Where one's caret is; nothing where one has left. Raises Refused."""
    return _asked(payload, "caret", LARGEST_CARET)


def _asked(payload: object, what: str, largest: int) -> Asked:
    asked = checked(payload, {"exercise", "instrument", "provision", what}, set())
    text = asked[what]
    if not isinstance(text, str):
        raise Refused("malformed", what=what)
    if len(text) > (largest + 2) // 3 * 4:
        raise Refused("too-long", length=len(text), limit=largest)
    try:
        content = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise Refused("malformed", what=what) from None
    place = Place(
        ExerciseId(named(asked["exercise"], EXERCISE, "exercise")),
        InstrumentId(named(asked["instrument"], _NAME, "instrument")),
        ProvisionId(named(asked["provision"], _NAME, "provision")),
    )
    return Asked(place, content)
