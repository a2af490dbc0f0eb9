"""The part of a screen that a topic fills."""

from __future__ import annotations

from typing import Any

Slice = dict[str, Any]
