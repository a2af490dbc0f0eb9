"""The digest of a closed block: the one form in which its decisions and outcomes are hashed, and proven."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from assessment.framework import CompetenceCode

Decided = Sequence[Any]
"""A decision as it is hashed: criterion, level, reason, by, at, proposed level, rule, events and kinds in order."""


def closing_digest(
    exercise: str,
    pseudonym: str,
    block: str,
    outcome: str,
    mark: float | None,
    competences: Mapping[CompetenceCode, str],
    decisions: Iterable[Decided],
) -> str:
    """SHA-256 (64 hexadecimal digits) of a block's decisions and of what they came to, by competence and in all."""
    content = [exercise, pseudonym, block, outcome, mark, dict(competences), sorted(map(list, decisions))]
    canonical = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()
