"""JSON as it leaves the server, encoded once: a part that is encoded already is `Encoded` inside a larger value."""

from __future__ import annotations

import json
from typing import Any

import msgspec

Encoded = msgspec.Raw


def encoded(value: Any) -> bytes:
    """The value as JSON, without a space; a number that JSON has none for is null, a lone surrogate is escaped."""
    try:
        return msgspec.json.encode(value)
    except (TypeError, ValueError, OverflowError):
        return json.dumps(value, separators=(",", ":"), default=_decoded).encode()


def _decoded(part: object) -> Any:
    """A part that is encoded already. Raises TypeError for anything else."""
    if not isinstance(part, Encoded):
        raise TypeError(f"{type(part).__name__} has no form in JSON")
    return json.loads(bytes(part))
