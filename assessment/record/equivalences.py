"""Equivalences: blocks for which something earlier counts, asked for and decided."""

from __future__ import annotations

from dataclasses import replace

from assessment.framework import BlockCode, Framework
from assessment.record.entries import Entry, EquivalenceAsked, EquivalenceDecided
from assessment.record.fold import Record
from assessment.record.refusal import Refusal
from assessment.record.standing import validated
from assessment.record.values import Authority, Document, ItemId

MOST = 20
"""Equivalences of one record."""
MOST_DOCUMENTS = 20
"""Documents attached to one thing."""


def ask(
    framework: Framework, record: Record, item: ItemId, block: BlockCode, grounds: str
) -> tuple[Entry, ...] | Refusal:
    """A block asked for by something earlier: a diploma, a course of study, another certification."""
    if block not in {one.code for one in framework.blocks}:
        return Refusal("block", {"block": block})
    if block in validated(record):
        return Refusal("block-validated", {"block": block})
    if any(one.asked.block == block and one.decided is None for one in record.equivalences.values()):
        return Refusal("equivalence-pending", {"block": block})
    if not grounds:
        return Refusal("grounds")
    if len(record.equivalences) >= MOST:
        return Refusal("too-many", {"most": MOST})
    return (EquivalenceAsked(item, block, grounds),)


def attach(record: Record, item: ItemId, document: Document) -> tuple[Entry, ...] | Refusal:
    """A document added to an equivalence that is not decided, once the candidate's access route is known."""
    found = record.equivalences.get(item)
    if found is None:
        return Refusal("gone")
    if found.decided is not None:
        return Refusal("equivalence-decided")
    if record.route is None:  # anybody may make an account: documents are taken from those whom the school admitted
        return Refusal("route-first")
    if len(found.asked.documents) >= MOST_DOCUMENTS:
        return Refusal("too-many-documents", {"most": MOST_DOCUMENTS})
    return (replace(found.asked, documents=(*found.asked.documents, document)),)


def decide(
    record: Record, item: ItemId, authority: Authority, reference: str, reason: str, *, granted: bool
) -> tuple[Entry, ...] | Refusal:
    """A decision by a jury, with its session, or by a rule of the certifier, with its name; it needs a reason."""
    found = record.equivalences.get(item)
    if found is None:
        return Refusal("gone")
    if found.decided is not None:
        return Refusal("equivalence-decided")
    if not reference:
        return Refusal("reference")
    if not reason:
        return Refusal("reason")
    return (EquivalenceDecided(item, granted, authority, reference, reason),)
