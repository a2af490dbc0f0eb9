"""Events of ratification: votes of the blocs at home on a signed text, and their support."""

from __future__ import annotations

from collections.abc import Mapping

from sim.exercise.core.event import Event, kind
from sim.exercise.core.names import ActorId, BlocId, InstrumentId, ProvisionId

# --- ratification


@kind(
    "ratification-awaited",
    touches=("texts", "agreements", "control"),
    evidence="outcome",
    shelf="texts",
    icon="vote",
    news=True,
)
class RatificationAwaited(Event):
    """Signed by all; these parties must now ratify, and will have decided by day `due`."""

    instrument: InstrumentId
    parties: tuple[ActorId, ...]
    quota: float
    due: int


@kind(
    "ratification-decided",
    touches=("texts", "agreements", "control"),
    evidence="outcome",
    shelf="texts",
    icon="vote",
    cite=True,
    news=True,
)
class RatificationDecided(Event):
    """Result in one party: `share` of the blocs' weight said yes; `vetoed` where one with a veto said no."""

    instrument: InstrumentId
    actor: ActorId
    day: int
    ratified: bool
    share: float
    quota: float
    vetoed: bool


@kind("blocs-voted", touches=("texts", "agreements", "control"), evidence="outcome", shelf="texts", icon="vote")
class BlocsVoted(Event):
    """The vote of each bloc at home, for the delegation it sends."""

    instrument: InstrumentId
    actor: ActorId
    votes: Mapping[BlocId, bool]


@kind(
    "support-moved",
    touches=("texts", "agreements", "control"),
    evidence="outcome",
    shelf="texts",
    icon="warn",
    news=True,
)
class SupportMoved(Event):
    """Support of blocs at home for their government, -1 to 1, for the delegation it sends."""

    actor: ActorId
    day: int
    support: Mapping[BlocId, float]


@kind(
    "involuntary-defection",
    touches=("texts", "agreements", "control"),
    evidence="outcome",
    shelf="texts",
    icon="warn",
    news=True,
    kept=False,
)
class InvoluntaryDefection(Event):
    """A signed text that will not enter into force because these parties could not ratify it."""

    instrument: InstrumentId
    day: int
    actors: tuple[ActorId, ...]
    provision: ProvisionId | None
    number: str
