"""The release of a block to its candidate: an assessor's act, on what was then decided, that can be taken back.

A release names the SHA-256 of what was decided. Once a decision has changed, the candidate sees nothing of the block
until it is released again, so that nobody reads what nobody released.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from assessment.report import BlockRow
from web.marking.acts import Act, Acts
from web.marking.blocks import criteria_of
from web.marking.room import Room

State = Literal["undecided", "to-close", "ready", "released", "changed"]
"""`undecided` and `to-close` cannot be released yet; `changed` was released, and something was decided since."""


@dataclass(frozen=True, slots=True)
class Releasing:
    """Where the release of one candidate's block stands."""

    pseudonym: str
    block: str
    digest: str
    """Of what is decided now: what a release of it names."""
    state: State
    last: Act | None
    """The latest act on it, be it one that took a release back."""
    may: bool
    """Whether it can be released now, which includes what was decided anew since an earlier release."""


def releasing(room: Room, pseudonym: str, block: BlockRow, acts: Acts) -> Releasing:
    """Where a block's release stands: one that certifies waits for its closing, any other for a first decision."""
    certifying = room.evaluation.purpose == "certifying"
    closed = block.closed is not None or not certifying
    decided = not block.deliberation.left if certifying else any(row.decided for row in criteria_of(block))
    digest = room.digest(pseudonym, block)
    given = acts.standing("release", block.code)
    state: State = "ready" if closed and decided else "to-close" if decided else "undecided"
    if given is not None:
        state = "released" if closed and given.body.get("digest") == digest else "changed"
    may = closed and decided and state != "released" and not room.seal.holds(pseudonym, block.code)
    return Releasing(pseudonym, block.code, digest, state, acts.last("release", block.code), may)
