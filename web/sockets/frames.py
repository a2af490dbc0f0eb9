"""Frames that a client of ours may send, and packets as they are written to it."""

from __future__ import annotations

import re

from engineio import json
from socketio.packet import Packet

from web.encoding import encoded

LEAVE = "41"
"""The frame with which Socket.IO's client leaves its namespace; here there is but one."""

RESERVED = frozenset({"connect", "disconnect", "connect_error", "*"})
"""Names that Socket.IO gives to events of its own; a client that sends one would call our handlers for them."""

_FRAME = re.compile(
    r"""(?P<bare> 1 | 3(?:probe)? | 41 )                       # close, pong, leave the namespace
      | 40 (?P<auth> \{ .* )?                                  # connect, with what is asked for as proof
      | 42 [0-9]{0,12} (?P<event> \[ .* )                      # an event, with the number its answer shall bear
      """,
    re.VERBOSE | re.DOTALL,
)


def well_formed(frame: object) -> bool:
    """Whether a frame is one that a client of ours may send: text, of a known kind, and JSON where it has a body.

    Binary frames and attachments are none: nothing here takes bytes, and their parts would pile up in memory.
    """
    if not isinstance(frame, str) or (found := _FRAME.fullmatch(frame)) is None:
        return False
    body = found["auth"] or found["event"]
    if body is None:
        return True
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        return False
    if isinstance(value, list):
        return bool(value) and isinstance(value[0], str) and value[0] not in RESERVED
    return isinstance(value, dict)


class Json:
    """JSON for what the library sends: msgspec's, in an eighth of the time."""

    loads = staticmethod(json.loads)

    @staticmethod
    def dumps(value: object, **_: object) -> str:
        """Without a space."""
        return encoded(value).decode()


class TextPacket(Packet):  # type: ignore[misc]
    """Socket.IO's packet without a search for bytes in everything that is sent: nothing here holds any."""

    uses_binary_events = False
    json = Json
