"""Decisions of juries that sat elsewhere, entered from their minutes."""

from __future__ import annotations

from datetime import datetime

from assessment.framework import Framework
from assessment.jury.rules import BlockDecision
from assessment.record.entries import BlockDecided, Entry
from assessment.record.refusal import Refusal


def enter(framework: Framework, decision: BlockDecision, now: datetime) -> tuple[Entry, ...] | Refusal:
    """A decision as the minutes of its session have it."""
    if decision.block not in {block.code for block in framework.blocks}:
        return Refusal("block", {"block": decision.block})
    if not decision.session:
        return Refusal("session")
    if decision.at > now:
        return Refusal("decided-on")
    return (BlockDecided(decision.block, decision.outcome, decision.session, decision.at),)
