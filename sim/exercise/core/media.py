"""The media that news comes by: each with its icon, for browsers too. Its word is the sentence `medium-NAME`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

InjectForm = Literal[
    "cable",
    "press",
    "post",
    "call",
]

ICONS: Mapping[InjectForm, str] = {
    "cable": "cable",
    "press": "press",
    "post": "post",
    "call": "phone",
}
