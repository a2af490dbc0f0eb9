"""Intents of messages, each with its icon, for browsers too; its words are the sentence `intent-NAME`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

Intent = Literal[
    "question",
    "question-of-fact",
    "offer",
    "proposal",
    "commitment",
    "warning",
    "threat",
    "acknowledgement",
    "apology",
]

ICONS: Mapping[Intent, str] = {
    "question": "question",
    "question-of-fact": "search",
    "offer": "offer",
    "proposal": "brackets",
    "commitment": "handshake",
    "warning": "warn",
    "threat": "stop",
    "acknowledgement": "check",
    "apology": "undo",
}
