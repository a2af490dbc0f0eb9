"""The result of an exercise for a candidate: the texts in force, and their worth to the delegation over no deal."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from assessment.evidence.dossier import Dossier
from assessment.evidence.index import LogIndex
from assessment.evidence.outcome import left_open, worth_to
from sim.exercise import events as ev
from sim.exercise.core.names import ActorId, InstrumentId

LEAST_SHARE = 0.5
"""Of the exercise's time that a candidate must have sat in the delegation for its result to be called theirs."""


class NoResult(StrEnum):
    """The reason why an exercise has no result for a candidate."""

    NOT_OVER = "not-over"
    LEFT = "left"
    """They sat in no delegation at the end."""
    BRIEFLY = "briefly"
    """They sat in it for less than half of the time."""
    NOTHING_AT_STAKE = "nothing-at-stake"


@dataclass(frozen=True, slots=True)
class Result:
    """Points of 100 above no deal that a delegation gained, and that all together did."""

    actor: ActorId
    gain: float
    joint: float
    texts: tuple[InstrumentId, ...]
    """The texts in force in which it has a stake, in their order of entry; none of them is no deal."""
    best_open: float | None
    """Without a deal: the gain of the best offer of others still open at the end; None where there was none."""

    @property
    def good_no(self) -> bool:
        """Whether it ended without a deal, and the offers of others still open were worth no more to it than that."""
        return not self.texts and self.best_open is not None and self.best_open <= 0.0


def result(dossier: Dossier) -> Result | NoResult:
    """The result for the delegation in which the candidate sat at the end."""
    ended = next((m for m in reversed(dossier.index.moments) if isinstance(m.event, ev.ExerciseEnded)), None)
    if ended is None:
        return NoResult.NOT_OVER
    sat = dossier.actors_at(ended.seq)
    if not sat:
        return NoResult.LEFT
    actor = next((a for a in sorted(sat) if dossier.blueprint.actor(a).stakes), None)
    if actor is None:
        return NoResult.NOTHING_AT_STAKE
    if dossier.share_held(actor) < LEAST_SHARE:
        return NoResult.BRIEFLY
    gained = gains(dossier.index)
    stakes = dossier.blueprint.actor(actor).stakes
    texts = tuple(e.instrument for e in in_force(dossier.index) if e.instrument in stakes)
    best = None if texts else max((gain for _, _, gain, _ in left_open(dossier, actor)), default=None)
    return Result(actor, gained[actor], sum(gained.values()), texts, best)


def gains(index: LogIndex) -> dict[ActorId, float]:
    """The gain over no deal of each delegation with something at stake, in points, summed over the texts in force."""
    texts = in_force(index)
    return {
        actor.id: sum(
            worth_to(index.blueprint, actor.id, e.instrument, e.choices)[0]
            for e in texts
            if e.instrument in actor.stakes
        )
        for actor in index.blueprint.actors
        if actor.stakes
    }


def in_force(index: LogIndex) -> list[ev.InstrumentInForce]:
    """The entries of texts into force, in their order."""
    return [m.event for m in index.moments if isinstance(m.event, ev.InstrumentInForce)]
